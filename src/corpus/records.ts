import { closeSync, openSync, readFileSync, readSync, statSync } from "node:fs";
import { join } from "node:path";
import { type InspectionRecord, recordSchema } from "../model/record.js";
import { walk } from "./discover.js";
import { byCodePoint } from "./order.js";

/** Records of many documents, one at a time. */
export interface Records {
  /** The documents, in code point order. */
  readonly paths: readonly string[];
  /** The record of one; null where it has none. Throws RecordsError where what is there is no record. */
  of(path: string): InspectionRecord | null;
}

/** A file that should hold records and does not. The message names it, and the place in it. */
export class RecordsError extends Error {
  constructor(message: string) {
    super(message);
    this.name = "RecordsError";
  }
}

/** Opens a folder of records, or a file of one a line. Files that are nobody's record are passed over. */
export function openRecords(place: string): Records {
  return statSync(place).isDirectory() ? folderRecords(place) : lineRecords(place);
}

function folderRecords(folder: string): Records {
  const files = new Map<string, string>();
  for (const name of walk(folder, ".json").paths) {
    const file = join(folder, name);
    const path = pathIn(readFileSync(file, "utf8"));
    if (path !== null) files.set(path, file);
  }
  return {
    paths: [...files.keys()].sort(byCodePoint),
    of: (path) => {
      const file = files.get(path);
      return file === undefined ? null : parsed(readFileSync(file, "utf8"), file);
    },
  };
}

function lineRecords(file: string): Records {
  const places = new Map<string, { readonly line: number; readonly start: number; readonly length: number }>();
  let line = 0;
  for (const { start, bytes } of lines(file)) {
    line++;
    if (bytes.length === 0) continue;
    const path = pathIn(bytes.toString("utf8"));
    if (path === null) throw new RecordsError(`${file}:${line}: found no record`);
    places.set(path, { line, start, length: bytes.length });
  }
  return {
    paths: [...places.keys()].sort(byCodePoint),
    of: (path) => {
      const place = places.get(path);
      return place ? parsed(range(file, place.start, place.length), `${file}:${place.line}`) : null;
    },
  };
}

const CHUNK = 1024 * 1024;

function* lines(file: string): Generator<{ readonly start: number; readonly bytes: Buffer }> {
  const handle = openSync(file, "r");
  try {
    let rest: Buffer = Buffer.alloc(0);
    let start = 0;
    for (;;) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const read = readSync(handle, chunk, 0, CHUNK, null);
      let bytes = Buffer.concat([rest, chunk.subarray(0, read)]);
      for (let end = bytes.indexOf(10); end >= 0; end = bytes.indexOf(10)) {
        yield { start, bytes: bytes.subarray(0, end) };
        start += end + 1;
        bytes = bytes.subarray(end + 1);
      }
      rest = bytes;
      if (read > 0) continue;
      if (rest.length > 0) yield { start, bytes: rest };
      return;
    }
  } finally {
    closeSync(handle);
  }
}

function range(file: string, start: number, length: number): string {
  const handle = openSync(file, "r");
  try {
    const bytes = Buffer.alloc(length);
    readSync(handle, bytes, 0, length, start);
    return bytes.toString("utf8");
  } finally {
    closeSync(handle);
  }
}

/** The document's path in what may be a record of ours; null where it is none. */
function pathIn(json: string): string | null {
  try {
    const value = JSON.parse(json) as { generator?: { name?: unknown }; source?: { path?: unknown } } | null;
    const path = value?.source?.path;
    return value?.generator?.name === "peelmark" && typeof path === "string" ? path : null;
  } catch {
    return null;
  }
}

function parsed(json: string, place: string): InspectionRecord {
  const result = recordSchema.safeParse(JSON.parse(json));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new RecordsError(`${place}: found no sound record: ${issue?.path.join(".")}: ${issue?.message}`);
}
