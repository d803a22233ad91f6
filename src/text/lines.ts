import type { TokenTable } from "../model/layout.js";
import { PUNCTUATION } from "./tokens.js";
import { unitsOf } from "./unit-buffer.js";
import { ARROW, BAR, FOLD, LINE_END, SPACE, unitInfo } from "./units.js";

/** A line that is not blank: UTF-16 range without outer space. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
  /** The marks that stand in it: `ARROW`, `BAR`, `WIDE`. */
  readonly marks: number;
}

/** A mark of a line: two spaces or more in a row. */
export const WIDE = 1;

const BLANK = 0x20;

/**
 * The lines of `text` that hold more than white space, in order; LF, CRLF, CR, form feed and the Unicode separators end a line.
 * `tokens` are the text's: a line ends between two of them, and most have one blank between them and nothing to look for.
 */
export function linesOf(text: string, tokens: TokenTable): readonly Line[] {
  const units = unitsOf(text);
  const { count, start, end, kind } = tokens;
  const lines: Line[] = [];
  let gap = 0;
  let begin = 0;
  let first = -1;
  let last = 0;
  let marks = 0;
  for (let token = 0, at = 0; token <= count; token++) {
    const next = token < count ? (start[token] ?? 0) : text.length;
    const sign = kind[token] === PUNCTUATION ? unitInfo(units[next] ?? 0) : 0;
    // A separator that is a token of its own (U+0085) is looked at with what stands before it.
    const stop = (sign & LINE_END) === 0 ? next : next + 1;
    if (stop - at === 1 && units[at] === BLANK) at++;
    for (; at < stop; at++) {
      const info = unitInfo(units[at] ?? 0);
      if ((info & LINE_END) !== 0) {
        if (units[at] === 0x0d && units[at + 1] === 0x0a) at++;
        gap = add(lines, begin, first, last, gap, marks);
        begin = at + 1;
        first = -1;
        marks = 0;
      } else if ((info & SPACE) === 0) {
        if (first < 0) first = at;
        last = at + 1;
        marks |= info & ARROW;
      } else if ((info & FOLD) === BLANK && (unitInfo(units[at + 1] ?? 0) & FOLD) === BLANK) marks |= WIDE;
    }
    if (stop !== next || token === count) continue;
    marks |= sign & (ARROW | BAR);
    if (first < 0) first = next;
    at = end[token] ?? 0;
    last = at;
  }
  add(lines, begin, first, last, gap, marks);
  return lines;
}

/** Adds a line that holds something; the blank lines before the next one. */
function add(lines: Line[], begin: number, first: number, last: number, gap: number, marks: number): number {
  if (first < 0) return gap + 1;
  lines.push({ start: first, end: last, indent: first - begin, gap, marks });
  return 0;
}

/** How many lines end in `text[start, end)`; CRLF ends one. */
export function lineEndsIn(text: string, start: number, end: number): number {
  let count = 0;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if ((unitInfo(unit) & LINE_END) !== 0 && !(unit === 0x0a && at > start && text.charCodeAt(at - 1) === 0x0d))
      count++;
  }
  return count;
}

/** 1-based line and column of a UTF-16 offset, for people. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const unit = text.charCodeAt(at);
    if ((unitInfo(unit) & LINE_END) === 0 || (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a)) continue;
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

/** What closes a sentence behind its last mark. */
const CLOSING = "\"'”’»)";

/** The last unit before `end` that is no closing mark or bracket; "" where there is none. */
export function lastUnit(text: string, end: number): string {
  for (let at = end - 1; at >= 0; at--) {
    const unit = text.charAt(at);
    if (!CLOSING.includes(unit)) return unit;
  }
  return "";
}
