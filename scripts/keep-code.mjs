#!/usr/bin/env node
// Runs the bundle and keeps what V8 compiled of it (src/start.cts). Called by bundle.mjs, once for each way of running:
//   node scripts/keep-code.mjs --help | extract
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const start = createRequire(import.meta.url)("../dist/start.cjs");

const [word] = process.argv.slice(2);
const out = mkdtempSync(join(tmpdir(), "peelmark-"));
const lines =
  word === "extract"
    ? [
        ["extract", "--stdin"],
        ["extract", "--out", out],
      ]
    : [[word]];
const stdin = [readFileSync(join(ROOT, "raw/hmicfrs-release-2019.txt"))];
const silent = { isTerminal: false, columns: null, write: () => {}, drained: async () => {} };
try {
  const { run } = start.programToKeep([word]);
  for (const args of lines) {
    const exit = await run(args, { cwd: ROOT, env: {}, out: silent, err: silent, stdin });
    if (exit !== 0) throw new Error(`peelmark ${args.join(" ")} ended with ${exit}`);
  }
  start.keepCode();
} finally {
  rmSync(out, { recursive: true, force: true });
}
