import type { RuleBook } from "../rules/book.js";
import { type Batch, makeBatch, type Setup, type Task } from "./make.js";

/** Who does the tasks of a run: this thread, or a crew of others. */
export interface Hands {
  /** Batches that may be asked for before the first is done. */
  readonly room: number;
  make(tasks: readonly Task[]): Promise<Batch>;
  close(): Promise<void>;
}

/** This thread. Between two batches it lets others have their turn: a bar, a pipe that is full. */
export function theseHands(setup: Setup, rules: () => RuleBook): Hands {
  return {
    room: 1,
    make: async (tasks) => {
      const batch = makeBatch(setup, rules, tasks);
      await new Promise((resolve) => setImmediate(resolve));
      return batch;
    },
    close: async () => {},
  };
}
