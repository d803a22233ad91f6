import type { Measured } from "../rules/confidence.js";

/** What was measured of a rule, as people read it: "37 of 40 right on held-back documents, at least 0.80". */
export function measuredInWords({ right, of, confidence }: Measured): string {
  return `${right} of ${of} right on held-back documents, at least ${confidence.toFixed(2)}`;
}
