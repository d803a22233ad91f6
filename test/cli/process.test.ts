import { spawn, spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";
import { LETTER } from "./sample.js";

// The built command line as a process of its own: `npm test` builds it first.
const MAIN = join(ROOT, "dist/cli/main.js");

function check(
  cwd: string,
  args: readonly string[],
  expected: { code: number; out: RegExp; err: RegExp },
  input = "",
): void {
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, ...args], { cwd, input, encoding: "utf8" });
  expect(stderr).toMatch(expected.err);
  expect(stdout).toMatch(expected.out);
  expect(status).toBe(expected.code);
}

test("the command line is built", () => expect(existsSync(MAIN)).toBe(true));

test("exit codes and streams", () => {
  const cwd = fill(newFolder(), { "raw/a.txt": LETTER, "raw/b.txt": Uint8Array.from([0, 1]) });
  check(cwd, ["--help"], { code: 0, out: /^Usage: peelmark/, err: /^$/ });
  check(cwd, ["extract", "a.txt"], { code: 0, out: /^document[\s\S]*-> extracted\n$/, err: /^$/ });
  check(cwd, ["extract"], { code: 1, out: /2 documents, 1 failed/, err: /^failed: b\.txt/ });
  check(cwd, ["extract", "--raw", "none"], { code: 2, out: /^$/, err: /^error: --raw: there is no folder "none"/ });
  check(cwd, ["extract", "--stdin"], { code: 0, out: /^\{\n {2}"schemaVersion"/, err: /^$/ }, LETTER);
});

test("a reader that closes the pipe ends it quietly", async () => {
  const texts = Array.from({ length: 400 }, (_, i) => [`raw/${i}.txt`, `${LETTER}${i}`]);
  const cwd = fill(newFolder(), Object.fromEntries(texts));
  const child = spawn(process.execPath, [MAIN, "extract", "--format", "ndjson"], { cwd });
  let err = "";
  child.stderr.on("data", (chunk) => {
    err += String(chunk);
  });
  child.stdout.once("data", () => child.stdout.destroy());
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect(err).not.toMatch(/EPIPE|Error/);
  expect(code).toBe(0);
});

test("Ctrl+C ends a watch cleanly", async () => {
  const cwd = fill(newFolder(), { "raw/a.txt": LETTER });
  const child = spawn(process.execPath, [MAIN, "extract", "--watch"], { cwd });
  child.stderr.on("data", (chunk) => {
    if (String(chunk).includes("watching")) child.kill("SIGINT");
  });
  expect(await new Promise((resolve) => child.on("close", (code, signal) => resolve(code ?? signal)))).toBe(0);
});

// Root may read everything: as root the command runs as a user who may not. Left out where that user cannot reach it.
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
const reachable = spawnSync(process.execPath, [MAIN, "--version"], nobody).status === 0;

test.skipIf(!reachable)("what may not be read is named and counted, and stops no other", () => {
  const cwd = fill(newFolder(), { "raw/a.txt": LETTER, "raw/closed.txt": LETTER, "raw/shut/b.txt": LETTER });
  mkdirSync(join(cwd, "extracted"));
  for (const open of [cwd, join(cwd, "raw"), join(cwd, "extracted")]) chmodSync(open, 0o777);
  chmodSync(join(cwd, "raw/closed.txt"), 0o000);
  chmodSync(join(cwd, "raw/shut"), 0o000);
  const { status, stdout, stderr } = spawnSync(process.execPath, [MAIN, "extract"], {
    cwd,
    encoding: "utf8",
    ...nobody,
  });
  chmodSync(join(cwd, "raw/shut"), 0o755);
  expect(stderr).toBe(
    "failed: shut cannot be read (permission denied)\nfailed: closed.txt cannot be read (permission denied)\n",
  );
  expect(stdout).toMatch(/3 documents, 2 failed/);
  expect(status).toBe(1);
  expect(existsSync(join(cwd, "extracted/a.json"))).toBe(true);
});
