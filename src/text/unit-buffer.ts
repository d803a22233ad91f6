/** Units that are kept room for between documents: one larger than this makes room of its own. */
const KEPT = 1 << 20;
/** Units of NUL behind a text, so that a scan may look past its end. */
const BEHIND = 4;

const LITTLE_ENDIAN = new Uint8Array(new Uint16Array([1]).buffer)[0] === 1;

let kept = roomFor(1 << 14);

/** The same memory as bytes to write a text to and as units to read. */
interface Room {
  readonly bytes: Buffer;
  readonly units: Uint16Array;
}

/**
 * The UTF-16 units of `text`, NULs behind them. They hold until the next call: one buffer serves document after document, since
 * a scan over an array takes a third of the time of one over a string.
 */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  let room = kept;
  if (length + BEHIND > room.units.length) {
    room = roomFor((length + BEHIND) * 2);
    if (length <= KEPT) kept = room;
  }
  const { bytes, units } = room;
  if (LITTLE_ENDIAN) bytes.write(text, 0, length * 2, "utf16le");
  else for (let at = 0; at < length; at++) units[at] = text.charCodeAt(at);
  for (let at = length; at < length + BEHIND; at++) units[at] = 0;
  return units;
}

function roomFor(count: number): Room {
  const bytes = Buffer.allocUnsafeSlow(count * 2);
  return { bytes, units: new Uint16Array(bytes.buffer, bytes.byteOffset, count) };
}
