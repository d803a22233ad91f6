import type { DocumentFact } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { firstAfter } from "../text/halving.js";
import { blockAtToken } from "./block-at.js";
import type { NamedForces } from "./forces.js";
import type { Services } from "./targets.js";

/** How far back, in blocks, a body's name still says which service the text is about. */
const REACH = 6;

/**
 * The service that a text speaks of at each place: the document's, but where bodies of both are named the one of the last
 * body (or "the fire service") before.
 */
export function servicesOf(layout: Layout, named: NamedForces, document: DocumentFact, book: RuleBook): Services {
  const fire = named.forces.some((force) => force.type === "fire");
  const police = named.forces.some((force) => force.type === "territorial");
  if (!fire || !police) return { at: () => document.service };
  const types = new Map(named.forces.map((force) => [force.id, force.type]));
  const places = named.mentions.map((mention) => ({ from: mention.from, fire: types.get(mention.id) === "fire" }));
  const { tokens } = layout;
  const words = book.wordsOf("fire-word");
  const nouns = book.wordsOf("fire-noun");
  for (let token = 0; token + 1 < tokens.count; token++) {
    if (words.has(tokens.word[token] ?? 0) && nouns.has(tokens.word[token + 1] ?? 0))
      places.push({ from: token, fire: true });
  }
  places.sort((one, other) => one.from - other.from);
  return {
    at(token) {
      // A heading speaks of what stands in it and below it, text of what was named before.
      const last = places[firstAfter(places.length, (middle) => (places[middle]?.from ?? 0) <= token) - 1];
      if (!last) return document.service;
      const own = blockAtToken(layout, token);
      // A heading of its own begins anew: only what it names itself turns it to the other service.
      if (own?.kind === "heading" && last.from < own.from && own.to - own.from > 1) return document.service;
      // Beside the document's own service the other one is spoken of in the paragraph that names it.
      const other = last.fire !== (document.service === "fire");
      const here = own?.index ?? layout.blocks.length;
      const far = here - (blockAtToken(layout, last.from)?.index ?? 0) > (other ? 1 : REACH);
      return far ? document.service : last.fire ? "fire" : "police";
    },
  };
}
