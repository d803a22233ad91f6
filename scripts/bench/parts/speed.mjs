import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { folderOfOne } from "../corpus.mjs";
import { linesOf } from "../lines.mjs";
import { extractAfresh } from "../peelmark.mjs";
import { PEELMARK, runNode } from "../process.mjs";
import { interleaved, median, medianRatio } from "../statistics.mjs";

const FLOOR = fileURLToPath(new URL("../programs/floor.mjs", import.meta.url));

export const figures = ["floor", "threads", "memory"];

/**
 * The whole corpus through the command line: one thread and two, JSON and NDJSON, beside the floor. A run's time is that of its
 * process, less that of a process with one small document in the same round (one thread): start-up is a figure of its own.
 * Starting a second thread is not taken off. The floor takes its own time, after its start.
 */
export async function measure({ corpus, scratch, rounds, log }) {
  const { raw, manifest } = await corpus();
  const small = folderOfOne({ raw, manifest }, join(scratch, "small"), 0);
  const records = join(scratch, "records.ndjson");
  const extract = (folder, format, jobs) => () =>
    extractAfresh({ raw: folder, dir: join(scratch, "run"), format, jobs }, { probe: true });
  // The first run is not counted: its records are what the floor writes, and the files are in the system's memory after it.
  const whole = ["--format", "ndjson", "--quiet", "--jobs", "1", "--no-cache"];
  await runNode([PEELMARK, "extract", "--raw", raw, "--out", records, ...whole]);
  const programs = {
    start: extract(small, "ndjson", 1),
    ndjson1: extract(raw, "ndjson", 1),
    json1: extract(raw, "json", 1),
    ndjson2: extract(raw, "ndjson", 2),
    json2: extract(raw, "json", 2),
    floor: async () => JSON.parse((await runNode([FLOOR, raw, records, join(scratch, "floor.ndjson")])).stdout),
  };
  const runs = await interleaved(programs, rounds, log);
  log("side by side", 0);
  const apart = await sideBySide(raw, join(scratch, "apart"));
  const taken = (name, clock) => {
    const all = runs[name].map((run) => run[clock]);
    return name === "floor" ? all : all.map((time, round) => time - runs.start[round][clock]);
  };
  const seconds = (name) => taken(name, "seconds");
  const rate = (times) => manifest.bytes / 1e6 / median(times);
  const speeds = Object.keys(programs)
    .filter((name) => name !== "start")
    .map((name) => [name, { wall: rate(seconds(name)), cpu: rate(taken(name, "cpu")) }]);
  return {
    measured: {
      floor: medianRatio(seconds("ndjson1"), seconds("floor")),
      threads: medianRatio(seconds("ndjson1"), seconds("ndjson2")),
      memory: Math.max(...["ndjson1", "json1"].map((name) => median(runs[name].map(({ peak }) => peak)))) / 1e6,
    },
    details: { megabytes: Object.fromEntries(speeds), found: countValues(records), runs: withoutText(runs) },
    notes: [
      `two programs of one thread each, side by side and with nothing between them, do ${((2 * median(runs.ndjson1.map((run) => run.seconds))) / apart).toFixed(2)} times the work of one: what this machine's second core is worth`,
    ],
  };
}

/** Seconds that two whole runs of one thread take at once. */
async function sideBySide(raw, dir) {
  const one = (name) => extractAfresh({ raw, dir: join(dir, name), format: "ndjson", jobs: 1 }, { probe: true });
  const both = await Promise.all([one("first"), one("second")]);
  return Math.max(...both.map((run) => run.seconds));
}

/** How many values of each kind stand in the records, so that a faster run that finds less is seen. */
function countValues(file) {
  const counts = { documents: 0 };
  for (const line of linesOf(file)) {
    const record = JSON.parse(line);
    counts.documents++;
    for (const kind of ["forces", "grades", "pillars", "tallies", "officials", "quotes", "findings", "checks"]) {
      counts[kind] = (counts[kind] ?? 0) + record[kind].length;
    }
  }
  return counts;
}

function withoutText(runs) {
  const kept = ({ seconds, cpu, peak }) => ({ seconds, cpu, peak });
  return Object.fromEntries(Object.entries(runs).map(([name, list]) => [name, list.map(kept)]));
}
