import { hash } from "node:crypto";
import type { Check, Doc } from "../model/doc.js";

const NAMED = 3;

/** What two documents have in common that hold the same text, line ends, case and spacing aside. All zero: no words. */
export type TextKey = readonly [number, number, number];

const NO_WORDS: TextKey = [0, 0, 0];
/** What is white space besides the control characters and the space, as a regular expression's `\s` has it. */
const SPACES = new Set(Array.from("\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\ufeff", (space) => space.charCodeAt(0)));

function isSpace(unit: number): boolean {
  return unit <= 0x20 || (unit >= 0x2000 && unit <= 0x200a) || SPACES.has(unit);
}

/** Room for a text, used again for the next; what a very long one needed is not kept. */
let room = Buffer.allocUnsafeSlow(128 * 1024);
const KEPT = 4 * 1024 * 1024;

/** The key of a text: a sum of its units in lower case, with one space where it has white space. */
export function keyOf(text: string): TextKey {
  const lower = text.toLowerCase();
  const bytes = lower.length * 2 <= room.length ? room : Buffer.allocUnsafeSlow(lower.length * 2);
  if (bytes.length <= KEPT) room = bytes;
  bytes.write(lower, 0, "utf16le");
  // The units of a buffer are read in half the time that those of a string take.
  const units = new Uint16Array(bytes.buffer, 0, lower.length);
  let length = 0;
  let spaced = false;
  for (let at = 0; at < units.length; at++) {
    const unit = units[at] ?? 0;
    if ((unit <= 0x20 || unit >= 0xa0) && isSpace(unit)) {
      spaced = length > 0;
      continue;
    }
    if (spaced) {
      units[length++] = 0x20;
      spaced = false;
    }
    units[length++] = unit;
  }
  if (length === 0) return NO_WORDS;
  const sum = hash("sha1", bytes.subarray(0, length * 2), "buffer");
  // The last is never zero, which would say that there are no words.
  return [sum.readUInt32LE(0), sum.readUInt32LE(4), sum.readUInt32LE(8) || 1];
}

/** Which documents of a folder hold the same text, by their places in its list of paths: a few bytes a document. */
export class Twins {
  readonly #paths: readonly string[];
  readonly #keys: Uint32Array;
  #groups: Groups | null = null;

  constructor(paths: readonly string[]) {
    this.#paths = paths;
    this.#keys = new Uint32Array(paths.length * 3);
  }

  /** Notes the key of the document at that place. A document without one has no twins. */
  set(at: number, key: TextKey = NO_WORDS): void {
    this.#keys.set(key, at * 3);
  }

  /** Finds who has whose text, by the keys noted so far. */
  group(): void {
    this.#groups = new Groups(this.#keys.slice());
  }

  /** What a check says of the document's twins as last grouped, whatever order they were noted in; "" where it has none. */
  message(at: number): string {
    const { others, count } = this.#groups?.of(at, NAMED) ?? { others: [], count: 0 };
    const more = count > others.length ? ` and ${count - others.length} more` : "";
    return count === 0 ? "" : `The same text as ${others.map((other) => this.#paths[other]).join(", ")}${more}`;
  }
}

/** Documents by key: a hash table of the first and last of each group, and chains through the documents. */
class Groups {
  readonly #keys: Uint32Array;
  /** Documents plus one, so that zero is none. */
  readonly #first: Uint32Array;
  readonly #last: Uint32Array;
  readonly #count: Uint32Array;
  readonly #next: Uint32Array;

  constructor(keys: Uint32Array) {
    const documents = keys.length / 3;
    const slots = 2 ** Math.ceil(Math.log2(documents * 2 + 2));
    this.#keys = keys;
    this.#first = new Uint32Array(slots);
    this.#last = new Uint32Array(slots);
    this.#count = new Uint32Array(slots);
    this.#next = new Uint32Array(documents);
    for (let at = 0; at < documents; at++) {
      if (this.#length(at) === 0) continue;
      const slot = this.#slot(at);
      const last = this.#last[slot] ?? 0;
      if (last === 0) this.#first[slot] = at + 1;
      else this.#next[last - 1] = at + 1;
      this.#last[slot] = at + 1;
      this.#count[slot] = (this.#count[slot] ?? 0) + 1;
    }
  }

  /** The first `most` of the others in the document's group, in order, and how many there are. */
  of(at: number, most: number): { readonly others: readonly number[]; readonly count: number } {
    if (this.#length(at) === 0) return { others: [], count: 0 };
    const slot = this.#slot(at);
    const others: number[] = [];
    for (let one = this.#first[slot] ?? 0; one > 0 && others.length < most; one = this.#next[one - 1] ?? 0) {
      if (one - 1 !== at) others.push(one - 1);
    }
    return { others, count: (this.#count[slot] ?? 1) - 1 };
  }

  #length(at: number): number {
    return this.#keys[at * 3 + 2] ?? 0;
  }

  #slot(at: number): number {
    const mask = this.#first.length - 1;
    for (let slot = (this.#keys[at * 3] ?? 0) & mask; ; slot = (slot + 1) & mask) {
      const first = this.#first[slot] ?? 0;
      if (first === 0 || this.#same(first - 1, at)) return slot;
    }
  }

  #same(one: number, other: number): boolean {
    const keys = this.#keys;
    for (let part = 0; part < 3; part++) if (keys[one * 3 + part] !== keys[other * 3 + part]) return false;
    return true;
  }
}

/** The document with a check `same-text` that says `message`. */
export function withTwins(doc: Doc, message: string): Doc {
  const check: Check = { code: "same-text", severity: "info", message, ranges: [] };
  return { ...doc, checks: [...doc.checks, check] };
}
