import type { DocumentFact, ForceFact, QuoteFact } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { Detected } from "../rules/detected.js";
import type { Gathered } from "./officials-gathered.js";

/** What is known before anyone asks who the people are. */
export interface Setting {
  readonly layout: Layout;
  readonly detected: Detected;
  readonly document: DocumentFact;
  readonly forces: readonly ForceFact[];
  readonly quotes: readonly QuoteFact[];
  /** What an earlier look at the same document gathered, where there was one: used again if it still holds. */
  readonly gathered?: Gathered | null;
}
