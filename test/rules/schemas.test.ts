import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { z } from "zod";
import { jsonSchemas } from "../../src/rules/schemas.js";
import { contents } from "../folder.js";
import { ROOT } from "../shared.js";

const schemas = jsonSchemas();
const files = readdirSync(join(ROOT, "rules")).filter((name) => name.endsWith(".yaml"));

/** The schema that the first line of a rule file names. */
function schemaOf(source: string): string {
  return /^# yaml-language-server: \$schema=\.\.\/schema\/(\S+)\n/.exec(source)?.[1] ?? "none";
}

test("schema/ holds what `peelmark schema --out schema` writes", () => {
  const written = Object.entries(schemas).map(([name, schema]) => [name, `${JSON.stringify(schema, null, 2)}\n`]);
  expect(contents(join(ROOT, "schema"))).toEqual(Object.fromEntries(written));
});

test.each(files)("rules/%s names its schema on line 1 and keeps to it", (name) => {
  const source = readFileSync(join(ROOT, "rules", name), "utf8");
  expect(schemaOf(source)).toBe(`${name.replace(/(-.*)?\.yaml$/, "")}.schema.json`);
  const schema = z.fromJSONSchema(schemas[schemaOf(source)] as Parameters<typeof z.fromJSONSchema>[0]);
  expect(schema.safeParse(parse(source)).error?.issues ?? []).toEqual([]);
});

test("a schema knows what a rule file must not hold", () => {
  const schema = z.fromJSONSchema(schemas["scales.schema.json"] as Parameters<typeof z.fromJSONSchema>[0]);
  const holds = (rule: object): boolean => schema.safeParse({ rules: [rule] }).success;
  expect(holds({ id: "scales.good", off: true })).toBe(true);
  expect(holds({ off: true })).toBe(false);
  expect(holds({ id: "scales.good", grade: "goood" })).toBe(false);
  expect(holds({ id: "scales.good", gade: "good" })).toBe(false);
});
