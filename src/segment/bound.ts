import type { Doc } from "../model/doc.js";
import { codePointLength } from "../text/codepoints.js";
import { isSpace } from "../text/units.js";

/** How much of a text is read, in UTF-16 units: a dense one takes some hundred bytes of memory for each. */
export const MOST_READ = 4 * 1024 * 1024;
/** How far back a space is looked for to stop at. */
const BACK = 1000;

/**
 * The part of a document that is read: all of it, or where it is longer than `most` units its beginning, with a check
 * `too-large` that says where reading stopped. Offsets in the part are offsets in the whole.
 */
export function readable(doc: Doc, most = MOST_READ): Doc {
  const { text } = doc;
  if (text.length <= most) return doc;
  let end = most;
  while (end > most - BACK && end > 0 && !isSpace(text.charCodeAt(end))) end--;
  if (!isSpace(text.charCodeAt(end))) end = isLowHalf(text.charCodeAt(most)) ? most - 1 : most;
  const [read, all] = [codePointLength(text.slice(0, end)), codePointLength(text)];
  const message = `Only the first ${read} of ${all} characters were read: what stands behind them gave no value`;
  const checks = [...doc.checks, { code: "too-large", severity: "warning", message, ranges: [] } as const];
  return { ...doc, text: text.slice(0, end), checks };
}

/** The second half of a surrogate pair: no text ends before it. */
function isLowHalf(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
