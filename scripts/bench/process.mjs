import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const PROBE = new URL("./probe.mjs", import.meta.url).href;

export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The command line as a checkout has it, which may start from an image of the program. */
export const CHECKOUT = join(ROOT, "bin/peelmark");
/** The command line as it is installed. */
export const PEELMARK = join(ROOT, JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")).bin.peelmark);

/**
 * Runs node with these arguments in a fresh process and promises `{ seconds, code, stdout, stderr }`: wall time from start to
 * exit. With `probe` also `cpu` (seconds of all its threads) and `peak` (bytes resident at most), read as it exits.
 * Throws where the process ends with a code that is not among `codes`, with what it said.
 */
export async function runNode(args, { probe = false, codes = [0] } = {}) {
  const folder = probe ? mkdtempSync(join(tmpdir(), "peelmark-probe-")) : null;
  const file = folder === null ? "" : join(folder, "usage.json");
  const hook = probe ? ["--import", PROBE] : [];
  try {
    const run = await runProgram(process.execPath, [...hook, ...args], { codes, env: { PEELMARK_BENCH_USAGE: file } });
    return folder === null ? run : { ...run, ...JSON.parse(readFileSync(file, "utf8")) };
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true });
  }
}

/** As `runNode`, for any program; `env` is added to this process's. */
export async function runProgram(program, args, { codes = [0], env = {} } = {}) {
  const run = await timed(program, args, { ...process.env, ...env });
  if (codes.includes(run.code)) return run;
  throw new Error(`${program} ${args.join(" ")}\nended with ${run.code}: ${run.stderr || run.stdout}`);
}

function timed(program, args, env) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(program, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    let seconds = 0;
    const said = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"]) {
      child[stream].setEncoding("utf8").on("data", (text) => {
        said[stream] += text;
      });
    }
    child.on("exit", () => {
      seconds = (performance.now() - started) / 1000;
    });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve({ seconds, code: code ?? signal, ...said }));
  });
}
