import type { NamePhrase } from "../model/name.js";
import { fold } from "../text/fold.js";
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

interface Draft {
  words: readonly string[];
  title: string | null;
  gender: "female" | "male" | null;
  readonly phrases: NamePhrase[];
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
  for (const naming of namings) offices.set(naming.name, [...(offices.get(naming.name) ?? []), naming]);
  const drafts: Draft[] = [];
  const firsts: NamePhrase[] = [];
  for (const phrase of phrases) {
    if (phrase.span.words.length < 2 || (phrase.span.titled && !offices.has(phrase))) continue;
    const known = drafts.find((draft) => isSamePerson(draft, phrase));
    if (known) {
      known.phrases.push(phrase);
      known.gender ??= phrase.gender;
      if (phrase.span.words.length > known.words.length) known.words = phrase.span.words;
    } else drafts.push({ words: phrase.span.words, title: null, gender: phrase.gender, phrases: [phrase] });
  }
  for (const phrase of phrases) {
    if (phrase.span.words.length !== 1) continue;
    const fitting = drafts.filter((draft) => fitsSingle(draft, phrase));
    const [only] = fitting;
    if (only && fitting.length === 1) {
      only.phrases.push(phrase);
      if (phrase.form !== null) only.gender ??= phrase.gender;
    } else if (fitting.length === 0 && isFirstName(phrase) && phrase.form === null && !offices.has(phrase)) {
      firsts.push(phrase);
    } else if (fitting.length === 0 && (phrase.form !== null || offices.has(phrase))) {
      const title = phrase.form === "title" ? (phrase.honorifics.at(-1) ?? null) : null;
      drafts.push({
        words: phrase.span.words,
        title,
        gender: phrase.form === null ? null : phrase.gender,
        phrases: [phrase],
      });
    }
  }
  for (const phrase of firsts) byFirstName(phrase, drafts, isIntroduced(phrase));
  return drafts.map(({ words, title, gender, phrases: all }): Person => {
    const sorted = [...all].sort((one, other) => one.start - other.start);
    const written = sorted.find((phrase) => phrase.span.words.length === words.length)?.span.text ?? words.join(" ");
    const name = title === null ? written : `${title} ${written}`;
    return { name, words, gender, phrases: sorted, namings: sorted.flatMap((phrase) => offices.get(phrase) ?? []) };
  });
}

/**
 * "Emma, whose name we changed, said": a lone first name is the only person who bears it, or a person of its own. At the
 * start of a sentence it may be a word ("Will the force ..."), so there it only joins somebody known, unless an age, a "who" or a
 * star behind it introduces a person.
 */
function byFirstName(phrase: NamePhrase, drafts: Draft[], introduced: boolean): void {
  const word = fold(phrase.span.words[0] ?? "");
  const fitting = drafts.filter((draft) => fold(draft.words[0] ?? "") === word);
  const [only] = fitting;
  if (only && fitting.length === 1) only.phrases.push(phrase);
  else if (fitting.length === 0 && (introduced || !phrase.span.opens) && !phrase.span.titled) {
    drafts.push({ words: phrase.span.words, title: null, gender: phrase.gender, phrases: [phrase] });
  }
}

function isSamePerson(draft: Draft, phrase: NamePhrase): boolean {
  const { words } = phrase.span;
  if (draft.words.length < 2 || fold(draft.words.at(-1) ?? "") !== fold(words.at(-1) ?? "")) return false;
  const [one, other] = [fold(draft.words[0] ?? ""), fold(words[0] ?? "")];
  return one === other || ((one.length === 1 || other.length === 1) && one.charAt(0) === other.charAt(0));
}

/** "Sir John" goes by the first name, "Mr Brown" and "Brown" by the last. */
function fitsSingle(draft: Draft, phrase: NamePhrase): boolean {
  const word = fold(phrase.span.words[0] ?? "");
  const [first, last] = [fold(draft.words[0] ?? ""), fold(draft.words.at(-1) ?? "")];
  if (draft.gender !== null && phrase.form !== null && phrase.gender !== null && draft.gender !== phrase.gender)
    return false;
  if (phrase.form === "first-name") {
    return (
      (draft.words.length > 1 ? first : last) === word && draft.phrases.some((known) => known.form === "first-name")
    );
  }
  return last === word;
}
