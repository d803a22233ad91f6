import { type Layout, sentenceAt } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { fold } from "../text/fold.js";
import { firstPast } from "../text/range-index.js";
import type { GradeMention, Ground } from "./ground.js";

/** How near a grade's name stands to the words for its place on the scale that explain it, in tokens. */
const GLOSS_WITHIN = 5;

/** The grade words inside tokens `[from, to)` that are no part of an area's own name ("good use of resources"). */
export function gradesWithin(ground: Ground, from: number, to: number): readonly GradeMention[] {
  const { scales, grades } = ground.index;
  if (!scales.anyFrom(from, to)) return NONE;
  const known = grades.get(from);
  if (known) for (const one of known) if (one.to === to) return one.grades;
  const one = { to, grades: readGrades(ground, from, to) };
  if (known) known.push(one);
  else grades.set(from, [one]);
  return one.grades;
}

const NONE: readonly GradeMention[] = [];

function readGrades(ground: Ground, from: number, to: number): readonly GradeMention[] {
  const inside = ground.index.scales.within(from, to);
  if (inside.length === 0) return inside;
  const covered = (grade: GradeMention): boolean => {
    const target = ground.targets.covering(grade.from);
    return target !== null && grade.to <= target.to && from <= target.from && target.to <= to;
  };
  return inside.filter(
    (grade, at) =>
      !isAsked(ground, grade) &&
      !leadsToGrade(ground.layout, grade, inside[at + 1]) &&
      !(grade.rule.data.paraphrase === true && isGlossed(ground.layout, inside, at, covered)) &&
      !covered(grade),
  );
}

/**
 * "the top grade, outstanding", "inadequate, the lowest grade": the place on the scale explains a grade that the sentence names;
 * but "good at catching offenders and given the top grade for ..." speaks of two.
 */
function isGlossed(
  { doc }: Layout,
  inside: readonly GradeMention[],
  at: number,
  covered: (grade: GradeMention) => boolean,
): boolean {
  const place = inside[at];
  if (!place) return false;
  const names = (grade: GradeMention): boolean =>
    grade.rule.data.paraphrase !== true &&
    !covered(grade) &&
    // "the top grade in one area and good in five" names two.
    !/\band\b/i.test(doc.text.slice(Math.min(place.end, grade.end), Math.max(place.start, grade.start)));
  for (let near = at - 1; near >= 0; near--) {
    const grade = inside[near];
    if (!grade || place.from - grade.to > GLOSS_WITHIN) break;
    if (names(grade)) return true;
  }
  for (let near = at + 1; near < inside.length; near++) {
    const grade = inside[near];
    if (!grade || grade.from - place.to > GLOSS_WITHIN) break;
    if (names(grade)) return true;
  }
  return false;
}

/** How many words may stand between "graded" and the grade that it leads to: "to be graded as inadequate". */
const LEADS_WITHIN = 1;

/** "The only area to be graded inadequate", "not graded good in any area": the words lead up to the next grade, and are none. */
function leadsToGrade(layout: Layout, mention: GradeMention, next: GradeMention | undefined): boolean {
  if (mention.rule.data.grade !== "not-graded" || next === undefined) return false;
  return (
    next.rule.data.grade !== "not-graded" &&
    next.from - mention.to <= LEADS_WITHIN &&
    (next.from === mention.to || (layout.tokens.kind[mention.to] ?? 0) !== 3)
  );
}

/** "How good is the force at responding to the public?": a question awards nothing. */
export function isAsked({ layout, index }: Ground, mention: GradeMention): boolean {
  const stop = index.stops[firstPast(index.stops, mention.end - 1)];
  const end = layout.blocks[mention.block]?.end ?? mention.end;
  return stop !== undefined && stop < end && layout.doc.text.charAt(stop) === "?";
}

/** Whether the mention stands in quotation marks, or has a capital that no sentence's beginning explains: as grades are written. */
export function isMarked(layout: Layout, mention: GradeMention): boolean {
  const { text } = layout.doc;
  const before = fold(text.charAt(mention.start - 1));
  const after = fold(text.charAt(mention.end));
  if ((before === "'" || before === '"') && (after === "'" || after === '"')) return true;
  const first = text.charAt(mention.start);
  if (first === first.toLowerCase()) return false;
  return layout.blocks[mention.block]?.from !== mention.from && sentenceAt(layout, mention.from)?.from !== mention.from;
}

/**
 * Whether the words around a grade make a noun of it: "settled on adequate", "left it at good", "took a good for vetting".
 * What no praise can be: the word before leads to a name of something, and nothing follows that the grade could describe.
 */
export function isNominal(ground: Ground, book: RuleBook, grade: GradeMention): boolean {
  const { layout } = ground;
  const { tokens, doc } = layout;
  if (grade.rule.data.reading !== "name" || !book.wordsOf("grade-noun-before").has(tokens.word[grade.from - 1] ?? 0))
    return false;
  const end = layout.blocks[grade.block]?.to ?? grade.to;
  if (grade.to >= end || book.wordsOf("grade-noun-after").has(tokens.word[grade.to] ?? 0)) return true;
  return (tokens.kind[grade.to] ?? 0) === 3 && ".,;:)]".includes(doc.text.charAt(tokens.start[grade.to] ?? 0));
}
