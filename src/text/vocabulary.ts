import { FOLD, UNIT_INFO } from "./units.js";

/** The words flat, by their hash: made when a document is first read, after the last rule. */
interface Table {
  /** Numbers of the words that can be packed, 0 where there is none. */
  readonly packed: Int32Array;
  /** Their keys, by number: the lower half, then the upper. */
  readonly keys: Int32Array;
  /** The others, two entries a place: the hash and the number. */
  readonly places: Int32Array;
  /** Where the letters of a word begin, by its number; its end is where the next begins. */
  readonly begins: Int32Array;
  readonly letters: Uint16Array;
}

/** The most letters of a word that is packed: 60 bits, five a letter. */
export const PACKED = 12;

/**
 * The words that the rules know, each with a number from 1. A word of a document is looked up without making a string:
 * twelve plain letters and fewer, as nearly all have, are packed in two numbers, and the others go by their units.
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

  /** The number of a word of up to `PACKED` letters from a to z, packed by `packHigh` and `packLow`; 0 where the rules do not know it. */
  packed(high: number, low: number): number {
    this.#table ??= tableOf(this.#words);
    const { packed, keys } = this.#table;
    const mask = packed.length - 1;
    for (let place = packHash(high, low) & mask; ; place = (place + 1) & mask) {
      const id = packed[place] ?? 0;
      if (id === 0 || (keys[id << 1] === low && keys[(id << 1) + 1] === high)) return id;
    }
  }

  /**
   * The number of any other word `units[start, end)` after folding, 0 where the rules do not know it. The entries of the units
   * have been asked for.
   */
  lookup(units: Uint16Array, start: number, end: number): number {
    this.#table ??= tableOf(this.#words);
    const { places, begins, letters } = this.#table;
    let hash = HASH_SEED;
    for (let at = start; at < end; at++) hash = hashUnit(hash, (UNIT_INFO[units[at] ?? 0] ?? 0) & FOLD);
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

/** The upper half of a key when a letter more comes: to be asked before `packLow`. */
export function packHigh(high: number, low: number): number {
  return (high << 5) | (low >>> 25);
}

/** The lower half of a key with a letter more, `unit` from a to z. */
export function packLow(low: number, unit: number): number {
  return ((low << 5) & 0x3fffffff) | (unit & 31);
}

function packHash(high: number, low: number): number {
  const hash = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b);
  return hash ^ (hash >>> 15);
}

const HASH_SEED = 0x811c9dc5 | 0;

/** One step of FNV-1a over folded units. */
function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

function tableOf(words: readonly string[]): Table {
  let room = 4096;
  while (room < words.length * 2) room *= 2;
  const packed = new Int32Array(room);
  const keys = new Int32Array(words.length * 2);
  const places = new Int32Array(room * 2);
  const begins = new Int32Array(words.length + 1);
  const letters = new Uint16Array(words.reduce((sum, word) => sum + word.length, 0));
  let end = 0;
  for (const [id, word] of words.entries()) {
    begins[id] = end;
    let hash = HASH_SEED;
    let high = 0;
    let low = 0;
    for (let at = 0; at < word.length; at++) {
      const unit = word.charCodeAt(at);
      letters[end++] = unit;
      hash = hashUnit(hash, unit);
      high = packHigh(high, low);
      low = packLow(low, unit);
    }
    if (id === 0) continue;
    if (/^[a-z]{1,12}$/.test(word)) {
      let place = packHash(high, low) & (room - 1);
      while (packed[place] !== 0) place = (place + 1) & (room - 1);
      packed[place] = id;
      keys.set([low, high], id << 1);
    } else {
      let place = (hash << 1) & (room * 2 - 1);
      while (places[place + 1] !== 0) place = (place + 2) & (room * 2 - 1);
      places[place] = hash;
      places[place + 1] = id;
    }
  }
  begins[words.length] = end;
  return { packed, keys, places, begins, letters };
}
