import { existsSync } from "node:fs";
import { join } from "node:path";
import { idOf, manifestOf } from "./packages.mjs";

const HOOKS = ["preinstall", "install", "postinstall"];

/** A problem for each package that the lock file does not pin by content: anyone could put another in its place. */
export function unpinned(packages) {
  return packages
    .filter(({ integrity }) => !integrity?.startsWith("sha512-"))
    .map((one) => `${idOf(one)}: the lock file has no sha512 integrity for it`);
}

/**
 * A problem for each package that runs something of its own when it is installed, by the lock file or by its manifest where it is
 * installed, unless it was reviewed: such a script can fetch what no lock file pins.
 */
export function unreviewedScripts(root, packages, reviewed) {
  return packages
    .filter((one) => reviewed[idOf(one)] === undefined)
    .map((one) => ({ one, hooks: hooksOf(root, one) }))
    .filter(({ hooks }) => hooks.length > 0)
    .map(({ one, hooks }) => `${idOf(one)}: runs a script when it is installed (${hooks.join(", ")})`);
}

function hooksOf(root, one) {
  const scripts = manifestOf(root, one)?.scripts ?? {};
  const hooks = HOOKS.filter((hook) => scripts[hook] !== undefined);
  // npm builds what has a binding.gyp, unless the package says how it is installed.
  if (existsSync(join(root, one.folder, "binding.gyp"))) hooks.push("binding.gyp");
  return hooks.length === 0 && one.installScript ? ["by the lock file"] : hooks;
}
