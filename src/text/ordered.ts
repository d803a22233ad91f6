import { firstAfter } from "./halving.js";

/** Anything that begins at a UTF-16 unit. */
interface Placed {
  readonly start: number;
}

/** The place in `all`, which is in order of `start`, of the first that starts at a unit or later; its length where none does. */
export function placeFrom(all: readonly Placed[], start: number): number {
  return firstAfter(all.length, (middle) => (all[middle]?.start ?? 0) < start);
}
