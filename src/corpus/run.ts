import { present } from "../write/atomic.js";
import { Cache } from "./cache.js";
import type { CorpusRun } from "./corpus-run.js";
import type { Destination } from "./destination.js";
import { FormerLines } from "./former-lines.js";
import type { Summary } from "./outcome.js";
import { type Known, look, type Plan } from "./plan.js";
import { recordFile } from "./record-path.js";

/** What came of a run. */
export interface Result {
  readonly summary: Summary;
  /** Why the cache could not be kept; null where it was, or there is none. */
  readonly fault: string | null;
  /** The first records, as they stand; none of a stream. */
  readonly first: readonly Uint8Array[];
}

/**
 * Makes every record that is asked for and is not there yet, and promises the sums. One bad document never stops the
 * others, and is counted. Ended at any moment and run again, it gives the bytes of an undisturbed run. Throws RulesError
 * before anything is written, and DestinationError where the records as a whole cannot be.
 */
export async function extractCorpus(run: CorpusRun): Promise<Result> {
  const { corpus, destination } = run;
  const former = destination.kind === "file" ? FormerLines.open(destination.file) : null;
  const cache = run.cache === null ? null : new Cache(run.cache, corpus.rawDir, destination, run.rules.stamp);
  try {
    const known = cache?.known(former) ?? [];
    const plan = look(corpus, destination, known);
    let fault: string | null = null;
    if (!cache?.tidy || !isDone(plan, destination, known)) {
      // What extracts is loaded only where there is something to extract.
      const { renew } = await import("./renew.js");
      fault = await renew(run, plan, cache, former);
    }
    return { summary: plan.summary(), fault, first: firstRecords(plan, destination, run.shown) };
  } finally {
    cache?.close();
    former?.close();
  }
}

/** Whether everything is as the only ledger says, and as a run would leave it. */
function isDone(plan: Plan, destination: Destination, [known]: readonly Known[]): boolean {
  if (!known?.sameRules || !known.sameEngine || plan.work().documents > 0 || plan.touched.size > 0) return false;
  return destination.kind !== "file" || (known.sameLines && known.ledger.head.records?.lines === plan.records());
}

function firstRecords({ corpus, counted, start, length }: Plan, destination: Destination, most: number): Uint8Array[] {
  const lines = destination.kind === "file" && most > 0 ? FormerLines.open(destination.file) : null;
  const first: Uint8Array[] = [];
  for (let at = 0; at < counted.length && first.length < most; at++) {
    const path = corpus.paths[at];
    if (counted[at] === 0 || path === undefined) continue;
    const own = destination.kind === "folder" ? present(recordFile(destination.folder, path)) : null;
    const record = lines ? lines.read(start[at] ?? 0, length[at] ?? 0) : own;
    if (record) first.push(record);
  }
  lines?.close();
  return first;
}
