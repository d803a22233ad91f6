import type { InspectionRecord } from "../model/record.js";
import type { Output } from "./io.js";
import { type Style, shorten, shown } from "./style.js";
import { PlainTable } from "./table.js";

/** What the table shows of one document. */
export interface Row {
  readonly document: string;
  readonly kind: string;
  readonly forces: string;
  readonly round: string;
  readonly counts: readonly number[];
  readonly checks: number;
  readonly warned: boolean;
}

const HEADINGS = [
  "document",
  "kind",
  "forces",
  "round",
  "grades",
  "tallies",
  "officials",
  "quotes",
  "findings",
  "checks",
];
const NAMED_FORCES = 2;

/** The row of one record. The forces are the inspected ones; where there are none, a dash. */
export function rowOf(record: InspectionRecord): Row {
  const subjects = record.forces.filter((force) => force.subject).map((force) => force.id);
  const more = subjects.length > NAMED_FORCES ? ` +${subjects.length - NAMED_FORCES}` : "";
  return {
    document: shown(record.source.path),
    kind: record.document.kind,
    forces: subjects.length > 0 ? subjects.slice(0, NAMED_FORCES).join(", ") + more : "-",
    round: record.document.round ?? "-",
    counts: [record.grades, record.tallies, record.officials, record.quotes, record.findings].map(
      (list) => list.length,
    ),
    checks: record.checks.length,
    warned: record.checks.some((check) => check.severity !== "info"),
  };
}

/** The rows as a table without borders that fits the terminal; zeros are dots, so that the numbers stand out. */
export function overview(rows: readonly Row[], output: Output, style: Style): string {
  const fixed = 14 + 9 + 8 + 9 + 11 + 8 + 10 + 8 + 2;
  const room = output.columns === null ? Number.POSITIVE_INFINITY : Math.max(24, output.columns - fixed - 4);
  const longestForces = Math.max(6, ...rows.map((row) => row.forces.length));
  const forces = Math.max(10, Math.min(longestForces, Math.floor(room * 0.45)));
  const table = new PlainTable(["left", "left", "left", "left", "right", "right", "right", "right", "right", "right"]);
  table.push(HEADINGS.map((heading) => style.dim(heading)));
  for (const row of rows) {
    const checks =
      row.checks === 0 ? style.dim("·") : row.warned ? style.yellow(String(row.checks)) : String(row.checks);
    table.push([
      shorten(row.document, room - forces),
      row.kind,
      row.forces === "-" ? style.dim("-") : shorten(row.forces, forces),
      row.round === "-" ? style.dim("-") : row.round,
      ...row.counts.map((number) => (number === 0 ? style.dim("·") : String(number))),
      checks,
    ]);
  }
  return table.toString();
}
