import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read, withSpans } from "./reading.js";
import { PATIENCE, settings } from "./settings.js";
import { pages, texts } from "./texts.js";

/** Paragraphs that name no force, no person, no grade and no office, quote nobody and date nothing. */
const NEUTRAL = [
  "The river was high that week, and nobody went near the water.",
  "There is a map of the town on the wall, with pins in it.",
  "Some of the rooms have been painted since then.",
];

/** The values of a record: all but what it says of its file and of the document as a whole. */
function values(text: string): unknown {
  const { source, generator, document, schemaVersion, ...rest } = read(text);
  return rest;
}

describe("what stands around a text", () => {
  // A last line may be a heading or a cut sentence because nothing follows it, and an open quote may run on: so the text
  // ends in one neutral paragraph already. Compared is every value, check and span. The kind may weigh the length, and what
  // one person speaks throughout holds every paragraph: texts whose kind changes, and transcripts,
  // are left out.
  test("a neutral paragraph at the end changes no value before it", { timeout: PATIENCE }, () => {
    fc.assert(
      fc.property(pages, fc.constantFrom(...NEUTRAL), (page, more) => {
        const text = `${page}\n\n${NEUTRAL[0]}`;
        const longer = `${text}\n\n${more === NEUTRAL[0] ? NEUTRAL[1] : more}`;
        const { document, quotes } = read(text);
        fc.pre(document.kind === read(longer).document.kind && quotes.every((quote) => quote.form !== "transcript"));
        expect(values(longer)).toEqual(values(text));
      }),
      settings,
    );
  });

  test.each([
    ["CRLF", "\r\n"],
    ["CR", "\r"],
  ])("lines that end in %s give the same values at other offsets", { timeout: PATIENCE }, (_name, end) => {
    const plain = (text: string): string => text.replaceAll(end, "\n");
    const words = (text: string): unknown => {
      const { source, ...record } = read(text);
      const quotes = record.quotes.map((quote) => ({ ...quote, text: plain(quote.text) }));
      return withSpans({ ...record, quotes }, (span) => plain(span.text));
    };
    fc.assert(
      fc.property(texts, (some) => {
        const text = some.replace(/\r\n?/g, "\n");
        expect(words(text.replaceAll("\n", end))).toEqual(words(text));
      }),
      settings,
    );
  });
});
