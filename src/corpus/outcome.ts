import type { InspectionRecord } from "../model/record.js";
import type { RefusalCode } from "../read/refused.js";
import type { Change } from "../write/change.js";

/** Why a document has no record: refused by the reader, lost on the way to the disk, or a bug of ours. */
export interface Failure {
  readonly path: string;
  readonly code: RefusalCode | "unwritable" | "bug";
  readonly reason: string;
}

/** What became of one document's record: as `Change`, or not asked of the disk at all, since all is as it was. */
export type Outcome =
  | { readonly kind: "extracted"; readonly path: string; readonly counts: readonly number[]; readonly stored: Change }
  | { readonly kind: "failed"; readonly path: string; readonly failure: Failure };

/** What is counted of a record: values of each kind, then checks of each severity. */
export const COUNTS = ["grades", "tallies", "officials", "quotes", "findings", "error", "warning", "info"] as const;
export type Counted = (typeof COUNTS)[number];

/**
 * The numbers of a record, as `COUNTS` lists them. The note `same-text` is not among them: it comes and goes with other
 * documents, and is counted when all are known.
 */
export function countsOf(record: InspectionRecord): readonly number[] {
  const severity = (name: string) =>
    record.checks.filter((check) => check.severity === name && check.code !== "same-text").length;
  const { grades, tallies, officials, quotes, findings } = record;
  const values = [grades, tallies, officials, quotes, findings].map((list) => list.length);
  return [...values, severity("error"), severity("warning"), severity("info")];
}

/** A run over many documents in numbers. */
export interface Summary {
  readonly documents: number;
  readonly extracted: number;
  readonly stored: Readonly<Record<Change, number>>;
  /** Records of other rules that stand: no rule that changed has to do with their documents, which were not extracted again. */
  readonly spared: number;
  readonly counts: Readonly<Record<Counted, number>>;
  readonly failed: number;
  /** The first of the failures: a full disk may fail every document. */
  readonly failures: readonly Failure[];
}

/** Failures that are kept to be named. */
const NAMED = 1000;

/** Adds documents up as they come, in any number, without keeping them. */
export class Tally {
  readonly #stored = { new: 0, changed: 0, restamped: 0, unchanged: 0 };
  readonly #counts = new Float64Array(COUNTS.length);
  readonly #failures: Failure[] = [];
  #failed = 0;
  #spared = 0;

  add(stored: Change, counts: readonly number[]): void {
    this.#stored[stored]++;
    for (const [at, number] of counts.entries()) this.#counts[at] = (this.#counts[at] ?? 0) + number;
  }

  /** Notes that a document which was added was not extracted again. */
  spare(): void {
    this.#spared++;
  }

  /** Notes that a document which was added already turned out otherwise. */
  move(from: Change, to: Change): void {
    this.#stored[from]--;
    this.#stored[to]++;
  }

  /** Notes that a document which was added has no record after all. */
  drop(stored: Change): void {
    this.#stored[stored]--;
  }

  fail(failure: Failure): void {
    this.#failed++;
    if (this.#failures.length < NAMED) this.#failures.push(failure);
  }

  summary(): Summary {
    const stored = { ...this.#stored };
    const extracted = stored.new + stored.changed + stored.restamped + stored.unchanged;
    const counts = Object.fromEntries(COUNTS.map((name, at) => [name, this.#counts[at] ?? 0]));
    return {
      documents: extracted + this.#failed,
      extracted,
      stored,
      spared: this.#spared,
      counts: counts as Record<Counted, number>,
      failed: this.#failed,
      failures: [...this.#failures],
    };
  }
}
