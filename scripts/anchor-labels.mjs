#!/usr/bin/env node
/**
 * Fills in the offsets of hand-written labels, so that a person labels with words, not numbers.
 *
 *   node scripts/anchor-labels.mjs test/fixtures/CASE [...]
 *
 * In CASE/label.json a span may be written as
 *   { "text": "Chief Constable Ann Example" }            the only place where these words stand
 *   { "text": "the force", "nth": 2 }                    the second place (1-based)
 *   { "from": "The force should", "to": "its plan.", "nth": 1 }   from the first words to the last words
 * and becomes { "start", "end", "text" }: code points, half-open. Spans that already have offsets are verified.
 * A quote's `text` is made from its spans. Exit 1 names each span that is missing, ambiguous or off.
 */
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const AREAS =
  "overall preventing-crime anti-social-behaviour investigating-crime protecting-vulnerable-people serious-organised-crime specialist-capabilities responding-to-the-public managing-offenders treating-the-public stop-and-search ethical-behaviour workforce leadership understanding-demand use-of-resources planning-for-the-future workforce-model financial-position supporting-victims crime-recording vetting-and-counter-corruption child-protection understanding-risk preventing-fires fire-regulation responding-to-fires major-incidents affordability values-and-culture skills fairness-and-diversity managing-performance".split(
    " ",
  );
const ROLES =
  "chief-constable deputy-chief-constable assistant-chief-constable commissioner-of-police deputy-commissioner-of-police assistant-commissioner deputy-assistant-commissioner commander chief-superintendent superintendent chief-inspector inspector sergeant constable chief-officer-staff chief-inspector-of-constabulary inspector-of-constabulary assistant-inspector-of-constabulary police-and-crime-commissioner deputy-police-and-crime-commissioner police-fire-and-crime-commissioner mayor deputy-mayor home-secretary policing-minister member-of-parliament council-leader councillor police-and-crime-panel-chair federation-chair federation-secretary chief-fire-officer charity-chief spokesperson other".split(
    " ",
  );
const CLOSED = {
  kind: "news-article press-release statement report transcript letter minutes other official person inspectorate force organisation unnamed area-for-improvement cause-of-concern recommendation".split(
    " ",
  ),
  grade: "outstanding good adequate requires-improvement inadequate not-graded".split(" "),
  period: ["current", "previous"],
  pillar: ["effectiveness", "efficiency", "legitimacy", "leadership", "people", null],
  area: [...AREAS, null],
  role: [...ROLES, null],
  status: ["acting", "temporary", "former", null],
  form: ["full", "partial", "transcript"],
  basis: ["headline", "sentence", "list", "table", "label"],
  party: [
    "Conservative",
    "Labour",
    "Liberal Democrat",
    "Green",
    "Reform UK",
    "Plaid Cymru",
    "UKIP",
    "Independent",
    null,
  ],
  round: ["2014", "2015", "2016", "2017", "2018-19", "2021-22", "2023-25", "2025-27", null],
  inspectorate: ["hmic", "hmicfrs", "hmics", null],
};

function occurrences(text, words, from = 0) {
  const found = [];
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) found.push(at);
  return found;
}

function anchor(text, span, fault) {
  const needle = span.from ?? span.text;
  const places = occurrences(text, needle);
  const nth = span.nth;
  if (places.length === 0) return fault(`not in the text: ${JSON.stringify(needle)}`);
  if (nth === undefined && places.length > 1)
    return fault(`stands ${places.length} times, give nth: ${JSON.stringify(needle)}`);
  const start = places[(nth ?? 1) - 1];
  if (start === undefined) return fault(`stands ${places.length} times, nth is ${nth}: ${JSON.stringify(needle)}`);
  let end = start + needle.length;
  if (span.to !== undefined) {
    const last = text.indexOf(span.to, start);
    if (last < 0) return fault(`no ${JSON.stringify(span.to)} after ${JSON.stringify(needle)}`);
    end = last + span.to.length;
  }
  const points = (units) => [...text.slice(0, units)].length;
  return { start: points(start), end: points(end), text: text.slice(start, end) };
}

let failed = 0;
for (const dir of process.argv.slice(2)) {
  const fault = (message) => {
    failed++;
    console.error(`${dir}: ${message}`);
    return null;
  };
  if (!existsSync(join(dir, "label.json"))) {
    fault("no label.json");
    continue;
  }
  const text = readFileSync(join(dir, "source.txt"), "utf8").replace(/^\uFEFF/, "");
  const label = JSON.parse(readFileSync(join(dir, "label.json"), "utf8"));
  const points = [...text];
  const walk = (node, key) => {
    if (Array.isArray(node)) return node.map((item) => walk(item, key));
    if (node === null || typeof node !== "object") return node;
    if (typeof node.start === "number") {
      if (points.slice(node.start, node.end).join("") !== node.text)
        fault(`offsets are off: ${JSON.stringify(node.text)}`);
      return node;
    }
    const isSpan = (node.from !== undefined || node.text !== undefined) && !node.spans;
    if (isSpan) return anchor(text, node, fault) ?? node;
    const out = {};
    for (const [name, value] of Object.entries(node)) {
      const allowed = CLOSED[name];
      if (allowed && (typeof value === "string" || value === null) && !allowed.includes(value))
        fault(`${name}: ${JSON.stringify(value)} is not one of ${allowed.join(", ")}`);
      out[name] = walk(value, name);
    }
    if (out.spans) out.text = out.spans.map((span) => span.text).join("\n\n");
    return out;
  };
  const out = walk(label, "");
  writeFileSync(join(dir, "label.json"), `${JSON.stringify(out, null, 2)}\n`);
}
process.exitCode = failed ? 1 : 0;
