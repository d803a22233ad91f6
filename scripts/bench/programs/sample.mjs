import { readFileSync } from "node:fs";

/**
 * Runs `read` on each text of a sample and prints `{ seconds, cpu, documents, found }`: the time in this process from the first text
 * to the last, by the clock and on all its threads, the code as cold as a run finds it; loading was before. The sample is a JSON list of texts, in the file that the
 * command line names. `read(text)` gives counts of what it found, by name.
 */
export function timeSample(read) {
  const texts = JSON.parse(readFileSync(process.argv[2], "utf8"));
  const found = {};
  const before = process.cpuUsage();
  const started = performance.now();
  for (const text of texts) {
    for (const [name, count] of Object.entries(read(text))) found[name] = (found[name] ?? 0) + count;
  }
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(before);
  console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, documents: texts.length, found }));
}
