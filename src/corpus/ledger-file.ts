import { readdirSync, rmSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { ChunkedFile } from "../write/chunked.js";
import { type Entry, entryLine } from "./entry.js";
import { type Head, headBytes } from "./ledger.js";
import { isRunning } from "./process.js";

let started = 0;

/**
 * A ledger that is being written. What is written so far is of use to the next run, should this one be ended. No fault
 * of the disk is a failure: the ledger is then given up, and `fault` says why.
 */
export class LedgerFile {
  readonly #file: ChunkedFile | null;
  #fault: string | null = null;

  constructor(file: string, head: Head) {
    this.#file = this.#tried(() => {
      const opened = new ChunkedFile(file, nextOf(file, process.pid, `${started++}`));
      opened.write(headBytes(head));
      return opened;
    });
  }

  get fault(): string | null {
    return this.#fault;
  }

  /** Where it can be read until it is kept; null where it was given up. */
  get readable(): string | null {
    this.flush();
    return this.#fault === null && this.#file ? this.#file.temporary : null;
  }

  write(entry: Entry): void {
    this.#tried(() => this.#file?.write(Buffer.from(entryLine(entry), "utf8")));
  }

  flush(): void {
    this.#tried(() => this.#file?.flush());
  }

  /** Writes the head as it is at the end. */
  finish(head: Head): void {
    this.#tried(() => this.#file?.writeOver(headBytes(head)));
  }

  keep(): void {
    this.#tried(() => this.#file?.keep());
  }

  discard(): void {
    this.#file?.discard();
  }

  #tried<Value>(act: () => Value): Value | null {
    if (this.#fault !== null) return null;
    try {
      return act();
    } catch (error) {
      this.#fault = error instanceof Error ? error.message : String(error);
      this.#file?.discard();
      return null;
    }
  }
}

function nextOf(file: string, pid: number, turn: string): string {
  return `${file}.${pid}-${turn}.next`;
}

/** More than this one need not know of: what the others tell would only be found again. */
const MOST = 100;

/** The ledgers that runs left behind which were ended before they could put them in the place of `file`. */
export function abandoned(file: string): readonly string[] {
  const folder = dirname(file);
  const start = `${basename(file)}.`;
  try {
    return readdirSync(folder)
      .filter((name) => name.startsWith(start) && name.endsWith(".next"))
      .filter((name) => !isRunning(Number.parseInt(name.slice(start.length), 10)))
      .slice(0, MOST)
      .map((name) => join(folder, name));
  } catch {
    return [];
  }
}

export function remove(files: readonly string[]): void {
  for (const file of files) {
    try {
      rmSync(file, { force: true });
    } catch {
      // What cannot be removed does no harm.
    }
  }
}
