import type { z } from "zod";
import type { Pattern } from "../model/pattern.js";
import type { Problem } from "../model/problem.js";
import { DEEPEST, PatternFault, type PatternNames, parsePattern } from "../text/parse-pattern.js";
import { boundFault, extentOf } from "../text/pattern-bounds.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { Rule } from "./book.js";
import { FOR_PEOPLE, PATTERN_FIELDS, type PatternField, type RuleFile, SLOTS } from "./fields.js";
import type { RawFile, RawRule } from "./file.js";
import { nearest } from "./nearest.js";
import { RULE_SHAPES, type RuleOf, type StatedRule } from "./schema.js";
import { type UseFault, useFaultOf } from "./use.js";

type Lists = RawFile["lists"];

/** Once there are so many, no more are looked for: each takes its time to be told well. */
const MOST_PROBLEMS = 500;

/** The most words, slots and gaps of all patterns of a rule set, word lists written out in each; the built-in rules have 42,000. */
const MOST_TOGETHER = 1_000_000;

/** What stands for a list that cannot be had. */
const EMPTY_LIST: Pattern = { type: "choice", options: [] };

/** A rule for the stages, and all that its files state of it. */
export interface CompiledRule {
  readonly rule: Rule;
  readonly stated: StatedRule;
}

/**
 * Checks each rule's shape and compiles its patterns; faults go to `problems`. Rules that are switched off are left out. Lists
 * that `compiledLists` holds are taken as they are there, the others are added to it.
 */
export function compileRules(
  raws: Iterable<RawRule>,
  lists: Lists,
  compiledLists: Map<string, Pattern>,
  vocabulary: Vocabulary,
  problems: Problem[],
): readonly CompiledRule[] {
  const names = namesOf(lists, compiledLists, vocabulary, problems);
  for (const name of lists.keys()) names.resolve(name);
  const rules: CompiledRule[] = [];
  let parts = 0;
  for (const raw of raws) {
    if (problems.length >= MOST_PROBLEMS) break;
    if (raw.data.off === true) continue;
    const parsed = RULE_SHAPES[raw.file].safeParse(raw.data);
    if (!parsed.success) for (const issue of parsed.error.issues) problems.push(problemOf(raw, issue));
    if (!raw.id.startsWith(`${raw.file}.`)) {
      problems.push({ ...raw.place(["id"]), found: `"${raw.id}"`, expected: `an id that begins with "${raw.file}."` });
    }
    const { followers } = raw.data;
    if (typeof followers === "string" && !lists.has(followers)) {
      problems.push({
        ...raw.place(["followers"]),
        found: `"${followers}"`,
        expected: `a word list such as ${nearest(followers, [...lists.keys()]).join(", ")}`,
      });
    }
    // A rule with a fault of shape shows the faults of its patterns too: they are read from the file's own data.
    const patterns = patternsOf(raw, names, problems);
    for (const pattern of Object.values(patterns).flat()) parts += extentOf(pattern).parts;
    if (parts > MOST_TOGETHER) {
      const found = `rules of more than ${MOST_TOGETHER.toLocaleString("en-GB")} words up to here, word lists written out`;
      problems.push({ ...raw.place([]), found, expected: "fewer, or shorter lists" });
      break;
    }
    if (!parsed.success) continue;
    const stated: StatedRule = parsed.data;
    rules.push({ rule: { id: raw.id, file: raw.file, place: raw.place([]), data: askedOf(stated), patterns }, stated });
  }
  return rules;
}

const NEVER_ASKED: ReadonlySet<string> = new Set([...FOR_PEOPLE, ...PATTERN_FIELDS]);

/** What the stages ask of a rule. */
function askedOf(stated: StatedRule): RuleOf<RuleFile> {
  return Object.fromEntries(
    Object.entries(stated).filter(([field]) => !NEVER_ASKED.has(field)),
  ) as unknown as RuleOf<RuleFile>;
}

function patternsOf(raw: RawRule, names: PatternNames, problems: Problem[]): Rule["patterns"] {
  const patterns: Partial<Record<PatternField, readonly Pattern[]>> = {};
  for (const field of PATTERN_FIELDS) {
    const value = raw.data[field];
    if (value === undefined) continue;
    patterns[field] = [value].flat().flatMap((source: unknown, index) => {
      // What is no string is a fault of shape.
      if (typeof source !== "string" || source === "" || problems.length >= MOST_PROBLEMS) return [];
      const path = Array.isArray(value) ? [field, index] : [field];
      return compileOne(
        source,
        names,
        (offset) => raw.place(path, offset),
        problems,
        (pattern) => useFaultOf(source, pattern, raw.file, raw.data.sort),
      );
    });
  }
  return patterns;
}

