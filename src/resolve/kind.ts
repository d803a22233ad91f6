import type { DocumentKind } from "../model/ids.js";
import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { type Phrase, phrasesIn } from "./phrases.js";

/** How many blocks, page furniture included, count as the start of a page. */
const START_BLOCKS = 12;
/** A byline is a short line: "By the time inspectors came ..." opens a sentence. */
const SHORT_LINE = 12;

/** The sort of document, by the weight of the rules that hold, each counted once; a page that nothing marks is news. */
export function kindOf(layout: Layout, book: RuleBook): DocumentKind {
  return [...kindWeights(layout, book)].sort((one, other) => other[1] - one[1])[0]?.[0] ?? "other";
}

/** What speaks for each sort of document. News needs the least. */
export function kindWeights(layout: Layout, book: RuleBook): ReadonlyMap<DocumentKind, number> {
  const weights = new Map<DocumentKind, number>([["news-article", 2]]);
  for (const { rule } of kindMarks(layout, book)) {
    weights.set(rule.data.kind, (weights.get(rule.data.kind) ?? 0) + rule.data.weight);
  }
  return weights;
}

/**
 * The kind, now that it is known who speaks: a release without an inspector's voice is the statement of whoever does speak,
 * and a page that nothing marks as news but one body's voice is that body's statement, or the inspectorate's release.
 */
export function settledKind(
  kind: DocumentKind,
  weights: ReadonlyMap<DocumentKind, number>,
  voices: { readonly inspectors: number; readonly others: number },
): DocumentKind {
  const news = weights.get("news-article") ?? 0;
  if (kind === "press-release" && voices.inspectors === 0 && voices.others > 0)
    return news > UNMARKED ? "news-article" : "statement";
  if (kind === "press-release" && voices.others >= 2 && news > UNMARKED) return "news-article";
  if (kind === "news-article" && news <= UNMARKED) {
    if (voices.inspectors > 0 && voices.others === 0) return "press-release";
    if (voices.inspectors === 0 && voices.others > 0 && voices.others <= 2) return "statement";
  }
  return kind;
}

/** The weight that every page has as news. */
const UNMARKED = 2;

/** The phrases that speak for a sort of document where they stand: the first of each rule, in text order. */
export function kindMarks(layout: Layout, book: RuleBook): readonly Phrase<"kinds">[] {
  const held = new Set<string>();
  const marks: Phrase<"kinds">[] = [];
  for (const block of layout.blocks) {
    const title = block.index === layout.title;
    for (const phrase of phrasesIn(layout, book, "kinds", block)) {
      const { id, data } = phrase.rule;
      if (held.has(id)) continue;
      const first = phrase.from === block.from;
      const short = block.to - block.from <= SHORT_LINE;
      const counts =
        data.where === "anywhere" ||
        (data.where === "title" && title) ||
        (data.where === "start" && block.index < START_BLOCKS && short) ||
        (data.where === "block" && first && (short || data.kind === "press-release"));
      if (!counts) continue;
      // A byline opens its line and is no sentence: "By nine it was over."
      if (id.endsWith("byline") && (!first || ".!?".includes(layout.doc.text.charAt(block.end - 1)))) continue;
      held.add(id);
      marks.push(phrase);
    }
  }
  return marks;
}
