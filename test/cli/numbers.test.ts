import { expect, test } from "vitest";
import { jobsIn, sizeIn } from "../../src/cli/numbers.js";
import { pace } from "../../src/cli/progress.js";

test.each<[string, number | null]>([
  ["10", 10],
  ["500K", 512_000],
  ["2M", 2_097_152],
  ["512M", 536_870_912],
  ["1G", null],
  ["0", null],
  ["-1", null],
  ["2 M", null],
  ["2.5M", null],
  ["", null],
])("a size of %j", (text, expected) => {
  if (expected === null) expect(() => sizeIn(text)).toThrow(/whole number of bytes/);
  else expect(sizeIn(text)).toBe(expected);
});

test.each<[string, number | null]>([
  ["1", 1],
  ["256", 256],
  ["0", null],
  ["257", null],
  ["two", null],
])("%j threads", (text, expected) => {
  if (expected === null) expect(() => jobsIn(text)).toThrow(/from 1 to 256/);
  else expect(jobsIn(text)).toBe(expected);
});

test.each([
  [
    "by bytes, where they are known",
    { documents: 4000, bytes: 20e6 },
    { documents: 1000, bytes: 10e6 },
    2,
    { done: "1,000", documents: "4,000", rate: "500 a second, 5.0 MB/s", left: "2s" },
  ],
  [
    "by documents, where bytes are not",
    { documents: 400, bytes: 0 },
    { documents: 100, bytes: 0 },
    60,
    { done: "100", documents: "400", rate: "2 a second", left: "3m 0s" },
  ],
  [
    "not at all at the beginning",
    { documents: 400, bytes: 1e6 },
    { documents: 0, bytes: 0 },
    0,
    { done: "0", documents: "400", rate: "0 a second, 0.0 MB/s", left: "…" },
  ],
])("the time left is told %s", (_, ahead, done, seconds, expected) => {
  expect(pace(ahead, done, seconds)).toEqual(expected);
});
