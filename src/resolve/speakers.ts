import type { Check } from "../model/doc.js";
import type { QuoteFact, SpeakerFact } from "../model/facts.js";
import type { SpeakerKind } from "../model/ids.js";
import type { Range } from "../model/span.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import {
  FEMALE,
  FORCE,
  HE,
  INDEFINITE,
  LINK,
  MALE,
  MINE,
  ORGANISATION,
  REPORT,
  SHE,
  SPOKES,
  THEY,
  UNNAMED,
  WHO,
} from "../rules/word-classes.js";
import { firstAfter } from "../text/halving.js";
import { NUMBER, POSSESSIVE, PUNCTUATION, tokenAt } from "../text/tokens.js";
import { blockAtToken } from "./block-at.js";
import { ELECTED } from "./officials-cast.js";
import type { Person } from "./officials-persons.js";
import { bodyBefore, bodyIn } from "./speaker-bodies.js";
import { authorOf, describedPerson } from "./speaker-described.js";
import { isIt, personOf } from "./speaker-pronouns.js";
import type { Ground } from "./speaker-voices.js";

/** Speakers, one for each quote, null where the text does not settle it; such a quote gets a check. */
export function speakersOf(ground: Ground): {
  readonly speakers: readonly (SpeakerFact | null)[];
  readonly checks: readonly Check[];
} {
  const speakers: (SpeakerFact | null)[] = [];
  const checks: Check[] = [];
  for (const quote of ground.quotes) {
    const speaker =
      quote.form === "transcript"
        ? transcriptSpeaker(quote, ground)
        : quote.mention && speakerAt(quote.mention, ground, speakers);
    speakers.push(speaker);
    if (speaker === null && quote.mention !== null) {
      const { text } = ground.cast.around.layout.doc;
      const message = `"${text.slice(quote.mention.start, quote.mention.end)}" can mean more than one speaker, or nobody whom the text names`;
      checks.push({ code: "quote-without-speaker", severity: "warning", message, ranges: [quote.mention] });
    }
  }
  return { speakers, checks };
}

/** A transcript is spoken by the person that its title names; where there is none, by whoever the quote stage found. */
function transcriptSpeaker(quote: QuoteFact, ground: Ground): SpeakerFact | null {
  const { layout } = ground.cast.around;
  const title = layout.title === null ? null : layout.blocks[layout.title];
  const [spoken] = title ? ground.voices.within(title.start, title.end) : [];
  if (spoken) return personSpeaker(spoken, spoken.person, ground);
  return quote.mention ? speakerAt(quote.mention, ground, []) : null;
}

function personSpeaker(mention: Range, person: Person, ground: Ground): SpeakerFact {
  const official = ground.officialOf(person);
  const { start, end } = mention;
  return { kind: official === null ? "person" : "official", name: person.name, official, mention: { start, end } };
}

