#!/usr/bin/env node
// Makes a corpus: node scripts/bench/corpus/make.mjs DIR BYTES SEED. Prints what it was made of, as one JSON object.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeDocuments } from "./documents.mjs";

/** Sentences that are looked at for repetition: more would not fit in memory for a large corpus, and 20 MB has half of them. */
const COUNTED = 400_000;

const root = fileURLToPath(new URL("../../../", import.meta.url));
const [dir, bytes, seed] = process.argv.slice(2);
const made = { documents: 0, bytes: 0, seed: Number(seed), kinds: {}, origins: {} };
const sentences = { all: 0, again: 0, seen: new Set() };
const paths = [];

for (const { kind, text, from } of makeDocuments(root, Number(seed))) {
  const path = `${kind}/${String(made.documents).padStart(6, "0")}.txt`;
  mkdirSync(join(dir, kind), { recursive: true });
  writeFileSync(join(dir, path), text);
  const size = Buffer.byteLength(text);
  made.documents++;
  made.bytes += size;
  made.kinds[kind] = (made.kinds[kind] ?? 0) + size;
  for (const [origin, length] of Object.entries(from)) made.origins[origin] = (made.origins[origin] ?? 0) + length;
  paths.push({ path, size });
  countSentences(text);
  if (made.bytes >= Number(bytes)) break;
}
const repeatedSentences = sentences.again / sentences.all;
const manifest = { ...made, sentences: sentences.all, repeatedSentences, paths };
process.stdout.write(`${JSON.stringify(manifest)}\n`);

/** How many sentences of five words and more stand in the corpus more than once: a memo of sentences would win by these. */
function countSentences(text) {
  for (const sentence of text.split(/(?<=[.!?]["”’')]*)\s+|\n+/u)) {
    if (sentences.all === COUNTED) return;
    if (sentence.split(" ").length < 5) continue;
    sentences.all++;
    if (sentences.seen.has(sentence)) sentences.again++;
    else sentences.seen.add(sentence);
  }
}
