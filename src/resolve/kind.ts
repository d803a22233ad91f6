import type { DocumentKind } from "../model/ids.js";
import type { Layout } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import { PhraseFinder } from "../rules/phrase-finder.js";
import type { Phrase } from "../rules/phrases.js";
import { isInPlace, PLACE, Place } from "./kind-places.js";

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
  const finder = book.once("kinds.places", () => new PhraseFinder(book, "kinds", ({ data }) => PLACE[data.where]));
  const isQuoted = coverOf(quoted);
  const held = new Map<string, number>();
  const marks: Phrase<"kinds">[] = [];
  const phrases: Phrase<"kinds">[] = [];
  for (const block of layout.blocks) {
    const { from, to } = block;
    const place = new Place(layout, block);
    const inside = place.inside();
    phrases.length = 0;
    finder.find(layout, from, Math.min(from + 1, to), to, inside | place.first(), phrases);
    finder.find(layout, from + 1, to, to, inside, phrases);
    for (const phrase of phrases) {
      const { id, data } = phrase.rule;
      const times = held.get(id) ?? 0;
      if (times >= (data.least ?? 1) || !isInPlace(phrase, phrases, place, isQuoted)) continue;
      held.set(id, times + 1);
      if (times + 1 === (data.least ?? 1)) marks.push(phrase);
    }
  }
  return marks;
}

/** Whether one of the stretches holds a whole range; for ranges in text order. */
function coverOf(stretches: readonly Range[]): (range: Range) => boolean {
  const sorted = [...stretches].sort((one, other) => one.start - other.start);
  let next = 0;
  let reach = -1;
  return ({ start, end }) => {
    for (let one = sorted[next]; one !== undefined && one.start <= start; one = sorted[next]) {
      reach = Math.max(reach, one.end);
      next++;
    }
    return end <= reach;
  };
}
