import type { Layout } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import type { Mention } from "../rules/mentions.js";
import { Lexicon } from "../text/lexicon.js";

/**
 * The body that an abbreviation means: of those that it may stand for, the one that the text names in full (`full` holds
 * their ids); null where the text names none of them, or several.
 */
export function bodyOfShort(
  { from, to }: Mention<"forces">,
  { tokens, doc }: Layout,
  full: ReadonlySet<string>,
  book: RuleBook,
): Rule<"forces"> | null {
  // "Cheshire Fire and Rescue Service (CFRS)": the letters stand for Cumbria's service too, and for two more.
  const shorts = book.once("forces.shorts", ({ files }) => {
    const lexicon = new Lexicon<Rule<"forces">>();
    for (const rule of files.forces) for (const pattern of rule.patterns.short ?? []) lexicon.add(pattern, rule);
    return lexicon;
  });
  const named = new Map<string, Rule<"forces">>();
  shorts.matchesAt(tokens, doc.text, from, to, (found) => {
    if (found.to === to && full.has(found.entry.data.body)) named.set(found.entry.data.body, found.entry);
  });
  const [only = null] = named.values();
  return named.size === 1 ? only : null;
}
