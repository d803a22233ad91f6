import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import { extract } from "../../src/pipeline.js";
import { toDoc } from "../../src/read/decode.js";
import { loadRules } from "../../src/rules/load.js";
import { fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";
import { RELEASE } from "./sample.js";
import { peelmark } from "./terminal.js";

test("each value is shown with its rule and its words by line and column", async () => {
  const cwd = fill(newFolder(), { "a.txt": RELEASE });
  const { code, out, err } = await peelmark(cwd, ["explain", "a.txt"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^a\.txt {2}/);
  expect(out).toMatch(/\n\nGRADES \d+\n {2}good: .*grades\.\S+\n {8}[13]:\d+ +"/);
  expect(out).toMatch(/\n {8}area {4}preventing-crime: named in the sentence \(areas\.preventing-crime, 3:40\)\n/);
  expect(out).toMatch(/\n\nQUOTES 1\n.*speech\.\S+\n {8}5:36 +"We are pleased 🙂 with this report\."\n/);
});

test("a grade word without a value is shown in its line, with the reason", async () => {
  const cwd = fill(newFolder(), { "a.txt": `${RELEASE}\nInspectors saw good teamwork in every unit.\n` });
  const { out } = await peelmark(cwd, ["explain", "a.txt"]);
  expect(out).toMatch(
    /\n\nGRADE WORDS THAT GAVE NOTHING 1\n {2}\S.* {2}exclusions\.\S+\n {8}7:16 +Inspectors saw \[good\] teamwork in every unit\.\n/,
  );
});

test("each grade word of the sample texts is in a value or in a miss", () => {
  const rules = loadRules();
  for (const name of readdirSync(join(ROOT, "raw")).filter((file) => file.endsWith(".txt"))) {
    const { trace } = extract(toDoc(name, readFileSync(join(ROOT, "raw", name))), rules);
    const values = trace.hits.filter((hit) => hit.kind === "grades" || hit.kind === "tallies");
    const words = trace.hits.filter((hit) => hit.kind === "grade word");
    const told = [...values, ...trace.misses].map((one) => one.range);
    const silent = words.filter(({ range }) => !told.some((one) => one.start < range.end && range.start < one.end));
    expect(silent).toEqual([]);
  }
});

test("places with one reason are folded, unless all are asked for", async () => {
  const days = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
  const cwd = fill(newFolder(), {
    "a.txt": `${RELEASE}\n${days.map((day) => `On day ${day} they saw good teamwork.\n\n`).join("")}`,
  });
  const { out } = await peelmark(cwd, ["explain", "a.txt"]);
  expect(out.match(/\[good\]/g)?.length).toBe(3);
  expect(out).toContain("and 6 more places (--all shows them)");
  const all = await peelmark(cwd, ["explain", "a.txt", "--all"]);
  expect(all.out.match(/\[good\]/g)?.length).toBe(9);
  expect(all.out).not.toContain("--all");
});

test("--json prints the explanation that the library gives", async () => {
  const cwd = fill(newFolder(), { "a.txt": RELEASE });
  const { out } = await peelmark(cwd, ["explain", "a.txt", "--json"]);
  const doc = toDoc("a.txt", new TextEncoder().encode(RELEASE));
  expect(JSON.parse(out)).toEqual(explain(doc, loadRules()));
});

test("lines fit the terminal, and colours come on a terminal only", async () => {
  const cwd = fill(newFolder(), { "a.txt": RELEASE });
  const plain = await peelmark(cwd, ["explain", "a.txt"], { columns: 70, env: { NO_COLOR: "1" } });
  expect(Math.max(...plain.out.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(80);
  expect(plain.out).not.toContain("\u001b[");
  expect((await peelmark(cwd, ["explain", "a.txt"], { columns: 70 })).out).toContain("\u001b[");
});

test("binary data is refused", async () => {
  const cwd = fill(newFolder(), { "a.bin": Uint8Array.from([0]) });
  const ran = await peelmark(cwd, ["explain", "a.bin"]);
  expect(ran).toMatchObject({ code: 1, out: "", err: expect.stringMatching(/^failed: a\.bin is binary data/) });
});