function speakerAt(mention: Range, ground: Ground, before: readonly (SpeakerFact | null)[]): SpeakerFact | null {
  const { cast } = ground;
  const { tokens } = cast.around.layout;
  const from = tokenAt(tokens, mention.start);
  const to = tokenAt(tokens, mention.end - 1) + 1;
  const bits = (at: number): number => cast.around.classes[tokens.word[at] ?? 0] ?? 0;
  const plain = (kind: SpeakerKind, name: string | null = null): SpeakerFact => ({
    kind,
    name,
    official: null,
    mention,
  });
  // The words nearest the quote decide: a name anywhere in them, unless somebody unnamed only speaks for the name's bearer.
  const head = headOf(from, to);
  const spokenFor = head >= from && (bits(head) & UNNAMED) !== 0;
  const over = ground.voices.over(mention);
  const named = over.find((voice) => !isOwner(voice));
  if (named && !(spokenFor && isBehind(named)) && isPerson(named.person, ground, mention)) {
    return personSpeaker(widened(mention, named), named.person, ground);
  }
  const gender = (bits(from) & HE) !== 0 ? "male" : (bits(from) & SHE) !== 0 ? "female" : null;
  if (gender !== null) {
    const voice = personOf(mention, gender, ground, before);
    if (voice === "stranger") return plain("unnamed");
    return voice ? personSpeaker(mention, voice.person, ground) : null;
  }
  if (isIt(cast.around.classes, tokens.word[from] ?? 0)) {
    const body = bodyBefore(from, ground);
    return body && plain(body.kind, body.name);
  }
  if ((bits(from) & THEY) !== 0) {
    const body = bodyBefore(from, ground);
    return body?.kind === "inspectorate" || body?.kind === "organisation"
      ? plain(body.kind, body.name)
      : plain("unnamed");
  }
  const author = (bits(from) & MINE) !== 0 && to === from + 1 ? authorOf(ground) : null;
  if (author) return personSpeaker(mention, author, ground);
  const described = describedPerson(from, to, ground);
  if (described) return personSpeaker(mention, described, ground);
  const reference = ground.references.overlapping(mention);
  if (reference && reference.fitting > 1) return null;
  const member = partyMember(from, to, ground);
  if (member) return personSpeaker(mention, member, ground);
  // "the chair of the Black Police Association": an office without a name is nobody whom the text names.
  // "The Mayor of London's office": the body that its last word names, whoever owns it.
  if ((bits(to - 1) & ORGANISATION) !== 0 && tokens.kind[to - 2] === POSSESSIVE) return plain("organisation");
  const office = officeIn(cast.roles, from, Math.min(to, from + 3));
  const owned = over.some(isOwner);
  if (office?.plural && office.mention.rule.data.service === "inspectorate") return plain("inspectorate");
  if (office && !owned && tokens.kind[office.coreTo] !== POSSESSIVE && office.use !== "before") return plain("unnamed");
  const body = bodyIn(from, to, ground);
  if (body && !spokenFor) return plain(body.kind, body.name);
  if (spokenFor || (bits(from) & INDEFINITE) !== 0) return plain("unnamed");
  // "Residents", "one caller", "a woman who rang four times".
  return plain("unnamed");

  /** "Commissioner Pat Hallam's office", "Pat Hallam's mother": the words go on, and the name only says whose. */
  function isOwner(voice: Range): boolean {
    const after = tokenAt(tokens, voice.end);
    return after < to && tokens.kind[after] === POSSESSIVE;
  }

  /** The word of the mention that says what sort of speaker it is: the last before "of", "for", "who" or a mark; a spokesman anywhere. */
  function headOf(start: number, end: number): number {
    let head = -1;
    for (let at = start; at < end; at++) if ((bits(at) & SPOKES) !== 0) return at;
    for (let at = start; at < end; at++) {
      const ends = (bits(at) & (LINK | WHO)) !== 0 || tokens.kind[at] === PUNCTUATION;
      if (ends && head >= 0) break;
      if ((bits(at) & (UNNAMED | ORGANISATION | FORCE | REPORT)) !== 0) head = at;
    }
    if (head < 0) return start - 1;
    // "Victim Support said": a body by name, whatever its words mean.
    const body = cast.around.mentions
      .within("roles", start, end)
      .some((one) => one.rule.data.sort === "body" && one.from <= head && head < one.to);
    return body ? start - 1 : head;
  }

  /** "a spokesman for Chief Constable Pat Hallam": the name stands behind the unnamed head, after a small word. */
  function isBehind(voice: Range): boolean {
    const name = tokenAt(tokens, voice.start);
    // "a spokesman for the commissioner": he is not the commissioner.
    if (name > head + 1 && (bits(head) & SPOKES) !== 0 && (bits(head + 1) & LINK) !== 0) return true;
    // "one resident, Pat Hallam", "its head of contact, Chief Superintendent Pat Hallam": a comma sets the name beside the word.
    const rank = rolesAround(cast.roles, name - 1)[0]?.coreFrom ?? name;
    if (rank > head && tokens.kind[rank - 1] === PUNCTUATION && (rank === head + 2 || voice.end >= mention.end))
      return false;
    return name > head + 1 && !rolesAround(cast.roles, head).some((role) => role.coreTo >= name - 1);
  }
}

