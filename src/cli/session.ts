import type { CorpusRun } from "../corpus/corpus-run.js";
import { DestinationError } from "../corpus/destination.js";
import { discover } from "../corpus/discover.js";
import { byCodePoint } from "../corpus/order.js";
import { findOrphans, pruneOrphans } from "../corpus/orphans.js";
import type { Failure, Outcome } from "../corpus/outcome.js";
import { extractCorpus, type Result } from "../corpus/run.js";
import { diskReason } from "../read/file.js";
import type { Io } from "./io.js";
import { type Target, unwritable } from "./target.js";

/** What the runs of one command have in common: one run, or one for each change that a watch sees. */
export interface Session {
  readonly io: Io;
  readonly rawDir: string;
  /** Globs relative to the raw folder; undefined for every document. */
  readonly patterns: readonly string[] | undefined;
  readonly target: Target;
  readonly cache: string | null;
  readonly maxBytes: number;
  readonly prune: boolean;
}

/** One run's own part. */
export interface Turn extends Pick<CorpusRun, "rules" | "jobs" | "shown"> {
  readonly onStart?: CorpusRun["onStart"];
  readonly onOutcome?: (outcome: Outcome, bytes: number) => void;
}

/** What came of a run over the folder as it was found. */
export interface SessionResult extends Result {
  /** Folders that could not be opened, then documents without a record. */
  readonly failures: readonly Failure[];
  readonly failed: number;
  /** Records whose text is gone, relative to the folder of records. */
  readonly orphans: readonly string[];
}

/** Looks at the folder of texts and brings the records up to date with it. */
export async function runOnce(session: Session, turn: Turn): Promise<SessionResult> {
  const { rawDir, patterns, target } = session;
  const everything = await discover(rawDir);
  const chosen = patterns ? await discover(rawDir, patterns) : everything;
  const clashes = patterns && target.folder !== null ? sharedRecords(chosen.paths) : [];
  const refused = new Set(clashes.map(({ path }) => path));
  const asked = new Set(patterns ? chosen.paths.filter((path) => !refused.has(path)) : []);
  const paths = patterns ? [...new Set([...everything.paths, ...chosen.paths])].sort(byCodePoint) : everything.paths;
  const result = await extractCorpus({
    ...turn,
    corpus: { rawDir, paths, asked: (at) => !patterns || asked.has(paths[at] ?? ""), maxBytes: session.maxBytes },
    destination: target.destination,
    cache: session.cache,
    onStart: async (work) => {
      target.prepare();
      await turn.onStart?.(work);
    },
  }).catch((error: unknown) => {
    throw error instanceof DestinationError && target.name !== null ? unwritable(target.name, error) : error;
  });
  const closed = chosen.closed.map((path): Failure => ({ path, code: "unreadable", reason: diskReason("EACCES") }));
  const orphans = target.folder === null ? [] : findOrphans(target.folder, rawDir, paths);
  if (target.folder !== null && session.prune) await pruneOrphans(target.folder, orphans);
  const { summary } = result;
  const failures = [...closed, ...clashes, ...summary.failures];
  return { ...result, failures, failed: closed.length + clashes.length + summary.failed, orphans };
}

/** Documents whose record an earlier one takes: `a.txt` where a file named `a` is asked for too. */
function sharedRecords(paths: readonly string[]): readonly Failure[] {
  const takers = new Set(paths.filter((path) => !path.endsWith(".txt")).map((path) => `${path}.txt`));
  return paths
    .filter((path) => takers.has(path))
    .map((path) => {
      const reason = `would share its record with ${path.slice(0, -".txt".length)}`;
      return { path, code: "unwritable", reason };
    });
}
