import type { Range } from "./span.js";

/** A value or a mention that a rule made: kept for `explain` and for the examples that rules carry. */
export interface Hit {
  readonly rule: string;
  /** What was made: a field of the record ("grades") or a kind of mention ("area", "cue"). */
  readonly kind: string;
  readonly range: Range;
  readonly value: Readonly<Record<string, unknown>>;
  /** The conditions met, in words. */
  readonly because: readonly string[];
}

/** Words that could have made a value and did not: the rule that came nearest, and why it failed. */
export interface Miss {
  readonly rule: string | null;
  readonly kind: string;
  readonly range: Range;
  readonly reason: string;
}

/** Why a record is as it is, in text order. */
export interface Trace {
  readonly hits: readonly Hit[];
  readonly misses: readonly Miss[];
}
