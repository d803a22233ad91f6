import type { Block, Layout } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { lexiconOf, phrasesIn } from "../rules/phrases.js";
import { siteNameOf } from "../rules/site-names.js";
import { datesIn } from "../text/dates.js";
import type { Lexicon } from "../text/lexicon.js";
import { piecesOf } from "../text/pieces.js";
import { NUMBER, PUNCTUATION, WORD } from "../text/tokens.js";
import { isDigit, isLetter, isQuoteMark, isUpper } from "../text/units.js";
import type { WordSet } from "../text/word-set.js";

/** How many blocks from the top a title may stand, furniture left aside. */
const TITLE_WITHIN = 6;
/** A line with a date and so many units besides is a date line. */
const DATE_LINE = 30;
/** A part of a line with so many words is more than a name's motto. */
const HEADLINE_WORDS = 6;

/** What each line before it costs a candidate for the title. */
const PLACE_COSTS = 1.5;

/** So little, or less, a line is worth that only says whose the page is. */
const OWNER = -6;

/** What it costs a line to open like a slogan, right below a site's name. */
const SLOGAN_COSTS = 6;

type Page = Pick<Layout, "tokens" | "doc">;

/** What the rules say of titles. */
interface TitleRules {
  readonly book: RuleBook;
  /** Words of inspections. */
  readonly words: WordSet;
  /** Words in small letters that stand inside names. */
  readonly small: WordSet;
  readonly bylines: WordSet;
  /** "Minutes of the panel". */
  readonly openings: WordSet;
  /** First words of a site's slogan. */
  readonly slogans: WordSet;
  /** Names of rounds and programmes. */
  readonly rounds: Lexicon<Rule<"rounds">>;
  /** "Kent Police logo". */
  readonly pictures: WordSet;
  /** The inspectorate's names. */
  readonly inspectorates: Lexicon<Rule<"inspectorates">>;
  /** What heads a press release. */
  readonly releases: Lexicon<Rule<"kinds">>;
}

function titleRules(book: RuleBook): TitleRules {
  return {
    book,
    words: book.wordsOf("title-word"),
    small: book.wordsOf("title-small"),
    bylines: book.wordsOf("byline-word"),
    openings: book.wordsOf("title-opening"),
    slogans: book.wordsOf("slogan-opening"),
    rounds: lexiconOf(book.files.rounds.filter((rule) => rule.data.strength === "name")),
    pictures: book.wordsOf("picture-word"),
    inspectorates: lexiconOf(book.files.inspectorates),
    releases: lexiconOf(book.files.kinds.filter((rule) => rule.id === "kinds.release-start")),
  };
}

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
  for (const block of blocks) {
    if (block.kind === "chrome" || block.kind === "caption") continue;
    if (seen >= TITLE_WITHIN) break;
    if (block.kind !== "heading") {
      // A note below the site's name ("HMIC changed its name ...") is not the text yet.
      if (seen > 0 && most > OWNER && block.kind === "paragraph" && isText(text, block)) break;
      continue;
    }
    if (
      isDateLine(page, block, rules) ||
      isWideLine(text, block) ||
      rules.pictures.has(page.tokens.word[block.to - 1] ?? 0)
    )
      continue;
    const slogan = site && rules.slogans.has(page.tokens.word[block.from] ?? 0);
    const score = scoreOf(page, block, rules, seen) - seen * PLACE_COSTS - (slogan ? SLOGAN_COSTS : 0);
    site = isSite(page, block, book);
    seen++;
    if (best === null || score > most) {
      best = block.index;
      most = score;
    }
  }
  return best;
}

