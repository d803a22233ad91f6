import { resolve } from "node:path";
import type { LabelledCase } from "../check/cases.js";
import { type Floors, FULL_AGREEMENT, NO_FLOORS, readFloors, type Shortfall, shortfalls } from "../check/floors.js";
import { cardsOf, checkCase, compareLabels, type ScoredCase } from "../check/run.js";
import type { RuleBook } from "../rules/book.js";
import { printMisses, printScores, scoresAsJson } from "./check-report.js";
import { EXIT, UsageError } from "./failure.js";
import type { Io } from "./io.js";
import { casesOf } from "./labels.js";
import { progressFor } from "./progress.js";
import { rulesOf } from "./setup.js";
import { count, styleFor } from "./style.js";

export interface CheckOptions {
  readonly labels: string;
  readonly raw?: string;
  /** A folder; true where the option stands alone, and the rules are measured. */
  readonly rules?: string | true;
  readonly out?: string;
  readonly misses?: boolean;
  readonly json?: boolean;
  readonly floor?: string;
  readonly against?: string;
}

/**
 * Scores fresh records, or a second set of labels, against labels. Promises exit code 1 where a figure is under its floor
 * or a case has a fault. Two people may differ: a second set has no floor but the one that is named.
 */
export async function checkCommand(io: Io, options: CheckOptions): Promise<number> {
  if (options.rules === true) return await measure(io, options);
  if (options.out !== undefined) throw new UsageError("--out goes with --rules alone: it names what is measured");
  const free = options.against === undefined ? FULL_AGREEMENT : NO_FLOORS;
  const floors = options.floor === undefined ? free : await floorsOf(io, options.floor);
  const labelled = await casesOf(io, "--labels", options.labels, options.raw);
  const rules = options.against === undefined ? await rulesOf(io, options.rules) : null;
  const score = rules === null ? await scoreSecond(io, labelled, options) : scoreFresh(labelled, rules);

  const progress = await progressFor(io.err, { documents: score.length, bytes: 0 }, options.json ?? false);
  const cases: ScoredCase[] = [];
  for (const next of score) {
    cases.push(await next());
    progress.step();
  }
  progress.end();

  const cards = cardsOf(cases);
  const under = (["tunedOn", "heldBack"] as const).flatMap((part) => shortfalls(part, cards[part], floors));
  if (options.json) io.out.write(`${JSON.stringify(scoresAsJson(cards, under, options.misses ?? false), null, 2)}\n`);
  else {
    printScores(io, cards, under, rules?.measured ?? new Map());
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

type Scoring = readonly (() => Promise<ScoredCase>)[];

function scoreFresh(labelled: readonly LabelledCase[], rules: RuleBook): Scoring {
  return labelled.map((one) => () => checkCase(one, rules));
}

/** Only documents that both have labelled are compared; a second label of no first one is a fault of the folders. */
async function scoreSecond(io: Io, labelled: readonly LabelledCase[], options: CheckOptions): Promise<Scoring> {
  const { against = "", raw = options.labels } = options;
  if (options.rules !== undefined)
    throw new UsageError("--against compares labels with labels: it does not go with --rules");
  const firsts = new Map(labelled.map((one) => [one.name, one]));
  return (await casesOf(io, "--against", against, raw)).map((other) => {
    const first = firsts.get(other.name);
    if (first === undefined) throw new UsageError(`--against: no label of --labels goes with ${other.labelFile}`);
    return () => compareLabels(first, other);
  });
}

async function measure(io: Io, options: CheckOptions): Promise<number> {
  for (const other of ["against", "floor", "misses"] as const) {
    if (options[other] === undefined) continue;
    const hint = "With a folder of your own rules: --rules DIR";
    throw new UsageError(`--rules alone measures the rules: it does not go with --${other}`, hint);
  }
  return await (await import("./check-measure.js")).measureCommand(io, options);
}

function printFaults(io: Io, faults: readonly string[], under: readonly Shortfall[], options: CheckOptions): void {
  const style = styleFor(io, io.err);
  for (const fault of faults) io.err.write(`${style.red("failed:")} ${fault}\n`);
  if (under.length === 0) return;
  const where = options.floor === undefined ? "full agreement" : `the floors of ${options.floor}`;
  io.err.write(`${style.red("failed:")} ${count(under.length, "figure")} under ${where}\n`);
}
