import { expect, test } from "vitest";
import { peelmark } from "../cli/terminal.js";
import { fill, newFolder } from "../folder.js";

test("rules test names a failing example by its rule's place and exits with 1", async () => {
  const source = "rules:\n  - id: scales.good\n    examples: { yes: [It is bad.], no: [] }\n";
  const { code, out } = await peelmark(fill(newFolder(), { "mine/scales.yaml": source }), [
    "rules",
    "test",
    "--rules",
    "mine",
  ]);
  expect(code).toBe(1);
  expect(out).toMatch(
    /^\S*mine\/scales\.yaml:2:5: scales\.good, example of yes\n {2}"It is bad\."\n {2}the rule found nothing\n$/m,
  );
  expect(out).toMatch(/\nfailed {2}[\d,]+ examples of \d+ rules: [\d,]+ passed, \d+ failed\n$/);
});
