import type { Span } from "../model/span.js";
import { type Counts, type Figure, figureOfCounts, figureOfShare, type Share } from "./measures.js";

/** One disagreement between a label and a record. */
export interface Disagreement {
  readonly measure: string;
  readonly case: string;
  /** `missed`: labelled, not found. `wrong`: found, not labelled. `differs`: found with another value. */
  readonly verdict: "missed" | "wrong" | "differs";
  readonly what: string;
  readonly span: Span | null;
  readonly rule: string | null;
}

/** A score card: counts and shares by measure, what disagreed, and right and wrong values by rule. Cards add up. */
export interface Card {
  readonly counts: ReadonlyMap<string, Counts>;
  readonly shares: ReadonlyMap<string, Share>;
  readonly rules: ReadonlyMap<string, Share>;
  readonly disagreements: readonly Disagreement[];
  readonly documents: number;
  readonly ungrounded: number;
  readonly missing: number;
}

/** The sum of the cards: micro-averages come from sums, never from averages of averages. */
export function addCards(cards: readonly Card[]): Card {
  const counts = new Map<string, Counts>([["quotes.characters", { tp: 0, fp: 0, fn: 0 }]]);
  const shares = new Map<string, Share>();
  const rules = new Map<string, Share>();
  for (const card of cards) {
    for (const [name, { tp, fp, fn }] of card.counts) {
      const sum = counts.get(name) ?? { tp: 0, fp: 0, fn: 0 };
      counts.set(name, { tp: sum.tp + tp, fp: sum.fp + fp, fn: sum.fn + fn });
    }
    for (const [name, share] of card.shares) shares.set(name, addShare(shares.get(name), share));
    for (const [name, share] of card.rules) rules.set(name, addShare(rules.get(name), share));
  }
  return {
    counts,
    shares,
    rules,
    disagreements: cards.flatMap((card) => card.disagreements),
    documents: sum(cards, (card) => card.documents),
    ungrounded: sum(cards, (card) => card.ungrounded),
    missing: sum(cards, (card) => card.missing),
  };
}

/** Every measure that was judged, in the contract's order: entries first, then details by name. */
export function figures(card: Card): ReadonlyMap<string, Figure> {
  const out = new Map<string, Figure>();
  for (const name of COUNT_ORDER) {
    const counts = card.counts.get(name);
    if (counts) out.set(name, figureOfCounts(counts));
  }
  const characters = card.counts.get("quotes.characters");
  if (characters) {
    // A rate alone: the number of characters says how long quotes are, not how many were found.
    const { precision, recall, f1 } = figureOfCounts(characters);
    out.set("quotes.characters", { precision, recall, f1 });
  }
  for (const name of [...card.shares.keys()].sort()) {
    const share = card.shares.get(name);
    if (share) out.set(name, figureOfShare(share));
  }
  return out;
}

const COUNT_ORDER = ["forces", "pillars", "grades", "tallies", "officials", "quotes.exact", "findings"];

function addShare(one: Share | undefined, other: Share): Share {
  return { right: (one?.right ?? 0) + other.right, of: (one?.of ?? 0) + other.of };
}

function sum(cards: readonly Card[], of: (card: Card) => number): number {
  return cards.reduce((total, card) => total + of(card), 0);
}
