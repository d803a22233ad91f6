import type { Doc } from "../../src/model/doc.js";
import type { InspectionRecord } from "../../src/model/record.js";
import type { Span } from "../../src/model/span.js";
import { extract } from "../../src/pipeline.js";
import { book } from "./texts.js";

/** A document of exactly this text, halves of surrogate pairs included, which no file can hold. */
export function docOf(text: string): Doc {
  return { path: "a.txt", text, sha256: "0".repeat(64), bytes: text.length, encoding: "utf-8", checks: [] };
}

export function read(text: string): InspectionRecord {
  return extract(docOf(text), book).record;
}

/** Whether a value is a span: it has a start, an end and the words between them. */
export function isSpan(value: unknown): value is Span {
  return typeof value === "object" && value !== null && "start" in value && "end" in value && "text" in value;
}

/** The value with `change` in place of every span in it. */
export function withSpans(value: unknown, change: (span: Span) => unknown): unknown {
  if (isSpan(value)) return change(value);
  if (Array.isArray(value)) return value.map((one) => withSpans(one, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, withSpans(one, change)]));
}

/** Every span anywhere in the value. */
export function spansIn(value: unknown): readonly Span[] {
  const spans: Span[] = [];
  withSpans(value, (span) => spans.push(span));
  return spans;
}
