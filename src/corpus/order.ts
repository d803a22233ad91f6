/** Compares two paths by code points, so that every machine and language lists documents in one order. */
export function byCodePoint(one: string, other: string): number {
  return Buffer.compare(Buffer.from(one, "utf8"), Buffer.from(other, "utf8"));
}
