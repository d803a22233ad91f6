import { describe, expect, test } from "vitest";
import { extract } from "../../src/pipeline.js";
import { readable } from "../../src/segment/bound.js";
import { segment } from "../../src/segment/layout.js";
import { LONGEST_SENTENCE } from "../../src/segment/sentences.js";
import { docOf, read, spansIn } from "./reading.js";
import { book } from "./texts.js";

describe("of a text past the bound the beginning is read", () => {
  test.each([
    ["up to the last space before it", "one two three four", 12, "one two"],
    ["up to the bound where there is no space", "onetwothree", 6, "onetwo"],
    ["but never half of a character", "onetw😀o", 6, "onetw"],
    ["and a shorter one whole", "one two", 7, "one two"],
  ])("%s", (_where, text, most, expected) => {
    const part = readable(docOf(text), most);
    expect(part.text).toBe(expected);
    expect(part.checks.map((check) => check.code)).toEqual(text === expected ? [] : ["too-large"]);
  });

  test("a line of fifty megabytes gives a record that says so, and whose source is the whole", {
    timeout: 120_000,
  }, () => {
    const sentence = "Kent Police was rated good at preventing crime. ";
    const text = `${sentence}${"the man went on to the town and saw ".repeat(1_500_000)}${sentence}`;
    const record = read(text);
    expect(record.checks.map((check) => check.code)).toContain("too-large");
    expect(record.source.characters).toBe(text.length);
    expect(record.forces.map((force) => force.mentions.length)).toEqual([1]);
  });
});

describe("within the bound", () => {
  test("a sentence of fifty thousand words is read in parts, and none is lost", () => {
    const text = "and the man went on to the town ".repeat(6_250);
    const { sentences, tokens } = segment(docOf(text), book);
    expect(sentences.every(({ from, to }) => to - from <= LONGEST_SENTENCE)).toBe(true);
    expect(sentences.reduce((sum, { from, to }) => sum + to - from, 0)).toBe(tokens.count);
  });

  test("fifty thousand quotes in one line are read", { timeout: 120_000 }, () => {
    const text = '"We stay," said Ann. '.repeat(50_000);
    const { record } = extract(docOf(text), book);
    const spans = spansIn(record.quotes.map((quote) => quote.spans));
    expect(spans).toHaveLength(50_000);
    expect(spans.every((span) => span.text === "We stay,")).toBe(true);
  });
});
