import type { Doc } from "../model/doc.js";
import type { Block, BlockKind, Layout, TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { fold } from "../text/fold.js";
import { linesOf } from "../text/lines.js";
import { tokenAt, tokenise } from "../text/tokens.js";
import { isLetter, isQuoteMark } from "../text/units.js";
import { furnitureOf, isLabel } from "./furniture.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { sentencesOf } from "./sentences.js";
import { titleOf } from "./title.js";

/** The most words a heading has; a page of 2016 asks its question on organised crime in 19. */
const HEADING_WORDS = 26;
/** How many blocks from the top a line of wide-spaced pieces is a menu. */
const CRUMBS_WITHIN = 6;

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
    // "Image caption, Chief Constable Ada Fell said ...": furniture before the comma, words of the page behind it.
    const kind =
      rule?.rule.data.sort === "caption"
        ? "caption"
        : rule || isCrumbs(text, tokens, place, book)
          ? "chrome"
          : kindOf(book, tokens, text, place, paragraph, paragraphs[index + 1]);
    blocks.push({ ...place, kind, rule: rule?.rule.id ?? null });
  }
  const captioned = withCaptions(text, blocks);
  const title = titleOf({ doc, tokens }, captioned, book);
  const titled =
    title === null
      ? captioned
      : captioned.map((block) => (block.index === title ? { ...block, kind: "title" as const } : block));
  return { doc, tokens, blocks: titled, sentences: sentencesOf(text, tokens, titled, book), title };
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
function isCrumbs(
  text: string,
  tokens: TokenTable,
  place: Pick<Block, "from" | "start" | "end" | "index">,
  book: RuleBook,
): boolean {
  const length = place.end - place.start;
  if (length > 220) return false;
  const line = fold(text.slice(place.start, place.end));
  // "| Effectiveness | Good | Good |": pipes at both ends draw a row of a table.
  if (/^\|.*\|$/.test(line)) return false;
  // "Home    Fire services    Kent    How we inspect 2023-25": behind such a word a mark or a wide space is a menu's.
  const root = book.wordsOf("crumb-root").has(tokens.word[place.from] ?? 0);
  const behind = text.slice(tokens.end[place.from] ?? place.end, place.end);
  if (root && place.index <= CRUMBS_WITHIN && /^(?: ?[/|>»›]|[ \t]+[/|>»›] |[ \t]{2,}\S)/.test(behind)) return true;
  const slashed = line.split(/ [/|] /);
  const short = (piece: string): boolean => piece.length < 32 && !/[.!?:,]$/.test(piece);
  if (root && slashed.length >= 2 && slashed.every(short)) return true;
  const marked = line.split(/ ?[»›] ?| > | → /);
  if (marked.length >= 3 || (marked.length === 2 && (marked[0] ?? "").length < 24)) return !/[.!?]$/.test(line);
  if (length > 120) return false;
  const pieces = line.split(/ {2,}| [|•] /);
  // "Kent    Outstanding    Good" further down is a table's row.
  if (place.index > CRUMBS_WITHIN && !root) return false;
  return pieces.length >= 3 && pieces.every(short);
}

/** A line that stands twice or more in a row, or whose two halves are the same, is a photo's line: one copy is kept. */
function withCaptions(text: string, blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map((block) => text.slice(block.start, block.end));
  const opening = blocks.find((block) => block.kind !== "chrome")?.index ?? blocks.length;
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
    return doubled || (repeated && index > opening) ? { ...block, kind: "caption" } : block;
  });
}
