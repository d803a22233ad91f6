import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { Lexicon } from "../text/lexicon.js";

/** The police force whose area is named from token `from` on, the longest name first: "Kent" in "Kent Police Federation"; null where none is. */
export function forceOfArea(layout: Layout, book: RuleBook, from: number): string | null {
  const areas = book.once("forces.areas", ({ files }) => {
    const lexicon = new Lexicon<string>();
    for (const { data, patterns } of files.forces) {
      if (data.type !== "territorial") continue;
      for (const pattern of patterns.bare ?? []) lexicon.add(pattern, data.body);
    }
    return lexicon;
  });
  let best: { readonly id: string; readonly to: number } | null = null as {
    readonly id: string;
    readonly to: number;
  } | null;
  areas.matchesAt(layout.tokens, layout.doc.text, from, layout.tokens.count, ({ entry, to }) => {
    if (best === null || to > best.to) best = { id: entry, to };
  });
  return best?.id ?? null;
}
