import type { TallyFact } from "../model/facts.js";
import type { Sentence } from "../model/layout.js";
import type { GradeReading } from "./grade-reading.js";
import type { Ground } from "./ground.js";
import { periodAt } from "./periods.js";
import { type TallyRead, tallyEvidence, tallyFacts, totalIn } from "./tallies.js";
import { ownersAt } from "./whose.js";
import { hasWordOf } from "./words.js";

/** A text that names so many forces is about more than one of them. */
const NATIONAL = 6;
/** How many blocks on a stated total of this inspection still holds; one of an earlier inspection holds in its paragraph. */
const TOTAL_WITHIN = 3;
/** How near its beginning a sentence counts the rest, in tokens. */
const REST_WITHIN = 5;
/** How many blocks below the counts a total that is their sum may stand. */
const BELOW_WITHIN = 2;

/** The tallies that a sentence's counts give to forces. */
export function talliesOf(
  { ground, book, context, counts }: GradeReading,
  sentence: Sentence,
  reads: readonly TallyRead[],
): readonly TallyFact[] {
  const counted = reads.map((read) => read.count);
  const sum = counted.reduce((all, count) => all + count, 0);
  const of = totalOfRest() ?? totalFor(TOTAL_WITHIN) ?? totalBelow();
  const national = isNational(ground, context.prime);
  // "One of the four was not graded": no grade to count.
  const graded = reads.filter((read) => read.grade.rule.data.grade !== "not-graded");
  return graded.flatMap((read) => {
    const owners = ownersAt(ground, book, context.prime, sentence, read.grade.from);
    const { period } = periodAt(ground, book, context.document, sentence, read.grade.from);
    // "Ten more were graded as ..." in a text about many forces counts forces.
    if (
      owners.ids.length === 0 ||
      (owners.loose && national && context.prime.length !== 1) ||
      ((owners.loose || owners.headed) && speaksOfForces(read))
    )
      return [];
    const because = [`the pattern of ${read.rule.id} holds`, owners.because];
    return owners.ids
      .slice(0, 1)
      .flatMap((force) =>
        tallyFacts(
          [read],
          () => ({ force, period, because }),
          period === "current" ? of : totalFor(0),
          tallyEvidence(ground, reads),
        ),
      );
  });

  /** "Ten require improvement and one is inadequate", after a sentence about the forces of the country, and with no word for areas. */
  function speaksOfForces(read: TallyRead): boolean {
    if (hasWordOf(ground, book, "area-noun", read.from, Math.min(sentence.to, read.to + 3))) return false;
    const before = ground.layout.sentences[sentence.index - 1];
    const from = before?.block === sentence.block ? before.from : sentence.from;
    // "HM Inspectorate of Constabulary and Fire & Rescue Services looked at nine areas. One was ...": areas are counted.
    if (hasWordOf(ground, book, "area-noun", from, sentence.from)) return false;
    // "Fire & Rescue Services" in the inspectorate's name are none.
    const named = ground.mentions.within("inspectorates", from, sentence.to);
    const plural = book.wordsOf("force-plural");
    for (let token = from; token < sentence.to; token++) {
      if (!plural.has(ground.layout.tokens.word[token] ?? 0)) continue;
      if (!named.some((body) => body.from <= token && token < body.to)) return true;
    }
    return false;
  }

  /** "... was good in four areas, adequate in three and inadequate in two." and below it "... its verdict on nine areas": the sum. */
  function totalBelow(): number | null {
    const { sentences } = ground.layout;
    for (let index = sentence.index + 1; index < sentences.length; index++) {
      const stated = sentences[index];
      if (!stated || stated.block - sentence.block > BELOW_WITHIN) return null;
      if (counted.length > 1 && totalIn(ground, book, stated, [], []) === sum) return sum;
    }
    return null;
  }

  /** "It was inadequate in one area. The remaining seven of the eight areas were good.": the total that the next sentence gives both. */
  function totalOfRest(): number | null {
    const next = ground.layout.sentences[sentence.index + 1];
    if (!next || next.block !== sentence.block || totalIn(ground, book, sentence, [], counted) !== null) return null;
    const total = totalIn(ground, book, next, [], counted);
    if (total === null) return null;
    for (let token = next.from; token < Math.min(next.to, next.from + REST_WITHIN); token++)
      if (hasWordOf(ground, book, "rest-word", next.from, token) && ground.index.numerals.at(token) > 0) return total;
    return null;
  }

  /** The total that this sentence states, or the nearest before it within so many blocks that are no items of a list. */
  function totalFor(within: number): number | null {
    const { blocks, sentences } = ground.layout;
    let passed = 0;
    for (let index = sentence.index; index >= 0; index--) {
      const stated = sentences[index];
      if (!stated) return null;
      const next = sentences[index + 1];
      if (index < sentence.index && next && next.block !== stated.block && blocks[next.block]?.kind !== "item")
        passed++;
      if (passed > within || (within === 0 && stated.block !== sentence.block)) return null;
      const total = totalIn(ground, book, stated, counts.get(index) ?? [], counted);
      // "Forces are given one of five grades": a number below what the sentence counts is the total of something else.
      if (total !== null && (index === sentence.index || total >= sum)) return total;
    }
    return null;
  }
}

/** One tally for each force, grade, count and period: a headline and the text state it twice. */
export function distinctTallies(tallies: readonly TallyFact[]): readonly TallyFact[] {
  const seen = new Map<string, TallyFact>();
  for (const tally of tallies) {
    const key = [tally.force, tally.grade, tally.count, tally.period].join("|");
    const known = seen.get(key);
    if (!known || (known.of === null && tally.of !== null)) seen.set(key, known ? { ...known, of: tally.of } : tally);
  }
  return [...seen.values()];
}

function isNational({ named, layout }: Ground, prime: readonly string[]): boolean {
  if (named.forces.filter((force) => force.type === "territorial").length < NATIONAL) return false;
  return !named.mentions.some((mention) => mention.block === layout.title && prime.includes(mention.id));
}
