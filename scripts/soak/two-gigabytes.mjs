import { closeSync, mkdtempSync, openSync, readSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PEELMARK, runNode } from "../bench/process.mjs";
import { writeTexts } from "./texts.mjs";

const MOST_MEMORY = 400e6;
const MOST_SHARE = 0.15;
const MEGABYTE = 1e6;

/**
 * Extracts a corpus that is larger than memory should ever be, into one file of lines, then again with nothing changed.
 * Holds where no text is lost, memory stays flat, and the second run takes the time to look. `bytes` is the size of the
 * corpus, which is made in a temporary folder; `short` makes it a small one. Promises `{ name, figures, failed, ok, lines }`.
 */
export async function twoGigabytes({ short = false, bytes = short ? 4e6 : 2e9, jobs = null } = {}) {
  const folder = mkdtempSync(join(tmpdir(), "peelmark-large-"));
  try {
    const raw = join(folder, "raw");
    const corpus = writeTexts(raw, bytes);
    const out = join(folder, "records.ndjson");
    const threads = jobs === null ? [] : ["--jobs", String(jobs)];
    const asked = [PEELMARK, "extract", "--raw", raw, "--format", "ndjson", "--out", out, "--quiet", ...threads];
    const first = await runNode(asked, { probe: true });
    const records = linesOf(out);
    const again = await runNode(asked, { probe: true });
    const figures = {
      documents: corpus.documents,
      megabytes: Math.round(corpus.bytes / MEGABYTE),
      records,
      seconds: round(first.seconds),
      "megabytes a second": round(corpus.bytes / MEGABYTE / first.seconds),
      "peak memory, MB": Math.round(first.peak / MEGABYTE),
      "seconds unchanged": round(again.seconds),
      "peak memory unchanged, MB": Math.round(again.peak / MEGABYTE),
    };
    const failed = [];
    if (records !== corpus.documents) failed.push(`${corpus.documents} texts gave ${records} records`);
    for (const { peak } of [first, again]) {
      if (peak > MOST_MEMORY)
        failed.push(`${Math.round(peak / MEGABYTE)} MB of memory, ${MOST_MEMORY / MEGABYTE} at most`);
    }
    const share = again.seconds / first.seconds;
    if (share > MOST_SHARE)
      failed.push(`unchanged it took ${share.toFixed(3)} of the first run, ${MOST_SHARE} at most`);
    const lines = [...Object.entries(figures).map(([name, figure]) => `${name}: ${figure}`), ...failed];
    return { name: "a corpus of two gigabytes", figures, failed, ok: failed.length === 0, lines };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function linesOf(file) {
  const handle = openSync(file, "r");
  const chunk = Buffer.allocUnsafe(1024 * 1024);
  let lines = 0;
  for (let read = readSync(handle, chunk); read > 0; read = readSync(handle, chunk)) {
    for (let at = chunk.indexOf(10); at >= 0 && at < read; at = chunk.indexOf(10, at + 1)) lines++;
  }
  closeSync(handle);
  return lines;
}

function round(number) {
  return Math.round(number * 100) / 100;
}
