import { closeSync, openSync, readSync } from "node:fs";
import { type Entry, entryOf, sealed, unsealed } from "./entry.js";
import { byCodePoint } from "./order.js";

/** What a ledger's entries depend on beside their documents. */
export interface Head {
  readonly engine: string;
  readonly rules: string;
  /** The file that holds all records as lines, and how many; null where each has a file of its own. */
  readonly records: RecordsFile | null;
}

/** A file as it is both before and after it is put in its place. */
export interface RecordsFile {
  readonly lines: number;
  readonly size: number;
  readonly mtime: number;
  readonly inode: number;
}

/** The head is written last, over the first bytes: it has a length of its own. */
const HEAD_LENGTH = 512;
const CHUNK = 256 * 1024;
const LINE_FEED = 10;

/** A ledger as a former run left it: one entry a line, in the order of paths. */
export class Ledger {
  readonly file: string;
  readonly head: Head;
  readonly #handle: number;

  private constructor(file: string, handle: number, head: Head) {
    this.file = file;
    this.#handle = handle;
    this.head = head;
  }

  /** Opens a ledger; null where there is none, or what is there is none. */
  static open(file: string): Ledger | null {
    let handle: number | null = null;
    try {
      handle = openSync(file, "r");
      const bytes = Buffer.alloc(HEAD_LENGTH);
      readSync(handle, bytes, 0, HEAD_LENGTH, 0);
      const head = headOf(unsealed(bytes.toString("utf8").trimEnd()));
      if (head) return new Ledger(file, handle, head);
      closeSync(handle);
      return null;
    } catch {
      if (handle !== null) closeSync(handle);
      return null;
    }
  }

  /** Its undamaged entries from the first on. */
  *entries(): Generator<Entry> {
    let rest: Buffer = Buffer.alloc(0);
    for (let at = HEAD_LENGTH; ; ) {
      const chunk = Buffer.allocUnsafe(CHUNK);
      const read = readSync(this.#handle, chunk, 0, CHUNK, at);
      if (read === 0) return;
      at += read;
      const bytes = rest.length === 0 ? chunk.subarray(0, read) : Buffer.concat([rest, chunk.subarray(0, read)]);
      const end = bytes.lastIndexOf(LINE_FEED);
      rest = bytes.subarray(end + 1);
      for (const line of bytes.toString("utf8", 0, Math.max(end, 0)).split("\n")) {
        const entry = entryOf(line);
        if (entry) yield entry;
      }
    }
  }

  close(): void {
    closeSync(this.#handle);
  }
}

/** The head as the first bytes of a ledger. */
export function headBytes({ engine, rules, records }: Head): Uint8Array {
  const list = records && [records.lines, records.size, records.mtime, records.inode];
  const line = sealed(JSON.stringify(["peelmark-ledger", engine, rules, list])).trimEnd();
  return Buffer.from(`${line.padEnd(HEAD_LENGTH - 1)}\n`, "utf8");
}

function headOf(value: unknown): Head | null {
  if (!Array.isArray(value)) return null;
  const [name, engine, rules, records] = value as readonly unknown[];
  if (name !== "peelmark-ledger" || typeof engine !== "string" || typeof rules !== "string") return null;
  if (!Array.isArray(records)) return { engine, rules, records: null };
  const [lines, size, mtime, inode] = records.map(Number);
  if (lines === undefined || size === undefined || mtime === undefined || inode === undefined) return null;
  return { engine, rules, records: { lines, size, mtime, inode } };
}

/** Finds entries by path in a ledger, where the paths are asked for in order. */
export class Lookup {
  readonly #entries: Iterator<Entry>;
  #next: Entry | null;

  constructor(ledger: Ledger) {
    this.#entries = ledger.entries();
    this.#next = this.#advance();
  }

  of(path: string): Entry | null {
    while (this.#next && byCodePoint(this.#next.path, path) < 0) this.#next = this.#advance();
    return this.#next?.path === path ? this.#next : null;
  }

  #advance(): Entry | null {
    const { value, done } = this.#entries.next();
    return done ? null : value;
  }
}
