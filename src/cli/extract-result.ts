import type { Failure, Summary } from "../corpus/outcome.js";
import type { InspectionRecord } from "../model/record.js";
import type { Io } from "./io.js";
import type { SessionResult } from "./session.js";
import { count, grouped, shown, styleFor } from "./style.js";

/** Failures that are named; their sum tells of the rest. */
const MOST_FAILURES = 100;

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
export async function printResult(io: Io, asked: Asked, result: SessionResult): Promise<void> {
  const data = asked.out === null ? io.err : io.out;
  if (!asked.quiet) {
    await printTable(io, result);
    data.write(`${sums(io, asked, result.summary, result.failed)}\n`);
  }
  printFailures(io, result.failures, result.failed);
  if (result.fault !== null) {
    const style = styleFor(io, io.err);
    io.err.write(`${style.yellow("no cache:")} ${shown(result.fault)}; the next run begins afresh\n`);
  }
  printOrphans(io, asked, result.orphans);
}

async function printTable(io: Io, { first, summary }: SessionResult): Promise<void> {
  if (first.length === 0) return;
  const { overview, rowOf } = await import("./overview.js");
  const style = styleFor(io, io.out);
  // Written by this version or checked against its stamp: the shape is known.
  const rows = first.map((bytes) => rowOf(JSON.parse(Buffer.from(bytes).toString("utf8")) as InspectionRecord));
  io.out.write(`${overview(rows, io.out, style)}\n`);
  const more = summary.extracted - rows.length;
  io.out.write(more > 0 ? `${style.dim(`and ${count(more, "more document")}`)}\n\n` : "\n");
}

/** Names documents that have no record, and why; `failed` is how many there are. */
export function printFailures(io: Io, failures: readonly Failure[], failed = failures.length): void {
  const style = styleFor(io, io.err);
  const named = failures.slice(0, MOST_FAILURES);
  for (const { path, reason } of named) io.err.write(`${style.red("failed:")} ${shown(path)} ${shown(reason)}\n`);
  if (failed > named.length) io.err.write(`${style.red("failed:")} ${count(failed - named.length, "more document")}\n`);
}

/** Names records whose text has gone; with --prune they were removed. */
export function printOrphans(io: Io, asked: Asked, orphans: readonly string[]): void {
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

function sums(io: Io, asked: Asked, { extracted, counts, stored, spared }: Summary, failed: number): string {
  const style = styleFor(io, asked.out === null ? io.err : io.out);
  const documents = extracted + failed;
  if (documents === 0) return `No *.txt file in ${asked.raw}: nothing to extract`;
  const parts = [count(documents, "document")];
  if (failed > 0) parts.push(style.red(`${grouped(failed)} failed`));
  parts.push(count(counts.grades, "grade"), count(counts.tallies, "tally", "tallies"));
  parts.push(count(counts.officials, "official"), count(counts.quotes, "quote"), count(counts.findings, "finding"));
  if (counts.error > 0) parts.push(style.red(count(counts.error, "error")));
  if (counts.warning > 0) parts.push(style.yellow(count(counts.warning, "warning")));
  if (counts.info > 0) parts.push(count(counts.info, "note"));
  if (asked.out === null) return parts.join(", ");
  return `${parts.join(", ")} ${style.dim(`-> ${asked.out}${difference(stored, spared)}`)}`;
}

/** How the records differ from those that were there; nothing where there were none. */
function difference(stored: Summary["stored"], spared: number): string {
  const names = [
    ["new", "new"],
    ["changed", "changed"],
    ["restamped", "the same by other rules"],
    ["unchanged", "unchanged"],
  ] as const;
  const parts = names.filter(([change]) => stored[change] > 0);
  if (parts.length === 1 && stored.new > 0) return "";
  if (parts.length === 0) return "";
  const said = parts.map(([change, name]) => `${grouped(stored[change])} ${name}`);
  if (spared > 0) said.push(`${grouped(spared)} not extracted again: what changed does not concern them`);
  return ` (${said.join(", ")})`;
}
