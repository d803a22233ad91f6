import type { Check } from "../model/doc.js";
import type { QuoteFact, SpeakerFact } from "../model/facts.js";
import type { SpeakerKind } from "../model/ids.js";
import type { Sentence } from "../model/layout.js";
import { overlaps, type Range } from "../model/span.js";
import {
  ARTICLE,
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
import { NUMBER, POSSESSIVE, PUNCTUATION, tokenAt } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import { ELECTED } from "./officials-cast.js";
import type { Person } from "./officials-persons.js";
import { authorOf, describedPerson } from "./speaker-described.js";
import { isPersonName } from "./speaker-gender.js";
import { blockOf, isIt, personOf } from "./speaker-pronouns.js";
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
  const [spoken] = title ? ground.voices.filter((voice) => voice.start >= title.start && voice.end <= title.end) : [];
  if (spoken) return personSpeaker(spoken, spoken.person, ground);
  return quote.mention ? speakerAt(quote.mention, ground, []) : null;
}

function personSpeaker(mention: Range, person: Ground["voices"][number]["person"], ground: Ground): SpeakerFact {
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
  const named = ground.voices.find((voice) => overlaps(voice, mention) && !isOwner(voice));
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
  const reference = ground.references.find((one) => overlaps(one, mention));
  if (reference && reference.fitting > 1) return null;
  const member = partyMember(from, to, ground);
  if (member) return personSpeaker(mention, member, ground);
  // "the chair of the Black Police Association": an office without a name is nobody whom the text names.
  // "The Mayor of London's office": the body that its last word names, whoever owns it.
  if ((bits(to - 1) & ORGANISATION) !== 0 && tokens.kind[to - 2] === POSSESSIVE) return plain("organisation");
  const office = cast.roles.find(
    (role) => role.use !== "verb" && role.coreFrom >= from && role.coreFrom < Math.min(to, from + 3),
  );
  const owned = ground.voices.some((voice) => overlaps(voice, mention) && isOwner(voice));
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
    // "Victim Support said": a body by name, whatever its words mean.
    const body = cast.around.mentions
      .within("roles", start, end)
      .some((one) => one.rule.data.sort === "body" && one.from <= head && head < one.to);
    return head < 0 || body ? start - 1 : head;
  }

  /** "a spokesman for Chief Constable Pat Hallam": the name stands behind the unnamed head, after a small word. */
  function isBehind(voice: Range): boolean {
    const name = tokenAt(tokens, voice.start);
    // "a spokesman for the commissioner": he is not the commissioner.
    if (name > head + 1 && (bits(head) & SPOKES) !== 0 && (bits(head + 1) & LINK) !== 0) return true;
    // "one resident, Pat Hallam", "its founder, Pat Hallam": a comma sets the name beside the word.
    if (name === head + 2 && tokens.kind[head + 1] === PUNCTUATION) return false;
    return (
      name > head + 1 &&
      cast.roles.every((role) => !(role.coreFrom <= head && head < role.coreTo && role.coreTo >= name - 1))
    );
  }
}

/** The mention with the words that name the same person on both sides: "HM Inspector" grows to "HM Inspector Pat Hallam". */
function widened(mention: Range, voice: Range): Range {
  return { start: Math.min(mention.start, voice.start), end: Math.max(mention.end, voice.end) };
}

/** "Policy Lens said": capitals are a person's where a first name, a form of address, an age or a second mention says so. */
function isPerson(person: Person, ground: Ground, mention: Range): boolean {
  const { cast } = ground;
  const { tokens, doc } = cast.around.layout;
  if (ground.officialOf(person) !== null || person.gender !== null) return true;
  if (person.phrases.some((phrase) => phrase.form !== null || phrase.span.words.length === 1)) return true;
  const bits = (at: number): number => cast.around.classes[tokens.word[at] ?? 0] ?? 0;
  if (person.phrases.some(({ span }) => (bits(span.from) & (FEMALE | MALE)) !== 0)) return true;
  const from = tokenAt(tokens, mention.start);
  for (let at = Math.max(0, from - 2); at < from + 3; at++) if ((bits(at) & ORGANISATION) !== 0) return false;
  if (person.phrases.some(({ to }) => tokens.kind[to + 1] === NUMBER || (bits(to + 1) & WHO) !== 0)) return true;
  return isPersonName(doc.text.slice(person.phrases[0]?.start, person.phrases[0]?.end));
}

