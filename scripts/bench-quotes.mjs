#!/usr/bin/env node
// Runs the quote stage on labelled articles of any subject and scores it:
//   npm run bench:quotes -- DATA.jsonl --out PREDICTIONS.jsonl [--min-words 5]
// DATA holds one JSON object a line: `id`, `text`, `quotes[]` with `start`, `end` (UTF-16 units, marks excluded) and
// `speaker`, `speakerStart`, `speakerEnd`. PREDICTIONS gets one row an article, one entry a quoted string.
import { readFileSync, writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { detect } from "../dist/detect/detect.js";
import { toDoc } from "../dist/read/decode.js";
import { spokenStretches } from "../dist/resolve/quote-speakers.js";
import { loadRules } from "../dist/rules/load.js";
import { segment } from "../dist/segment/layout.js";

const EDGE = /[\s"“”‘’'`.,;:!?…\-–—()[\]*]/;
const PRONOUN = /^(he|she|they|it|we|i|you|who)$/;
const TITLE = /^(the|a|an|mr|mrs|ms|dr|sir|dame)$/;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: "string" }, "min-words": { type: "string", default: "5" } },
});
const [data] = positionals;
if (!data || !values.out) {
  console.error("usage: bench-quotes DATA.jsonl --out PREDICTIONS.jsonl [--min-words 5]");
  process.exit(2);
}

const book = loadRules();
const articles = readFileSync(data, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const started = performance.now();
const predictions = articles.map((article) => ({ id: article.id, quotes: predict(article.text) }));
const took = performance.now() - started;
writeFileSync(values.out, `${predictions.map((row) => JSON.stringify(row)).join("\n")}\n`);
const units = articles.reduce((sum, article) => sum + article.text.length, 0);
console.log(JSON.stringify(score(articles, predictions, Number(values["min-words"])), null, 1));
console.error(`${articles.length} articles, ${(units / 1e3 / took).toFixed(1)} MB/s with layout and mentions`);

/** One entry a quoted string. The labels know double marks only, and no title: single marks and the title are left out. */
function predict(text) {
  const layout = segment(toDoc("article.txt", Buffer.from(text)), book);
  return spokenStretches(layout, detect(layout, book), book)
    .filter(({ stretch }) => '"“”„'.includes(text.charAt(stretch.outerStart)) && stretch.block !== layout.title)
    .map(({ stretch, attribution }) => ({
      start: stretch.start,
      end: stretch.end,
      ...(attribution && {
        speaker: text.slice(attribution.mention.start, attribution.mention.end),
        speakerStart: attribution.mention.start,
        speakerEnd: attribution.mention.end,
        rule: attribution.rule,
      }),
    }));
}

/** Exact spans (edge marks aside) and speakers, over labelled quotes of at least `least` words. */
function score(rows, found, least) {
  let [right, missed, extra, speakers, given, named] = [0, 0, 0, 0, 0, 0];
  for (const [index, row] of rows.entries()) {
    const labels = row.quotes.map((quote) => ({ ...quote, ...bare(row.text, quote) }));
    const ours = (found[index]?.quotes ?? []).map((quote) => ({ ...quote, ...bare(row.text, quote) }));
    const used = new Set();
    const paired = new Set();
    const judged = labels.filter((label) => words(label.text) >= least);
    for (const label of judged) {
      const exact = ours.find((quote) => !used.has(quote) && quote.from === label.from && quote.to === label.to);
      if (exact) {
        used.add(exact);
        right++;
      } else missed++;
      const near = ours
        .filter((quote) => !paired.has(quote) && shared(quote, label) >= 0.5)
        .sort((one, other) => shared(other, label) - shared(one, label))[0];
      if (near) paired.add(near);
      if (!label.speaker) continue;
      speakers++;
      if (!near?.speaker) continue;
      given++;
      if (sameSpeaker(near, label)) named++;
    }
    const short = labels.filter((label) => !judged.includes(label));
    for (const quote of ours) {
      const neutral =
        words(row.text.slice(quote.from, quote.to)) < least || short.some((label) => shared(quote, label) >= 0.5);
      if (!used.has(quote) && !neutral) extra++;
    }
  }
  const precision = right / (right + extra || 1);
  const recall = right / (right + missed || 1);
  return {
    quotes: right + missed,
    exact: {
      precision: percent(precision),
      recall: percent(recall),
      f1: percent((2 * precision * recall) / (precision + recall || 1)),
    },
    speaker: { labelled: speakers, precision: percent(named / (given || 1)), recall: percent(named / (speakers || 1)) },
  };
}

function bare(text, { start, end }) {
  let from = start;
  let to = end;
  while (from < to && EDGE.test(text.charAt(from))) from++;
  while (to > from && EDGE.test(text.charAt(to - 1))) to--;
  return { from, to };
}

/** Overlap over union. */
function shared(one, other) {
  const both = Math.max(0, Math.min(one.to, other.to) - Math.max(one.from, other.from));
  return both / (one.to - one.from + other.to - other.from - both || 1);
}

/** The mentions overlap, or one names the other with fewer words and is no pronoun. */
function sameSpeaker(quote, label) {
  if (Math.min(quote.speakerEnd, label.speakerEnd) > Math.max(quote.speakerStart, label.speakerStart)) return true;
  const ours = nameWords(quote.speaker);
  const theirs = nameWords(label.speaker);
  if (ours.join(" ") === theirs.join(" ")) return true;
  if (ours.length === 0 || theirs.length === 0 || PRONOUN.test(ours.join(" ")) || PRONOUN.test(theirs.join(" ")))
    return false;
  return ours.every((word) => theirs.includes(word)) || theirs.every((word) => ours.includes(word));
}

function nameWords(speaker) {
  return speaker
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "" && !TITLE.test(word));
}

function words(text) {
  return text.split(/\s+/).filter(Boolean).length;
}

function percent(share) {
  return Math.round(share * 1000) / 10;
}
