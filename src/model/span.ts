import { z } from "zod";

/**
 * The words a value came from, as they cross the disk: `start` and `end` count Unicode code points of the decoded
 * text, half-open `[start, end)`, and `text` is exactly that slice.
 */
export const spanSchema = z.strictObject({
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
});
export type Span = z.infer<typeof spanSchema>;

/** A stretch of a `Doc` in memory: UTF-16 units of `doc.text`, half-open. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Whether the two ranges share at least one unit. */
export function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

/** Whether `outer` holds the whole of `inner`. */
export function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
