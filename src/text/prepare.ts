import type { Pattern } from "../model/pattern.js";
import { firstOf } from "./first.js";
import { type Needs, needsOf } from "./need.js";
import { programOf, type Step } from "./program.js";
import { slotBit } from "./slots.js";
import { WordSet } from "./word-set.js";

/**
 * What can be known of a pattern before it is tried: by which most tries are spared. Each part is worked out when it is first
 * asked for: one text asks it of few patterns.
 */
export class Prepared {
  readonly pattern: Pattern;
  /** Whether every match begins where the stretch does. */
  readonly anchored: boolean;
  #first: FirstOf | null | undefined;
  #needs: Needs | undefined;
  #program: Step | undefined;

  constructor(pattern: Pattern) {
    this.pattern = pattern;
    this.anchored = isAnchored(pattern);
  }

  /** Words that a match can begin with, and the bits of slots; null where it can begin with anything. */
  get first(): FirstOf | null {
    if (this.#first === undefined) {
      const first = firstOf(this.pattern);
      this.#first = first.any || first.empty ? null : { words: new WordSet(first.words), slots: bitsOf(first.slots) };
    }
    return this.#first;
  }

  /** Of each of these sets one word has to stand in the stretch. */
  get words(): Needs["words"] {
    return this.#needed().words;
  }

  /** Each of these slots has to be filled in the stretch. */
  get slots(): Needs["slots"] {
    return this.#needed().slots;
  }

  /** The steps of the pattern. */
  program(): Step {
    this.#program ??= programOf(this.pattern);
    return this.#program;
  }

  #needed(): Needs {
    this.#needs ??= needsOf(this.pattern);
    return this.#needs;
  }
}

interface FirstOf {
  readonly words: WordSet;
  readonly slots: number;
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
