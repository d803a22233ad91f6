import { expect, test } from "vitest";
import { extract } from "../../src/pipeline.js";
import { toDoc } from "../../src/read/decode.js";
import { loadRules } from "../../src/rules/load.js";
import { fill, newFolder } from "../folder.js";
import { GOLD_STAR } from "../gold-star.js";

const TEXT =
  "HMICFRS graded Kent Police as good at preventing crime.\n\nIt was given a gold star for investigating crime.\n";

/** "good preventing-crime" for each grade that the rules, with `files` laid over them, find. */
function grades(files: Readonly<Record<string, string>>): readonly string[] {
  const rules = loadRules({ dir: fill(newFolder(), files) });
  const { record } = extract(toDoc("a.txt", new TextEncoder().encode(TEXT)), rules);
  return record.grades.map(({ grade, area }) => `${grade} ${area}`);
}

test("an empty folder changes nothing", () => expect(grades({})).toEqual(["good preventing-crime"]));

test("a rule is added", () => {
  expect(grades({ "scales.yaml": GOLD_STAR })).toEqual(["good preventing-crime", "outstanding investigating-crime"]);
});

test("a rule is changed, field by field", () => {
  const pattern = "rules:\n  - id: scales.good\n    pattern: [good, a gold star]\n";
  expect(grades({ "scales.yaml": pattern })).toEqual(["good preventing-crime", "good investigating-crime"]);
});

test("a rule is switched off", () => {
  expect(grades({ "scales.yaml": "rules:\n  - id: scales.good\n    off: true\n" })).toEqual([]);
});

test("a word list is replaced", () => {
  const rules = loadRules({ dir: fill(newFolder(), { "grades.yaml": "lists:\n  judged: [stamped]\nrules: []\n" }) });
  const words = rules.wordsOf("judged");
  expect(["stamped", "judged"].map((word) => words.has(rules.vocabulary.find(word)))).toEqual([true, false]);
});

test("a changed rule stands where it was changed, and so does its hash", () => {
  const dir = fill(newFolder(), { "scales.yaml": "rules:\n  - id: scales.good\n    pattern: [good, fine]\n" });
  const [own, changed] = [loadRules(), loadRules({ dir })];
  const place = changed.files.scales.find((rule) => rule.id === "scales.good")?.place;
  expect(place).toMatchObject({ file: `${dir}/scales.yaml`, line: 2, column: 5 });
  expect(changed.hash).not.toBe(own.hash);
});
