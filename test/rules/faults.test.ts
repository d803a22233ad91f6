import { describe, expect, test } from "vitest";
import { RulesError } from "../../src/model/problem.js";
import { loadRules } from "../../src/rules/load.js";
import { RULE_SHAPES } from "../../src/rules/schema.js";
import { fill, newFolder } from "../folder.js";

/** The faults of a folder of rule files, each as a person sees it, the folder's own name left out. */
function faults(files: Readonly<Record<string, string>>): readonly string[] {
  const dir = fill(newFolder(), files);
  try {
    loadRules({ dir });
    return [];
  } catch (error) {
    if (error instanceof RulesError)
      return error.message.split("\n").map((line) => line.replace(/^.*\/(?=[^/]+\.yaml:)/, ""));
    throw error;
  }
}

/** A sound rule of `rules/scales.yaml`, with other lines in place of some or added to them. */
function scale(changes: Readonly<Record<string, string>> = {}): string {
  const lines = {
    id: "scales.top-marks",
    why: "A paper's words for the best grade.",
    grade: "outstanding",
    reading: "name",
    pattern: "top marks",
    examples: "{ yes: [It got top marks.], no: [] }",
    ...changes,
  };
  const [first = "", ...others] = Object.entries(lines).map(([key, value]) => `${key}: ${value}`);
  return `rules:\n  - ${first}\n${others.map((line) => `    ${line}\n`).join("")}`;
}

const FIELDS = Object.keys(RULE_SHAPES.scales.shape).join(", ");

const EXAMPLES = "    examples: { yes: [a], no: [] }\n";

function rule(file: string, pattern: string, more = ""): string {
  return `rules:\n  - id: ${file}.mine\n    why: w\n${more}    pattern: ${pattern}\n${EXAMPLES}`;
}

test("a sound rule has none", () => expect(faults({ "scales.yaml": scale() })).toEqual([]));

