import type { Span } from "../model/span.js";
import type { Card, Disagreement } from "./card.js";
import { type Matching, matchByKey } from "./match.js";
import type { Counts, Share } from "./measures.js";

/** Collects one document's card while its fields are compared. */
export class Judge {
  readonly #name: string;
  readonly #counts = new Map<string, Counts>();
  readonly #shares = new Map<string, Share>();
  readonly #rules = new Map<string, Share>();
  readonly #disagreements: Disagreement[] = [];

  constructor(name: string) {
    this.#name = name;
  }

  /** What was collected, as the card of one document; `missing` where it has no record. */
  card(missing: boolean): Card {
    return {
      counts: this.#counts,
      shares: this.#shares,
      rules: this.#rules,
      disagreements: this.#disagreements,
      documents: 1,
      ungrounded: 0,
      missing: missing ? 1 : 0,
    };
  }

  /** Compares two lists as multisets of keys and notes the counts, each miss and each wrong entry. */
  compare<One extends object, Other extends object>(
    measure: string,
    gold: readonly One[],
    found: readonly Other[],
    keyOf: (entry: One | Other) => string,
  ): Matching<One, Other> {
    const matching = matchByKey(gold, found, keyOf, keyOf);
    const { pairs, missed, wrong } = matching;
    this.count(measure, { tp: pairs.length, fp: wrong.length, fn: missed.length });
    for (const entry of missed) this.disagree(measure, "missed", keyOf(entry), entry);
    for (const entry of wrong) this.disagree(measure, "wrong", keyOf(entry), entry);
    return matching;
  }

  count(measure: string, counts: Counts): void {
    this.#counts.set(measure, counts);
  }

  /** Notes one judged detail; `at` is the entry it belongs to. */
  share(measure: string, right: boolean, what: string, at: object | null): void {
    const share = this.#shares.get(measure) ?? { right: 0, of: 0 };
    this.#shares.set(measure, { right: share.right + (right ? 1 : 0), of: share.of + 1 });
    if (!right) this.disagree(measure, "differs", what, at);
  }

  disagree(measure: string, verdict: Disagreement["verdict"], what: string, at: object | null): void {
    this.#disagreements.push({ measure, case: this.#name, verdict, what, span: firstSpan(at), rule: ruleOf(at) });
  }

  /**
   * Notes for each rule how many of its values are right: of all values of the kind that the record has, those in `right`.
   * Keys are "grades grades.judged-as": what was made, by whom.
   */
  credit(kind: string, found: readonly object[], right: readonly object[]): void {
    const rights = new Set(right);
    for (const entry of found) {
      const rule = ruleOf(entry);
      if (rule === null) continue;
      const key = `${kind} ${rule}`;
      const share = this.#rules.get(key) ?? { right: 0, of: 0 };
      this.#rules.set(key, { right: share.right + (rights.has(entry) ? 1 : 0), of: share.of + 1 });
    }
  }
}

interface Placed {
  readonly rule?: string;
  readonly span?: Span;
  readonly spans?: readonly Span[];
  readonly evidence?: Span | readonly Span[];
  readonly mentions?: readonly Span[];
}

function ruleOf(entry: Placed | null): string | null {
  return entry?.rule ?? null;
}

/** The first words that an entry of any kind points at. */
function firstSpan(entry: Placed | null): Span | null {
  const spans = entry?.span ?? entry?.spans ?? entry?.evidence ?? entry?.mentions;
  return spans === undefined ? null : "text" in spans ? spans : (spans[0] ?? null);
}
