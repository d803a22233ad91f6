import { join } from "node:path";
import { expect, test } from "vitest";
import { contents, newFolder } from "../folder.js";
import { peelmark } from "./terminal.js";

test("the built-in rules are sound", async () => {
  const { code, out, err } = await peelmark(newFolder(), ["rules", "check"]);
  expect({ code, err }).toEqual({ code: 0, err: "" });
  expect(out).toMatch(/^forces +\d+\n[\s\S]*\nok {2}\d+ rules, set [0-9a-f]{12}\n$/);
});

test("the examples of the built-in rules pass", async () => {
  const { code, out } = await peelmark(newFolder(), ["rules", "test"]);
  expect(out).toMatch(/^ok {2}[\d,]+ examples of \d+ rules: [\d,]+ passed, 0 failed\n$/);
  expect(code).toBe(0);
});

test("schema prints what schema --out writes", async () => {
  const cwd = newFolder();
  const printed = await peelmark(cwd, ["schema"]);
  expect(printed.code).toBe(0);
  const written = await peelmark(cwd, ["schema", "--out", "schema"]);
  expect(written).toMatchObject({ code: 0, out: "" });
  const files = Object.entries(contents(join(cwd, "schema"))).map(([name, text]) => [name, JSON.parse(text)]);
  expect(Object.fromEntries(files)).toEqual(JSON.parse(printed.out));
  expect(Object.keys(JSON.parse(printed.out))).toContain("grades.schema.json");
});
