import type { Mentions } from "../detect/mentions.js";
import type { Check } from "../model/doc.js";
import type { DocumentFact, ForceFact, OfficialFact, QuoteFact, SpeakerFact } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { Miss } from "../model/trace.js";
import type { RuleBook } from "../rules/book.js";

/** What is known before anyone asks who the people are. */
export interface Setting {
  readonly layout: Layout;
  readonly mentions: Mentions;
  readonly document: DocumentFact;
  readonly forces: readonly ForceFact[];
  readonly quotes: readonly QuoteFact[];
}

export interface People {
  readonly officials: readonly OfficialFact[];
  /** One for each quote; null where the text does not settle it. */
  readonly speakers: readonly (SpeakerFact | null)[];
  readonly checks: readonly Check[];
  readonly misses: readonly Miss[];
}

/** Who the named people are, and which of them (or which body) spoke each quote. */
export function resolvePeople(setting: Setting, _book: RuleBook): People {
  return { officials: [], speakers: setting.quotes.map(() => null), checks: [], misses: [] };
}
