import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A lock file or list that cannot be used, said as a person can put it right. */
export class SupplyError extends Error {}

/**
 * Every package of the project's lock file, sorted by name, then version: `{ name, version, licence, development, integrity,
 * installScript, folder }`. `licence` null: it states none. `development`: not installed with peelmark. A package that stands in
 * several folders with one version is listed once for each. Throws SupplyError.
 */
export function packagesOf(root) {
  const lock = jsonIn(root, "package-lock.json");
  if (lock.lockfileVersion !== 3) {
    throw new SupplyError(`package-lock.json: lockfileVersion ${lock.lockfileVersion}, expected 3`);
  }
  return Object.entries(lock.packages)
    .filter(([folder]) => folder !== "")
    .map(([folder, entry]) => ({
      name: entry.name ?? folder.slice(folder.lastIndexOf("node_modules/") + "node_modules/".length),
      version: entry.version ?? "",
      licence: entry.license ?? null,
      development: entry.dev === true || entry.devOptional === true,
      integrity: entry.integrity ?? null,
      installScript: entry.hasInstallScript === true,
      folder,
    }))
    .sort((one, other) => compared(one.name, other.name) || compared(one.version, other.version));
}

/**
 * What a person has looked at and found right: `licences` and `installScripts`, each by NAME@VERSION, so that a new version is
 * looked at anew. Throws SupplyError for an entry that no package has.
 */
export function reviewedOf(root, packages) {
  const reviewed = jsonIn(root, "scripts/supply/reviewed.json");
  const known = new Set(packages.map(idOf));
  const gone = [...Object.keys(reviewed.licences), ...Object.keys(reviewed.installScripts)].filter(
    (id) => !known.has(id),
  );
  if (gone.length > 0) throw new SupplyError(`scripts/supply/reviewed.json: not in the lock file: ${gone.join(", ")}`);
  return reviewed;
}

export function idOf({ name, version }) {
  return `${name}@${version}`;
}

/** The manifest of a package where it is installed, or null. */
export function manifestOf(root, { folder }) {
  return existsSync(join(root, folder, "package.json")) ? jsonIn(root, `${folder}/package.json`) : null;
}

function jsonIn(root, path) {
  try {
    return JSON.parse(readFileSync(join(root, path), "utf8"));
  } catch (error) {
    throw new SupplyError(`${path}: ${error.code === "ENOENT" ? "is not there" : error.message}`);
  }
}

function compared(one, other) {
  return one < other ? -1 : Number(one > other);
}
