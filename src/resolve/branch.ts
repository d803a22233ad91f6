import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { forceOfArea } from "./force-area.js";
import type { NamedForces } from "./forces.js";

/**
 * Where no force is named and only a federation branch, or the commissioner, of one area is, "the Force" is that area's
 * force: it is added with its first such mention. "Kent Police Federation said the Force was tired."
 */
export function branchForce(layout: Layout, mentions: Mentions, named: NamedForces, book: RuleBook): NamedForces {
  if (named.forces.some((force) => force.type === "territorial" || force.type === "fire")) return named;
  const surfaces = mentions.of("forces");
  if (surfaces.length === 0) return named;
  const owners = new Set<string>();
  for (const surface of surfaces) {
    if (surface.field === "bare") owners.add(surface.rule.data.body);
    else if (surface.rule.data.beside !== undefined) {
      const owner = forceOfArea(layout, book, surface.from);
      if (owner !== null) owners.add(owner);
    }
  }
  const [only] = owners;
  if (owners.size !== 1 || only === undefined) return named;
  const rule = book.files.forces.find((one) => one.data.body === only);
  const mention = theForce(layout, book);
  if (!rule || !mention) return named;
  const { name, type, code } = rule.data;
  const place = { id: only, rule: rule.id, weak: true, ...mention };
  return {
    ...named,
    forces: [...named.forces, { id: only, name, type, code, rule: rule.id, subject: false, mentions: [place] }],
    mentions: [...named.mentions, place],
  };
}

/** The first "the force" of the text. */
function theForce(
  layout: Layout,
  book: RuleBook,
): {
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  readonly block: number;
} | null {
  const { tokens } = layout;
  const nouns = book.wordsOf("force-itself");
  const the = book.vocabulary.find("the");
  for (const sentence of layout.sentences) {
    for (let token = sentence.from + 1; token < sentence.to; token++) {
      if (tokens.word[token - 1] !== the || !nouns.has(tokens.word[token] ?? 0)) continue;
      return {
        start: tokens.start[token - 1] ?? 0,
        end: tokens.end[token] ?? 0,
        from: token - 1,
        to: token + 1,
        block: sentence.block,
      };
    }
  }
  return null;
}
