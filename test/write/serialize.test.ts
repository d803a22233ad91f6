import { expect, test } from "vitest";
import type { InspectionRecord } from "../../src/model/record.js";
import { verify } from "../../src/verify/verify.js";
import { toJson, toNdjsonLine } from "../../src/write/serialize.js";
import { recordOf } from "../record.js";

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, reversed(part)]),
  );
}

const TEXT = "\u2028😀";
const record = recordOf({
  pillars: [{ id: "effectiveness", mentions: [{ start: 0, end: 2, text: TEXT }] }],
  checks: [{ code: "empty-file", severity: "warning", message: "m", spans: [] }],
});

test("keys stand in the schema's order, whatever order they were made in", () => {
  const shuffled = reversed(record) as InspectionRecord;
  expect(JSON.stringify(shuffled)).not.toBe(JSON.stringify(record));
  expect(toJson(verify(shuffled, TEXT))).toBe(toJson(record));
});

test("a file is JSON of two spaces with one line end at its end", () => {
  expect(toJson(record)).toMatch(/^\{\n {2}"schemaVersion": "1.1",\n {2}"source": \{\n {4}"path"/);
  expect(toJson(record)).toMatch(/[^\n]\n$/);
  expect(JSON.parse(toJson(record))).toEqual(record);
});

test("NDJSON is one line", () => {
  expect(toNdjsonLine(record).split("\n")).toHaveLength(2);
  expect(JSON.parse(toNdjsonLine(record))).toEqual(record);
});

test("a record that breaks the schema does not come as far", () => {
  expect(() => verify({ ...record, extra: 1 } as InspectionRecord, TEXT)).toThrow(/breaks its shape/);
});
