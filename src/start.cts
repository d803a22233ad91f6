#!/usr/bin/env node
// The way into the bundle that `npm run build` makes. The build also keeps what this version of Node compiles the bundle to,
// so that a run need not compile it again; another version compiles for itself, and remembers it where Node can (from 22 on).
import fs = require("node:fs");
import nodeModule = require("node:module");
import path = require("node:path");
import vm = require("node:vm");

import type { Io } from "./cli/io.js" with { "resolution-mode": "import" };

type Require = (id: string) => unknown;
type Body = (exports: object, require: Require, module: object, filename: string, dirname: string) => void;

const BUNDLE = path.join(__dirname, "bundle");
/** Where the compiled code of this Node stands, a file each under the names of the bundle's files. */
const CODE = path.join(BUNDLE, `code-${process.versions.v8}-${process.arch}`);

const loaded = new Map<string, { readonly module: { exports: object }; readonly script: vm.Script }>();

/** The exports of a file of the bundle, from its kept code. */
function load(name: string): object {
  const known = loaded.get(name);
  if (known) return known.module.exports;
  const filename = path.join(BUNDLE, name);
  const source = fs.readFileSync(filename, "utf8");
  const code = path.join(CODE, name);
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(fs.existsSync(code) ? { cachedData: fs.readFileSync(code) } : {}),
  });
  const module = { exports: {} };
  loaded.set(name, { module, script });
  const outside = nodeModule.createRequire(filename);
  const inside: Require = (id) => (id.startsWith("./") ? load(id.slice(2)) : outside(id));
  (script.runInThisContext() as Body)(module.exports, inside, module, filename, BUNDLE);
  return module.exports;
}

/** The exports of an entry of the bundle. */
function entry(name: string): object {
  if (fs.existsSync(CODE)) return load(`${name}.cjs`);
  (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
  return require(path.join(BUNDLE, `${name}.cjs`)) as object;
}

/** Keeps the code of what was loaded from `CODE` up to now, for the next runs. */
function keepCode(): void {
  for (const [name, { script }] of loaded) fs.writeFileSync(path.join(CODE, name), script.createCachedData());
}

interface Program {
  run(args: readonly string[], io: Io): Promise<number>;
  processIo(): Io;
}

/** Runs the command line. */
function start(): void {
  const { run, processIo } = entry("program") as Program;
  run(process.argv.slice(2), processIo()).then((code) => {
    process.exitCode = code;
  });
}

if (require.main === module) start();

export = { CODE, entry, keepCode, start };
