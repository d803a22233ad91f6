import { isMap, isNode, isScalar, isSeq, LineCounter, type Node, parseDocument } from "yaml";
import type { Problem } from "../model/problem.js";
import { fileShape, RULE_SHAPES, type RuleFile } from "./schema.js";

/** A rule as a file holds it, before its shape is checked: plain data, and where each of its parts stands. */
export interface RawRule {
  readonly id: string;
  readonly path: string;
  readonly file: RuleFile;
  readonly data: Readonly<Record<string, unknown>>;
  /**
   * File, line and column of the value at a path inside the rule; of the rule where there is no such value. `offset`
   * counts UTF-16 units into a string value: the place is then that of the character.
   */
  place(path: readonly (string | number)[], offset?: number): Pick<Problem, "file" | "line" | "column">;
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
    problems.push({
      ...at(0),
      found: `a rule file "${stem}"`,
      expected: `one of ${Object.keys(RULE_SHAPES).join(", ")}`,
    });
    return { rules: [], lists: new Map() };
  }
  const file = stem as RuleFile;
  for (const error of document.errors) {
    problems.push({
      ...at(error.pos[0]),
      found: (error.message.split("\n")[0] ?? "").replace(/ at line.*$/, ""),
      expected: "YAML",
    });
  }
  if (document.errors.length > 0) return { rules: [], lists: new Map() };
  const place = (path: readonly (string | number)[], offset?: number): Pick<Problem, "file" | "line" | "column"> => {
    for (let length = path.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(path.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      return at(node.range[0] + (offset === undefined || length < path.length ? 0 : unitsBefore(source, node, offset)));
    }
    return at(0);
  };
  const parsed = fileShape.safeParse(document.toJS());
  if (!parsed.success) {
    for (const issue of parsed.error.issues) {
      problems.push({
        ...place(issue.path as (string | number)[]),
        found: issue.message,
        expected: '"rules:" and, if wanted, "lists:"',
      });
    }
    return { rules: [], lists: new Map() };
  }
  const rules: RawRule[] = [];
  const sequence = isMap(document.contents) ? document.contents.get("rules", true) : null;
  const count = isSeq(sequence) ? sequence.items.length : 0;
  for (let index = 0; index < count; index++) {
    const data: unknown = parsed.data.rules[index];
    const placed: RawRule["place"] = (path, offset) => place(["rules", index, ...path], offset);
    if (typeof data !== "object" || data === null || !("id" in data) || typeof data.id !== "string") {
      problems.push({ ...placed([]), found: "a rule without an id", expected: `an id such as ${file}.some-words` });
      continue;
    }
    rules.push(rawRule(data.id, path, file, data as Record<string, unknown>, placed));
  }
  const lists = new Map<string, { source: readonly string[]; raw: RawRule }>();
  for (const [name, words] of Object.entries(parsed.data.lists ?? {})) {
    lists.set(name, {
      source: words,
      raw: rawRule(name, path, file, {}, (inner, offset) => place(["lists", name, ...inner], offset)),
    });
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
      return rawRule(id, path, file, { ...under.data, ...data }, (inner, offset) => {
        const [first] = inner;
        return typeof first === "string" && !(first in data) && first in under.data
          ? under.place(inner, offset)
          : place(inner, offset);
      });
    },
  };
}

/** The units of the file before a character of a string value: its opening quotation mark, and what escapes are longer. */
function unitsBefore(source: string, node: Node, offset: number): number {
  const type = isScalar(node) ? node.type : undefined;
  const mark = type === "QUOTE_DOUBLE" ? "\\" : type === "QUOTE_SINGLE" ? "'" : null;
  if (mark === null) return offset;
  const first = node.range?.[0] ?? 0;
  let at = first + 1;
  // "\\(" of a double-quoted pattern is two characters in the file's text and one less in the pattern.
  for (let passed = 0; passed < offset; passed++) at += source.charAt(at) === mark ? 2 : 1;
  return at - first;
}
