#!/usr/bin/env node
// Switches off each condition of each rule in turn and asks whether anything notices: an example of `rules test`, or a
// measure of a fixture that rules may be tuned on. What nothing notices is a survivor: a condition without a reason.
//   npm run mutate:rules [-- FILE|RULE ... ] [--words]
// FILE is a kind of rule file (grades), RULE an id (grades.row). --words also drops each alternative and optional part
// inside a pattern. Survivors that were looked into stand in scripts/mutation/reviewed.json, each with the reason.
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { loadCases } from "../dist/check/cases.js";
import { readRuleFile } from "../dist/rules/file.js";
import { BUILT_IN_RULES } from "../dist/rules/folder.js";
import { loadRules } from "../dist/rules/load.js";
import { SharingBook } from "./mutation/book.mjs";
import { mutantsOf } from "./mutation/mutants.mjs";
import { exampleFails, fixtureChanges, noticing, probesOf } from "./mutation/probes.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const FIXTURES = join(HERE, "../test/fixtures");
const REVIEWED = join(HERE, "mutation/reviewed.json");

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { words: { type: "boolean", default: false } },
});
const whole = loadRules();
// A mutant lacks a field or an example, so that the rules are taken with all that their files state.
const book = SharingBook.of(whole, (rule) => ({ ...rule, data: whole.stated(rule.id) }));
const chosen = book
  .all()
  .filter(({ id, file }) => positionals.length === 0 || positionals.includes(id) || positionals.includes(file));
if (chosen.length === 0) {
  console.error(`no rule and no kind of rule file is called ${positionals.join(" or ")}`);
  process.exit(2);
}

const reviewed = existsSync(REVIEWED) ? JSON.parse(readFileSync(REVIEWED, "utf8")) : {};
const places = placesOf();
const { examples, fixtures } = await probesOf(await loadCases(FIXTURES, FIXTURES), book);
const mutants = chosen.flatMap((rule) =>
  mutantsOf(rule, { words: values.words, lists: book.lists, vocabulary: book.vocabulary }).map((mutant) => {
    return { ...mutant, id: rule.id, file: rule.file };
  }),
);

const sums = new Map();
const excused = new Set();
for (const [index, mutant] of mutants.entries()) {
  progress(index);
  const verdict = verdictOf(mutant);
  const sum = sums.get(mutant.file) ?? { mutants: 0, examples: 0, fixtures: 0, reviewed: 0, survivors: 0 };
  sum.mutants++;
  sum[verdict]++;
  sums.set(mutant.file, sum);
  if (verdict === "survivors") {
    clear();
    console.log(`${placeOf(mutant)} ${nameOf(mutant)}`);
  }
}
clear();
report();

/** What noticed the mutant first: its rule's examples, those of its file, those of all rules, or the fixtures. */
function verdictOf(mutant) {
  const changed = book.with(mutant.file, mutant.id, mutant.rule);
  const mayNotice = noticing(book, changed);
  const near = ({ rule, file }) => (rule === mutant.id ? 0 : file === mutant.file ? 1 : 2);
  const asked = examples
    .filter((probe) => near(probe) === 0 || mayNotice(probe))
    .sort((one, other) => near(one) - near(other));
  if (asked.some((probe) => exampleFails(probe, changed, mutant.id, mutant.rule))) return "examples";
  const texts = fixtures
    .filter(mayNotice)
    .sort((one, other) => Number(other.rules.has(mutant.id)) - Number(one.rules.has(mutant.id)));
  if (texts.some((probe) => fixtureChanges(probe, changed))) return "fixtures";
  if (reviewed[nameOf(mutant)] === undefined) return "survivors";
  excused.add(nameOf(mutant));
  return "reviewed";
}

function nameOf({ id, condition }) {
  return `${id} ${condition}`;
}

/** Every rule's place in its file, by id. */
function placesOf() {
  const names = readdirSync(BUILT_IN_RULES).filter((name) => name.endsWith(".yaml"));
  const rules = names.flatMap((name) => {
    const source = readFileSync(join(BUILT_IN_RULES, name), "utf8");
    return readRuleFile(`rules/${name}`, basename(name, ".yaml").split("-")[0], source, []).rules;
  });
  return new Map(rules.map((raw) => [raw.id, raw]));
}

function placeOf({ id, path }) {
  const place = places.get(id)?.place(path);
  return place ? `${place.file}:${place.line}` : "";
}

function progress(index) {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${index} of ${mutants.length}  ${mutants[index].id}`);
  else if (index > 0 && index % 250 === 0) process.stderr.write(`${index} of ${mutants.length}\n`);
}

function clear() {
  if (process.stderr.isTTY) process.stderr.write("\r\u001b[K");
}

function report() {
  const columns = ["mutants", "examples", "fixtures", "reviewed", "survivors"];
  const line = (name, cells) => console.log(name.padEnd(14) + cells.map((cell) => String(cell).padStart(11)).join(""));
  line("", ["mutants", "by example", "by fixture", "reviewed", "survivors"]);
  for (const [file, sum] of sums)
    line(
      file,
      columns.map((column) => sum[column]),
    );
  const all = columns.map((column) => [...sums.values()].reduce((total, sum) => total + sum[column], 0));
  line("all", all);
  const known = new Set(mutants.map(nameOf));
  const stale = Object.keys(reviewed).filter((name) => known.has(name) && !excused.has(name));
  for (const name of stale) console.log(`reviewed.json: no survivor any more: ${name}`);
  process.exitCode = all.at(-1) > 0 || stale.length > 0 ? 1 : 0;
}
