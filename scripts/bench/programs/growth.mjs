#!/usr/bin/env node
// How time grows with one text's length: node growth.mjs WHOLE.json PIECES ROUNDS. WHOLE is a JSON string. The text is read whole,
// and cut at line ends into PIECES of about the same length, in turns. Prints { whole, pieces }: seconds of each round, `pieces` for
// all of them together. The code is warm by then, for it is growth that is asked for: V8 is still at work on it after many megabytes,
// so that the text is read over first, and the turns change sides, lest the later one have the faster code each time.
import { readFileSync } from "node:fs";
import { extract, loadRules, toDoc } from "peelmark";

const [file, count, rounds] = process.argv.slice(2);
const text = JSON.parse(readFileSync(file, "utf8"));
const rules = loadRules();
const encoder = new TextEncoder();
const pieces = cut(text, Number(count));
const WARMING = 10;
const sides = [
  ["pieces", pieces],
  ["whole", [text]],
];
const result = { whole: [], pieces: [] };
for (let turn = 0; turn < WARMING; turn++) for (const [, texts] of sides) seconds(texts);
for (let round = 0; round < Number(rounds); round++) {
  for (const [side, texts] of round % 2 === 0 ? sides : sides.toReversed()) result[side].push(seconds(texts));
}
console.log(JSON.stringify({ ...result, length: text.length, lengths: pieces.map((piece) => piece.length) }));

function seconds(texts) {
  const started = performance.now();
  for (const one of texts) extract(toDoc("growth.txt", encoder.encode(one)), rules);
  return (performance.now() - started) / 1000;
}

function cut(whole, parts) {
  const found = [];
  let from = 0;
  for (let part = 1; part < parts; part++) {
    const to = whole.indexOf("\n\n", Math.floor((whole.length * part) / parts)) + 2;
    found.push(whole.slice(from, to));
    from = to;
  }
  return [...found, whole.slice(from)];
}
