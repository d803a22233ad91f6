import type { InspectionRecord } from "../model/record.js";
import { type Span, spanSchema } from "../model/span.js";
import { codePointOffsets } from "../text/codepoints.js";

/** Every span of the record whose slice of `text` (code points) is not its own text, in the record's order. */
export function ungrounded(record: InspectionRecord, text: string): readonly Span[] {
  // Without surrogates code points are units; with them the text is cut into points once.
  const points = codePointOffsets(text)(text.length) === text.length ? null : [...text];
  const slice = (span: Span): string =>
    points ? points.slice(span.start, span.end).join("") : text.slice(span.start, span.end);
  return spansOf(record).filter((span) => slice(span) !== span.text);
}

/** Every span anywhere in a value. */
export function spansOf(value: unknown): readonly Span[] {
  const found: Span[] = [];
  const visit = (node: unknown): void => {
    if (Array.isArray(node)) for (const item of node) visit(item);
    else if (typeof node === "object" && node !== null) {
      const span = "start" in node && "end" in node ? spanSchema.safeParse(node) : null;
      if (span?.success) found.push(span.data);
      else for (const item of Object.values(node)) visit(item);
    }
  };
  visit(value);
  return found;
}
