import { spawnSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { peelmark } from "../cli/terminal.js";
import { fill, newFolder } from "../folder.js";

/** A file of scales with one rule, its pattern as YAML, and word lists. */
function scales(pattern: string, lists: Readonly<Record<string, string>> = {}): string {
  const named = Object.entries(lists).map(([name, entries]) => `  ${name}: ${entries}\n`);
  const head = named.length === 0 ? "" : `lists:\n${named.join("")}`;
  return `${head}rules:\n  - id: scales.mine\n    why: w\n    grade: good\n    reading: name\n    pattern: ${pattern}\n    examples: { yes: [a], no: [] }\n`;
}

/** What `rules check` says of a folder: its exit code and the faults, without the folder's own name. */
async function check(dir: string, expected: { code: number; faults: readonly RegExp[] }): Promise<void> {
  const { code, err } = await peelmark(dir, ["rules", "check", "--rules", dir]);
  const faults = err.replaceAll(`${dir}/`, "").split("\n").slice(0, -2);
  expect(faults).toEqual(expected.faults.map((fault) => expect.stringMatching(fault)));
  expect(code).toBe(expected.code);
}

const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join("");
const list = (index: number, entry: (inner: string) => string): [string, string] => [
  `l${index}`,
  `['${entry(`{l${index + 1}}`)}']`,
];

describe("what is large and no more is taken", () => {
  test.each<readonly [string, string]>([
    ["10,000 alternatives", scales(`"(${times(10_000, (i) => `|word${i}`).slice(1)})"`)],
    ["a dozen optional words", scales(`"${times(12, () => "fairly? ")}good"`)],
    [
      "lists in lists, ten deep",
      scales('"{l0}"', {
        ...Object.fromEntries(Array.from({ length: 10 }, (_, i) => list(i, (inner) => inner))),
        l10: "[fine]",
      }),
    ],
    ["a value that stands in two places", scales("&p [good enough]").replace("yes: [a]", "yes: *p")],
  ])("%s", (_what, source) => check(fill(newFolder(), { "scales.yaml": source }), { code: 0, faults: [] }));
});

describe("what would take a machine's memory or a person's day is a fault with its place", () => {
  test.each<readonly [string, string, RegExp]>([
    [
      "optional parts that multiply",
      scales(`"${times(20, () => "good? ")}good"`),
      /^scales\.yaml:6:15: found a pattern with 1,048,576 ways through it, expected at most 250,000: fewer optional parts/,
    ],
    [
      "gaps that multiply",
      scales(`"good ${times(6, () => "...12 at ")}"`),
      /:6:15: found a pattern with 4,826,809 ways/,
    ],
    [
      "options that begin alike, again and again",
      scales(`"${times(20, () => "(good|good|fair) ")}"`),
      /:6:15: found a pattern with 1,048,576 ways/,
    ],
    [
      "a list of itself",
      scales('"{l0}"', { l0: "['good {l0}']" }),
      /^scales\.yaml:2:14: found "\{l0\}", expected another list: this one holds itself/,
    ],
    [
      "brackets in brackets",
      scales(`"${"(".repeat(5000)}good${")".repeat(5000)}"`),
      /:6:55: found "\(", expected brackets at most 40 deep/,
    ],
    [
      "values in values",
      scales(`${"[".repeat(5000)}`),
      /^scales\.yaml:6:5\d: found values too deep inside one another, expected 40 at most$/,
    ],
    ["dashes after dashes", `rules:\n${"- ".repeat(5000)}x\n`, /^scales\.yaml:2:1: found values too deep/],
    [
      "one indent after the other",
      times(100, (i) => `${" ".repeat(i)}a:\n`),
      /^scales\.yaml:41:41: found values too deep/,
    ],
    [
      "aliases of aliases",
      `a0: &a0 [good]\n${times(20, (i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}, *a${i}, *a${i}]\n`)}rules: *a20\n`,
      /^scales\.yaml:2:\d+: found aliases that stand for very much, expected the words themselves$/,
    ],
    [
      "a file without end",
      `# ${"x".repeat(1_100_000)}\nrules: []\n`,
      /^scales\.yaml:1:1: found 1,100,\d+ bytes, expected a file of rules of at most 1,000,000 bytes$/,
    ],
  ])("%s", (_what, source, fault) => check(fill(newFolder(), { "scales.yaml": source }), { code: 2, faults: [fault] }));

  test("lists that double, thirty times", async () => {
    const lists = Object.fromEntries(Array.from({ length: 30 }, (_, i) => list(i, (inner) => `${inner} ${inner}`)));
    await check(fill(newFolder(), { "scales.yaml": scales('"{l0}"', { ...lists, l30: "[good, fine]" }) }), {
      code: 2,
      // Of a list that is too much no other makes more.
      faults: [
        /^scales\.yaml:3:9: found a pattern of 98,301 words/,
        /^scales\.yaml:18:10: found a pattern of 81,917 words/,
      ],
    });
  });

  test("lists in lists without end", async () => {
    const lists = Object.fromEntries(Array.from({ length: 60 }, (_, i) => list(i, (inner) => inner)));
    await check(fill(newFolder(), { "scales.yaml": scales('"{l0}"', { ...lists, l60: "[good]" }) }), {
      code: 2,
      faults: [/^scales\.yaml:42:\d+: found "\{l41\}", expected word lists at most 40 deep/],
    });
  });

  test("thousands of faults are told up to a bound", async () => {
    const dir = fill(newFolder(), { "scales.yaml": scales(`[${times(5000, (i) => `"{none${i}}",`)}]`) });
    const { code, err } = await peelmark(dir, ["rules", "check", "--rules", dir]);
    expect(code).toBe(2);
    expect(err.split("\n")).toHaveLength(502);
  });

  test("what is no file", async () => {
    const dir = newFolder();
    mkdirSync(join(dir, "names.yaml"));
    await check(dir, { code: 2, faults: [/^names\.yaml:1:1: found a folder, expected a file of rules/] });
    const other = newFolder();
    expect(spawnSync("mkfifo", [join(other, "names.yaml")]).status).toBe(0);
    await check(other, { code: 2, faults: [/^names\.yaml:1:1: found what is no file, expected a file of rules/] });
  });
});
