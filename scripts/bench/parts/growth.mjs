import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sampleOf } from "../corpus.mjs";
import { runNode } from "../process.mjs";
import { median } from "../statistics.mjs";

const GROWTH = fileURLToPath(new URL("../programs/growth.mjs", import.meta.url));

/** Bytes of the long text, and the pieces of it that it is held against. */
const LONG = 500_000;
const PIECES = 10;

export const figures = ["growth"];

/**
 * One text of 500 KB, made of documents of the corpus, against the same text in ten pieces of 50 KB: ten times the time of the
 * whole over that of all pieces, so that ten is what a program without any growth of its own shows. `rounds` turns in one process.
 */
export async function measure({ corpus, scratch, rounds, log }) {
  const made = await corpus();
  // More bytes than units are wanted: quotation marks take three.
  const sample = sampleOf(made, LONG * 1.1);
  const text = sample.map(({ path }) => readFileSync(join(made.raw, path), "utf8").trim()).join("\n\n");
  const file = join(scratch, "growth.json");
  writeFileSync(file, JSON.stringify(text.slice(0, LONG)));
  log("growth", 0);
  const { whole, pieces } = JSON.parse((await runNode([GROWTH, file, String(PIECES), String(rounds)])).stdout);
  const ratios = whole.map((seconds, round) => (PIECES * seconds) / pieces[round]);
  const units = Math.min(text.length, LONG);
  const notes = units < LONG ? [`the corpus is small: growth is of ${Math.round(units / 1e3)} KB, not of 500 KB`] : [];
  return { measured: { growth: median(ratios) }, details: { units, whole, pieces }, notes };
}
