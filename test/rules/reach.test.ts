import { expect, test } from "vitest";
import { reach } from "../../scripts/soak/reach.mjs";
import { loadRules } from "../../src/rules/load.js";
import { reachOf } from "../../src/rules/reach.js";
import { Touched } from "../../src/rules/touched.js";
import { fill, newFolder } from "../folder.js";

const rule = (id: string, fields: string) =>
  `rules:\n  - id: ${id}\n    why: Ours.\n    examples: { yes: [x], no: [] }\n    ${fields}\n`;

/** The files laid over the built-in rules, and of texts whether that may touch them. */
function check(files: Readonly<Record<string, string>>, expected: Readonly<Record<string, boolean>>): void {
  const found = reachOf(loadRules(), loadRules({ dir: fill(newFolder(), files) }));
  const touched = found && new Touched(found);
  const asked = Object.keys(expected).map((text) => [text, touched === null || touched.touches(text, () => "")]);
  expect(Object.fromEntries(asked)).toEqual(expected);
}

test.each<[string, Readonly<Record<string, string>>, Readonly<Record<string, boolean>>]>([
  ["nothing", {}, { "": false, "Kent Police is good.": false }],
  [
    "a comment, an example, a reason",
    {
      "scales.yaml":
        "# Ours.\nrules:\n  - id: scales.good\n    why: Another reason.\n    examples: { yes: [good], no: [] }\n",
    },
    { "Kent Police is good.": false },
  ],
  [
    "a pattern more: texts with all its words",
    { "scales.yaml": rule("scales.star", "grade: good\n    reading: name\n    pattern: a (gold|silver) star") },
    { "A gold watch.": false, "Stars of silver.": false, "A silver one, a star!": true, "Star: a gold.": true },
  ],
  [
    "words that no rule knew before: what a word is taken for may hang on it",
    { "scales.yaml": rule("scales.star", "grade: good\n    reading: name\n    pattern: utterly zyxed") },
    { "Zyxed.": true, Utterly: true, "Other words.": false },
  ],
  [
    "a word list: texts with the entries that came or went",
    { "roles.yaml": "lists:\n  role-link: [of, for, at, in, with, from, on, under]\nrules: []\n" },
    { "A chief under pressure.": true, "A word to the chief.": true, "Nothing of it.": false },
  ],
  [
    "what is said of a rule's matches",
    { "kinds.yaml": "rules:\n  - id: kinds.release-start\n    weight: 1\n" },
    { "PRESS RELEASE": true, "A letter.": false },
  ],
  [
    "a force by another name: wherever it is meant",
    { "forces.yaml": "rules:\n  - id: forces.kent\n    name: Police of Kent\n" },
    { "Nothing.": true },
  ],
  [
    "a rule off: texts that had its words",
    { "scales.yaml": "rules:\n  - id: scales.inadequate\n    off: true\n" },
    { "Inadequate.": true, "Adequate.": false },
  ],
  [
    "a pattern without words of its own",
    { "grades.yaml": rule("grades.bare", 'pattern: "{areas} {grade}"') },
    { "Nothing.": true },
  ],
  [
    "an exclusion that goes by what follows a grade",
    {
      "exclusions.yaml": rule(
        "exclusions.ours",
        "reason: ours\n    scope: grade\n    followers: grade-follower\n    pattern: odd words {grade}",
      ),
    },
    { "Nothing.": true },
  ],
  [
    "dates of a round",
    {
      "rounds.yaml": rule(
        "rounds.ours",
        "round: '2016'\n    strength: name\n    pattern: our round\n    from: 2016-01-01\n    to: 2016-12-31",
      ),
    },
    { "Nothing.": true },
  ],
])("%s", (_, files, expected) => check(files, expected));

test("a rule whose confidence is another touches the records with a value of it", () => {
  const [before, after] = [loadRules(), loadRules({ measured: false })];
  const found = reachOf(before, after);
  const touched = found && new Touched(found);
  expect(touched?.touches("Any.", () => '{"rule":"grades.label"}')).toBe(true);
  expect(touched?.touches("Any.", () => '{"text":"\\"grades.label\\""}')).toBe(false);
});

// The short form of `npm run soak -- --only reach`. The seed is printed with what fails.
test("changes of all kinds leave the texts alone that they are said not to touch", () => {
  const { figures, failed } = reach({ short: true });
  expect(failed, `seed ${figures.seed}`).toEqual([]);
  expect(figures.spared).toBeGreaterThan(figures.asked / 4);
}, 120_000);