/** The offices whose words hold a token; `roles` are in text order. */
function rolesAround(roles: readonly RolePhrase[], token: number): readonly RolePhrase[] {
  const found: RolePhrase[] = [];
  for (let place = placeOf(roles, token - LONGEST_OFFICE); place < roles.length; place++) {
    const role = roles[place];
    if (!role || role.coreFrom > token) break;
    if (token < role.coreTo) found.push(role);
  }
  return found;
}

/** No words for an office hold more tokens. */
const LONGEST_OFFICE = 60;

/** The first office in tokens `[from, to)` that is no verb; `roles` are in text order. */
function officeIn(roles: readonly RolePhrase[], from: number, to: number): RolePhrase | undefined {
  let place = placeOf(roles, from);
  for (let role = roles[place]; role && role.coreFrom < to; role = roles[++place]) if (role.use !== "verb") return role;
  return undefined;
}

/** The place of the first office that begins at a token or later. */
function placeOf(roles: readonly RolePhrase[], token: number): number {
  return firstAfter(roles.length, (middle) => (roles[middle]?.coreFrom ?? 0) < token);
}

/** The mention with the words that name the same person on both sides: "HM Inspector" grows to "HM Inspector Pat Hallam". */
function widened(mention: Range, voice: Range): Range {
  return { start: Math.min(mention.start, voice.start), end: Math.max(mention.end, voice.end) };
}

/** "Policy Lens said": capitals are a person's where a first name, a form of address, an age or a second mention says so. */
function isPerson(person: Person, ground: Ground, mention: Range): boolean {
  if (ground.officialOf(person) !== null || person.gender !== null) return true;
  let looks = lookOf.get(person);
  if (!looks) {
    looks = readLook(person, ground);
    lookOf.set(person, looks);
  }
  if (looks === "surely") return true;
  const { classes, layout } = ground.cast.around;
  const { tokens, doc } = layout;
  const from = tokenAt(tokens, mention.start);
  for (let at = Math.max(0, from - 2); at < from + 3; at++)
    if (((classes[tokens.word[at] ?? 0] ?? 0) & ORGANISATION) !== 0) return false;
  if (looks === "likely") return true;
  const [first] = person.phrases;
  return first !== undefined && ground.asked.isPersonName(doc.text.slice(first.start, first.end));
}

/** How much the text's names for somebody look like a person's, wherever they stand. */
type Look = "surely" | "likely" | "open";
/** Each is asked once: a text may quote one person a thousand times. */
const lookOf = new WeakMap<Person, Look>();

function readLook(person: Person, { cast }: Ground): Look {
  const { tokens } = cast.around.layout;
  const bits = (at: number): number => cast.around.classes[tokens.word[at] ?? 0] ?? 0;
  if (person.phrases.some((phrase) => phrase.form !== null || phrase.span.words.length === 1)) return "surely";
  if (person.phrases.some(({ span }) => (bits(span.from) & (FEMALE | MALE)) !== 0)) return "surely";
  if (person.phrases.some(({ to }) => tokens.kind[to + 1] === NUMBER || (bits(to + 1) & WHO) !== 0)) return "likely";
  return "open";
}

/** "the Conservative said": the only elected person of the party's side named shortly before. */
function partyMember(from: number, to: number, ground: Ground): Person | null {
  const { mentions, layout } = ground.cast.around;
  const { classes, layout: text } = ground.cast.around;
  const party = mentions.within("names", from, to).find((mention) => mention.rule.data.sort === "party");
  // "the Labour politician": one word may stand behind the party's.
  const beyond = party && party.to === to - 1 && ((classes[text.tokens.word[party.to] ?? 0] ?? 0) & UNNAMED) !== 0;
  if (!party || (party.to !== to && !beyond)) return null;
  const block = blockAtToken(layout, from)?.index ?? 0;
  for (let back = 0; back <= 2; back++) {
    const near = ground.cast.holders.filter(
      (holder) =>
        ELECTED.includes(holder.service) && holder.person.phrases.some((phrase) => phrase.block === block - back),
    );
    const [only] = near;
    if (only) return near.length === 1 ? only.person : null;
  }
  return null;
}
