import type { DocumentKind } from "../model/ids.js";
import type { Block, Layout } from "../model/layout.js";
import { contains, type Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import { type Phrase, phrasesIn } from "../rules/phrases.js";
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

/** What speaks for each sort of document. */
export type KindWeights = ReadonlyMap<DocumentKind, number>;

/** The heaviest sort of document; of two as heavy the one that was weighed first. */
export function heaviest(weights: KindWeights): DocumentKind {
  return [...weights].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "other";
}

/** What speaks for each sort of document, by the rules that hold, each counted once. A page that nothing marks is news. */
export function kindWeights(layout: Layout, book: RuleBook, quoted: readonly Range[]): KindWeights {
  const weights = new Map<DocumentKind, number>([["news-article", UNMARKED]]);
  for (const { rule } of kindMarks(layout, book, quoted)) {
    weights.set(rule.data.kind, (weights.get(rule.data.kind) ?? 0) + rule.data.weight);
  }
  return weights;
}

/**
 * The weights, now that it is known who speaks. One body's voice alone makes a page that body's own; the inspectorate's
 * releases let others speak hardly ever; where many speak, a reporter has asked them.
 */
export function withVoices(
  weights: KindWeights,
  voices: { readonly inspectors: number; readonly others: number },
): KindWeights {
  const { inspectors, others } = voices;
  const all = new Map(weights);
  const add = (kind: DocumentKind, weight: number): void => {
    all.set(kind, (all.get(kind) ?? 0) + weight);
  };
  if (inspectors > 0 && others === 0) add("press-release", 3);
  if (inspectors === 0 && others > 0) add("press-release", -6);
  if (inspectors === 0 && others > 0 && others <= 2) add("statement", 3);
  if (others >= 2) add("press-release", -4);
  if (others >= 3) add("news-article", 1);
  return all;
}

/** The weight that every page has as news. */
const UNMARKED = 2;

/** The phrases that speak for a sort of document where they stand, outside the `quoted` stretches where the rule asks for it: the first of each rule, in text order. */
export function kindMarks(layout: Layout, book: RuleBook, quoted: readonly Range[] = []): readonly Phrase<"kinds">[] {
  const held = new Map<string, number>();
  const marks: Phrase<"kinds">[] = [];
  for (const block of layout.blocks) {
    const phrases = phrasesIn(layout, book, "kinds", block);
    if (phrases.length === 0) continue;
    const place = placeOf(layout, block, quoted);
    for (const phrase of phrases) {
      const { id, data } = phrase.rule;
      const times = held.get(id) ?? 0;
      if (times >= (data.least ?? 1) || !isInPlace(phrase, phrases, place)) continue;
      held.set(id, times + 1);
      if (times + 1 === (data.least ?? 1)) marks.push(phrase);
    }
  }
  return marks;
}

/** What has to be known of a block to say where on the page its phrases stand. */
interface Place {
  readonly layout: Layout;
  readonly block: Block;
  readonly short: boolean;
  readonly head: boolean;
  readonly foot: boolean;
  readonly pieces: readonly Piece[];
  readonly quoted: readonly Range[];
}

function placeOf(layout: Layout, block: Block, quoted: readonly Range[]): Place {
  const { index } = block;
  const head = index < HEAD_BLOCKS && index <= (layout.title ?? 2);
  return {
    layout,
    block,
    short: block.to - block.from <= SHORT_LINE,
    head,
    foot: index >= layout.blocks.length - FOOT_BLOCKS && index > (layout.title ?? 0),
    pieces: head ? piecesOf(layout, block) : [],
    quoted,
  };
}

function isInPlace(phrase: Phrase<"kinds">, all: readonly Phrase<"kinds">[], place: Place): boolean {
  const { layout, block, short } = place;
  const { data } = phrase.rule;
  const title = block.index === layout.title;
  const first = phrase.from === block.from;
  const whole = !".!?".includes(layout.doc.text.charAt(block.end - 1));
  switch (data.where) {
    case "anywhere":
      return true;
    case "title":
      return title;
    case "start":
      return block.index < START_BLOCKS && short;
    case "byline":
      // A byline opens its line and is no sentence: "By nine it was over."
      return block.index < START_BLOCKS && short && first && whole;
    case "opening":
      return block.index < START_BLOCKS && first;
    case "block":
      return first && (short || data.kind === "press-release");
    case "foot":
      return place.foot && short;
    case "narrator":
      return block.kind !== "chrome" && block.kind !== "item" && isNarrated(phrase, all, place);
    case "masthead":
      return place.pieces.some((piece) => (title ? piece.site : piece.first) && fillsPiece(phrase, piece));
    case "nameplate":
      return place.pieces.some((piece) => (!title || piece.site) && endsName(layout, phrase, piece));
  }
}

/** Outside every quote, and not part of a longer phrase: "our" says who writes, "our reporter" too, and it is another. */
function isNarrated(phrase: Phrase<"kinds">, all: readonly Phrase<"kinds">[], { layout, quoted }: Place): boolean {
  const { tokens } = layout;
  const range = { start: tokens.start[phrase.from] ?? 0, end: tokens.end[phrase.to - 1] ?? 0 };
  if (quoted.some((span) => contains(span, range))) return false;
  return !all.some(
    (other) =>
      other.rule.data.where === "narrator" &&
      other.from <= phrase.from &&
      other.to >= phrase.to &&
      other.to - other.from > phrase.to - phrase.from,
  );
}
