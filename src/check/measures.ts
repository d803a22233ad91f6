/** Matched, wrong and missed entries of one measure: additive over documents. */
export interface Counts {
  readonly tp: number;
  readonly fp: number;
  readonly fn: number;
}

/** How many of the judged things are right: additive over documents. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** Precision, recall and F1, rounded half up at four decimals. */
export interface Rates {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** A measure as it is reported. */
export type Figure = Rates | (Counts & Rates) | (Share & { readonly accuracy: number });

/** Rounds half up at four decimals. */
export function r4(value: number): number {
  return Math.floor(value * 10000 + 0.5) / 10000;
}

/** Precision, recall and F1; nothing found of nothing labelled is 1. */
export function figureOfCounts({ tp, fp, fn }: Counts): Counts & Rates {
  const precision = tp + fp > 0 ? tp / (tp + fp) : 1;
  const recall = tp + fn > 0 ? tp / (tp + fn) : 1;
  const f1 = precision + recall > 0 ? (2 * precision * recall) / (precision + recall) : 0;
  return { tp, fp, fn, precision: r4(precision), recall: r4(recall), f1: r4(f1) };
}

export function figureOfShare({ right, of }: Share): Figure {
  return { right, of, accuracy: of > 0 ? r4(right / of) : 1 };
}

/** The one number that a measure's floor is held against: F1 or accuracy. */
export function headline(figure: Figure): number {
  return "f1" in figure ? figure.f1 : figure.accuracy;
}
