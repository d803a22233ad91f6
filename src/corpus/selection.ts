import { statSync } from "node:fs";
import { isAbsolute, relative, resolve, sep } from "node:path";
import fastGlob from "fast-glob";

/**
 * Turns what a person typed into a pattern relative to `rawDir`: a file's own name (with any characters), a path that
 * starts with the raw folder (as a shell completes it), or a glob. Null where it leads outside of the raw folder.
 */
export function toPattern(argument: string, rawDir: string, cwd: string): string | null {
  for (const file of [resolve(cwd, argument), resolve(rawDir, argument)]) {
    const path = inside(rawDir, file);
    if (path === null) continue;
    if (isFile(file)) return fastGlob.escapePath(path);
    if (isFolder(file)) return path === "" ? "**/*.txt" : `${fastGlob.escapePath(path)}/**/*.txt`;
  }
  const glob = argument.split(sep).join("/");
  const prefix = relative(cwd, rawDir).split(sep).join("/");
  if (prefix !== "" && glob.startsWith(`${prefix}/`)) return glob.slice(prefix.length + 1);
  if (isAbsolute(argument)) return inside(rawDir, argument);
  const path = glob.startsWith("./") ? glob.slice(2) : glob;
  return path.split("/").includes("..") ? null : path;
}

/** The path of `file` relative to `folder` with forward slashes, or null where it is not inside. */
export function inside(folder: string, file: string): string | null {
  const path = relative(folder, file);
  return path === ".." || path.startsWith(`..${sep}`) || isAbsolute(path) ? null : path.split(sep).join("/");
}

function isFile(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ?? false;
}

function isFolder(file: string): boolean {
  return statSync(file, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
