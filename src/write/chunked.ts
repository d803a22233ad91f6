import { closeSync, fstatSync, renameSync, rmSync, type Stats } from "node:fs";
import { openNew, temporaryBeside, writeAll } from "./atomic.js";

/** Bytes gathered before they are written. */
const CHUNK = 1024 * 1024;

/** A long file that is written from its beginning to its end, in large chunks, and appears whole or not at all. */
export class ChunkedFile {
  /** Where the bytes are until the file is kept. */
  readonly temporary: string;
  readonly #handle: number;
  #gathered: Uint8Array[] = [];
  #waiting = 0;
  #open = true;
  /** The bytes written so far, gathered ones included. */
  length = 0;

  /** Opens a temporary file beside `file`, or of the name given. Throws what the disk says. */
  constructor(
    readonly file: string,
    temporary = temporaryBeside(file),
  ) {
    this.temporary = temporary;
    this.#handle = openNew(temporary);
  }

  /** Adds bytes, which the caller must not change afterwards. Throws what the disk says. */
  write(bytes: Uint8Array): void {
    this.#gathered.push(bytes);
    this.#waiting += bytes.length;
    this.length += bytes.length;
    if (this.#waiting >= CHUNK) this.flush();
  }

  flush(): void {
    if (this.#waiting === 0) return;
    const [only] = this.#gathered;
    writeAll(this.#handle, only && this.#gathered.length === 1 ? only : Buffer.concat(this.#gathered, this.#waiting));
    this.#gathered = [];
    this.#waiting = 0;
  }

  /** Writes over the first bytes of the file. */
  writeOver(bytes: Uint8Array): void {
    this.flush();
    writeAll(this.#handle, bytes, 0);
  }

  /** What the disk says of the file, with all of it written. */
  stats(): Stats {
    this.flush();
    return fstatSync(this.#handle);
  }

  /** Puts the file in its place. */
  keep(): void {
    try {
      this.flush();
      this.#close();
      renameSync(this.temporary, this.file);
    } catch (error) {
      this.discard();
      throw error;
    }
  }

  /** Removes what was written, if it was not kept. */
  discard(): void {
    this.#gathered = [];
    this.#waiting = 0;
    this.#close();
    rmSync(this.temporary, { force: true });
  }

  #close(): void {
    if (this.#open) closeSync(this.#handle);
    this.#open = false;
  }
}
