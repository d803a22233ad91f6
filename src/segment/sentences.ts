import type { Block, Sentence, TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { foldUnit } from "../text/fold.js";
import { PUNCTUATION } from "../text/tokens.js";
import { isDigit, isLetter, isQuoteMark, isSpace, isUpper } from "../text/units.js";
import type { WordSet } from "../text/word-set.js";

/**
 * The most tokens of a sentence. Later stages weigh the parts of a sentence against each other: without a bound, a text
 * with no full stops would take them the square of its length. The longest sentence of a real page has 160.
 */
export const LONGEST_SENTENCE = 400;

/**
 * Cuts the tokens of each block into sentences: at . ! ? followed by space and an upper-case letter, a digit or an opening
 * mark, but not after an abbreviation, an initial or inside brackets that close later on; and after `LONGEST_SENTENCE`
 * tokens, wherever that is.
 */
export function sentencesOf(
  text: string,
  tokens: TokenTable,
  blocks: readonly Block[],
  book: RuleBook,
): readonly Sentence[] {
  const short: Abbreviations = { all: book.wordsOf("abbreviation"), counting: book.wordsOf("abbreviation-number") };
  const { kind } = tokens;
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (block.kind === "chrome") continue;
    const last = block.to - 1;
    let from = block.from;
    for (let token = from; token < last; token++) {
      const full = token + 1 - from >= LONGEST_SENTENCE;
      if (!full && !(kind[token] === PUNCTUATION && endsSentence(text, tokens, token, from, short))) continue;
      sentences.push(sentenceOf(text, tokens, block, sentences.length, from, token + 1));
      from = token + 1;
    }
    if (from <= last) sentences.push(sentenceOf(text, tokens, block, sentences.length, from, block.to));
  }
  return sentences;
}

function sentenceOf(text: string, tokens: TokenTable, block: Block, index: number, from: number, to: number): Sentence {
  const start =
    from === block.from ? block.start : quoteBefore(text, tokens.start[from] ?? block.start, tokens.end[from - 1] ?? 0);
  const end = to === block.to ? block.end : closingMarks(text, tokens.end[to - 1] ?? block.end, block.end);
  return { index, block: block.index, start, end, from, to };
}

const POINT = 0x2e;

/** Words after which a point ends no sentence; `counting` are those that a number follows ("No. 4"). */
interface Abbreviations {
  readonly all: WordSet;
  readonly counting: WordSet;
}

/** Whether a mark of punctuation ends the sentence that began at token `from`. */
function endsSentence(text: string, tokens: TokenTable, token: number, from: number, short: Abbreviations): boolean {
  const at = tokens.start[token] ?? 0;
  const mark = text.charCodeAt(at);
  if (mark !== POINT && mark !== 0x21 && mark !== 0x3f) return false;
  let next = at + 1;
  while (isQuoteMark(text.charCodeAt(next)) || text.charCodeAt(next) === 0x29) next++;
  if (!isSpace(text.charCodeAt(next))) return false;
  for (; ; next++) {
    if (next >= text.length) return true;
    const unit = text.charCodeAt(next);
    if (!isSpace(unit) && !isQuoteMark(unit) && !isOpening(unit)) break;
  }
  const first = text.charCodeAt(next);
  if (isLetter(first) ? !isUpper(first) : !isDigit(first) && !"£•-–—".includes(text.charAt(next))) return false;
  if (mark !== POINT || token <= from) return true;
  const start = tokens.start[token - 1] ?? 0;
  // An initial ("J. Smith") or an abbreviation ("Mr. Nixon") goes on; "Part 1." and "He left at 5." do not.
  if (start + 1 === at && isUpper(text.charCodeAt(start))) return false;
  const word = tokens.word[token - 1] ?? 0;
  return !short.all.has(word) || (isDigit(first) && !short.counting.has(word));
}

/** A sentence begins at the mark that opens it. */
function quoteBefore(text: string, start: number, least: number): number {
  let at = start;
  while (at > least && (isQuoteMark(text.charCodeAt(at - 1)) || isOpening(text.charCodeAt(at - 1)))) at--;
  return at;
}

function isOpening(unit: number): boolean {
  return unit === 0x28 || unit === 0x5b;
}

function closingMarks(text: string, end: number, most: number): number {
  let at = end;
  while (at < most && (isQuoteMark(text.charCodeAt(at)) || foldUnit(text.charCodeAt(at)) === 0x22)) at++;
  return at;
}
