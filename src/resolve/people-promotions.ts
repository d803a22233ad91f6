import { type Layout, sentenceAt } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import { overlaps, type Range } from "../model/span.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import { UNNAMED } from "../rules/word-classes.js";
import { placeFrom } from "../text/ordered.js";
import { NUMBER } from "../text/tokens.js";
import type { Cast } from "./officials-cast.js";
import type { Holder } from "./officials-holder.js";
import type { Person } from "./officials-persons.js";
import { Holders } from "./people-holders.js";
import { fits } from "./people-references.js";

/** An office that somebody named without one gets, because the text then uses the title alone. */
export interface Promotion {
  readonly person: Person;
  readonly phrase: RolePhrase;
}

/** How many blocks back a lone title may find the peer or knight it means. */
const BLOCKS_BACK = 8;

/**
 * "Lord Hallam said ..." and later "The Commissioner said": where nobody has the office that the lone title names, and exactly
 * one peer, knight or dame without an office stands shortly before, that is the person. So too "Its chairman" for the only
 * person from the federation.
 */
export function promotionsOf(cast: Cast, lone: readonly RolePhrase[], spoken: readonly Range[]): readonly Promotion[] {
  const promotions: Promotion[] = [];
  const asked = lone.filter((phrase) => phrase.article !== null && phrase.role !== "other");
  if (asked.length === 0) return promotions;
  const settled = cast.holders.filter((holder) => holder.naming !== null);
  const bearers = new Bearers(cast);
  const groups = new Holders(settled);
  let peers: readonly Person[] | null = null;
  for (const phrase of asked) {
    if (promotions.some((other) => other.phrase.role === phrase.role)) continue;
    const known = groups.passing((holder) => fits(phrase, holder));
    let person: Person | null | undefined;
    if (known.length > 0) {
      // Who is only named later may hold the office too, but whoever was named a line before comes first.
      if (known.every(({ first }) => first > phrase.start)) person = justNamed(phrase, cast, bearers, spoken);
    } else {
      peers ??= peersOf(cast, settled);
      const branch = phrase.bodies.includes("federation")
        ? settled.filter(isBranch).map((holder) => holder.person)
        : [];
      const open = branch.length > 0 ? branch : peers.filter((peer) => stands(peer, phrase));
      if (open.length === 1) person = open[0];
      else if (open.length === 0)
        person = justNamed(phrase, cast, bearers, spoken) ?? namedNext(phrase, cast, bearers, spoken);
    }
    if (person) promotions.push({ person, phrase });
  }
  return promotions;
}

/** "Its chairman" in a text about the federation. */
function isBranch({ role, service }: Holder): boolean {
  return role === "other" && service === "federation";
}

/** The peers, knights and dames of the cast to whom the text gives no office. */
function peersOf(cast: Cast, settled: readonly Holder[]): readonly Person[] {
  const officed = new Set(settled.map((holder) => holder.person));
  return cast.persons.filter((person) => isPeer(person) && !officed.has(person));
}

/** Whose name each phrase of the cast is, listed at the first question; a capital word that is nobody's name is none of them. */
class Bearers {
  readonly #cast: Cast;
  #byPhrase: Map<NamePhrase, Person> | null = null;

  constructor(cast: Cast) {
    this.#cast = cast;
  }

