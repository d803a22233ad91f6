import type { RolePhrase } from "../detect/name-roles.js";
import type { Range } from "../model/span.js";
import { isUpper } from "../text/units.js";
import type { Cast, Holder } from "./officials.js";
import { roleIn } from "./officials.js";
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
  const { text } = cast.around.layout.doc;
  return cast.roles.filter((phrase) => {
    if (used.has(phrase.mention) || phrase.plural || phrase.article === "indefinite") return false;
    const { use } = phrase;
    if (use === "after" || use === "verb" || use === "passive") return false;
    if (use === "before" && phrase.article === null) return false;
    return phrase.article !== null || phrase.coreFrom !== phrase.from || isUpper(text.charCodeAt(phrase.mention.start));
  });
}

/** Points each lone phrase at the one holder that it can mean: by office, force, status, and nearness where several fit. */
export function referencesOf(cast: Cast, holders: readonly Holder[]): readonly Reference[] {
  return lonePhrases(cast).map((phrase): Reference => {
    const fitting = holders.filter((holder) => fits(phrase, holder));
    const current = fitting.filter((holder) => (holder.status === "former") === (phrase.status === "former"));
    const candidates = current.length > 0 ? current : fitting;
    return { start: phrase.start, end: phrase.end, phrase, holder: choose(phrase, candidates), fitting: candidates.length };
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
export function promotionsOf(cast: Cast): readonly Promotion[] {
  const promotions: Promotion[] = [];
  const settled = cast.holders.filter((holder) => holder.role !== null);
  for (const phrase of lonePhrases(cast)) {
    if (phrase.article === null || phrase.role === "other") continue;
    if (settled.some((holder) => fits(phrase, holder)) || promotions.some((other) => other.phrase.role === phrase.role)) continue;
    const branch = settled.filter((holder) => holder.role === "other" && holder.service === "federation" && phrase.bodies.includes("federation"));
    const open = branch.length > 0 ? branch.map((holder) => holder.person) : cast.persons.filter((person) => isOpen(person, cast) && stands(person, phrase));
    const [only] = open;
    if (only && open.length === 1) promotions.push({ person: only, phrase });
  }
  return promotions;
}

function isOpen(person: Person, cast: Cast): boolean {
  const holder = cast.holders.find((one) => one.person === person);
  if (holder && holder.role !== null) return false;
  return person.phrases.some((phrase) => phrase.form === "title" || phrase.form === "first-name");
}

function stands(person: Person, phrase: RolePhrase): boolean {
  return person.phrases.some((one) => one.start < phrase.start && phrase.block - one.block <= BLOCKS_BACK);
}
