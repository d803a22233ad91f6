import { isSpace } from "./units.js";

/** A line that is not blank: UTF-16 range without outer space. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  /** Blank lines before it. */
  readonly gap: number;
}

/** The lines of `text` that hold more than white space, in order; LF, CRLF, CR, form feed and the Unicode separators end a line. */
export function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = 0;
  for (let at = 0; at <= text.length; ) {
    let end = at;
    while (end < text.length && !isLineEnd(text.charCodeAt(end))) end++;
    let from = at;
    while (from < end && isSpace(text.charCodeAt(from))) from++;
    let to = end;
    while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
    if (to > from) {
      lines.push({ start: from, end: to, indent: from - at, gap });
      gap = 0;
    } else gap++;
    at = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return lines;
}

function isLineEnd(unit: number): boolean {
  return unit === 0x0a || unit === 0x0d || unit === 0x0c || unit === 0x85 || unit === 0x2028 || unit === 0x2029;
}

/** 1-based line and column of a UTF-16 offset, for people. */
export function positionOf(text: string, offset: number): { readonly line: number; readonly column: number } {
  let line = 1;
  let start = 0;
  for (let at = 0; at < offset; at++) {
    const unit = text.charCodeAt(at);
    if (!isLineEnd(unit) || (unit === 0x0d && text.charCodeAt(at + 1) === 0x0a)) continue;
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
