/** The middle of the numbers, or the mean of the two in the middle. NaN for none. */
export function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  const middle = sorted.length >> 1;
  if (sorted.length === 0) return Number.NaN;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/** The median of the ratios run by run: runs of one round stand side by side in time, so that a machine's drift cancels out. */
export function medianRatio(above, below) {
  return median(above.map((number, round) => number / below[round]));
}

/**
 * Runs each program once a round, in an order that moves on by one each round, and promises the results by program in order of
 * rounds. `programs`: functions by name that promise a result; `onRun` is told each name before its run.
 */
export async function interleaved(programs, rounds, onRun = () => {}) {
  const names = Object.keys(programs);
  const results = Object.fromEntries(names.map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (let at = 0; at < names.length; at++) {
      const name = names[(at + round) % names.length];
      onRun(name, round);
      results[name].push(await programs[name](round));
    }
  }
  return results;
}
