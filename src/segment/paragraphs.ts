import type { Line } from "../text/lines.js";
import { lastUnit, WIDE } from "../text/lines.js";
import { isDigit, isLetter, isSpace, isUpper } from "../text/units.js";

/** One or several lines that are one paragraph or item, before anyone has asked what they are. */
export interface Paragraph {
  readonly start: number;
  readonly end: number;
  readonly indent: number;
  readonly gap: number;
  readonly bullet: string | null;
  /** How many lines were joined. */
  readonly lines: number;
  /** Where its last line begins, with its indent. */
  readonly lastLine: number;
  readonly lastIndent: number;
  /** The marks that may stand in it: those of its lines, `WIDE` where lines were joined. */
  readonly marks: number;
}

type Growing = { -readonly [Key in keyof Paragraph]: Paragraph[Key] };

const BULLETS = "•·‣▪●◦○■□►▶➢✓*-–—";
/** Bullets that need no space behind them. */
const ROUND = "•●▪◦‣";
/** Lines at least this long may be wrapped; a shorter one ends where its writer ended it. */
const WRAPPED = 45;
const HASH = 0x23;
/** And lines at least this long, where their last word is one that leads on. */
const BROKEN = 20;
/** How far before its end a broken line is looked at, in units. */
const REACH = 400;
/** The least and the greatest length of a line that was wrapped by a program, and so many of them tell that a text was. */
const PAGE = { least: 58, most: 100, lines: 8 };
/** The same of a newspaper's column, all lines of which are as short. */
const COLUMN = { least: 30, most: 57, lines: 20 };
/** So much of the lines that another follows at once are wrapped ones. */
const SHARE = 0.5;

/**
 * Joins lines that are one paragraph: hard-wrapped lines, the wrapped lines of an item, and a sentence that a page break
 * cut in two ("... I would" / blank line / "also like ..."). Everything else is a paragraph a line.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): readonly Paragraph[] {
  const hard = wrapOf(text, lines);
  const paragraphs: Paragraph[] = [];
  let before: Growing | null = null;
  for (const line of lines) {
    const bullet = bulletOf(text, line);
    if (before !== null && bullet === null && continues(text, before, line, hard)) {
      before.end = line.end;
      before.lines++;
      before.lastLine = line.start - line.indent;
      before.lastIndent = line.indent;
      before.marks |= line.marks | WIDE;
      continue;
    }
    const start = bullet === null ? afterMarkdown(text, line) : afterBullet(text, line.start + bullet.length);
    // A mark with nothing behind it is no item.
    const item = start < line.end;
    before = {
      start: item ? start : line.start,
      end: line.end,
      indent: line.indent,
      gap: line.gap,
      bullet: item ? bullet : null,
      lines: 1,
      lastLine: line.start - line.indent,
      lastIndent: line.indent,
      marks: line.marks,
    };
    paragraphs.push(before);
  }
  return paragraphs;
}

/** "## The findings": the marks of a heading that a converter left are no words of it. */
function afterMarkdown(text: string, { start, end }: Line): number {
  if (text.charCodeAt(start) !== HASH) return start;
  const marks = /^#{1,6}\s+/.exec(text.slice(start, Math.min(end, start + 10)));
  return start + (marks?.[0].length ?? 0);
}

