import { expect, test } from "vitest";
import { quoteStretchesOf } from "../../src/detect/quote-stretches.js";
import { resolveQuotes } from "../../src/resolve/quotes.js";
import { book, read } from "./quoted.js";

/** The shortest of a few runs over a text of about `size` units, in milliseconds. */
function took(unit: string, size: number): number {
  const { layout, detected } = read(
    Array.from({ length: Math.ceil(size / unit.length) }, (_, at) => unit.replace("#", String(at))).join(""),
  );
  const runs = Array.from({ length: 5 }, () => {
    const start = performance.now();
    resolveQuotes(layout, { ...detected, stretches: quoteStretchesOf(layout, detected.mentions) }, book);
    return performance.now() - start;
  });
  return Math.min(...runs);
}

test.each([
  ["many unclosed openers in one line", 'He said "we are here and then he told us "that it was so, said "Ann '],
  ["one endless sentence of cues", 'Ann said that Bob said "no" and Carl added '],
  ["quotes that stand alone", '"We are here, number #, and we are staying."\n\n'],
  ["single marks and apostrophes", "the officers' 'plan and 'nothing of the kind "],
  ["commas", 'one, two, three, said, a plan, who said, "x y z w", '],
])("ten times the text takes about ten times as long: %s", (_name, unit) => {
  took(unit, 100_000);
  // A quadratic stage took seconds here (13 s, when each quote counted the words of its whole sentence): the slack is
  // for the machine, which may be busy with other work.
  expect(took(unit, 300_000)).toBeLessThan(30 * took(unit, 30_000) + 600);
});