  of(phrase: NamePhrase): Person | undefined {
    if (!this.#byPhrase) {
      this.#byPhrase = new Map();
      for (const person of this.#cast.persons) for (const name of person.phrases) this.#byPhrase.set(name, person);
    }
    return this.#byPhrase.get(phrase);
  }
}

/** Whether more than `most` blocks of the text, furniture aside, stand between two. */
function isApart(layout: Layout, one: number, other: number, most: number): boolean {
  let between = 0;
  for (let index = one + 1; index < other; index++)
    if (layout.blocks[index]?.kind !== "chrome" && ++between > most) return true;
  return false;
}

function opensSentence(layout: Layout, token: number): boolean {
  return sentenceAt(layout, token)?.from === token;
}

/**
 * "... said Pat Hallam. (new paragraph) The Chief Constable continued": the title opens a sentence or names a speaker, and the last person named
 * before it, at most a paragraph back, has a full name, no office, and is no resident or victim.
 */
function justNamed(phrase: RolePhrase, cast: Cast, bearers: Bearers, spoken: readonly Range[]): Person | null {
  const { layout, classes } = cast.around;
  const { tokens } = layout;
  if (
    phrase.article !== "definite" ||
    !(opensSentence(layout, phrase.from) || spoken.some((range) => overlaps(range, phrase)))
  )
    return null;
  // A capital word that is nobody's name ("Efficient?") stands in nobody's way.
  let at = placeFrom(cast.phrases, phrase.start) - 1;
  let last = cast.phrases[at];
  while (last && (last.span.titled || !bearers.of(last))) last = cast.phrases[--at];
  const person = last && bearers.of(last);
  if (!last || !person || person.words.length < 2 || person.namings.length > 0 || last.form !== null) return null;
  if (isApart(layout, last.block, phrase.block, 0) || layout.blocks[last.block]?.kind === "caption") return null;
  const [first] = person.phrases;
  if (!first) return null;
  const bits = (at: number): number => classes[tokens.word[at] ?? 0] ?? 0;
  // "a victim, Pat Hallam, 43", "Pat Hallam, a shop owner": somebody whom the text describes is no officer.
  const comma = layout.doc.text.charAt(tokens.start[first.to] ?? 0) === ",";
  let described = comma && tokens.kind[first.to + 1] === NUMBER;
  for (let at = Math.max(0, first.from - 3); at < first.from; at++) described ||= (bits(at) & UNNAMED) !== 0;
  for (let at = first.to + 1; comma && at < Math.min(first.to + 7, tokens.count); at++)
    described ||= (bits(at) & UNNAMED) !== 0;
  return described ? null : person;
}

/** How many paragraphs behind an office the name of its holder may first stand. */
const NAMED_WITHIN = 2;

/**
 * "The chair of the branch has spoken out. (new paragraph) Pat Hallam said": the title opens a sentence, and the first person
 * named after it, a paragraph or two on, opens a paragraph, speaks, and has no office or description of its own.
 */
function namedNext(phrase: RolePhrase, cast: Cast, bearers: Bearers, spoken: readonly Range[]): Person | null {
  const { layout, classes } = cast.around;
  const { tokens } = layout;
  if (phrase.article !== "definite" || !opensSentence(layout, phrase.from)) return null;
  let at = placeFrom(cast.phrases, phrase.end + 1);
  let next = cast.phrases[at];
  while (next && !bearers.of(next)) next = cast.phrases[++at];
  const person = next && bearers.of(next);
  if (!next || !person || person.words.length < 2 || person.namings.length > 0 || next !== person.phrases[0])
    return null;
  const comma = layout.doc.text.charAt(tokens.start[next.to] ?? 0) === ",";
  const unnamed = (at: number): boolean => ((classes[tokens.word[at] ?? 0] ?? 0) & UNNAMED) !== 0;
  return next.block > phrase.block &&
    !isApart(layout, phrase.block, next.block, NAMED_WITHIN - 1) &&
    layout.blocks[next.block]?.from === next.from &&
    spoken.some((range) => overlaps(range, next)) &&
    !comma &&
    !unnamed(next.from - 1)
    ? person
    : null;
}

/** Whether the text names the person as a peer, a knight or a dame. */
function isPeer(person: Person): boolean {
  return person.phrases.some((phrase) => phrase.form === "title" || phrase.form === "first-name");
}

function stands(person: Person, phrase: RolePhrase): boolean {
  return person.phrases.some((one) => one.start < phrase.start && phrase.block - one.block <= BLOCKS_BACK);
}
