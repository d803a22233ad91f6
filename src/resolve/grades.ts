import type { TallyFact } from "../model/facts.js";
import type { Basis, Period, Pillar } from "../model/ids.js";
import type { Block, Sentence } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { Miss } from "../model/trace.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { attachTargets } from "./attach.js";
import type { Award, Grading, GradingContext } from "./award.js";
import { lastList, sectionTargets, speaksOfArea } from "./context.js";
import { excludedIn } from "./exclusions.js";
import { gradeLists } from "./grade-lists.js";
import { mergeGrades } from "./grade-merge.js";
import { hasCue, periodAt } from "./periods.js";
import { type Statement, statementAt } from "./statements.js";
import { columnOf } from "./table.js";
import { countsForces, type TallyRead, talliesIn, tallyEvidence, tallyFacts, totalIn } from "./tallies.js";
import type { Target } from "./targets.js";
import { type GradeMention, type Ground, gradesWithin, isMarked } from "./verdicts.js";
import { ownersAt } from "./whose.js";

/** A text that names so many forces is about more than one of them. */
const NATIONAL = 6;
/** How many blocks on a stated total still holds. */
const TOTAL_WITHIN = 3;
/** How near the beginning of an item the area stands that the whole item speaks of. */
const ITEM_LEAD = 3;
const ORDINALS = ["first", "second", "third", "fourth", "fifth"];
const OFFICIAL_KINDS = new Set(["report", "press-release", "transcript"]);

/** Reads every grade and tally of a document, in text order, statements of one value merged with all their evidence. */
export function resolveGrades(ground: Ground, context: GradingContext, book: RuleBook): Grading {
  const firm = gradesOnce(ground, context, book, false);
  // "Investigating crime was inadequate" is an award where the document awards grades in so many words elsewhere.
  return firm.grades.length === 0 || !firm.waiting ? firm : gradesOnce(ground, context, book, true);
}

