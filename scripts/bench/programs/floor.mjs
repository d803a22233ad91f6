#!/usr/bin/env node
// The least that any program does that makes these records: reads each document, decodes it, passes over its characters once,
// checks a record of its size against the schema, and writes it as a line. node floor.mjs TEXTS RECORDS.ndjson OUT.ndjson
// RECORDS are those that peelmark gave for TEXTS. Prints { seconds, cpu, documents, bytes }: the time from the first read to the last
// write, without start-up. Records are read beforehand: a few hundred of all sizes, held in memory, stand for all.
import { closeSync, openSync, readFileSync, writeSync } from "node:fs";
import { join } from "node:path";
import { recordSchema } from "peelmark";
import { linesOf } from "../lines.mjs";

/** Records held in memory. */
const HELD = 256;
/** Characters of lines written at once. */
const CHUNK = 1e6;

const [texts, recordsFile, out] = process.argv.slice(2);
const documents = [];
for (const line of linesOf(recordsFile)) {
  documents.push({ path: JSON.parse(line).source.path, length: line.length });
}
const bySize = [...documents].sort((one, other) => one.length - other.length);
const step = bySize.length / Math.min(HELD, bySize.length);
const wanted = new Set();
for (let at = 0; at < bySize.length; at += step) wanted.add(bySize[Math.floor(at)].path);
const held = [];
for (const line of linesOf(recordsFile)) {
  const record = JSON.parse(line);
  if (wanted.has(record.source.path)) held.push({ record, length: line.length });
}
held.sort((one, other) => one.length - other.length);
const jobs = documents.map(({ path, length }) => ({ path, record: nearest(length) }));

const target = openSync(out, "w");
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
let bytes = 0;
let sum = 0;
let chunk = "";
const before = process.cpuUsage();
const started = performance.now();
for (const { path, record } of jobs) {
  const read = readFileSync(join(texts, path));
  const text = decoder.decode(read);
  for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
  chunk += `${JSON.stringify(recordSchema.parse(record))}\n`;
  if (chunk.length >= CHUNK) {
    writeSync(target, chunk);
    chunk = "";
  }
  bytes += read.length;
}
writeSync(target, chunk);
closeSync(target);
const seconds = (performance.now() - started) / 1000;
const { user, system } = process.cpuUsage(before);
console.log(JSON.stringify({ seconds, cpu: (user + system) / 1e6, documents: jobs.length, bytes, sum }));

/** The held record whose line is nearest in length. */
function nearest(length) {
  let low = 0;
  let high = held.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (held[middle].length < length) low = middle + 1;
    else high = middle;
  }
  const before = held[low - 1];
  return (before && length - before.length < held[low].length - length ? before : held[low]).record;
}
