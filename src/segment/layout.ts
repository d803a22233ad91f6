import type { Doc } from "../model/doc.js";
import { type Block, type BlockKind, blockAs, type Layout, type TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { lastUnit, linesOf } from "../text/lines.js";
import { tokenise } from "../text/tokens.js";
import { isLetter, isQuoteMark } from "../text/units.js";
import { markCaptions } from "./captions.js";
import { isCrumbs } from "./crumbs.js";
import { type BlockRules, furnitureOf, isLabel, labelsOf } from "./furniture.js";
import { Links } from "./links.js";
import { markMenus } from "./menus.js";
import { type Paragraph, paragraphsOf } from "./paragraphs.js";
import { sentencesOf } from "./sentences.js";
import { titleOf } from "./title.js";

/** The most words a heading has; a page of 2016 asks its question on organised crime in 19. */
const HEADING_WORDS = 26;

/** The most words of a numbered line that heads a list by letters. */
const LETTERED = 5;

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
  const links = new Links(text);
  return paragraphs.map((paragraph, index) => {
    while (token < count && (end[token] ?? 0) <= paragraph.start) token++;
    const from = token;
    while (token < count && (end[token] ?? 0) <= paragraph.end) token++;
    const place = { index, start: paragraph.start, end: paragraph.end, from, to: token };
    const rule = furniture.find(tokens, text, from, token)?.rule ?? null;
    const known = rule !== null && rule.data.sort !== "menu";
    // "Image caption, Chief Constable Ada Fell said ...": furniture before the comma, words of the page behind it.
    const kind =
      rule?.data.sort === "caption"
        ? "caption"
        : known || isCrumbs(text, tokens, place, paragraph.marks, roots)
          ? "chrome"
          : kindOf(labels, tokens, text, from, token, paragraph, paragraphs[index + 1]);
    const linked = links.next(paragraph, kind, rule);
    return {
      index,
      start: paragraph.start,
      end: paragraph.end,
      from,
      to: token,
      indent: paragraph.indent,
      bullet: paragraph.bullet,
      gap: paragraph.gap,
      kind: linked === null ? kind : "caption",
      rule: rule?.id ?? linked,
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
  if (bullet.length === 1 || !heading) return "item";
  return next?.bullet === null || isWithin(next?.bullet, bullet) || opensLetters(text, to - from, paragraph, next)
    ? "heading"
    : "item";
}

/** "4.1" below "4.", of a report whose paragraphs are numbered. */
function isWithin(bullet: string | undefined, above: string): boolean {
  return bullet?.startsWith(`${above.replace(/[.)]+$/, "")}.`) === true && /\.\d/.test(bullet);
}

/** "34.5 Causes of concern" over "(a) The force ...": a line of a few words, and no sentence that a list goes on with. */
function opensLetters(text: string, words: number, { end }: Paragraph, next: Paragraph | undefined): boolean {
  return words <= LETTERED && lastUnit(text, end) !== ":" && /^\(?a[.)]/.test(next?.bullet ?? "");
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
