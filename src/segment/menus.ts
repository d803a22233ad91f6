import { type Block, blockAs, type TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { NUMBER } from "../text/tokens.js";

/** So many lines, one right below the other, are a menu. */
const LINES = 4;
/** The most words and marks of a line of such a menu, and of one that blank lines part from the next. */
const WORDS = 6;
const FEW = 4;
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
function markBetween(tokens: TokenTable, blocks: Block[], { lines }: MenuRules): void {
  const end = Math.min(blocks.length, WITHIN);
  for (let from = 0; from < end; ) {
    let to = from;
    let first = -1;
    let last = -1;
    for (; to < end; to++) {
      const block = blocks[to];
      if (!block) break;
      const known = (block.rule !== null && lines.has(block.rule)) || (block.kind === "chrome" && block.rule === null);
      if (!known && !(block.kind === "heading" && block.to - block.from <= FEW && !hasNumber(tokens, block))) break;
      if (!known) continue;
      if (first < 0) first = to;
      last = to;
    }
    if (last > first) markAsChrome(blocks, first, last + 1);
    from = Math.max(to, from + 1);
  }
}

/**
 * A run of short lines with no blank one between them, of which one is known furniture, and behind which a blank line stands:
 * from the first one known to the last, and over lines of a word or two behind it. A page's own contents are none: they name its parts.
 */
function markRuns(tokens: TokenTable, blocks: Block[], { lines, book }: MenuRules): void {
  const contents = book.wordsOf("contents-word");
  const end = Math.min(blocks.length, WITHIN);
  for (let from = 0; from < end; ) {
    let to = from;
    let first = -1;
    let last = -1;
    let own = false;
    for (; to < blocks.length; to++) {
      const block = blocks[to];
      if (!block || (to > from && block.gap > 0)) break;
      if (block.kind !== "chrome" && !(block.kind === "heading" && block.to - block.from <= WORDS)) break;
      const known = block.kind === "chrome" || (block.rule !== null && lines.has(block.rule));
      if (known && first < 0) first = to;
      if (known || (last >= 0 && last === to - 1 && block.to - block.from <= TINY)) last = to;
      own ||= contents.has(tokens.word[block.from] ?? 0);
    }
    const parted = to < blocks.length && (blocks[to]?.gap ?? 0) > 0;
    if (parted && last >= 0 && !own && to - from >= LINES) markAsChrome(blocks, first, last + 1);
    from = Math.max(to, from + 1);
  }
}

function markAsChrome(blocks: Block[], from: number, to: number): void {
  for (let index = from; index < to; index++) {
    const block = blocks[index];
    if (block?.kind === "heading") blocks[index] = blockAs("chrome", block);
  }
}

function hasNumber(tokens: TokenTable, { from, to }: Block): boolean {
  for (let token = from; token < to; token++) if (tokens.kind[token] === NUMBER) return true;
  return false;
}
