import type { Line } from "../text/lines.js";
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
}

const BULLETS = "•·‣▪●◦○■□►▶➢✓*-–—";
/** Lines at least this long may be wrapped; a shorter one ends where its writer ended it. */
const WRAPPED = 45;
/** And lines at least this long, where their last word is one that leads on. */
const BROKEN = 20;

/**
 * Joins lines that are one paragraph: hard-wrapped lines, the wrapped lines of an item, and a sentence that a page break
 * cut in two ("... I would" / blank line / "also like ..."). Everything else is a paragraph a line.
 */
export function paragraphsOf(text: string, lines: readonly Line[]): readonly Paragraph[] {
  const hard = isHardWrapped(text, lines);
  const paragraphs: Paragraph[] = [];
  for (const line of lines) {
    const bullet = bulletOf(text, line);
    const before = paragraphs.at(-1);
    if (before && bullet === null && continues(text, before, line, hard)) {
      paragraphs[paragraphs.length - 1] = { ...before, end: line.end, lines: before.lines + 1 };
      continue;
    }
    const start = bullet === null ? line.start : afterBullet(text, line.start + bullet.length);
    if (start >= line.end) {
      paragraphs.push({ start: line.start, end: line.end, indent: line.indent, gap: line.gap, bullet: null, lines: 1 });
    } else {
      paragraphs.push({ start, end: line.end, indent: line.indent, gap: line.gap, bullet, lines: 1 });
    }
  }
  return paragraphs;
}

function afterBullet(text: string, at: number): number {
  let start = at;
  while (isSpace(text.charCodeAt(start))) start++;
  return start;
}

/** "• ", "- ", "3. ", "(a) ", "iv) ": the mark before an item, null for a line that has none. */
function bulletOf(text: string, line: Line): string | null {
  const head = text.slice(line.start, Math.min(line.end, line.start + 8));
  if (BULLETS.includes(head.charAt(0)) && (isSpace(head.charCodeAt(1)) || "•●▪◦‣".includes(head.charAt(0))))
    return head.charAt(0);
  if (head.startsWith("o ") && line.indent > 0) return "o";
  const numbered = /^(\(?(\d{1,2}|[a-z]|[ivx]{1,4})[.)]|\d{1,2}(\.\d{1,2}){1,2}\.?)(?=\s)/.exec(head);
  return numbered?.[1] ?? null;
}

function continues(text: string, before: Paragraph, line: Line, hard: boolean): boolean {
  const last = lastUnit(text, before.end);
  if (".!?:;".includes(last))
    return hard && line.gap === 0 && before.bullet === null && !":".includes(last) && isWrappedWidth(text, before);
  const first = text.charCodeAt(line.start);
  const lower = isLetter(first) && !isUpper(first);
  if (line.gap === 0) {
    if (/^by\b/.test(text.slice(line.start, line.start + 3)) && line.end - line.start < 90) return false;
    if (before.bullet !== null) return lower && lineLength(text, before) >= WRAPPED;
    if (hard && isWrappedWidth(text, before)) return true;
    return lower && (lineLength(text, before) >= WRAPPED || endsShort(text, before));
  }
  // A page break inside a sentence: the first half is a long line that ends in a word or a comma, the second goes on small.
  // Not a byline ("by our reporter") and not a short line of its own.
  if (line.end - line.start < 30 || /^by\b/.test(text.slice(line.start, line.start + 3))) return false;
  return (
    lower &&
    line.gap <= 3 &&
    before.bullet === null &&
    before.end - before.start >= 80 &&
    (isLetter(last.charCodeAt(0)) || last === ",")
  );
}

/** "Investigating crime was rated as" / "good by inspectors.": no line of its own ends in so short a word. */
function endsShort(text: string, { start, end }: Paragraph): boolean {
  return end - start >= BROKEN && /[a-z]{3}[^.!?]* (?:[a-z]{1,3})$/.test(text.slice(start, end));
}

function lastUnit(text: string, end: number): string {
  for (let at = end - 1; at >= 0; at--) {
    const char = text.charAt(at);
    if (!"\"'”’»)".includes(char)) return char;
  }
  return "";
}

/** The length of the paragraph's last line. */
function lineLength(text: string, paragraph: Paragraph): number {
  const from = Math.max(paragraph.start, text.lastIndexOf("\n", paragraph.end - 1) + 1);
  return paragraph.end - from;
}

function isWrappedWidth(text: string, paragraph: Paragraph): boolean {
  return lineLength(text, paragraph) >= 58;
}

/**
 * A text is hard-wrapped where most lines that another follows at once are 58 to 100 units long and stop in mid-sentence.
 * Needs eight such lines: a page of short lines is a page of headings and rows.
 */
function isHardWrapped(text: string, lines: readonly Line[]): boolean {
  let followed = 0;
  let wrapped = 0;
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (!line || !next || next.gap > 0) continue;
    followed++;
    const length = line.end - line.start;
    const last = text.charAt(line.end - 1);
    if (length >= 58 && length <= 100 && !'.!?:;”"'.includes(last) && !isDigit(last.charCodeAt(0))) wrapped++;
  }
  return wrapped >= 8 && wrapped >= followed * 0.6;
}
