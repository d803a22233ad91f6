import type { CheckCode, Encoding, Severity } from "./ids.js";
import type { Range } from "./span.js";

/** What a reviewer should look at, found while the record is made. Ranges are UTF-16 units of the text. */
export interface Check {
  readonly code: CheckCode;
  readonly severity: Severity;
  readonly message: string;
  readonly ranges: readonly Range[];
}

/** One source file, decoded. The text is never edited: line ends stay, only a byte-order mark is left out. */
export interface Doc {
  /** Relative to the raw folder, with forward slashes. */
  readonly path: string;
  readonly text: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly encoding: Encoding;
  readonly checks: readonly Check[];
}
