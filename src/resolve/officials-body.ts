import { type Body, type RolePhrase, roleAt } from "../rules/role-phrase.js";
import { isUpper } from "../text/units.js";
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
  const { at, nearby } = phrase.mention.rule.data;
  if (nearby && mentions.of("roles").some(({ rule }) => rule.data.body === nearby)) return [nearby];
  // "chief executive of Harbour Light", and elsewhere "the charity Harbour Light"; or the page says whose it is.
  if (at?.charity && isCharitys(phrase, around, pageOf(around))) return ["charity"];
  // A charity's own page: "Pat Hallam, chief executive of Safe Doors".
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

/** Whether a line of the page says that the page is a charity's. */
function pageOf({ layout, furniture }: Surroundings): boolean {
  return layout.blocks.some((block) => block.rule !== null && furniture.get(block.rule) === "charity");
}

/** How near the word for a charity its name must stand, in tokens. */
const BESIDE = 5;
/** How many blocks, furniture and all, are the head of a charity's page. */
const HEAD = 10;

/** Whether a capital word of the office's "of ..." part stands beside a word for a charity, or the page's foot names its charity. */
function isCharitys(phrase: RolePhrase, { mentions, layout }: Surroundings, page: boolean): boolean {
  const { tokens, doc } = layout;
  const own = new Set<number>();
  for (let at = phrase.coreTo; at < phrase.to; at++) {
    const start = tokens.start[at] ?? 0;
    if (isUpper(doc.text.charCodeAt(start))) own.add(at);
  }
  if (own.size === 0) return false;
  const words = new Set([...own].map((at) => doc.text.slice(tokens.start[at], tokens.end[at])));
  const head = layout.blocks.filter((block) => block.kind !== "caption").slice(0, HEAD);
  if (page && head.some(({ from, to }) => holds(from, to))) return true;
  for (const { from, to, rule } of mentions.of("roles")) {
    if (rule.data.body !== "charity") continue;
    if (holds(Math.max(0, from - BESIDE), Math.min(tokens.count, to + BESIDE))) return true;
  }
  return false;

  function holds(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (!own.has(at) && words.has(doc.text.slice(tokens.start[at], tokens.end[at]))) return true;
    return false;
  }
}