function afterBullet(text: string, at: number): number {
  let start = at;
  while (isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** "• ", "- ", "3. ", "(a) ", "iv) ": the mark before an item, null for a line that has none. */
function bulletOf(text: string, { start, end, indent }: Line): string | null {
  const first = text.charCodeAt(start);
  // Most lines begin with a capital: no mark does.
  if (isUpper(first)) return null;
  const spaced = start + 1 < end && isSpace(text.charCodeAt(start + 1));
  const lower = first >= 0x61 && first <= 0x7a;
  if (!lower && !isDigit(first) && first !== 0x28) {
    const mark = text.charAt(start);
    return BULLETS.includes(mark) && (spaced || ROUND.includes(mark)) ? mark : null;
  }
  // The hollow bullet of word processors, which becomes an "o" and a tab.
  if (first === 0x6f && spaced && (indent > 0 || text.charCodeAt(start + 1) === 0x09)) return "o";
  for (let at = start + 1; at < end && at <= start + 5; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x2e || unit === 0x29) return numberOf(text.slice(start, Math.min(end, start + 8)));
  }
  return null;
}

function numberOf(head: string): string | null {
  const numbered = /^(\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(\.\d{1,2}){1,2}\.?)(?=\s)/.exec(head);
  return numbered?.[1] ?? null;
}

function continues(text: string, before: Paragraph, line: Line, hard: Wrap | null): boolean {
  const last = lastUnit(text, before.end);
  if (last === "") return false;
  if (".!?:;".includes(last))
    return (
      hard !== null &&
      line.gap === 0 &&
      before.bullet === null &&
      last !== ":" &&
      lineLength(before) >= hard.least &&
      !opensIndented(text, before, line)
    );
  const first = text.charCodeAt(line.start);
  const lower = isLetter(first) && !isUpper(first);
  if (line.gap === 0) {
    if (line.end - line.start < 90 && isByline(text, line)) return false;
    // A row of a table, or a note below one, begins anew.
    if ((line.marks & WIDE) !== 0 && isRow(text, line)) return false;
    if (first === 0x2a || (lower && isField(text, line.start) && isField(text, before.start))) return false;
    if (before.bullet !== null) return lower && lineLength(before) >= WRAPPED;
    if (hard !== null && lineLength(before) >= hard.least) return !opensIndented(text, before, line);
    return lower && (lineLength(before) >= WRAPPED || endsShort(text, before));
  }
  // A page break inside a sentence: the first half is a long line that ends in a word or a comma, the second goes on small.
  // Not a byline ("by our reporter") and not a short line of its own.
  return (
    lower &&
    line.gap <= 3 &&
    line.end - line.start >= 30 &&
    !isByline(text, line) &&
    before.bullet === null &&
    before.end - before.start >= 80 &&
    (last === "," || isLetter(last.charCodeAt(0)))
  );
}

/** "Investigating crime          Good": columns, parted by what no text has between its words. */
function isRow(text: string, { start, end }: Pick<Line, "start" | "end">): boolean {
  return /\S {3,}\S/.test(text.slice(start, end));
}

/** "title: Force praised" / "site_name: HMIC": what a program notes above the text, a line each. */
function isField(text: string, start: number): boolean {
  return /^[a-z_]{3,14}:\s/.test(text.slice(start, start + 16));
}

function isByline(text: string, { start }: Line): boolean {
  return text.startsWith("by", start) && /^by\b/.test(text.slice(start, start + 3));
}

/** "Investigating crime was rated as" / "good by inspectors.": no line of its own ends in so short a word. */
function endsShort(text: string, { start, end }: Paragraph): boolean {
  if (end - start < BROKEN) return false;
  let at = end - 1;
  while (at > end - 4 && isSmall(text.charCodeAt(at))) at--;
  if (at === end - 1 || text.charCodeAt(at) !== 0x20) return false;
  // A longer word before it, in the same sentence.
  const least = Math.max(start, at - REACH);
  for (let small = 0; at > least; ) {
    const unit = text.charCodeAt(--at);
    if (unit === 0x2e || unit === 0x21 || unit === 0x3f) return false;
    small = isSmall(unit) ? small + 1 : 0;
    if (small === 3) return true;
  }
  return false;
}

function isSmall(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

/** The length of the paragraph's last line. */
function lineLength({ start, end, lastLine }: Paragraph): number {
  return end - Math.max(start, lastLine);
}

/** A column's new paragraph begins with a capital or a mark, further in than the line before. */
function opensIndented(text: string, before: Paragraph, line: Line): boolean {
  return line.indent > before.lastIndent && !isSmall(text.charCodeAt(line.start));
}

type Wrap = typeof PAGE;

/**
 * A text is hard-wrapped where half of the lines that another follows at once, and more, are of a page's or a column's width and
 * stop in mid-sentence. Needs many such lines: a page of short lines is a page of headings and rows. Null where it is not.
 */
function wrapOf(text: string, lines: readonly Line[]): Wrap | null {
  let followed = 0;
  let longest = 0;
  const wrapped = { page: 0, column: 0 };
  let before: Line | null = null;
  for (const line of lines) {
    longest = Math.max(longest, line.end - line.start);
    if (before !== null && line.gap === 0) {
      followed++;
      const length = before.end - before.start;
      const last = text.charAt(before.end - 1);
      if (!'.!?:;”"'.includes(last) && !isDigit(last.charCodeAt(0))) {
        if (length >= PAGE.least && length <= PAGE.most) wrapped.page++;
        else if (length >= COLUMN.least && length <= COLUMN.most) wrapped.column++;
      }
    }
    before = line;
  }
  if (wrapped.page >= PAGE.lines && wrapped.page >= followed * SHARE) return PAGE;
  // A few lines of a column are longer: a name that would not break.
  const narrow = longest <= COLUMN.most + COLUMN.least;
  return narrow && wrapped.column >= COLUMN.lines && wrapped.column >= followed * SHARE ? COLUMN : null;
}