/** "the Conservative said": the only elected person of the party's side named shortly before. */
function partyMember(from: number, to: number, ground: Ground): Person | null {
  const { mentions, layout } = ground.cast.around;
  const { classes, layout: text } = ground.cast.around;
  const party = mentions.within("names", from, to).find((mention) => mention.rule.data.sort === "party");
  // "the Labour politician": one word may stand behind the party's.
  const beyond = party && party.to === to - 1 && ((classes[text.tokens.word[party.to] ?? 0] ?? 0) & UNNAMED) !== 0;
  if (!party || (party.to !== to && !beyond)) return null;
  const block = blockOf(layout.blocks, from)?.index ?? 0;
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

interface Named {
  readonly kind: "inspectorate" | "force" | "organisation";
  readonly name: string | null;
}

/** The body that tokens `[from, to)` name: the inspectorate or its report, a force, or another body. */
function bodyIn(from: number, to: number, ground: Ground): Named | null {
  const { cast } = ground;
  const { layout, mentions, classes, document } = cast.around;
  const { tokens } = layout;
  const [inspectorate] = mentions.within("inspectorates", from, to);
  const force = mentions.within("forces", from, to).find((mention) => mention.rule.data.type !== "none");
  const bits = (at: number): number => classes[tokens.word[at] ?? 0] ?? 0;
  let heads = 0;
  for (let at = from; at < to; at++) heads |= bits(at);
  if (inspectorate) {
    // "Inspectors said" in a text that names the schools' inspectorate and no other.
    const generic = inspectorate.rule.data.inspectorate === null && document.inspectorate === null;
    const known = mentions.of("inspectorates").filter((one) => one.start < inspectorate.start);
    const theirs = generic ? known.findLast((one) => one.rule.data.inspectorate === "other") : undefined;
    const shown = theirs ?? inspectorate;
    const other = shown.rule.data.inspectorate === "other";
    const name = other ? layout.doc.text.slice(shown.start, shown.end) : null;
    return { kind: other ? "organisation" : "inspectorate", name };
  }
  const body = mentions.within("roles", from, to).find((mention) => mention.rule.data.sort === "body");
  if (body || (heads & ORGANISATION) !== 0) return { kind: "organisation", name: null };
  // "The report said" where Scotland's inspectorate, which gives no grades, is the only one named.
  if ((heads & REPORT) !== 0 && (document.reportsInspection || document.inspectorate !== null))
    return { kind: "inspectorate", name: null };
  if (force && force.field === "pattern") return { kind: "force", name: force.rule.data.name };
  if ((isForce(from, to) && (heads & UNNAMED) === 0) || (force && force.from === from && force.to === to)) {
    const subjects = cast.around.forces.filter((one) => one.subject);
    const [only] = subjects;
    return { kind: "force", name: force?.rule.data.name ?? (only && subjects.length === 1 ? only.name : null) };
  }
  if ((heads & REPORT) !== 0) return { kind: "organisation", name: null };
  if ((heads & FORCE) !== 0 && named(from, to)) return { kind: "organisation", name: null };
  // "Policy Lens said": a capital that no person bears and no list holds.
  const name = cast.phrases.find((phrase) => phrase.span.from >= from && phrase.span.to <= to);
  return name && name.form === null
    ? { kind: "organisation", name: layout.doc.text.slice(name.start, name.end) }
    : null;

  /** "the force", "Police"; "the Crown Prosecution Service" only where the gazetteer holds it. */
  function isForce(start: number, end: number): boolean {
    return (heads & FORCE) !== 0 && (force !== undefined || !named(start, end));
  }

  /** Whether a capital word stands right before one for a force: part of a body's name. */
  function named(start: number, end: number): boolean {
    for (let at = start + 1; at < end; at++) {
      if ((bits(at) & FORCE) === 0 || !isUpper(layout.doc.text.charCodeAt(tokens.start[at] ?? 0))) continue;
      if ((bits(at - 1) & ARTICLE) === 0 && isUpper(layout.doc.text.charCodeAt(tokens.start[at - 1] ?? 0))) return true;
    }
    return false;
  }
}

/** What "it" means: the body that the nearest sentence before speaks of, the inspectorate before a force that it inspects. */
function bodyBefore(from: number, ground: Ground): Named | null {
  const { layout, document } = ground.cast.around;
  const here = blockOf(layout.blocks, from);
  const sentences = layout.sentences;
  let at = sentences.findIndex((sentence) => sentence.from <= from && from < sentence.to);
  for (let seen = 0; at >= 0 && seen < 8; at--, seen++) {
    const sentence = sentences[at];
    if (!sentence || !here) break;
    if (ground.isQuoted(sentence)) continue;
    const body = aboutBody(sentence, seen === 0 ? from : sentence.to, ground);
    if (body) return body;
  }
  return document.reportsInspection ? { kind: "inspectorate", name: null } : null;
}

function aboutBody(sentence: Sentence, to: number, ground: Ground): Named | null {
  const { layout, mentions, classes } = ground.cast.around;
  const [inspectorate] = mentions.within("inspectorates", sentence.from, to);
  if (inspectorate) return bodyIn(inspectorate.from, inspectorate.to, ground);
  for (let at = sentence.from; at < to; at++) {
    if (((classes[layout.tokens.word[at] ?? 0] ?? 0) & (ORGANISATION | REPORT)) !== 0)
      return bodyIn(at, at + 1, ground);
  }
  const subject = bodyIn(sentence.from, Math.min(to, sentence.from + 4), ground);
  return subject?.kind === "force" && !ground.cast.around.document.reportsInspection ? subject : null;
}
