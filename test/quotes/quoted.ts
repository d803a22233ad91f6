import { detect } from "../../src/detect/detect.js";
import type { QuoteFact, Resolved } from "../../src/model/facts.js";
import type { Layout } from "../../src/model/layout.js";
import type { Range } from "../../src/model/span.js";
import { toDoc } from "../../src/read/decode.js";
import { resolveQuotes } from "../../src/resolve/quotes.js";
import type { Detected } from "../../src/rules/detected.js";
import { loadRules } from "../../src/rules/load.js";
import { segment } from "../../src/segment/layout.js";

export const book = loadRules();

/** A document as the quote stage sees it. */
export function read(text: string): { readonly layout: Layout; readonly detected: Detected } {
  const layout = segment(toDoc("sample.txt", Buffer.from(text)), book);
  return { layout, detected: detect(layout, book) };
}

/** What the quote stage makes of `text`. */
export function quotesOf(text: string): Resolved<QuoteFact> {
  const { layout, detected } = read(text);
  return resolveQuotes(layout, detected, book);
}

/** The quotes of `text` as a person would write them down: form, stretches, the words that name the speaker. */
export function written(text: string): readonly string[] {
  const slice = (range: Range | null): string => (range === null ? "nobody" : text.slice(range.start, range.end));
  return quotesOf(text).facts.map(
    (fact) => `${fact.form} ${fact.spans.map(slice).join(" | ")} <- ${slice(fact.mention)}`,
  );
}
