import type { Range } from "../model/span.js";
import { firstAfter } from "./halving.js";

/** Stretches of a text, which may lie over each other, for whoever asks of many places what lies there. */
export class RangeIndex<One extends Range> {
  readonly #sorted: readonly One[];
  /** The farthest end of the stretches up to each. */
  readonly #reach: readonly number[];

  constructor(all: readonly One[]) {
    this.#sorted = [...all].sort((one, other) => one.start - other.start);
    let reach = 0;
    this.#reach = this.#sorted.map((one) => {
      reach = Math.max(reach, one.end);
      return reach;
    });
  }

  /** The first, by its start, that shares a unit with `range`; null where none does. */
  overlapping(range: Range): One | null {
    const at = firstPast(this.#reach, range.start);
    const one = this.#sorted[at];
    return one !== undefined && one.start < range.end ? one : null;
  }
}

/** How many of the ascending `numbers` are at most `bound`: the place of the first that is greater. */
export function firstPast(numbers: readonly number[], bound: number): number {
  return firstAfter(numbers.length, (middle) => (numbers[middle] ?? 0) <= bound);
}
