import { expect, test } from "vitest";
import { testExamples } from "../../src/check/examples.js";
import { loadRules } from "../../src/rules/load.js";
import { fill, newFolder } from "../folder.js";

/** What goes wrong with each example of a rule whose file is changed so: "" where it holds. */
function messages(id: string, examples: string): readonly string[] {
  const [file] = id.split(".");
  const source = `rules:\n  - id: ${id}\n    examples: ${examples}\n`;
  const rules = loadRules({ dir: fill(newFolder(), { [`${file}.yaml`]: source }) });
  const results = testExamples(
    rules,
    rules.all().filter((rule) => rule.id === id),
  );
  for (const result of results) expect(result.ok).toBe(result.message === "");
  return results.map((result) => result.message);
}

const GOOD = { area: "preventing-crime", grade: "good" };

test.each<readonly [string, string, string, readonly (string | RegExp)[]]>([
  ["holds", "scales.good", "{ yes: [It is good.], no: [It is bad.] }", ["", ""]],
  ["finds nothing", "scales.good", "{ yes: [It is bad.], no: [] }", ["the rule found nothing"]],
  ["finds what it should not", "scales.good", "{ yes: [good], no: [It is good.] }", ["", /^the rule made grade word/]],
  [
    "says which exclusion holds",
    "exclusions.negation",
    "{ yes: [It was not rated good for efficiency.], no: [It was rated good for efficiency.] }",
    ["", ""],
  ],
  ["knows the round", "rounds.2015", "{ yes: [PEEL 2015], no: [It was 2015.] }", ["", ""]],
  [
    "asks for the round of the whole text, also where its date alone settles it",
    "rounds.2017",
    `{ yes: [{ text: "Inspectors visit Kent Police\\n\\nPublished: 2 March 2018\\n\\nHMICFRS says that calls wait.", gives: [{ round: "2017" }] }, { text: PEEL 2017, gives: [{ round: "2016" }] }], no: [In 2017 he retired.] }`,
    ["", /^no value of the rule holds \{"round":"2016"\}/, ""],
  ],
  [
    "asks for the kind of the whole text",
    "kinds.letter-salutation",
    "{ yes: [{ text: Dear Home Secretary, gives: [{ kind: letter }] }, { text: Dear Home Secretary, gives: [{ kind: minutes }] }], no: [] }",
    ["", /^no value of the rule holds \{"kind":"minutes"\}/],
  ],
  ["knows the kind of page", "kinds.letter-close", "{ yes: [Yours sincerely], no: [PEEL 2015] }", ["", ""]],
  [
    "knows what a date is of",
    "dates.updated",
    "{ yes: [Last updated 3 March 2017], no: [Published 3 March 2017] }",
    ["", ""],
  ],
  [
    "knows the period",
    "periods.earlier",
    "{ yes: [It was rated good for efficiency at its last inspection.], no: [It is good for efficiency.] }",
    ["", ""],
  ],
  [
    "knows the total of a tally",
    "tallies.total",
    "{ yes: [Of eight areas of policing four were rated good.], no: [Eight officers met.] }",
    ["", ""],
  ],
  [
    "knows a heading that ends a list",
    "findings.other",
    '{ yes: ["Innovative practice"], no: [It is a summary of the year for many.] }',
    ["", ""],
  ],
  [
    "gives an official to the words for the office",
    "roles.chief-constable",
    "{ yes: [{ text: Chief Constable Pat Hallam spoke., gives: [{ name: Pat Hallam, role: chief-constable }] }], no: [] }",
    [""],
  ],
])("an example %s", (_what, id, examples, expected) => {
  const found = messages(id, examples);
  expect(found).toHaveLength(expected.length);
  for (const [index, one] of expected.entries()) {
    if (typeof one === "string") expect(found[index]).toBe(one);
    else expect(found[index]).toMatch(one);
  }
});

test("every value of a rule is listed, each once", () => {
  const text = "Kent Police is good at preventing crime and at investigating crime.";
  const listed = (...gives: readonly object[]): readonly string[] =>
    messages("grades.graded-for", JSON.stringify({ yes: [{ text, gives }], no: [] }));
  expect(listed(GOOD, { area: "investigating-crime" })).toEqual([""]);
  expect(listed(GOOD)).toEqual([
    expect.stringMatching(/^the rule made grades .*"investigating-crime".*, which is not listed$/),
  ]);
  expect(listed(GOOD, GOOD, { area: "investigating-crime" })).toEqual([
    expect.stringMatching(/^no value of the rule holds \{"area":"preventing-crime","grade":"good"\}/),
  ]);
});
