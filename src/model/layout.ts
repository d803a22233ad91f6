import type { Doc } from "./doc.js";

/**
 * What a block is: `label` is a line that is only a grade; `caption` a photo's line (kept, for it may be the only place
 * where a role and a name meet); `chrome` the page's furniture and repeats, which no stage reads; `tail` everything of a
 * page after its text (notes to editors keep being read: they are paragraphs).
 */
export type BlockKind = "title" | "heading" | "paragraph" | "item" | "label" | "caption" | "chrome";

/** A line, or several that are one: UTF-16 range without outer space and bullet, and its tokens `[from, to)`. */
export interface Block {
  readonly index: number;
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
  /** Columns of white space before the line; a tab counts one. */
  readonly indent: number;
  /** The bullet or number before an item, null elsewhere. */
  readonly bullet: string | null;
  /** Blank lines between the block before and this one. */
  readonly gap: number;
  /** For chrome and finding headings: the id of the rule that knew it. */
  readonly rule: string | null;
}

/** The same block as another kind. Written out, for a copy by spread has a hidden class of its own, and blocks are read everywhere. */
export function blockAs(kind: BlockKind, block: Block): Block {
  const { index, start, end, from, to, indent, bullet, gap, rule } = block;
  return { index, start, end, from, to, indent, bullet, gap, kind, rule };
}

/** A sentence: UTF-16 range and tokens; never longer than its block. */
export interface Sentence {
  readonly index: number;
  readonly block: number;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
}

/** The parallel arrays of `text/tokens.ts`, as the model knows them. */
export interface TokenTable {
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly word: Int32Array;
  readonly glued: Uint8Array;
}

/** A document cut into blocks and sentences, in text order. Nothing of the text is lost or moved. */
export interface Layout {
  readonly doc: Doc;
  readonly tokens: TokenTable;
  readonly blocks: readonly Block[];
  readonly sentences: readonly Sentence[];
  /** Index of the title's block, null where the page has none. */
  readonly title: number | null;
}

/** How many sentences end at a token or before it. */
export function sentencesBefore({ sentences }: Layout, token: number): number {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The sentence that holds a token, null for tokens of page furniture. */
export function sentenceAt(layout: Layout, token: number): Sentence | null {
  const sentence = layout.sentences[sentencesBefore(layout, token)];
  return sentence && sentence.from <= token ? sentence : null;
}
