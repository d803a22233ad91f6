import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { PEELMARK, runNode } from "../process.mjs";
import { interleaved, medianRatio } from "../statistics.mjs";

export const figures = ["cache"];

/** A rule more, of words that few texts have. */
const RULES = `rules:
  - id: scales.ten-out-of-ten
    why: One more word for a grade.
    grade: outstanding
    reading: name
    pattern: ten out of ten
    examples: { yes: [It got ten out of ten.], no: [] }
`;

/**
 * A first run over the corpus with an empty cache and no records, then the same again, then with a rule more: whole processes,
 * threads as by default.
 */
export async function measure({ corpus, scratch, rounds, log }) {
  const { raw } = await corpus();
  const cache = join(scratch, "cache");
  const out = join(scratch, "cached");
  const rules = join(scratch, "rules");
  mkdirSync(rules, { recursive: true });
  writeFileSync(join(rules, "scales.yaml"), RULES);
  const run = (...more) =>
    runNode([PEELMARK, "extract", "--raw", raw, "--out", out, "--cache", cache, "--quiet", ...more]);
  const pairs = await interleaved(
    {
      both: async () => {
        for (const made of [cache, out]) rmSync(made, { recursive: true, force: true });
        const [first, again, more] = [await run(), await run(), await run("--rules", rules)];
        return { first: first.seconds, again: again.seconds, more: more.seconds };
      },
    },
    rounds,
    (_, round) => log("cache", round),
  );
  const first = pairs.both.map((pair) => pair.first);
  const again = pairs.both.map((pair) => pair.again);
  const more = pairs.both.map((pair) => pair.more);
  const notes = [`with a rule more, the corpus takes ${medianRatio(more, first).toFixed(3)} of the first run`];
  return { measured: { cache: medianRatio(again, first) }, details: { first, again, more }, notes };
}
