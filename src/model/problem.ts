/** A fault in a file that a person edits, as data: where it is, what was found, what is allowed. Lines and columns are 1-based. */
export interface Problem {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

/** One line as a linter prints it: `rules/grades.yaml:14:7: found "goood", expected one of ...`. */
export function formatProblem(problem: Problem): string {
  return `${problem.file}:${problem.line}:${problem.column}: found ${problem.found}, expected ${problem.expected}`;
}

/** Every fault of a set of rule files at once. Thrown by the loader before any document is read. */
export class RulesError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(formatProblem).join("\n"));
    this.name = "RulesError";
    this.problems = problems;
  }
}
