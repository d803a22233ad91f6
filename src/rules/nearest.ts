import { createRequire } from "node:module";

const require = createRequire(import.meta.url);

/** The five names most like `name`, the likest first: for whoever wrote one that nobody has. */
export function nearest(name: string, names: readonly string[]): readonly string[] {
  // Loaded where there is a fault alone, and by its own path: natural as a whole loads a thousand files.
  const likeness = require("natural/lib/natural/distance/dice_coefficient.js") as (
    one: string,
    other: string,
  ) => number;
  const ranked = names
    .map((other) => ({ other, like: likeness(name, other) }))
    .sort((one, other) => other.like - one.like || (one.other < other.other ? -1 : 1));
  return ranked.slice(0, 5).map(({ other }) => other);
}
