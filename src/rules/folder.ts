import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { RulesError } from "../model/problem.js";

/** The rules that come with the package. */
export const BUILT_IN_RULES = fileURLToPath(new URL("../../rules/", import.meta.url));

/** The file, beside the built-in rules, that holds what was measured of them. */
export const CONFIDENCE_FILE = "confidence.yaml";

/** A file of a rules folder as it stands on the disk. */
export interface RuleSource {
  /** The file's own name. */
  readonly name: string;
  /** Its path as people are shown it: from the working directory, unless that leads upwards. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** The largest rule file that is read, in bytes: ten times the largest that comes with the package. */
export const MOST_RULE_BYTES = 1_000_000;

/** The YAML files of a folder, by name; null where there is no such folder. Throws RulesError where one cannot be read. */
export function ruleSources(dir: string): readonly RuleSource[] | null {
  if (!existsSync(dir)) return null;
  const names = readdirSync(dir).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => {
    const path = join(dir, name);
    return { name, path: shown(path), bytes: bytesOf(path) };
  });
}

/** Asked before it is read: a pipe would never end, a folder has no bytes. */
function bytesOf(path: string): Uint8Array {
  const refused = (found: string): RulesError => {
    const size = `a file of rules of at most ${MOST_RULE_BYTES.toLocaleString("en-GB")} bytes`;
    return new RulesError([{ file: shown(path), line: 1, column: 1, found, expected: size }]);
  };
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) throw refused(stats?.isDirectory() ? "a folder" : "what is no file");
  if (stats.size > MOST_RULE_BYTES) throw refused(`${stats.size.toLocaleString("en-GB")} bytes`);
  try {
    return readFileSync(path);
  } catch (error) {
    throw refused(
      `what cannot be read (${error instanceof Error && "code" in error ? String(error.code) : "no reason"})`,
    );
  }
}

/** The sha256 of a rule set: names and bytes of its files, in order. */
export function hashOf(sources: readonly RuleSource[]): string {
  const hash = createHash("sha256");
  for (const { name, bytes } of sources) hash.update(`${name}\0`).update(bytes).update("\0");
  return hash.digest("hex");
}

/** A path as people are shown it. */
export function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}
