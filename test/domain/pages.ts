import { expect, test } from "vitest";
import type { InspectionRecord } from "../../src/model/record.js";
import { extract } from "../../src/pipeline.js";
import { toDoc } from "../../src/read/decode.js";
import { loadRules } from "../../src/rules/load.js";

const rules = loadRules();

/** The record of a page. */
export function recordOf(text: string): InspectionRecord {
  return extract(toDoc("page.txt", Buffer.from(text)), rules).record;
}

/** The bodies that a page names, by id in text order; a star marks those inspected. */
export function forcesIn(text: string): string {
  return recordOf(text)
    .forces.map(({ id, subject }) => (subject ? `${id}*` : id))
    .join(" ");
}

/** Runs a table of texts against what is read in each. Each row is its own test, named by its first line. */
export function check<Reading>(
  read: (text: string) => Reading,
  rows: readonly (readonly [text: string, expected: Reading])[],
): void {
  test.each(rows)("%s", (text, expected) => {
    expect(read(text)).toEqual(expected);
  });
}
