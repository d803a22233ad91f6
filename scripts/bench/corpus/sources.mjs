import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { toDoc } from "peelmark";

/** Paragraphs that stay together, so that a heading keeps its list and a quotation its next paragraph. In UTF-16 units. */
const RUN = 500;

/**
 * Reads every text a corpus is made from: `{ kind, origin, text, runs }`, kind `inspection` or `news`, in a fixed order.
 * Labels are not opened. Folders that are not there give nothing.
 */
export function readSources(root) {
  const inspection = [
    ...textsOf("raw", join(root, "raw")),
    ...casesOf("test/fixtures", join(root, "test/fixtures")),
    ...textsOf("shared/seeds", join(root, "../shared/seeds")),
  ];
  const news = linesOf("shared/bench/quotes", join(root, "../shared/bench/quotes"));
  return [
    ...inspection.map((source) => ({ ...source, kind: "inspection", runs: runsOf(source.text) })),
    ...news.map((source) => ({ ...source, kind: "news", runs: runsOf(source.text) })),
  ].filter(({ runs }) => runs.length > 0);
}

function textsOf(origin, dir) {
  return namesIn(dir, (name) => name.endsWith(".txt")).map((name) => ({ origin, text: decoded(join(dir, name)) }));
}

function casesOf(origin, dir) {
  const files = namesIn(dir, () => true).map((name) => join(dir, name, "source.txt"));
  return files.filter((file) => existsSync(file)).map((file) => ({ origin, text: decoded(file) }));
}

function linesOf(origin, dir) {
  return namesIn(dir, (name) => name.endsWith(".jsonl")).flatMap((name) =>
    readFileSync(join(dir, name), "utf8")
      .split("\n")
      .filter(Boolean)
      .map((line) => ({ origin, text: JSON.parse(line).text })),
  );
}

function namesIn(dir, wanted) {
  return existsSync(dir) ? readdirSync(dir).filter(wanted).sort() : [];
}

/** As the program itself decodes it; every document of a corpus is UTF-8. */
function decoded(file) {
  return toDoc(file, readFileSync(file)).text;
}

/** The text's paragraphs, joined to runs of about `RUN` units in their order. Lines stand for paragraphs where no line is empty. */
function runsOf(text) {
  const blocks = text.split(/\r?\n[ \t]*(?:\r?\n[ \t]*)+/);
  const joint = blocks.length > 1 ? "\n\n" : "\n";
  const paragraphs = (blocks.length > 1 ? blocks : text.split(/\r?\n/)).filter((paragraph) => paragraph.trim() !== "");
  const runs = [];
  let run = "";
  for (const paragraph of paragraphs) {
    run = run === "" ? paragraph : run + joint + paragraph;
    if (run.length < RUN) continue;
    runs.push(run);
    run = "";
  }
  return run === "" ? runs : [...runs, run];
}
