import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { testExamples } from "../../src/check/examples.js";
import { SLOTS } from "../../src/rules/fields.js";
import { loadRules } from "../../src/rules/load.js";
import { fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";

const guide = readFileSync(join(ROOT, "rules/README.md"), "utf8");

test("the rules that the guide shows are sound, and their examples hold", () => {
  const shown = [...guide.matchAll(/^```yaml\n# my-rules\/(\S+)\n([\s\S]*?)^```$/gm)];
  expect(shown.map(([, name]) => name)).toEqual(["forces.yaml", "roles.yaml", "grades.yaml"]);
  const dir = fill(newFolder(), Object.fromEntries(shown.map(([, name = "", source = ""]) => [name, source])));
  const rules = loadRules({ dir });
  const own = rules.all().filter((rule) => rule.place.file.startsWith(dir));
  expect(own.map((rule) => rule.id).sort()).toEqual(["forces.kent", "grades.dial", "roles.area-commander"]);
  expect(testExamples(rules, own).filter((result) => !result.ok)).toEqual([]);
});

test.each(SLOTS)("the guide explains the slot %s", (slot) => expect(guide).toContain(`\`{${slot}}\``));
