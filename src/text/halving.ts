/**
 * The first of `count` places for which `before` does not hold, found by halving: `count` where it holds for all. It has to
 * hold for the first places and for none behind them.
 */
export function firstAfter(count: number, before: (place: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (before(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
