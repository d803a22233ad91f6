import type { Block } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { piecesOf } from "../text/pieces.js";
import { WORD } from "../text/tokens.js";
import { isDigit, isLetter, isQuoteMark, isUpper } from "../text/units.js";
import {
  HEADLINE_WORDS,
  isLabel,
  isMasthead,
  isNoTitle,
  isSite,
  isWideLine,
  type Page,
  repeatsItself,
  type TitleRules,
  titleRules,
} from "./title-lines.js";

/** How many blocks from the top a title may stand, furniture left aside. */
const TITLE_WITHIN = 10;
/** So many words in capitals may be a headline. */
const CAPITAL_WORDS = 5;

/** So many plain words in small letters are part of a sentence. */
const SENTENCE_WORDS = 3;

/** What each line before it costs a candidate for the title. */
const PLACE_COSTS = 1.2;

/** A paragraph of more units is the page's text. */
const TEXT_UNITS = 60;

/** So little, or less, a line is worth that only says whose the page is. */
const OWNER = -6;

/** What it costs a line to stand right below one that reads like a headline, and the first to stand right over a menu. */
const STANDFIRST_COSTS = 6;
const OVER_MENU_COSTS = 5;

/** What it costs a line to open like a slogan, right below a site's name. */
const SLOGAN_COSTS = 6;

/**
 * The line at the top that reads most like a headline: words of inspections (the list title-word), plain words in small
 * letters, a year, a colon, a quoted word or a meeting's first word speak for it; a masthead's capitals, a site's name, a slogan's small beginning, a
 * programme's bare name, a question or a colon's end below another line and every line that stands before it speak against
 * it. Dates and bylines are none.
 */
export function titleOf(page: Page, blocks: readonly Block[], book: RuleBook): number | null {
  const rules = book.once("segment.title", titleRules);
  const { text } = page.doc;
  let best: number | null = null;
  let most = 0;
  let seen = 0;
  let site = false;
  let headline = -2;
  let passed = 0;
  for (const block of blocks) {
    if (block.kind === "chrome" || block.kind === "caption") continue;
    if (seen >= TITLE_WITHIN) break;
    if (block.kind !== "heading") {
      // A note below the site's name ("HMIC changed its name ...") is not the text yet.
      if (block.kind !== "paragraph" || !endsSentence(text, block)) continue;
      passed++;
      if (seen > 0 && most > OWNER && (passed > 1 || block.end - block.start > TEXT_UNITS)) break;
      continue;
    }
    if (isNoTitle(page, block, rules)) continue;
    const slogan = site && rules.slogans.has(page.tokens.word[block.from] ?? 0);
    const below = headline === block.index - 1;
    const costs = seen * PLACE_COSTS + (slogan ? SLOGAN_COSTS : 0) + (below ? STANDFIRST_COSTS : 0);
    site = isSite(page, block, book);
    const reads = isHeadline(page, block, rules) && !site;
    headline = reads ? block.index : -2;
    // A page's own title may be its first line, above everything: "Force told to improve | The Meridian".
    const own = reads && block.index === 0 && !/ [-–—] the /i.test(text.slice(block.start, block.end));
    const owner = seen < 3 && !own && isOverMenu(text, blocks, block) ? OVER_MENU_COSTS : 0;
    const score = scoreOf(page, block, rules, seen) - costs - owner;
    seen++;
    if (best === null || score > most) {
      best = block.index;
      most = score;
    }
  }
  return best;
}

/** Whether a line reads like a headline: what stands right below it is its standfirst. */
function isHeadline(page: Page, block: Block, rules: TitleRules): boolean {
  const { known, plain } = wordsOf(page, block, rules);
  return block.to - block.from >= HEADLINE_WORDS && plain >= SENTENCE_WORDS && known > 0;
}

/** How many words of a line are words of inspections, and how many are plain ones in small letters, as a sentence has and a name has not. */
function wordsOf(
  { tokens, doc }: Page,
  block: Block,
  { words, small }: TitleRules,
): { readonly known: number; readonly plain: number } {
  let [known, plain] = [0, 0];
  const line = doc.text.slice(block.start, block.end);
  // "FORCE SLIPS FOR EFFICIENCY, REPORT SAYS": in such a line no word is a name by its capitals.
  const capitals = block.to - block.from >= CAPITAL_WORDS && line === line.toUpperCase();
  for (let at = block.from; at < block.to; at++) {
    const word = tokens.word[at] ?? 0;
    if (words.has(word)) known++;
    const first = doc.text.charCodeAt(tokens.start[at] ?? 0);
    if (tokens.kind[at] === WORD && !small.has(word) && isLetter(first) && (capitals || !isUpper(first))) plain++;
  }
  return { known, plain: capitals && known < 2 ? 0 : plain };
}

/** "Fens Federation - the voice of officers" over the site's menu: whose page it is. */
function isOverMenu(text: string, blocks: readonly Block[], { index }: Block): boolean {
  const below = blocks[index + 1];
  return below !== undefined && below.gap === 0 && (below.kind === "chrome" || isWideLine(text, below));
}

/** Whether a paragraph ends as sentences do: no title stands below a long one, or below two. */
function endsSentence(text: string, { end }: Block): boolean {
  return /[.!?]["”']?$/.test(text.slice(end - 2, end));
}

function scoreOf(page: Page, block: Block, rules: TitleRules, seen: number): number {
  const { tokens, doc } = page;
  const { small } = rules;
  const line = doc.text.slice(block.start, block.end);
  const { known, plain } = wordsOf(page, block, rules);
  const length = block.to - block.from;
  const masthead = plain < SENTENCE_WORDS && isMasthead(page, block, small);
  const first = doc.text.charCodeAt(block.start);
  const opening =
    rules.openings.has(tokens.word[block.to - 1] ?? 0) ||
    piecesOf(page, block).some(({ from }) => rules.openings.has(tokens.word[from] ?? 0));
  const capital = isUpper(first) || isQuoteMark(first) || isDigit(first);
  return (
    Math.min(known, masthead ? 1 : 4) * 2 +
    (/\b20[0-3]\d\b/.test(line) ? 4 : 0) +
    (length >= 4 ? 1 : 0) +
    (length >= 7 ? 1 : 0) +
    (plain > 0 ? 1 : 0) +
    (plain >= SENTENCE_WORDS ? 3 : 0) +
    (/[:‘’“”'"]/.test(line) ? 1 : 0) -
    (masthead ? 3 : 0) -
    (capital ? 0 : 3) +
    (opening ? 4 : 0) -
    (seen > 0 && /[?:]$/.test(line) ? 7 : 0) -
    (!opening && isSite(page, block, rules.book) ? 6 : 0) -
    (isLabel(page, block, rules) ? 6 : 0) -
    (repeatsItself(page, block) ? 4 : 0)
  );
}
