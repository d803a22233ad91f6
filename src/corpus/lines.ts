import { ChunkedFile } from "../write/chunked.js";
import { DestinationError } from "./destination.js";
import type { FormerLines } from "./former-lines.js";
import type { RecordsFile } from "./ledger.js";

/** Bytes copied at once. */
const PIECE = 1024 * 1024;

/** Records as lines, written from the first to the last. */
export interface Lines {
  /** Writes a line and says where it begins. */
  write(line: Uint8Array): number | Promise<number>;
  /** Writes a line that stands in the former file, and says where it begins. */
  copy(start: number, length: number): number;
  /** The line as it stands in the former file; null for a length of 0. */
  before(start: number, length: number): Uint8Array | null;
  end(): void | Promise<void>;
}

/** A file of lines that appears whole or not at all. Every fault of the disk is a `DestinationError`. */
export class FileLines implements Lines {
  readonly #file: ChunkedFile;
  readonly #former: FormerLines | null;
  /** A stretch of the former file that is still to be copied: lines that stay mostly stood together. */
  #from = 0;
  #to = 0;

  constructor(file: string, former: FormerLines | null) {
    this.#file = tried(() => new ChunkedFile(file));
    this.#former = former;
  }

  /** Where the lines can be read until they are kept. */
  get readable(): string {
    return this.#file.temporary;
  }

  write(line: Uint8Array): number {
    this.#copyStretch();
    const start = this.#file.length;
    tried(() => this.#file.write(line));
    return start;
  }

  copy(start: number, length: number): number {
    if (start !== this.#to || this.#to - this.#from > PIECE) {
      this.#copyStretch();
      this.#from = start;
    }
    this.#to = start + length;
    return this.#file.length + start - this.#from;
  }

  before(start: number, length: number): Uint8Array | null {
    return this.#former !== null && length > 0 ? this.#former.read(start, length) : null;
  }

  end(): void {
    this.#copyStretch();
    tried(() => this.#file.flush());
  }

  /** How the disk will know the file, with so many lines in it, when it is in its place. */
  stamp(lines: number): RecordsFile {
    const { size, mtimeMs, ino } = tried(() => this.#file.stats());
    return { lines, size, mtime: mtimeMs, inode: ino };
  }

  keep(): void {
    tried(() => this.#file.keep());
  }

  discard(): void {
    this.#file.discard();
  }

  #copyStretch(): void {
    const [from, to] = [this.#from, this.#to];
    if (from < to && this.#former !== null) {
      const bytes = this.#former.read(from, to - from);
      tried(() => this.#file.write(bytes));
    }
    this.#from = 0;
    this.#to = 0;
  }
}

function tried<Value>(act: () => Value): Value {
  try {
    return act();
  } catch (error) {
    throw DestinationError.of(error);
  }
}

/** Bytes of lines that a stream is given at once. */
const GATHERED = 64 * 1024;

/** A stream of lines, which remembers none. */
export class StreamLines implements Lines {
  readonly #send: (bytes: Uint8Array) => Promise<void>;
  #lines: Uint8Array[] = [];
  #waiting = 0;

  constructor(send: (bytes: Uint8Array) => Promise<void>) {
    this.#send = send;
  }

  async write(line: Uint8Array): Promise<number> {
    this.#lines.push(line);
    this.#waiting += line.length;
    if (this.#waiting >= GATHERED) await this.end();
    return 0;
  }

  copy(): number {
    throw new Error("a stream has no lines to copy");
  }

  before(): null {
    return null;
  }

  async end(): Promise<void> {
    const bytes = Buffer.concat(this.#lines, this.#waiting);
    this.#lines = [];
    this.#waiting = 0;
    if (bytes.length > 0) await this.#send(bytes);
  }
}
