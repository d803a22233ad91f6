import { randomInt } from "node:crypto";
import { closeSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { dirname, join } from "node:path";

/** Tells this thread from the others of the process. Drawn when it is first asked for: an image of the program holds none. */
let thread: number | null = null;
let written = 0;

/**
 * A name beside `file` for what is not yet whole, of this process and thread alone. Short, since the name of the file
 * may already be as long as the disk allows.
 */
export function temporaryBeside(file: string): string {
  thread ??= randomInt(1e9);
  return join(dirname(file), `.peelmark-${process.pid}-${thread}-${written++}.tmp`);
}

/** The process that a temporary file belongs to, by its name; null where the name is no temporary file's. */
export function ownerOf(name: string): number | null {
  const match = /^\.peelmark-(\d+)-\d+-\d+\.tmp$/.exec(name);
  return match ? Number(match[1]) : null;
}

/**
 * Writes `text` to `file` as UTF-8, whole or not at all, as `replaceFile` does. A file that already holds these bytes
 * is left alone.
 */
export function writeAtomic(file: string, text: string): "written" | "unchanged" {
  const bytes = Buffer.from(text, "utf8");
  if (present(file)?.equals(bytes)) return "unchanged";
  replaceFile(file, bytes);
  return "written";
}

/** What the file holds; null where there is none that can be read. */
export function present(file: string): Buffer | null {
  try {
    // Asked first: an error is dear to make, and in a first run no file is there.
    return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : null;
  } catch {
    return null;
  }
}

/**
 * Puts `bytes` in the place of `file`: into a temporary file of the same folder, then renamed over, so that at any
 * moment the name stands for the old bytes or the new. Makes missing folders. Throws what the disk says, and leaves
 * nothing behind.
 */
export function replaceFile(file: string, bytes: Uint8Array): void {
  const temporary = temporaryBeside(file);
  try {
    const handle = openNew(temporary);
    try {
      writeAll(handle, bytes);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, file);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}

/** Opens a file for writing that is not there yet, making its folder where that is missing. */
export function openNew(file: string): number {
  try {
    return openSync(file, "wx+");
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "ENOENT")) throw error;
    mkdirSync(dirname(file), { recursive: true });
    return openSync(file, "wx+");
  }
}

/**
 * Writes all of `bytes`, where the file's position stands or from `start`. A nearly full disk takes a part of them first,
 * and refuses with the next.
 */
export function writeAll(handle: number, bytes: Uint8Array, start: number | null = null): void {
  for (let at = 0; at < bytes.length; ) {
    at += writeSync(handle, bytes, at, bytes.length - at, start === null ? null : start + at);
  }
}
