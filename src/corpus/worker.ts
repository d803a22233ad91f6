import { parentPort, workerData } from "node:worker_threads";
import { type Problem, RulesError } from "../model/problem.js";
import { openRules } from "../rules/open.js";
import { makeBatch, type Setup, type Task } from "./make.js";

/** What a thread of a crew says: that it has its rules, that they have faults, or what came of a batch. */
export type Answer =
  | { readonly kind: "ready" }
  | { readonly kind: "faults"; readonly problems: readonly Problem[] }
  | { readonly kind: "batch"; readonly batch: import("./make.js").Batch };

// The entry of a thread: it loads the rules once, then does one batch of tasks after the other.
const setup = workerData as Setup;
const say = (answer: Answer, handed: readonly ArrayBuffer[] = []) => parentPort?.postMessage(answer, [...handed]);
void begin();

async function begin(): Promise<void> {
  try {
    const rules = await openRules(setup.rulesDir === null ? {} : { dir: setup.rulesDir });
    parentPort?.on("message", (tasks: readonly Task[]) => {
      const batch = makeBatch(setup, () => rules, tasks);
      say({ kind: "batch", batch }, [batch.lines.buffer]);
    });
    say({ kind: "ready" });
  } catch (error) {
    if (!(error instanceof RulesError)) throw error;
    say({ kind: "faults", problems: error.problems });
  }
}
