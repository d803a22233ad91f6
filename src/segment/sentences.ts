import type { Block, Sentence, TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { foldUnit } from "../text/fold.js";
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
  const sentences: Sentence[] = [];
  for (const block of blocks) {
    if (block.kind === "chrome") continue;
    let from = block.from;
    for (let token = block.from; token < block.to; token++) {
      if (token + 1 >= block.to) continue;
      const full = token + 1 - from >= LONGEST_SENTENCE;
      const mark = ".!?".includes(text.charAt(tokens.start[token] ?? 0));
      if (!full && !(mark && endsSentence(text, tokens, token, from, short))) continue;
      push(from, token + 1, block);
      from = token + 1;
    }
    if (from < block.to) push(from, block.to, block);
  }
  return sentences;

  function push(from: number, to: number, block: Block): void {
    const start =
      from === block.from
        ? block.start
        : quoteBefore(text, tokens.start[from] ?? block.start, tokens.end[from - 1] ?? 0);
    const end = to === block.to ? block.end : closingMarks(text, tokens.end[to - 1] ?? block.end, block.end);
    sentences.push({ index: sentences.length, block: block.index, start, end, from, to });
  }
}

/** Words after which a point ends no sentence; `counting` are those that a number follows ("No. 4"). */
interface Abbreviations {
  readonly all: WordSet;
  readonly counting: WordSet;
}

function endsSentence(text: string, tokens: TokenTable, token: number, from: number, short: Abbreviations): boolean {
  const at = tokens.start[token] ?? 0;
  let next = at + 1;
  while (isQuoteMark(text.charCodeAt(next)) || text.charAt(next) === ")") next++;
  if (!isSpace(text.charCodeAt(next))) return false;
  while (isSpace(text.charCodeAt(next)) || isQuoteMark(text.charCodeAt(next)) || "([".includes(text.charAt(next))) {
    if (next >= text.length) return true;
    next++;
  }
  const first = text.charCodeAt(next);
  if (isLetter(first) && !isUpper(first)) return false;
  if (!isLetter(first) && !isDigit(first) && !"£•-–—".includes(text.charAt(next))) return false;
  if (text.charAt(at) !== "." || token <= from) return true;
  const before = text.slice(tokens.start[token - 1], tokens.end[token - 1]);
  // An initial ("J. Smith") or an abbreviation ("Mr. Nixon") goes on; "Part 1." and "He left at 5." do not.
  if (before.length === 1 && isUpper(before.charCodeAt(0)) && tokens.end[token - 1] === at) return false;
  const word = tokens.word[token - 1] ?? 0;
  return !short.all.has(word) || (isDigit(first) && !short.counting.has(word));
}

/** A sentence begins at the mark that opens it. */
function quoteBefore(text: string, start: number, least: number): number {
  let at = start;
  while (at > least && (isQuoteMark(text.charCodeAt(at - 1)) || "([".includes(text.charAt(at - 1)))) at--;
  return at;
}

function closingMarks(text: string, end: number, most: number): number {
  let at = end;
  while (at < most && (isQuoteMark(text.charCodeAt(at)) || foldUnit(text.charCodeAt(at)) === 0x22)) at++;
  return at;
}
