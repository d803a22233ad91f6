import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import type { Pattern } from "../model/pattern.js";
import { type Problem, RulesError } from "../model/problem.js";
import { Vocabulary } from "../text/vocabulary.js";
import { type Rule, RuleBook } from "./book.js";
import { compileRules } from "./compile.js";
import { CONFIDENCE_FILE, type Measured, readConfidence } from "./confidence.js";
import { type RawRule, readRuleFile } from "./file.js";
import { changedRules } from "./overlaid.js";
import { RULE_SHAPES, type RuleFile } from "./schema.js";

/** The rules that come with the package. */
export const BUILT_IN_RULES = fileURLToPath(new URL("../../rules/", import.meta.url));

/**
 * Loads, checks and compiles the built-in rules, with the folder `dir` laid over them: its rules add to the built-in
 * ones, change them field by field, or switch them off (`off: true`) by id; its word lists replace lists of the same name.
 * A rule that the folder adds or changes was not measured, whatever the built-in confidence says. `measured: false` leaves
 * what was measured unread, so that it can be measured again whatever it holds.
 * Throws RulesError with every fault at once, each with file, line and column.
 */
export function loadRules(options: { readonly dir?: string; readonly measured?: boolean } = {}): RuleBook {
  const problems: Problem[] = [];
  const hash = createHash("sha256");
  const merged = new Map<string, RawRule>();
  const lists = new Map<string, { readonly source: readonly string[]; readonly raw: RawRule }>();
  const laidOver = { rules: new Set<string>(), lists: new Set<string>() };
  let measurement: { readonly path: string; readonly source: string } | null = null;
  for (const dir of options.dir === undefined ? [BUILT_IN_RULES] : [BUILT_IN_RULES, options.dir]) {
    for (const path of ruleFilesOf(dir, problems)) {
      const source = readFileSync(path, "utf8");
      hash.update(`${basename(path)}\0${source}\0`);
      if (basename(path) === CONFIDENCE_FILE) {
        if (dir === BUILT_IN_RULES) measurement = { path: shown(path), source };
        else problems.push(ownConfidence(shown(path)));
        continue;
      }
      const file = readRuleFile(shown(path), stemOf(path), source, problems);
      for (const raw of file.rules) {
        const under = merged.get(raw.id);
        if (under && under.path === raw.path) {
          problems.push({
            ...raw.place(["id"]),
            found: `the id ${raw.id} a second time`,
            expected: "an id of its own",
          });
        }
        if (!under && raw.data.off === true && raw.data.pattern === undefined) {
          problems.push({
            ...raw.place(["id"]),
            found: `"${raw.id}", which no rule has`,
            expected: "the id of a rule to switch off",
          });
        }
        merged.set(raw.id, under && under.path !== raw.path ? raw.over(under) : raw);
        if (dir === options.dir) laidOver.rules.add(raw.id);
      }
      for (const [name, list] of file.lists) {
        lists.set(name, list);
        if (dir === options.dir) laidOver.lists.add(name);
      }
    }
  }
  const vocabulary = new Vocabulary();
  for (const word of ["and", "'s", ",", ".", ":", ";", "-", "(", ")", "/", "•", "*"]) vocabulary.intern(word);
  const compiledLists = new Map<string, Pattern>();
  const rules = compileRules(merged, lists, compiledLists, vocabulary, problems);
  const measured =
    measurement === null || options.measured === false
      ? new Map<string, Measured>()
      : readConfidence(measurement.path, measurement.source, (id) => merged.has(id), problems);
  if (problems.length > 0) throw new RulesError(problems.sort(byPlace));
  const changed = changedRules(laidOver, merged, lists);
  const stands = new Map([...measured].filter(([id]) => !changed.has(id)));
  return new RuleBook(hash.digest("hex"), vocabulary, byFile(rules), compiledLists, stands);
}

function ownConfidence(file: string): Problem {
  const expected = "rule files alone: confidence is measured for the built-in rules";
  return { file, line: 1, column: 1, found: `the file ${CONFIDENCE_FILE}`, expected };
}

function byPlace(one: Problem, other: Problem): number {
  if (one.file !== other.file) return one.file < other.file ? -1 : 1;
  return one.line - other.line || one.column - other.column;
}

function ruleFilesOf(dir: string, problems: Problem[]): readonly string[] {
  if (!existsSync(dir)) {
    problems.push({ file: dir, line: 1, column: 1, found: "no such folder", expected: "a folder of rule files" });
    return [];
  }
  const names = readdirSync(dir).filter((name) => /\.ya?ml$/.test(name));
  return names.sort().map((name) => join(dir, name));
}

/** "forces-fire.yaml" holds rules of the file kind "forces": the part before the first hyphen, unless the whole is a kind. */
function stemOf(path: string): string {
  const name = basename(path).replace(/\.ya?ml$/, "");
  return name in RULE_SHAPES ? name : (name.split("-")[0] ?? name);
}

function shown(path: string): string {
  const near = relative(process.cwd(), path);
  return near.startsWith("..") ? path : near;
}

function byFile(rules: readonly Rule[]): RuleBook["files"] {
  const files: { [File in RuleFile]?: Rule[] } = {};
  for (const file of Object.keys(RULE_SHAPES) as RuleFile[]) files[file] = rules.filter((rule) => rule.file === file);
  return files as RuleBook["files"];
}
