import { resolve } from "node:path";
import { discover } from "../corpus/discover.js";
import { findOrphans, pruneOrphans } from "../corpus/orphans.js";
import type { Failure } from "../corpus/outcome.js";
import { extractCorpus } from "../corpus/run.js";
import { toPattern } from "../corpus/selection.js";
import { Twins } from "../corpus/twins.js";
import { diskReason } from "../read/file.js";
import { BUILT_IN_RULES } from "../rules/folder.js";
import type { Arrivals } from "./arrivals.js";
import { printResult } from "./extract-result.js";
import { extractStdin } from "./extract-stdin.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { type Row, rowOf } from "./overview.js";
import { progressFor } from "./progress.js";
import { folderOf, rulesOf } from "./setup.js";
import { shown } from "./style.js";
import { openTarget } from "./target.js";

export interface ExtractOptions {
  readonly raw: string;
  readonly out?: string;
  readonly rules?: string;
  readonly format: "json" | "ndjson";
  readonly watch?: boolean;
  readonly stdin?: boolean;
  readonly quiet?: boolean;
  readonly prune?: boolean;
}

/** Makes the records that the command line asks for. Promises exit code 1 where a document has no record. */
export async function extractCommand(io: Io, globs: readonly string[], options: ExtractOptions): Promise<number> {
  refuseContradictions(globs, options);
  if (options.stdin) return await extractStdin(io, rulesOf(io, options.rules), options.format);

  const hint = "Name the folder of raw texts: peelmark extract --raw DIR";
  const rawDir = folderOf(io, "--raw", options.raw, hint);
  const patterns = globs.length === 0 ? undefined : globs.map((glob) => patternOf(io, rawDir, glob, options.raw));
  const rules = rulesOf(io, options.rules);
  const everything = await discover(rawDir);
  const selected = patterns ? await discover(rawDir, patterns) : everything;
  await refuseEmptyGlobs(rawDir, globs, patterns ?? [], options.raw);

  const target = await openTarget(io, options);
  const arrivals = options.watch ? await openWatched(io, rawDir, options.rules) : null;
  const twins = await Twins.of(rawDir, [...new Set([...everything.paths, ...selected.paths])]);
  const progress = await progressFor(io.err, selected.paths.length, options.quiet ?? false);
  const rows: Row[] = [];
  const summary = await extractCorpus({
    rawDir,
    paths: selected.paths,
    rules,
    twins,
    sink: target.sink,
    onOutcome: (outcome) => {
      progress.step();
      if (outcome.kind === "extracted") rows.push(rowOf(outcome.record));
    },
  });
  progress.end();
  await target.close();

  const closed = selected.closed.map((path): Failure => ({ path, code: "unreadable", reason: diskReason("EACCES") }));
  const failures = [...closed, ...summary.failures];
  const outDir = target.folder;
  const orphans = outDir === null ? [] : await findOrphans(outDir, rawDir);
  if (outDir !== null && options.prune) await pruneOrphans(outDir, orphans);
  printResult(io, { ...options, out: target.name }, { rows, failures, orphans, summary });
  if (arrivals !== null && outDir !== null) {
    const { watchFolder } = await import("./watch.js");
    return await watchFolder({ io, options, rawDir, outDir, patterns, rules, twins }, arrivals);
  }
  return failures.length > 0 ? EXIT.findings : EXIT.clean;
}

function refuseContradictions(globs: readonly string[], options: ExtractOptions): void {
  if (options.stdin && (globs.length > 0 || options.watch || options.prune || options.out !== undefined)) {
    throw new UsageError(
      "--stdin reads one document and prints its record: it takes no globs, --out, --watch or --prune",
    );
  }
  if (options.format === "ndjson" && (options.watch || options.prune)) {
    const option = options.watch ? "--watch" : "--prune";
    throw new UsageError(`${option} keeps a folder of records up to date: it does not go with --format ndjson`);
  }
}

/** Opened before the first run, so that a text that arrives meanwhile is not missed. */
async function openWatched(io: Io, rawDir: string, rules: string | undefined): Promise<Arrivals> {
  const { openArrivals } = await import("./arrivals.js");
  const ruleDirs = [BUILT_IN_RULES, ...(rules === undefined ? [] : [resolve(io.cwd, rules)])];
  return await openArrivals(rawDir, ruleDirs, (message) => io.err.write(`${message}\n`));
}

function patternOf(io: Io, rawDir: string, glob: string, raw: string): string {
  const pattern = toPattern(glob, rawDir, io.cwd);
  if (pattern === null) throw new UsageError(`"${shown(glob)}" leads outside of the raw folder "${raw}"`);
  return pattern;
}

async function refuseEmptyGlobs(
  rawDir: string,
  globs: readonly string[],
  patterns: readonly string[],
  raw: string,
): Promise<void> {
  for (const [i, pattern] of patterns.entries()) {
    const { paths, closed } = await discover(rawDir, [pattern]);
    if (paths.length + closed.length === 0) {
      throw new UsageError(`"${shown(globs[i] ?? pattern)}" names no document in "${raw}"`);
    }
  }
}
