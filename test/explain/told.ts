import { explain } from "../../src/explain/explain.js";
import type { Condition, ExplainedFact, ExplainedValue, Explanation, Loser } from "../../src/explain/explanation.js";
import { toDoc } from "../../src/read/decode.js";
import type { RuleBook } from "../../src/rules/book.js";
import { loadRules } from "../../src/rules/load.js";
import { fill, newFolder } from "../folder.js";

/**
 * The built-in rules, and below them two that no text but these tests holds: what comes nearest to a near miss changes with
 * every rule that learns to read more.
 */
const OWN = `
lists:
  medal: [(medal|ribbon|rosette|cup|spoon)]
rules:
  - id: grades.medal
    why: A paper that hands out prizes.
    pattern: "{areas} (took|takes) ...2 {medal} in {grade}"
    examples: { yes: [Preventing crime took a tin medal in good.], no: [The medal was good.] }
  - id: grades.wears
    why: A paper that dresses areas up.
    license: company
    pattern: "{areas} (wears|wore) {grade}"
    examples: { yes: [The force was graded good for leadership and preventing crime wore good.], no: [It wore well.] }
`;
let known: RuleBook | null = null;
export function rules(): RuleBook {
  known ??= loadRules({ dir: fill(newFolder(), { "grades.yaml": OWN }) });
  return known;
}

/** Grades are read only where a text reports an inspection. */
export const OPENING = "HMICFRS has published its report on Kent Police.\n\n";

export function explained(text: string): Explanation {
  return explain(toDoc("text.txt", new TextEncoder().encode(text)), rules());
}

/** A fact or a value as lines: 'force: kent: the document's only force', 'not area workforce: ... (areas.workforce) "staff"'. */
export function linesOf({ met, lost }: ExplainedValue | ExplainedFact): readonly string[] {
  return [
    ...met.map((one) => `${one.of}: ${one.says}${tail(one)}`),
    ...lost.map((one) => `not ${one.of} ${one.candidate}: ${one.why}${tail(one)}`),
  ];
}

function tail({ rule, at }: Condition | Loser): string {
  return `${rule === null ? "" : ` (${rule})`}${at === null ? "" : ` "${at.text.replace(/\s+/g, " ")}"`}`;
}
