import type { Pattern } from "../model/pattern.js";

/** What can be known of a pattern before it is tried: by which most tries are spared. */
export interface Prepared {
  readonly pattern: Pattern;
  /** Words that a match can begin with, and slots; null where it can begin with anything. */
  readonly first: { readonly words: ReadonlySet<number>; readonly slots: ReadonlySet<string> } | null;
  /** Of each of these sets one word has to stand in the stretch. */
  readonly words: readonly ReadonlySet<number>[];
  /** Each of these slots has to be filled in the stretch. */
  readonly slots: ReadonlySet<string>;
}

const known = new WeakMap<Pattern, Prepared>();

/** The preparation of a pattern, made once. */
export function prepare(pattern: Pattern): Prepared {
  const done = known.get(pattern);
  if (done) return done;
  const needs = needsOf(pattern);
  const first = firstOf(pattern);
  const prepared: Prepared = {
    pattern,
    first: first.any || first.empty ? null : first,
    words: needs.words,
    slots: needs.slots,
  };
  known.set(pattern, prepared);
  return prepared;
}

interface First {
  readonly words: Set<number>;
  readonly slots: Set<string>;
  /** Whether a match can begin with anything: a gap, or the bounds of the stretch. */
  readonly any: boolean;
  /** Whether the pattern can match nothing at all. */
  readonly empty: boolean;
}

function firstOf(pattern: Pattern): First {
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

interface Needs {
  readonly words: readonly ReadonlySet<number>[];
  readonly slots: ReadonlySet<string>;
}

function needsOf(pattern: Pattern): Needs {
  switch (pattern.type) {
    case "word":
      return { words: [new Set([pattern.word])], slots: new Set() };
    case "slot":
      return { words: [], slots: new Set([pattern.name]) };
    case "sequence": {
      const parts = pattern.parts.map(needsOf);
      return { words: parts.flatMap((part) => part.words), slots: new Set(parts.flatMap((part) => [...part.slots])) };
    }
    case "choice": {
      const options = pattern.options.map(needsOf);
      const [first] = options;
      const slots = new Set(
        [...(first?.slots ?? [])].filter((slot) => options.every((option) => option.slots.has(slot))),
      );
      // One word of every option: enough to rule the choice out where none of them stands.
      const words = options.map((option) => [...option.words].sort((one, other) => one.size - other.size)[0]);
      if (words.length === 0 || words.some((set) => set === undefined)) return { words: [], slots };
      return { words: [new Set(words.flatMap((set) => [...(set ?? [])]))], slots };
    }
    default:
      return { words: [], slots: new Set() };
  }
}
