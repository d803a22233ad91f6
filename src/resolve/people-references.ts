import { overlaps, type Range } from "../model/span.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import { UNNAMED } from "../rules/word-classes.js";
import { NUMBER } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import type { Cast, Holder } from "./officials-cast.js";
import { roleIn } from "./officials-cast.js";
import type { Person } from "./officials-persons.js";

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
  const used = new Set(cast.persons.flatMap((person) => person.namings.map((naming) => naming.phrase.mention)));
  const { tokens, doc } = cast.around.layout;
  // "Dear Home Secretary," speaks of one person; "Councillor" before a name that could not be read does not.
  const isAddress = (phrase: RolePhrase): boolean =>
    isUpper(doc.text.charCodeAt(phrase.mention.start)) &&
    !isUpper(doc.text.charCodeAt(tokens.start[phrase.coreTo] ?? 0));
  return cast.roles.filter((phrase) => {
    if (used.has(phrase.mention) || phrase.plural || phrase.article === "indefinite") return false;
    const { use } = phrase;
    if (use === "after" || use === "verb" || use === "passive") return false;
    if (use === "before" && phrase.article === null) return false;
    return phrase.article !== null || phrase.coreFrom !== phrase.from || isAddress(phrase);
  });
}

/** Points each lone phrase at the one holder that it can mean: by office, force, status, and nearness where several fit. */
export function referencesOf(cast: Cast, holders: readonly Holder[]): readonly Reference[] {
  return lonePhrases(cast).map((phrase): Reference => {
    const fitting = holders.filter((holder) => fits(phrase, holder));
    const current = fitting.filter((holder) => (holder.status === "former") === (phrase.status === "former"));
    const candidates = current.length > 0 ? current : fitting;
    return {
      start: phrase.start,
      end: phrase.end,
      phrase,
      holder: choose(phrase, candidates),
      fitting: candidates.length,
    };
  });
}

function fits(phrase: RolePhrase, holder: Holder): boolean {
  const { role } = holder;
  if (role === null) return false;
  const { data } = phrase.mention.rule;
  const bodies = new Set(phrase.forces.map((area) => area.body));
  const { id } = holder.organisation;
  if (bodies.size > 0 && id !== null && !bodies.has(id)) return false;
  if (role === "other" || phrase.role === "other") {
    const same = holder.naming?.phrase.mention.rule.id === phrase.mention.rule.id;
    return same || (data.refers?.includes(role) === true && (role !== "other" || holder.service === data.service));
  }
  return role === roleIn(phrase, phrase.role, id) || data.refers?.includes(role) === true;
}

/** The only candidate; of several the only one named in the nearest paragraph, at most three back. */
function choose(phrase: RolePhrase, candidates: readonly Holder[]): Holder | null {
  const [only] = candidates;
  if (candidates.length <= 1) return only ?? null;
  for (let back = 0; back <= 3; back++) {
    const near = candidates.filter(({ person }) =>
      person.phrases.some(({ block, start }) => block === phrase.block - back && start < phrase.start),
    );
    const [nearest] = near;
    if (nearest && near.length === 1) return nearest;
    if (near.length > 1) return null;
  }
  return null;
}

/**
 * "Lord Hallam said ..." and later "The Commissioner said": where nobody has the office that the lone title names, and exactly
 * one peer, knight or dame without an office stands shortly before, that is the person. So too "Its chairman" for the only
 * person from the federation.
 */
