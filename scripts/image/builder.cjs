// What scripts/image.mjs has `node --build-snapshot` run: loads the program, has it read texts, so that what is made when it is first
// asked for is made, and leaves it to be started. Only Node's own modules can be required here, and what is loaded by Node's own
// loader cannot stand in an image: the files of the bundle are compiled as text. V8's newest methods (toReversed) are missing while an
// image is made: what reads these texts does without.
"use strict";
const { mkdtempSync, readFileSync, rmSync } = require("node:fs");
const { createRequire, isBuiltin } = require("node:module");
const { tmpdir } = require("node:os");
const { dirname, join, resolve } = require("node:path");
const { startupSnapshot } = require("node:v8");

const { PEELMARK_DIST: dist, PEELMARK_TEXTS: texts } = process.env;
const builtIn = require;
const modules = new Map();

/** The exports of a file of the bundle; in a process that was started from the image too. */
function load(file) {
  const known = modules.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  modules.set(file, module);
  const source = readFileSync(file, "utf8").replace(/^#!.*/, "");
  const wrapped = `(function (exports, require, module, __filename, __dirname) {${source}\n})\n//# sourceURL=${file}`;
  const required = (id) => {
    if (id.startsWith(".")) return load(resolve(dirname(file), id));
    return isBuiltin(id) ? builtIn(id) : createRequire(file)(id);
  };
  // biome-ignore lint/security/noGlobalEval: our own file, and what vm compiles cannot be held by an image
  globalThis.eval(wrapped)(module.exports, required, module, file, dirname(file));
  return module.exports;
}

const { start } = load(join(dist, "start.cjs"));
const program = load(join(dist, "bundle/program.cjs"));
startupSnapshot.setDeserializeMainFunction(() => start(program));
warm();

async function warm() {
  const out = mkdtempSync(join(tmpdir(), "peelmark-"));
  const silent = { isTerminal: false, columns: null, write: () => {}, drained: async () => {} };
  const stdin = [Buffer.from("Kent Police\n")];
  const lines = [
    ["extract", "--stdin"],
    // The second finds all as it was, which is a way of its own.
    ["extract", "--jobs", "1", "--raw", texts, "--out", out],
    ["extract", "--jobs", "1", "--raw", texts, "--out", out],
  ];
  try {
    for (const args of lines) {
      const exit = await program.run(args, { cwd: out, env: {}, out: silent, err: silent, stdin });
      if (exit !== 0) throw new Error(`peelmark ${args.join(" ")} ended with ${exit}`);
    }
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
}
