/** Units that are kept room for between documents: one larger than this makes room of its own. */
const KEPT = 1 << 20;
/** Units of NUL behind a text, so that a scan may look past its end. */
const BEHIND = 4;

let kept = Buffer.allocUnsafeSlow(1 << 15);

/**
 * The UTF-16 units of `text`, NULs behind them. They hold until the next call: one buffer serves document after document, since
 * a scan over an array takes a third of the time of one over a string.
 */
export function unitsOf(text: string): Uint16Array {
  const bytes = roomFor(text.length + BEHIND);
  const units = new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  if (LITTLE_ENDIAN) bytes.write(text, 0, text.length * 2, "utf16le");
  else for (let at = 0; at < text.length; at++) units[at] = text.charCodeAt(at);
  units.fill(0, text.length, text.length + BEHIND);
  return units;
}

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

function roomFor(count: number): Buffer {
  if (count * 2 <= kept.length) return kept;
  const bytes = Buffer.allocUnsafeSlow(count * 4);
  if (count <= KEPT) kept = bytes;
  return bytes;
}
