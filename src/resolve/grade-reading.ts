import type { RuleBook } from "../rules/book.js";
import type { Award, GradingContext } from "./award.js";
import type { Ground } from "./ground.js";
import type { TallyRead } from "./tallies.js";

/** One walk over the sentences of a document. `told`: what was awarded up to here, lines of tables and lists first, then in text order. */
export interface GradeReading {
  readonly ground: Ground;
  readonly book: RuleBook;
  readonly context: GradingContext;
  readonly told: readonly Award[];
  /** The counts of each sentence up to here, by its index. */
  readonly counts: ReadonlyMap<number, readonly TallyRead[]>;
}

/** The award told last that stands before `unit`: lists are read before sentences, so that one further down is told already. */
export function lastTold({ told }: GradeReading, unit: number): Award | undefined {
  return told.findLast((award) => award.evidence.start < unit);
}
