import type { Block, Layout } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { lexiconOf, phrasesIn } from "../rules/phrases.js";
import { siteNameOf } from "../rules/site-names.js";
import { datesIn } from "../text/dates.js";
import type { Lexicon } from "../text/lexicon.js";
import { piecesOf } from "../text/pieces.js";
import { NUMBER, PUNCTUATION, WORD } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import type { WordSet } from "../text/word-set.js";

export type Page = Pick<Layout, "tokens" | "doc">;

/** A line with a date and so many units besides is a date line. */
const DATE_LINE = 30;
/** A part of a line with so many words is more than a name's motto, and a line of them may be a headline. */
export const HEADLINE_WORDS = 6;
/** The most words and marks of a line that says who wrote the page. */
const REPORTER_WORDS = 6;

/** What the rules say of titles. */
export interface TitleRules {
  readonly book: RuleBook;
  /** Words of inspections. */
  readonly words: WordSet;
  /** Words in small letters that stand inside names. */
  readonly small: WordSet;
  readonly bylines: WordSet;
  /** "Status: draft". */
  readonly fields: WordSet;
  /** "Crime reporter". */
  readonly reporters: WordSet;
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

/** The lists and names by which lines are told. */
export function titleRules(book: RuleBook): TitleRules {
  return {
    book,
    words: book.wordsOf("title-word"),
    small: book.wordsOf("title-small"),
    bylines: book.wordsOf("byline-word"),
    fields: book.wordsOf("field-label"),
    reporters: book.wordsOf("reporter-word"),
    openings: book.wordsOf("title-opening"),
    slogans: book.wordsOf("slogan-opening"),
    rounds: lexiconOf(book.files.rounds.filter((rule) => rule.data.strength === "name")),
    pictures: book.wordsOf("picture-word"),
    inspectorates: lexiconOf(book.files.inspectorates),
    releases: lexiconOf(book.files.kinds.filter((rule) => rule.id === "kinds.release-start")),
  };
}

/** Whether a line is no title whatever it says: a date, a byline, an address, a fact about the page, a picture's name. */
export function isNoTitle(page: Page, block: Block, rules: TitleRules): boolean {
  const { text } = page.doc;
  return (
    isDateLine(page, block, rules) ||
    isWideLine(text, block) ||
    isReference(text, block) ||
    isField(page, block, rules) ||
    isReporter(page, block, rules) ||
    rules.pictures.has(page.tokens.word[block.to - 1] ?? 0)
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

/** "Effectiveness      Efficiency      Legitimacy", "Media / Releases / Forces": three parts and more, with wide spaces or bars between them. */
export function isWideLine(text: string, { start, end }: Block): boolean {
  const line = text.slice(start, Math.min(end, start + 300));
  return /\S(?: {3,}|\t)\S.*\S(?: {3,}|\t)\S/.test(line) || /\S(?: [/>»•] .*){2}\S/.test(line);
}

/** "HMIC 031/2015", "www.kent.example/news/1", "#police": a number, an address or a tag that somebody filed the page under. */
function isReference(text: string, { start, end }: Block): boolean {
  const line = text.slice(start, Math.min(end, start + 300));
  return (
    /^\p{Lu}{2,8}[ -]?\d[\d/-]*$|^#\p{L}/u.test(line) || /^(?:https?:\/\/|www\.)?[^\s/]+\.[^\s/]+\/\S*$/i.test(line)
  );
}

/** "Crime reporter, Tamar Daily": who wrote the page. */
function isReporter({ tokens }: Page, { from, to }: Block, { reporters }: TitleRules): boolean {
  return to - from <= REPORTER_WORDS && reporters.hasAny(tokens.word, from, to);
}

/** "Status: draft", "Tel: 01622 000000": a fact about the page, its meeting or its sender. */
function isField({ tokens, doc }: Page, { from, to }: Block, { fields }: TitleRules): boolean {
  return fields.has(tokens.word[from] ?? 0) && from + 1 < to && doc.text.charAt(tokens.start[from + 1] ?? 0) === ":";
}

/** "Kent Police | News centre", "Office of the Police and Crime Commissioner for Kent": whose site it is, and no more than a motto. */
export function isSite(page: Page, block: Block, book: RuleBook): boolean {
  const pieces = piecesOf(page, block);
  const [first] = pieces;
  if (!first || pieces.some((piece) => piece !== first && piece.to - piece.from >= HEADLINE_WORDS)) return false;
  return siteNameOf(page, first, book) !== null;
}

/** "PEEL 2018/19" or "HMICFRS" over a headline, "PEEL 2016 - press release, Kent Police" below one: what the page belongs to. */
export function isLabel({ tokens, doc }: Page, block: Block, { rounds, inspectorates, releases }: TitleRules): boolean {
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
export function repeatsItself({ tokens }: Page, block: Block): boolean {
  for (let at = block.from + 2; at + 1 < block.to; at++)
    if (tokens.word[at] === tokens.word[block.from] && tokens.word[at + 1] === tokens.word[block.from + 1]) return true;
  return false;
}

/** Whether every word of the line is a name's: no plain word in small letters, or all capitals throughout; a year makes it a title. */
export function isMasthead({ tokens, doc }: Page, block: Block, small: WordSet): boolean {
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
