import type { NamePhrase } from "../model/name.js";
import { fold } from "../text/fold.js";
import { Draft, Drafts, type NameWord } from "./officials-drafts.js";
import type { Naming } from "./officials-layouts.js";

/** One person of a document: every phrase that names them and every office that the text gives them. */
export interface Person {
  /** Without honorifics, ranks and honours; a peer known only by title keeps it. */
  readonly name: string;
  readonly words: readonly string[];
  readonly gender: "female" | "male" | null;
  readonly phrases: readonly NamePhrase[];
  readonly namings: readonly Naming[];
}

/**
 * Gathers the phrases of one person under one entry: full names by their first and last word, then "Mr Brown", "Brown" and
 * "Sir John" where exactly one person of the document fits. A lone surname that nothing introduces is nobody.
 */
export function gatherPersons(
  phrases: readonly NamePhrase[],
  namings: readonly Naming[],
  isFirstName: (phrase: NamePhrase) => boolean,
  isIntroduced: (phrase: NamePhrase) => boolean,
): readonly Person[] {
  const offices = new Map<NamePhrase, Naming[]>();
  for (const naming of namings) {
    const known = offices.get(naming.name);
    if (known) known.push(naming);
    else offices.set(naming.name, [naming]);
  }
  const drafts = new Drafts();
  for (const phrase of phrases) {
    const { words, titled } = phrase.span;
    if (words.length < 2 || (titled && !offices.has(phrase))) continue;
    const first = drafts.word(words[0] ?? "");
    const last = drafts.word(words[words.length - 1] ?? "");
    const known = samePerson(first, last) ?? sameSurnames(phrase, last);
    if (!known) {
      drafts.push(new Draft(phrase, first, last, null, phrase.gender));
      continue;
    }
    known.add(phrase);
    known.gender ??= phrase.gender;
    if (words.length > known.words.length) {
      known.words = words;
      known.first = first;
    }
  }
  drafts.settle();
  const firsts: NamePhrase[] = [];
  for (const phrase of phrases) {
    if (phrase.span.words.length !== 1) continue;
    const word = drafts.word(phrase.span.words[0] ?? "");
    const { only, several } = fittingSingle(phrase, word);
    if (several) continue;
    if (only) {
      only.add(phrase);
      if (phrase.form !== null) only.gender ??= phrase.gender;
    } else if (phrase.form !== null || offices.has(phrase)) {
      const title = phrase.form === "title" ? (phrase.honorifics.at(-1) ?? null) : null;
      drafts.push(new Draft(phrase, word, word, title, phrase.form === null ? null : phrase.gender));
    } else if (isFirstName(phrase)) firsts.push(phrase);
  }
  for (const phrase of firsts) byFirstName(phrase, drafts, isIntroduced);
  return drafts.all.map((draft) => personOf(draft, offices));
}

function personOf({ words, title, gender, phrases }: Draft, offices: ReadonlyMap<NamePhrase, Naming[]>): Person {
  if (phrases.length > 1) phrases.sort((one, other) => one.start - other.start);
  const written = phrases.find((phrase) => phrase.span.words.length === words.length)?.span.text ?? words.join(" ");
  const name = title === null ? written : `${title} ${written}`;
  const namings: Naming[] = [];
  for (const phrase of phrases) for (const naming of offices.get(phrase) ?? NO_NAMINGS) namings.push(naming);
  return { name, words, gender, phrases, namings };
}

const NO_NAMINGS: readonly Naming[] = [];

/**
 * "Emma, whose name we changed, said": a lone first name is the only person who bears it, or a person of its own. At the
 * start of a sentence it may be a word ("Will the force ..."), so there it only joins somebody known, unless an age, a "who" or a
 * star behind it introduces a person.
 */
function byFirstName(phrase: NamePhrase, drafts: Drafts, isIntroduced: (phrase: NamePhrase) => boolean): void {
  const word = drafts.word(phrase.span.words[0] ?? "");
  const fitting = word.beginning;
  const [only] = fitting;
  if (only && fitting.length === 1) only.add(phrase);
  else if (fitting.length === 0 && (isIntroduced(phrase) || !phrase.span.opens) && !phrase.span.titled)
    drafts.push(new Draft(phrase, word, word, null, phrase.gender));
}

/** The first person known by a full name, given by its first and last words, or by an initial of it. */
function samePerson(first: NameWord, last: NameWord): Draft | null {
  for (const draft of last.ending) {
    const [one, other] = [draft.first.folded, first.folded];
    const same =
      one === other || ((one.length === 1 || other.length === 1) && one.charCodeAt(0) === other.charCodeAt(0));
    if (same && draft.words.length > 1) return draft;
  }
  return null;
}

/** "Ms Le Fevre" after "Corinne Le Fevre": all words of a name with a form of address are the last of a longer one. */
function sameSurnames({ form, gender, span: { words } }: NamePhrase, last: NameWord): Draft | null {
  if (form === null) return null;
  const fitting = last.ending.filter(
    (draft) =>
      draft.words.length > words.length &&
      (draft.gender === null || gender === null || draft.gender === gender) &&
      words.every((word, at) => fold(word) === fold(draft.words.at(at - words.length) ?? "")),
  );
  const [only] = fitting;
  return only && fitting.length === 1 ? only : null;
}

/** "Sir John" goes by the first name, "Mr Brown" and "Brown" by the last: the only person who fits, and whether several do. */
function fittingSingle(phrase: NamePhrase, word: NameWord): { readonly only: Draft | null; readonly several: boolean } {
  const byFirst = phrase.form === "first-name";
  let only: Draft | null = null;
  for (const draft of byFirst ? word.beginning : word.ending) {
    if (byFirst && !draft.knighted) continue;
    if (draft.gender !== null && phrase.form !== null && phrase.gender !== null && draft.gender !== phrase.gender)
      continue;
    if (only !== null) return SEVERAL;
    only = draft;
  }
  return only === null ? NOBODY : { only, several: false };
}

const NOBODY = { only: null, several: false };
const SEVERAL = { only: null, several: true };
