import type { Problem } from "../model/problem.js";
import type { RuleFile } from "./fields.js";
import { fileShape, RULE_SHAPES } from "./schema.js";
import { type PlaceOf, parseYaml } from "./yaml.js";

/** A rule as a file holds it, before its shape is checked: plain data, and where each of its parts stands. */
export interface RawRule {
  readonly id: string;
  readonly path: string;
  readonly file: RuleFile;
  readonly data: Readonly<Record<string, unknown>>;
  /** The place of the value at a path inside the rule; of the rule where there is no such value. */
  readonly place: PlaceOf;
  /** This rule laid over another of the same id: its fields win, the others stay. */
  over(under: RawRule): RawRule;
}

/** A word list as a file holds it; `raw` knows where its entries stand. */
export interface RawList {
  readonly source: readonly string[];
  readonly raw: RawRule;
}

/** The parts of one rule file. */
export interface RawFile {
  readonly rules: readonly RawRule[];
  readonly lists: ReadonlyMap<string, RawList>;
}

/** Reads a rule file; faults of YAML and of the outer shape go to `problems`, and what can be read is returned. */
export function readRuleFile(path: string, stem: string, source: string, problems: Problem[]): RawFile {
  const nothing: RawFile = { rules: [], lists: new Map() };
  if (!(stem in RULE_SHAPES)) {
    problems.push({
      file: path,
      line: 1,
      column: 1,
      found: `a rule file "${stem}"`,
      expected: `one of ${Object.keys(RULE_SHAPES).join(", ")}`,
    });
    return nothing;
  }
  const file = stem as RuleFile;
  const yaml = parseYaml(path, source, problems);
  if (yaml === null) return nothing;
  const { place } = yaml;
  const parsed = fileShape.safeParse(yaml.data);
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      problems.push({
        ...place(issue.path as (string | number)[]),
        found: issue.message,
        expected: '"rules:" and, if wanted, "lists:"',
      });
    }
    return nothing;
  }
  const rules: RawRule[] = [];
  for (const [index, data] of parsed.data.rules.entries()) {
    const placed: RawRule["place"] = (path, offset) => place(["rules", index, ...path], offset);
    if (typeof data !== "object" || data === null || !("id" in data) || typeof data.id !== "string") {
      problems.push({ ...placed([]), found: "a rule without an id", expected: `an id such as ${file}.some-words` });
      continue;
    }
    rules.push(rawRule(data.id, path, file, data as Record<string, unknown>, placed));
  }
  const lists = new Map<string, RawList>();
  for (const [name, words] of Object.entries(parsed.data.lists ?? {})) {
    lists.set(name, {
      source: words,
      raw: rawRule(name, path, file, {}, (inner, offset) => place(["lists", name, ...inner], offset)),
    });
  }
  return { rules, lists };
}

/** A rule with its data and its places. */
export function rawRule(
  id: string,
  path: string,
  file: RuleFile,
  data: Readonly<Record<string, unknown>>,
  place: RawRule["place"],
): RawRule {
  return {
    id,
    path,
    file,
    data,
    place,
    over(under) {
      return rawRule(id, path, file, { ...under.data, ...data }, (inner, offset) => {
        const [first] = inner;
        return typeof first === "string" && !(first in data) && first in under.data
          ? under.place(inner, offset)
          : place(inner, offset);
      });
    },
  };
}
