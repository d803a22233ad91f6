import type { Parameters } from "fast-check";

/**
 * How often each property is tried: a few hundred cases, always the same, in the tests; as many as PEELMARK_CASES says, from
 * the seed PEELMARK_SEED, in the soak. A failure prints its seed, its path and the smallest text that shows it.
 */
export const settings: Parameters<unknown> = {
  numRuns: Number(process.env.PEELMARK_CASES ?? 300),
  seed: Number(process.env.PEELMARK_SEED ?? 20_241_205),
};

/** Time for one property, in milliseconds: a soak runs for minutes. */
export const PATIENCE = 60_000 + Number(process.env.PEELMARK_CASES ?? 0) * 200;
