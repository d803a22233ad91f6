import { type Dirent, statSync } from "node:fs";

/** What a folder holds, and the folders in it that could not be opened. Paths are relative, with forward slashes. */
export interface Discovery {
  readonly paths: readonly string[];
  readonly closed: readonly string[];
}

/** A broken link is taken for a file: reading it fails, and the failure is counted instead of passed over. */
export function isFile(entry: Pick<Dirent, "isFile" | "isSymbolicLink">, file: string): boolean {
  if (entry.isFile()) return true;
  if (!entry.isSymbolicLink()) return false;
  try {
    return statSync(file).isFile();
  } catch {
    return true;
  }
}
