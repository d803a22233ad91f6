import type { Pattern } from "../model/pattern.js";
import { type Problem, RulesError } from "../model/problem.js";
import { NUMBER_WORDS } from "../text/numbers.js";
import { Vocabulary } from "../text/vocabulary.js";
import { RuleBook, rulesByFile } from "./book.js";
import { compileRules } from "./compile.js";
import { type Measured, readConfidence } from "./confidence.js";
import { RULE_FILES } from "./fields.js";
import { type RawFile, readRuleFile } from "./file.js";
import { BUILT_IN_RULES, CONFIDENCE_FILE, hashOf, type RuleSource, ruleSources } from "./folder.js";
import { Layers } from "./layers.js";
import { changedRules } from "./overlaid.js";

/** The words that the stages themselves ask for. */
const OWN_WORDS = ["and", "'s", ",", ".", ":", ";", "-", "(", ")", "/", "•", "*", ...NUMBER_WORDS];

/** The built-in rules, with the folder `dir` laid over them, from their YAML. As `loadRules`, and what files state beside the book. */
export function readRules(options: { readonly dir?: string; readonly measured?: boolean } = {}): {
  readonly book: RuleBook;
  readonly layers: Layers;
} {
  const problems: Problem[] = [];
  const builtIn = sourcesOf(BUILT_IN_RULES, problems);
  const own = options.dir === undefined ? [] : sourcesOf(options.dir, problems);
  const layers = new Layers();
  layers.add(filesOf(builtIn, problems), problems);
  const laidOver = layers.add(ownFiles(own, problems), problems);

  const vocabulary = new Vocabulary();
  for (const word of OWN_WORDS) vocabulary.intern(word);
  const lists = new Map<string, Pattern>();
  const compiled = compileRules(layers.rules.values(), layers.lists, lists, vocabulary, problems);
  const measured =
    options.measured === false
      ? new Map<string, Measured>()
      : confidenceIn(builtIn, (id) => layers.rules.has(id), problems);
  if (problems.length > 0) throw new RulesError(problems.sort(byPlace));

  const changed = changedRules(laidOver, layers);
  const stands = new Map([...measured].filter(([id]) => !changed.has(id)));
  const stated = new Map(compiled.map((one) => [one.rule.id, one.stated]));
  const files = rulesByFile(compiled.map(({ rule }) => rule));
  const book = new RuleBook(hashOf([...builtIn, ...own]), vocabulary, files, lists, stands, (id) => stated.get(id));
  return { book, layers };
}

/** The rules of one folder of a person's own, as its files state them; a confidence of its own is a fault. */
export function ownFiles(sources: readonly RuleSource[], problems: Problem[]): readonly RawFile[] {
  for (const { name, path } of sources) {
    if (name !== CONFIDENCE_FILE) continue;
    const expected = "rule files alone: confidence is measured for the built-in rules";
    problems.push({ file: path, line: 1, column: 1, found: `the file ${CONFIDENCE_FILE}`, expected });
  }
  return filesOf(sources, problems);
}

function sourcesOf(dir: string, problems: Problem[]): readonly RuleSource[] {
  const sources = ruleSources(dir);
  if (sources !== null) return sources;
  problems.push({ file: dir, line: 1, column: 1, found: "no such folder", expected: "a folder of rule files" });
  return [];
}

function filesOf(sources: readonly RuleSource[], problems: Problem[]): readonly RawFile[] {
  return sources
    .filter(({ name }) => name !== CONFIDENCE_FILE)
    .map(({ name, path, bytes }) => readRuleFile(path, stemOf(name), textOf(bytes), problems));
}

function confidenceIn(
  sources: readonly RuleSource[],
  known: (id: string) => boolean,
  problems: Problem[],
): ReadonlyMap<string, Measured> {
  const source = sources.find(({ name }) => name === CONFIDENCE_FILE);
  return source === undefined ? new Map() : readConfidence(source.path, textOf(source.bytes), known, problems);
}

/** "forces-fire.yaml" holds rules of the file kind "forces": the part before the first hyphen, unless the whole is a kind. */
function stemOf(name: string): string {
  const stem = name.replace(/\.ya?ml$/, "");
  return (RULE_FILES as readonly string[]).includes(stem) ? stem : (stem.split("-")[0] ?? stem);
}

function textOf(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("utf8");
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}
