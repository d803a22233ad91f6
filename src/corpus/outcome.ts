import type { InspectionRecord } from "../model/record.js";
import type { RefusalCode } from "../read/refused.js";

/** Why a document has no record: refused by the reader, lost on the way to the disk, or a bug of ours. */
export interface Failure {
  readonly path: string;
  readonly code: RefusalCode | "unwritable" | "bug";
  readonly reason: string;
}

/** What became of one document. */
export type Outcome =
  | {
      readonly kind: "extracted";
      readonly path: string;
      readonly record: InspectionRecord;
      readonly stored: "written" | "unchanged";
    }
  | { readonly kind: "failed"; readonly path: string; readonly failure: Failure };

/** The kinds of values a summary counts. */
export const COUNTED = ["grades", "tallies", "officials", "quotes", "findings"] as const;

/** A run over many documents in numbers. */
export interface Summary {
  readonly documents: number;
  readonly extracted: number;
  readonly written: number;
  readonly unchanged: number;
  readonly values: Readonly<Record<(typeof COUNTED)[number], number>>;
  readonly checks: Readonly<Record<"error" | "warning" | "info", number>>;
  readonly failures: readonly Failure[];
}

/** Adds outcomes up as they come, in any number, without keeping their records. */
export class Tally {
  #extracted = 0;
  #unchanged = 0;
  readonly #values = { grades: 0, tallies: 0, officials: 0, quotes: 0, findings: 0 };
  readonly #checks = { error: 0, warning: 0, info: 0 };
  readonly #failures: Failure[] = [];

  add(outcome: Outcome): void {
    if (outcome.kind === "failed") {
      this.#failures.push(outcome.failure);
      return;
    }
    this.#extracted++;
    if (outcome.stored === "unchanged") this.#unchanged++;
    for (const name of COUNTED) this.#values[name] += outcome.record[name].length;
    for (const check of outcome.record.checks) this.#checks[check.severity]++;
  }

  summary(): Summary {
    return {
      documents: this.#extracted + this.#failures.length,
      extracted: this.#extracted,
      written: this.#extracted - this.#unchanged,
      unchanged: this.#unchanged,
      values: { ...this.#values },
      checks: { ...this.#checks },
      failures: [...this.#failures],
    };
  }
}
