import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import type { Doc } from "../model/doc.js";
import { toDoc, tooLarge } from "./decode.js";
import { type Identity, identityForReading } from "./identity.js";
import { MAX_BYTES } from "./limits.js";
import { RefusedError } from "./refused.js";

/** A file's bytes, and its identity from before they were read: a change during the reading makes the two disagree. */
export interface FileBytes {
  /** Good until the next file is read: the memory is used again. */
  readonly bytes: Uint8Array;
  readonly identity: Identity;
}

let memory = Buffer.allocUnsafeSlow(256 * 1024);
/** Memory that one large file needed is not kept for the next. */
const KEPT = 4 * 1024 * 1024;

/**
 * Reads `path` (relative to `rawDir`, forward slashes) into a `Doc`. Every refusal is a `RefusedError` that carries
 * `path`: what the disk said, or what `toDoc` refuses; a file of more than `maxBytes` is not read at all.
 */
export function readDoc(rawDir: string, path: string, maxBytes = MAX_BYTES): Doc {
  return toDoc(path, readBytes(rawDir, path, maxBytes).bytes, maxBytes);
}

/** As `readDoc`, without decoding. A file that grows while it is read is read as far as the bound, and then refused. */
export function readBytes(rawDir: string, path: string, maxBytes = MAX_BYTES): FileBytes {
  // Synchronous: through promises a small file takes seven times as long.
  let handle: number | null = null;
  try {
    handle = openSync(join(rawDir, path), "r");
    const now = Date.now();
    const stats = fstatSync(handle);
    if (stats.size > maxBytes) throw new RefusedError("too-large", path, tooLarge(stats.size, maxBytes));
    const bytes = readAll(handle, stats.size, maxBytes);
    if (bytes.length > maxBytes) throw new RefusedError("too-large", path, tooLarge(bytes.length, maxBytes));
    return { bytes, identity: identityForReading(stats, now) };
  } catch (error) {
    if (error instanceof Error && "code" in error && "syscall" in error) {
      throw new RefusedError("unreadable", path, diskReason(String(error.code)));
    }
    throw error;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function readAll(handle: number, size: number, maxBytes: number): Uint8Array {
  // One byte more than expected, so that the end shows without a second look.
  let room = size + 1 <= memory.length ? memory : Buffer.allocUnsafeSlow(size + 1);
  let length = 0;
  for (;;) {
    const read = readSync(handle, room, length, room.length - length, null);
    length += read;
    if (read === 0 || length > maxBytes) break;
    if (length < room.length) {
      if (length >= size) break;
    } else {
      const more = Buffer.allocUnsafeSlow(Math.min(room.length * 2, maxBytes + 1));
      room.copy(more, 0, 0, length);
      room = more;
    }
  }
  if (room.length <= KEPT) memory = room;
  return room.subarray(0, length);
}

/** A system error's code in words. */
export function diskReason(code: string): string {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "cannot be read (permission denied)",
    EPERM: "cannot be read (not permitted)",
    ENOENT: "cannot be read (no such file, or a broken link)",
    ELOOP: "cannot be read (a link that leads to itself)",
    EISDIR: "cannot be read (it is a folder)",
    ENAMETOOLONG: "cannot be read (its name is too long)",
  };
  return reasons[code] ?? `cannot be read (${code})`;
}
