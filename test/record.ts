import { createHash } from "node:crypto";
import type { z } from "zod";
import { type InspectionRecord, recordSchema } from "../src/model/record.js";
import type { Span } from "../src/model/span.js";

/** Fields of a record as a file may hold them: a confidence may be left out. */
export type RecordFields = Partial<z.input<typeof recordSchema>>;

/** A record with nothing in it but what the test names. */
export function recordOf(fields: RecordFields = {}, path = "a.txt"): InspectionRecord {
  return recordSchema.parse({
    schemaVersion: "1.1",
    source: { path, sha256: createHash("sha256").digest("hex"), bytes: 0, encoding: "utf-8", characters: 0 },
    generator: { name: "peelmark", version: "0.0.0", rules: "test" },
    document: {
      kind: "other",
      title: null,
      publisher: null,
      published: null,
      updated: null,
      inspectorate: null,
      round: null,
    },
    forces: [],
    pillars: [],
    grades: [],
    tallies: [],
    officials: [],
    quotes: [],
    findings: [],
    checks: [],
    ...fields,
  });
}

/** A span of as many x as it is long. */
export function at(start: number, end: number): Span {
  return { start, end, text: "x".repeat(end - start) };
}
