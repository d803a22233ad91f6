import type { TallyFact } from "../model/facts.js";
import type { Sentence } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { Tries } from "../rules/tried.js";
import { type Match, matchesIn, nearestMatch, Search } from "../text/match.js";
import { prepare } from "../text/prepare.js";
import { type Fill, fieldOf } from "./field.js";
import { forcesCountedAt } from "./forces-counted.js";
import type { GradeMention, Ground } from "./ground.js";
import { hasWordOf } from "./words.js";

/** A count of areas by grade, before anyone knows whose it is: the grade word it was read at and its own words. */
export interface TallyRead {
  readonly grade: GradeMention;
  readonly count: number;
  readonly rule: Rule<"tallies">;
  readonly from: number;
  readonly to: number;
}

const REACH = 28;

/** The tallies of a sentence, in text order, one a grade word. A denial ("in none of the areas") wins over a count. */
export function talliesIn(
  ground: Ground,
  book: RuleBook,
  sentence: Sentence,
  grades: readonly GradeMention[],
  silent: ReadonlySet<GradeMention>,
): readonly TallyRead[] {
  const field = fieldOf(ground, sentence);
  const found: TallyRead[] = [];
  const sorts = ["zero", "count", "rest"] as const;
  const nouns = book.wordsOf("area-noun");
  const nationwide = forcesCountedAt(ground, book, sentence) !== null;
  for (const grade of grades) {
    if (nationwide) break;
    const read = firstOf(sorts, (sort) => (sort !== "zero" && silent.has(grade) ? null : readOf(sort, grade)));
    if (read) found.push(read);
  }
  return found;

  function readOf(sort: (typeof sorts)[number], grade: GradeMention): TallyRead | null {
    const chances = triesOf(book, sort).in(field);
    if (chances.length === 0) return null;
    const tries = chances.filter(
      ({ rule, needy }) =>
        (rule.data.beside !== true || found.length > 0) && needy.mayHold("grade", field, grade.from, grade.to),
    );
    if (tries.length === 0) return null;
    const accept = (one: Match<Fill>): boolean => holdsGrade(one, grade) && !taken(one) && !totals(one);
    const search = new Search<Fill>(field, accept);
    // The nearest words win: in "of nine areas, five came back as good" the five is the count.
    for (let from = Math.min(grade.from, sentence.to); from >= Math.max(sentence.from, grade.from - REACH); from--) {
      for (const { rule, prepared } of tries) {
        const match = search.at(prepared, from);
        if (!match || barred(rule, grade)) continue;
        const number = match.slots.find(({ name, fill }) => name === "count" && fill.type === "number")?.fill;
        const count = sort === "zero" ? 0 : number?.type === "number" ? number.value : 1;
        return { grade, count, rule, from: match.from, to: match.to };
      }
    }
    return null;
  }

  /** "No force was outstanding" says nothing of areas. */
  function barred(rule: Rule<"tallies">, grade: GradeMention): boolean {
    return (rule.patterns.unless ?? []).some(
      (pattern) =>
        nearestMatch<Fill>(prepare(pattern), field, grade.from, Math.max(sentence.from, grade.from - REACH), (one) =>
          holdsGrade(one, grade),
        ) !== null,
    );
  }

  /** "of nine areas", "across the eight": a total, unless it is "all four". */
  function totals(match: Match<Fill>): boolean {
    const number = match.slots.find(({ name }) => name === "count")?.fill.from;
    if (number === undefined) return false;
    const before = book.wordsOf("total-before");
    // "one of those told to improve" counts forces, or nothing; "good in one of the eight areas" counts.
    const of = field.tokens.word[number + 1] === book.vocabulary.find("of");
    const said = book.wordsOf("be-word").has(field.tokens.word[number - 1] ?? 0);
    const areas =
      (!said && book.wordsOf("one-of").has(field.tokens.word[number + 2] ?? 0)) ||
      [2, 3, 4, 5, 6].some((step) => nouns.has(field.tokens.word[number + step] ?? 0));
    if (of && !areas && book.wordsOf("one-word").has(field.tokens.word[number] ?? 0)) return true;
    const definite = book.wordsOf("total-definite").has(field.tokens.word[number - 1] ?? 0);
    // "four of its nine areas", "four of the force's nine areas": the nine is the total.
    const after = [2, 3, 4].some((step) => before.has(field.tokens.word[number - step] ?? 0));
    return before.has(field.tokens.word[number - 1] ?? 0) || (definite && after);
  }

  /** A number that counted one grade counts no other: "good in four, adequate in two". */
  function taken(match: Match<Fill>): boolean {
    const numbers = match.slots.filter(({ name }) => name === "count").map(({ fill }) => fill.from);
    return found.some((other) => numbers.some((at) => at >= other.from && at < other.to && other.count !== 0));
  }
}

