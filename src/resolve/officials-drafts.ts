import type { NamePhrase } from "../model/name.js";
import { fold } from "../text/fold.js";

/** A person while the phrases are gathered. */
export class Draft {
  words: readonly string[];
  readonly title: string | null;
  gender: "female" | "male" | null;
  readonly phrases: NamePhrase[];
  /** The first and the last of `words`, folded. */
  first: string;
  readonly last: string;
  /** Whether a phrase goes by the first name: "Sir John". */
  knighted: boolean;

  /** `first` and `last`: the first and the last word of the phrase, folded. */
  constructor(phrase: NamePhrase, first: string, last: string, title: string | null, gender: "female" | "male" | null) {
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
 * The persons of a document while they are gathered, in the order in which the text brings them, and by the folded words that
 * their names begin and end with: a name is compared with its namesakes only.
 */
export class Drafts {
  readonly all: Draft[] = [];
  readonly #byLast = new Map<string, Draft[]>();
  readonly #folded = new Map<string, string>();
  #byFirst: Map<string, Draft[]> | null = null;

  /** The fold of a name's word, made once a document: the same names come again and again. */
  fold(word: string): string {
    let folded = this.#folded.get(word);
    if (folded === undefined) {
      folded = fold(word);
      this.#folded.set(word, folded);
    }
    return folded;
  }

  push(draft: Draft): void {
    this.all.push(draft);
    put(this.#byLast, draft.last, draft);
    if (this.#byFirst) put(this.#byFirst, draft.first, draft);
  }

  /** Those whose last word is this one, in order. */
  endingWith(word: string): readonly Draft[] {
    return this.#byLast.get(word) ?? NONE;
  }

  /** Those whose first word is this one, in order; a draft's first word may not change after the first question. */
  beginningWith(word: string): readonly Draft[] {
    if (!this.#byFirst) {
      this.#byFirst = new Map();
      for (const draft of this.all) put(this.#byFirst, draft.first, draft);
    }
    return this.#byFirst.get(word) ?? NONE;
  }
}

const NONE: readonly Draft[] = [];

function put(map: Map<string, Draft[]>, word: string, draft: Draft): void {
  const known = map.get(word);
  if (known) known.push(draft);
  else map.set(word, [draft]);
}
