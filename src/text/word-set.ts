/** A set of word numbers of the vocabulary as a bit a word: asked for nearly every token of a text, and small enough to stay near. */
export class WordSet {
  readonly #bits: Uint32Array;

  constructor(words: Iterable<number>) {
    const all = [...words];
    const most = all.reduce((one, other) => Math.max(one, other), 0);
    this.#bits = new Uint32Array((most >>> 5) + 1);
    for (const word of all) this.#bits[word >>> 5] = (this.#bits[word >>> 5] ?? 0) | (1 << (word & 31));
  }

  has(word: number): boolean {
    const place = word >>> 5;
    return place < this.#bits.length && (((this.#bits[place] ?? 0) >>> (word & 31)) & 1) === 1;
  }

  /** The words, ascending. */
  *[Symbol.iterator](): IterableIterator<number> {
    for (let word = 0; word < this.#bits.length * 32; word++) if (this.has(word)) yield word;
  }

  /** Whether one of tokens `[from, to)` is in the set; `word`: the numbers of a text's words by token. */
  hasAny(word: Int32Array, from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (this.has(word[token] ?? 0)) return true;
    return false;
  }
}
