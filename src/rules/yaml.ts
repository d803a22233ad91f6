import { isNode, isScalar, LineCounter, type Node, parseDocument } from "yaml";
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
  return { data: document.toJS(), place };
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
