import { firstAfter } from "../text/halving.js";
import { unitsOf } from "../text/unit-buffer.js";
import { isDigit, isLetter, isSpace } from "../text/units.js";

/** A quotation mark of the text: UTF-16 range `[start, end)`, and what its neighbours allow it to be. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly double: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A single mark that may as well be an apostrophe: "the officers' plan". */
  readonly apostrophe: boolean;
}

type Side = "open" | "close" | "either";

interface Shape {
  readonly text: string;
  readonly double: boolean;
  readonly side: Side;
  /** An apostrophe that a wrong encoding broke, or a dash that looks like a mark: read over. */
  readonly none?: true;
}

/**
 * Marks of several units, longest first: what wrong encodings and scrapers leave of curly marks.
 * "fairness and respect '“ that's" holds a broken dash.
 */
const SHAPES: readonly Shape[] = [
  { text: "&#8220;", double: true, side: "open" },
  { text: "&#8221;", double: true, side: "close" },
  { text: "&#8216;", double: false, side: "open" },
  { text: "&#8217;", double: false, side: "close" },
  { text: "&ldquo;", double: true, side: "open" },
  { text: "&rdquo;", double: true, side: "close" },
  { text: "&lsquo;", double: false, side: "open" },
  { text: "&rsquo;", double: false, side: "close" },
  { text: "&quot;", double: true, side: "either" },
  { text: "&#39;", double: false, side: "either" },
  { text: "â€œ", double: true, side: "open" },
  { text: "â€\u009d", double: true, side: "close" },
  { text: "â€\ufffd", double: true, side: "close" },
  { text: "â€˜", double: false, side: "open" },
  { text: "â€™", double: false, side: "close" },
  { text: "â€“", double: false, side: "either", none: true },
  { text: "â€”", double: false, side: "either", none: true },
  { text: "â€", double: true, side: "close" },
  { text: "'˜", double: false, side: "open" },
  { text: "'™", double: false, side: "close" },
  { text: "'œ", double: true, side: "open" },
  { text: "'\u009d", double: true, side: "close" },
  { text: " '“ ", double: false, side: "either", none: true },
  { text: " '” ", double: false, side: "either", none: true },
  { text: "``", double: true, side: "open" },
  { text: "''", double: true, side: "either" },
  { text: "˜", double: false, side: "open" },
];

/** A shape as it is looked for: from its first unit on that is no space. A broken dash is known by the space before it: " '“ that"; in "not this,'” he said" the marks are marks. */
interface Sought {
  readonly shape: Shape;
  readonly indent: number;
  readonly length: number;
  /** The second unit from there; NaN where it has one unit only. */
  readonly second: number;
}

const SOUGHT = new Map<number, Sought[]>();
for (const shape of SHAPES) {
  const { text } = shape;
  const indent = text.length - text.trimStart().length;
  const sought = { shape, indent, length: text.trim().length, second: text.charCodeAt(indent + 1) };
  const first = text.charCodeAt(indent);
  SOUGHT.set(first, [...(SOUGHT.get(first) ?? []), sought]);
}

/** What a unit can be to a mark: nearly all are nothing, and one look says so. */
const SHAPE = 1;
const DOUBLE = 2;
const SINGLE = 4;
/** May stand before an opening mark, behind a closing one, behind an opening single one. */
const BEFORE = 8;
const BEHIND = 16;
const INSIDE = 32;
const DOUBLE_OPEN = 0x201c;
const DOUBLE_CLOSE = 0x201d;
const SINGLE_OPEN = 0x2018;
const SINGLE_CLOSE = 0x2019;
const APOSTROPHE = 0x27;
const NONE: readonly QuoteMark[] = [];
const UNITS = unitTable();

function unitTable(): Uint8Array {
  const table = new Uint8Array(0x10000);
  const set = (units: Iterable<number>, bit: number): void => {
    for (const unit of units) table[unit] = (table[unit] ?? 0) | bit;
  };
  const each = (marks: string): number[] => Array.from(marks, (mark) => mark.charCodeAt(0));
  set(SOUGHT.keys(), SHAPE);
  set([0x22, 0xab, 0xbb, DOUBLE_OPEN, DOUBLE_CLOSE, 0x201e, 0x201f], DOUBLE);
  set([0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x201a, 0x201b], SINGLE);
  set(each("([{-–—/\"“‘'"), BEFORE);
  set(each(".,;:!?)]}-–—/\"”’'"), BEHIND);
  set(each("£$[(“\"'.…"), INSIDE);
  return table;
}

/**
 * Where a mark may stand in the text, in order: found once a document, over its units. Apostrophes between letters, the most
 * of them, are left out.
 */
