import type { Period } from "../model/ids.js";
import type { Sentence } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { Tries } from "../rules/tried.js";
import { type Match, nearestMatch } from "../text/match.js";
import { focusOf } from "./area-focus.js";
import { speaksOfArea } from "./context.js";
import { type Fill, fieldOf } from "./field.js";
import type { GradeMention, Ground } from "./ground.js";
import { placedIn } from "./places.js";
import type { Target, TargetRun } from "./target.js";
import { isMarked, isNominal } from "./verdicts.js";

/** What a rule reads at one grade word: the areas that its pattern holds (none: `target` says where to look), the words of the match. */
export interface Statement {
  readonly rule: Rule<"grades">;
  readonly grade: GradeMention;
  /** Which of the pattern's grades it is, from 0. */
  readonly place: number;
  /** What the pattern names; empty where it names nothing. */
  readonly targets: readonly Target[];
  /** The period that the pattern itself gives this grade. */
  readonly period: Period | null;
  readonly forces: readonly string[];
  readonly from: number;
  readonly to: number;
  readonly because: readonly string[];
}

/** How far before its grade word a statement may begin, in tokens. */
const REACH = 60;
/** How near its beginning a sentence names the area that it is about: "The constabulary's response to the public is adequate". */
const SUBJECT_WITHIN = 4;

/** What a statement does: awards a grade, adds areas to one, copies the grade spoken of last, or names the areas of the one before. */
type Use = "award" | "extend" | "copy" | "follow";

/** What a rule's license needs to know of the sentence. */
export interface Company {
  /** Whether the document is the inspectorate's own (a report, a release, a transcript). */
  readonly official: boolean;
  /** Whether another grade of the sentence was awarded. */
  readonly beside: boolean;
  /** The same, or the document awards grades in so many words elsewhere. */
  readonly awarded: boolean;
}

/**
 * The first rule, in file order, whose pattern holds this grade word; among the places where it does the nearest to the
 * grade. `use` picks the rules: those that award, that add areas to another rule's statement, or that copy the grade before
 * (whose patterns hold no grade). Null where none holds: `nearest` then gets the rule that failed only by its license.
 */
export function statementAt(
  ground: Ground,
  book: RuleBook,
  stretch: Sentence,
  scope: "sentence" | "block",
  grade: GradeMention,
  company: Company,
  nearest: (rule: Rule<"grades">, reason: string) => void,
  use: Use = "award",
): Statement | null {
  const field = fieldOf(ground, stretch);
  const tries = triesOf(book, use, scope).in(field);
  if (tries.length === 0) return null;
  const least = Math.max(stretch.from, grade.from - REACH);
  const holds = ({ slots }: Match<Fill>): boolean =>
    use === "copy" || use === "follow" || slots.some(({ fill }) => fill.type === "grade" && fill.grade === grade);
  const holding = use === "award" || use === "extend";
  for (const { rule, needy, prepared } of tries) {
    const { data } = rule;
    if (holding && !needy.mayHold("grade", field, grade.from, grade.to)) continue;
    if (
      data.only !== undefined
        ? grade.rule.data.grade !== data.only
        : grade.rule.data.grade === "not-graded" && data.license === "award"
    )
      continue;
    if (grade.rule.data.reading === "noun" && data.nouns !== true) continue;
    if (grade.rule.data.reading === "verb" && data.license !== "company") continue;
    const match = nearestMatch<Fill>(prepared, field, grade.from, least, holds);
    if (!match) continue;
    // "good ... up from adequate": the rule makes the earlier grade; the one that holds has a rule of its own.
    if (data.shared === true && gradesOf(match).indexOf(grade) === 0) continue;
    const denied = licenseOf(ground, book, stretch, rule, match, grade, company);
    if (denied === null) return read(rule, match, grade);
    nearest(rule, denied);
  }
  return null;
}

/** The patterns of a use and scope. */
function triesOf(book: RuleBook, use: Use, scope: "sentence" | "block"): Tries<"grades"> {
  return book.once("grades.tries", () => {
    const tries = (use: Use, scope: "sentence" | "block"): Tries<"grades"> =>
      new Tries(
        book,
        inOrder(book).filter((rule) => useOf(rule) === use && (rule.data.scope ?? "sentence") === scope),
      );
    const both = (use: Use) => ({ sentence: tries(use, "sentence"), block: tries(use, "block") });
    return { award: both("award"), extend: both("extend"), copy: both("copy"), follow: both("follow") };
  })[use][scope];
}

/** Licenses of rules that read what no other does. */
const LAST_RESORT = new Set(["quoted", "company"]);

