import { testExamples } from "../../dist/check/examples.js";
import { scoreRecord } from "../../dist/check/score.js";
import { extract } from "../../dist/pipeline.js";
import { toDoc } from "../../dist/read/decode.js";
import { readDoc } from "../../dist/read/file.js";
import { reachOf } from "../../dist/rules/reach.js";
import { Touched } from "../../dist/rules/touched.js";

/**
 * Every example of a rule and every fixture that rules may be tuned on, as texts that can notice a mutant: with what
 * they gave before anything was switched off. Held-back fixtures are not read at all.
 */
export async function probesOf(cases, book) {
  return { examples: exampleProbes(book), fixtures: await fixtureProbes(cases, book) };
}

function exampleProbes(book) {
  return book.all().flatMap((rule) => {
    const { yes, no } = rule.data.examples;
    const ones = [...yes.map((one) => ({ yes: [one], no: [] })), ...no.map((one) => ({ yes: [], no: [one] }))];
    return ones.map((examples) => {
      const [one] = [...examples.yes, ...examples.no];
      const doc = toDoc("example.txt", new TextEncoder().encode(typeof one === "string" ? one : one.text));
      return { rule: rule.id, file: rule.file, examples, doc };
    });
  });
}

/** Whether the example fails with the rules of `book`; `changed` is the rule `id` of the mutant, null where it is off. */
export function exampleFails(probe, book, id, changed) {
  if (probe.rule === id && changed === null) return true;
  const rule = probe.rule === id ? changed : book.plain[probe.file].find((one) => one.id === probe.rule);
  return testExamples(book, [rule], () => probe.examples).some((result) => !result.ok);
}

async function fixtureProbes(cases, book) {
  const probes = [];
  for (const one of cases) {
    if (one.label.heldBack === true) continue;
    const doc = await readDoc(one.folders.at(-1), one.path);
    const { record, trace } = extract(doc, book);
    const rules = new Set(trace.hits.flatMap(({ rule, because }) => [rule, ...because.flatMap(idsIn)]));
    for (const { rule } of trace.misses) if (rule !== null) rules.add(rule);
    const probe = { name: one.name, label: one.label, doc, rules, record: plain(record) };
    probes.push({ ...probe, card: cardOf(probe, record) });
  }
  return probes;
}

/** Whether any measure of the document is another with the rules of `book`. */
export function fixtureChanges(probe, book) {
  const { record } = extract(probe.doc, book);
  return plain(record) !== probe.record && cardOf(probe, record) !== probe.card;
}

/** Whether a text can notice that the rules of `book` became those of `changed`: a question about each probe. */
export function noticing(book, changed) {
  const reach = reachOf(book, changed);
  const touched = reach && new Touched(reach);
  return ({ doc }) => touched === null || touched.touches(doc.text, () => "");
}

function idsIn(reason) {
  return [...reason.matchAll(/\(([a-z-]+\.[a-z0-9-]+)\)/g)].map((match) => match[1]);
}

function plain(record) {
  return JSON.stringify({ ...record, generator: null });
}

function cardOf({ name, label }, record) {
  const { counts, shares } = scoreRecord(name, label, record);
  return JSON.stringify([[...counts], [...shares]]);
}
