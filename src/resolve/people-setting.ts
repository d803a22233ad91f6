import type { DocumentFact, ForceFact, QuoteFact } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { Detected } from "../rules/detected.js";

/** What is known before anyone asks who the people are. */
export interface Setting {
  readonly layout: Layout;
  readonly detected: Detected;
  readonly document: DocumentFact;
  readonly forces: readonly ForceFact[];
  readonly quotes: readonly QuoteFact[];
}