function gradesOnce(
  ground: Ground,
  context: GradingContext,
  book: RuleBook,
  graded: boolean,
): Grading & { readonly waiting: boolean } {
  const { layout, mentions } = ground;
  const awards: Award[] = [];
  const tallies: TallyFact[] = [];
  const misses: Miss[] = [];
  let waiting = false;
  const readsOf = new Map<number, readonly TallyRead[]>();
  if (!context.document.reportsInspection) {
    for (const grade of mentions.of("scales"))
      misses.push(miss(grade, null, "the document reports no inspection of this inspectorate"));
    return { grades: [], tallies: [], misses, waiting: false };
  }
  const national = ground.named.forces.filter((force) => force.type === "territorial").length >= NATIONAL && !titled();
  const lists = gradeLists(ground, context, book);
  awards.push(...lists.awards);
  for (const sentence of layout.sentences) {
    const block = layout.blocks[sentence.block];
    if (!block) continue;
    const grades = gradesWithin(ground, sentence.from, sentence.to).filter((grade) => !lists.taken.has(grade));
    const copied = copyOf(block, sentence);
    if (copied) awards.push(copied);
    if (grades.length === 0) continue;
    const excluded = excludedIn(ground, book, sentence, grades);
    const voiced = new Map(grades.map((grade) => [grade, context.voice(grade)]));
    const silent = new Set(
      grades.filter(
        (grade) => (excluded.has(grade) && !isNegated(excluded.get(grade)?.rule)) || voiced.get(grade) !== null,
      ),
    );
    const denied = new Set(grades.filter((grade) => excluded.has(grade)));
    const reads = talliesIn(
      ground,
      book,
      sentence,
      grades.filter((grade) => !silent.has(grade)),
      denied,
    );
    if (reads.length > 0) {
      readsOf.set(sentence.index, reads);
      const of = totalFor(sentence);
      tallies.push(
        ...reads.flatMap((read) => {
          const owners = ownersAt(ground, book, context.prime, sentence, read.grade.from);
          const { period } = periodAt(ground, book, context.document, sentence, read.grade.from);
          // "Ten more were graded as ..." in a text about many forces counts forces.
          if (
            owners.ids.length === 0 ||
            (owners.loose && national && context.prime.length !== 1) ||
            ((owners.loose || owners.headed) && speaksOfForces(sentence, read))
          )
            return [];
          const because = [`the pattern of ${read.rule.id} holds`, owners.because];
          return owners.ids
            .slice(0, 1)
            .flatMap((force) =>
              tallyFacts([read], () => ({ force, period, because }), of, tallyEvidence(ground, reads)),
            );
        }),
      );
    }
    const nationwide = countsForces(ground, book, sentence);
    const counted = new Set(reads.map((read) => read.grade));
    let awarded = graded;
    for (const grade of grades) {
      const exclusion = excluded.get(grade);
      const voice = voiced.get(grade) ?? null;
      if (exclusion || voice !== null) {
        if (!counted.has(grade)) misses.push(miss(grade, exclusion?.rule ?? null, exclusion?.reason ?? voice ?? ""));
        continue;
      }
      let near: readonly [Rule<"grades"> | null, string] = [null, "no statement's pattern holds it"];
      const company = { official: OFFICIAL_KINDS.has(context.document.kind), awarded };
      const statement = statementAt(ground, book, sentence, "sentence", grade, company, (rule, reason) => {
        near = [rule, reason];
        waiting = true;
      });
      if (statement && statement.rule.data.owners !== true && nationwide) {
        misses.push(miss(grade, statement.rule, "the sentence counts forces and names none"));
        continue;
      }
      // A counted grade is an award too only where the sentence goes on to name the areas.
      if (
        !statement ||
        (counted.has(grade) && statement.rule.id !== "grades.tally-gloss" && statement.rule.data.owners !== true)
      ) {
        if (!counted.has(grade)) misses.push(miss(grade, near[0], near[1]));
        continue;
      }
      awarded = true;
      awards.push(...awardsOf(block, sentence, statement, grade));
      const extension = statementAt(ground, book, sentence, "sentence", grade, company, () => {}, "extend");
      const base = awards.at(-1);
      // "... was graded as good, and so was ...": of the same inspection.
      if (extension && base)
        for (const more of awardsOf(block, sentence, extension, grade))
          awards.push({ ...more, period: base.period, year: base.year });
    }
  }
  return {
    grades: mergeGrades(withoutExceptions(awards), context.document, topicOf()),
    tallies: distinct(tallies),
    misses,
    waiting,
  };

  function awardsOf(block: Block, sentence: Sentence, statement: Statement, grade: GradeMention): readonly Award[] {
    const reading =
      statement.period === null
        ? periodAt(ground, book, context.document, sentence, grade.from)
        : {
            ...periodAt(ground, book, context.document, sentence, grade.from),
            period: statement.period,
            kept: undefined,
          };
    const owners =
      statement.forces.length > 0 &&
      (statement.rule.data.owners === true || (statement.forces.length === 1 && statement.rule.data.scope === "block"))
        ? { ids: statement.forces, because: "named in the row" }
        : ownersAt(ground, book, context.prime, sentence, grade.from);
    const column = statement.rule.data.table === true ? columnOf(ground, block, grade) : null;
    const carried =
      reading.period === "current" &&
      !("kept" in reading && reading.kept) &&
      statement.period === null &&
      carriesOn(block, sentence);
    const period = column?.period ?? (carried ? "previous" : reading.period);
    const year = period === "previous" ? (column ? column.year : reading.year) : null;
    const found = targetsOf(block, sentence, statement, grade, period);
    // "We don't grade the region": a statement about the scheme, where no area is named.
    if (found !== null && found.length === 0 && grade.rule.data.grade === "not-graded") {
      misses.push(miss(grade, statement.rule, "no grade was given, but the sentence names no area"));
      return [];
    }
    if (found === null) {
      misses.push(miss(grade, statement.rule, "it speaks of a list of areas, and none stands before it"));
      return [];
    }
    const evidence = evidenceOf(statement, sentence);
    const basis: Basis =
      block.kind === "title"
        ? "headline"
        : (statement.rule.data.basis ?? (block.kind === "item" ? "list" : "sentence"));
    const award: Award = {
      statement: { rule: statement.rule, grade, because: [...statement.because, owners.because, reading.because] },
      owners: owners.ids,
      targets: found,
      period,
      year,
      basis,
      evidence,
      open: found.length === 0 && isLead(block) && period === "current" && !saysOverall(sentence),
    };
    return "kept" in reading && reading.kept
      ? [award, { ...award, period: "previous", year: reading.kept.year }]
      : [award];
  }

  /** "Ten require improvement and one is inadequate", after a sentence about the forces of the country, and with no word for areas. */
  function speaksOfForces(sentence: Sentence, read: TallyRead): boolean {
    const nouns = book.wordsOf("area-noun");
    for (let token = read.from; token < Math.min(sentence.to, read.to + 3); token++)
      if (nouns.has(layout.tokens.word[token] ?? 0)) return false;
    const before = layout.sentences[sentence.index - 1];
    const from = before?.block === sentence.block ? before.from : sentence.from;
    const plural = book.wordsOf("force-plural");
    for (let token = from; token < sentence.to; token++) if (plural.has(layout.tokens.word[token] ?? 0)) return true;
    return false;
  }

  /** The total that this sentence states, or the nearest before it within reach. */
  function totalFor(sentence: Sentence): number | null {
    for (let index = sentence.index; index >= 0; index--) {
      const stated = layout.sentences[index];
      if (!stated || sentence.block - stated.block > TOTAL_WITHIN) return null;
      const total = totalIn(ground, book, stated, readsOf.get(index) ?? []);
      if (total !== null) return total;
    }
    return null;
  }

  /** "In 2019 the force was inadequate overall. It was graded ... for ...": the sentence before tells of the earlier inspection, and nothing turns from it. */
  function carriesOn(block: Block, sentence: Sentence): boolean {
    const last = awards.at(-1);
    const before = layout.sentences[sentence.index - 1];
    if (!last || !before || last.period !== "previous" || before.block !== block.index) return false;
    // "Kent Police was good last year. Essex Police was ...": what opens with another force tells of something else.
    const other = ground.named.mentions.find((mention) => mention.from >= sentence.from && mention.to <= sentence.to);
    if (other && !last.owners.includes(other.id)) return false;
    if (last.evidence.start < before.start || last.evidence.start >= before.end) return false;
    // "It was graded as outstanding, up from good in 2017. It was judged to ...": that sentence told of this inspection.
    const told = awards.filter((award) => award.evidence.start >= before.start && award.evidence.start < before.end);
    if (told.some((award) => award.period === "current")) return false;
    const was = book.wordsOf("past-verb");
    for (let token = sentence.from; token < Math.min(sentence.to, sentence.from + 6); token++)
      if (was.has(layout.tokens.word[token] ?? 0)) return !hasCue(ground, book, context.document, sentence);
    return false;
  }

  /** The title, and the first two paragraphs below it, may leave to the body what a grade covers. */
  function isLead(block: Block): boolean {
    const title = layout.title ?? 0;
    const before = layout.blocks.slice(title + 1, block.index).filter((one) => one.kind === "paragraph").length;
    return block.index <= title || before < 2;
  }

  function targetsOf(
    block: Block,
    sentence: Sentence,
    statement: Statement,
    grade: GradeMention,
    period: Period,
  ): readonly Target[] | null {
    if (statement.rule.data.target === "listed" || statement.rule.data.target === "others") {
      const told = recentTargets(block, sentence);
      const list = told.length >= 2 ? told : lastList(ground, sentence, Math.min(statement.from, grade.from));
      if (list.length < 2)
        return statement.rule.data.target === "listed" && speaksOfPillars(sentence) ? allPillars() : null;
      if (statement.rule.data.target === "listed") return list;
      const exceptions = ground.targets.within(grade.to, sentence.to);
      return list.filter(
        (target) => !exceptions.some((other) => other.area === target.area && other.pillar === target.pillar),
      );
    }
    if (statement.targets.length > 0) return statement.targets;
    const ordinals = ordinalsIn(sentence);
    if (ordinals.length > 0) {
      const list = lastList(ground, sentence, Math.min(statement.from, grade.from));
      const chosen = ordinals.flatMap((ordinal) => list.slice(ordinal - 1, ordinal));
      if (chosen.length > 0) return chosen;
    }
    const attached = attachTargets(ground, book, sentence, statement, grade, isMarked(layout, grade));
    if (attached.length > 0) return attached;
    const last = awards.at(-1);
    if (speaksOfArea(layout, book, sentence)) {
      // What the paragraph spoke of last: an area, or the grade before.
      const before = ground.targets.within(block.from, grade.from).at(-1);
      if (before && !saysSame(sentence) && before.start > (last?.evidence.end ?? -1)) return [before];
    }
    const near = last !== undefined && last.evidence.start >= (layout.blocks[block.index]?.start ?? 0);
    const same = last !== undefined && last.evidence.start >= sentence.start;
    if (near && (period === "previous" || same || speaksOfArea(layout, book, sentence)) && last.targets.length > 0)
      return last.targets;
    if (speaksOfArea(layout, book, sentence)) {
      if (last && saysSame(sentence)) return last.targets;
      const before = ground.targets.within(block.from, grade.from).at(-1);
      if (before) return [before];
      const section = OFFICIAL_KINDS.has(context.document.kind) ? sectionTargets(ground, block) : [];
      // What was graded last under this heading is nearer than the heading.
      if (
        last &&
        last.targets.length > 0 &&
        block.index - blockOf(last) <= 2 &&
        last.evidence.start > (section[0]?.start ?? -1)
      )
        return last.targets;
      if (section.length > 0) return section;
    }
    const spoken = ground.targets.within(block.from, grade.from);
    // "The service to victims was looked at as well. We don't make a graded judgment for this."
    if (grade.rule.data.grade === "not-graded")
      return speaksOfArea(layout, book, sentence) ||
        pointsBack(sentence) ||
        (spoken.at(-1)?.from ?? -1) >= sentence.from
        ? spoken.slice(-1)
        : [];
    const opening = openingTargets(sentence);
    if (opening.length > 0) return opening;
    // "- serious and organised crime: not inspected this year. The judgment from 2016 was good."
    const led = spoken[0];
    if (block.kind === "item" && led?.area && led.from - block.from <= ITEM_LEAD) return [led];
    // "HMIC's efficiency report judges that the force requires improvement": the pillar that the paragraph names.
    const pillar = spoken.filter((target) => target.area === null && target.named).at(-1);
    if (pillar && block.kind !== "title" && !saysOverall(sentence)) return [pillar];
    if (block.kind === "title") return [];
    // "... has held on to its overall grade of good": below a headline about one area, the whole is meant.
    return sectionTargets(ground, block, OFFICIAL_KINDS.has(context.document.kind) && !saysOverall(sentence));
  }

  /** The one pillar that the document is about, where its round graded pillars in reports of their own. */
  function topicOf(): Pillar | null {
    const { round, hasPillars } = context.document;
    if (!hasPillars || round === "2018-19") return null;
    const graded = new Set(
      awards.flatMap((award) =>
        award.targets.flatMap((target) => (target.area === null && target.pillar ? [target.pillar] : [])),
      ),
    );
    const named = new Set(
      ground.targets.all.flatMap((target) =>
        target.area === null && target.named && target.pillar ? [target.pillar] : [],
      ),
    );
    const [only] = graded.size > 0 ? graded : named;
    return (graded.size === 1 || (graded.size === 0 && named.size === 1)) && only ? only : null;
  }

  /** Whether the title names the force that the document is about. */
  function titled(): boolean {
    return ground.named.mentions.some(
      (mention) => mention.block === layout.title && context.prime.includes(mention.id),
    );
  }

  /** "For legitimacy, one force was graded good and the other ...": what opens the sentence holds for all its grades. */
  function openingTargets(sentence: Sentence): readonly Target[] {
    const first = ground.targets.within(sentence.from, Math.min(sentence.to, sentence.from + 8))[0];
    if (
      !first ||
      first.from === sentence.from ||
      !book.wordsOf("area-opening").has(layout.tokens.word[sentence.from] ?? 0)
    )
      return [];
    return ground.targets.runOf(first.from)?.targets ?? [first];
  }

  /** What the sentences before graded one by one: "good for A, good for B ...; three years ago it was ... on all three". */
  function recentTargets(block: Block, sentence: Sentence): readonly Target[] {
    const from = saysSame(sentence) ? (layout.blocks[Math.max(0, block.index - 2)]?.start ?? 0) : block.start;
    const recent = awards.filter(
      (award) =>
        award.evidence.start >= from &&
        award.evidence.end <= sentence.start &&
        award.period === "current" &&
        award.statement.rule.data.target !== "listed",
    );
    const distinct = new Map(
      recent.flatMap((award) => award.targets.map((target) => [`${target.area}/${target.pillar}`, target] as const)),
    );
    return [...distinct.values()];
  }

  /** "in the first and third of these": places in the list before. */
  function ordinalsIn(sentence: Sentence): readonly number[] {
    const words = layout.doc.text.slice(sentence.start, sentence.end).toLowerCase();
    const [, first, count] = /^for the (first|last) (two|three)\b/.exec(words) ?? [];
    if (first === "first") return count === "two" ? [1, 2] : [1, 2, 3];
    if (!/\bof (?:these|those|them)\b|^for the (?:first|second|third|fourth)\b/.test(words)) return [];
    return ORDINALS.flatMap((ordinal, index) =>
      words.includes(`the ${ordinal} `) || words.startsWith(`for the ${ordinal}`) || words.includes(`and ${ordinal} of`)
        ? [index + 1]
        : [],
    );
  }

  function saysOverall(sentence: Sentence): boolean {
    const words = book.wordsOf("overall-word");
    for (let token = sentence.from; token < sentence.to; token++)
      if (words.has(layout.tokens.word[token] ?? 0)) return sentence.block !== layout.title;
    return false;
  }

  function pointsBack(sentence: Sentence): boolean {
    const words = book.wordsOf("area-pointer");
    for (let token = sentence.from; token < sentence.to; token++) {
      if (
        words.has(layout.tokens.word[token] ?? 0) ||
        book.wordsOf("force-pronoun").has(layout.tokens.word[token] ?? 0)
      )
        return true;
    }
    return false;
  }

  function saysSame(sentence: Sentence): boolean {
    const words = book.wordsOf("copy-word");
    for (let token = sentence.from; token < sentence.to; token++)
      if (words.has(layout.tokens.word[token] ?? 0)) return true;
    return false;
  }

  function speaksOfPillars(sentence: Sentence): boolean {
    const words = book.wordsOf("pillar-word");
    for (let token = sentence.from; token < sentence.to; token++)
      if (words.has(layout.tokens.word[token] ?? 0)) return true;
    return false;
  }

  /** "all three pillars": those that the document names, where they are three. */
  function allPillars(): readonly Target[] | null {
    const named = new Map(
      ground.targets.all.flatMap((target) =>
        target.area === null && target.pillar ? [[target.pillar, target] as const] : [],
      ),
    );
    return named.size === 3 ? [...named.values()] : null;
  }

  function blockOf(award: Award): number {
    return layout.blocks.findIndex((block) => block.start <= award.evidence.start && award.evidence.start < block.end);
  }

  function evidenceOf(statement: Statement, sentence: Sentence): Range {
    const { tokens } = layout;
    const inside = statement.targets.filter((target) => target.from >= sentence.from && target.to <= sentence.to);
    const from = Math.min(statement.from, statement.grade.from, ...inside.map((target) => target.from));
    let last = Math.max(statement.to, statement.grade.to, ...inside.map((target) => target.to)) - 1;
    while (last > from && (tokens.kind[last] ?? 0) === 3) last--;
    return { start: tokens.start[from] ?? sentence.start, end: tokens.end[last] ?? sentence.end };
  }

  /** "The same verdict was given for the way it investigates crime": the grade spoken of last, for another area. */
  function copyOf(block: Block, sentence: Sentence): Award | null {
    const last = awards.at(-1);
    if (!last) return null;
    if (!saysSame(sentence) || gradesWithin(ground, sentence.from, sentence.to).length > 0) return null;
    const stub = { ...last.statement.grade, from: sentence.to - 1, to: sentence.to };
    const statement = statementAt(
      ground,
      book,
      sentence,
      "sentence",
      stub,
      { official: false, awarded: true },
      () => {},
      "copy",
    );
    if (!statement) return null;
    const { rule } = statement;
    const again = rule.data.periods?.[0] === "previous";
    if (statement.targets.length === 0 && !again) return null;
    return {
      ...last,
      statement: {
        rule,
        grade: last.statement.grade,
        because: [`the pattern of ${rule.id} holds`, "the grade is the one awarded before"],
      },
      targets: statement.targets.length > 0 ? statement.targets : last.targets,
      period: again ? "previous" : last.period,
      year: again ? earlierYear(ground, sentence) : last.year,
      basis: block.kind === "item" ? "list" : "sentence",
      evidence: {
        start: layout.tokens.start[statement.from] ?? sentence.start,
        end: layout.tokens.end[statement.to - 1] ?? sentence.end,
      },
      open: false,
    };
  }
}

