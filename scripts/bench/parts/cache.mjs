import { rmSync } from "node:fs";
import { join } from "node:path";
import { PEELMARK, runNode } from "../process.mjs";
import { interleaved, medianRatio } from "../statistics.mjs";

export const figures = ["cache"];

/** A first run over the corpus with an empty cache and no records, then the same again: whole processes, threads as by default. */
export async function measure({ corpus, scratch, rounds, log }) {
  const { raw } = await corpus();
  const cache = join(scratch, "cache");
  const out = join(scratch, "cached");
  const run = () => runNode([PEELMARK, "extract", "--raw", raw, "--out", out, "--cache", cache, "--quiet"]);
  const pairs = await interleaved(
    {
      both: async () => {
        for (const made of [cache, out]) rmSync(made, { recursive: true, force: true });
        return { first: (await run()).seconds, again: (await run()).seconds };
      },
    },
    rounds,
    (_, round) => log("cache", round),
  );
  const first = pairs.both.map((pair) => pair.first);
  const again = pairs.both.map((pair) => pair.again);
  return { measured: { cache: medianRatio(again, first) }, details: { first, again }, notes: [] };
}
