import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { RuleBook } from "../rules/book.js";
import { openRules } from "../rules/open.js";
import { UsageError } from "./failure.js";
import type { Io } from "./io.js";

/** The folder that an option names, as an absolute path. Refuses one that is not there, or is none. */
export function folderOf(io: Io, option: string, name: string, hint: string | null = null): string {
  const folder = resolve(io.cwd, name);
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) throw new UsageError(`${option}: there is no folder "${name}"`, hint);
  if (!stats.isDirectory()) throw new UsageError(`${option}: "${name}" is a file, not a folder`, hint);
  return folder;
}

/** The built-in rules, with the folder that `--rules` names laid over them. Throws RulesError with every fault. */
export async function rulesOf(io: Io, name: string | undefined): Promise<RuleBook> {
  return await openRules(name === undefined ? {} : { dir: folderOf(io, "--rules", name) });
}
