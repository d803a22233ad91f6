import { spawnSync } from "node:child_process";
import { cpSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { type InspectionRecord, recordSchema } from "../../src/model/record.js";
import { fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";
import { RELEASE } from "./sample.js";
import { peelmark } from "./terminal.js";

const QUOTE = "We are pleased 🙂 with this report.";
const start = [...RELEASE.slice(0, RELEASE.indexOf(QUOTE))].length;
const spans = [{ start, end: start + [...QUOTE].length, text: QUOTE }];
const by = (name: string) => [{ speaker: { kind: "official", name }, spans }];
const GRADE = { force: "kent", area: "preventing-crime", grade: "good", period: "current" };

/** What is measured of the release by its label; the grades are read by one rule, and so is the quote. */
async function check(label: object, expected: Readonly<Record<string, string>>): Promise<void> {
  const cwd = fill(newFolder(), {
    "labels/held/label.json": JSON.stringify({ ...label, heldBack: true }),
    "labels/held/source.txt": RELEASE,
    // Of a document that rules were tuned on nothing is learnt.
    "labels/open/label.json": JSON.stringify({ grades: [], officials: [] }),
    "labels/open/source.txt": RELEASE,
  });
  const { code, out, err } = await peelmark(cwd, [
    "check",
    "--labels",
    "labels",
    "--rules",
    "--out",
    "c.yaml",
    "--json",
  ]);
  expect(err).toMatch(/^\d rules?, measured on 1 document held back: c\.yaml \(written\)\n$/);
  expect(code).toBe(0);
  const measured = Object.entries(JSON.parse(out) as Record<string, { right: number; of: number }>);
  const kinds = measured.map(([rule, { right, of }]) => [rule.split(".")[0], `${right} of ${of}`]);
  expect(Object.fromEntries(kinds)).toEqual(expected);
}

describe("a rule's value is right where its label has it", () => {
  test.each<[string, object, Readonly<Record<string, string>>]>([
    ["a grade", { grades: [GRADE] }, { grades: "1 of 1" }],
    ["of an earlier inspection", { grades: [{ ...GRADE, period: "previous" }] }, { grades: "0 of 1" }],
    ["a quote and its speaker", { quotes: by("Ann Example") }, { speech: "1 of 1" }],
    ["a quote of somebody else", { quotes: by("Bob Other") }, { speech: "0 of 1" }],
    ["a field left out is not judged", { tallies: [] }, {}],
    ["an empty one is", { grades: [], officials: [] }, { grades: "0 of 1", roles: "0 of 1" }],
  ])("%s", (_what, label, expected) => check(label, expected));
});

describe("what cannot be measured is named, and nothing is written", () => {
  const held = { "labels/a.json": '{ "heldBack": true }', "labels/a.txt": RELEASE };
  test.each<[string, Readonly<Record<string, string>>, string, number, RegExp]>([
    ["no case held back", { ...held, "labels/a.json": "{}" }, "--rules", 2, /holds none/],
    ["no text", { "labels/a.json": '{ "heldBack": true }' }, "--rules", 1, /^failed: a\.txt cannot be read/],
    ["--floor", held, "--rules --floor f.json", 2, /does not go with --floor/],
    ["--misses", held, "--rules --misses", 2, /does not go with --misses/],
    ["--out with a folder", held, "--rules labels", 2, /--out goes with --rules alone/],
  ])("%s", async (_what, files, args, exit, message) => {
    const cwd = fill(newFolder(), files);
    const ran = await peelmark(cwd, ["check", "--labels", "labels", ...args.split(" "), "--out", "c.yaml"]);
    expect(ran).toMatchObject({ code: exit, out: "", err: expect.stringMatching(message) });
    expect(() => readFileSync(join(cwd, "c.yaml"))).toThrow();
  });
});

/** A copy of the built program with rules of its own, so that measuring may write beside them. */
function copyOfProgram() {
  const home = fill(newFolder(), { "package.json": '{ "type": "module" }' });
  for (const part of ["dist", "rules"]) cpSync(join(ROOT, part), join(home, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));
  const main = join(home, "dist/cli/main.js");
  const run = (args: string, input = "") =>
    spawnSync(process.execPath, [main, ...args.split(" ")], { cwd: home, input, encoding: "utf8" });
  return { home, run };
}

test("what is measured is part of the rules, of each record and of its explanation", { timeout: 60_000 }, () => {
  const { home, run } = copyOfProgram();
  fill(home, { "l/a.json": JSON.stringify({ grades: [GRADE], heldBack: true }), "l/a.txt": RELEASE });
  const file = join(home, "rules/confidence.yaml");
  const record = (): InspectionRecord => recordSchema.parse(JSON.parse(run("extract --stdin", RELEASE).stdout));
  const before = record();

  expect(run("check --labels l --rules").stderr).toBe(
    "1 rule, measured on 1 document held back: rules/confidence.yaml (written)\n",
  );
  const once = readFileSync(file, "utf8");
  const after = record();
  expect(after.schemaVersion).toBe("1.1");
  expect(after.grades.map((grade) => grade.confidence)).toEqual([0.2]);
  expect(after.quotes.map((quote) => quote.confidence)).toEqual([null]);
  expect(after.generator.rules).not.toBe(before.generator.rules);
  expect(run("explain l/a.txt").stdout).toContain("rule is 1 of 1 right on held-back documents, at least 0.20\n");

  // Whatever stands in the file, measuring again gives the same.
  writeFileSync(file, once.replace("confidence: 0.20", "confidence: 0.99"));
  expect(run("extract --stdin", RELEASE)).toMatchObject({
    status: 2,
    stderr: expect.stringMatching(/^rules\/confidence\.yaml:9:\d+: found the confidence 0\.99 of grades\./),
  });
  run("check --labels l --rules");
  expect(readFileSync(file, "utf8")).toBe(once);
  expect(run("check --labels l --rules").stderr).toContain("(unchanged)");
});
