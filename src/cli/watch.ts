import { relative, resolve } from "node:path";
import type { CorpusRun } from "../corpus/corpus-run.js";
import type { Outcome } from "../corpus/outcome.js";
import { recordPath } from "../corpus/record-path.js";
import { rulesStamp } from "../corpus/stamp.js";
import { RulesError } from "../model/problem.js";
import { openRules } from "../rules/open.js";
import type { Arrivals } from "./arrivals.js";
import { printFailures, printOrphans } from "./extract-result.js";
import { EXIT } from "./failure.js";
import { runOnce, type Session, type SessionResult } from "./session.js";
import { count, shown, styleFor } from "./style.js";

export interface Watch {
  readonly session: Session;
  readonly options: { readonly raw: string; readonly quiet?: boolean; readonly prune?: boolean };
  readonly rules: CorpusRun["rules"];
}

/**
 * Keeps the folder of records up to date until the person stops it: a new or changed text is extracted within a
 * second, a changed rule file extracts everything again. Each change is a run of its own, which the cache makes short.
 * Faults are printed, and the watch goes on.
 */
export async function watchFolder(asked: Watch, first: SessionResult, arrivals: Arrivals): Promise<number> {
  const { session, options } = asked;
  const { io } = session;
  const style = styleFor(io, io.err);
  let { rules } = asked;
  const known = new News(asked);
  known.told(first);
  const stop = io.untilStopped();
  if (!options.quiet) io.err.write(`${style.dim(`watching ${options.raw}, stop with Ctrl+C`)}\n`);
  await arrivals.each(stop, async (batch) => {
    try {
      if (batch.rulesChanged) rules = await reloaded(asked, rules);
      const onOutcome = (outcome: Outcome) => report(asked, outcome);
      known.tell(await runOnce(session, { rules, jobs: 1, shown: 0, onOutcome }));
    } catch (error) {
      // A folder that vanishes for a moment (a sync tool, a remount) must not end the watch.
      io.err.write(`${style.red("error:")} ${error instanceof Error ? error.message : String(error)}\n`);
    }
  });
  return EXIT.clean;
}

/** The rules as they are on the disk now; with faults in them, named, the rules as they were. */
async function reloaded({ session: { io } }: Watch, rules: CorpusRun["rules"]): Promise<CorpusRun["rules"]> {
  try {
    const stamp = rulesStamp(rules.dir);
    const book = await openRules(rules.dir === null ? {} : { dir: rules.dir });
    return { dir: rules.dir, stamp, load: async () => book };
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    const style = styleFor(io, io.err);
    io.err.write(
      `${error.message}\n${style.red("error:")} ${count(error.problems.length, "fault")}, the former rules stay\n`,
    );
    return rules;
  }
}

function report({ session: { io, target }, options }: Watch, outcome: Outcome): void {
  if (outcome.kind === "failed" || options.quiet || outcome.stored === "unchanged") return;
  const [grades = 0, , , quotes = 0, , error = 0, warning = 0, info = 0] = outcome.counts;
  const record = shown(relative(io.cwd, resolve(target.folder ?? "", recordPath(outcome.path))));
  const sums = `${count(grades, "grade")}, ${count(quotes, "quote")}, ${count(error + warning + info, "check")}`;
  io.err.write(`${shown(outcome.path)} -> ${record}  ${styleFor(io, io.err).dim(sums)}\n`);
}

/** What of a run has not been told of an earlier one: each fails what the one before it failed. */
class News {
  readonly #watch: Watch;
  #failures = new Set<string>();
  #orphans = new Set<string>();

  constructor(watch: Watch) {
    this.#watch = watch;
  }

  /** Notes what the person was told already. */
  told({ failures, orphans }: SessionResult): void {
    this.#failures = new Set(failures.map(({ path, reason }) => `${path}\0${reason}`));
    this.#orphans = new Set(orphans);
  }

  tell(result: SessionResult): void {
    const { session, options } = this.#watch;
    const { io, target } = session;
    printFailures(
      io,
      result.failures.filter(({ path, reason }) => !this.#failures.has(`${path}\0${reason}`)),
    );
    const gone = result.orphans.filter((path) => !this.#orphans.has(path));
    printOrphans(io, { ...options, out: target.name }, gone);
    this.told(result);
  }
}
