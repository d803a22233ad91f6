import { resolve } from "node:path";
import { type LabelledCase, LabelsError, loadCases } from "../check/cases.js";
import { type Floors, FULL_AGREEMENT, readFloors, type Shortfall, shortfalls } from "../check/floors.js";
import { cardsOf, checkCase, type ScoredCase } from "../check/run.js";
import { printMisses, printScores, scoresAsJson } from "./check-report.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { progressFor } from "./progress.js";
import { folderOf, rulesOf } from "./setup.js";
import { count, styleFor } from "./style.js";

export interface CheckOptions {
  readonly labels: string;
  readonly raw?: string;
  readonly rules?: string;
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly floor?: string;
}

/** Scores fresh records against labels. Promises exit code 1 where a figure is under its floor or a case has a fault. */
export async function checkCommand(io: Io, options: CheckOptions): Promise<number> {
  const labelsDir = folderOf(io, "--labels", options.labels);
  const rawDir = options.raw === undefined ? labelsDir : folderOf(io, "--raw", options.raw);
  const floors = options.floor === undefined ? FULL_AGREEMENT : await floorsOf(io, options.floor);
  const labelled = await casesOf(labelsDir, rawDir, options.labels);
  const rules = rulesOf(io, options.rules);

  const progress = await progressFor(io.err, labelled.length, options.json ?? false);
  const cases: ScoredCase[] = [];
  for (const one of labelled) {
    cases.push(await checkCase(one, rules));
    progress.step();
  }
  progress.end();

  const cards = cardsOf(cases);
  const under = (["tunedOn", "heldBack"] as const).flatMap((part) => shortfalls(part, cards[part], floors));
  if (options.json) io.out.write(`${JSON.stringify(scoresAsJson(cards, under, options.misses ?? false), null, 2)}\n`);
  else {
    printScores(io, cards, under);
    if (options.misses) printMisses(io, cases);
  }
  const faults = cases.flatMap((one) => one.faults);
  printFaults(io, faults, under, options);
  return under.length + faults.length + cards.all.ungrounded + cards.all.missing > 0 ? EXIT.findings : EXIT.clean;
}

async function floorsOf(io: Io, name: string): Promise<Floors> {
  try {
    return await readFloors(resolve(io.cwd, name));
  } catch (error) {
    throw new UsageError(`--floor: ${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function casesOf(labelsDir: string, rawDir: string, name: string): Promise<readonly LabelledCase[]> {
  try {
    const cases = await loadCases(labelsDir, rawDir);
    if (cases.length > 0) return cases;
  } catch (error) {
    if (error instanceof LabelsError) throw new UsageError(error.message);
    throw error;
  }
  throw new UsageError(`--labels: "${name}" holds no labels`, "A label is NAME.json or CASE/label.json");
}

function printFaults(io: Io, faults: readonly string[], under: readonly Shortfall[], options: CheckOptions): void {
  const style = styleFor(io, io.err);
  for (const fault of faults) io.err.write(`${style.red("failed:")} ${fault}\n`);
  if (under.length === 0) return;
  const where = options.floor === undefined ? "full agreement" : `the floors of ${options.floor}`;
  io.err.write(`${style.red("failed:")} ${count(under.length, "figure")} under ${where}\n`);
}
