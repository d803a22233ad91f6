import type { Role } from "../model/ids.js";
import type { NamePhrase } from "../model/name.js";
import type { RuleBook } from "../rules/book.js";
import { type RolePhrase, roleAt } from "../rules/role-phrase.js";
import { HER, HIS, LOCAL, MINE, wordClasses } from "../rules/word-classes.js";
import { isUpper } from "../text/units.js";
import { type Gathered, gatheredFrom, isFirstName } from "./officials-gathered.js";
import type { Holder } from "./officials-holder.js";
import type { Naming } from "./officials-layouts.js";
import {
  type Organisation,
  organisationOf,
  type Service,
  type Surroundings,
  servedIn,
  serviceOf,
} from "./officials-organisation.js";
import type { Person } from "./officials-persons.js";
import { joinedBy, twinsOf } from "./officials-twins.js";
import type { Setting } from "./people-setting.js";

/** The offices of a force, one of which a person holds at a time. */
const RANKED: ReadonlySet<Role> = new Set(["chief-constable", "deputy-chief-constable", "assistant-chief-constable"]);

/** What the text says of people before anything points back at them. */
export interface Cast {
  readonly persons: readonly Person[];
  readonly holders: readonly Holder[];
  readonly phrases: readonly NamePhrase[];
  readonly roles: readonly RolePhrase[];
  readonly around: Surroundings;
  readonly gathered: Gathered;
}

/** Services whose offices are won in elections: only there does a party's name say what somebody stands for. */
export const ELECTED: readonly Service[] = ["commissioner", "government", "council"];

/** Finds the named people of a document and the offices that its words give them. */
export function castOf(setting: Setting, book: RuleBook): Cast {
  const { layout, detected, document, forces } = setting;
  const { mentions, areas, names: phrases } = detected;
  const around: Surroundings = {
    layout,
    mentions,
    areas,
    document,
    forces,
    classes: wordClasses(book),
    furniture: ownersOf(book),
    served: servedIn(() => around),
  };
  const known = setting.gathered;
  const gathered = known?.document.kind === document.kind ? known : gatheredFrom(detected, around, book);
  const { roles, persons } = gathered;
  const stated = holdersOf(persons, around, book);
  const settled = stated.map((holder) =>
    holder.naming?.phrase.use === "kin" ? heir(holder, stated, roles, around) : holder,
  );
  const twins = twinsOf(settled);
  if (twins.size === 0) return { persons, holders: settled, phrases, roles, around, gathered };
  const holders = settled.filter((holder) => !twins.has(holder.person)).map((holder) => joinedBy(holder, twins));
  const byPhrase = new Map(holders.map((holder) => [holder.person.phrases[0], holder.person] as const));
  const merged = persons.flatMap((person) => {
    if (twins.has(person)) return [];
    const joined = byPhrase.get(person.phrases[0]);
    return [joined && joined.name === person.name ? joined : person];
  });
  return { persons: merged, holders, phrases, roles, around, gathered };
}

function ownersOf(book: RuleBook): ReadonlyMap<string, "charity"> {
  return book.once("officials.furniture", () => {
    return new Map(book.files.boilerplate.flatMap(({ id, data }) => (data.body ? [[id, data.body] as const] : [])));
  });
}

function holdersOf(persons: readonly Person[], around: Surroundings, book: RuleBook): readonly Holder[] {
  const holders: Holder[] = [];
  for (const person of persons) {
    const holder = holderOf(person, around, book);
    if (holder) holders.push(holder);
  }
  return holders;
}

function holderOf(person: Person, around: Surroundings, book: RuleBook): Holder | null {
  const naming = best(withBodies(person.namings));
  if (!naming) {
    // A peer speaks as a peer even where no office is given: "Baroness Hallam told the house".
    // and "Pat Hallam (Con, Luton)" sits somewhere, though the text does not say where.
    const peer = person.phrases.some(
      (phrase) =>
        phrase.form === "title" || (phrase.party !== null && phrase.to > phrase.span.to && person.words.length > 1),
    );
    const none: Organisation = { id: null, open: false, because: "no office is given" };
    const seated = person.phrases.some((phrase) => phrase.form === "title");
    return peer
      ? { person, role: seated ? "other" : null, service: "government", status: null, organisation: none, naming: null }
      : null;
  }
  const { phrase } = naming;
  const first = watcher(naming, around) ?? phrase.role;
  const stated = phrase.mention.rule.data;
  // The staff of a commissioner's office serve no force.
  const own = phrase.role !== stated.role && phrase.bodies.includes("commissioner");
  const service =
    own || first === "other" || first === stated.role ? (stated.service ?? "other") : serviceOf(first, book);
  // "Assistant Chief Constable Pat Hallam, a former superintendent with Durham", "Ms Hallam, who came after four years as deputy
  // chief constable of Durham": where she served is not where she serves.
  const others = person.namings.filter(
    (other) =>
      other.phrase.mention !== phrase.mention &&
      (other.phrase.role === phrase.role || !RANKED.has(other.phrase.role) || !RANKED.has(phrase.role)) &&
      other.phrase.mention.rule.data.service === service &&
      (other.phrase.status === "former") === (phrase.status === "former"),
  );
  const organisation = organisationOf(service, [naming, ...others], phrase.start, around);
  const role = roleIn(phrase, first, organisation.id);
  return { person, role, service, status: phrase.status, organisation, naming };
}

/**
 * "inspector Pat Hallam", "Sir Sam Cole, then chief inspector": written small, or of a knight or dame, and with no force and no
 * word of the beat beside it, the title is the inspectorate's in a text about an inspection. "Inspector Pat Hallam" is a rank.
 */
