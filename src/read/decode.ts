import { hash } from "node:crypto";
import type { Check, Doc } from "../model/doc.js";
import type { Encoding } from "../model/ids.js";
import type { Range } from "../model/span.js";
import { binaryKind, holdsControls } from "./binary.js";
import { MAX_BYTES } from "./limits.js";
import { RefusedError } from "./refused.js";
import { decodeDamagedUtf8 } from "./utf8.js";
import { decodeWindows1252 } from "./windows1252.js";

const UTF8 = new TextDecoder("utf-8", { fatal: true });

interface Decoded {
  readonly text: string;
  readonly encoding: Encoding;
  readonly checks: readonly Check[];
}

/**
 * Makes the bytes of one file a `Doc`: UTF-16 by its byte-order mark, else UTF-8, else UTF-8 with a few bad bytes kept
 * as U+FFFD (check `encoding-damaged`), else windows-1252 (check `encoding-guessed`). Nothing but a byte-order mark is
 * left out of the text. `path` is relative to the raw folder, with forward slashes. Refuses, with a `RefusedError`, binary data and more
 * than `maxBytes`.
 */
export function toDoc(path: string, bytes: Uint8Array, maxBytes = MAX_BYTES): Doc {
  if (bytes.length > maxBytes) throw new RefusedError("too-large", path, tooLarge(bytes.length, maxBytes));
  const { text, encoding, checks } = decode(path, bytes);
  return {
    path,
    text,
    sha256: hash("sha256", bytes, "hex"),
    bytes: bytes.length,
    encoding,
    checks: /\S/.test(text) ? checks : [...checks, emptyFile(bytes.length)],
  };
}

/** The reason for refusing a file of so many bytes. */
export function tooLarge(bytes: number, maxBytes: number): string {
  return `holds ${inWords(bytes)}, the limit is ${inWords(maxBytes)}`;
}

function inWords(bytes: number): string {
  const mega = 1024 * 1024;
  if (bytes < mega) return `${bytes} bytes`;
  return `${(bytes / mega).toFixed(bytes % mega === 0 || bytes >= 100 * mega ? 0 : 1)} MB`;
}

function decode(path: string, bytes: Uint8Array): Decoded {
  const little = bytes[0] === 0xff && bytes[1] === 0xfe;
  if (little || (bytes[0] === 0xfe && bytes[1] === 0xff)) return decodeUtf16(path, bytes, little);

  const kind = binaryKind(bytes);
  if (kind !== null) throw new RefusedError("binary", path, `is ${kind}, not text`);
  try {
    return { text: UTF8.decode(bytes), encoding: "utf-8", checks: [] };
  } catch {
    const damaged = decodeDamagedUtf8(bytes);
    // An accented letter of windows-1252 is a bad byte in UTF-8: where good characters outnumber the bad by more than
    // ten to one, the file is UTF-8 that was damaged on its way.
    if (damaged.multibyte > 10 * damaged.bad.length) {
      return { text: damaged.text, encoding: "utf-8", checks: [encodingDamaged(damaged.bad)] };
    }
    return { text: decodeWindows1252(bytes), encoding: "windows-1252", checks: [encodingGuessed()] };
  }
}

function decodeUtf16(path: string, bytes: Uint8Array, little: boolean): Decoded {
  const encoding = little ? "utf-16le" : "utf-16be";
  const text = new TextDecoder(encoding).decode(bytes);
  if (holdsControls(text)) throw new RefusedError("binary", path, "is binary data or UTF-32, not text");
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return { text, encoding, checks: [] };
  } catch {
    const bad = [...text.matchAll(/\ufffd/g)].map(({ index }) => ({ start: index, end: index + 1 }));
    return { text, encoding, checks: [encodingDamaged(bad)] };
  }
}

function encodingDamaged(bad: readonly Range[]): Check {
  const message = `${bad.length} ${bad.length === 1 ? "place" : "places"} could not be decoded and stand as U+FFFD`;
  return { code: "encoding-damaged", severity: "warning", message, ranges: bad };
}

function encodingGuessed(): Check {
  const message = "The file is not UTF-8: read as windows-1252";
  return { code: "encoding-guessed", severity: "info", message, ranges: [] };
}

function emptyFile(bytes: number): Check {
  const message = bytes === 0 ? "The file is empty" : "The file holds no words";
  return { code: "empty-file", severity: "warning", message, ranges: [] };
}
