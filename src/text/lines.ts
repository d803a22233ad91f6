import { unitsOf } from "./unit-buffer.js";
import { ARROW, BAR, FOLD, LINE_END, SPACE, UNIT_INFO, UNSEEN, unitInfo } from "./units.js";

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
/** Most units are of none of these classes, and a line has nothing to ask them. */
const ASKED = LINE_END | SPACE | ARROW | BAR | UNSEEN;

/** The lines of `text` that hold more than white space, in order; LF, CRLF, CR, form feed and the Unicode separators end a line. */
export function linesOf(text: string): readonly Line[] {
  const units = unitsOf(text);
  const { length } = text;
  const lines: Line[] = [];
  let gap = 0;
  for (let at = 0; at <= length; ) {
    let start = at;
    while (start < length && (unitInfo(units[start] ?? 0) & (SPACE | LINE_END)) === SPACE) start++;
    let marks = 0;
    let end = start;
    for (; end < length; end++) {
      let info = UNIT_INFO[units[end] ?? 0] ?? 0;
      if ((info & ASKED) === 0) continue;
      info = unitInfo(units[end] ?? 0);
      if ((info & LINE_END) !== 0) break;
      marks |= info & (ARROW | BAR);
      if ((info & FOLD) === BLANK && (unitInfo(units[end + 1] ?? 0) & FOLD) === BLANK) marks |= WIDE;
    }
    let last = end;
    while (last > start && (unitInfo(units[last - 1] ?? 0) & SPACE) !== 0) last--;
    if (last > start) {
      lines.push({ start, end: last, indent: start - at, gap, marks });
      gap = 0;
    } else gap++;
    at = end + (units[end] === 0x0d && units[end + 1] === 0x0a ? 2 : 1);
  }
  return lines;
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
