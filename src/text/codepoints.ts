const PAIR = /[\ud800-\udbff][\udc00-\udfff]/;

/** Where the surrogate pairs of `text` begin, in UTF-16 units; null where there are none, as in nearly all texts. */
function pairsOf(text: string): readonly number[] | null {
  if (!PAIR.test(text)) return null;
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0xd800 || unit > 0xdbff) continue;
    const next = text.charCodeAt(i + 1);
    if (next < 0xdc00 || next > 0xdfff || i + 1 === text.length) continue;
    pairs.push(i);
    i++;
  }
  return pairs;
}

/**
 * Converts offsets of `text` from UTF-16 units to code points. Text without surrogates, nearly all of it, costs nothing.
 * The returned function refuses no offset: one inside a pair counts the pair's first half only.
 */
export function codePointOffsets(text: string): (unit: number) => number {
  const pairs = pairsOf(text);
  if (pairs === null) return same;
  return (unit) => unit - firstWhere(pairs.length, (index) => (pairs[index] ?? 0) + 1 >= unit);
}

/** Converts offsets of `text` from code points to UTF-16 units; past the end of the text to its end. */
export function unitOffsets(text: string): (point: number) => number {
  const { length } = text;
  const pairs = pairsOf(text);
  if (pairs === null) return (point) => Math.min(point, length);
  return (point) => Math.min(point + firstWhere(pairs.length, (index) => (pairs[index] ?? 0) - index >= point), length);
}

function same(offset: number): number {
  return offset;
}

/** The least of `[0, count)` for which `holds` is true, which is true for every larger one too; `count` where there is none. */
function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The length of `text` in code points; a lone surrogate counts one. */
export function codePointLength(text: string): number {
  return codePointOffsets(text)(text.length);
}

/** The slice `[start, end)` of `text`, offsets in code points. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  const unit = unitOffsets(text);
  return text.slice(unit(start), unit(Math.max(start, end)));
}
