import { isMap, isNode, isSeq, LineCounter, parseDocument } from "yaml";
import type { Problem } from "../model/problem.js";
import { fileShape, RULE_SHAPES, type RuleFile } from "./schema.js";

/** A rule as a file holds it, before its shape is checked: plain data, and where each of its parts stands. */
export interface RawRule {
  readonly id: string;
  readonly path: string;
  readonly file: RuleFile;
  readonly data: Readonly<Record<string, unknown>>;
  /** File, line and column of the value at a path inside the rule; of the rule where there is no such value. */
  place(path: readonly (string | number)[]): Pick<Problem, "file" | "line" | "column">;
  /** This rule laid over another of the same id: its fields win, the others stay. */
  over(under: RawRule): RawRule;
}

/** The parts of one rule file. */
export interface RawFile {
  readonly rules: readonly RawRule[];
  readonly lists: ReadonlyMap<string, { readonly source: readonly string[]; readonly raw: RawRule }>;
}

/** Reads a rule file; faults of YAML and of the outer shape go to `problems`, and what can be read is returned. */
export function readRuleFile(path: string, stem: string, source: string, problems: Problem[]): RawFile {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const at = (offset: number): Pick<Problem, "file" | "line" | "column"> => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col };
  };
  if (!(stem in RULE_SHAPES)) {
    problems.push({ ...at(0), found: `a rule file "${stem}"`, expected: `one of ${Object.keys(RULE_SHAPES).join(", ")}` });
    return { rules: [], lists: new Map() };
  }
  const file = stem as RuleFile;
  for (const error of document.errors) {
    problems.push({ ...at(error.pos[0]), found: (error.message.split("\n")[0] ?? "").replace(/ at line.*$/, ""), expected: "YAML" });
  }
  if (document.errors.length > 0) return { rules: [], lists: new Map() };
  const place = (path: readonly (string | number)[]): Pick<Problem, "file" | "line" | "column"> => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (isNode(node) && node.range) return at(node.range[0]);
    }
    return at(0);
  };
  const parsed = fileShape.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      problems.push({ ...place(issue.path as (string | number)[]), found: issue.message, expected: '"rules:" and, if wanted, "lists:"' });
    }
    return { rules: [], lists: new Map() };
  }
  const rules: RawRule[] = [];
  const sequence = isMap(document.contents) ? document.contents.get("rules", true) : null;
  const count = isSeq(sequence) ? sequence.items.length : 0;
  for (let index = 0; index < count; index++) {
    const data: unknown = parsed.data.rules[index];
    const placed = (path: readonly (string | number)[]): Pick<Problem, "file" | "line" | "column"> => place(["rules", index, ...path]);
    if (typeof data !== "object" || data === null || !("id" in data) || typeof data.id !== "string") {
      problems.push({ ...placed([]), found: "a rule without an id", expected: `an id such as ${file}.some-words` });
      continue;
    }
    rules.push(rawRule(data.id, path, file, data as Record<string, unknown>, placed));
  }
  const lists = new Map<string, { source: readonly string[]; raw: RawRule }>();
  for (const [name, words] of Object.entries(parsed.data.lists ?? {})) {
    lists.set(name, { source: words, raw: rawRule(name, path, file, {}, (inner) => place(["lists", name, ...inner])) });
  }
  return { rules, lists };
}

function rawRule(
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
      return rawRule(id, path, file, { ...under.data, ...data }, (inner) => {
        const [first] = inner;
        return typeof first === "string" && first in data ? place(inner) : place([]);
      });
    },
  };
}