function watcher({ phrase, name }: Naming, around: Surroundings): Role | null {
  const { watches } = phrase.mention.rule.data;
  const { tokens, doc } = around.layout;
  if (!watches || !around.document.reportsInspection || phrase.forces.length > 0) return null;
  const knighted = name.form === "first-name";
  if (!knighted && isUpper(doc.text.charCodeAt(phrase.mention.start))) return null;
  const to = Math.max(phrase.coreTo, name.to);
  for (let at = Math.min(phrase.from, name.from) - 2; at < to + 7; at++) {
    const inside = (at >= phrase.from && at < phrase.coreTo) || (at >= name.from && at < name.to);
    if (at >= 0 && !inside && ((around.classes[tokens.word[at] ?? 0] ?? 0) & LOCAL) !== 0) return null;
  }
  return watches;
}

/** "Pat Hallam of the Federation ... was elected chairman of the branch": one naming's body settles another's office. */
function withBodies(namings: readonly Naming[]): readonly Naming[] {
  const bodies = namings.flatMap((naming) => naming.phrase.bodies);
  return namings.map((naming) => {
    const { data } = naming.phrase.mention.rule;
    return naming.phrase.role === "other" && data.at
      ? { ...naming, phrase: { ...naming.phrase, role: roleAt(data, bodies) } }
      : naming;
  });
}

/** "Her predecessor, Pat Hallam": the office is that of whoever the text named last before. */
function heir(holder: Holder, stated: readonly Holder[], roles: readonly RolePhrase[], around: Surroundings): Holder {
  const at = holder.naming?.start ?? 0;
  const beside = ownerBeside(holder, stated, roles, around);
  if (beside) return beside;
  // "Her deputy" is a woman's.
  const owner = around.classes[around.layout.tokens.word[holder.naming?.phrase.from ?? 0] ?? 0] ?? 0;
  const gender = (owner & HIS) !== 0 ? "male" : (owner & HER) !== 0 ? "female" : null;
  let last: Holder | null = null;
  let place = -1;
  for (const other of stated) {
    if (other.naming === null || other.naming.phrase.use === "kin" || other.role === null) continue;
    if (gender !== null && other.person.gender !== null && other.person.gender !== gender) continue;
    for (const phrase of other.person.phrases) {
      if (phrase.start < at && phrase.start > place) {
        place = phrase.start;
        last = other;
      }
    }
  }
  if (last === null || last.role === null) return holder;
  const { turns } = holder.naming?.phrase.mention.rule.data ?? {};
  const role = turns ? (turns[last.role] ?? "other") : last.role;
  return { ...holder, role, service: last.service, organisation: last.organisation };
}

/**
 * "The Commissioner and his Deputy, Pat Hallam": the office that stands right before "and his"; "my deputy": that of whoever
 * signs the page, its only holder of an office that has deputies. Null where there is neither.
 */
function ownerBeside(
  holder: Holder,
  stated: readonly Holder[],
  roles: readonly RolePhrase[],
  around: Surroundings,
): Holder | null {
  const phrase = holder.naming?.phrase;
  const { turns } = phrase?.mention.rule.data ?? {};
  if (!phrase || !turns) return null;
  const owner = roles.find((role) => role.to <= phrase.from && phrase.from - role.to <= 1 && turns[role.role]);
  if (owner && owner.block === phrase.block) {
    const { service } = owner.mention.rule.data;
    const organisation = organisationOf(service ?? "other", [], owner.start, around);
    return { ...holder, role: turns[owner.role] ?? "other", service: service ?? "other", organisation };
  }
  const mine = ((around.classes[around.layout.tokens.word[phrase.from] ?? 0] ?? 0) & MINE) !== 0;
  if (!mine) return null;
  const writers = stated.filter(
    (one) => one.role !== null && one.naming?.rule === "roles.signature" && turns[one.role],
  );
  const [writer] = writers;
  if (!writer?.role || writers.length !== 1) return null;
  const { service, organisation } = writer;
  return { ...holder, role: turns[writer.role] ?? "other", service, organisation };
}

/** "The Commissioner" is elected in Kent and an officer in London: the rules say which office a force makes of the words. */
export function roleIn(phrase: RolePhrase, role: Role, organisation: string | null): Role {
  const { in: forces } = phrase.mention.rule.data;
  return (organisation === null ? undefined : forces?.[organisation]) ?? role;
}

/** The office that counts: one held now before one held once, a weighty one before a seat or a chair, the first before later ones. */
function best(namings: readonly Naming[]): Naming | null {
  let chosen: Naming | null = null;
  for (const naming of namings) if (chosen === null || weight(naming) < weight(chosen)) chosen = naming;
  return chosen;
}

function weight({ phrase }: Naming): number {
  const seat = phrase.role === "councillor" || phrase.role === "member-of-parliament";
  const vague =
    (phrase.role === "other" && phrase.mention.rule.data.service !== "government") || phrase.role === "spokesperson";
  // A federation's chair is a sergeant too, and a bare "Commissioner" may be the fire commissioner that another line names.
  const plain = phrase.mention.rule.data.service === "police" ? 0.5 : phrase.mention.rule.data.in ? 0.25 : 0;
  const base = vague ? 2 : seat ? 1 : plain;
  return phrase.status === "former" ? Math.max(1, base + 0.1) : base;
}

/** Whether the phrase looks like a person's full name, for the list of names that became no official; `classes` as `wordClasses` makes them. */
export function looksNamed(phrase: NamePhrase, classes: Uint32Array): boolean {
  return phrase.form !== null || (phrase.span.words.length > 1 && isFirstName(phrase, classes));
}
