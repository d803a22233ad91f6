import { type Body, type RolePhrase, roleAt } from "../rules/role-phrase.js";
import type { Surroundings } from "./officials-organisation.js";

/** "Its chief executive" is a charity's where the text last spoke of a charity; "(Chair)" in minutes is the meeting's own. */
export function withBody(phrase: RolePhrase, around: Surroundings): RolePhrase {
  const { at } = phrase.mention.rule.data;
  if (!at || phrase.bodies.some((body) => body !== "national" && at[body] !== undefined)) return phrase;
  const bodies = antecedentBodies(phrase, around);
  return bodies.length === 0
    ? phrase
    : { ...phrase, bodies: [...phrase.bodies, ...bodies], role: roleAt(phrase.mention.rule.data, bodies) };
}

function antecedentBodies(phrase: RolePhrase, around: Surroundings): readonly Body[] {
  const { mentions, layout, document } = around;
  const owned = phrase.use === "passive" || phrase.article === "owner";
  const here = layout.blocks[phrase.block];
  if (owned && here) {
    const before = layout.blocks.slice(0, phrase.block).findLast((block) => block.kind !== "chrome");
    for (const [from, to] of [[here.from, phrase.from], ...(before ? [[before.from, before.to]] : [])]) {
      const body = bodiesWithin(from ?? 0, to ?? 0).at(-1);
      if (body) return [body];
    }
  }
  // A charity's own page: "Pat Hallam, chief executive of Safe Doors".
  const { at } = phrase.mention.rule.data;
  if (
    document.kind === "statement" &&
    phrase.from === phrase.coreFrom &&
    at?.charity &&
    mentions.of("roles").some(({ rule }) => rule.data.body === "charity")
  )
    return ["charity"];
  if (document.kind === "minutes" || document.kind === "statement") {
    for (const block of layout.blocks.filter((one) => one.kind !== "chrome").slice(0, 3)) {
      const bodies = bodiesWithin(block.from, block.to);
      if (bodies.length > 0) return bodies;
    }
  }
  return [];

  function bodiesWithin(from: number, to: number): readonly Body[] {
    return mentions.within("roles", from, to).flatMap(({ rule }) => (rule.data.body ? [rule.data.body] : []));
  }
}
