import type { Area, Pillar } from "../model/ids.js";
import type { Range } from "../model/span.js";

/** What a grade can be of: an area, or a pillar as a whole. Tokens `[from, to)`, UTF-16 range. */
export interface Target extends Range {
  readonly area: Area | null;
  readonly pillar: Pillar | null;
  readonly rule: string;
  /** A short form that counts only where nothing else does. */
  readonly weak: boolean;
  /** Whether the words are the pillar's own name. */
  readonly named: boolean;
  /** Whether the rule holds in some rounds only: it wins over a general one of the same words. */
  readonly bound: boolean;
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** Targets that one grade may be stated of together: "investigating crime, managing offenders and leadership". */
export interface TargetRun {
  readonly from: number;
  readonly to: number;
  readonly targets: readonly Target[];
}
