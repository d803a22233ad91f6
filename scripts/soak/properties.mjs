// The properties of test/properties, each tried ten thousand times from a seed of its own.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const FILES = ["record", "bytes", "surroundings"].map((name) => `test/properties/${name}.test.ts`);

/** Runs the properties in a process each file. A failure's report names the seed and the smallest text that shows it. */
export function properties({ short = false, seed = Date.now() % 2 ** 31 } = {}) {
  const cases = short ? 300 : 10_000;
  const lines = [`${cases} cases each, PEELMARK_SEED=${seed}`];
  let ok = true;
  for (const file of FILES) {
    const env = { ...process.env, PEELMARK_CASES: String(cases), PEELMARK_SEED: String(seed) };
    const vitest = `${ROOT}node_modules/vitest/vitest.mjs`;
    const args = [vitest, "run", file, "--reporter=verbose", "--no-color"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: ROOT,
      env,
      encoding: "utf8",
      maxBuffer: 2 ** 28,
    });
    ok &&= status === 0;
    lines.push(...stdout.split("\n").filter((line) => /^\s*[✓×]/.test(line)));
    if (status !== 0) lines.push(stdout, stderr);
  }
  return { ok, lines };
}
