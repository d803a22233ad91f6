/** The 97.5th percentile of the normal distribution: the bound is the lower end of a two-sided interval of 95 %. */
const Z = 1.959964;

/**
 * The Wilson score interval's lower end for `right` of `of` trials: a share of 0 to 1 that the true share is seldom under,
 * even where the trials are few. Unrounded; of no trial it is 0. Refuses counts that cannot be.
 *
 * Wilson, E. B. (1927). Probable inference, the law of succession, and statistical inference. Journal of the American
 * Statistical Association 22(158), 209-212.
 */
export function wilsonLowerBound(right: number, of: number): number {
  if (!(right >= 0 && right <= of)) throw new RangeError(`${right} of ${of} is no share`);
  // Nothing right: the formula is 0, but for what rounding leaves over.
  if (right === 0) return 0;
  const share = right / of;
  const square = Z * Z;
  const centre = share + square / (2 * of);
  const spread = Z * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of));
  return (centre - spread) / (1 + square / of);
}
