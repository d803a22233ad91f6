import type { Mentions } from "../detect/mentions.js";
import type { DocumentFact } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";

export function resolveDocument(layout: Layout, _mentions: Mentions, _book: RuleBook): DocumentFact {
  const title = layout.title === null ? null : (layout.blocks[layout.title] ?? null);
  return {
    kind: "other", title: title && { start: title.start, end: title.end }, publisher: null, published: null, updated: null,
    inspectorate: null, round: null, service: "police", reportsInspection: true,
  };
}
