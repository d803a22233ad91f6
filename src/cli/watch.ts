import { existsSync } from "node:fs";
import { relative, resolve } from "node:path";
import { discover } from "../corpus/discover.js";
import { pruneOrphans } from "../corpus/orphans.js";
import type { Outcome } from "../corpus/outcome.js";
import { extractCorpus } from "../corpus/run.js";
import { inside, recordFile, recordPath } from "../corpus/selection.js";
import { folderSink } from "../corpus/sink.js";
import type { Twins } from "../corpus/twins.js";
import { RulesError } from "../model/problem.js";
import { readDoc } from "../read/file.js";
import type { RuleBook } from "../rules/book.js";
import type { Arrivals, Batch } from "./arrivals.js";
import { printFailures } from "./extract-result.js";
import { EXIT } from "./failure.js";
import type { Io } from "./io.js";
import { rulesOf } from "./setup.js";
import { count, shown, styleFor } from "./style.js";

export interface Watch {
  readonly io: Io;
  readonly options: {
    readonly rules?: string;
    readonly raw: string;
    readonly quiet?: boolean;
    readonly prune?: boolean;
  };
  readonly rawDir: string;
  readonly outDir: string;
  /** Globs relative to the raw folder; undefined for every document. */
  readonly patterns: readonly string[] | undefined;
  readonly rules: RuleBook;
  readonly twins: Twins;
}

/**
 * Keeps the folder of records up to date until the person stops it: a new or changed text is extracted within a
 * second, a changed rule file extracts everything again. Faults are printed, and the watch goes on.
 */
export async function watchFolder(asked: Watch, arrivals: Arrivals): Promise<number> {
  const { io, options } = asked;
  const say = (text: string) => options.quiet || io.err.write(`${text}\n`);
  const style = styleFor(io, io.err);
  let { rules } = asked;
  const stop = io.untilStopped();
  say(style.dim(`watching ${options.raw}, stop with Ctrl+C`));
  await arrivals.each(stop, async (batch) => {
    try {
      if (batch.rulesChanged) rules = reloaded(asked, rules);
      await update(asked, rules, batch);
    } catch (error) {
      // A folder that vanishes for a moment (a sync tool, a remount) must not end the watch.
      io.err.write(`${style.red("error:")} ${error instanceof Error ? error.message : String(error)}\n`);
    }
  });
  return EXIT.clean;
}

/** The rules as they are on the disk now; with faults in them, named, the rules as they were. */
function reloaded({ io, options }: Watch, rules: RuleBook): RuleBook {
  try {
    return rulesOf(io, options.rules);
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const style = styleFor(io, io.err);
    io.err.write(
      `${error.message}\n${style.red("error:")} ${count(error.problems.length, "fault")}, the former rules stay\n`,
    );
    return rules;
  }
}

async function update(asked: Watch, rules: RuleBook, batch: Batch): Promise<void> {
  const { rawDir, outDir, twins } = asked;
  const everything = (await discover(rawDir)).paths;
  const selected = asked.patterns ? (await discover(rawDir, asked.patterns)).paths : everything;
  const present = new Set([...everything, ...selected]);
  const affected = new Set<string>();
  const gone: string[] = [];
  for (const file of batch.files) {
    const path = inside(rawDir, file);
    if (path === null) continue;
    affected.add(path);
    // A text that begins or ceases to be another's twin changes the other's record too.
    for (const other of twins.others(path)) affected.add(other);
    await note(twins, rawDir, path, present.has(path));
    for (const other of twins.others(path)) affected.add(other);
    if (!present.has(path) && existsSync(recordFile(outDir, path))) gone.push(path);
  }
  const paths = batch.rulesChanged ? selected : selected.filter((path) => affected.has(path));
  const onOutcome = (outcome: Outcome) => report(asked, outcome);
  await extractCorpus({ rawDir, paths, rules, twins, sink: folderSink(outDir), onOutcome });
  await release(asked, gone);
}

async function note(twins: Twins, rawDir: string, path: string, present: boolean): Promise<void> {
  twins.delete(path);
  if (!present) return;
  try {
    twins.set(await readDoc(rawDir, path));
  } catch {
    // Named and counted where the document is extracted.
  }
}

function report({ io, options, outDir }: Watch, outcome: Outcome): void {
  if (outcome.kind === "failed") {
    printFailures(io, [outcome.failure]);
    return;
  }
  if (options.quiet || outcome.stored === "unchanged") return;
  const { grades, quotes, checks } = outcome.record;
  const record = shown(relative(io.cwd, resolve(outDir, recordPath(outcome.path))));
  const sums = `${count(grades.length, "grade")}, ${count(quotes.length, "quote")}, ${count(checks.length, "check")}`;
  io.err.write(`${shown(outcome.path)} -> ${record}  ${styleFor(io, io.err).dim(sums)}\n`);
}

/** Names records whose text has gone; with --prune removes them. */
async function release({ io, options, outDir }: Watch, gone: readonly string[]): Promise<void> {
  const records = gone.map(recordPath);
  if (options.prune) await pruneOrphans(outDir, records);
  if (options.quiet) return;
  const style = styleFor(io, io.err);
  const verdict = options.prune ? "removed:" : "no text:";
  for (const path of records)
    io.err.write(`${style.yellow(verdict)} ${shown(path)}, its document is gone from ${options.raw}\n`);
}
