import type { Failure, Summary } from "../corpus/outcome.js";
import type { Io } from "./io.js";
import { overview, type Row } from "./overview.js";
import { count, shown, styleFor } from "./style.js";

/** Longer runs name their first rows only: the records hold the rest. */
const MOST_ROWS = 100;

export interface Result {
  readonly rows: readonly Row[];
  readonly failures: readonly Failure[];
  /** Records whose text is gone, relative to the folder of records. */
  readonly orphans: readonly string[];
  readonly summary: Summary;
}

interface Asked {
  readonly raw: string;
  readonly out: string | null;
  readonly quiet?: boolean;
  readonly prune?: boolean;
}

/**
 * Prints what came of a run: the table and the sums on stdout (on stderr where the records themselves are there),
 * failures and records without a text on stderr. Quiet leaves only the failures.
 */
export function printResult(io: Io, asked: Asked, { rows, failures, orphans, summary }: Result): void {
  const data = asked.out === null ? io.err : io.out;
  if (!asked.quiet && asked.out !== null && rows.length > 0) {
    const style = styleFor(io, io.out);
    io.out.write(`${overview(rows.slice(0, MOST_ROWS), io.out, style)}\n`);
    if (rows.length > MOST_ROWS)
      io.out.write(`${style.dim(`and ${count(rows.length - MOST_ROWS, "more document")}`)}\n`);
    io.out.write("\n");
  }
  if (!asked.quiet) data.write(`${sums(io, asked, summary, failures.length)}\n`);
  printFailures(io, failures);
  printOrphans(io, asked, orphans);
}

/** Names each document that has no record, and why. */
export function printFailures(io: Io, failures: readonly Failure[]): void {
  const style = styleFor(io, io.err);
  for (const { path, reason } of failures) io.err.write(`${style.red("failed:")} ${shown(path)} ${shown(reason)}\n`);
}

function printOrphans(io: Io, asked: Asked, orphans: readonly string[]): void {
  if (orphans.length === 0 || asked.quiet) return;
  const style = styleFor(io, io.err);
  for (const path of orphans) {
    const name = shown(`${asked.out}/${path}`);
    io.err.write(
      `${style.yellow(asked.prune ? "removed:" : "no text:")} ${name}, its document is gone from ${asked.raw}\n`,
    );
  }
  if (!asked.prune) io.err.write(`${style.dim("--prune removes such records")}\n`);
}

function sums(io: Io, asked: Asked, summary: Summary, failed: number): string {
  const style = styleFor(io, asked.out === null ? io.err : io.out);
  const documents = summary.extracted + failed;
  if (documents === 0) return `No *.txt file in ${asked.raw}: nothing to extract`;
  const parts = [count(documents, "document")];
  if (failed > 0) parts.push(style.red(`${failed} failed`));
  const { grades, tallies, officials, quotes, findings } = summary.values;
  parts.push(count(grades, "grade"), count(tallies, "tally", "tallies"), count(officials, "official"));
  parts.push(count(quotes, "quote"), count(findings, "finding"));
  const { error, warning, info } = summary.checks;
  if (error > 0) parts.push(style.red(count(error, "error")));
  if (warning > 0) parts.push(style.yellow(count(warning, "warning")));
  if (info > 0) parts.push(count(info, "note"));
  if (asked.out === null) return parts.join(", ");
  const kept = summary.unchanged > 0 ? ` (${summary.unchanged.toLocaleString("en-GB")} unchanged)` : "";
  return `${parts.join(", ")} ${style.dim(`-> ${asked.out}${kept}`)}`;
}
