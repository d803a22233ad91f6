import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { extract } from "../../src/pipeline.js";
import { readDoc } from "../../src/read/file.js";
import type { RuleBook } from "../../src/rules/book.js";
import { buildRules } from "../../src/rules/build.js";
import type { BuiltIn } from "../../src/rules/built-in.js";
import { BUILT_IN_RULES, ruleSources } from "../../src/rules/folder.js";
import { thaw } from "../../src/rules/frozen.js";
import { overlay } from "../../src/rules/overlay.js";
import { readRules } from "../../src/rules/read.js";
import { fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";

const RAW = join(ROOT, "raw");
const docs = await Promise.all(
  readdirSync(RAW)
    .filter((name) => name.endsWith(".txt"))
    .map((name) => readDoc(RAW, name)),
);

// What the build writes, as it comes back from the disk.
const built = JSON.parse(JSON.stringify(buildRules())) as ReturnType<typeof buildRules>;

/** The built-in rules as a run finds them beside its code. */
function builtIn(): BuiltIn {
  const stated = built["rules-stated.json"];
  const book = thaw(
    built["rules.json"],
    (name) => `rules/${name}`,
    (id) => stated.rules.find(([, , data]) => data.id === id)?.[2] as never,
  );
  return { book, sources: ruleSources(BUILT_IN_RULES) ?? [], stated: () => stated };
}

/** All that a book says but the numbers of its words, and what it makes of the samples. */
function told(book: RuleBook) {
  return {
    hash: book.hash,
    rules: book.all().map(({ id, file, place, data }) => ({ id, file, place, data, stated: book.stated(id) })),
    lists: [...book.lists.keys()].sort(),
    measured: [...book.measured].sort(),
    documents: docs.map((doc) => ({ ...extract(doc, book), explained: explain(doc, book) })),
  };
}

test("frozen rules are the rules of the files, word by word", () => {
  const [frozen, read] = [builtIn().book, readRules().book];
  expect(told(frozen)).toEqual(told(read));
  expect(frozen.vocabulary.size).toBe(read.vocabulary.size);
  expect(frozen.files).toEqual(read.files);
  expect(frozen.lists).toEqual(read.lists);
});

const GOLD_STAR =
  "  - { id: scales.gold-star, why: w, grade: good, reading: name, pattern: a gold star, examples: { yes: [a gold star], no: [] } }\n";

describe("a folder laid over frozen rules is the same as over their files", () => {
  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["an empty one", {}],
    ["a rule is added", { "scales.yaml": `rules:\n${GOLD_STAR}` }],
    ["a rule is changed", { "scales.yaml": "rules:\n  - id: scales.good\n    pattern: [good, fine]\n" }],
    ["a rule is switched off", { "forces.yaml": "rules:\n  - id: forces.kent\n    off: true\n" }],
    ["a word list is replaced", { "grades.yaml": "lists:\n  be: [is]\n  mine: ['{be} so']\nrules: []\n" }],
  ])("%s", (_what, files) => {
    const dir = fill(newFolder(), files);
    const laidOver = overlay(builtIn(), dir);
    expect(laidOver && told(laidOver)).toEqual(told(readRules({ dir }).book));
  });

  test.each<readonly [string, Readonly<Record<string, string>>]>([
    ["of its own", { "scales.yaml": "rules:\n  - id: scales.tip-top\n" }],
    ["that it brings upon a built-in rule", { "kinds.yaml": "lists:\n  letter-salutation: ['{grade}']\nrules: []\n" }],
  ])("a fault %s is left to who reads the files", (_what, files) => {
    const dir = fill(newFolder(), files);
    expect(overlay(builtIn(), dir)).toBe(null);
    expect(() => readRules({ dir })).toThrow(/yaml:\d+:\d+: found/);
  });
});
