/**
 * Converts offsets of `text` from UTF-16 units to code points. Text without surrogates, nearly all of it, costs nothing.
 * The returned function refuses no offset: one inside a pair counts the pair's first half only.
 */
export function codePointOffsets(text: string): (unit: number) => number {
  const pairs: number[] = [];
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0xd800 && unit <= 0xdbff) {
      const next = text.charCodeAt(i + 1);
      if (next >= 0xdc00 && next <= 0xdfff) {
        pairs.push(i);
        i++;
      }
    }
  }
  if (pairs.length === 0) return (unit) => unit;
  return (unit) => {
    let low = 0;
    let high = pairs.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((pairs[middle] ?? 0) + 1 < unit) low = middle + 1;
      else high = middle;
    }
    return unit - low;
  };
}

/** The length of `text` in code points; a lone surrogate counts one. */
export function codePointLength(text: string): number {
  return codePointOffsets(text)(text.length);
}

/** The slice `[start, end)` of `text`, offsets in code points. */
export function sliceCodePoints(text: string, start: number, end: number): string {
  let at = 0;
  let from = start === 0 ? 0 : text.length;
  let i = 0;
  for (; i < text.length && at < end; at++) {
    if (at === start) from = i;
    const unit = text.codePointAt(i) ?? 0;
    i += unit > 0xffff ? 2 : 1;
  }
  return text.slice(Math.min(from, i), i);
}
