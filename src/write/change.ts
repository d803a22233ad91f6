/** How a record differs from the one that stood in its place: restamped, in nothing but the rules and version it names. */
export type Change = "new" | "changed" | "restamped" | "unchanged";

const STAMP = Buffer.from('"generator":');

/** Compares the bytes of a record, in either layout, with those that stood in its place; null where none did. */
export function changeOf(before: Uint8Array | null, after: Uint8Array): Change {
  if (before === null) return "new";
  const [old, now] = [buffer(before), buffer(after)];
  if (old.equals(now)) return "unchanged";
  const [one, other] = [stampIn(old), stampIn(now)];
  const alike =
    one !== null &&
    other !== null &&
    old.subarray(0, one.start).equals(now.subarray(0, other.start)) &&
    old.subarray(one.end).equals(now.subarray(other.end));
  return alike ? "restamped" : "changed";
}

function buffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** Where the record's generator stands. In no string of the record can its key stand so: there quotation marks are escaped. */
function stampIn(record: Buffer): { readonly start: number; readonly end: number } | null {
  const start = record.indexOf(STAMP);
  const end = record.indexOf("}", start);
  return start < 0 || end < 0 ? null : { start, end };
}