type PlaceOf = (offset: number) => Pick<Problem, "file" | "line" | "column">;

function compileOne(
  source: string,
  names: PatternNames,
  place: PlaceOf,
  problems: Problem[],
  faultIn: (pattern: Pattern) => UseFault | null = () => null,
): Pattern[] {
  const fault = (offset: number, found: string, expected: string): Pattern[] => {
    problems.push({ ...place(offset), found, expected: `${expected} (in the pattern "${cut(source)}")` });
    return [];
  };
  try {
    const pattern = parsePattern(source, names);
    const excess = boundFault(pattern);
    if (excess) return fault(0, excess.found, excess.expected);
    const useless = faultIn(pattern);
    return useless ? fault(useless.offset, useless.found, useless.expected) : [pattern];
  } catch (error) {
    if (!(error instanceof PatternFault)) throw error;
    return fault(error.offset, error.found, error.expected);
  }
}

function namesOf(
  lists: Lists,
  compiled: Map<string, Pattern>,
  vocabulary: Vocabulary,
  problems: Problem[],
): PatternNames {
  const open = new Set<string>();
  const names: PatternNames = {
    known: (name) =>
      `one of ${SLOTS.join(", ")}, or a word list such as ${nearest(name, [...lists.keys()]).join(", ")}`,
    intern: (word) => vocabulary.intern(word),
    resolve(name) {
      if ((SLOTS as readonly string[]).includes(name)) return "slot";
      const done = compiled.get(name);
      if (done) return done;
      const list = lists.get(name);
      if (!list) return null;
      if (open.has(name)) return "circle";
      if (open.size > DEEPEST) return "deep";
      open.add(name);
      const options = list.source.flatMap((source, index) =>
        problems.length < MOST_PROBLEMS
          ? compileOne(source, names, (offset) => list.raw.place([index], offset), problems)
          : [],
      );
      open.delete(name);
      const pattern: Pattern = { type: "choice", options };
      const excess = boundFault(pattern);
      if (excess === null) compiled.set(name, pattern);
      // With the others it would be too much again: every pattern that names the list goes on without.
      else {
        problems.push({
          ...list.raw.place([]),
          found: `the list "${name}", ${excess.found}`,
          expected: excess.expected,
        });
        compiled.set(name, EMPTY_LIST);
      }
      return compiled.get(name) ?? EMPTY_LIST;
    },
  };
  return names;
}

function problemOf(raw: RawRule, issue: z.core.$ZodIssue): Problem {
  const path = issue.path.map((part) => (typeof part === "symbol" ? String(part) : part));
  if (issue.code === "unrecognized_keys") {
    const { keys } = issue;
    const known =
      path.length === 0
        ? `one of ${Object.keys(RULE_SHAPES[raw.file].shape).join(", ")}`
        : "a field that the rule knows";
    return { ...raw.place([...path, keys[0] ?? ""]), found: `the field "${keys.join('", "')}"`, expected: known };
  }
  let value: unknown = raw.data;
  for (const part of path) value = (value as Record<PropertyKey, unknown> | undefined)?.[part];
  const odd = Array.isArray(value) ? value.findIndex((item) => typeof item !== "string") : -1;
  if (odd >= 0 && PATTERN_FIELDS.some((field) => field === path[0])) {
    // YAML reads `- Overall: good` as a mapping, not as words.
    return {
      ...raw.place([...path, odd]),
      found: JSON.stringify((value as unknown[])[odd]),
      expected: 'a pattern; one that holds ":" stands in quotation marks',
    };
  }
  const found = value === undefined ? `no "${path.join(".")}"` : shortened(JSON.stringify(value));
  const expected = issue.code === "invalid_value" ? `one of ${issue.values.join(", ")}` : inWords(issue);
  return { ...raw.place(path), found, expected };
}

function shortened(json: string): string {
  return cut(json, 60);
}

function cut(text: string, most = 300): string {
  return text.length > most ? `${text.slice(0, most - 3)}...` : text;
}

/** What is allowed, for people: zod says "Too small: expected array to have >=1 items". */
function inWords({ code, message }: { readonly code: string; readonly message: string }): string {
  if (code === "too_small") return message.includes("string") ? "some words" : "at least one entry";
  return message.replace(/^Invalid input: expected /, "");
}