/** A paragraph that ends as sentences do: no title stands below it. */
function isText(text: string, { start, end }: Block): boolean {
  return end - start > 60 && /[.!?]["”']?$/.test(text.slice(end - 2, end));
}

function scoreOf(page: Page, block: Block, rules: TitleRules, seen: number): number {
  const { tokens, doc } = page;
  const { words, small } = rules;
  const line = doc.text.slice(block.start, block.end);
  let known = 0;
  let plain = false;
  for (let at = block.from; at < block.to; at++) {
    const word = tokens.word[at] ?? 0;
    if (words.has(word)) known++;
    if (plain || tokens.kind[at] !== WORD || small.has(word)) continue;
    const first = doc.text.charCodeAt(tokens.start[at] ?? 0);
    plain = isLetter(first) && !isUpper(first);
  }
  const length = block.to - block.from;
  const masthead = isMasthead(page, block, small);
  const first = doc.text.charCodeAt(block.start);
  const opening = rules.openings.has(tokens.word[block.from] ?? 0);
  const capital = isUpper(first) || isQuoteMark(first) || isDigit(first);
  return (
    Math.min(known, masthead ? 1 : 4) * 2 +
    (/\b20[0-3]\d\b/.test(line) ? 4 : 0) +
    (length >= 4 ? 1 : 0) +
    (length >= 7 ? 1 : 0) +
    (plain ? 2 : 0) +
    (/[:‘’“”'"]/.test(line) ? 1 : 0) -
    (masthead ? 3 : 0) -
    (capital ? 0 : 3) +
    (opening ? 4 : 0) -
    (seen > 0 && /[?:]$/.test(line) ? 4 : 0) -
    (!opening && isSite(page, block, rules.book) ? 6 : 0) -
    (isLabel(page, block, rules) ? 6 : 0) -
    (repeatsItself(page, block) ? 4 : 0)
  );
}

/** A line of a date, or that begins with a word for one ("Published: ... Reading time: 3 minutes"), or a byline. */
function isDateLine(page: Page, block: Block, { book, bylines }: TitleRules): boolean {
  if (bylines.has(page.tokens.word[block.from] ?? 0)) return true;
  const dates = datesIn(page.doc.text, block.start, block.end);
  if (dates.length === 0) return false;
  const length = block.end - block.start;
  if (block.to - block.from < 14 && dates.some((date) => length - (date.end - date.start) < DATE_LINE)) return true;
  const [cue] = phrasesIn(page, book, "dates", block);
  return cue !== undefined && cue.from === block.from && cue.rule.data.sort !== "other";
}

/** "Effectiveness      Efficiency      Legitimacy": three parts and more, with wide spaces between them. */
function isWideLine(text: string, { start, end }: Block): boolean {
  return /\S(?: {3,}|\t)\S.*\S(?: {3,}|\t)\S/.test(text.slice(start, Math.min(end, start + 300)));
}

/** "Kent Police | News centre", "Office of the Police and Crime Commissioner for Kent": whose site it is, and no more than a motto. */
function isSite(page: Page, block: Block, book: RuleBook): boolean {
  const pieces = piecesOf(page, block);
  const [first] = pieces;
  if (!first || pieces.some((piece) => piece !== first && piece.to - piece.from >= HEADLINE_WORDS)) return false;
  return siteNameOf(page, first, book) !== null;
}

/** "PEEL 2018/19" or "HMICFRS" over a headline, "PEEL 2016 - press release, Kent Police" below one: what the page belongs to. */
function isLabel({ tokens, doc }: Page, block: Block, { rounds, inspectorates, releases }: TitleRules): boolean {
  let whole = false;
  for (const names of [rounds, inspectorates]) {
    if (!names.begins(tokens.word[block.from] ?? 0)) continue;
    names.matchesAt(tokens, doc.text, block.from, block.to, (found) => {
      whole ||= found.to === block.to;
    });
  }
  return whole || releases.matchesIn(tokens, doc.text, block.from, block.to).length > 0;
}

/** "Kent Police headquarters Kent Police has cut 700 posts": a picture's words and the line below it, run together. */
function repeatsItself({ tokens }: Page, block: Block): boolean {
  for (let at = block.from + 2; at + 1 < block.to; at++)
    if (tokens.word[at] === tokens.word[block.from] && tokens.word[at + 1] === tokens.word[block.from + 1]) return true;
  return false;
}

/** Whether every word of the line is a name's: no plain word in small letters, or all capitals throughout; a year makes it a title. */
function isMasthead({ tokens, doc }: Page, block: Block, small: WordSet): boolean {
  const { text } = doc;
  let names = 0;
  for (let at = block.from; at < block.to; at++) {
    const start = tokens.start[at] ?? 0;
    if (tokens.kind[at] === NUMBER && (tokens.end[at] ?? 0) - start === 4) return false;
    if (tokens.kind[at] === PUNCTUATION && ":?".includes(text.charAt(start))) return false;
    if (tokens.kind[at] !== WORD) continue;
    if (isUpper(text.charCodeAt(start))) names++;
    else if (!small.has(tokens.word[at] ?? 0)) return false;
  }
  // "COMMISSIONER HAILS 'TURNAROUND' AT FORCE": nine words and more in capitals are a headline.
  return names < 6 || text.slice(block.start, block.end) !== text.slice(block.start, block.end).toUpperCase();
}
