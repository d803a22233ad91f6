import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { CHECKOUT, PEELMARK, runNode, runProgram } from "./process.mjs";

/**
 * Promises a run of `extract` over a folder of texts in a process of its own, as `runNode` does. It finds no records and no cache of
 * another run, and makes its own as it does by default; `dir` holds them, and is removed after it. `jobs` null: as many threads as
 * it likes. `checkout`: as the checkout's own command starts it.
 */
export async function extractAfresh({ raw, dir, format, jobs, checkout = false }, options) {
  mkdirSync(dir, { recursive: true });
  const out = join(dir, format === "json" ? "records" : "records.ndjson");
  const threads = jobs === null ? [] : ["--jobs", String(jobs)];
  const cache = ["--cache", join(dir, "cache")];
  const run = ["extract", "--raw", raw, "--out", out, "--format", format, "--quiet", ...threads, ...cache];
  try {
    return await (checkout ? runProgram(CHECKOUT, run) : runNode([PEELMARK, ...run], options));
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}
