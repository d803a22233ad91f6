import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import { firstAfter } from "../text/halving.js";
import type { Award, GradingContext } from "./award.js";
import type { Ground } from "./ground.js";
import type { TallyRead } from "./tallies.js";

/** One walk over the sentences of a document. `told`: what was awarded up to here, lines of tables and lists first, then in text order. */
export interface GradeReading {
  readonly ground: Ground;
  readonly book: RuleBook;
  readonly context: GradingContext;
  readonly told: readonly Award[];
  /** How many of them are of lines. */
  readonly ofLines: number;
  /** The counts of each sentence up to here, by its index. */
  readonly counts: ReadonlyMap<number, readonly TallyRead[]>;
}

/** The awards told up to here whose words begin in `[from, to)`, in the order they were told. */
export function toldWithin(
  { told, ofLines }: Pick<GradeReading, "told" | "ofLines">,
  { start: from, end: to }: Range,
): readonly Award[] {
  const startOf = (place: number): number => told[place]?.evidence.start ?? to;
  let line = firstAfter(ofLines, (place) => startOf(place) < from);
  const found: Award[] = [];
  for (; line < ofLines && startOf(line) < to; line++) found.push(...told.slice(line, line + 1));
  // Sentences are read in order: what was told before the stretch ends the search.
  let place = told.length;
  while (place > ofLines && startOf(place - 1) >= from) place--;
  for (; place < told.length; place++) if (startOf(place) < to) found.push(...told.slice(place, place + 1));
  return found;
}

/** The award told last that stands before `unit`: lists are read before sentences, so that one further down is told already. */
export function lastTold({ told, ofLines }: GradeReading, unit: number): Award | undefined {
  const last = told.length > ofLines ? told.at(-1) : undefined;
  if (last && last.evidence.start < unit) return last;
  return told[firstAfter(ofLines, (place) => (told[place]?.evidence.start ?? unit) < unit) - 1];
}
