import { isNode, isScalar, LineCounter, type Node, parseDocument, visit } from "yaml";
import type { Problem } from "../model/problem.js";

/**
 * File, line and column of the value at a path; of the nearest value around it where there is none. `offset` counts
 * UTF-16 units into a string value: the place is then that of the character.
 */
export type PlaceOf = (
  path: readonly (string | number)[],
  offset?: number,
) => Pick<Problem, "file" | "line" | "column">;

/** A YAML file as plain data, and where its parts stand. */
export interface YamlFile {
  readonly data: unknown;
  readonly place: PlaceOf;
}

/** Reads YAML; null where it is none, with the faults in `problems`. */
export function parseYaml(path: string, source: string, problems: Problem[]): YamlFile | null {
  const deep = depthFault(source);
  if (deep !== null) {
    problems.push({ file: path, ...deep, found: "values too deep inside one another", expected: `${DEEPEST} at most` });
    return null;
  }
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  const at = (offset: number): Pick<Problem, "file" | "line" | "column"> => {
    const { line, col } = lines.linePos(offset);
    return { file: path, line, column: col };
  };
  for (const error of document.errors) {
    problems.push({
      ...at(error.pos[0]),
      found: (error.message.split("\n")[0] ?? "").replace(/ at line.*$/, ""),
      expected: "YAML",
    });
  }
  if (document.errors.length > 0) return null;
  const place: PlaceOf = (parts, offset) => {
    for (let length = parts.length; length >= 0; length--) {
      const node = length === 0 ? document.contents : document.getIn(parts.slice(0, length), true);
      if (!isNode(node) || !node.range) continue;
      const within = offset === undefined || length < parts.length ? 0 : unitsBefore(source, node, offset);
      return at(node.range[0] + within);
    }
    return at(0);
  };
  try {
    return { data: document.toJS({ maxAliasCount: MOST_ALIASES }), place };
  } catch (error) {
    if (!(error instanceof ReferenceError)) throw error;
    let alias = 0;
    visit(document, {
      Alias(_, node) {
        alias = node.range?.[0] ?? 0;
        return visit.BREAK;
      },
    });
    problems.push({ ...at(alias), found: "aliases that stand for very much", expected: "the words themselves" });
    return null;
  }
}

/** What values that stand for one another may come to, so that a few lines cannot stand for millions. */
const MOST_ALIASES = 100;

/** How deep values may stand in one another. A rule needs seven levels. */
const DEEPEST = 40;

/**
 * The place where a file's values stand deeper in one another than anybody writes them, by its brackets, its dashes and its
 * indents, quoted or not: told before the reader of YAML, which goes as deep as they do. Null where there is none.
 */
function depthFault(source: string): { readonly line: number; readonly column: number } | null {
  let brackets = 0;
  const indents: number[] = [];
  for (const [index, line] of source.split("\n").entries()) {
    const indent = line.length - line.trimStart().length;
    const marks = /^(?:\s*[-?:](?=\s))*/.exec(line)?.[0] ?? "";
    const dashes = marks.replace(/\s/g, "").length;
    while ((indents.at(-1) ?? -1) >= indent) indents.pop();
    if (line.length > indent) indents.push(indent);
    if (indents.length + dashes > DEEPEST) return { line: index + 1, column: indent + 1 };
    for (let at = indent; at < line.length; at++) {
      const char = line.charAt(at);
      if (char === "[" || char === "{") brackets++;
      else if ((char === "]" || char === "}") && brackets > 0) brackets--;
      if (brackets > DEEPEST) return { line: index + 1, column: at + 1 };
    }
  }
  return null;
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
