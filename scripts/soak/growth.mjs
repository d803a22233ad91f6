// How reading time grows with the text, on texts made to slow it down: 500 KB against 50 KB of the same. Each text is
// measured in a process of its own, by processor time, after the code is warm.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { KILLERS, killerText } from "./killers.mjs";

const SMALL = 50_000;
const LARGE = 10 * SMALL;
/**
 * How many times longer ten times a page of news may take, and a text that no page is like: there the collector, which has
 * ten times as much to walk, weighs more. What grows with the square takes a hundred times as long.
 */
const MOST = 11;
const MOST_ODD = 20;
/** What the collector and the compiler add to a large run, in milliseconds: less than one part in ten of a slow text's. */
const SLACK = 60;
/** The longest one text may be read, in milliseconds of wall time. */
const LIMIT = 300_000;

/**
 * Measures every killer, or those whose name holds `only`, and says each as it is done. Gives how many times longer the
 * large text took, by killer, and the names of those that took too long.
 */
export function growth({ short = false, only = "", say = () => {} } = {}) {
  const figures = {};
  const failed = [];
  for (const killer of KILLERS) {
    if (!killer.name.includes(only)) continue;
    const { small, large, died } = measured(killer, short);
    const within = died === null && large <= (killer === KILLERS[0] ? MOST : MOST_ODD) * small + SLACK;
    if (!within) failed.push(killer.name);
    figures[killer.name] = died ?? Number((large / small).toFixed(1));
    const times = died ?? `${small.toFixed(1)} ms, ${large.toFixed(1)} ms, ${figures[killer.name]} times`;
    say(`${within ? "ok  " : "FAIL"} ${killer.name.padEnd(42)} ${times}`);
  }
  return { name: "growth", figures, failed };
}

function measured(killer, short) {
  const script = fileURLToPath(import.meta.url);
  const args = ["--max-old-space-size=1024", script, "--measure", killer.name, short ? "2" : "5"];
  const { status, stdout, signal } = spawnSync(process.execPath, args, { encoding: "utf8", timeout: LIMIT });
  if (status !== 0) return { small: 0, large: 0, died: `did not end (${signal ?? `exit ${status}`})` };
  return { ...JSON.parse(stdout), died: null };
}

/** In a process of its own: the medians of some runs over the small and the large text, in milliseconds. */
async function measure(name, runs) {
  const { extract } = await import("../../dist/pipeline.js");
  const { loadRules } = await import("../../dist/rules/load.js");
  const { toDoc } = await import("../../dist/read/decode.js");
  const killer = KILLERS.find((one) => one.name === name);
  const book = loadRules();
  const docOf = (size) => toDoc("a.txt", Buffer.from(killerText(killer, size)));
  const [small, large] = [docOf(SMALL), docOf(LARGE)];
  const spent = (doc) => {
    globalThis.gc?.();
    const before = process.cpuUsage();
    extract(doc, book);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  for (let warm = 0; warm < 4; warm++) spent(small);
  const times = Array.from({ length: runs }, () => ({ small: [spent(small), spent(small)], large: spent(large) }));
  const smalls = times.flatMap((one) => one.small);
  console.log(JSON.stringify({ small: median(smalls), large: median(times.map((one) => one.large)) }));
}

function median(numbers) {
  const sorted = [...numbers].sort((one, other) => one - other);
  return sorted[(sorted.length - 1) >> 1] ?? 0;
}

if (process.argv[2] === "--measure") await measure(process.argv[3], Number(process.argv[4]));
