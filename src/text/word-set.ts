/** A set of word numbers of the vocabulary as one byte a word: asked for nearly every token of a text. */
export class WordSet {
  readonly #holds: Uint8Array;

  /** `size`: the vocabulary's; numbers outside are in no set. */
  constructor(words: Iterable<number>, size: number) {
    this.#holds = new Uint8Array(size);
    for (const word of words) this.#holds[word] = 1;
  }

  has(word: number): boolean {
    return this.#holds[word] === 1;
  }
}
