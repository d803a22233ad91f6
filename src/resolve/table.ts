import type { Period } from "../model/ids.js";
import type { Block } from "../model/layout.js";
import type { GradeMention, Ground } from "./verdicts.js";

/** How many lines above a row its table's head may stand. */
const HEAD_WITHIN = 24;

/**
 * The period of a grade in a row with several: by the years in the table's head, the latest being this inspection; without
 * a head the last column is. `year` is null for a head such as "2018/19".
 */
export function columnOf(ground: Ground, row: Block, grade: GradeMention): { readonly period: Period; readonly year: number | null } {
  const { layout, mentions } = ground;
  const cells = mentions.within("scales", row.from, row.to);
  const column = cells.indexOf(grade);
  for (let index = row.index - 1; index >= Math.max(0, row.index - HEAD_WITHIN); index--) {
    const head = layout.blocks[index];
    if (!head) break;
    const years = yearsIn(layout.doc.text.slice(head.start, head.end));
    if (years.length !== cells.length) continue;
    const latest = Math.max(...years.map((cell) => cell.first));
    const cell = years[column];
    if (cell) return cell.first === latest ? { period: "current", year: null } : { period: "previous", year: cell.span ? null : cell.first };
  }
  return { period: column === cells.length - 1 ? "current" : "previous", year: null };
}

function yearsIn(line: string): readonly { readonly first: number; readonly span: boolean }[] {
  return [...line.matchAll(/\b(20[0-3]\d)([/–-]\d{2,4})?\b/g)].map((match) => ({ first: Number(match[1]), span: match[2] !== undefined }));
}
