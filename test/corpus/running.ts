import { join } from "node:path";
import type { Destination } from "../../src/corpus/destination.js";
import { discover } from "../../src/corpus/discover.js";
import { extractCorpus, type Result } from "../../src/corpus/run.js";
import type { RuleBook } from "../../src/rules/book.js";
import { loadRules } from "../../src/rules/load.js";

let book: RuleBook | null = null;

/** What a test asks of a run beside the folder that holds `raw/`. */
export interface Asked {
  readonly out: "records" | "records.ndjson";
  readonly cache?: boolean;
  /** Stands for the rules as they are on the disk. */
  readonly rules?: string;
  /** The rules themselves; the built-in ones where left out. */
  readonly book?: RuleBook;
  readonly maxBytes?: number;
  readonly onOutcome?: () => void;
  /** The documents asked for; all where left out. */
  readonly paths?: readonly string[];
}

/** Runs over `raw/` of the folder in this thread, with rules that are loaded once for all tests of a file. */
export async function run(cwd: string, asked: Asked): Promise<Result> {
  const { out, cache = true, rules = "rules", maxBytes = 1e6 } = asked;
  const rawDir = join(cwd, "raw");
  const { paths } = await discover(rawDir);
  const place = join(cwd, out);
  const destination: Destination =
    out === "records" ? { kind: "folder", folder: place } : { kind: "file", file: place };
  const load = async () => {
    if (asked.book) return asked.book;
    book ??= loadRules();
    return book;
  };
  return await extractCorpus({
    corpus: { rawDir, paths, asked: (at) => asked.paths?.includes(paths[at] ?? "") ?? true, maxBytes },
    destination,
    rules: { dir: null, stamp: rules, load },
    cache: cache ? join(cwd, ".peelmark-cache") : null,
    jobs: 1,
    shown: 0,
    onOutcome: () => asked.onOutcome?.(),
  });
}
