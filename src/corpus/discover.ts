import { type Dirent, lstat, readdir, type Stats, stat } from "node:fs";
import { stat as statLater } from "node:fs/promises";
import { join, relative, sep } from "node:path";
import fastGlob, { type FileSystemAdapter } from "fast-glob";
import { byCodePoint } from "./order.js";

/** Which files of a raw folder are documents, unless the caller names others. */
export const DOCUMENTS = "**/*.txt";

/** What a folder holds, and the folders in it that could not be opened. Paths are relative, with forward slashes. */
export interface Discovery {
  readonly paths: readonly string[];
  readonly closed: readonly string[];
}

// `**` stops at a line feed in a name. The walker is shown another character in its place.
const LINE_FEED_SIGN = "\ue00a";
const shown = (name: string): string => name.replaceAll("\n", LINE_FEED_SIGN);
const real = (path: string): string => path.replaceAll(LINE_FEED_SIGN, "\n");

/**
 * Finds the files of `folder` that match one of `patterns`, at any depth, in code point order. Links to files are
 * followed, links to folders are not, so that no loop can trap it. Hidden files and folders are left out.
 */
export async function discover(folder: string, patterns: readonly string[] = [DOCUMENTS]): Promise<Discovery> {
  const closed: string[] = [];
  const entries = await fastGlob(patterns.map(shown), {
    cwd: folder,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: fileSystem(closed),
  });
  const kept = await Promise.all(
    entries.map(async ({ path, dirent }) => {
      if (dirent.isFile()) return real(path);
      return dirent.isSymbolicLink() && (await mayBeFile(join(folder, real(path)))) ? real(path) : null;
    }),
  );
  const paths = kept.filter((path) => path !== null).sort(byCodePoint);
  const closedPaths = closed.map((path) => relative(folder, path).split(sep).join("/") || ".");
  return { paths, closed: closedPaths.sort(byCodePoint) };
}

/** The disk as the walker sees it. A folder that cannot be opened counts as empty and is noted in `closed`. */
function fileSystem(closed: string[]): Partial<FileSystemAdapter> {
  type StatDone = (error: NodeJS.ErrnoException | null, stats: Stats) => void;
  type Done = (error: null, entries: Dirent[]) => void;
  const adapter = {
    lstat: (path: string, done: StatDone) => lstat(real(path), done),
    stat: (path: string, done: StatDone) => stat(real(path), done),
    readdir: (path: string, options: { withFileTypes: true }, done: Done) =>
      readdir(real(path), options, (error, found) => {
        if (error) closed.push(real(path));
        else for (const entry of found) entry.name = shown(entry.name);
        done(null, error ? [] : found);
      }),
  };
  // Node's own functions have further forms, which the walker does not use.
  return adapter as unknown as Partial<FileSystemAdapter>;
}

/** A broken link is taken for a file: reading it fails, and the failure is counted instead of passed over. */
async function mayBeFile(path: string): Promise<boolean> {
  try {
    return (await statLater(path)).isFile();
  } catch {
    return true;
  }
}
