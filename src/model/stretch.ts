import type { Range } from "./span.js";

/** A quoted stretch of one block: UTF-16 range without its marks, the range with them, and its tokens `[from, to)`. */
export interface Stretch extends Range {
  readonly index: number;
  readonly block: number;
  readonly outerStart: number;
  readonly outerEnd: number;
  readonly from: number;
  readonly to: number;
  readonly single: boolean;
  /** Whether an opening mark stands before it; false in the unmarked paragraphs that an open quote runs through. */
  readonly opened: boolean;
  readonly closed: boolean;
}
