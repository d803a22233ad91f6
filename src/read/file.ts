import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Doc } from "../model/doc.js";
import { MAX_BYTES, toDoc, tooLarge } from "./decode.js";
import { RefusedError } from "./refused.js";

/**
 * Reads `path` (relative to `rawDir`, forward slashes) into a `Doc`. Every refusal is a `RefusedError` that carries
 * `path`: what the disk said, or what `toDoc` refuses; a file past the size limit is not read at all.
 */
export async function readDoc(rawDir: string, path: string): Promise<Doc> {
  const file = join(rawDir, path);
  try {
    const { size } = await stat(file);
    if (size > MAX_BYTES) throw new RefusedError("too-large", path, tooLarge(size));
    return toDoc(path, await readFile(file));
  } catch (error) {
    if (error instanceof Error && "code" in error && "syscall" in error) {
      throw new RefusedError("unreadable", path, diskReason(String(error.code)));
    }
    throw error;
  }
}

/** A system error's code in words. */
export function diskReason(code: string): string {
  const reasons: Readonly<Record<string, string>> = {
    EACCES: "cannot be read (permission denied)",
    EPERM: "cannot be read (not permitted)",
    ENOENT: "cannot be read (no such file, or a broken link)",
    ELOOP: "cannot be read (a link that leads to itself)",
    EISDIR: "cannot be read (it is a folder)",
  };
  return reasons[code] ?? `cannot be read (${code})`;
}
