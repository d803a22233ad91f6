import { type Measured, measuredOf } from "../rules/confidence.js";
import type { Card } from "./card.js";

/** How each rule of a card did, by id, over all the kinds of values it makes. A rule whose values nobody judged is not there. */
export function measuredRules(card: Card): ReadonlyMap<string, Measured> {
  const shares = new Map<string, { right: number; of: number }>();
  for (const [key, { right, of }] of card.rules) {
    const rule = key.split(" ")[1] ?? "";
    const before = shares.get(rule) ?? { right: 0, of: 0 };
    shares.set(rule, { right: before.right + right, of: before.of + of });
  }
  return new Map([...shares].map(([rule, { right, of }]) => [rule, measuredOf(right, of)]));
}
