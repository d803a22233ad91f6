#!/usr/bin/env node
// Second half of `npm run build`, after the compiler: bundles what people start and import, so that a run loads a few files
// instead of hundreds, and keeps beside the bundle what a run would otherwise have to make anew each time.
//   dist/bundle/*.cjs    the entries and what they share; what a command alone needs is a file of its own, loaded when it runs
//   dist/bundle/*.json   the rules, checked and compiled (src/rules/built-in.ts), and compromise's words (src/rules/name-words.ts)
//   dist/bundle/code-*/  the bundle as this version of Node compiles it (src/start.cts)
//   dist/image/          the program as it stands in memory, ready to go on (image.mjs)
// The compiler's own files lead to the bundle from here on. Without this step they run just as well, only later.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";
import { ENGINE_STAMP, engineStamp } from "../dist/corpus/stamp.js";
import { RulesError } from "../dist/model/problem.js";
import { buildRules } from "../dist/rules/build.js";
import { NAME_WORDS, nameWordLists } from "../dist/rules/name-words.js";
import { makeImage } from "./image.mjs";
import { bundledLicences } from "./supply/bundled-licences.mjs";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const DIST = join(ROOT, "dist");
const BUNDLE = join(DIST, "bundle");
const KEEP = fileURLToPath(new URL("keep-code.mjs", import.meta.url));

/** The entries of the bundle: for each the modules of src/ that it exports, and the file of dist/ that leads to it. */
const ENTRIES = {
  program: { modules: ["cli/io.ts", "cli/run.ts"], way: "cli/main.js" },
  index: { modules: ["index.ts"], way: "index.js" },
  worker: { modules: ["corpus/worker.ts"], way: "corpus/worker.js" },
};
const entries = Object.entries(ENTRIES).filter(([, { modules }]) => existsSync(join(ROOT, "src", modules[0])));

rmSync(BUNDLE, { recursive: true, force: true });
await build({
  input: Object.fromEntries(entries.map(([name]) => [name, `entry:${name}`])),
  plugins: [entryModules(), startsNothing(), bundledLicences()],
  platform: "node",
  tsconfig: join(ROOT, "tsconfig.json"),
  // Asked by few documents, and found by its own require.
  external: ["compromise"],
  checks: { ineffectiveDynamicImport: false },
  output: { dir: BUNDLE, format: "cjs", entryFileNames: "[name].cjs", chunkFileNames: "[name]-[hash].cjs" },
});
for (const name of readdirSync(BUNDLE).filter((one) => one.endsWith(".cjs"))) narrow(join(BUNDLE, name));
const require = createRequire(import.meta.url);
for (const [name, { way }] of entries) writeFileSync(join(DIST, way), wayTo(name, way));
writeFileSync(join(BUNDLE, ENGINE_STAMP), engineStamp());
writeFileSync(join(BUNDLE, NAME_WORDS), JSON.stringify(nameWordLists()));
if (keepRules()) {
  keepCode();
  const fault = makeImage();
  if (fault !== null) console.error(`no image of the program was made: ${fault}`);
}

/** An entry is all that its modules export. */
function entryModules() {
  const prefix = "entry:";
  return {
    name: "entry-modules",
    resolveId: (id) => (id.startsWith(prefix) ? `\0${id}` : undefined),
    load: (id) =>
      id.startsWith(`\0${prefix}`)
        ? ENTRIES[id.slice(prefix.length + 1)].modules
            .map((path) => `export * from ${JSON.stringify(join(ROOT, "src", path))};\n`)
            .join("")
        : undefined,
  };
}

/** The reader of command lines can start programs, which ours never does: what that takes is not loaded. */
function startsNothing() {
  const id = "\0starts-nothing";
  return {
    name: "starts-nothing",
    resolveId: (name, from) => (name === "node:child_process" && from?.includes("commander") ? id : undefined),
    load: (name) => (name === id ? "export {};" : undefined),
  };
}

/** Letters beyond Latin-1 are escaped, so that V8 holds the text of the program in a byte a letter, half of what it takes else. */
function narrow(file) {
  const escaped = (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, "0")}`;
  writeFileSync(file, readFileSync(file, "utf8").replace(/[^\x00-\xff]/g, escaped));
}

/** What stands where the compiler put the entry's own file. */
function wayTo(name, way) {
  const start = `createRequire(import.meta.url)("${"../".repeat(way.split("/").length - 1) || "./"}start.cjs")`;
  const head = 'import { createRequire } from "node:module";\n\n';
  if (name === "program") return `#!/usr/bin/env node\n${head}${start}.start();\n`;
  if (name === "worker") return `${head}${start}.thread("worker");\n`;
  const names = Object.keys(require(join(BUNDLE, `${name}.cjs`)));
  return `${head}export const { ${names.join(", ")} } = ${start}.entry("${name}");\n`;
}

/** Keeps the built-in rules; not where they have faults, which whoever runs the program is shown. */
function keepRules() {
  try {
    for (const [name, content] of Object.entries(buildRules()))
      writeFileSync(join(BUNDLE, name), JSON.stringify(content));
    return true;
  } catch (error) {
    if (error instanceof RulesError) return false;
    throw error;
  }
}

/** Runs the bundle in processes of its own, over the samples, and keeps what of it was compiled on the way. */
function keepCode() {
  for (const words of [["--help"], ["extract"]]) {
    const { status, stderr } = spawnSync(process.execPath, [KEEP, ...words], { cwd: ROOT, encoding: "utf8" });
    if (status !== 0) throw new Error(`${KEEP} ${words.join(" ")} ended with ${status}\n${stderr}`);
  }
}
