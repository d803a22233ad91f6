import { parseArgs } from "node:util";

export const USAGE = `usage: npm run bench -- [options]

Measures speed, memory, start-up and scores of this build on a corpus made from the project's own texts.

  --only PART     one part, or several with commas: speed, compare, growth, start, cache, scores (default: all)
  --quick         a corpus of 1 MB, a sample of 0.1 MB and medians of 3: seconds, not minutes; figures are rougher
  --size MB       the corpus (20)
  --sample MB     the sample that peelmark and the other libraries read (1)
  --runs N        runs of each program, of which the median counts (5)
  --seed N        another corpus of the same kind (1)
  --corpus DIR    make the corpus there and keep it, or use the one that is there (default: a temporary folder)
  --make          with --corpus: make the corpus and measure nothing
  --json FILE     keep every run, with what it ran on
  --strict        exit 1 where a figure misses its must

Exit codes: 0 measured, 1 a figure missed with --strict, 2 usage or a run that failed`;

/** A command line that asks for what is not there. */
export class UsageError extends Error {}

/** The bench's settings by its command line; `parts` are the names to choose from. Throws UsageError. */
export function settingsOf(args, parts) {
  const values = parsed(args);
  const quick = values.quick ?? false;
  const only = values.only?.flatMap((names) => names.split(",")) ?? parts;
  for (const name of only) {
    if (!parts.includes(name)) throw new UsageError(`--only ${name}: expected one of ${parts.join(", ")}`);
  }
  if (values.make && values.corpus === undefined) throw new UsageError("--make needs --corpus DIR");
  return {
    help: values.help ?? false,
    parts: parts.filter((name) => only.includes(name)),
    bytes: 1e6 * numberOf("--size", values.size, quick ? 1 : 20),
    sampleBytes: 1e6 * numberOf("--sample", values.sample, quick ? 0.1 : 1),
    rounds: wholeOf("--runs", values.runs, quick ? 3 : 5),
    seed: wholeOf("--seed", values.seed, 1),
    corpus: values.corpus ?? null,
    make: values.make ?? false,
    json: values.json ?? null,
    strict: values.strict ?? false,
  };
}

function parsed(args) {
  const text = { type: "string" };
  const flag = { type: "boolean" };
  const options = { size: text, sample: text, runs: text, seed: text, corpus: text, json: text };
  try {
    return parseArgs({
      args,
      options: { ...options, only: { ...text, multiple: true }, quick: flag, make: flag, strict: flag, help: flag },
    }).values;
  } catch (error) {
    throw new UsageError(error.message);
  }
}

function numberOf(option, value, usual) {
  const number = value === undefined ? usual : Number(value);
  if (!(number > 0)) throw new UsageError(`${option} ${value}: expected a number above 0`);
  return number;
}

function wholeOf(option, value, usual) {
  const number = numberOf(option, value, usual);
  if (!Number.isInteger(number)) throw new UsageError(`${option} ${value}: expected a whole number`);
  return number;
}
