import { existsSync, readdirSync } from "node:fs";
import { dirname } from "node:path";
import { reachOf } from "../rules/reach.js";
import type { Cache } from "./cache.js";
import type { CorpusRun } from "./corpus-run.js";
import { openCrew } from "./crew.js";
import { FormerLines } from "./former-lines.js";
import { type Hands, theseHands } from "./hands.js";
import { Ledger } from "./ledger.js";
import type { LedgerFile } from "./ledger-file.js";
import { FileLines, StreamLines } from "./lines.js";
import type { Setup } from "./make.js";
import { removeAbandoned } from "./orphans.js";
import { type Pass, passOver } from "./pass.js";
import { type Plan, TODO, type Work } from "./plan.js";
import type { Since } from "./renewed.js";
import { tuneFor } from "./tuning.js";

/** A thread must load the rules first: fewer bytes or documents than this for each are done sooner without. */
const SHARE = { bytes: 512 * 1024, documents: 16 };

/** So few documents are read again sooner than the rules that they were made by. */
const WORTH_KEEPING = 16;

/** Does what the plan asks for. Promises why the cache could not be kept, or null. */
export async function renew(
  run: CorpusRun,
  plan: Plan,
  cache: Cache | null,
  former: FormerLines | null,
): Promise<string | null> {
  const work = plan.work();
  const since = cache === null ? [] : await sinceThen(run, plan, cache);
  const hands = await handsFor(run, work, since);
  try {
    await run.onStart?.(work);
    if (cache !== null && run.corpus.paths.length >= WORTH_KEEPING)
      cache.rules.keep(run.rules.stamp, await run.rules.load());
    if (run.destination.kind === "stream") {
      await intoStream(run, run.destination.write, plan, hands);
      return null;
    }
    return await intoFiles(run, plan, hands, cache, former);
  } finally {
    await hands.close();
  }
}

/**
 * The rules that the plan's former records were made by, with what the change since may touch. Where that cannot be told,
 * the plan forgets those records.
 */
async function sinceThen(run: CorpusRun, plan: Plan, cache: Cache): Promise<readonly Since[]> {
  const all: Since[] = [];
  for (const [index, { head }] of cache.ledgers.entries()) {
    const turn = index + 1;
    const before = plan.former.includes(turn) ? cache.rules.of(head.rules) : null;
    const reach = before && reachOf(before, await run.rules.load());
    if (before && reach) all.push({ rules: before.hash, reach });
    plan.renumber(turn, reach ? all.length : 0);
  }
  return all;
}

async function handsFor(run: CorpusRun, work: Work, since: readonly Since[]): Promise<Hands> {
  const { corpus, destination, rules } = run;
  const setup: Setup = {
    rawDir: corpus.rawDir,
    outDir: destination.kind === "folder" ? destination.folder : null,
    rulesDir: rules.dir,
    maxBytes: corpus.maxBytes,
    since,
    former: destination.kind === "file" ? destination.file : null,
  };
  const worthwhile = Math.min(work.bytes / SHARE.bytes, work.documents / SHARE.documents);
  const threads = Math.min(run.jobs, Math.floor(worthwhile));
  tuneFor({ bytes: work.bytes, threads });
  if (threads > 1) return await openCrew(setup, threads);
  // Loaded before anything is written, since the rules may have faults.
  const book = await rules.load();
  return theseHands(setup, () => book);
}

/** A line that is sent cannot be changed, so all texts are read for their keys first. */
async function intoStream(
  run: CorpusRun,
  send: (bytes: Uint8Array) => Promise<void>,
  plan: Plan,
  hands: Hands,
): Promise<void> {
  const onOutcome = run.onOutcome ?? (() => {});
  plan.ask(TODO.key);
  await passOver({ plan, hands, known: [], next: null, lines: null, onOutcome });
  plan.twins.group();
  plan.ask(TODO.record);
  await passOver({ plan, hands, known: [], next: null, lines: new StreamLines(send), onOutcome });
}

/** Removes what runs that were ended left beside the file; beside the files of a folder, looking for orphans does. */
function tidyBeside(file: string): void {
  const folder = dirname(file);
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) removeAbandoned(folder, name);
}

/** One round for all, and a second for records whose twins the first has found. */
async function intoFiles(
  run: CorpusRun,
  plan: Plan,
  hands: Hands,
  cache: Cache | null,
  former: FormerLines | null,
): Promise<string | null> {
  if (run.destination.kind === "file") tidyBeside(run.destination.file);
  const first = await round(run, plan, hands, cache, cache?.known(former) ?? [], former);
  if (!plan.amend()) return finish(first, plan, cache);
  const ledger = first.next?.readable ? Ledger.open(first.next.readable) : null;
  const lines = first.lines ? FormerLines.open(first.lines.readable) : null;
  try {
    const known = ledger ? [{ ledger, sameEngine: true, sameRules: true }] : [];
    const second = await round(run, plan, hands, ledger && cache, known, lines);
    return finish(second, plan, cache) ?? first.next?.fault ?? null;
  } finally {
    ledger?.close();
    lines?.close();
    first.next?.discard();
    first.lines?.discard();
  }
}

/** What a round wrote, not yet in its place. */
interface Round {
  readonly lines: FileLines | null;
  readonly next: LedgerFile | null;
}

async function round(
  run: CorpusRun,
  plan: Plan,
  hands: Hands,
  cache: Cache | null,
  known: Pass["known"],
  former: FormerLines | null,
): Promise<Round> {
  const lines = run.destination.kind === "file" ? new FileLines(run.destination.file, former) : null;
  const next = cache?.begin() ?? null;
  try {
    await passOver({ plan, hands, known, next, lines, onOutcome: run.onOutcome ?? (() => {}) });
    return { lines, next };
  } catch (error) {
    lines?.discard();
    next?.discard();
    throw error;
  }
}

/** The records first, then the ledger that tells of them: ended between the two, a run leaves both to the next. */
function finish({ lines, next }: Round, plan: Plan, cache: Cache | null): string | null {
  if (cache) next?.finish(cache.head(lines?.stamp(plan.records()) ?? null));
  try {
    lines?.keep();
  } catch (error) {
    next?.discard();
    throw error;
  }
  next?.keep();
  if (next?.fault === null) cache?.tidyUp();
  return next?.fault ?? null;
}
