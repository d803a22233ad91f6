import { join } from "node:path";

/** `a/b.txt` gives `a/b.json`; a name with another ending keeps it, so that no two documents share a record. */
export function recordPath(path: string): string {
  return path.endsWith(".txt") ? `${path.slice(0, -4)}.json` : `${path}.json`;
}

/** The record's file for a document, in the folder of records. */
export function recordFile(outDir: string, path: string): string {
  return join(outDir, recordPath(path));
}
