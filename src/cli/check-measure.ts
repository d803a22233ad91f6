import { join, relative, resolve } from "node:path";
import { addCards } from "../check/card.js";
import { measuredRules } from "../check/measure.js";
import { checkCase, type ScoredCase } from "../check/run.js";
import { confidenceSource, type Measured } from "../rules/confidence.js";
import { BUILT_IN_RULES, CONFIDENCE_FILE } from "../rules/folder.js";
import { loadRules } from "../rules/load.js";
import { writeAtomic } from "../write/atomic.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { casesOf } from "./labels.js";
import { progressFor } from "./progress.js";
import { count, type Style, styleFor } from "./style.js";
import { PlainTable } from "./table.js";

export interface MeasureOptions {
  readonly labels: string;
  readonly raw?: string;
  readonly out?: string;
  readonly json?: boolean;
}

/**
 * Measures the built-in rules on the cases held back, and writes how often each was right. What was measured before does
 * not count: the same rules and labels give the same file. A case with a fault gives exit code 1, and no file.
 */
export async function measureCommand(io: Io, options: MeasureOptions): Promise<number> {
  const labelled = (await casesOf(io, "--labels", options.labels, options.raw)).filter((one) => one.label.heldBack);
  if (labelled.length === 0) {
    const hint = "A label with heldBack: true is of a document that no rule was tuned on";
    throw new UsageError(`--rules measures on cases held back, and "${options.labels}" holds none`, hint);
  }
  const rules = loadRules({ measured: false });
  const progress = await progressFor(io.err, { documents: labelled.length, bytes: 0 }, options.json ?? false);
  const cases: ScoredCase[] = [];
  for (const one of labelled) {
    cases.push(await checkCase(one, rules));
    progress.step();
  }
  progress.end();

  const style = styleFor(io, io.err);
  const faults = cases.flatMap((one) => one.faults);
  for (const fault of faults) io.err.write(`${style.red("failed:")} ${fault}\n`);
  if (faults.length > 0) return EXIT.findings;

  const measured = measuredRules(addCards(cases.map((one) => one.card)));
  if (options.json) io.out.write(`${JSON.stringify(Object.fromEntries(measured), null, 2)}\n`);
  else io.out.write(`${measuredTable(measured, styleFor(io, io.out))}\n`);
  const file = options.out === undefined ? join(BUILT_IN_RULES, CONFIDENCE_FILE) : resolve(io.cwd, options.out);
  const written = write(file, confidenceSource(cases.length, measured));
  const near = relative(io.cwd, file);
  const where = `${near.startsWith("..") ? file : near} (${written})`;
  io.err.write(`${count(measured.size, "rule")}, measured on ${count(cases.length, "document")} held back: ${where}\n`);
  return EXIT.clean;
}

function write(file: string, source: string): "written" | "unchanged" {
  try {
    return writeAtomic(file, source);
  } catch (error) {
    throw new UsageError(`${file}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** The rules as a table, those that are least sure first. */
function measuredTable(measured: ReadonlyMap<string, Measured>, style: Style): string {
  const rows = [...measured].sort(
    ([a, one], [b, other]) => one.confidence - other.confidence || one.precision - other.precision || (a < b ? -1 : 1),
  );
  const table = new PlainTable(["left", "right", "right", "right"]);
  table.push(["rule", "right/made", "precision", "at least"].map((heading) => style.dim(heading)));
  for (const [rule, { right, of, precision, confidence }] of rows)
    table.push([rule, style.dim(`${right}/${of}`), precision.toFixed(4), confidence.toFixed(2)]);
  return table.toString();
}
