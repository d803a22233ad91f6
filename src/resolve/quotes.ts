import type { Mentions } from "../detect/mentions.js";
import type { QuoteFact, Resolved } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";

/** Every quote of the document with the words that name its speaker. */
export function resolveQuotes(_layout: Layout, _mentions: Mentions, _book: RuleBook): Resolved<QuoteFact> {
  return { facts: [], checks: [], misses: [] };
}
