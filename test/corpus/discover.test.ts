import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { discover } from "../../src/corpus/discover.js";
import { fill, newFolder } from "../folder.js";

async function check(
  names: readonly string[],
  expected: readonly string[],
  patterns?: readonly string[],
): Promise<void> {
  const folder = fill(newFolder(), Object.fromEntries(names.map((name) => [name, ""])));
  expect((await discover(folder, patterns)).paths).toEqual(expected);
}

test("finds texts at any depth, and nothing else", () =>
  check(["b.txt", "a/c/d.txt", "a.md", "txt", ".hidden.txt", ".git/x.txt"], ["a/c/d.txt", "b.txt"]));

test("sorts by code point, not by UTF-16 unit or language", () =>
  check(
    ["\u{1f600}.txt", "\uff5e.txt", "é.txt", "z.txt", "Z.txt"],
    ["Z.txt", "z.txt", "é.txt", "\uff5e.txt", "\u{1f600}.txt"],
  ));

test("takes any name", () =>
  check(
    ["a b.txt", "\nc.txt", "d\ne/f.txt", "[g].txt", "(h).txt", "{i}.txt", "j\\k.txt", "!l.txt", "😀/m.txt"],
    ["\nc.txt", "!l.txt", "(h).txt", "[g].txt", "a b.txt", "d\ne/f.txt", "j\\k.txt", "{i}.txt", "😀/m.txt"],
  ));

test("keeps to the patterns", () => check(["a/b.txt", "a/c.md", "d.txt"], ["a/b.txt", "a/c.md"], ["a/**"]));

test("links to files count, links to folders do not, a broken link counts as a file that cannot be read", async () => {
  const folder = fill(newFolder(), { "a.txt": "", "deep/b.txt": "" });
  symlinkSync(folder, join(folder, "deep/loop"));
  symlinkSync(join(folder, "deep"), join(folder, "folder.txt"));
  symlinkSync(join(folder, "a.txt"), join(folder, "link.txt"));
  symlinkSync(join(folder, "self.txt"), join(folder, "self.txt"));
  mkdirSync(join(folder, "named.txt"));
  expect((await discover(folder)).paths).toEqual(["a.txt", "deep/b.txt", "link.txt", "self.txt"]);
});
