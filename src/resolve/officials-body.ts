import type { Role } from "../model/ids.js";
import type { Block, Layout } from "../model/layout.js";
import type { Mention } from "../rules/mentions.js";
import { type Body, type RolePhrase, roleAt } from "../rules/role-phrase.js";
import { placeFrom } from "../text/ordered.js";
import { isUpper } from "../text/units.js";
import type { Surroundings } from "./officials-organisation.js";

/** "Its chief executive" is a charity's where the text last spoke of a charity; "(Chair)" in minutes is the meeting's own. */
export function withBody(phrase: RolePhrase, around: Surroundings, named: () => NamedBodies): RolePhrase {
  const { at } = phrase.mention.rule.data;
  if (!at || phrase.bodies.some((body) => body !== "national" && at[body] !== undefined)) return phrase;
  const bodies = antecedentBodies(phrase, around, named());
  return bodies.length === 0
    ? phrase
    : { ...phrase, bodies: [...phrase.bodies, ...bodies], role: roleAt(phrase.mention.rule.data, bodies) };
}

/** Offices that only one body has. */
const OFFICED: ReadonlyMap<Role | undefined, Body> = new Map([
  ["federation-chair", "federation"],
  ["federation-secretary", "federation"],
  ["police-and-crime-panel-chair", "panel"],
]);

/** The words for bodies of a document, looked for once: most documents have few. */
export class NamedBodies {
  /** In text order. */
  readonly #all: readonly Mention<"roles">[];
  readonly #present: ReadonlySet<Body>;
  /** Where each token starts. */
  readonly #starts: Int32Array;
  /** The bodies of the first lines of the text that name any, of three. */
  readonly head: readonly Body[];
  readonly charities: readonly Mention<"roles">[];
  /** Whether a line of the page says that the page is a charity's. */
  readonly isCharitys: boolean;

  constructor({ mentions, layout, furniture }: Surroundings) {
    this.#starts = layout.tokens.start;
    this.#all = mentions.of("roles").filter(({ rule }) => rule.data.body !== undefined);
    // "Kent Police Federation chair Pat Hallam" names the federation, though an office holds its words.
    this.#present = new Set(
      mentions.of("roles").flatMap(({ rule: { data } }) => data.body ?? OFFICED.get(data.role) ?? []),
    );
    this.charities = this.#all.filter(({ rule }) => rule.data.body === "charity");
    this.isCharitys =
      furniture.size > 0 && layout.blocks.some(({ rule }) => rule !== null && furniture.get(rule) === "charity");
    this.head = this.#headOf(layout);
  }

  has(body: Body): boolean {
    return this.#present.has(body);
  }

  /** The bodies that tokens `[from, to)` name, in order. */
  within(from: number, to: number): readonly Body[] {
    const found: Body[] = [];
    for (let index = placeFrom(this.#all, this.#starts[from] ?? 0); index < this.#all.length; index++) {
      const mention = this.#all[index];
      if (!mention || mention.from >= to) break;
      if (mention.to <= to && mention.rule.data.body) found.push(mention.rule.data.body);
    }
    return found;
  }

  #headOf(layout: Layout): readonly Body[] {
    let seen = 0;
    for (const block of layout.blocks) {
      if (block.kind === "chrome") continue;
      const bodies = this.within(block.from, block.to);
      if (bodies.length > 0 || ++seen === 3) return bodies;
    }
    return [];
  }
}

function antecedentBodies(phrase: RolePhrase, around: Surroundings, named: NamedBodies): readonly Body[] {
  const { layout, document } = around;
  const owned = phrase.use === "passive" || phrase.article === "owner";
  const here = layout.blocks[phrase.block];
  if (owned && here) {
    const before = textBefore(layout, phrase.block);
    const body = named.within(here.from, phrase.from).at(-1) ?? (before && named.within(before.from, before.to).at(-1));
    if (body) return [body];
  }
  const { at, nearby } = phrase.mention.rule.data;
  if (nearby && named.has(nearby)) return [nearby];
  // "chief executive of Harbour Light", and elsewhere "the charity Harbour Light"; or the page says whose it is.
  if (at?.charity && isCharitys(phrase, around, named)) return ["charity"];
  // A charity's own page: "Pat Hallam, chief executive of Safe Doors".
  // The kind is asked for last, where it decides: what did not ask for it holds under another one too.
  if (phrase.from === phrase.coreFrom && at?.charity && named.charities.length > 0 && document.kind === "statement")
    return ["charity"];
  if (named.head.length === 0) return named.head;
  if (document.kind === "statement") return named.head;
  if (document.kind !== "minutes") return [];
  // "Dorset Council" over "Minutes of the Dorset Police and Crime Panel": the site's body is not the meeting's.
  const { title } = document;
  const heading = title && layout.blocks.find(({ start, end }) => start <= title.start && title.end <= end);
  const met = heading ? named.within(heading.from, heading.to) : [];
  return met.length > 0 ? met : named.head;
}

/** The block of the text before one, furniture aside. */
function textBefore({ blocks }: Layout, index: number): Block | null {
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && block.kind !== "chrome") return block;
  }
  return null;
}

/** How near the word for a charity its name must stand, in tokens. */
const BESIDE = 5;
/** How many blocks, furniture and all, are the head of a charity's page. */
const HEAD = 10;

/** Whether a capital word of the office's "of ..." part stands beside a word for a charity, or the page's foot names its charity. */
function isCharitys(phrase: RolePhrase, { layout }: Surroundings, named: NamedBodies): boolean {
  if (!named.isCharitys && named.charities.length === 0) return false;
  const { tokens, doc } = layout;
  const own = new Set<number>();
  for (let at = phrase.coreTo; at < phrase.to; at++) {
    const start = tokens.start[at] ?? 0;
    if (isUpper(doc.text.charCodeAt(start))) own.add(at);
  }
  if (own.size === 0) return false;
  const words = new Set([...own].map((at) => doc.text.slice(tokens.start[at], tokens.end[at])));
  if (named.isCharitys) {
    const head = layout.blocks.filter((block) => block.kind !== "caption").slice(0, HEAD);
    if (head.some(({ from, to }) => holds(from, to))) return true;
  }
  return named.charities.some(({ from, to }) => holds(Math.max(0, from - BESIDE), Math.min(tokens.count, to + BESIDE)));

  function holds(from: number, to: number): boolean {
    for (let at = from; at < to; at++)
      if (!own.has(at) && words.has(doc.text.slice(tokens.start[at], tokens.end[at]))) return true;
    return false;
  }
}
