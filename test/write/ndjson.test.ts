import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openNdjson } from "../../src/write/ndjson.js";
import { toNdjsonLine } from "../../src/write/serialize.js";
import { contents, newFolder } from "../folder.js";
import { at, recordOf } from "../record.js";

const records = Array.from({ length: 40 }, (_, i) => {
  return recordOf({ pillars: [{ id: "legitimacy", mentions: [at(0, 100_000)] }] }, `${i}.txt`);
});

test("lines keep the order of the calls, over several chunks", async () => {
  const folder = newFolder();
  const file = await openNdjson(join(folder, "a/r.ndjson"));
  expect(Object.keys(contents(folder)).filter((name) => name.endsWith("r.ndjson"))).toEqual([]);
  await Promise.all(records.map((record) => file.write(record)));
  await file.close();
  expect(contents(folder)).toEqual({ "a/r.ndjson": records.map(toNdjsonLine).join("") });
});

test("a file that cannot be put in its place leaves nothing", async () => {
  const folder = newFolder();
  const file = await openNdjson(join(folder, "r.ndjson"));
  mkdirSync(join(folder, "r.ndjson/full"), { recursive: true });
  await file.write(recordOf());
  await expect(file.close()).rejects.toThrow();
  expect(contents(folder)).toEqual({});
});
