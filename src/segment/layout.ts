import type { Doc } from "../model/doc.js";
import type { Block, BlockKind, Layout, TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { fold } from "../text/fold.js";
import { linesOf } from "../text/lines.js";
import { tokenAt, tokenise } from "../text/tokens.js";
import { isQuoteMark } from "../text/units.js";
import { furnitureOf, isLabel } from "./furniture.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { sentencesOf } from "./sentences.js";

/** The most words a heading has; "How effective is the force at tackling serious and organised crime, including ...?" has 19. */
const HEADING_WORDS = 26;
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
    const place = { index, start: paragraph.start, end: paragraph.end, from, to, indent: paragraph.indent, bullet: paragraph.bullet, gap: paragraph.gap };
    const kind = rule || isCrumbs(text, paragraph) ? "chrome" : kindOf(book, tokens, text, place, paragraph, paragraphs[index + 1]);
    blocks.push({ ...place, kind, rule: rule?.rule.id ?? null });
  }
  const captioned = withCaptions(text, blocks);
  const title = titleOf(text, captioned);
  const titled = title === null ? captioned : captioned.map((block) => (block.index === title ? { ...block, kind: "title" as const } : block));
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
  const first = text.charCodeAt(place.start);
  const last = lastUnit(text, place.end);
  const numbered = place.bullet !== null && /\d|[a-z]/.test(place.bullet) && place.bullet !== "o";
  // "3. Protecting vulnerable people": a numbered line with no point at its end that text follows is a heading.
  if (place.bullet !== null && !(numbered && isHeadingLike(words, first, last, paragraph) && next && next.bullet === null)) return "item";
  return isHeadingLike(words, first, last, paragraph) ? "heading" : "paragraph";
}

function isHeadingLike(words: number, first: number, last: string, paragraph: Paragraph): boolean {
  if (words === 0 || words > HEADING_WORDS || paragraph.lines > 2) return false;
  if (isQuoteMark(first) && words > 4) return false;
  return !".!,;".includes(last) && !(last === ":" && words > 9);
}

function lastUnit(text: string, end: number): string {
  let at = end - 1;
  while (at > 0 && isQuoteMark(text.charCodeAt(at))) at--;
  return text.charAt(at);
}

/** "Home   Rutland   News   Article": short pieces parted by wide spaces, or by crumb marks. */
function isCrumbs(text: string, paragraph: Paragraph): boolean {
  if (paragraph.end - paragraph.start > 120) return false;
  const line = fold(text.slice(paragraph.start, paragraph.end));
  const pieces = line.split(/ {2,8}|\t| [»>›|•/] | → /);
  return pieces.length >= 3 && pieces.every((piece) => piece.length < 32 && !/[.!?:,]$/.test(piece)) && /home|news|»|›| > /i.test(line);
}

/** A line that stands twice or more in a row, or whose two halves are the same, is a photo's line: one copy is kept. */
function withCaptions(text: string, blocks: readonly Block[]): readonly Block[] {
  const lines = blocks.map((block) => fold(text.slice(block.start, block.end)));
  return blocks.map((block, index): Block => {
    if (block.kind === "chrome" || block.kind === "label") return block;
    const line = lines[index] ?? "";
    if (index > 0 && line === lines[index - 1] && line.length > 3) return { ...block, kind: "chrome" };
    const half = line.length >> 1;
    const doubled = line.length > 40 && (line.slice(0, half).trim() === line.slice(half).trim() || line.slice(0, half) === line.slice(line.length - half));
    const repeated = line === lines[index + 1] && line.length > 3;
    const top = blocks.slice(0, index).every((other) => other.kind === "chrome");
    return doubled || (repeated && !top) ? { ...block, kind: "caption" } : block;
  });
}

function titleOf(text: string, blocks: readonly Block[]): number | null {
  let seen = 0;
  let fallback: number | null = null;
  for (const block of blocks) {
    if (block.kind === "chrome" || block.kind === "caption") continue;
    if (++seen > TITLE_WITHIN) break;
    if (block.kind === "paragraph" && seen > 1 && /[.!?]["”']?$/.test(text.slice(block.start, block.end))) break;
    if (block.kind !== "heading") continue;
    if (block.to - block.from >= 3) return block.index;
    fallback ??= block.index;
  }
  return fallback;
}
