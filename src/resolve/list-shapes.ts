import type { Block, Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { GradeMention, Ground } from "./ground.js";
import type { Target } from "./target.js";
import { gradesWithin } from "./verdicts.js";
import { hasWordOf } from "./words.js";

/** The longest line of a list of forces, in tokens. */
const FORCE_LINE = 12;
/** The longest heading that names a grade for the items below it. */
const GRADE_HEADING = 14;

/** A line below a grade that leads a list, and the areas it names. */
export interface ListItem {
  readonly block: Block;
  readonly targets: readonly Target[];
}

/** So many lone grades right below one another are a key. */
const LEGEND_LINES = 3;

/** Several grades and nothing else: the key of a table, or its scale. */
export function isLegend({ layout, targets, index }: Ground, block: Block, grades: readonly GradeMention[]): boolean {
  const words = grades.reduce((sum, grade) => sum + grade.to - grade.from, 0);
  if (
    grades.length >= 3 &&
    targets.within(block.from, block.to).length === 0 &&
    // "Kent    Good    Good    Outstanding" is a force's row.
    !index.forces.anyFrom(block.from, block.to) &&
    block.to - block.from - words <= grades.length + 3
  ) {
    // "two good, two adequate" counts, and so does "Good 4 Adequate 2".
    return !grades.some((grade) => index.numerals.at(grade.to) >= 0 || index.numerals.at(grade.from - 1) >= 0);
  }
  // A key, a line each: "Outstanding" / "Good" / "Adequate" right below one another.
  if (block.kind !== "label") return false;
  let first = block.index;
  while (block.index - first < LEGEND_LINES - 1 && isLabel(layout, first - 1)) first--;
  let last = block.index;
  while (last - block.index < LEGEND_LINES - 1 && isLabel(layout, last + 1)) last++;
  if (last - first >= LEGEND_LINES - 1) return true;
  // "Outstanding" / "Good" / "Preventing crime": a grade that nothing has, and one that leads a list.
  const below = layout.blocks[last + 1];
  const leads = below !== undefined && below.gap === 0 && targets.within(below.from, below.to).length > 0;
  return last > first && !leads;
}

export function isLabel(layout: Layout, index: number): boolean {
  return layout.blocks[index]?.kind === "label";
}

/** A short line that is a grade and little else, and names no area: "Good", "GRADE: GOOD", "Areas rated good:". */
export function isGradeHeading(ground: Ground, book: RuleBook, block: Block, grade: GradeMention): boolean {
  if (
    block.to - block.from > GRADE_HEADING ||
    (grade.rule.data.reading === "verb" && !hasWordOf(ground, book, "area-word-plural", block.from, block.to))
  )
    return false;
  const text = ground.layout.doc.text.slice(grade.end, block.end);
  return (
    block.kind === "label" || /^["'’”]?\s*(?:\(\d{1,2}\))?\s*(?:[a-z]{1,14}\s){0,3}(?:[a-z]{1,14})?\s*:?$/i.test(text)
  );
}

/** The lines below a grade heading that open with an area and hold no grade of their own. */
export function itemsBelow(ground: Ground, heading: Block, follows: boolean): readonly ListItem[] {
  const { layout } = ground;
  const items: ListItem[] = [];
  for (let index = heading.index + 1; index < layout.blocks.length; index++) {
    const block = layout.blocks[index];
    if (!block || block.kind === "chrome") continue;
    if (block.kind === "paragraph" && block.to - block.from > 16) break;
    const targets = ground.targets.within(block.from, block.to);
    const [first] = targets;
    if (gradesWithin(ground, block.from, block.to).length > 0 && !isBracketed(ground, block)) break;
    if (!first || first.from - block.from > 5 || /\?$/.test(layout.doc.text.slice(block.start, block.end))) break;
    // A heading with text of its own below it is a section, not an item.
    const next = layout.blocks[index + 1];
    if (
      block.kind === "heading" &&
      items.length === 0 &&
      !follows &&
      next?.kind === "paragraph" &&
      next.to - next.from > 16
    )
      break;
    // An area with a grade of its own below it is a section too.
    if (next?.kind === "label" && next.gap <= block.gap && layout.blocks[index + 2]?.kind === "paragraph") break;
    items.push({ block, targets });
  }
  return items;
}

/** "Preventing fires (requires improvement)": a list's earlier grade stands in brackets. */
function isBracketed(ground: Ground, block: Block): boolean {
  const [grade, more] = gradesWithin(ground, block.from, block.to);
  if (!grade || more) return false;
  const { text } = ground.layout.doc;
  return (
    /[([]\s*$/.test(text.slice(block.start, grade.start)) && /^\s*[)\]]\s*$/.test(text.slice(grade.end, block.end))
  );
}

/** "Outstanding" / "None": what a page prints below a grade that nothing has. */
export function isNothing(layout: Layout, block: Block | undefined): boolean {
  return block !== undefined && /^(?:none|nil|n\/a|[-–—])\.?$/i.test(layout.doc.text.slice(block.start, block.end));
}

/** The lines below a grade heading that are forces' names: "Kent", "Essex and Gwent", "all seven forces except Kent". */
export function forcesBelow(
  ground: Ground,
  book: RuleBook,
  prime: readonly string[],
  heading: Block,
): readonly { readonly block: Block; readonly ids: readonly string[] }[] {
  const { layout } = ground;
  const lines: { readonly block: Block; readonly ids: readonly string[] }[] = [];
  for (let index = heading.index + 1; index < layout.blocks.length; index++) {
    const block = layout.blocks[index];
    if (!block || block.kind === "chrome") continue;
    if (lines.length > 0 && block.gap > 1) break;
    if (block.to - block.from > FORCE_LINE || gradesWithin(ground, block.from, block.to).length > 0) break;
    const inside = ground.index.forces.within(block.from, block.to);
    const all =
      book.wordsOf("force-plural").has(layout.tokens.word[block.from + 2] ?? 0) ||
      book.wordsOf("force-plural").has(layout.tokens.word[block.from + 1] ?? 0);
    const [first] = inside;
    if (!first || (first.from !== block.from && !all)) break;
    const named = inside.map((mention) => mention.id);
    lines.push({ block, ids: all ? prime.filter((id) => !named.includes(id)) : named });
  }
  return lines;
}

/** The area of the line above a lone grade. */
export function targetAbove(ground: Ground, block: Block): Target | null {
  const { layout } = ground;
  for (let index = block.index - 1; index >= 0; index--) {
    const above = layout.blocks[index];
    if (!above || above.kind === "chrome") continue;
    if (above.kind === "paragraph" && above.to - above.from > 30) return null;
    const targets = ground.targets.within(above.from, above.to);
    const area =
      targets.find((target) => target.area !== null && !target.weak) ??
      targets.find((target) => target.area !== null) ??
      targets.find((target) => !target.named) ??
      targets[0];
    return gradesWithin(ground, above.from, above.to).length > 0 ? null : (area ?? null);
  }
  return null;
}
