import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Detected } from "../rules/detected.js";
import { detectMentions } from "./mentions.js";
import { areasOf } from "./name-areas.js";
import { findNamePhrases } from "./name-phrases.js";
import { findRolePhrases } from "./name-roles.js";
import { quoteStretchesOf } from "./quote-stretches.js";

/** Finds what a document's words name, each list in text order; what of it counts, and for whom, is not asked here. Pure. */
export function detect(layout: Layout, book: RuleBook): Detected {
  const literal = detectMentions(layout, book);
  const { mentions } = literal;
  const areas = areasOf(literal.areas, layout, book);
  const names = findNamePhrases(layout, mentions, book);
  const roles = findRolePhrases(layout, mentions, book, names, areas);
  return { mentions, areas, names, roles, stretches: quoteStretchesOf(layout, mentions) };
}
