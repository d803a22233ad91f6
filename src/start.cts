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

interface Program {
  run(args: readonly string[], io: Io): Promise<number>;
  processIo(): Io;
}

const BUNDLE = path.join(__dirname, "bundle");
/** Where this Node's code stands, a folder for each way of running: V8 takes code only under the flags that it was made with. */
const CODE = path.join(BUNDLE, `code-${process.versions.v8}-${process.arch}`);
const WORDS = path.join(CODE, "words");
const WORK = path.join(CODE, "work");

/** What is asked for words alone: it ends before any flag would pay. */
const ASKS: ReadonlySet<string> = new Set(["help", "-h", "--help", "-V", "--version"]);

let code = WORDS;
const loaded = new Map<string, { readonly module: { exports: object }; readonly script: vm.Script }>();

/** The exports of a file of the bundle, from its kept code where there is any. */
function load(name: string): object {
  const known = loaded.get(name);
  if (known) return known.module.exports;
  const filename = path.join(BUNDLE, name);
  const source = fs.readFileSync(filename, "utf8");
  const kept = path.join(code, name);
  const script = new vm.Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
    filename,
    importModuleDynamically: vm.constants.USE_MAIN_CONTEXT_DEFAULT_LOADER,
    ...(fs.existsSync(kept) ? { cachedData: fs.readFileSync(kept) } : {}),
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
  return require(path.join(BUNDLE, `${name}.cjs`)) as object;
}

/** The entry of a thread of a program that works. */
function thread(name: string): void {
  code = WORK;
  entry(name);
}

/** Whether these arguments ask for work; then V8 is told how to go about it. */
function works(args: readonly string[]): boolean {
  if (args.length === 0 || args.some((arg) => ASKS.has(arg))) return false;
  // V8 11 (Node 20) optimises what has run a little, on threads of its own: most of it in vain, for it is soon known better.
  // Waited for longer, one document takes half the time, and a megabyte of them too.
  if (process.versions.v8.startsWith("11."))
    (require("node:v8") as typeof import("node:v8")).setFlagsFromString("--interrupt-budget=700000");
  return true;
}

/** The program, made ready to run these arguments. */
function program(args: readonly string[]): Program {
  if (works(args)) code = WORK;
  if (!fs.existsSync(CODE)) (nodeModule as { enableCompileCache?: () => void }).enableCompileCache?.();
  return entry("program") as Program;
}

/** Runs the command line; `ready`: the program as an image of it holds it. */
function start(ready: Program | null = null): void {
  const args = process.argv.slice(2);
  if (ready !== null) works(args);
  const { run, processIo } = ready ?? program(args);
  run(args, processIo()).then((exit) => {
    process.exitCode = exit;
  });
}

/** The program as `program` gives it, whose code is to be kept: it loads in a way that V8 can be asked about. */
function programToKeep(args: readonly string[]): Program {
  fs.mkdirSync(CODE, { recursive: true });
  return program(args);
}

/** Keeps the code of what was loaded up to now, for the next runs of its kind. */
function keepCode(): void {
  if (loaded.size === 0) throw new Error("nothing was loaded whose code could be kept");
  fs.mkdirSync(code, { recursive: true });
  for (const [name, { script }] of loaded) fs.writeFileSync(path.join(code, name), script.createCachedData());
}

if (require.main === module) start();

export = { entry, keepCode, programToKeep, start, thread };
