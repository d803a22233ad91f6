import { type Block, blockAs, type TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";

/** So many lines, one right below the other, are a menu. */
const LINES = 4;
/** The most words and marks of a menu's line. */
const WORDS = 6;
/** How many blocks from the top a menu stands at the head of a page. */
const WITHIN = 40;

/**
 * Marks menus that stand upright at the head of a page: a run of short lines with no blank one between them, of which one is
 * known furniture or what menus begin with ("Home"), and behind which a blank line stands. A page's own contents are none:
 * they name its parts. `blocks` are changed in place.
 */
export function markMenus(tokens: TokenTable, blocks: Block[], book: RuleBook): void {
  const roots = book.wordsOf("crumb-root");
  const contents = book.wordsOf("contents-word");
  const last = Math.min(blocks.length, WITHIN);
  for (let from = 0; from < last; ) {
    let to = from;
    let known = false;
    let own = false;
    for (; to < blocks.length; to++) {
      const block = blocks[to];
      if (!block || (to > from && block.gap > 0) || !isShort(block)) break;
      const word = tokens.word[block.from] ?? 0;
      known ||= block.kind === "chrome" || (block.to - block.from === 1 && roots.has(word));
      own ||= contents.has(word);
    }
    const parted = to < blocks.length && (blocks[to]?.gap ?? 0) > 0;
    if (parted && known && !own && to - from >= LINES) {
      for (let index = from; index < to; index++) {
        const block = blocks[index];
        if (block?.kind === "heading") blocks[index] = blockAs("chrome", block);
      }
    }
    from = Math.max(to, from + 1);
  }
}

function isShort({ kind, from, to }: Block): boolean {
  return kind === "chrome" || (kind === "heading" && to - from <= WORDS);
}
