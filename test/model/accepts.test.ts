import { describe, expect, test } from "vitest";
import { z } from "zod";
import { acceptsOf } from "../../src/model/accepts.js";

const schema = z.strictObject({
  id: z.string().regex(/^[a-z]+$/),
  count: z.int().min(0).nullable(),
  share: z.number().min(0).max(1).nullable().default(null),
  kind: z.enum(["red", "blue"]),
  parts: z.array(z.strictObject({ at: z.int(), open: z.boolean() })).min(1),
});
const accepts = acceptsOf(schema);

const RIGHT = { id: "a", count: 1, share: 0.5, kind: "red", parts: [{ at: 0, open: true }] };

/** What is accepted is what parsing gives back unchanged, down to the order of keys. */
function check(value: unknown, accepted: boolean): void {
  expect(accepts(value)).toBe(accepted);
  const parsed = schema.safeParse(value);
  expect(parsed.success && JSON.stringify(parsed.data) === JSON.stringify(value)).toBe(accepted);
}

describe("a value is accepted where parsing would give the same back", () => {
  test.each<[string, object]>([
    ["all fields", {}],
    ["nulls where they may be", { count: null, share: null }],
    ["bounds of a share", { share: 1 }],
    ["two parts", { parts: [...RIGHT.parts, { at: -1, open: false }] }],
  ])("%s", (_what, fields) => check({ ...RIGHT, ...fields }, true));
});

describe("and not where it would refuse, fill in or reorder", () => {
  const { id, ...rest } = RIGHT;
  test.each<[string, unknown]>([
    ["no object", null],
    ["a list", [RIGHT]],
    ["a field too few", rest],
    ["a field too many", { ...RIGHT, more: 1 }],
    ["another order", { ...rest, id }],
    ["a default to fill in", { ...RIGHT, share: undefined }],
    ["a pattern broken", { ...RIGHT, id: "A" }],
    ["a number as text", { ...RIGHT, count: "1" }],
    ["below the least", { ...RIGHT, count: -1 }],
    ["no whole number", { ...RIGHT, count: 1.5 }],
    ["no number", { ...RIGHT, share: Number.NaN }],
    ["above the most", { ...RIGHT, share: 1.1 }],
    ["a word of no list", { ...RIGHT, kind: "green" }],
    ["an empty list", { ...RIGHT, parts: [] }],
    ["a fault inside a list", { ...RIGHT, parts: [{ at: 0, open: 1 }] }],
  ])("%s", (_what, value) => check(value, false));
});

test("what only the schema knows is asked of it", () => {
  const trimmed = acceptsOf(z.string().trim());
  expect([trimmed("a"), trimmed(" a")]).toEqual([true, false]);
  expect(acceptsOf(z.union([z.string(), z.number()]))(3)).toBe(true);
});
