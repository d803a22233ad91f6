import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { recordSchema } from "../../src/model/record.js";
import { extract } from "../../src/pipeline.js";
import { loadRules } from "../../src/rules/load.js";
import { toNdjsonLine } from "../../src/write/serialize.js";
import { docOf, read, spansIn } from "./reading.js";
import { PATIENCE, settings } from "./settings.js";
import { book, marks, texts } from "./texts.js";

/** Holds a record against its text by code points of its own, and against itself. */
function check(text: string): void {
  const record = read(text);
  expect(recordSchema.safeParse(record).error).toBeUndefined();
  const points = Array.from(text);
  for (const { start, end, text: words } of spansIn(record)) {
    expect(points.slice(start, end).join("")).toBe(words);
    expect(start).toBeLessThanOrEqual(end);
  }
  expect(record.source.characters).toBe(points.length);
  const officials = new Set(record.officials.map((official) => official.id));
  const ids = [record.grades, record.officials, record.quotes, record.findings].flat().map((entry) => entry.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const { speaker, spans, text: words } of record.quotes) {
    if (speaker?.official) expect(officials).toContain(speaker.official);
    expect(words).toBe(spans.map((span) => span.text).join("\n\n"));
  }
}

describe("any text gives a record that", () => {
  test("has its shape, and whose every span holds its own words", { timeout: PATIENCE }, () => {
    fc.assert(fc.property(texts, check), settings);
  });

  test("does so with quotation marks in any order", { timeout: PATIENCE }, () => {
    fc.assert(fc.property(marks, check), settings);
  });

  test("is the same again, whatever was read before it and by whichever copy of the rules", {
    timeout: PATIENCE,
  }, () => {
    const other = loadRules();
    fc.assert(
      fc.property(texts, texts, (text, between) => {
        const first = toNdjsonLine(read(text));
        read(between);
        expect(toNdjsonLine(read(text))).toBe(first);
        expect(toNdjsonLine(extract(docOf(text), other).record)).toBe(first);
      }),
      settings,
    );
  });

  test("comes back from its line of NDJSON as it was", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(texts, (text) => {
        const record = extract(docOf(text), book).record;
        const line = toNdjsonLine(record);
        expect(line.indexOf("\n")).toBe(line.length - 1);
        expect(recordSchema.parse(JSON.parse(line))).toEqual(record);
      }),
      settings,
    );
  });
});