type Sort = Rule<"tallies">["data"]["sort"];

function triesOf(book: RuleBook, sort: Sort): Tries<"tallies"> {
  const tries = book
    .once("tallies.tries", ({ files }) => {
      const sorts = new Set(files.tallies.map((rule) => rule.data.sort));
      return new Map(
        [...sorts].map((one) => [
          one,
          new Tries(
            book,
            files.tallies.filter((rule) => rule.data.sort === one),
          ),
        ]),
      );
    })
    .get(sort);
  return tries ?? book.once("tallies.none", () => new Tries(book, []));
}

function holdsGrade(match: Match<Fill>, grade: GradeMention): boolean {
  return match.slots.some(({ fill }) => fill.type === "grade" && fill.grade === grade);
}

function firstOf<Key, Value>(keys: readonly Key[], read: (key: Key) => Value | null): Value | null {
  for (const key of keys) {
    const value = read(key);
    if (value !== null) return value;
  }
  return null;
}

/**
 * The total that a passage states ("across eight areas"), outside the counts themselves; null where it states none.
 * `counted`: the counts of the sentence that asks; a total is no less than the largest, and where several numbers are it
 * is the first that is no less than all of them together.
 */
export function totalIn(
  ground: Ground,
  book: RuleBook,
  sentence: Sentence,
  tallies: readonly TallyRead[],
  counted: readonly number[],
): number | null {
  const field = fieldOf(ground, sentence);
  const totals: number[] = [];
  for (const { prepared } of triesOf(book, "total").in(field)) {
    for (const match of matchesIn<Fill>(prepared, field)) {
      const number = match.slots.find(({ name, fill }) => name === "count" && fill.type === "number")?.fill;
      if (number?.type !== "number") continue;
      // "four areas" of "good in four areas" is a count, not the total.
      const own = tallies.some(
        (tally) =>
          tally.count > 0 &&
          tally.count === number.value &&
          number.from >= tally.from &&
          number.from < tally.to &&
          !isTotalWord(number.from),
      );
      if (isScale(number)) continue;
      if (!own && number.value >= Math.max(...counted, 2)) totals.push(number.value);
    }
  }
  const all = counted.reduce((sum, count) => sum + count, 0);
  return totals.find((total) => total >= all) ?? totals[0] ?? null;

  /** "the lowest of the five grades", "given one of five grades": how many the scale has. */
  function isScale({ from, to }: Fill): boolean {
    const before = Math.max(sentence.from, from - 3);
    if (hasWordOf(ground, book, "scale-place", before, from)) return true;
    return hasWordOf(ground, book, "scale-one", before, from) && hasWordOf(ground, book, "scale-noun", to, to + 1);
  }

  function isTotalWord(at: number): boolean {
    const before = book.wordsOf("total-before");
    return before.has(field.tokens.word[at - 1] ?? 0) || before.has(field.tokens.word[at - 2] ?? 0);
  }
}

/** The words of all of a sentence's tallies together, from the first grade or number to the last word of the last. */
export function tallyEvidence(ground: Ground, tallies: readonly TallyRead[]): Range {
  const { tokens } = ground.layout;
  const from = Math.min(...tallies.map((tally) => tally.from));
  const to = Math.max(...tallies.map((tally) => tally.to));
  let last = to - 1;
  while (last > from && (tokens.kind[last] ?? 0) === 3) last--;
  const start = tallies.some((tally) => tally.grade.from === from)
    ? withMark(ground, tokens.start[from] ?? 0)
    : (tokens.start[from] ?? 0);
  return { start, end: tokens.end[last] ?? start };
}

/** A quoted grade's evidence begins at its mark. */
function withMark(ground: Ground, start: number): number {
  return "'\"‘’“”".includes(ground.layout.doc.text.charAt(start - 1)) && start > 0 ? start - 1 : start;
}

/** Tallies with an owner each. */
export function tallyFacts(
  reads: readonly TallyRead[],
  owner: (read: TallyRead) => Pick<TallyFact, "force" | "period" | "because">,
  of: number | null,
  evidence: Range,
): readonly TallyFact[] {
  return reads.map((read) => ({
    ...owner(read),
    grade: read.grade.rule.data.grade,
    count: read.count,
    of,
    evidence,
    rule: read.rule.id,
  }));
}
