import { changeOf } from "../write/change.js";
import { type Entry, sumOf } from "./entry.js";
import type { Hands } from "./hands.js";
import { Lookup } from "./ledger.js";
import type { LedgerFile } from "./ledger-file.js";
import type { Lines } from "./lines.js";
import type { Batch, Made, Task } from "./make.js";
import type { Outcome } from "./outcome.js";
import { CHANGES, type Known, type Plan, TODO } from "./plan.js";

/** A batch is this many bytes of text, or documents to be read, or documents in all. */
const BATCH = { bytes: 256 * 1024, tasks: 64, documents: 1024 };

/** A pass over all documents: what it goes by, and what it writes beside the files that the hands write. */
export interface Pass {
  readonly plan: Plan;
  readonly hands: Hands;
  /** Where the plan's documents are known from, and whether by the present rules and engine. */
  readonly known: readonly Pick<Known, "ledger" | "sameEngine" | "sameRules">[];
  readonly next: LedgerFile | null;
  readonly lines: Lines | null;
  /** Told of each document whose record was asked for and made, in order. */
  readonly onOutcome: (outcome: Outcome, bytes: number) => void;
}

/** Documents that stand together in the list of paths, and the tasks that some of them are. */
interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly tasks: readonly Task[];
}

/** Does all that the plan asks for, in the order of paths, with no more in memory than the hands have room for. */
export async function passOver(pass: Pass): Promise<void> {
  const settling = new Settling(pass);
  const waiting: { readonly stretch: Stretch; readonly batch: Promise<Batch> | null }[] = [];
  const settleFirst = async () => {
    const first = waiting.shift();
    if (first) await settling.settle(first.stretch, first.batch && (await first.batch));
  };
  for (const stretch of stretches(pass.plan)) {
    const batch = stretch.tasks.length > 0 ? pass.hands.make(stretch.tasks) : null;
    // Should it fail while an earlier one is settled, it is not unheard of: its turn comes.
    batch?.catch(() => {});
    waiting.push({ stretch, batch });
    if (waiting.length >= pass.hands.room) await settleFirst();
  }
  while (waiting.length > 0) await settleFirst();
  await settling.end();
}

function* stretches({ corpus, todo, bytes, twins, former, start, length }: Plan): Generator<Stretch> {
  let tasks: Task[] = [];
  let from = 0;
  let weight = 0;
  for (const [at, path] of corpus.paths.entries()) {
    if (todo[at] !== TODO.nothing) {
      const job = todo[at] === TODO.key ? "key" : "record";
      const place = { since: (former[at] ?? 0) - 1, start: start[at] ?? 0, length: length[at] ?? 0 };
      const known = job === "record" && place.since >= 0 ? place : null;
      tasks.push({ path, job, twins: job === "key" ? "" : twins.message(at), former: known });
      weight += bytes[at] ?? 0;
    }
    if (weight < BATCH.bytes && tasks.length < BATCH.tasks && at + 1 - from < BATCH.documents) continue;
    yield { from, to: at + 1, tasks };
    from = at + 1;
    tasks = [];
    weight = 0;
  }
  if (from < corpus.paths.length) yield { from, to: corpus.paths.length, tasks };
}

/** Takes in what came of the tasks, document by document. */
class Settling {
  readonly #pass: Pass;
  readonly #lookups: readonly Lookup[];

  constructor(pass: Pass) {
    this.#pass = pass;
    this.#lookups = pass.known.map(({ ledger }) => new Lookup(ledger));
  }

  async settle({ from, to, tasks }: Stretch, batch: Batch | null): Promise<void> {
    const { plan, next } = this.#pass;
    let line = 0;
    for (let at = from, turn = 0; at < to; at++) {
      if (plan.todo[at] === TODO.nothing) {
        this.#keep(at);
        continue;
      }
      const made = batch?.made[turn];
      const task = tasks[turn];
      turn++;
      if (!made || !task) throw new Error(`nothing came of ${plan.corpus.paths[at]}`);
      plan.todo[at] = TODO.nothing;
      const length = made.kind === "record" ? made.length : 0;
      await this.#take(at, task, made, batch.lines.subarray(line, line + length));
      line += length;
    }
    next?.flush();
  }

  async end(): Promise<void> {
    await this.#pass.lines?.end();
  }

  /** A document that stays as it is: its line and its entry move on. */
  #keep(at: number): void {
    const { plan, lines, next } = this.#pass;
    const path = plan.corpus.paths[at] ?? "";
    const turn = (plan.ledger[at] ?? 0) - 1;
    const entry = next && (this.#lookups[turn]?.of(path) ?? null);
    const counted = plan.counted[at] === 1;
    if (lines && counted) plan.start[at] = lines.copy(plan.start[at] ?? 0, plan.length[at] ?? 0);
    if (!entry) return;
    const { made } = entry;
    const start = plan.start[at] ?? 0;
    const source = { ...entry.source, identity: plan.touched.get(at) ?? entry.source.identity };
    if (counted) this.#note(at, { path, source, made: lines && made ? { ...made, start } : made });
    else {
      // A line that is not asked for has no place among the records. A file of its own stays where it is, by what rules it was made.
      const known = this.#pass.known[turn];
      this.#note(at, { path, source, made: !lines && known?.sameRules && known.sameEngine ? made : null });
    }
  }

  async #take(at: number, task: Task, made: Made, line: Uint8Array): Promise<void> {
    const { plan, lines, onOutcome } = this.#pass;
    const { path } = task;
    const bytes = plan.bytes[at] ?? 0;
    if (made.kind === "failed") {
      plan.twins.set(at);
      plan.ledger[at] = 0;
      if (task.job === "key") return;
      // It was there a moment ago: its twins came to light, and now it cannot be read again.
      if (plan.counted[at] === 1) plan.tally.drop(CHANGES[plan.change[at] ?? 0] ?? "unchanged");
      plan.counted[at] = 0;
      const failure = { path, code: made.code, reason: made.reason };
      plan.tally.fail(failure);
      onOutcome({ kind: "failed", path, failure }, bytes);
      return;
    }
    plan.twins.set(at, made.source.key);
    if (made.kind === "key") {
      this.#note(at, { path, source: made.source, made: null });
      return;
    }
    const stored = made.stored ?? changeOf(lines?.before(plan.start[at] ?? 0, plan.length[at] ?? 0) ?? null, line);
    const start = lines ? await lines.write(line) : 0;
    const twins = sumOf(task.twins);
    plan.start[at] = start;
    plan.length[at] = made.length;
    plan.said[at] = twins;
    plan.former[at] = 0;
    const { counts, length, file } = made;
    this.#note(at, { path, source: made.source, made: { counts, twins, start, length, file } });
    if (plan.counted[at] === 1) this.#amended(at, CHANGES.indexOf(stored));
    else {
      plan.counted[at] = 1;
      plan.change[at] = CHANGES.indexOf(stored);
      plan.tally.add(stored, counts);
      if (made.spared) plan.tally.spare();
      onOutcome({ kind: "extracted", path, counts, stored }, bytes);
    }
  }

  /** A record that was made a second time differs from the one before the run if either did. */
  #amended(at: number, change: number): void {
    const { plan } = this.#pass;
    const [was = "unchanged", is = "unchanged"] = [CHANGES[plan.change[at] ?? 0], CHANGES[change]];
    if (change <= (plan.change[at] ?? 0)) return;
    plan.tally.move(was, is);
    plan.change[at] = change;
  }

  #note(at: number, entry: Entry): void {
    const { plan, next } = this.#pass;
    plan.ledger[at] = next ? 1 : 0;
    next?.write(entry);
  }
}
