import type { NamePhrase } from "../model/name.js";
import { fold } from "../text/fold.js";

/** A word of names, however the text writes it, with the persons whose names it ends and begins. */
export class NameWord {
  readonly folded: string;
  readonly ending: Draft[] = [];
  readonly beginning: Draft[] = [];

  constructor(folded: string) {
    this.folded = folded;
  }
}

/** A person while the phrases are gathered. */
export class Draft {
  words: readonly string[];
  readonly title: string | null;
  gender: "female" | "male" | null;
  readonly phrases: NamePhrase[];
  first: NameWord;
  readonly last: NameWord;
  /** Whether a phrase goes by the first name: "Sir John". */
  knighted: boolean;

  /** `first` and `last`: the first and the last word of the phrase. */
  constructor(
    phrase: NamePhrase,
    first: NameWord,
    last: NameWord,
    title: string | null,
    gender: "female" | "male" | null,
  ) {
    this.words = phrase.span.words;
    this.title = title;
    this.gender = gender;
    this.phrases = [phrase];
    this.first = first;
    this.last = last;
    this.knighted = phrase.form === "first-name";
  }

  add(phrase: NamePhrase): void {
    this.phrases.push(phrase);
    this.knighted ||= phrase.form === "first-name";
  }
}

/**
 * The persons of a document while they are gathered, in the order in which the text brings them. Each word of their names is
 * looked up once, and leads to its namesakes: a name is compared with no others.
 */
export class Drafts {
  readonly all: Draft[] = [];
  readonly #words = new Map<string, NameWord>();
  readonly #folded = new Map<string, NameWord>();
  #settled = false;

  word(written: string): NameWord {
    const known = this.#words.get(written);
    if (known) return known;
    const folded = fold(written);
    let word = this.#folded.get(folded);
    if (!word) {
      word = new NameWord(folded);
      this.#folded.set(folded, word);
    }
    this.#words.set(written, word);
    return word;
  }

  push(draft: Draft): void {
    this.all.push(draft);
    draft.last.ending.push(draft);
    if (this.#settled) draft.first.beginning.push(draft);
  }

  /** Lists the persons by the first words of their names, which change no more from here on. */
  settle(): void {
    for (const draft of this.all) draft.first.beginning.push(draft);
    this.#settled = true;
  }
}