/** File order, but for the rules of last resort: they stand behind those of a folder that is laid over the built-in one too. */
export function inOrder(book: RuleBook): readonly Rule<"grades">[] {
  return book.once("grades in order", ({ files }) => {
    const last = files.grades.filter(({ data }) => data.license !== undefined && LAST_RESORT.has(data.license));
    return [...files.grades.filter((rule) => !last.includes(rule)), ...last];
  });
}

function useOf(rule: Rule<"grades">): Use {
  if (rule.data.copies === true) return rule.data.follows === true ? "follow" : "copy";
  return rule.data.extends === true ? "extend" : "award";
}

function read(rule: Rule<"grades">, match: Match<Fill>, grade: GradeMention): Statement {
  const grades = gradesOf(match);
  const runs = match.slots.flatMap(({ fill }): TargetRun[] => (fill.type === "areas" ? [fill.run] : []));
  const forces = match.slots.flatMap(({ fill }) => (fill.type === "force" ? [...fill.ids] : []));
  const place = grades.indexOf(grade);
  const all = runs.flatMap((run) => run.targets);
  // "different grades for investigating crime: good and inadequate respectively": one area, and two forces.
  const paired = rule.data.pair === true && all.length !== 1 ? all.slice(place, place + 1) : all;
  const period = rule.data.periods?.[place] ?? null;
  const named = paired.map((target) => target.area ?? target.pillar).join(", ");
  const because = [
    `the pattern of ${rule.id} holds`,
    named === "" ? "the sentence names no area" : `it names ${named}`,
  ];
  return { rule, grade, place, targets: paired, period, forces, from: match.from, to: match.to, because };
}

function gradesOf(match: Match<Fill>): readonly GradeMention[] {
  return match.slots.flatMap(({ fill }) => (fill.type === "grade" ? [fill.grade] : []));
}

/** Why a match awards nothing after all; null where it does. */
function licenseOf(
  ground: Ground,
  book: RuleBook,
  stretch: Sentence,
  rule: Rule<"grades">,
  match: Match<Fill>,
  grade: GradeMention,
  company: Company,
): string | null {
  const marked =
    isMarked(ground.layout, grade) || isNominal(ground, book, grade) || grade.rule.data.grade === "not-graded";
  const judged = hasWord(ground, book, stretch, "judged-word");
  const overall = hasWord(ground, book, stretch, "overall-word");
  switch (rule.data.license) {
    case "marked":
      return marked ||
        judged ||
        company.beside ||
        speaksOfArea(ground.layout, book, stretch) ||
        (!company.official && company.awarded && isFocused(ground, stretch)) ||
        placedIn({ ground, book }, stretch, grade.from, grade.to).length > 0 ||
        (company.official && (overall || company.awarded))
        ? null
        : "no quotation marks, capital or verb of judgement make it a grade";
    case "subject": {
      const requires = grade.rule.data.grade === "requires-improvement";
      const first = match.slots.find(({ fill }) => fill.type === "areas")?.fill;
      const near = first !== undefined && first.from - stretch.from <= SUBJECT_WITHIN;
      const weak = first?.type === "areas" && first.run.targets.every((target) => target.weak);
      if (weak && !marked && !judged) return "a short form of an area, and nothing says that it is graded";
      if (marked || judged || overall || company.awarded) return null;
      if (requires && near) return null;
      return company.official && near ? null : "nothing beside the area says that it is graded";
    }
    case "quoted":
      return marked && ground.targets.within(stretch.from, stretch.to).length > 0
        ? null
        : "no quotation marks, or no area beside it";
    case "company":
      return company.awarded ? null : "an order to improve, and no grade is awarded beside it";
    case "award": {
      const named = match.slots.flatMap(({ fill }) => (fill.type === "areas" ? fill.run.targets : []));
      if (
        named.length > 0 &&
        named.every((target) => target.weak) &&
        !marked &&
        !judged &&
        grade.rule.data.grade === "good"
      )
        return "a short form of an area, and nothing says that it is graded";
      return null;
    }
    default:
      return null;
  }
}

/** "Leadership is the weak spot. It requires improvement": the sentence before turned to one area, in so many words. */
function isFocused(ground: Ground, stretch: Sentence): boolean {
  const [only, ...others] = focusOf(ground, { index: stretch.block }, stretch);
  return only !== undefined && others.length === 0 && !only.weak;
}

function hasWord(ground: Ground, book: RuleBook, stretch: Sentence, list: string): boolean {
  const words = book.wordsOf(list);
  for (let token = stretch.from; token < stretch.to; token++)
    if (words.has(ground.layout.tokens.word[token] ?? 0)) return true;
  return false;
}
