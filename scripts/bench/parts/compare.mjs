import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleOf } from "../corpus.mjs";
import { runNode } from "../process.mjs";
import { interleaved, median, medianRatio } from "../statistics.mjs";

export const figures = ["compromise", "wink"];

/**
 * The same texts, about `sampleBytes` of the corpus, through peelmark and two libraries for English, each in a fresh process that
 * loads first and then takes the time from the first text to the last: cold code, no start-up, no disk, for all three alike.
 */
export async function measure({ corpus, scratch, rounds, sampleBytes, log }) {
  const made = await corpus();
  const sample = sampleOf(made, sampleBytes);
  const file = join(scratch, "sample.json");
  const texts = sample.map(({ path }) => readFileSync(join(made.raw, path), "utf8"));
  writeFileSync(file, JSON.stringify(texts));
  const program = (name) => async () => {
    const path = fileURLToPath(new URL(`../programs/${name}.mjs`, import.meta.url));
    return JSON.parse((await runNode([path, file])).stdout);
  };
  const bytes = sample.reduce((sum, { size }) => sum + size, 0);
  const names = ["peelmark", "compromise", "wink"];
  const runs = await interleaved(Object.fromEntries(names.map((name) => [name, program(name)])), rounds, log);
  const seconds = (name) => runs[name].map((run) => run.seconds);
  const rate = (name, clock) => bytes / 1e6 / median(runs[name].map((run) => run[clock]));
  return {
    measured: {
      compromise: medianRatio(seconds("compromise"), seconds("peelmark")),
      wink: medianRatio(seconds("wink"), seconds("peelmark")),
    },
    details: {
      documents: sample.length,
      bytes,
      megabytes: Object.fromEntries(
        names.map((name) => [name, { wall: rate(name, "seconds"), cpu: rate(name, "cpu") }]),
      ),
      found: Object.fromEntries(names.map((name) => [name, runs[name][0].found])),
      runs: Object.fromEntries(names.map((name) => [name, runs[name].map(({ seconds, cpu }) => ({ seconds, cpu }))])),
    },
    notes: [],
  };
}