/** "the same as it received in 2015": an entry for that year. */
function earlierYear(ground: Ground, sentence: Sentence): number | null {
  const years = ground.layout.doc.text.slice(sentence.start, sentence.end).match(/\b20[0-3]\d\b(?![/–-]\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}

/** "good in all but one of them": what another sentence grades otherwise is the one. */
function withoutExceptions(awards: readonly Award[]): readonly Award[] {
  return awards.map((award) => {
    if (award.statement.rule.data.target !== "others") return award;
    const others = awards.filter(
      (other) =>
        other !== award &&
        other.owners.some((owner) => award.owners.includes(owner)) &&
        other.period === award.period &&
        other.statement.grade.rule.data.grade !== award.statement.grade.rule.data.grade,
    );
    const named = new Set(
      others.flatMap((other) =>
        other.targets.map((target) => `${target.area}/${target.area === null ? target.pillar : ""}`),
      ),
    );
    return {
      ...award,
      targets: award.targets.filter(
        (target) => !named.has(`${target.area}/${target.area === null ? target.pillar : ""}`),
      ),
    };
  });
}

/** One tally for each force, grade, count and period: a headline and the text state it twice. */
function distinct(tallies: readonly TallyFact[]): readonly TallyFact[] {
  const seen = new Map<string, TallyFact>();
  for (const tally of tallies) {
    const key = [tally.force, tally.grade, tally.count, tally.period].join("|");
    const known = seen.get(key);
    if (!known || (known.of === null && tally.of !== null)) seen.set(key, known ? { ...known, of: tally.of } : tally);
  }
  return [...seen.values()];
}

function isNegated(rule: Rule<"exclusions"> | undefined): boolean {
  return rule?.id === "exclusions.negation" || rule?.id === "exclusions.praise";
}

function miss(grade: GradeMention, rule: Rule | null, reason: string): Miss {
  return { rule: rule?.id ?? null, kind: "grade", range: { start: grade.start, end: grade.end }, reason };
}
