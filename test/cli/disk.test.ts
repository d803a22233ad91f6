import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { chmodSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { contents, fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";
import { LETTER, RELEASE } from "./sample.js";

// The built command line as a process of its own: `npm test` builds it first.
const MAIN = join(ROOT, "dist/cli/main.js");
const NDJSON = ["--format", "ndjson", "--out", "all.ndjson"];

interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs `peelmark extract` in the folder; `limit` is the most half kilobytes that a file of it may have. */
function extract(
  cwd: string,
  args: readonly string[],
  given: { readonly limit?: number; readonly uid?: number } = {},
): Ran {
  const { limit, uid } = given;
  const command = [process.execPath, MAIN, "extract", ...args];
  const shell = limit === undefined ? 'exec "$@"' : `ulimit -f ${limit}; exec "$@"`;
  const as = uid === undefined ? {} : { uid, gid: uid };
  const { status, stdout, stderr } = spawnSync("sh", ["-c", shell, "sh", ...command], { cwd, encoding: "utf8", ...as });
  return { code: status, out: stdout, err: stderr };
}

/** So many texts, each different, of about so many kilobytes. */
function texts(count: number, kilobytes: number): Record<string, string> {
  const filler = "The canteen was full and nobody could find a chair, so we stood.\n\n".repeat(kilobytes * 15);
  const names = Array.from({ length: count }, (_, i) => i);
  return Object.fromEntries(names.map((i) => [`raw/${i % 7}/${i}.txt`, `${RELEASE}\nText ${i}.\n\n${filler}`]));
}

/** Whatever is under the folder's visible names is whole, and nothing is left over. */
function expectWhole(folder: string): void {
  for (const text of Object.values(contents(folder))) expect(JSON.parse(text)).toHaveProperty("checks");
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" });
  expect(names.filter((name) => /\.(tmp|next)$/.test(name))).toEqual([]);
}

test("one thread and two give the same bytes, in files and in lines", () => {
  const cwd = fill(newFolder(), {
    ...texts(40, 30),
    "raw/bad.txt": Uint8Array.from([0]),
    "raw/twin.txt": LETTER,
    "raw/z.txt": LETTER,
  });
  for (const jobs of ["1", "2"]) {
    expect(extract(cwd, ["--jobs", jobs, "--out", `out-${jobs}`]).err).toMatch(/^failed: bad\.txt is binary data/);
    expect(extract(cwd, ["--jobs", jobs, "--format", "ndjson", "--out", `out-${jobs}.ndjson`]).code).toBe(1);
  }
  const made = contents(cwd);
  expect(made["out-2.ndjson"]).toBe(made["out-1.ndjson"]);
  expect(contents(join(cwd, "out-2"))).toEqual(contents(join(cwd, "out-1")));
  expect(made["out-1/twin.json"]).toContain("The same text as z.txt");
  const { out } = extract(cwd, ["--jobs", "2", "--format", "ndjson"]);
  expect(out).toBe(made["out-1.ndjson"]);
}, 180_000);

test("a text that grows while it is read gives a whole record of what was there, and the whole text's when it has grown", async () => {
  const cwd = fill(newFolder(), { ...texts(6, 2), "raw/grows.txt": RELEASE });
  const line = JSON.stringify("The canteen was full again.\n\n".repeat(40));
  const writer = spawn(
    process.execPath,
    ["-e", `const fs = require("node:fs"); setInterval(() => fs.appendFileSync("raw/grows.txt", ${line}), 1)`],
    { cwd },
  );
  for (let run = 0; run < 4; run++) {
    expect(extract(cwd, ["--quiet"])).toMatchObject({ code: 0, err: "" });
    expectWhole(join(cwd, "extracted"));
  }
  writer.kill("SIGKILL");
  await once(writer, "exit");
  expect(extract(cwd, ["--quiet"]).code).toBe(0);
  const grown = contents(join(cwd, "extracted"));
  expect(extract(cwd, ["--quiet", "--no-cache", "--out", "afresh"]).code).toBe(0);
  expect(contents(join(cwd, "afresh"))).toEqual(grown);
}, 180_000);

test("a file of lines that the disk does not take leaves the former one as it was", () => {
  const cwd = fill(newFolder(), { "raw/a.txt": RELEASE });
  expect(extract(cwd, NDJSON).code).toBe(0);
  const before = contents(cwd)["all.ndjson"];
  fill(cwd, texts(12, 1));
  const { code, err } = extract(cwd, NDJSON, { limit: 20 });
  expect(err).toBe('error: --out: "all.ndjson" cannot be written to (the file would be too large)\n');
  expect(code).toBe(2);
  expect(contents(cwd)["all.ndjson"]).toBe(before);
  expect(readdirSync(cwd)).toEqual([".peelmark-cache", "all.ndjson", "raw"]);
  expect(extract(cwd, NDJSON).code).toBe(0);
});

test("a full disk costs the records that it does not take, each by name", ({ skip }) => {
  const cwd = fill(newFolder(), texts(40, 1));
  const disk = join(cwd, "disk");
  mkdirSync(disk);
  const mounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=64k", "tmpfs", disk]).status === 0;
  if (!mounted) skip("only root may make a small disk");
  onTestFinished(() => {
    spawnSync("umount", [disk]);
  });
  const { code, out, err } = extract(cwd, ["--out", "disk/records"]);
  expect(code).toBe(1);
  const failed = Number(/40 documents, (\d+) failed/.exec(out)?.[1]);
  expect(failed).toBeGreaterThan(0);
  expect(err.match(/^failed: \S+ has a record that was not written: ENOSPC.*$/gm)).toHaveLength(failed);
  expectWhole(join(disk, "records"));
  expect(Object.keys(contents(join(disk, "records")))).toHaveLength(40 - failed);
});

// Root may write everywhere.
const nobody = process.getuid?.() === 0 ? { uid: 65534 } : {};
const reachable = extract(ROOT, ["--help"], nobody).code === 0;

test.skipIf(!reachable)("a folder that may not be written to is refused at once", () => {
  const cwd = fill(newFolder(), { "raw/a.txt": LETTER, "records/note.txt": "" });
  chmodSync(cwd, 0o755);
  chmodSync(join(cwd, "records"), 0o555);
  const { code, err } = extract(cwd, ["--out", "records"], nobody);
  expect({ code, err }).toEqual({ code: 2, err: 'error: --out: "records" cannot be written to (EACCES)\n' });
});

test("two hundred megabytes in one file are refused unread", () => {
  const cwd = fill(newFolder(), { "raw/a.txt": LETTER });
  writeFileSync(join(cwd, "raw/big.txt"), "x");
  truncateSync(join(cwd, "raw/big.txt"), 200 * 1024 * 1024);
  const { code, out, err } = extract(cwd, []);
  expect({ code, err }).toEqual({ code: 1, err: "failed: big.txt holds 200 MB, the limit is 32 MB\n" });
  expect(out).toMatch(/2 documents, 1 failed/);
  expect(extract(cwd, ["--max-bytes", "10", "--quiet"]).err).toBe(
    "failed: a.txt holds 49 bytes, the limit is 10 bytes\nfailed: big.txt holds 200 MB, the limit is 10 bytes\n",
  );
});
