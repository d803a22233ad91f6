import { FOLD, UNIT_INFO } from "./units.js";

/** The words by their hash, flat: made when a document is first read, after the last rule. */
interface Table {
  /** Two entries a place: the hash of the word there and its number, 0 where there is none. */
  readonly places: Int32Array;
  /** Where the letters of a word begin, by its number; its end is where the next begins. */
  readonly begins: Int32Array;
  readonly letters: Uint16Array;
}

/**
 * The words that the rules know, each with a number from 1. A word of a document is looked up by its units
 * without making a string: open addressing over an FNV-1a hash.
 */
export class Vocabulary {
  readonly #words: string[] = [""];
  readonly #ids = new Map<string, number>();
  #table: Table | null = null;

  /** The number of a folded word, given now where it is new. */
  intern(word: string): number {
    const known = this.#ids.get(word);
    if (known !== undefined) return known;
    const id = this.#words.length;
    this.#words.push(word);
    this.#ids.set(word, id);
    this.#table = null;
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

  /**
   * The number of `units[start, end)` after folding, 0 where the rules do not know it. `hash` as `hashUnit` makes it; the
   * entries of the units have been asked for.
   */
  lookup(units: Uint16Array, start: number, end: number, hash: number): number {
    this.#table ??= tableOf(this.#words);
    const { places, begins, letters } = this.#table;
    const mask = places.length - 1;
    for (let place = (hash << 1) & mask; ; place = (place + 2) & mask) {
      const id = places[place + 1] ?? 0;
      if (id === 0) return 0;
      if (places[place] !== hash) continue;
      const begin = begins[id] ?? 0;
      if ((begins[id + 1] ?? 0) - begin !== end - start) continue;
      let at = start;
      while (at < end && letters[begin + at - start] === ((UNIT_INFO[units[at] ?? 0] ?? 0) & FOLD)) at++;
      if (at === end) return id;
    }
  }
}

export const HASH_SEED = 0x811c9dc5 | 0;

/** One step of the hash over folded units. */
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function tableOf(words: readonly string[]): Table {
  let room = 8192;
  while (room < words.length * 6) room *= 2;
  const places = new Int32Array(room);
  const begins = new Int32Array(words.length + 1);
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  let end = 0;
  for (const [id, word] of words.entries()) {
    begins[id] = end;
    let hash = HASH_SEED;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      letters[end++] = unit;
      hash = hashUnit(hash, unit);
    }
    if (id === 0) continue;
    let place = (hash << 1) & (room - 1);
    while (places[place + 1] !== 0) place = (place + 2) & (room - 1);
    places[place] = hash;
    places[place + 1] = id;
  }
  begins[words.length] = end;
  return { places, begins, letters };
}
