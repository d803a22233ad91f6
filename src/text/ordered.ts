/** Anything that begins at a UTF-16 unit. */
interface Placed {
  readonly start: number;
}

/** The place in `all`, which is in order of `start`, of the first that starts at a unit or later; its length where none does. */
export function placeFrom(all: readonly Placed[], start: number): number {
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.start ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
