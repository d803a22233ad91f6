import { readFile, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { discover } from "./discover.js";
import { recordPath } from "./selection.js";

/**
 * Names the records of `outDir` whose document is gone from `rawDir`, in code point order. Only files that say
 * themselves that peelmark made them, from a document that would be written there, are ever named.
 */
export async function findOrphans(outDir: string, rawDir: string): Promise<readonly string[]> {
  const { paths } = await discover(outDir, ["**/*.json"]);
  const orphans: string[] = [];
  for (const path of paths) {
    const source = await sourceOf(join(outDir, path));
    if (source !== null && recordPath(source) === path && !(await exists(join(rawDir, source)))) orphans.push(path);
  }
  return orphans;
}

/** Removes the named records of `outDir`. */
export async function pruneOrphans(outDir: string, orphans: readonly string[]): Promise<void> {
  for (const path of orphans) await rm(join(outDir, path), { force: true });
}

async function sourceOf(file: string): Promise<string | null> {
  try {
    const value: unknown = JSON.parse(await readFile(file, "utf8"));
    const record = value as { generator?: { name?: unknown }; source?: { path?: unknown } } | null;
    const path = record?.source?.path;
    return record?.generator?.name === "peelmark" && typeof path === "string" ? path : null;
  } catch {
    return null;
  }
}

async function exists(file: string): Promise<boolean> {
  try {
    await stat(file);
    return true;
  } catch (error) {
    // What cannot be looked at may still be there: only a plain "no such file" makes an orphan.
    return !(error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR"));
  }
}