test("three faults in one folder are shown at once, by file and line", () => {
  const found = faults({
    "scales.yaml": scale({ grade: "goood" }),
    "names.yaml": "rules:\n  - why: nameless\n",
    "grades.yaml": rule("grades", '"{areas} top {graed}"'),
  });
  expect(found).toEqual([
    expect.stringMatching(
      /^grades\.yaml:4:27: found "\{graed\}", expected one of grade, areas, .*, or a word list such as .*grade-noun.* \(in the pattern /,
    ),
    expect.stringMatching(/^names\.yaml:2:5: found a rule without an id, expected an id such as names\.some-words$/),
    expect.stringMatching(/^scales\.yaml:4:12: found "goood", expected one of outstanding, good, adequate/),
  ]);
});

describe("one fault", () => {
  test.each<readonly [string, Readonly<Record<string, string>>, RegExp]>([
    [
      "no such kind of file",
      { "colours.yaml": "rules: []\n" },
      /^colours\.yaml:1:1: found a rule file "colours", expected one of forces, areas/,
    ],
    ["no YAML", { "scales.yaml": "rules: [\n" }, /^scales\.yaml:\d+:\d+: found .*, expected YAML$/],
    ["no rules", { "scales.yaml": "lists: {}\n" }, /^scales\.yaml:1:1: found .*, expected "rules:"/],
    [
      "a field missing",
      {
        "scales.yaml":
          "rules:\n  - id: scales.a\n    why: w\n    grade: good\n    pattern: a\n    examples: { yes: [a], no: [] }\n",
      },
      /^scales\.yaml:2:5: found no "reading", expected one of name, noun, verb$/,
    ],
    [
      "a field that is none",
      { "scales.yaml": scale({ gade: "good" }) },
      new RegExp(`^scales\\.yaml:8:11: found the field "gade", expected one of ${FIELDS}$`),
    ],
    [
      "an id of another file",
      { "scales.yaml": scale({ id: "grades.top-marks" }) },
      /^scales\.yaml:2:9: found "grades\.top-marks", expected an id that begins with "scales\."$/,
    ],
    [
      "an id twice",
      { "scales.yaml": scale() + scale().replace("rules:\n", "") },
      /^scales\.yaml:8:9: found the id scales\.top-marks a second time, expected an id of its own$/,
    ],
    [
      "a pattern that YAML reads as a mapping",
      { "scales.yaml": scale({ pattern: "[Overall: good]" }) },
      /^scales\.yaml:6:15: found \{"Overall":"good"\}, expected a pattern; one that holds ":" stands in quotation marks$/,
    ],
    [
      "an id to switch off that is none",
      { "scales.yaml": "rules:\n  - id: scales.tip-top\n    off: true\n" },
      /^scales\.yaml:2:9: found "scales\.tip-top", which no rule has, expected the id of a rule to switch off$/,
    ],
    [
      "a word list that is none",
      {
        "exclusions.yaml": rule(
          "exclusions",
          '"{grade}"',
          "    reason: r\n    scope: grade\n    followers: grade-folower\n",
        ),
      },
      /^exclusions\.yaml:6:16: found "grade-folower", expected a word list such as grade-follower, /,
    ],
    [
      "a fault in a word list",
      { "scales.yaml": `lists:\n  mine: [fine, "good ("]\n${scale()}` },
      /^scales\.yaml:2:23: found the end of the pattern, expected "\)" \(in the pattern "good \("\)$/,
    ],
  ])("%s", (_what, files, message) => {
    const found = faults(files);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
});

describe("a pattern that its file cannot use", () => {
  const force = "    body: mine\n    name: Mine\n    type: none\n    code: null\n";
  test.each<readonly [string, string, string, RegExp]>([
    [
      "scales",
      "a {number} marks",
      "    grade: good\n    reading: name\n",
      /:6:16: found the slot \{number\}, expected words: nothing fills a slot in scales/,
    ],
    ["forces", "the {force} police", force, /:8:18: found the slot \{force\}, expected words/],
    [
      "kinds",
      "^ minutes",
      "    kind: minutes\n    weight: 1\n    where: title\n",
      /:7:14: found "\^", expected words: kinds are found anywhere in a line/,
    ],
    [
      "boilerplate",
      "^ (menu $|home)",
      "    sort: chrome\n",
      /:5:22: found "\$", expected "\^" only first and "\$" only last/,
    ],
    [
      "boilerplate",
      '"^ ...2 ago $"',
      "    sort: chrome\n",
      /:5:17: found a gap before the first word, expected a word first/,
    ],
    [
      "grades",
      '"{areas} {role} {grade}"',
      "",
      /:4:23: found the slot \{role\}, expected a slot that grades fills: \{grade\}, \{areas\}/,
    ],
    [
      "roles",
      '"the {role} {name}"',
      "    sort: layout\n",
      /:5:15: found a layout that begins with words, expected \{role\} or \{name\} first/,
    ],
    ["roles", '"{role} of kent"', "    sort: title\n", /:5:15: found the slot \{role\}, expected words/],
    ["tallies", "count? ...4", "    sort: total\n", /found a pattern that holds without any word/],
  ])("%s: %s", (file, pattern, more, message) => {
    const found = faults({ [`${file}.yaml`]: rule(file, pattern, more) });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(message);
  });
});

test("a rule with a fault of shape shows the faults of its patterns too", () => {
  const found = faults({ "scales.yaml": scale({ grade: "goood", pattern: '["top (marks", "{grad} marks"]' }) });
  expect(found.map((line) => /:(\d+:\d+): found (\S+)/.exec(line)?.slice(1).join(" "))).toEqual([
    '4:12 "goood",',
    "6:26 the",
    '6:30 "{grad}",',
  ]);
});

test("a column counts what escapes and quotation marks add", () => {
  const [line] = faults({ "grades.yaml": rule("grades", '"\\\\( {grade} {oops}"') });
  // The pattern begins at column 14; the file has \\( for the pattern's \(.
  expect(line).toMatch(/^grades\.yaml:4:27: found "\{oops\}"/);
});
