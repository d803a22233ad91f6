import { availableParallelism } from "node:os";
import { resolve } from "node:path";
import { rulesStamp } from "../corpus/stamp.js";
import type { RuleBook } from "../rules/book.js";
import { BUILT_IN_RULES } from "../rules/folder.js";
import { openRules } from "../rules/open.js";
import type { Arrivals } from "./arrivals.js";
import { printResult } from "./extract-result.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { type Progress, progressFor } from "./progress.js";
import { runOnce, type Session } from "./session.js";
import { folderOf } from "./setup.js";
import { shown } from "./style.js";
import { targetOf } from "./target.js";

export interface ExtractOptions {
  readonly raw: string;
  readonly out?: string;
  readonly rules?: string;
  readonly format: "json" | "ndjson";
  readonly watch?: boolean;
  readonly stdin?: boolean;
  readonly quiet?: boolean;
  readonly prune?: boolean;
  readonly jobs?: number;
  /** A folder; false for no cache. */
  readonly cache?: string | false;
  readonly maxBytes: number;
}

/** Longer runs name their first rows only: the records hold the rest. */
const MOST_ROWS = 100;

/** Makes the records that the command line asks for. Promises exit code 1 where a document has no record. */
export async function extractCommand(io: Io, globs: readonly string[], options: ExtractOptions): Promise<number> {
  refuseContradictions(globs, options);
  const rulesDir = options.rules === undefined ? null : folderOf(io, "--rules", options.rules);
  if (options.stdin) return await (await import("./extract-stdin.js")).extractStdin(io, rulesDir, options);

  const hint = "Name the folder of raw texts: peelmark extract --raw DIR";
  const rawDir = folderOf(io, "--raw", options.raw, hint);
  const target = targetOf(io, options);
  const session: Session = {
    io,
    rawDir,
    patterns: globs.length === 0 ? undefined : await patternsOf(io, rawDir, globs, options.raw),
    target,
    cache: cacheOf(io, options, target.cache),
    maxBytes: options.maxBytes,
    prune: options.prune ?? false,
  };
  let book: RuleBook | null = null;
  const load = async () => {
    book ??= await openRules(rulesDir === null ? {} : { dir: rulesDir });
    return book;
  };
  const arrivals = options.watch ? await openWatched(io, rawDir, rulesDir) : null;
  let progress: Progress | null = null;
  const rules = { dir: rulesDir, stamp: rulesStamp(rulesDir), load };
  const result = await runOnce(session, {
    rules,
    jobs: options.jobs ?? availableParallelism(),
    shown: options.quiet ? 0 : MOST_ROWS,
    onStart: async (work) => {
      progress = await progressFor(io.err, work, options.quiet ?? false);
    },
    onOutcome: (_, bytes) => progress?.step(bytes),
  }).finally(() => progress?.end());
  await printResult(io, { ...options, out: target.name }, result);
  if (arrivals === null) return result.failed > 0 ? EXIT.findings : EXIT.clean;
  const { watchFolder } = await import("./watch.js");
  return await watchFolder({ session, options, rules }, result, arrivals);
}

/** The folder that `--cache` names, else the usual one beside the records; null for none. */
function cacheOf(io: Io, { cache }: ExtractOptions, usual: string | null): string | null {
  if (cache === false || usual === null) return null;
  return cache === undefined ? usual : resolve(io.cwd, cache);
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
  if (options.watch && options.cache === false) {
    throw new UsageError("--watch goes by the cache: it does not go with --no-cache");
  }
}

/** Opened before the first run, so that a text that arrives meanwhile is not missed. */
async function openWatched(io: Io, rawDir: string, rulesDir: string | null): Promise<Arrivals> {
  const { openArrivals } = await import("./arrivals.js");
  const ruleDirs = [BUILT_IN_RULES, ...(rulesDir === null ? [] : [rulesDir])];
  return await openArrivals(rawDir, ruleDirs, (message) => io.err.write(`${message}\n`));
}

/** The globs relative to the raw folder. Refuses those that lead outside of it or name nothing. */
async function patternsOf(io: Io, rawDir: string, globs: readonly string[], raw: string): Promise<readonly string[]> {
  const { toPattern } = await import("../corpus/selection.js");
  const { discover } = await import("../corpus/discover.js");
  const patterns: string[] = [];
  for (const glob of globs) {
    const pattern = toPattern(glob, rawDir, io.cwd);
    if (pattern === null) throw new UsageError(`"${shown(glob)}" leads outside of the raw folder "${raw}"`);
    patterns.push(pattern);
  }
  for (const [i, pattern] of patterns.entries()) {
    const { paths, closed } = await discover(rawDir, [pattern]);
    if (paths.length + closed.length > 0) continue;
    throw new UsageError(`"${shown(globs[i] ?? pattern)}" names no document in "${raw}"`);
  }
  return patterns;
}
