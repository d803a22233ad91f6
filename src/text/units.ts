import { foldUnit } from "./fold.js";

/**
 * What is known of each UTF-16 unit, in one number: its fold in the low 16 bits, its classes above. Entries past the alphabets
 * of Europe are made when first asked for (`unitInfo`): the regular expressions that know Unicode's classes are too slow to
 * be asked about every unit before the first document. A scan may read the table itself and ask where it finds `UNSEEN`.
 */
export const UNIT_INFO = new Int32Array(65536);

export const FOLD = 0xffff;
export const LETTER = 1 << 16;
export const DIGIT = 1 << 17;
/** Any white space, line ends included. */
export const SPACE = 1 << 18;
export const UPPER = 1 << 19;
/** Straight and curly, single and double quotation marks. */
export const QUOTE = 1 << 20;
export const LINE_END = 1 << 21;
/** What may stand inside a word: an apostrophe, and a point or a comma between digits. */
export const INNER = 1 << 22;
/** What parts the crumbs of a menu: arrows and closing angles. */
export const ARROW = 1 << 23;
/** What parts the pieces of a row: bars and round bullets. */
export const BAR = 1 << 24;
/** What folds to a letter from a to z. */
export const PLAIN = 1 << 26;
/** No class is known yet: `unitInfo` makes the entry. */
export const UNSEEN = 1 << 25;

/** The units that entries are made of at once: those of Latin letters and of the signs of print. */
const COMMON = [
  { from: 0, to: 0x250 },
  { from: 0x2000, to: 0x2070 },
];

UNIT_INFO.fill(UNSEEN);
for (const { from, to } of COMMON) for (let unit = from; unit < to; unit++) UNIT_INFO[unit] = infoOf(unit);

/** The entry of a unit; 0 for what is no unit (the end of a text). */
export function unitInfo(unit: number): number {
  const info = UNIT_INFO[unit] ?? 0;
  if ((info & UNSEEN) === 0) return info;
  const made = infoOf(unit);
  UNIT_INFO[unit] = made;
  return made;
}

function infoOf(unit: number): number {
  const char = String.fromCharCode(unit);
  const fold = foldUnit(unit);
  let classes = 0;
  // Letters among the signs of print ("ℓ") are no words here.
  if ((unit < 0x2000 || unit > 0x2bff) && /[\p{L}\p{M}]/u.test(char)) classes |= LETTER;
  if (classes !== 0 && /\p{Lu}/u.test(char)) classes |= UPPER;
  if (unit >= 0x30 && unit <= 0x39) classes |= DIGIT;
  if (/\s/u.test(char) || unit === 0x200b || unit === 0xfeff) classes |= SPACE;
  if ("\"'«»".includes(char) || (unit >= 0x2018 && unit <= 0x201f)) classes |= QUOTE;
  if ("\n\r\f\u0085\u2028\u2029".includes(char)) classes |= LINE_END;
  if (fold === 0x27 || ".,".includes(char)) classes |= INNER;
  if ("»›>→".includes(char)) classes |= ARROW;
  if ("|•".includes(char)) classes |= BAR;
  if (fold >= 0x61 && fold <= 0x7a) classes |= PLAIN;
  return fold | classes;
}

export function isLetter(unit: number): boolean {
  return (unitInfo(unit) & LETTER) !== 0;
}

export function isUpper(unit: number): boolean {
  return (unitInfo(unit) & UPPER) !== 0;
}

export function isDigit(unit: number): boolean {
  return (unitInfo(unit) & DIGIT) !== 0;
}

export function isSpace(unit: number): boolean {
  return (unitInfo(unit) & SPACE) !== 0;
}

export function isQuoteMark(unit: number): boolean {
  return (unitInfo(unit) & QUOTE) !== 0;
}
