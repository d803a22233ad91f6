import { describe, expect, test } from "vitest";
import { formatProblem, type Problem } from "../../src/model/problem.js";
import { confidenceSource, type Measured, measuredOf, readConfidence } from "../../src/rules/confidence.js";
import type { RawFile, RawRule } from "../../src/rules/file.js";
import { loadRules } from "../../src/rules/load.js";
import { changedRules } from "../../src/rules/overlaid.js";
import { fill, newFolder } from "../folder.js";

const MEASURED: ReadonlyMap<string, Measured> = new Map([
  ["speech.cue-before", measuredOf(37, 40)],
  ["grades.row", measuredOf(1, 1)],
]);

/** Reads a file of the built-in rules' confidence; of the rules, grades.row and those of speech are known. */
function read(source: string): {
  readonly measured: ReadonlyMap<string, Measured>;
  readonly faults: readonly string[];
} {
  const problems: Problem[] = [];
  const known = (id: string): boolean => id === "grades.row" || id.startsWith("speech.");
  const measured = readConfidence("c.yaml", source, known, problems);
  return { measured, faults: problems.map(formatProblem) };
}

test("what is written is read again, sorted, one line a rule", () => {
  const source = confidenceSource(12, MEASURED);
  expect(source.split("\n").filter((line) => !line.startsWith("#"))).toEqual([
    "documents: 12",
    "rules:",
    "  grades.row:        { right: 1, of: 1, precision: 1.0000, confidence: 0.20 }",
    "  speech.cue-before: { right: 37, of: 40, precision: 0.9250, confidence: 0.80 }",
    "",
  ]);
  expect(read(source)).toEqual({ measured: new Map([...MEASURED].reverse()), faults: [] });
  expect(read(confidenceSource(1, new Map()))).toEqual({ measured: new Map(), faults: [] });
});

describe("a fault is shown with its line", () => {
  const row = (figures: string, id = "grades.row"): string => `documents: 1\nrules:\n  ${id}: { ${figures} }\n`;
  test.each<readonly [string, string, RegExp]>([
    ["no YAML", "rules: [\n", /^c\.yaml:\d+:\d+: found .*, expected YAML$/],
    [
      "no documents",
      "rules: {}\n",
      /^c\.yaml:1:1: found .*, expected what `peelmark check --labels DIR --rules` writes/,
    ],
    ["a figure missing", row("right: 1, of: 1, precision: 1"), /^c\.yaml:3:15: found .*, expected what/],
    ["nothing judged", row("right: 0, of: 0, precision: 1, confidence: 1"), /^c\.yaml:3:31: found Too small/],
    [
      "more right than made",
      row("right: 3, of: 2, precision: 1, confidence: 0.3"),
      /^c\.yaml:3:24: found 3 right of grades\.row, expected at most 2$/,
    ],
    [
      "a confidence of one's own",
      row("right: 1, of: 1, precision: 1, confidence: 0.9"),
      /^c\.yaml:3:60: found the confidence 0\.9 of grades\.row, expected 0\.2, as 1 of 1 give it$/,
    ],
    [
      "a precision of one's own",
      row("right: 0, of: 1, precision: 1, confidence: 0"),
      /^c\.yaml:3:45: found the precision 1 of grades\.row, expected 0, as 0 of 1 give it$/,
    ],
    [
      "a rule that is none",
      row("right: 1, of: 1, precision: 1, confidence: 0.2", "grades.gone"),
      /^c\.yaml:3:16: found "grades\.gone", which no rule has, expected what .* run it again$/,
    ],
  ])("%s", (_what, source, message) => expect(read(source).faults).toEqual([expect.stringMatching(message)]));
});

describe("a folder laid over the built-in rules", () => {
  const builtIn = loadRules().measured;
  const [own = ""] = [...builtIn.keys()].filter((id) => id.startsWith("grades."));
  const measuredWith = (files: Readonly<Record<string, string>>) =>
    loadRules({ dir: fill(newFolder(), files) }).measured;

  test("leaves what it does not touch as it was measured", () => {
    expect(builtIn.size).toBeGreaterThan(0);
    expect(measuredWith({})).toEqual(builtIn);
  });

  test("takes the confidence of a rule that it changes, and of no other", () => {
    const changed = measuredWith({ "grades.yaml": `rules:\n  - id: ${own}\n    why: In other words.\n` });
    expect([...builtIn.keys()].filter((id) => !changed.has(id))).toEqual([own]);
  });

  test("cannot bring a confidence of its own", () => {
    expect(() => measuredWith({ "confidence.yaml": confidenceSource(1, MEASURED) })).toThrow(
      /confidence\.yaml:1:1: found the file confidence\.yaml, expected rule files alone/,
    );
  });

  test("changes the rules that name a word list which it replaces, through other lists too", () => {
    const raw = (id: string, data: object): readonly [string, RawRule] => [id, { id, data } as unknown as RawRule];
    const rules = new Map([
      raw("grades.a", { pattern: "{colour} for {areas}" }),
      raw("grades.b", { pattern: ["x", "{paint} y"] }),
      raw("grades.c", { pattern: "{grade}", examples: { yes: ["{colour}"] } }),
      raw("exclusions.d", { pattern: "{grade}", followers: "colour" }),
      raw("exclusions.e", { pattern: "z", unless: "{paint}" }),
    ]);
    const lists: RawFile["lists"] = new Map(
      Object.entries({ colour: ["red"], paint: ["wet {colour}"], other: ["o"] }).map(([name, source]) => [
        name,
        { source, raw: { id: name } as RawRule },
      ]),
    );
    const changed = (list: string) => [...changedRules({ rules: new Set(), lists: new Set([list]) }, { rules, lists })];
    expect(changed("colour")).toEqual(["grades.a", "grades.b", "exclusions.d", "exclusions.e"]);
    expect(changed("paint")).toEqual(["grades.b", "exclusions.e"]);
    expect(changed("other")).toEqual([]);
  });
});
