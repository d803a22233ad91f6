import { type Layout, sentenceAt } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import { overlaps, type Range } from "../model/span.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import { UNNAMED } from "../rules/word-classes.js";
import { placeFrom } from "../text/ordered.js";
import { NUMBER } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import type { Cast, Holder } from "./officials-cast.js";
import { roleIn } from "./officials-cast.js";
import type { Person } from "./officials-persons.js";
import { Holders, type Peers } from "./people-holders.js";

/** Words for an office without a name, and the holder they point at; null where none or several fit. */
export interface Reference extends Range {
  readonly phrase: RolePhrase;
  readonly holder: Holder | null;
  /** How many holders would fit; 0 where the text names nobody with that office. */
  readonly fitting: number;
}

/** An office that somebody named without one gets, because the text then uses the title alone. */
export interface Promotion {
  readonly person: Person;
  readonly phrase: RolePhrase;
}

/** How many blocks back a lone title may find the peer or knight it means. */
const BLOCKS_BACK = 8;

/** The phrases for an office that stand without a name and speak of one holder: "the chief constable", "The Commissioner". */
export function lonePhrases(cast: Cast): readonly RolePhrase[] {
  const used = new Set<RolePhrase["mention"]>();
  const named = new Set<number>();
  for (const { namings } of cast.persons) {
    for (const { phrase, start } of namings) {
      used.add(phrase.mention);
      named.add(start);
    }
  }
  const { tokens, doc } = cast.around.layout;
  // "His boss, the commissioner Pat Hallam, ...": the name behind the comma says who that is.
  const isTold = ({ article, coreTo }: RolePhrase): boolean =>
    article === "owner" &&
    doc.text.charAt(tokens.start[coreTo] ?? 0) === "," &&
    (named.has(tokens.start[coreTo + 1] ?? 0) || named.has(tokens.start[coreTo + 2] ?? 0));
  // "Dear Home Secretary," speaks of one person; "Councillor" before a name that could not be read does not.
  const isAddress = (phrase: RolePhrase): boolean =>
    isUpper(doc.text.charCodeAt(phrase.mention.start)) &&
    !isUpper(doc.text.charCodeAt(tokens.start[phrase.coreTo] ?? 0));
  return cast.roles.filter((phrase) => {
    const { use, article } = phrase;
    if (phrase.plural || article === "indefinite") return false;
    if (use === "after" || use === "verb" || use === "passive") return false;
    if ((use === "before" && article === null) || isTold(phrase)) return false;
    return (article !== null || phrase.coreFrom !== phrase.from || isAddress(phrase)) && !used.has(phrase.mention);
  });
}

/**
 * Points each lone phrase at the one holder that it can mean: by office, force, status, and nearness where several fit. `lone`
 * as `lonePhrases` gives them.
 */
export function referencesOf(
  cast: Cast,
  holders: readonly Holder[],
  lone: readonly RolePhrase[] = lonePhrases(cast),
): readonly Reference[] {
  if (lone.length === 0) return [];
  const groups = new Holders(holders);
  return lone.map((phrase): Reference => {
    const fitting = groups.passing((holder) => fits(phrase, holder));
    const former = phrase.status === "former";
    const current = fitting.filter(({ sample }) => (sample.status === "former") === former);
    const candidates = current.length > 0 ? current : fitting;
    return {
      start: phrase.start,
      end: phrase.end,
      phrase,
      holder: choose(phrase, groups, candidates),
      fitting: candidates.reduce((sum, { members }) => sum + members.length, 0),
    };
  });
}

function fits(phrase: RolePhrase, holder: Holder): boolean {
  const { role } = holder;
  if (role === null) return false;
  const { forces } = phrase;
  const { data } = phrase.mention.rule;
  const { id } = holder.organisation;
  if (forces.length > 0 && id !== null && !forces.some((area) => area.body === id)) return false;
  if (role === "other" || phrase.role === "other") {
    const same = holder.naming?.phrase.mention.rule.id === phrase.mention.rule.id;
    return same || (data.refers?.includes(role) === true && (role !== "other" || holder.service === data.service));
  }
  return role === roleIn(phrase, phrase.role, id) || data.refers?.includes(role) === true;
}

/** The only candidate; of several the only one named in the nearest paragraph, at most three back. */
function choose(phrase: RolePhrase, holders: Holders, candidates: readonly Peers[]): Holder | null {
  const [only, ...others] = candidates;
  if (!only) return null;
  if (others.length === 0 && only.members.length === 1) return only.members[0] ?? null;
  for (let back = 0; back <= 3; back++) {
    const [nearest, second] = holders.namedIn(phrase.block - back, phrase.start, candidates);
    if (nearest) return second ? null : nearest;
  }
  return null;
}

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
