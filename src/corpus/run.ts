import pLimit from "p-limit";
import type { InspectionRecord } from "../model/record.js";
import { extract } from "../pipeline.js";
import { readDoc } from "../read/file.js";
import { RefusedError } from "../read/refused.js";
import type { RuleBook } from "../rules/book.js";
import { type Failure, type Outcome, type Summary, Tally } from "./outcome.js";
import { recordPath } from "./selection.js";
import type { Sink } from "./sink.js";
import type { Twins } from "./twins.js";

/** Documents in memory at once, and files open at once. */
const BATCH = 64;
const OPEN = 8;

/** A run over the documents `paths` of `rawDir`. */
export interface CorpusRun {
  readonly rawDir: string;
  readonly paths: readonly string[];
  readonly rules: RuleBook;
  readonly twins: Twins;
  readonly sink: Sink;
  /** Called for each document in the order of `paths`. */
  readonly onOutcome?: (outcome: Outcome) => void;
}

/** Extracts every document and promises the sums. One bad document never stops the others, and is counted. */
export async function extractCorpus(run: CorpusRun): Promise<Summary> {
  const limit = pLimit(OPEN);
  const tally = new Tally();
  const clashes = sharedRecords(run.paths);
  for (let at = 0; at < run.paths.length; at += BATCH) {
    const batch = run.paths.slice(at, at + BATCH);
    // Two steps, so that the sink sees a batch's records in order.
    const made = await limit.map(batch, (path) => makeRecord(run, path, clashes.get(path)));
    const outcomes = await limit.map(made, (record) => store(run.sink, record));
    for (const outcome of outcomes) {
      tally.add(outcome);
      run.onOutcome?.(outcome);
    }
  }
  return tally.summary();
}

async function makeRecord(
  run: CorpusRun,
  path: string,
  clash: string | undefined,
): Promise<InspectionRecord | Failure> {
  if (clash !== undefined) return { path, code: "unwritable", reason: `would share its record with ${clash}` };
  try {
    const doc = await readDoc(run.rawDir, path);
    return extract(run.twins.checked(doc), run.rules).record;
  } catch (error) {
    if (error instanceof RefusedError) return { path, code: error.code, reason: error.message };
    return { path, code: "bug", reason: `met a fault of the program: ${reasonOf(error)}` };
  }
}

async function store(sink: Sink, made: InspectionRecord | Failure): Promise<Outcome> {
  if ("reason" in made) return { kind: "failed", path: made.path, failure: made };
  const { path } = made.source;
  try {
    return { kind: "extracted", path, record: made, stored: await sink.put(made) };
  } catch (error) {
    const failure: Failure = {
      path,
      code: "unwritable",
      reason: `has a record that was not written: ${reasonOf(error)}`,
    };
    return { kind: "failed", path, failure };
  }
}

/** Documents whose record an earlier one already takes (`a.json.txt` beside a named `a.json`): each with that one. */
function sharedRecords(paths: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Map<string, string>();
  const clashes = new Map<string, string>();
  for (const path of paths) {
    const target = recordPath(path);
    const first = taken.get(target);
    if (first === undefined) taken.set(target, path);
    else clashes.set(path, first);
  }
  return clashes;
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
