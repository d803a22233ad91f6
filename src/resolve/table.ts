import type { Period } from "../model/ids.js";
import type { Block } from "../model/layout.js";
import type { GradeMention, Ground } from "./ground.js";
import type { Target } from "./target.js";
import { gradesWithin } from "./verdicts.js";

/** The most tokens of a table's head. */
const HEAD_TOKENS = 24;
/** How many lines above a row its table's head may stand. */
const HEAD_WITHIN = 24;

/**
 * What the column of a grade says in a row with several: by the years in the table's head, the latest being this inspection,
 * by its forces, or by its areas; without a head the last column is this inspection. `year` is null for a head such as "2018/19".
 */
export function columnOf(
  ground: Ground,
  row: Block,
  grade: GradeMention,
): {
  readonly period: Period;
  readonly year: number | null;
  readonly head: Block | null;
  readonly force: string | null;
  /** The area or pillar that heads the column. */
  readonly target: Target | null;
} {
  const { layout } = ground;
  const cells = gradesWithin(ground, row.from, row.to);
  const column = cells.indexOf(grade);
  for (let index = row.index - 1; index >= Math.max(0, row.index - HEAD_WITHIN); index--) {
    const head = layout.blocks[index];
    if (!head) break;
    const forces = ground.index.forces.within(head.from, head.to);
    // "Area    Norfolk    Suffolk": a column a force.
    const force = forces[column];
    if (forces.length === cells.length && force && head.to - head.from <= HEAD_TOKENS)
      return { period: "current", year: null, head, force: force.id, target: null };
    const years = yearsIn(layout.doc.text.slice(head.start, head.end));
    // "Force    Effectiveness    Efficiency": a column a pillar.
    const targets = ground.targets.within(head.from, head.to);
    const target = targets[column];
    if (
      years.length < 2 &&
      targets.length === cells.length &&
      cells.length > 1 &&
      target &&
      head.to - head.from <= HEAD_TOKENS
    )
      return { period: "current", year: null, head, force: null, target };
    if (years.length !== cells.length) continue;
    const latest = years.reduce((most, cell) => Math.max(most, cell.first), 0);
    const cell = years[column];
    if (cell)
      return cell.first === latest
        ? { period: "current", year: null, head, force: null, target: null }
        : { period: "previous", year: cell.span ? null : cell.first, head, force: null, target: null };
  }
  return {
    period: column === cells.length - 1 ? "current" : "previous",
    year: null,
    head: null,
    force: null,
    target: null,
  };
}

function yearsIn(line: string): readonly { readonly first: number; readonly span: boolean }[] {
  return [...line.matchAll(/\b(20[0-3]\d)([/–-]\d{2,4})?\b/g)].map((match) => ({
    first: Number(match[1]),
    span: match[2] !== undefined,
  }));
}

/**
 * A grid whose head holds a grade a column and whose cells hold areas, cells parted by tabs: what the assessment pages of
 * 2021-22 and later show. Empty where the lines below the head hold no areas in tabbed cells.
 */
export function gridBelow(
  ground: Ground,
  head: Block,
  grades: readonly GradeMention[],
): readonly { readonly grade: GradeMention; readonly target: Target }[] {
  const { layout } = ground;
  const { text } = layout.doc;
  const columns = cellsOf(text, head);
  const byColumn = new Map(
    columns.flatMap((cell, index) =>
      grades.flatMap((grade) => (grade.start >= cell.start && grade.end <= cell.end ? [[index, grade] as const] : [])),
    ),
  );
  if (byColumn.size < 2) return [];
  const found: { readonly grade: GradeMention; readonly target: Target }[] = [];
  for (let index = head.index + 1; index < layout.blocks.length; index++) {
    const row = layout.blocks[index];
    if (!row || row.gap > 1) break;
    const cells = cellsOf(text, row);
    const targets = ground.targets.within(row.from, row.to);
    if (targets.length === 0 || (cells.length < 2 && columns.length > 1)) break;
    for (const [column, cell] of cells.entries()) {
      const grade = byColumn.get(column);
      const target = targets.find((one) => one.start >= cell.start && one.end <= cell.end);
      if (grade && target) found.push({ grade, target });
    }
  }
  return found;
}

/** The cells of the line that a block stands on, empty ones and those before its first word too. */
function cellsOf(text: string, block: Block): readonly { readonly start: number; readonly end: number }[] {
  const start = lineStart(text, block.start);
  const cells: { start: number; end: number }[] = [];
  for (let at = start, from = start; at <= block.end; at++) {
    if (at < block.end && text.charAt(at) !== "\t") continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  return cells;
}

/**
 * A list that a grade leads from the cell beside it: "Good    Preventing crime", and the areas of the lines below whose
 * first cell is empty. Empty where the line does not open with the grade, or no wide space parts it from an area.
 */
export function besideGrade(
  ground: Ground,
  row: Block,
  grade: GradeMention,
): readonly { readonly block: Block; readonly target: Target }[] {
  const { layout } = ground;
  const { text } = layout.doc;
  const [own] = ground.targets.within(row.from, row.to);
  if (
    grade.from !== row.from ||
    own?.from !== grade.to ||
    !/^(?:\t|[ \u00a0]{2,})\s*$/.test(text.slice(grade.end, own.start))
  )
    return [];
  const found = [{ block: row, target: own }];
  for (let index = row.index + 1; index < layout.blocks.length; index++) {
    const below = layout.blocks[index];
    if (!below || below.gap > 0 || !/^[\t \u00a0]$/.test(text.charAt(lineStart(text, below.start)))) break;
    const [target] = ground.targets.within(below.from, below.to);
    if (target?.from !== below.from) break;
    found.push({ block: below, target });
  }
  return found;
}

function lineStart(text: string, at: number): number {
  let start = at;
  while (start > 0 && !"\n\r".includes(text.charAt(start - 1))) start--;
  return start;
}
