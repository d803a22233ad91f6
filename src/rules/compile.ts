import type { Pattern } from "../model/pattern.js";
import type { Problem } from "../model/problem.js";
import { PatternFault, type PatternNames, parsePattern } from "../text/parse-pattern.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { Rule } from "./book.js";
import type { RawRule } from "./file.js";
import { PATTERN_FIELDS, type PatternField, RULE_SHAPES, type RuleFile, type RuleOf, SLOTS } from "./schema.js";

type Lists = ReadonlyMap<string, { readonly source: readonly string[]; readonly raw: RawRule }>;

/** Checks each rule's shape and compiles its patterns; faults go to `problems`. Rules that are switched off are left out. */
export function compileRules(
  raws: ReadonlyMap<string, RawRule>,
  lists: Lists,
  compiledLists: Map<string, Pattern>,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly Rule[] {
  const names = namesOf(lists, compiledLists, vocabulary, problems);
  for (const name of lists.keys()) names.resolve(name);
  const rules: Rule[] = [];
  for (const raw of raws.values()) {
    if (raw.data["off"] === true) continue;
    const parsed = RULE_SHAPES[raw.file].safeParse(raw.data);
    if (!parsed.success) {
      for (const issue of parsed.error.issues) problems.push(problemOf(raw, issue));
      continue;
    }
    if (!raw.id.startsWith(`${raw.file}.`)) {
      problems.push({ ...raw.place(["id"]), found: `"${raw.id}"`, expected: `an id that begins with "${raw.file}."` });
    }
    const data: RuleOf<RuleFile> = parsed.data;
    const patterns: Partial<Record<PatternField, readonly Pattern[]>> = {};
    for (const field of PATTERN_FIELDS) {
      const value = (data as Record<string, unknown>)[field];
      if (value === undefined) continue;
      const sources = Array.isArray(value) ? value : [value];
      patterns[field] = sources.flatMap((source: string, index) => {
        const path = Array.isArray(value) ? [field, index] : [field];
        return compileOne(source, names, () => raw.place(path), problems);
      });
    }
    rules.push({ id: raw.id, file: raw.file, data, patterns });
  }
  return rules;
}

function compileOne(source: string, names: PatternNames, place: () => Pick<Problem, "file" | "line" | "column">, problems: Problem[]): Pattern[] {
  try {
    return [parsePattern(source, names)];
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    const { file, line, column } = place();
    problems.push({ file, line, column: column + error.offset, found: error.found, expected: `${error.expected} (in the pattern "${source}")` });
    return [];
  }
}

function namesOf(lists: Lists, compiled: Map<string, Pattern>, vocabulary: Vocabulary, problems: Problem[]): PatternNames {
  const open = new Set<string>();
  const known = [...SLOTS, ...[...lists.keys()].sort()].join(", ");
  const names: PatternNames = {
    known,
    intern: (word) => vocabulary.intern(word),
    resolve(name) {
      if ((SLOTS as readonly string[]).includes(name)) return "slot";
      const done = compiled.get(name);
      if (done) return done;
      const list = lists.get(name);
      if (!list || open.has(name)) return null;
      open.add(name);
      const options = list.source.flatMap((source, index) => compileOne(source, names, () => list.raw.place([index]), problems));
      open.delete(name);
      const pattern: Pattern = { type: "choice", options };
      compiled.set(name, pattern);
      return pattern;
    },
  };
  return names;
}

function problemOf(raw: RawRule, issue: { readonly path: readonly PropertyKey[]; readonly message: string; readonly code: string }): Problem {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (issue.code === "unrecognized_keys") {
    const keys = (issue as unknown as { keys: string[] }).keys;
    return { ...raw.place([...path, keys[0] ?? ""]), found: `"${keys.join('", "')}"`, expected: "a field that this file knows" };
  }
  let value: unknown = raw.data;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
  const odd = Array.isArray(value) ? value.findIndex((item) => typeof item !== "string") : -1;
  if (odd >= 0 && PATTERN_FIELDS.some((field) => field === path[0])) {
    // YAML reads `- Overall: good` as a mapping, not as words.
    return { ...raw.place([...path, odd]), found: JSON.stringify((value as unknown[])[odd]), expected: 'a pattern; one that holds ":" stands in quotation marks' };
  }
  const found = value === undefined ? `no "${path.join(".")}"` : shortened(JSON.stringify(value));
  const options = (issue as unknown as { values?: readonly unknown[] }).values;
  const expected = options ? `one of ${options.join(", ")}` : issue.message.replace(/^Invalid input: expected /, "");
  return { ...raw.place(path), found, expected };
}

function shortened(json: string): string {
  return json.length > 60 ? `${json.slice(0, 57)}...` : json;
}
