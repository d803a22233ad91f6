import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { type Discovery, isFile } from "./discovery.js";
import { byCodePoint } from "./order.js";

/**
 * Finds the texts of `folder`, at any depth, in code point order; or the files that match one of `patterns`, as globs.
 * Links to files are followed, links to folders are not, so that no loop can trap it. Hidden files and folders are left out.
 */
export async function discover(folder: string, patterns?: readonly string[]): Promise<Discovery> {
  if (!patterns) return walk(folder, ".txt");
  // Loaded only where it is needed: its package is large.
  const { discoverMatching } = await import("./globs.js");
  return await discoverMatching(folder, patterns);
}

export function walk(folder: string, ending: string): Discovery {
  const paths: string[] = [];
  const closed: string[] = [];
  const folders = [""];
  for (let inner = folders.pop(); inner !== undefined; inner = folders.pop()) {
    for (const entry of entriesOf(join(folder, inner), inner, closed)) {
      const { name } = entry;
      if (name.startsWith(".")) continue;
      const path = inner + name;
      if (entry.isDirectory()) folders.push(`${path}/`);
      else if (name.endsWith(ending) && isFile(entry, join(folder, path))) paths.push(path);
    }
  }
  return { paths: paths.sort(byCodePoint), closed: closed.sort(byCodePoint) };
}

/** A folder that cannot be opened counts as empty and is noted in `closed`. */
function entriesOf(folder: string, path: string, closed: string[]): readonly Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    closed.push(path === "" ? "." : path.slice(0, -1));
    return [];
  }
}
