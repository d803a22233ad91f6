import type { Pattern } from "../model/pattern.js";

/** The words and slots that a match can begin with. */
export interface First {
  readonly words: ReadonlySet<number>;
  readonly slots: ReadonlySet<string>;
  /** Whether a match can begin with anything: a gap, or the bounds of the stretch. */
  readonly any: boolean;
  /** Whether the pattern can match nothing at all. */
  readonly empty: boolean;
}

const known = new WeakMap<Pattern, First>();

/** What a match of the pattern can begin with. Word lists stand in many patterns: what is found of a choice is kept. */
export function firstOf(pattern: Pattern): First {
  switch (pattern.type) {
    case "word":
      return { words: new Set([pattern.word]), slots: new Set(), any: false, empty: false };
    case "slot":
      return { words: new Set(), slots: new Set([pattern.name]), any: false, empty: false };
    case "gap":
    case "start":
    case "end":
      return { words: new Set(), slots: new Set(), any: true, empty: true };
    case "choice": {
      let first = known.get(pattern);
      if (!first) {
        const options = pattern.options.map(firstOf);
        first = joined(
          options,
          options.some(({ empty }) => empty),
        );
        known.set(pattern, first);
      }
      return first;
    }
    case "sequence": {
      const parts: First[] = [];
      for (const part of pattern.parts) {
        parts.push(firstOf(part));
        if (parts.at(-1)?.empty !== true) break;
      }
      return joined(parts, parts.at(-1)?.empty ?? true);
    }
  }
}

function joined(all: readonly First[], empty: boolean): First {
  const [only] = all;
  if (all.length === 1 && only) return only;
  const words = new Set<number>();
  const slots = new Set<string>();
  let any = false;
  for (const one of all) {
    for (const word of one.words) words.add(word);
    for (const slot of one.slots) slots.add(slot);
    any ||= one.any;
  }
  return { words, slots, any, empty };
}
