import type { Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { NamedForces } from "./forces.js";
import type { Ground } from "./ground.js";

export type ForcePlace = NamedForces["mentions"][number];

/** The forces named inside a sentence or a block, in order. */
export function forcesIn(ground: Ground, { from, to }: Pick<Sentence, "from" | "to">): readonly ForcePlace[] {
  return ground.index.forces.within(from, to);
}

/** Partners (regional units, agencies) own a grade only where the document is about them. */
export function isBody(ground: Ground, prime: readonly string[], mention: ForcePlace): boolean {
  const force = ground.named.forces.find((one) => one.id === mention.id);
  return force?.type === "territorial" || force?.type === "fire" || prime.includes(mention.id);
}

/** The names coordinated with a mention: "Norfolk and Suffolk Constabularies", "Kent, Essex and Surrey". */
export function together(ground: Ground, book: RuleBook, mention: ForcePlace): readonly string[] {
  const { mentions } = ground.named;
  const { tokens } = ground.layout;
  const joins = book.wordsOf("force-join");
  const possessive = book.vocabulary.find("'s");
  const comma = book.vocabulary.find(",");
  let first = ground.index.forces.firstFrom(mention.from);
  if (mentions[first] !== mention) return [mention.id];
  let last = first;
  const joined = (one: ForcePlace | undefined, other: ForcePlace | undefined): boolean => {
    if (!one || !other || one.block !== other.block || other.from - one.to > 3 || other.from <= one.to) return false;
    for (let token = one.to; token < other.from; token++) if (!joins.has(tokens.word[token] ?? 0)) return false;
    // "Durham Constabulary, Kent's neighbour, was ...": what follows the comma describes the first.
    const owned = tokens.word[other.to] === possessive;
    return !(owned && other.from - one.to === 1 && tokens.word[one.to] === comma);
  };
  while (joined(mentions[first - 1], mentions[first])) first--;
  while (joined(mentions[last], mentions[last + 1])) last++;
  return [...new Set(mentions.slice(first, last + 1).map((one) => one.id))];
}
