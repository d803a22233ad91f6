import { type Block, blockAs, type TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { NUMBER } from "../text/tokens.js";
import type { WordSet } from "../text/word-set.js";

/** So many lines, one right below the other, are a menu. */
const LINES = 4;
/** The most words and marks of a line of such a menu, and of one that blank lines part from the next. */
const WORDS = 12;
const FEW = 4;
/** The most words of a line behind the last known one. */
const TRAIL = 6;
/** So many lines known as a menu's leave no doubt of the others. */
const MANY = 5;
/** So short a line behind a menu's last known one belongs to it as well. */
const TINY = 2;
/** How many blocks from the top a menu stands at the head of a page. */
const WITHIN = 40;

/** What the rules say of menus. */
interface MenuRules {
  /** Ids of the rules that know lines of menus. */
  readonly lines: ReadonlySet<string>;
  readonly book: RuleBook;
}

function menuRules(book: RuleBook): MenuRules {
  const lines = book.files.boilerplate.filter(({ data }) => data.menu === true || data.sort === "menu");
  return { lines: new Set(lines.map(({ id }) => id)), book };
}

/** Marks the menus that stand upright at the head of a page. `blocks` are changed in place. */
export function markMenus(tokens: TokenTable, blocks: Block[], book: RuleBook): void {
  const rules = book.once("segment.menus", menuRules);
  markBetween(tokens, blocks, rules);
  markRuns(tokens, blocks, rules);
}

/**
 * Short lines between lines that menus are known by are of the menu too, whether or not blank lines part them; a line with a
 * number ("Kent PEEL 2015") may be the page's title.
 */
function markBetween(tokens: TokenTable, blocks: Block[], rules: MenuRules): void {
  const words = rules.book.wordsOf("title-word");
  const end = Math.min(blocks.length, WITHIN);
  for (let from = 0; from < end; ) {
    let to = from;
    let first = -1;
    let last = -1;
    for (; to < end; to++) {
      const block = blocks[to];
      if (!block) break;
      const known = isMenuLine(block, rules);
      if (!known && !(block.kind === "heading" && block.to - block.from <= FEW && !hasNumber(tokens, block))) break;
      if (!known) continue;
      if (first < 0) first = to;
      last = to;
    }
    if (last > first) markAsChrome(tokens, blocks, first, last + 1, words);
    from = Math.max(to, from + 1);
  }
}

/**
 * A run of short lines with no blank one between them is a menu from the first line known as one to the last, if a blank line
 * stands behind the run or many are known; lines of a word or two behind the last are too, and all where many are known and
 * the run ends there. A page's own contents are none: they name its parts.
 */
function markRuns(tokens: TokenTable, blocks: Block[], rules: MenuRules): void {
  const contents = rules.book.wordsOf("contents-word");
  const words = rules.book.wordsOf("title-word");
  const end = Math.min(blocks.length, WITHIN);
  for (let from = 0; from < end; ) {
    let to = from;
    let [first, last, known] = [-1, -1, 0];
    let own = false;
    for (; to < blocks.length; to++) {
      const block = blocks[to];
      if (!block || (to > from && block.gap > 0)) break;
      if (block.kind !== "chrome" && !(block.kind === "heading" && block.to - block.from <= WORDS)) break;
      if (isMenuLine(block, rules)) {
        if (first < 0) first = to;
        last = to;
        known++;
      } else if (last >= 0 && last === to - 1 && block.to - block.from <= TINY) last = to;
      own ||= contents.has(tokens.word[block.from] ?? 0);
    }
    const parted = to < blocks.length && (blocks[to]?.gap ?? 0) > 0;
    if (first >= 0 && !own && to - from >= LINES) {
      if (parted)
        markAsChrome(
          tokens,
          blocks,
          first,
          known >= MANY ? trailOf(tokens, blocks, last + 1, to, rules) : last + 1,
          words,
        );
      else if (known >= MANY) markAsChrome(tokens, blocks, first, last + 1, words);
    }
    from = Math.max(to, from + 1);
  }
}

/** Where the short lines behind a menu's last known one end: before a longer one, or one with three words that headlines are made of. */
function trailOf(tokens: TokenTable, blocks: readonly Block[], from: number, to: number, { book }: MenuRules): number {
  const words = book.wordsOf("title-word");
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (!block || block.to - block.from > TRAIL) return index;
    if (toldIn(tokens, block, words) > 2) return index;
  }
  return to;
}

/** A line that the rules know as a menu's, or a trail of crumbs. */
function isMenuLine({ kind, rule }: Block, { lines }: MenuRules): boolean {
  return rule === null ? kind === "chrome" : lines.has(rule);
}

/** "Kent force graded good in half of its areas" among a menu's lines: two words that headlines are made of, and more than a menu's line has. */
function tells(tokens: TokenTable, block: Block, words: WordSet): boolean {
  return block.to - block.from > TRAIL && toldIn(tokens, block, words) >= 2;
}

/** How many words of a line are words that headlines are made of. */
function toldIn(tokens: TokenTable, { from, to }: Block, words: WordSet): number {
  let told = 0;
  for (let token = from; token < to; token++) if (words.has(tokens.word[token] ?? 0)) told++;
  return told;
}

function markAsChrome(tokens: TokenTable, blocks: Block[], from: number, to: number, words: WordSet): void {
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block?.kind === "heading" && !tells(tokens, block, words)) blocks[index] = blockAs("chrome", block);
  }
}

function hasNumber(tokens: TokenTable, { from, to }: Block): boolean {
  for (let token = from; token < to; token++) if (tokens.kind[token] === NUMBER) return true;
  return false;
}
