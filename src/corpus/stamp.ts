import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { BUILT_IN_RULES, hashOf, ruleSources } from "../rules/folder.js";

/** The folder of all code of this program, bundled or not: this file's folder is one below it. */
const CODE = fileURLToPath(new URL("..", import.meta.url));
/** Packages whose code has a part in what a record holds. */
const READERS = ["compromise"];

/** The file of the build, beside its code, that holds the sum. */
export const ENGINE_STAMP = "engine-stamp";

/** A sum of all code that has a part in what a record holds: taken by the build, else of the files as they stand. */
export function engineStamp(): string {
  const built = new URL(ENGINE_STAMP, import.meta.url);
  return existsSync(built) ? readFileSync(built, "utf8") : stampOfCode();
}

function stampOfCode(): string {
  const hash = createHash("sha256");
  const names = readdirSync(CODE, { recursive: true, encoding: "utf8" });
  for (const name of names.filter((one) => /\.[jt]s$/.test(one) && !one.endsWith(".d.ts")).sort()) {
    hash.update(`${name}\0`).update(readFileSync(join(CODE, name)));
  }
  const require = createRequire(import.meta.url);
  for (const name of READERS) hash.update(readFileSync(require.resolve(name)));
  return hash.digest("base64url");
}

/** A sum of the rule files as they stand: of the built-in ones and of the folder laid over them, if any. */
export function rulesStamp(dir: string | null): string {
  return hashOf([BUILT_IN_RULES, ...(dir === null ? [] : [dir])].flatMap((folder) => ruleSources(folder) ?? []));
}