export function promotionsOf(cast: Cast, spoken: readonly Range[]): readonly Promotion[] {
  const promotions: Promotion[] = [];
  const settled = cast.holders.filter((holder) => holder.naming !== null);
  for (const phrase of lonePhrases(cast)) {
    if (phrase.article === null || phrase.role === "other") continue;
    const known = settled.filter((holder) => fits(phrase, holder));
    // Who is only named later may hold the office too, but whoever was named a line before comes first.
    const later = known.length > 0 && known.every(({ person }) => (person.phrases[0]?.start ?? 0) > phrase.start);
    if ((known.length > 0 && !later) || promotions.some((other) => other.phrase.role === phrase.role)) continue;
    const branch = settled.filter(
      (holder) => holder.role === "other" && holder.service === "federation" && phrase.bodies.includes("federation"),
    );
    const peers = cast.persons.filter((person) => isOpen(person, cast) && stands(person, phrase));
    if (later) {
      const person = justNamed(phrase, cast, spoken);
      if (person) promotions.push({ person, phrase });
      continue;
    }
    const open = branch.length > 0 ? branch.map((holder) => holder.person) : peers;
    const [only] = open;
    const person =
      open.length === 1
        ? only
        : open.length === 0
          ? (justNamed(phrase, cast, spoken) ?? namedNext(phrase, cast, spoken))
          : null;
    if (person) promotions.push({ person, phrase });
  }
  return promotions;
}

/**
 * "... said Pat Hallam. (new paragraph) The Chief Constable continued": the title opens a sentence or names a speaker, and the last person named
 * before it, at most a paragraph back, has a full name, no office, and is no resident or victim.
 */
function justNamed(phrase: RolePhrase, cast: Cast, spoken: readonly Range[]): Person | null {
  const { layout, classes } = cast.around;
  const { tokens } = layout;
  if (
    phrase.article !== "definite" ||
    !(
      layout.sentences.some((sentence) => sentence.from === phrase.from) ||
      spoken.some((range) => overlaps(range, phrase))
    )
  )
    return null;
  // A capital word that is nobody's name ("Efficient?") stands in nobody's way.
  const named = new Map(cast.persons.flatMap((one) => one.phrases.map((name) => [name, one] as const)));
  const last = cast.phrases.findLast((one) => one.start < phrase.start && !one.span.titled && named.has(one));
  const person = last && named.get(last);
  if (!last || !person || person.words.length < 2 || person.namings.length > 0 || last.form !== null) return null;
  const between = layout.blocks.slice(last.block + 1, phrase.block).filter((block) => block.kind !== "chrome");
  if (between.length > 0 || layout.blocks[last.block]?.kind === "caption") return null;
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
function namedNext(phrase: RolePhrase, cast: Cast, spoken: readonly Range[]): Person | null {
  const { layout, classes } = cast.around;
  const { tokens } = layout;
  if (phrase.article !== "definite" || !layout.sentences.some((sentence) => sentence.from === phrase.from)) return null;
  const named = new Map(cast.persons.flatMap((one) => one.phrases.map((name) => [name, one] as const)));
  const next = cast.phrases.find((one) => one.start > phrase.end && named.has(one));
  const person = next && named.get(next);
  if (!next || !person || person.words.length < 2 || person.namings.length > 0 || next !== person.phrases[0])
    return null;
  const between = layout.blocks.slice(phrase.block + 1, next.block).filter((block) => block.kind !== "chrome");
  const comma = layout.doc.text.charAt(tokens.start[next.to] ?? 0) === ",";
  const unnamed = (at: number): boolean => ((classes[tokens.word[at] ?? 0] ?? 0) & UNNAMED) !== 0;
  return next.block > phrase.block &&
    between.length < NAMED_WITHIN &&
    layout.blocks[next.block]?.from === next.from &&
    spoken.some((range) => overlaps(range, next)) &&
    !comma &&
    !unnamed(next.from - 1)
    ? person
    : null;
}

function isOpen(person: Person, cast: Cast): boolean {
  const holder = cast.holders.find((one) => one.person === person);
  if (holder?.naming) return false;
  return person.phrases.some((phrase) => phrase.form === "title" || phrase.form === "first-name");
}

function stands(person: Person, phrase: RolePhrase): boolean {
  return person.phrases.some((one) => one.start < phrase.start && phrase.block - one.block <= BLOCKS_BACK);
}
