import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, fill, newFolder } from "../folder.js";
import { type Asked, run } from "./running.js";

const RAW = {
  "raw/a.txt": "Kent Police has been graded as good at preventing crime by HMICFRS.\n",
  "raw/b/c.txt": "The new canteen opens on Monday.\n",
  "raw/d.txt": "The old canteen has closed.\n",
};

type Stored = Partial<Record<"new" | "changed" | "restamped" | "unchanged", number>>;

/** Runs, lets `act` change something, runs again: that must say what it did, and leave what a run without cache makes. */
async function check(
  out: Asked["out"],
  act: (cwd: string) => void,
  expected: Stored,
  again: Partial<Asked> = {},
): Promise<void> {
  const cwd = fill(newFolder(), RAW);
  await run(cwd, { out });
  act(cwd);
  const { summary } = await run(cwd, { out, ...again });
  expect(summary.stored).toEqual({ new: 0, changed: 0, restamped: 0, unchanged: 0, ...expected });
  const made = contents(cwd);
  for (const one of ["records", "records.ndjson"]) rmSync(join(cwd, one), { recursive: true, force: true });
  const fresh = await run(cwd, { out, cache: false });
  expect(made).toEqual(contents(cwd));
  const { failures: _, stored: __, ...sums } = summary;
  expect(fresh.summary).toMatchObject(sums);
}

const at = (name: string) => (cwd: string) => join(cwd, name);
const a = at("raw/a.txt");
const times = (file: string, change: () => void) => {
  const { atime, mtime } = statSync(file);
  change();
  utimesSync(file, atime, mtime);
};
const ledger = (cwd: string) => {
  const name = readdirSync(join(cwd, ".peelmark-cache")).find((one) => !one.startsWith("."));
  return join(cwd, ".peelmark-cache", name ?? "none");
};

describe.each<Asked["out"]>(["records", "records.ndjson"])("a second run into %s", (out) => {
  test.each<[string, (cwd: string) => void, Stored]>([
    ["finds nothing to do", () => {}, { unchanged: 3 }],
    ["reads a new text", (cwd) => fill(cwd, { "raw/aa.txt": "New." }), { new: 1, unchanged: 3 }],
    [
      "leaves out a text that is gone, whose own record is for the person to remove",
      (cwd) => {
        rmSync(a(cwd));
        rmSync(join(cwd, "records/a.json"), { force: true });
      },
      { unchanged: 2 },
    ],
    ["reads a changed text", (cwd) => appendFileSync(a(cwd), "More.\n"), { changed: 1, unchanged: 2 }],
    [
      "is not fooled by a text of the same size and time",
      (cwd) => times(a(cwd), () => writeFileSync(a(cwd), readFileSync(a(cwd), "utf8").replace("good", "fair"))),
      { changed: 1, unchanged: 2 },
    ],
    ["knows a touched text by its bytes", (cwd) => utimesSync(a(cwd), 1, 1), { unchanged: 3 }],
    [
      "tells a text of a new twin",
      (cwd) => fill(cwd, { "raw/e.txt": RAW["raw/d.txt"] }),
      { new: 1, changed: 1, unchanged: 2 },
    ],
    [
      "takes a ledger that is no ledger for none",
      (cwd) => writeFileSync(ledger(cwd), "{}"),
      out === "records" ? { unchanged: 3 } : { new: 3 },
    ],
    [
      "takes a ledger that is gone for none",
      (cwd) => rmSync(ledger(cwd)),
      out === "records" ? { unchanged: 3 } : { new: 3 },
    ],
    [
      "does not believe a damaged entry",
      (cwd) =>
        writeFileSync(ledger(cwd), readFileSync(ledger(cwd), "utf8").replace('["b/c.txt",[33', '["b/c.txt",[34')),
      out === "records" ? { unchanged: 3 } : { new: 1, unchanged: 2 },
    ],
  ])("%s", (_, act, expected) => check(out, act, expected));

  test("with other rules makes all again, and says where only their stamp differs", () =>
    check(out, () => {}, { unchanged: 3 }, { rules: "other rules" }));
});

test("a record that was changed, removed or replaced is made again", async () => {
  const cwd = fill(newFolder(), RAW);
  await run(cwd, { out: "records" });
  const before = contents(cwd);
  writeFileSync(join(cwd, "records/a.json"), "{}");
  rmSync(join(cwd, "records/d.json"));
  renameSync(join(cwd, "records/b/c.json"), join(cwd, "records/b/c2.json"));
  writeFileSync(join(cwd, "records/b/c.json"), readFileSync(join(cwd, "records/b/c2.json")));
  rmSync(join(cwd, "records/b/c2.json"));
  expect((await run(cwd, { out: "records" })).summary.stored).toMatchObject({ new: 1, changed: 1, unchanged: 1 });
  expect(contents(cwd)).toEqual(before);
});

test("a file of records that was changed is made again", async () => {
  const cwd = fill(newFolder(), RAW);
  await run(cwd, { out: "records.ndjson" });
  const before = contents(cwd);
  appendFileSync(join(cwd, "records.ndjson"), "more\n");
  await run(cwd, { out: "records.ndjson" });
  expect(contents(cwd)).toEqual(before);
});

test("a cache that cannot be kept is said, and costs nothing", async () => {
  const cwd = fill(newFolder(), { ...RAW, ".peelmark-cache": "a file" });
  const { fault, summary } = await run(cwd, { out: "records" });
  expect(fault).toMatch(/peelmark-cache/);
  expect(summary.extracted).toBe(3);
});

test("an unchanged corpus leaves every file alone", async () => {
  const cwd = fill(newFolder(), RAW);
  mkdirSync(join(cwd, "records"));
  await run(cwd, { out: "records" });
  const stamps = () => [join(cwd, "records/a.json"), ledger(cwd)].map((file) => statSync(file).ctimeMs);
  // Texts that have only just been made are compared byte by byte, and noted anew, once.
  await new Promise((resolve) => setTimeout(resolve, 50));
  await run(cwd, { out: "records" });
  const before = stamps();
  await run(cwd, { out: "records" });
  expect(stamps()).toEqual(before);
});

test("a text past the bound fails by name, and is not read", async () => {
  const cwd = fill(newFolder(), { ...RAW, "raw/big.txt": "x".repeat(2000) });
  const { summary } = await run(cwd, { out: "records", maxBytes: 1000 });
  expect(summary.failures).toEqual([
    { path: "big.txt", code: "too-large", reason: "holds 2000 bytes, the limit is 1000 bytes" },
  ]);
  expect(summary.extracted).toBe(3);
});

test("a run for some documents by other rules leaves the others to the next run for all", async () => {
  const cwd = fill(newFolder(), RAW);
  await run(cwd, { out: "records" });
  const some = await run(cwd, { out: "records", rules: "other rules", paths: ["a.txt"] });
  expect(some.summary).toMatchObject({ documents: 1, stored: { unchanged: 1 } });
  let read = 0;
  await run(cwd, { out: "records", rules: "other rules", onOutcome: () => read++ });
  expect(read).toBe(2);
});

test("a file of lines for some documents holds those alone, and the next for all has all", async () => {
  const cwd = fill(newFolder(), RAW);
  const lines = () =>
    (contents(cwd)["records.ndjson"] ?? "")
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line).source.path);
  await run(cwd, { out: "records.ndjson" });
  await run(cwd, { out: "records.ndjson", paths: ["d.txt"] });
  expect(lines()).toEqual(["d.txt"]);
  await run(cwd, { out: "records.ndjson" });
  expect(lines()).toEqual(["a.txt", "b/c.txt", "d.txt"]);
});
