import type { TokenTable } from "../model/layout.js";
import { firstAfter } from "./halving.js";
import { unitsOf } from "./unit-buffer.js";
import { DIGIT, FOLD, INNER, LETTER, PLAIN, QUOTE, SPACE, UNIT_INFO, UNSEEN, unitInfo } from "./units.js";
import { PACKED, packHigh, packLow, type Vocabulary } from "./vocabulary.js";

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
const WORDY = LETTER | DIGIT;
/** Tokens that room is kept for between documents. */
const KEPT = 1 << 18;

/** The arrays that a document's tokens are gathered in before their number is known. */
interface Room {
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly word: Int32Array;
  readonly glued: Uint8Array;
}

let kept = roomFor(1 << 13);

/** Cuts `text` into tokens in one pass; words are looked up in `vocabulary`. */
export function tokenise(text: string, vocabulary: Vocabulary): Tokens {
  const units = unitsOf(text);
  const and = vocabulary.find("and");
  const possessive = vocabulary.find("'s");
  const length = text.length;
  let room = kept;
  let { start, end, kind, word, glued } = room;
  let count = 0;
  let glue = 0;
  for (let at = 0; at < length; ) {
    const info = UNIT_INFO[units[at] ?? 0] ?? 0;
    if ((info & (SPACE | QUOTE)) !== 0) {
      glue = 0;
      at++;
      continue;
    }
    // A word may be followed by its possessive: two at once.
    if (count + 2 > start.length) {
      room = largerRoom(room);
      ({ start, end, kind, word, glued } = room);
    }
    const from = at;
    start[count] = from;
    if ((info & WORDY) === 0) {
      if ((info & UNSEEN) !== 0) {
        unitInfo(units[at] ?? 0);
        continue;
      }
      at++;
      const isAnd = units[from] === AMPERSAND;
      end[count] = at;
      kind[count] = isAnd ? WORD : PUNCTUATION;
      word[count] = isAnd ? and : vocabulary.lookup(units, from, at);
      glued[count++] = 0;
      glue = 0;
      continue;
    }
    let high = 0;
    let low = 0;
    let plain = PLAIN;
    let classes = 0;
    let inner = info;
    for (; ; inner = UNIT_INFO[units[at] ?? 0] ?? 0) {
      if ((inner & WORDY) === 0) {
        if ((inner & UNSEEN) !== 0) {
          unitInfo(units[at] ?? 0);
          continue;
        }
        if ((inner & INNER) === 0 || !isInside(units, at)) break;
      }
      classes |= inner;
      plain &= inner;
      high = packHigh(high, low);
      low = packLow(low, inner);
      at++;
    }
    end[count] = at;
    kind[count] = (classes & LETTER) === 0 ? NUMBER : WORD;
    word[count] =
      plain !== 0 && at - from <= PACKED ? vocabulary.packed(high, low) : vocabulary.lookup(units, from, at);
    glued[count++] = glue;
    glue = 0;
    // Most words end at a space: nothing to ask then.
    if ((inner & SPACE) !== 0) continue;
    if (isPossessive(units, at)) {
      start[count] = at;
      at += 2;
      end[count] = at;
      kind[count] = POSSESSIVE;
      word[count] = possessive;
      glued[count++] = 0;
    }
    if (foldOf(units, at) === HYPHEN && isWordUnit(units, at + 1)) {
      glue = 1;
      at++;
    }
  }
  if (room.start.length <= KEPT) kept = room;
  return exactly(room, count);
}

function foldOf(units: Uint16Array, at: number): number {
  return unitInfo(units[at] ?? 0) & FOLD;
}

function isWordUnit(units: Uint16Array, at: number): boolean {
  return (unitInfo(units[at] ?? 0) & WORDY) !== 0;
}

/** An apostrophe before a letter ("O'Connor", "don't") and a point or comma between digits ("38,000") stay inside a word. */
function isInside(units: Uint16Array, at: number): boolean {
  const next = unitInfo(units[at + 1] ?? 0);
  if (foldOf(units, at) === APOSTROPHE) return (next & LETTER) !== 0 && !isPossessive(units, at);
  return (next & DIGIT) !== 0 && (unitInfo(units[at - 1] ?? 0) & DIGIT) !== 0;
}

/** "'s" at the end of a word: the force's. */
function isPossessive(units: Uint16Array, at: number): boolean {
  return foldOf(units, at) === APOSTROPHE && foldOf(units, at + 1) === 0x73 && !isWordUnit(units, at + 2);
}

/** Room for `count` tokens, in one piece of memory. */
function roomFor(count: number): Room {
  const bytes = new ArrayBuffer(count * 14);
  return {
    start: new Int32Array(bytes, 0, count),
    end: new Int32Array(bytes, count * 4, count),
    word: new Int32Array(bytes, count * 8, count),
    kind: new Uint8Array(bytes, count * 12, count),
    glued: new Uint8Array(bytes, count * 13, count),
  };
}

function copied(room: Room, count: number, into: Room): Room {
  into.start.set(room.start.subarray(0, count));
  into.end.set(room.end.subarray(0, count));
  into.word.set(room.word.subarray(0, count));
  into.kind.set(room.kind.subarray(0, count));
  into.glued.set(room.glued.subarray(0, count));
  return into;
}

function largerRoom(room: Room): Room {
  const count = room.start.length;
  return copied(room, count, roomFor(count * 2));
}

function exactly(room: Room, count: number): Tokens {
  return { count, ...copied(room, count, roomFor(count)) };
}

/** The first token that ends after `offset` (a UTF-16 unit): `count` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  return firstAfter(tokens.count, (middle) => (tokens.end[middle] ?? 0) <= offset);
}
