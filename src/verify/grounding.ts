import { acceptsOf } from "../model/accepts.js";
import type { InspectionRecord } from "../model/record.js";
import { type Span, spanSchema } from "../model/span.js";
import { unitOffsets } from "../text/codepoints.js";

const isSpan = acceptsOf(spanSchema);

/** Every span of the record whose slice of `text` (code points) is not its own text, in the record's order. */
export function ungrounded(record: InspectionRecord, text: string): readonly Span[] {
  const unit = unitOffsets(text);
  const loose: Span[] = [];
  visitSpans(record, (span) => {
    if (text.slice(unit(span.start), unit(span.end)) !== span.text) loose.push(span);
  });
  return loose;
}

/** Every span anywhere in a value, in order. */
export function spansOf(value: unknown): readonly Span[] {
  const spans: Span[] = [];
  visitSpans(value, (span) => spans.push(span));
  return spans;
}

function visitSpans(node: unknown, visit: (span: Span) => void): void {
  if (Array.isArray(node)) {
    for (const item of node) if (typeof item === "object") visitSpans(item, visit);
    return;
  }
  if (typeof node !== "object" || node === null) return;
  if ("start" in node && "end" in node && (isSpan(node) || spanSchema.safeParse(node).success)) visit(node as Span);
  else
    for (const key in node) {
      const item = (node as Readonly<Record<string, unknown>>)[key];
      if (typeof item === "object") visitSpans(item, visit);
    }
}
