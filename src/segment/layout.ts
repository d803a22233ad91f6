import type { Doc } from "../model/doc.js";
import type { Block, BlockKind, Layout, TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { datesIn } from "../text/dates.js";
import { fold } from "../text/fold.js";
import { linesOf } from "../text/lines.js";
import { tokenAt, tokenise } from "../text/tokens.js";
import { isLetter, isQuoteMark, isUpper } from "../text/units.js";
import { furnitureOf, isLabel } from "./furniture.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { sentencesOf } from "./sentences.js";

/** The most words a heading has; a page of 2016 asks its question on organised crime in 19. */
const HEADING_WORDS = 26;
/** How many blocks from the top a line of wide-spaced pieces is a menu. */
const CRUMBS_WITHIN = 6;
/** How many blocks from the top a title may stand, furniture left aside. */
const TITLE_WITHIN = 6;

/**
 * Cuts a document into blocks and sentences and says what each block is. Every stretch of the text that is not white
 * space is inside exactly one block; page furniture is marked, not removed.
 */
export function segment(doc: Doc, book: RuleBook): Layout {
  const { text } = doc;
  const tokens = tokenise(text, book.vocabulary);
  const paragraphs = paragraphsOf(text, linesOf(text));
  const blocks: Block[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const from = tokenAt(tokens, paragraph.start);
    const to = tokenAt(tokens, paragraph.end);
    const rule = furnitureOf(book).find(tokens, text, from, to);
    const place = {
      index,
      start: paragraph.start,
      end: paragraph.end,
      from,
      to,
      indent: paragraph.indent,
      bullet: paragraph.bullet,
      gap: paragraph.gap,
    };
    const kind =
      rule || isCrumbs(text, paragraph, index)
        ? "chrome"
        : kindOf(book, tokens, text, place, paragraph, paragraphs[index + 1]);
    blocks.push({ ...place, kind, rule: rule?.rule.id ?? null });
  }
  const captioned = withCaptions(text, blocks);
  const title = titleOf(text, tokens, captioned, book);
  const titled =
    title === null
      ? captioned
      : captioned.map((block) => (block.index === title ? { ...block, kind: "title" as const } : block));
  return { doc, tokens, blocks: titled, sentences: sentencesOf(text, tokens, titled), title };
}

function kindOf(
  book: RuleBook,
  tokens: TokenTable,
  text: string,
  place: Pick<Block, "from" | "to" | "start" | "end" | "bullet">,
  paragraph: Paragraph,
  next: Paragraph | undefined,
): BlockKind {
  if (isLabel(book, tokens, text, place)) return "label";
  const words = place.to - place.from;
  const last = lastUnit(text, place.end);
  const numbered = place.bullet !== null && /\d|[a-z]/.test(place.bullet) && place.bullet !== "o";
  // "3. Protecting vulnerable people": a numbered line with no point at its end that text follows is a heading.
  if (
    place.bullet !== null &&
    !(numbered && isHeadingLike(text, words, last, paragraph) && next && next.bullet === null)
  )
    return "item";
  return isHeadingLike(text, words, last, paragraph) ? "heading" : "paragraph";
}

function isHeadingLike(text: string, words: number, last: string, paragraph: Paragraph): boolean {
  if (words === 0 || words > HEADING_WORDS || paragraph.lines > 2) return false;
  // A line that is speech throughout is no heading; "'Nobody is coming': how a force lost its phones" is.
  if (isQuoteMark(text.charCodeAt(paragraph.start)) && words > 4 && isQuotedThroughout(text, paragraph)) return false;
  return !".!,;".includes(last) && !(last === ":" && words > 9);
}

/** Whether no mark closes before the line's end. */
function isQuotedThroughout(text: string, paragraph: Paragraph): boolean {
  for (let at = paragraph.start + 1; at + 1 < paragraph.end; at++) {
    if (isQuoteMark(text.charCodeAt(at)) && !isLetter(text.charCodeAt(at + 1))) return at + 3 >= paragraph.end;
  }
  return true;
}

function lastUnit(text: string, end: number): string {
  let at = end - 1;
  while (at > 0 && isQuoteMark(text.charCodeAt(at))) at--;
  return text.charAt(at);
}

/** "Home   Rutland   News   Article", "Home » News » ...": short pieces parted by wide spaces, or pieces parted by crumb marks. */
function isCrumbs(text: string, paragraph: Paragraph, index: number): boolean {
  if (paragraph.end - paragraph.start > 220) return false;
  const line = fold(text.slice(paragraph.start, paragraph.end));
  if (/^home ?[/|>]/i.test(line)) return true;
  const marked = line.split(/ ?[»›] ?| > | → /);
  if (marked.length >= 3 || (marked.length === 2 && (marked[0] ?? "").length < 24)) return !/[.!?]$/.test(line);
  if (paragraph.end - paragraph.start > 120) return false;
  const pieces = line.split(/ {2,}| [|•] /);
  // "Kent    Outstanding    Good" further down is a table's row.
  if (index > CRUMBS_WITHIN && !/^home\b/i.test(line)) return false;
  return pieces.length >= 3 && pieces.every((piece) => piece.length < 32 && !/[.!?:,]$/.test(piece));
}

/** A line that stands twice or more in a row, or whose two halves are the same, is a photo's line: one copy is kept. */
function withCaptions(text: string, blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map((block) => text.slice(block.start, block.end));
  return blocks.map((block, index): Block => {
    if (block.kind === "chrome" || block.kind === "label") return block;
    const line = lines[index] ?? "";
    if (index > 0 && line === lines[index - 1] && line.length > 3) return { ...block, kind: "chrome" };
    const half = line.length >> 1;
    const doubled =
      line.length > 40 &&
      (line.slice(0, half).trim() === line.slice(half).trim() ||
        line.slice(0, half) === line.slice(line.length - half));
    const repeated = line === lines[index + 1] && line.length > 3;
    const top = blocks.slice(0, index).every((other) => other.kind === "chrome");
    return doubled || (repeated && !top) ? { ...block, kind: "caption" } : block;
  });
}

/**
 * The line at the top that reads most like a headline: words of inspections (the list title-word), plain words in small
 * letters, a year, a colon or a quoted word speak for it; a masthead's capitals, a slogan's small beginning, a question below
 * another line and every line that stands before it speak against it. Dates and bylines are none.
 */
function titleOf(text: string, tokens: TokenTable, blocks: readonly Block[], book: RuleBook): number | null {
  const words = book.wordsOf("title-word");
  let best: { readonly index: number; readonly score: number } | null = null;
  let seen = 0;
  for (const block of blocks) {
    if (block.kind === "chrome" || block.kind === "caption") continue;
    const line = text.slice(block.start, block.end);
    if (
      seen >= TITLE_WITHIN ||
      (block.kind === "paragraph" && seen > 0 && /[.!?]["”']?$/.test(line) && line.length > 60)
    )
      break;
    if (block.kind !== "heading" || isDateLine(text, block)) continue;
    let known = 0;
    let plain = false;
    for (let at = block.from; at < block.to; at++) {
      if (words.has(tokens.word[at] ?? 0)) known++;
      const first = text.charCodeAt(tokens.start[at] ?? 0);
      if (
        tokens.kind[at] === 1 &&
        isLetter(first) &&
        !isUpper(first) &&
        !NAME_WORDS.has(text.slice(tokens.start[at], tokens.end[at]))
      )
        plain = true;
    }
    const length = block.to - block.from;
    const masthead = isMasthead(text, tokens, block);
    const capital =
      isUpper(text.charCodeAt(block.start)) || isQuoteMark(text.charCodeAt(block.start)) || /\d/.test(line.charAt(0));
    const score =
      Math.min(known, masthead ? 1 : 4) * 2 +
      (/\b20[0-3]\d\b/.test(line) ? 4 : 0) +
      (length >= 4 ? 1 : 0) +
      (length >= 7 ? 1 : 0) +
      (plain ? 2 : 0) +
      (/[:‘’“”'"]/.test(line) ? 1 : 0) -
      (masthead ? 3 : 0) -
      (capital ? 0 : 3) -
      (/\?$/.test(line) && seen > 0 ? 4 : 0) -
      seen * PLACE_COSTS;
    seen++;
    if (!best || score > best.score) best = { index: block.index, score };
  }
  return best?.index ?? null;
}

/** What each line before it costs a candidate for the title. */
const PLACE_COSTS = 1.5;

function isDateLine(text: string, block: Block): boolean {
  const line = text.slice(block.start, block.end);
  const dates = datesIn(text, block.start, block.end);
  return (
    dates.some((date) => line.length - (date.end - date.start) < 30 && block.to - block.from < 14) ||
    /^by\s[A-Z]/i.test(line.slice(0, 4))
  );
}

const NAME_WORDS = new Set(["of", "the", "and", "for", "in", "on", "at", "to", "a", "y", "i", "ar"]);

/** Whether every word of the line is a name's: no plain word in small letters, or all capitals throughout; a year makes it a title. */
function isMasthead(text: string, tokens: TokenTable, block: Block): boolean {
  let names = 0;
  for (let at = block.from; at < block.to; at++) {
    if (tokens.kind[at] === 2 && (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) === 4) return false;
    if (tokens.kind[at] === 3 && ":?".includes(text.charAt(tokens.start[at] ?? 0))) return false;
    if (tokens.kind[at] !== 1) continue;
    const word = text.slice(tokens.start[at], tokens.end[at]);
    if (isUpper(word.charCodeAt(0))) names++;
    else if (!NAME_WORDS.has(word)) return false;
  }
  // "COMMISSIONER HAILS 'TURNAROUND' AT FORCE": nine words and more in capitals are a headline.
  return names < 6 || text.slice(block.start, block.end) !== text.slice(block.start, block.end).toUpperCase();
}
