import type { Pattern } from "../model/pattern.js";

/** The words and slots that a match can begin with. */
export interface First {
  readonly words: Set<number>;
  readonly slots: Set<string>;
  /** Whether a match can begin with anything: a gap, or the bounds of the stretch. */
  readonly any: boolean;
  /** Whether the pattern can match nothing at all. */
  readonly empty: boolean;
}

/** What a match of the pattern can begin with. */
export function firstOf(pattern: Pattern): First {
  switch (pattern.type) {
    case "word":
      return { words: new Set([pattern.word]), slots: new Set(), any: false, empty: false };
    case "slot":
      return { words: new Set(), slots: new Set([pattern.name]), any: false, empty: false };
    case "gap":
      return { words: new Set(), slots: new Set(), any: true, empty: true };
    case "start":
    case "end":
      return { words: new Set(), slots: new Set(), any: true, empty: true };
    case "choice":
      return pattern.options
        .map(firstOf)
        .reduce(joined, { words: new Set(), slots: new Set(), any: false, empty: false });
    case "sequence": {
      let all: First = { words: new Set(), slots: new Set(), any: false, empty: true };
      for (const part of pattern.parts) {
        if (!all.empty) break;
        const next = firstOf(part);
        all = { ...joined({ ...all, empty: false }, next), empty: next.empty };
      }
      return all;
    }
  }
}

function joined(one: First, other: First): First {
  return {
    words: new Set([...one.words, ...other.words]),
    slots: new Set([...one.slots, ...other.slots]),
    any: one.any || other.any,
    empty: one.empty || other.empty,
  };
}
