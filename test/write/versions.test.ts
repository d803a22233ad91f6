import { expect, test } from "vitest";
import { z } from "zod";
import { labelSchema } from "../../src/model/label.js";
import { recordSchema } from "../../src/model/record.js";
import { jsonSchemas } from "../../src/rules/schemas.js";
import { toJson } from "../../src/write/serialize.js";
import { at, recordOf } from "../record.js";

const record = recordOf({
  findings: [
    {
      id: "f1",
      kind: "recommendation",
      force: null,
      area: null,
      span: at(0, 3),
      rule: "findings.recommendation",
      confidence: 0.64,
    },
  ],
});

/** The record as it was written before values had a confidence. */
const old = {
  ...record,
  schemaVersion: "1.0",
  findings: record.findings.map(({ confidence: _, ...finding }) => finding),
};

test("a record of 1.0 is read as one of 1.1 whose rules were not measured", () => {
  const read = recordSchema.parse(old);
  expect(read).toEqual({ ...record, findings: record.findings.map((finding) => ({ ...finding, confidence: null })) });
  expect(toJson(read)).toContain('"schemaVersion": "1.1"');
});

test("the JSON Schema takes both, and a label is made of either", () => {
  const schema = z.fromJSONSchema(jsonSchemas()["record.schema.json"] as Parameters<typeof z.fromJSONSchema>[0]);
  for (const one of [record, old]) {
    expect(schema.safeParse(one).error?.issues ?? []).toEqual([]);
    expect(labelSchema.safeParse(one).success).toBe(true);
  }
});

test.each([
  ["another major version", { ...record, schemaVersion: "2.0" }],
  ["a confidence that is no share", { ...record, findings: [{ ...record.findings[0], confidence: 1.2 }] }],
])("%s is refused", (_what, one) => expect(recordSchema.safeParse(one).success).toBe(false));
