// Last part of `npm run build`: the program as it stands in memory once it has read a few texts, for bin/peelmark to start from.
//   dist/image/blob      what `node --build-snapshot` made of it
//   dist/image/made-for  a line each: the place, the node, what `ls -i` says of the node, the processor; written last
// Node refuses an image of another version or processor, so bin/peelmark compares these first. Where none can be made, or where it
// does not do as the program does, there is none: everything runs without.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const IMAGE = join(ROOT, "dist/image");
const BUILDER = fileURLToPath(new URL("image/builder.cjs", import.meta.url));
const TEXTS = join(ROOT, "raw");

/** Makes the image; returns why there is none, or null. */
export function makeImage() {
  rmSync(IMAGE, { recursive: true, force: true });
  if (process.platform === "win32") return "bin/peelmark is for systems with sh";
  mkdirSync(IMAGE, { recursive: true });
  const blob = join(IMAGE, "blob");
  const env = { ...process.env, PEELMARK_DIST: join(ROOT, "dist"), PEELMARK_TEXTS: TEXTS };
  delete env.NODE_OPTIONS;
  const made = run(process.execPath, ["--snapshot-blob", blob, "--build-snapshot", BUILDER], { env });
  const fault = made.status !== 0 || !existsSync(blob) ? made.stderr : unlike(blob);
  if (fault === null) writeFileSync(join(IMAGE, "made-for"), madeFor());
  else rmSync(IMAGE, { recursive: true, force: true });
  return fault;
}

function madeFor() {
  const node = process.execPath;
  return [IMAGE, node, `${statSync(node).ino} ${node}`, processor(), ""].join("\n");
}

/** What V8 makes code for, as far as Linux tells. */
function processor() {
  if (!existsSync("/proc/cpuinfo")) return "";
  const lines = readFileSync("/proc/cpuinfo", "utf8").split("\n");
  return lines.find((line) => /^(flags|Features)/.test(line))?.trim() ?? "";
}

/** How the image differs from the program on a text; null where it does not. */
function unlike(blob) {
  const [name] = readdirSync(TEXTS).filter((one) => one.endsWith(".txt"));
  const input = readFileSync(join(TEXTS, name));
  const env = { ...process.env };
  delete env.NODE_OPTIONS;
  const [image, program] = [
    run(process.execPath, ["--snapshot-blob", blob, "peelmark", "extract", "--stdin"], { env, input }),
    run(process.execPath, [join(ROOT, "dist/start.cjs"), "extract", "--stdin"], { env, input }),
  ];
  const same = ["status", "stdout", "stderr"].every((part) => image[part] === program[part]);
  return same ? null : `the image gives another record of ${name}: ${image.stderr}`;
}

function run(command, args, options) {
  return spawnSync(command, args, { cwd: ROOT, encoding: "utf8", maxBuffer: 64e6, timeout: 60_000, ...options });
}
