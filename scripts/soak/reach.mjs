// A rule change is followed only into the documents that it may touch: that the others stay as they are is asked here.
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { stringify } from "yaml";
import { extract } from "../../dist/pipeline.js";
import { toDoc } from "../../dist/read/decode.js";
import { loadRules } from "../../dist/rules/load.js";
import { reachOf } from "../../dist/rules/reach.js";
import { readRules } from "../../dist/rules/read.js";
import { Touched } from "../../dist/rules/touched.js";
import { SharingBook } from "../mutation/book.mjs";
import { mutantsOf } from "../mutation/mutants.mjs";
import { chance } from "./texts.mjs";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/**
 * Changes the rules in many ways: a condition of a rule switched off or a rule left out, an entry of a word list gone or one
 * more, the patterns of a rule turned round. A document that a change does not reach must give the same record before and after.
 */
export function reach({ short = false, seed = Date.now() % 2 ** 31, say = () => {} } = {}) {
  const next = chance(seed);
  const documents = documentsOf();
  const figures = { seed, changes: 0, "may touch any document": 0, asked: 0, spared: 0 };
  const failed = [];
  const ask = (name, before, after, was) => {
    figures.changes++;
    const found = reachOf(before, after);
    if (found === null) figures["may touch any document"]++;
    const touched = found && new Touched(found);
    for (const at of some(next, [...documents.keys()], short ? 12 : 50)) {
      const doc = documents[at];
      const record = was(at);
      figures.asked++;
      if (touched === null || touched.touches(doc.text, () => record)) continue;
      figures.spared++;
      if (recordOf(doc, after) === record) continue;
      failed.push(`${name}: ${doc.path}`);
      say(failed.at(-1));
    }
  };

  const book = SharingBook.of(loadRules());
  const known = remembered((at) => recordOf(documents[at], book));
  const mutants = book
    .all()
    .flatMap((rule) =>
      mutantsOf(rule, { lists: book.lists, vocabulary: book.vocabulary }).map((one) => ({ ...one, of: rule })),
    );
  for (const { rule, condition, of } of some(next, mutants, short ? 20 : mutants.length))
    ask(`${of.id} ${condition}`, book, book.with(of.file, of.id, rule), known);

  const built = loadRules();
  const measured = remembered((at) => recordOf(documents[at], built));
  for (const { name, after } of overlays(next, short ? 3 : 400)) ask(name, built, after, measured);
  return { name: "reach", figures, failed };
}

function documentsOf() {
  const fixtures = join(ROOT, "test/fixtures");
  const files = [
    ...readdirSync(join(ROOT, "raw"))
      .filter((name) => name.endsWith(".txt"))
      .map((name) => join(ROOT, "raw", name)),
    ...readdirSync(fixtures, { withFileTypes: true })
      .filter((one) => one.isDirectory())
      .map(({ name }) => join(fixtures, name, "source.txt")),
  ];
  return files.map((file) => toDoc(file.slice(ROOT.length), readFileSync(file)));
}

/** The record as JSON, without the rules that it names. */
function recordOf(doc, book) {
  const { generator: _, ...record } = extract(doc, book).record;
  return JSON.stringify(record);
}

function remembered(make) {
  const made = new Map();
  return (at) => {
    if (!made.has(at)) made.set(at, make(at));
    return made.get(at);
  };
}

/** So many of the values, each once. */
function some(next, values, most) {
  const left = [...values];
  const chosen = [];
  while (chosen.length < most && left.length > 0) chosen.push(...left.splice(Math.floor(next() * left.length), 1));
  return chosen;
}

/** Rule books with a folder laid over the built-in one that changes a word list or the patterns of a rule. */
function* overlays(next, most) {
  const { layers } = readRules();
  const rules = [...layers.rules.values()];
  const lists = [...layers.lists].map(([name, { source, raw }]) => ({ name, file: raw.file, entries: source }));
  const one = (values) => values[Math.floor(next() * values.length)];
  const words = lists.flatMap(({ entries }) => entries.filter((entry) => /^[a-z]+$/.test(entry)));
  const folder = mkdtempSync(join(tmpdir(), "peelmark-reach-"));
  try {
    for (let made = 0, turn = 0; made < most; turn++) {
      const change = turn % 3 === 2 ? ruleChange(one(rules), one, one(words)) : listChange(one(lists), one, one(words));
      if (change === null) continue;
      const dir = join(folder, String(turn));
      mkdirSync(dir);
      writeFileSync(join(dir, `${change.file}.yaml`), stringify(change.content));
      let after = null;
      try {
        after = loadRules({ dir });
      } catch {
        continue; // A list or pattern that cannot be: another is tried.
      }
      made++;
      yield { name: change.name, after };
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function listChange({ name, file, entries }, one, word) {
  const gone = one(entries);
  const choice = /^\((.*)\)$/.exec(gone)?.[1].split("|") ?? [];
  const less = one(choice);
  const ways = [
    [`{${name}} with ${word}`, [...entries, word]],
    [`{${name}} with zyxworth`, [...entries, "zyxworth"]],
    [`{${name}} without ${gone}`, entries.filter((entry) => entry !== gone)],
    [
      `{${name}} without ${less}`,
      entries.map((entry) => (entry === gone ? `(${choice.filter((part) => part !== less).join("|")})` : entry)),
    ],
    [`{${name}} turned round`, entries.toReversed()],
  ];
  const [what, changed] = one(choice.length > 1 ? ways : ways.filter((_, at) => at !== 3));
  return changed.length === 0 ? null : { name: what, file, content: { lists: { [name]: changed }, rules: [] } };
}

function ruleChange({ file, data }, one, word) {
  const patterns = [data.pattern ?? []].flat();
  const ways = [
    [`${data.id} turned round`, patterns.toReversed()],
    [`${data.id} without its first pattern`, patterns.slice(1)],
    [`${data.id} with ${word}`, [...patterns, word]],
    [
      `${data.id} with ${word} before its last`,
      patterns.map((pattern, at) => (at === patterns.length - 1 ? `${word} ${pattern}` : pattern)),
    ],
  ];
  const [name, pattern] = one(ways);
  return pattern.length === 0 ? null : { name, file, content: { rules: [{ id: data.id, pattern }] } };
}