export function placesOf(text: string): readonly number[] {
  const units = unitsOf(text);
  const places: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = units[at] ?? 0;
    if (((UNITS[unit] ?? 0) & (SHAPE | DOUBLE | SINGLE)) === 0) continue;
    const inside =
      (unit === APOSTROPHE || unit === SINGLE_CLOSE) && isAscii(units[at + 1] ?? 0) && isWord(units[at - 1] ?? 0);
    if (!inside) places.push(at);
  }
  return places;
}

/** An unaccented letter: with none of them begins the rest of a broken mark. */
function isAscii(unit: number): boolean {
  return unit < 0x80 && isLetter(unit);
}

/** "« Older posts", "Read on »": with a plain space inside it, the mark is an arrow of the page's menu. */
function isArrow(text: string, at: number, unit: number): boolean {
  if (unit !== 0xab && unit !== 0xbb) return false;
  const inside = text.charCodeAt(unit === 0xab ? at + 1 : at - 1);
  return inside === 0x20 || inside === 0x09 || inside === 0x0a;
}

function isWord(unit: number): boolean {
  return isLetter(unit) || isDigit(unit);
}

/** The quotation marks of `text[start, end)`, in order; linear in its length. `places` as `placesOf` gives them. */
export function quoteMarksOf(
  text: string,
  places: readonly number[],
  start: number,
  end: number,
): readonly QuoteMark[] {
  let next = indexFrom(places, start);
  if ((places[next] ?? end) >= end) return NONE;
  const marks: QuoteMark[] = [];
  for (let passed = start; (places[next] ?? end) < end; next++) {
    const at = places[next] ?? end;
    if (at < passed) continue;
    const unit = text.charCodeAt(at);
    const what = UNITS[unit] ?? 0;
    const sought = (what & SHAPE) === 0 ? null : soughtAt(text, at, unit);
    if (sought !== null) {
      const { shape } = sought;
      // The space after a broken dash belongs to the text; only its own units are passed.
      if (!shape.none) push(marks, text, at, at + sought.length, shape.double, shape.side, start, end);
      passed = at + sought.length;
    } else if ((what & DOUBLE) !== 0) {
      if (isArrow(text, at, unit)) continue;
      const side =
        unit === DOUBLE_OPEN || unit === 0xab ? "open" : unit === DOUBLE_CLOSE || unit === 0xbb ? "close" : "either";
      push(marks, text, at, at + 1, true, side, start, end);
    } else if ((what & SINGLE) !== 0) {
      const side = unit === SINGLE_OPEN ? "open" : unit === SINGLE_CLOSE ? "close" : "either";
      push(marks, text, at, at + 1, false, side, start, end);
    }
  }
  return marks;
}

/** The index of the first place at `start` or after. */
function indexFrom(places: readonly number[], start: number): number {
  return firstAfter(places.length, (middle) => (places[middle] ?? 0) < start);
}

/** Nearly every apostrophe stands in a word: the unit behind it tells most shapes apart without a comparison of strings. */
function soughtAt(text: string, at: number, unit: number): Sought | null {
  const next = text.charCodeAt(at + 1);
  for (const sought of SOUGHT.get(unit) ?? []) {
    if (sought.length > 1 && sought.second !== next) continue;
    if (text.startsWith(sought.shape.text, at - sought.indent)) return sought;
  }
  return null;
}

function push(
  marks: QuoteMark[],
  text: string,
  from: number,
  to: number,
  double: boolean,
  side: Side,
  start: number,
  end: number,
): void {
  const before = from > start ? text.charCodeAt(from - 1) : 0x20;
  const after = to < end ? text.charCodeAt(to) : 0x20;
  const wordBefore = isLetter(before) || isDigit(before);
  const wordAfter = isLetter(after) || isDigit(after);
  if (!double && wordBefore && wordAfter) return;
  const free = isSpace(before) || ((UNITS[before] ?? 0) & BEFORE) !== 0;
  const ended = isSpace(after) || ((UNITS[after] ?? 0) & BEHIND) !== 0;
  if (double) {
    const mayOpen = free && !isSpace(after);
    const mayClose = ended && !isSpace(before);
    // The neighbours decide; where they leave it open the mark's own shape does: "He said “ no ” twice".
    const opens = mayOpen !== mayClose ? mayOpen : side !== "close";
    const closes = mayOpen !== mayClose ? mayClose : side !== "open";
    marks.push({ start: from, end: to, double, opens, closes, apostrophe: false });
    return;
  }
  const opens = side !== "close" && !wordBefore && (wordAfter || ((UNITS[after] ?? 0) & INSIDE) !== 0) && free;
  const closes = (side !== "open" || wordBefore) && !isSpace(before) && !wordAfter;
  if (!opens && !closes) return;
  const s = before === 0x73 || before === 0x53 || before === 0x7a;
  marks.push({ start: from, end: to, double, opens, closes, apostrophe: closes && s && isSpace(after) });
}
