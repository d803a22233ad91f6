import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordPath } from "../../src/corpus/record-path.js";
import { toPattern } from "../../src/corpus/selection.js";
import { fill, newFolder } from "../folder.js";

describe("toPattern", () => {
  test.each<[string, string | null]>([
    ["a.txt", "a.txt"],
    ["raw/a.txt", "a.txt"],
    ["./raw/a.txt", "a.txt"],
    ["raw", "**/*.txt"],
    ["news", "news/**/*.txt"],
    ["raw/news", "news/**/*.txt"],
    ["raw/news/*.txt", "news/*.txt"],
    ["news/*.txt", "news/*.txt"],
    ["./news/*.txt", "news/*.txt"],
    ["[1].txt", "\\[1\\].txt"],
    ["gone.txt", "gone.txt"],
    ["../a.txt", null],
    ["news/../../*.txt", null],
  ])("%s", (argument, expected) => {
    const cwd = fill(newFolder(), { "raw/a.txt": "", "raw/news/b.txt": "", "raw/[1].txt": "", "a.md": "" });
    expect(toPattern(argument, join(cwd, "raw"), cwd)).toBe(expected);
  });

  test("an absolute path inside the raw folder", () => {
    const cwd = fill(newFolder(), { "raw/a.txt": "" });
    expect(toPattern(join(cwd, "raw/a.txt"), join(cwd, "raw"), cwd)).toBe("a.txt");
    expect(toPattern(join(cwd, "b.txt"), join(cwd, "raw"), cwd)).toBe(null);
  });
});

test.each([
  ["a.txt", "a.json"],
  ["a/b.c.txt", "a/b.c.json"],
  ["a.md", "a.md.json"],
  ["a", "a.json"],
])("the record of %s is %s", (path, expected) => expect(recordPath(path)).toBe(expected));
