import { type Dirent, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { rm } from "node:fs/promises";
import { join } from "node:path";
import pLimit from "p-limit";
import { firstAfter } from "../text/halving.js";
import { ownerOf } from "../write/atomic.js";
import { byCodePoint } from "./order.js";
import { isRunning } from "./process.js";
import { recordPath } from "./record-path.js";

/**
 * Names the records of `outDir` whose document is gone from `rawDir`, in code point order; `paths` are the documents
 * that are there, in that order. Only files that say themselves that peelmark made them, from a document that would be
 * written there, are ever named. On its way it removes what runs that were ended left half written.
 */
export function findOrphans(outDir: string, rawDir: string, paths: readonly string[]): readonly string[] {
  const orphans: string[] = [];
  const folders = [""];
  for (let inner = folders.pop(); inner !== undefined; inner = folders.pop()) {
    for (const entry of entriesOf(join(outDir, inner))) {
      const { name } = entry;
      const path = inner + name;
      if (name.startsWith(".")) removeAbandoned(join(outDir, inner), name);
      else if (entry.isDirectory()) folders.push(`${path}/`);
      else if (name.endsWith(".json") && !isPresent(path, paths) && isOrphan(outDir, rawDir, path)) orphans.push(path);
    }
  }
  return orphans.sort(byCodePoint);
}

/** How many files are removed at a time: a disk across a network takes its time for each. */
const AT_ONCE = 16;

/** Removes the named records of `outDir`. */
export async function pruneOrphans(outDir: string, orphans: readonly string[]): Promise<void> {
  const limit = pLimit(AT_ONCE);
  await Promise.all(orphans.map((path) => limit(() => rm(join(outDir, path), { force: true }))));
}

/** Removes the file if it is the temporary one of a process that is no more. */
export function removeAbandoned(folder: string, name: string): void {
  const owner = ownerOf(name);
  if (owner === null || isRunning(owner)) return;
  try {
    rmSync(join(folder, name), { force: true });
  } catch {
    // It is in nobody's way.
  }
}

function entriesOf(folder: string): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

/** Whether a document is there whose record this file is: almost all are told by their names alone. */
function isPresent(record: string, paths: readonly string[]): boolean {
  const source = `${record.slice(0, -".json".length)}.txt`;
  const low = firstAfter(paths.length, (middle) => byCodePoint(paths[middle] ?? "", source) < 0);
  return paths[low] === source;
}

function isOrphan(outDir: string, rawDir: string, path: string): boolean {
  const source = sourceOf(join(outDir, path));
  return source !== null && recordPath(source) === path && !exists(join(rawDir, source));
}

function sourceOf(file: string): string | null {
  try {
    const value: unknown = JSON.parse(readFileSync(file, "utf8"));
    const record = value as { generator?: { name?: unknown }; source?: { path?: unknown } } | null;
    const path = record?.source?.path;
    return record?.generator?.name === "peelmark" && typeof path === "string" ? path : null;
  } catch {
    return null;
  }
}

function exists(file: string): boolean {
  try {
    statSync(file);
    return true;
  } catch (error) {
    // What cannot be looked at may still be there: only a plain "no such file" makes an orphan.
    return !(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"));
  }
}
