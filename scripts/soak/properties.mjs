// The properties of test/properties, each tried ten thousand times from a seed of its own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FILES = ["record", "bytes", "surroundings"].map((name) => `test/properties/${name}.test.ts`);

/** Runs the properties, a process for each file. A failure's report names the seed, the path and the smallest text that shows it. */
export function properties({ short = false, seed = Date.now() % 2 ** 31, say = () => {} } = {}) {
  const cases = short ? 300 : 10_000;
  const failed = [];
  say(`${cases} cases each, PEELMARK_SEED=${seed}`);
  for (const file of FILES) {
    const args = [`${ROOT}node_modules/vitest/vitest.mjs`, "run", file, "--reporter=verbose", "--no-color"];
    const env = { ...process.env, PEELMARK_CASES: String(cases), PEELMARK_SEED: String(seed) };
    const options = { cwd: ROOT, env, encoding: "utf8", maxBuffer: 2 ** 28 };
    const { status, stdout, stderr } = spawnSync(process.execPath, args, options);
    for (const line of stdout.split("\n")) if (/^\s*[✓×]/.test(line)) say(line.trim());
    if (status === 0) continue;
    failed.push(file);
    say(stdout + stderr);
  }
  return { name: "properties", figures: { cases, seed }, failed };
}
