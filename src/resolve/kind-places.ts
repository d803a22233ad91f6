import type { Block, Layout } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { Phrase } from "../rules/phrases.js";
import type { RuleOf } from "../rules/schema.js";
import { endsName, fillsPiece } from "../rules/site-names.js";
import { type Piece, piecesOf } from "../text/pieces.js";

/** How many blocks, page furniture included, count as the start of a page. */
const START_BLOCKS = 12;
/** How many blocks, at the most, the head of a page has above its title. */
const HEAD_BLOCKS = 8;
/** How many blocks count as the foot of a page. */
const FOOT_BLOCKS = 7;
/** A byline is a short line: "By the time inspectors came ..." opens a sentence. */
const SHORT_LINE = 12;

/** Where a rule of the kinds asks its words to stand, as bits. */
export const PLACE = {
  anywhere: 1,
  narrator: 2,
  block: 4,
  title: 8,
  start: 16,
  byline: 32,
  opening: 64,
  foot: 128,
  masthead: 256,
  nameplate: 512,
} as const satisfies Readonly<Record<RuleOf<"kinds">["where"], number>>;

/** A block as the rules of the kinds ask about it. */
export class Place {
  readonly layout: Layout;
  readonly block: Block;
  readonly title: boolean;
  readonly early: boolean;
  readonly short: boolean;
  readonly head: boolean;
  readonly foot: boolean;
  /** Whether the text itself speaks in the block, no furniture and no list. */
  readonly told: boolean;
  #pieces: readonly Piece[] | null = null;

  constructor(layout: Layout, block: Block) {
    const { index, kind } = block;
    const { title } = layout;
    this.layout = layout;
    this.block = block;
    this.title = index === title;
    this.early = index < START_BLOCKS;
    this.short = block.to - block.from <= SHORT_LINE;
    this.head = index < HEAD_BLOCKS && index <= (title ?? 2);
    this.foot = index >= layout.blocks.length - FOOT_BLOCKS && index > (title ?? 0);
    this.told = kind !== "chrome" && kind !== "item";
  }

  /** The parts of a line of the page's head; of any other none. */
  get pieces(): readonly Piece[] {
    this.#pieces ??= this.head ? piecesOf(this.layout, this.block) : [];
    return this.#pieces;
  }

  /** The places that any token of the block is in, as far as the block says. */
  inside(): number {
    return (
      PLACE.anywhere |
      (this.told ? PLACE.narrator : 0) |
      (this.title ? PLACE.title : 0) |
      (this.early && this.short ? PLACE.start : 0) |
      (this.foot && this.short ? PLACE.foot : 0) |
      (this.head ? PLACE.masthead | PLACE.nameplate : 0)
    );
  }

  /** The places that its first token alone is in. */
  first(): number {
    return PLACE.block | (this.early ? PLACE.opening : 0) | (this.early && this.short ? PLACE.byline : 0);
  }
}

/** Whether a phrase stands where its rule asks for it; `all` are those of its block, `isQuoted` says what others say. */
export function isInPlace(
  phrase: Phrase<"kinds">,
  all: readonly Phrase<"kinds">[],
  place: Place,
  isQuoted: (range: Range) => boolean,
): boolean {
  const { layout, block, title, early, short } = place;
  const { data } = phrase.rule;
  const first = phrase.from === block.from;
  switch (data.where) {
    case "anywhere":
      return true;
    case "title":
      return title;
    case "start":
      return early && short;
    case "byline":
      // A byline opens its line and is no sentence: "By nine it was over."
      return early && short && first && !".!?".includes(layout.doc.text.charAt(block.end - 1));
    case "opening":
      return early && first;
    case "block":
      return first && (short || data.kind === "press-release");
    case "foot":
      return place.foot && short;
    case "narrator":
      return place.told && isNarrated(phrase, all, layout, isQuoted);
    case "masthead":
      return place.pieces.some((piece) => (title ? piece.site : piece.first) && fillsPiece(phrase, piece));
    case "nameplate":
      return place.pieces.some((piece) => (!title || piece.site) && endsName(layout, phrase, piece));
  }
}

/** Outside every quote, and not part of a longer phrase: "our" says who writes, "our reporter" too, and it is another. */
function isNarrated(
  phrase: Phrase<"kinds">,
  all: readonly Phrase<"kinds">[],
  { tokens }: Layout,
  isQuoted: (range: Range) => boolean,
): boolean {
  if (isQuoted({ start: tokens.start[phrase.from] ?? 0, end: tokens.end[phrase.to - 1] ?? 0 })) return false;
  return !all.some(
    (other) =>
      other.rule.data.where === "narrator" &&
      other.from <= phrase.from &&
      other.to >= phrase.to &&
      other.to - other.from > phrase.to - phrase.from,
  );
}
