import { expect, test } from "vitest";
import { measuredOf } from "../../src/rules/confidence.js";
import { wilsonLowerBound } from "../../src/rules/wilson.js";

/** The first four are worked examples of Newcombe, R. G. (1998), Statistics in Medicine 17, 857-872, table I, method 3. */
test.each([
  [81, 263, 0.2553],
  [15, 148, 0.0624],
  [0, 20, 0],
  [1, 29, 0.0061],
  [1, 1, 0.2065],
  [10, 10, 0.7225],
  [37, 40, 0.8014],
  [1000, 1000, 0.9962],
])("%i of %i is at least %f", (right, of, bound) => expect(wilsonLowerBound(right, of)).toBeCloseTo(bound, 4));

test.each([
  [2, 1],
  [-1, 4],
  [0.5, Number.NaN],
])("%f of %f is refused", (right, of) => expect(() => wilsonLowerBound(right, of)).toThrow(RangeError));

test.each([
  [1, 1, 1, 0.2],
  [2, 3, 0.6667, 0.2],
  [10, 10, 1, 0.72],
  [0, 7, 0, 0],
])(
  "%i of %i has the precision %f and the confidence %f, which is never rounded up",
  (right, of, precision, confidence) => expect(measuredOf(right, of)).toEqual({ right, of, precision, confidence }),
);
