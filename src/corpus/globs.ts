import { type Dirent, lstat, readdir, type Stats, stat } from "node:fs";
import { join, relative, sep } from "node:path";
import fastGlob, { type FileSystemAdapter } from "fast-glob";
import { type Discovery, isFile } from "./discovery.js";
import { byCodePoint } from "./order.js";

// `**` stops at a line feed in a name. The walker is shown another character in its place.
const LINE_FEED_SIGN = "\ue00a";
const shown = (name: string): string => name.replaceAll("\n", LINE_FEED_SIGN);
const real = (path: string): string => path.replaceAll(LINE_FEED_SIGN, "\n");

/** As `discover`, for the files that match one of `patterns`. */
export async function discoverMatching(folder: string, patterns: readonly string[]): Promise<Discovery> {
  const closed: string[] = [];
  const entries = await fastGlob(patterns.map(shown), {
    cwd: folder,
    onlyFiles: false,
    objectMode: true,
    followSymbolicLinks: false,
    fs: fileSystem(closed),
  });
  const files = entries.filter(({ path, dirent }) => isFile(dirent, join(folder, real(path))));
  const paths = files.map(({ path }) => real(path)).sort(byCodePoint);
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
