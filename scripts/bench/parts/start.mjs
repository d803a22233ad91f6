import { join } from "node:path";
import { folderOfOne } from "../corpus.mjs";
import { extractAfresh } from "../peelmark.mjs";
import { PEELMARK, runNode } from "../process.mjs";
import { interleaved, median, medianRatio } from "../statistics.mjs";

/** Bytes of the one document: about the mean of the corpus. */
const USUAL = 6000;
/** Short runs are noisy: more of them than of the long ones. */
const TIMES = 3;

export const figures = ["help", "one"];

/** Whole processes: node that runs nothing, `--help`, and `extract` of a folder with one document of usual length. */
export async function measure({ corpus, scratch, rounds, log }) {
  const raw = folderOfOne(await corpus(), join(scratch, "one"), USUAL);
  const programs = {
    node: () => runNode(["-e", "0"]),
    help: () => runNode([PEELMARK, "--help"]),
    one: () => extractAfresh({ raw, dir: join(scratch, "run"), format: "json", jobs: null }),
  };
  const runs = await interleaved(programs, rounds * TIMES, log);
  const seconds = (name) => runs[name].map((run) => run.seconds);
  return {
    measured: {
      help: medianRatio(seconds("help"), seconds("node")),
      one: medianRatio(seconds("one"), seconds("node")),
    },
    details: {
      milliseconds: Object.fromEntries(Object.keys(programs).map((name) => [name, 1000 * median(seconds(name))])),
      runs: Object.fromEntries(Object.keys(programs).map((name) => [name, seconds(name)])),
    },
    notes: [],
  };
}
