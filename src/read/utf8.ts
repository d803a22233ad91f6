import type { Range } from "../model/span.js";

/** UTF-8 bytes that are not all well formed, decoded all the same. */
export interface DamagedUtf8 {
  readonly text: string;
  /** Where `text` has a U+FFFD that stands for bad bytes (UTF-16 units). One that the file itself holds is not here. */
  readonly bad: readonly Range[];
  /** Well-formed characters of two bytes or more, the byte-order mark included. */
  readonly multibyte: number;
}

/** The length of the well-formed sequence at `at`, or minus the length of the bad stretch (Unicode 3.9, maximal subpart). */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const lead = bytes[at] ?? 0;
  if (lead < 0x80) return 1;
  const length =
    lead >= 0xc2 && lead <= 0xdf ? 2 : lead >= 0xe0 && lead <= 0xef ? 3 : lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  if (length === 0) return -1;
  for (let i = 1; i < length; i++) {
    const byte = bytes[at + i] ?? 0;
    // The second byte of four leads has bounds of its own: no overlong forms, no surrogates, nothing past U+10FFFF.
    const low = i === 1 && lead === 0xe0 ? 0xa0 : i === 1 && lead === 0xf0 ? 0x90 : 0x80;
    const high = i === 1 && lead === 0xed ? 0x9f : i === 1 && lead === 0xf4 ? 0x8f : 0xbf;
    if (byte < low || byte > high) return -i;
  }
  return length;
}

/** Decodes UTF-8 and says where it is damaged; each bad stretch becomes one U+FFFD, a byte-order mark is left out. */
export function decodeDamagedUtf8(bytes: Uint8Array): DamagedUtf8 {
  const text = new TextDecoder("utf-8").decode(bytes);
  const bad: Range[] = [];
  let multibyte = 0;
  let unit = 0;
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  if (hasMark) multibyte++;
  for (let at = hasMark ? 3 : 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length < 0) bad.push({ start: unit, end: unit + 1 });
    if (length > 1) multibyte++;
    unit += length === 4 ? 2 : 1;
    at += Math.abs(length);
  }
  if (unit !== text.length) throw new Error(`damaged UTF-8 counted ${unit} units, decoded ${text.length}`);
  return { text, bad, multibyte };
}
