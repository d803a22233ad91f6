import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { differencesOf, newSums } from "../corpus/differences.js";
import { discover } from "../corpus/discover.js";
import { byCodePoint } from "../corpus/order.js";
import { openRecords, type Records, RecordsError } from "../corpus/records.js";
import type { Doc } from "../model/doc.js";
import type { InspectionRecord } from "../model/record.js";
import { extract } from "../pipeline.js";
import { readDoc } from "../read/file.js";
import { MAX_BYTES } from "../read/limits.js";
import { RefusedError } from "../read/refused.js";
import type { RuleBook } from "../rules/book.js";
import { loadRules } from "../rules/load.js";
import { type Reach, reachOf } from "../rules/reach.js";
import { Touched } from "../rules/touched.js";
import { type Compared, DiffJson, DiffPage } from "./diff-report.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { progressFor } from "./progress.js";
import { folderOf, rulesOf } from "./setup.js";
import { shown, styleFor } from "./style.js";

export interface DiffOptions {
  readonly raw: string;
  readonly rules?: string;
  readonly before?: string;
  readonly json?: boolean;
  readonly limit: number;
}

/** The two sides of a comparison, and the texts that they were made of, where those are at hand. */
interface Sides {
  readonly before: Records;
  readonly after: Records;
  readonly rawDir: string | null;
  /** Whether both sides have the same record of a text, as is known without making them. */
  readonly alike: (path: string) => boolean;
}

/** Shows value by value what differs between two sets of records. Promises exit code 1 where anything does. */
export async function diffCommand(io: Io, places: readonly string[], options: DiffOptions): Promise<number> {
  const failed = new Map<string, string>();
  const { before, after, rawDir, alike } = await sidesOf(io, places, options, failed);
  const paths = [...new Set([...before.paths, ...after.paths])].sort(byCodePoint);
  const progress = await progressFor(io.err, { documents: paths.length, bytes: 0 }, options.json ?? false);
  const report = options.json
    ? new DiffJson(io.out)
    : new DiffPage(io.out, styleFor(io, io.out), options.limit, rawDir);
  const sums = newSums();
  let differing = 0;
  try {
    for (const path of paths) {
      progress.step();
      if (alike(path)) continue;
      const [was, is] = [before.of(path), after.of(path)];
      const differences = failed.has(path) ? [] : differencesOf(was, is);
      if (differences.length > 0) differing++;
      for (const { change, before, after } of differences) {
        const kind = (after ?? before).kind;
        sums[kind][change]++;
      }
      if (differences.length > 0) report.document({ path, was, is, differences } satisfies Compared);
      // Many documents take a while: the bar and a full pipe need their turn.
      if (differences.length > 0) await io.out.drained();
    }
  } catch (error) {
    if (error instanceof RecordsError) throw new UsageError(error.message);
    throw error;
  } finally {
    progress.end();
  }
  report.end({ documents: paths.length, differing, failed: failed.size, sums });
  const style = styleFor(io, io.err);
  for (const [path, reason] of failed) io.err.write(`${style.red("failed:")} ${shown(path)} ${reason}\n`);
  return differing + failed.size > 0 ? EXIT.findings : EXIT.clean;
}

async function sidesOf(
  io: Io,
  places: readonly string[],
  options: DiffOptions,
  failed: Map<string, string>,
): Promise<Sides> {
  const [one, other] = places;
  if (one !== undefined && other !== undefined) {
    if (options.before !== undefined || options.rules !== undefined) {
      throw new UsageError("two sets of records are compared as they are: leave out --before and --rules");
    }
    const rawDir = resolve(io.cwd, options.raw);
    const texts = existsSync(rawDir) ? rawDir : null;
    return { before: recordsOf(io, one), after: recordsOf(io, other), rawDir: texts, alike: () => false };
  }
  if (one !== undefined) throw new UsageError("name a second folder or file of records to compare with");
  if (options.rules === undefined && options.before === undefined) {
    throw new UsageError("nothing to compare: give --rules DIR, --before RECORDS, or two sets of records");
  }
  const rawDir = folderOf(io, "--raw", options.raw, "Name the folder of raw texts: peelmark diff --raw DIR");
  const rules = await rulesOf(io, options.rules);
  const { paths } = await discover(rawDir);
  const made = (book: RuleBook): Records => ({ paths, of: (path) => recordOf(rawDir, path, book, failed) });
  const after = made(rules);
  if (options.before !== undefined) return { before: recordsOf(io, options.before), after, rawDir, alike: () => false };
  const builtIn = loadRules();
  const alike = untouchedBy(reachOf(builtIn, rules), rawDir, (doc) => extract(doc, builtIn).record);
  return { before: made(builtIn), after, rawDir, alike };
}

/** Tells of a text whether a change of the rules leaves its record as it is. `recordOf` gives the record of before. */
function untouchedBy(
  reach: Reach | null,
  rawDir: string,
  recordOf: (doc: Doc) => InspectionRecord,
): (path: string) => boolean {
  if (reach === null) return () => false;
  const touched = new Touched(reach);
  return (path) => {
    try {
      const doc = readDoc(rawDir, path, MAX_BYTES);
      return !touched.touches(doc.text, () => JSON.stringify(recordOf(doc)));
    } catch {
      // Whoever makes its record says what is wrong with it.
      return false;
    }
  };
}

function recordsOf(io: Io, place: string): Records {
  const path = resolve(io.cwd, place);
  if (!existsSync(path)) throw new UsageError(`there is no folder or file of records "${shown(place)}"`);
  try {
    return openRecords(path);
  } catch (error) {
    if (error instanceof RecordsError) throw new UsageError(error.message);
    throw error;
  }
}

/** The record that the rules make of a text; null, with a failure noted, where it has none. */
function recordOf(rawDir: string, path: string, rules: RuleBook, failed: Map<string, string>): InspectionRecord | null {
  try {
    return existsSync(resolve(rawDir, path)) ? extract(readDoc(rawDir, path, MAX_BYTES), rules).record : null;
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    failed.set(path, error.message);
    return null;
  }
}
