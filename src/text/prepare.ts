import type { Pattern } from "../model/pattern.js";
import { firstOf } from "./first.js";
import { programOf, type Step } from "./program.js";
import { slotBit } from "./slots.js";
import { WordSet } from "./word-set.js";

/** What can be known of a pattern before it is tried: by which most tries are spared. */
export class Prepared {
  readonly pattern: Pattern;
  /** Words that a match can begin with, and the bits of slots; null where it can begin with anything. */
  readonly first: { readonly words: WordSet; readonly slots: number } | null;
  /** Whether every match begins where the stretch does. */
  readonly anchored: boolean;
  /** Of each of these sets one word has to stand in the stretch. */
  readonly words: readonly ReadonlySet<number>[];
  /** Each of these slots has to be filled in the stretch. */
  readonly slots: ReadonlySet<string>;
  #program: Step | null = null;

  constructor(pattern: Pattern) {
    const needs = needsOf(pattern);
    const first = firstOf(pattern);
    this.pattern = pattern;
    this.first = first.any || first.empty ? null : { words: new WordSet(first.words), slots: bitsOf(first.slots) };
    this.anchored = isAnchored(pattern);
    this.words = needs.words;
    this.slots = needs.slots;
  }

  /** The steps of the pattern, compiled when it is first tried: most are never. */
  program(): Step {
    this.#program ??= programOf(this.pattern);
    return this.#program;
  }
}

const known = new WeakMap<Pattern, Prepared>();

/** The preparation of a pattern, made once. */
export function prepare(pattern: Pattern): Prepared {
  let prepared = known.get(pattern);
  if (!prepared) {
    prepared = new Prepared(pattern);
    known.set(pattern, prepared);
  }
  return prepared;
}

function bitsOf(slots: Iterable<string>): number {
  let bits = 0;
  for (const slot of slots) bits |= slotBit(slot);
  return bits;
}

function isAnchored(pattern: Pattern): boolean {
  switch (pattern.type) {
    case "start":
      return true;
    case "sequence": {
      const [first] = pattern.parts;
      return first !== undefined && isAnchored(first);
    }
    case "choice":
      return pattern.options.length > 0 && pattern.options.every(isAnchored);
    default:
      return false;
  }
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
