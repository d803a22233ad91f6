import { z } from "zod";
import type { Problem } from "../model/problem.js";
import { ruleId } from "../model/record.js";
import { wilsonLowerBound } from "./wilson.js";
import { parseYaml } from "./yaml.js";

const share = z.number().min(0).max(1);

/** The shape of `rules/confidence.yaml`. */
export const confidenceShape = z.strictObject({
  documents: z.int().min(1).describe("How many held-back documents were read."),
  rules: z
    .record(
      ruleId,
      z.strictObject({
        right: z.int().min(0).describe("Values of the rule that their label has too."),
        of: z.int().min(1).describe("Values of the rule whose label judges their kind."),
        precision: share.describe("right / of, at four decimals."),
        confidence: share.describe("The lower end of the 95 % Wilson interval, rounded down at two decimals."),
      }),
    )
    .describe("Rules that made a judged value, by id."),
});

/** How a rule did on documents that it was not tuned on. */
export type Measured = z.infer<typeof confidenceShape>["rules"][string];

/**
 * What `right` of `of` judged values say of a rule. The confidence is rounded down, never up: it stays a bound. Both
 * counts are whole, `of` at least 1.
 */
export function measuredOf(right: number, of: number): Measured {
  // What two decimals cannot hold is left out before it is cut: 0.29 * 100 is 28.999...
  const confidence = Math.floor(Number((wilsonLowerBound(right, of) * 100).toFixed(6))) / 100;
  return { right, of, precision: Math.round((right / of) * 10000) / 10000, confidence };
}

/**
 * Reads the file's source: the figures of each rule by id. Faults go to `problems`, each with its place: of shape, a figure
 * that does not follow from its counts, a rule that `known` denies. Where the file cannot be read nothing is measured.
 */
export function readConfidence(
  path: string,
  source: string,
  known: (id: string) => boolean,
  problems: Problem[],
): ReadonlyMap<string, Measured> {
  const none = new Map<string, Measured>();
  const yaml = parseYaml(path, source, problems);
  if (yaml === null) return none;
  const parsed = confidenceShape.safeParse(yaml.data);
  if (!parsed.success) {
    for (const { path: at, message } of parsed.error.issues)
      problems.push({ ...yaml.place(at as (string | number)[]), found: message, expected: AS_WRITTEN });
    return none;
  }
  const rules = Object.entries(parsed.data.rules);
  for (const [id, found] of rules) {
    const fault = (field: string, what: string, expected: string): void => {
      problems.push({ ...yaml.place(["rules", id, field]), found: `${what} of ${id}`, expected });
    };
    if (!known(id)) {
      problems.push({ ...yaml.place(["rules", id]), found: `"${id}", which no rule has`, expected: AS_WRITTEN });
    } else if (found.right > found.of) fault("right", `${found.right} right`, `at most ${found.of}`);
    else {
      const expected = measuredOf(found.right, found.of);
      for (const field of ["precision", "confidence"] as const)
        if (found[field] !== expected[field])
          fault(field, `the ${field} ${found[field]}`, `${expected[field]}, as ${found.right} of ${found.of} give it`);
    }
  }
  return new Map(rules);
}

const AS_WRITTEN = "what `peelmark check --labels DIR --rules` writes: run it again";

/** The file's source: one line a rule, sorted by id, so that two measurings differ in the lines of the rules that changed. */
export function confidenceSource(documents: number, rules: ReadonlyMap<string, Measured>): string {
  const ids = [...rules.keys()].sort();
  const width = Math.max(0, ...ids.map((id) => id.length)) + 1;
  const lines = ids.flatMap((id) => {
    const one = rules.get(id);
    if (one === undefined) return [];
    const { right, of, precision, confidence } = one;
    const figures = `precision: ${precision.toFixed(4)}, confidence: ${confidence.toFixed(2)}`;
    return [`  ${`${id}:`.padEnd(width)} { right: ${right}, of: ${of}, ${figures} }\n`];
  });
  return `${HEAD}documents: ${documents}\nrules:${lines.length === 0 ? " {}\n" : `\n${lines.join("")}`}`;
}

const HEAD = `# yaml-language-server: $schema=../schema/confidence.schema.json
# How often the rules are right on documents that they were not tuned on. Written by
# \`peelmark check --labels test/fixtures --rules\`, never by hand; README.md beside it says what is counted.
# documents: the held-back documents that were read. right, of: a rule's values that were right, and all that were judged.
# confidence: the lower end of the 95 % Wilson interval (1927). Each value that the rule makes carries it.
# A rule that is not here made no value that was judged.
`;
