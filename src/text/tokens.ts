import type { TokenTable } from "../model/layout.js";
import { foldUnit } from "./fold.js";
import { isDigit, isLetter, isQuoteMark, isSpace } from "./units.js";
import { HASH_SEED, hashUnit, type Vocabulary } from "./vocabulary.js";

export const WORD = 1;
export const NUMBER = 2;
export const PUNCTUATION = 3;
export const POSSESSIVE = 4;

/**
 * The tokens of a text, in order, as parallel arrays. Offsets are UTF-16 units. Quotation marks are no tokens, so that
 * `'good'` and `good` read the same; whether a word is quoted is seen in the text beside it. A hyphen inside a word
 * only parts it ("anti-social" is two words, the second with `glued` set), so that spellings with and without meet.
 */
export interface Tokens extends TokenTable {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Number in the rules' vocabulary, 0 for a word that no rule knows. Punctuation has a number too. */
  readonly word: Int32Array;
  /** 1 where only a hyphen stands between this token and the one before. */
  readonly glued: Uint8Array;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const AMPERSAND = 0x26;

/** Cuts `text` into tokens in one pass; words are looked up in `vocabulary`. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const room = Math.min(text.length, (text.length >> 1) + 16);
  let start = new Int32Array(room);
  let end = new Int32Array(room);
  let kind = new Uint8Array(room);
  let word = new Int32Array(room);
  let glued = new Uint8Array(room);
  let count = 0;
  const and = vocabulary.find("and");
  const possessive = vocabulary.find("'s");

  const push = (from: number, to: number, what: number, id: number, glue: number): void => {
    if (count === start.length) {
      start = larger(start);
      end = larger(end);
      kind = largerBytes(kind);
      word = larger(word);
      glued = largerBytes(glued);
    }
    start[count] = from;
    end[count] = to;
    kind[count] = what;
    word[count] = id;
    glued[count++] = glue;
  };

  const length = text.length;
  let glue = 0;
  for (let i = 0; i < length; ) {
    const unit = text.charCodeAt(i);
    if (isLetter(unit) || isDigit(unit)) {
      const from = i;
      let hash = HASH_SEED;
      let digits = true;
      for (; i < length; i++) {
        const inner = text.charCodeAt(i);
        if (isLetter(inner)) digits = false;
        else if (!isDigit(inner) && !isInside(text, i, from)) break;
        hash = hashUnit(hash, foldUnit(inner));
      }
      push(from, i, digits ? NUMBER : WORD, vocabulary.lookup(text, from, i, hash), glue);
      glue = 0;
      if (isPossessive(text, i)) {
        push(i, i + 2, POSSESSIVE, possessive, 0);
        i += 2;
      }
      if (foldUnit(text.charCodeAt(i)) === HYPHEN && isWordUnit(text.charCodeAt(i + 1))) {
        glue = 1;
        i++;
      }
      continue;
    }
    glue = 0;
    if (!isSpace(unit) && !isQuoteMark(unit)) {
      if (unit === AMPERSAND) push(i, i + 1, WORD, and, 0);
      else push(i, i + 1, PUNCTUATION, vocabulary.lookup(text, i, i + 1, hashUnit(HASH_SEED, foldUnit(unit))), 0);
    }
    i++;
  }
  return {
    count,
    start: start.subarray(0, count),
    end: end.subarray(0, count),
    kind: kind.subarray(0, count),
    word: word.subarray(0, count),
    glued: glued.subarray(0, count),
  };
}

function isWordUnit(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** An apostrophe between letters ("O'Connor", "don't") and a point or comma between digits ("38,000") stay inside. */
function isInside(text: string, at: number, from: number): boolean {
  if (at === from) return false;
  const unit = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  if (foldUnit(unit) === APOSTROPHE) return isLetter(next) && !isPossessive(text, at);
  return (unit === 0x2e || unit === 0x2c) && isDigit(text.charCodeAt(at - 1)) && isDigit(next);
}

/** "'s" at the end of a word: the force's. */
function isPossessive(text: string, at: number): boolean {
  return (
    foldUnit(text.charCodeAt(at)) === APOSTROPHE &&
    foldUnit(text.charCodeAt(at + 1)) === 0x73 &&
    !isWordUnit(text.charCodeAt(at + 2))
  );
}

function larger(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2 + 16);
  next.set(array);
  return next;
}

function largerBytes(array: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const next = new Uint8Array(array.length * 2 + 16);
  next.set(array);
  return next;
}

/** The first token that ends after `offset` (a UTF-16 unit): `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
