import { chmodSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { writeAtomic } from "../../src/write/atomic.js";
import { contents, fill, newFolder } from "../folder.js";

test("makes the folder, writes the file and leaves nothing else", () => {
  const folder = newFolder();
  expect(writeAtomic(join(folder, "a/b/c.json"), "{}\n")).toBe("written");
  expect(contents(folder)).toEqual({ "a/b/c.json": "{}\n" });
});

test("leaves a file alone that already holds the text", () => {
  const file = join(fill(newFolder(), { "a.json": "same" }), "a.json");
  const before = statSync(file).mtimeMs;
  expect(writeAtomic(file, "same")).toBe("unchanged");
  expect(statSync(file).mtimeMs).toBe(before);
});

test("writes a file whose name is as long as names may be", () => {
  const name = `${"n".repeat(250)}.json`;
  const folder = newFolder();
  expect(writeAtomic(join(folder, name), "x")).toBe("written");
  expect(readFileSync(join(folder, name), "utf8")).toBe("x");
});

test("a write that fails leaves the old file and no temporary one", () => {
  const folder = newFolder();
  // A folder stands where the file should go: the rename is refused after the temporary file is written.
  mkdirSync(join(folder, "a.json/full"), { recursive: true });
  expect(() => writeAtomic(join(folder, "a.json"), "new")).toThrow();
  expect(contents(folder)).toEqual({});
});

test.skipIf(process.getuid?.() === 0)("a folder that may not be written to is an error (not seen as root)", () => {
  const folder = newFolder();
  chmodSync(folder, 0o500);
  expect(() => writeAtomic(join(folder, "a.json"), "x")).toThrow(/EACCES/);
});
