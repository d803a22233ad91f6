// Loaded before a measured program (node --import): as the process exits it writes what the process used into the file that
// PEELMARK_BENCH_USAGE names, as { cpu: seconds of all threads, peak: bytes resident at most }.
import { readFileSync, writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

const file = process.env.PEELMARK_BENCH_USAGE;
if (isMainThread && file) {
  process.on("exit", () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
    writeFileSync(
      file,
      JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, peak: highWater() ?? maxRSS * 1024 }),
    );
  });
}

/** On Linux maxRSS counts what the parent held when it forked; the high-water mark of the process's own memory does not. */
function highWater() {
  try {
    const kilobytes = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync("/proc/self/status", "utf8"))?.[1];
    return kilobytes === undefined ? null : Number(kilobytes) * 1024;
  } catch {
    return null;
  }
}
