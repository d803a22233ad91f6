import type { Pillar } from "../model/ids.js";
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
  const lines = told.slice(linesBefore(from), linesBefore(to));
  // Sentences are read in order: what was told before the stretch ends the search.
  let first = told.length;
  while (first > ofLines && (told[first - 1]?.evidence.start ?? from) >= from) first--;
  return [...lines, ...told.slice(Math.max(first, ofLines)).filter((award) => award.evidence.start < to)];

  function linesBefore(unit: number): number {
    return firstAfter(ofLines, (place) => (told[place]?.evidence.start ?? unit) < unit);
  }
}

/** The award told last that stands before `unit`: lists are read before sentences, so that one further down is told already. */
export function lastTold({ told, ofLines }: GradeReading, unit: number): Award | undefined {
  for (let place = told.length - 1; place >= ofLines; place--) {
    const award = told[place];
    if (award && award.evidence.start < unit) return award;
  }
  return told[firstAfter(ofLines, (place) => (told[place]?.evidence.start ?? unit) < unit) - 1];
}

/** The pillars that were awarded a grade as a whole up to here. */
export function pillarsTold({ told }: GradeReading): ReadonlySet<Pillar> {
  let known = pillarsSeen.get(told);
  if (!known) {
    known = { seen: 0, pillars: new Set() };
    pillarsSeen.set(told, known);
  }
  for (; known.seen < told.length; known.seen++)
    for (const { area, pillar } of told[known.seen]?.targets ?? [])
      if (area === null && pillar) known.pillars.add(pillar);
  return known.pillars;
}

/** What is told only grows: each award is looked at once. */
const pillarsSeen = new WeakMap<readonly Award[], { seen: number; readonly pillars: Set<Pillar> }>();
