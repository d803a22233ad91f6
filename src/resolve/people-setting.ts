import type { DocumentFact, ForceFact, QuoteFact } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { Mentions } from "../rules/mentions.js";

/** What is known before anyone asks who the people are. */
export interface Setting {
  readonly layout: Layout;
  readonly mentions: Mentions;
  readonly document: DocumentFact;
  readonly forces: readonly ForceFact[];
  readonly quotes: readonly QuoteFact[];
}
