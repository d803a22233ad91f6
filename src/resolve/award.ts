import type { DocumentFact, GradeFact, TallyFact } from "../model/facts.js";
import { type Basis, type Period, ROUNDS, type Round } from "../model/ids.js";
import type { Range } from "../model/span.js";
import type { Miss } from "../model/trace.js";
import type { Statement } from "./statements.js";
import type { Target } from "./target.js";

/** What grading needs to know besides the text. */
export interface GradingContext {
  readonly document: DocumentFact;
  /** The forces the document is about, as far as names and places tell. */
  readonly prime: readonly string[];
  /** Why words at a place are not the inspectorate's or the narrator's; null where they are. */
  readonly voice: (range: Range) => string | null;
}

export interface Grading {
  readonly grades: readonly GradeFact[];
  readonly tallies: readonly TallyFact[];
  readonly misses: readonly Miss[];
}

/** An award, as the text states it; `targets` empty for a grade of the force as a whole or of what the body will say. */
export interface Award {
  readonly statement: Pick<Statement, "rule" | "grade" | "because">;
  readonly owners: readonly string[];
  readonly targets: readonly Target[];
  readonly period: Period;
  readonly year: number | null;
  readonly basis: Basis;
  readonly evidence: Range;
  /** A headline or lead that says nothing of what the grade covers: it joins the body's statement. */
  readonly open: boolean;
}

/** The round of a grade: the document's for a current one; for an earlier one the round of its year, where one year is one round. */
export function roundOfGrade(document: DocumentFact, period: Period, year: number | null): Round | null {
  if (period === "current") return document.round;
  return ROUNDS.find((round) => round === String(year)) ?? null;
}
