import { foldUnit } from "./fold.js";

/**
 * The words that the rules know, each with a number from 1. A word of a document is looked up by its folded units
 * without making a string: open addressing over an FNV-1a hash.
 */
export class Vocabulary {
  readonly #words: string[] = [""];
  readonly #ids = new Map<string, number>();
  #slots = new Int32Array(4096);

  /** The number of a folded word, given now where it is new. */
  intern(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#words.push(word);
    this.#ids.set(word, id);
    if (id * 3 > this.#slots.length) this.#grow();
    else this.#place(id);
    return id;
  }

  /** The word of a number; "" for 0, a word the rules do not know. */
  word(id: number): string {
    return this.#words[id] ?? "";
  }

  /** The number of a folded word, 0 where the rules do not know it. */
  find(word: string): number {
    return this.#ids.get(word) ?? 0;
  }

  get size(): number {
    return this.#words.length;
  }

  /** The number of `text[start, end)` after folding, 0 where the rules do not know it. `hash` as `hashUnit` makes it. */
  lookup(text: string, start: number, end: number, hash: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = this.#slots[slot] ?? 0;
      if (id === 0) return 0;
      if (this.#same(this.#words[id] ?? "", text, start, end)) return id;
    }
  }

  #same(word: string, text: string, start: number, end: number): boolean {
    if (word.length !== end - start) return false;
    for (let i = 0; i < word.length; i++) {
      if (word.charCodeAt(i) !== foldUnit(text.charCodeAt(start + i))) return false;
    }
    return true;
  }

  #place(id: number): void {
    const word = this.#words[id] ?? "";
    let hash = HASH_SEED;
    for (let i = 0; i < word.length; i++) hash = hashUnit(hash, word.charCodeAt(i));
    const mask = this.#slots.length - 1;
    let slot = hash & mask;
    while ((this.#slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask;
    this.#slots[slot] = id;
  }

  #grow(): void {
    this.#slots = new Int32Array(this.#slots.length * 2);
    for (let id = 1; id < this.#words.length; id++) this.#place(id);
  }
}

export const HASH_SEED = 0x811c9dc5;

/** One step of the hash over folded units. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193) >>> 0;
}
