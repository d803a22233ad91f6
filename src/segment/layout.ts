import type { Doc } from "../model/doc.js";
import { type Block, type BlockKind, blockAs, type Layout, type TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { linesOf } from "../text/lines.js";
import { tokenise } from "../text/tokens.js";
import { isLetter, isQuoteMark } from "../text/units.js";
import { markCaptions } from "./captions.js";
import { isCrumbs } from "./crumbs.js";
import { type BlockRules, furnitureOf, isLabel, labelsOf } from "./furniture.js";
import { markMenus } from "./menus.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { sentencesOf } from "./sentences.js";
import { titleOf } from "./title.js";

/** The most words a heading has; a page of 2016 asks its question on organised crime in 19. */
const HEADING_WORDS = 26;

/**
 * Cuts a document into blocks and sentences and says what each block is. Every stretch of the text that is not white
 * space is inside exactly one block; page furniture is marked, not removed.
 */
export function segment(doc: Doc, book: RuleBook): Layout {
  const { text } = doc;
  const tokens = tokenise(text, book.vocabulary);
  const blocks = blocksOf(text, tokens, book);
  markCaptions(text, blocks);
  markMenus(tokens, blocks, book);
  const index = titleOf({ doc, tokens }, blocks, book);
  const title = index === null ? undefined : blocks[index];
  if (title) blocks[title.index] = blockAs("title", title);
  return { doc, tokens, blocks, sentences: sentencesOf(text, tokens, blocks, book), title: index };
}

function blocksOf(text: string, tokens: TokenTable, book: RuleBook): Block[] {
  const paragraphs = paragraphsOf(text, linesOf(text, tokens));
  const furniture = furnitureOf(book);
  const labels = labelsOf(book);
  const roots = book.wordsOf("crumb-root");
  const { end, count } = tokens;
  let token = 0;
  let links: string | null = null;
  return paragraphs.map((paragraph, index) => {
    while (token < count && (end[token] ?? 0) <= paragraph.start) token++;
    const from = token;
    while (token < count && (end[token] ?? 0) <= paragraph.end) token++;
    const place = { index, start: paragraph.start, end: paragraph.end, from, to: token };
    const rule = furniture.find(tokens, text, from, token)?.rule ?? null;
    // "Image caption, Chief Constable Ada Fell said ...": furniture before the comma, words of the page behind it.
    const kind =
      rule?.data.sort === "caption"
        ? "caption"
        : rule !== null || isCrumbs(text, tokens, place, paragraph.marks, roots)
          ? "chrome"
          : kindOf(labels, tokens, text, from, token, paragraph, paragraphs[index + 1]);
    // "Most read", and right below it the headlines of other pages.
    const linked: boolean = links !== null && paragraph.gap === 0 && isLinkLike(text, kind, paragraph);
    links = rule?.data.links === true ? rule.id : linked || (kind === "chrome" && paragraph.gap === 0) ? links : null;
    return {
      index,
      start: paragraph.start,
      end: paragraph.end,
      from,
      to: token,
      indent: paragraph.indent,
      bullet: paragraph.bullet,
      gap: paragraph.gap,
      kind: linked ? "caption" : kind,
      rule: rule?.id ?? (linked ? links : null),
    };
  });
}

function kindOf(
  labels: BlockRules<"scales">,
  tokens: TokenTable,
  text: string,
  from: number,
  to: number,
  paragraph: Paragraph,
  next: Paragraph | undefined,
): BlockKind {
  if (isLabel(labels, tokens, text, from, to)) return "label";
  const { bullet } = paragraph;
  const heading = isHeadingLike(text, to - from, paragraph);
  if (bullet === null) return heading ? "heading" : "paragraph";
  // "3. Protecting vulnerable people": a numbered line with no point at its end that text follows is a heading.
  return bullet.length > 1 && heading && next?.bullet === null ? "heading" : "item";
}

/** A headline in a list of links; it may be speech throughout: "'I sold my house to buy a lighthouse'". */
function isLinkLike(text: string, kind: BlockKind, paragraph: Paragraph): boolean {
  if (kind === "heading" || kind === "item") return true;
  return kind === "paragraph" && paragraph.lines === 1 && !".!?,;:".includes(lastUnit(text, paragraph.end));
}

function isHeadingLike(text: string, words: number, paragraph: Paragraph): boolean {
  if (words === 0 || words > HEADING_WORDS || paragraph.lines > 2) return false;
  // A line that is speech throughout is no heading; "'Nobody is coming': how a force lost its phones" is.
  if (isQuoteMark(text.charCodeAt(paragraph.start)) && words > 4 && isQuotedThroughout(text, paragraph)) return false;
  const last = lastUnit(text, paragraph.end);
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
