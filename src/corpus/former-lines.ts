import { closeSync, fstatSync, openSync, readSync } from "node:fs";
import type { RecordsFile } from "./ledger.js";

/** A file of records as an earlier run left it; null where there is none. */
export class FormerLines {
  readonly #handle: number;

  private constructor(handle: number) {
    this.#handle = handle;
  }

  static open(file: string): FormerLines | null {
    try {
      return new FormerLines(openSync(file, "r"));
    } catch {
      return null;
    }
  }

  /** Whether it is the file that a ledger tells of. */
  is({ size, mtime, inode }: RecordsFile): boolean {
    const stats = fstatSync(this.#handle);
    return stats.size === size && stats.mtimeMs === mtime && stats.ino === inode;
  }

  read(start: number, length: number): Uint8Array {
    const bytes = Buffer.allocUnsafe(length);
    for (let at = 0; at < length; ) {
      const read = readSync(this.#handle, bytes, at, length - at, start + at);
      if (read === 0) throw new Error("the file of records became shorter while it was read");
      at += read;
    }
    return bytes;
  }

  close(): void {
    closeSync(this.#handle);
  }
}
