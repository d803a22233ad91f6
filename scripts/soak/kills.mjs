import { spawn } from "node:child_process";
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { chance, writeTexts } from "./texts.mjs";

const MAIN = fileURLToPath(new URL("../../dist/cli/main.js", import.meta.url));
const CACHE = ".peelmark-cache";

/** Each way to write, with `out` inside a folder of its own. */
const WAYS = [
  { name: "json", out: "records", options: ["--jobs", "2"] },
  { name: "ndjson", out: "records.ndjson", options: ["--format", "ndjson", "--jobs", "1"] },
  { name: "ndjson, two threads", out: "records.ndjson", options: ["--format", "ndjson", "--jobs", "2"] },
  { name: "json, no cache", out: "records", options: ["--jobs", "1", "--no-cache"] },
];

/** A rule more: records made by it stand in the new run's way, and most of them may stay but for the rules they name. */
const RULE = `rules:
  - id: scales.ours
    why: One more word for a grade.
    grade: good
    reading: name
    pattern: (canteen|panel) (food|members)
    examples: { yes: [x], no: [] }
`;

/**
 * Ends runs with SIGKILL at random moments and runs again: the records must be those of an undisturbed run, byte by
 * byte, with nothing half written in between and nothing left over. Every third run has texts that changed since the
 * records were made, every third rules that did. `bytes` is the size of the corpus. Promises `{ name, figures, failed, ok, lines }`, where `failed` names each
 * kill that did harm, with the seed that brings it back. `runs` is how many are to be killed.
 */
export async function kills({ runs = 100, bytes = 1_500_000, seed = Date.now() % 1_000_000, ways = WAYS.length } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "peelmark-kills-"));
  const next = chance(seed);
  const failed = [];
  const figures = { seed, runs: 0, killed: 0, "killed at work": 0, "records found after a kill": 0 };
  try {
    const raw = join(folder, "raw");
    const other = join(folder, "raw-before");
    const rules = join(folder, "rules");
    mkdirSync(rules);
    writeFileSync(join(rules, "scales.yaml"), RULE);
    figures.documents = writeTexts(raw, bytes).documents;
    writeTexts(other, bytes);
    change(other, next);
    const undisturbed = new Map();
    // A run that ended before its moment came is no kill: others are tried for it.
    for (let run = 0; figures.killed < runs && run < runs * 3; run++) {
      figures.runs++;
      const way = WAYS[run % Math.min(ways, WAYS.length)];
      const known = undisturbed.get(way.name) ?? (await measure(folder, raw, way));
      undisturbed.set(way.name, known);
      const place = join(folder, `run-${run}`);
      const moment = { early: next() < 0.15, share: next() };
      const before = { other: run % 3 === 2 ? other : null, rules: run % 3 === 1 ? rules : null };
      const fault = await one({ place, raw, ...before, way, known, moment, figures });
      if (fault !== null) failed.push(`seed ${seed}, run ${run} (${way.name}): ${fault}`);
      rmSync(place, { recursive: true, force: true });
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  const lines = [...Object.entries(figures).map(([name, figure]) => `${name}: ${figure}`), ...failed];
  return { name: "killed at random moments", figures, failed, ok: failed.length === 0, lines };
}

/** One kill and one run after it; null where all is well. */
async function one({ place, raw, other, rules, way, known, moment, figures }) {
  const out = join(place, "out");
  // Texts that changed stand where those before them stood.
  const from = other === null ? raw : join(place, "raw");
  const asked = ["extract", "--raw", from, "--out", join(out, way.out), "--quiet", ...way.options];
  if (other !== null) cpSync(other, from, { recursive: true });
  if (other !== null || rules !== null) {
    const before = await extract(rules === null ? asked : [...asked, "--rules", rules]);
    if (before.code !== 0) return `the run before ended with ${before.code}: ${before.said}`;
  }
  if (other !== null) cpSync(raw, from, { recursive: true });
  const former = other === null && rules === null ? null : contents(out);
  const ended = await extract(asked, { place: out, known, moment });
  if (ended.code === "SIGKILL") figures.killed++;
  else if (ended.code !== 0) return `ended with ${ended.code} before it was killed: ${ended.said}`;
  if (ended.working) figures["killed at work"]++;
  const between = contents(out);
  for (const [path, bytes] of between) {
    const whole = known.records.get(path)?.equals(bytes) || former?.get(path)?.equals(bytes);
    if (!path.includes(".peelmark-") && !whole) return `${path} was half written`;
  }
  figures["records found after a kill"] += between.size;
  const again = await extract(asked);
  if (again.code !== 0) return `the run after it ended with ${again.code}: ${again.said}`;
  const after = contents(out);
  for (const [path, bytes] of known.records) {
    if (!after.get(path)?.equals(bytes)) return `${path} is not what an undisturbed run makes`;
  }
  const more = [...after.keys()].filter((path) => !known.records.has(path));
  const left = [...more, ...leftInCache(out)];
  return left.length > 0 ? `left over: ${left.join(", ")}` : null;
}

/** An undisturbed run: its records, and the milliseconds until it began to write and until it ended. */
async function measure(folder, raw, way) {
  const place = join(folder, `undisturbed-${way.name}`);
  const asked = ["extract", "--raw", raw, "--out", join(place, way.out), "--quiet", ...way.options];
  const run = await extract(asked, { place });
  if (run.code !== 0) throw new Error(`an undisturbed run ended with ${run.code}: ${run.said}`);
  return { records: contents(place), began: run.began, ended: run.ended };
}

/** Runs the command line; with `moment`, until it is killed. */
function extract(args, { place = null, known = null, moment = null } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, [MAIN, ...args], { stdio: ["ignore", "ignore", "pipe"] });
    let said = "";
    let began = null;
    let timer = null;
    child.stderr.setEncoding("utf8").on("data", (text) => {
      said += text;
    });
    const after = (time) => {
      timer = setTimeout(() => child.kill("SIGKILL"), time);
    };
    if (moment?.early) after(moment.share * known.began);
    const watch = setInterval(() => {
      if (began !== null || place === null || !hasBegun(place)) return;
      began = performance.now() - started;
      if (moment && !moment.early) after(moment.share * (known.ended - known.began));
    }, 2);
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearInterval(watch);
      clearTimeout(timer);
      const ended = performance.now() - started;
      resolve({ code: signal ?? code, said, began: began ?? ended, ended, working: signal !== null && began !== null });
    });
  });
}

/** Whether a run has begun to write: its ledger or a temporary file is there, or a record. */
function hasBegun(place) {
  if (!existsSync(place)) return false;
  return readdirSync(place, { recursive: true, encoding: "utf8" }).some((path) => /\.(next|tmp|json)$/.test(path));
}

/** Every file but the cache's by path, as bytes. */
function contents(folder) {
  const paths = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: "utf8" }) : [];
  const files = paths.filter((path) => !path.includes(CACHE)).sort();
  return new Map(
    files
      .filter((path) => statSync(join(folder, path)).isFile())
      .map((path) => [path, readFileSync(join(folder, path))]),
  );
}

function leftInCache(folder) {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
  return paths.filter((path) => path.includes(CACHE) && path.endsWith(".next"));
}

/** Changes a third of the texts. */
function change(folder, next) {
  for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
    if (path.endsWith(".txt") && next() < 0.33) writeFileSync(join(folder, path), "Nothing of note.\n", { flag: "a" });
  }
}
