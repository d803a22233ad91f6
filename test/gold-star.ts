/** A rule file that may be laid over the built-in ones: a grade word more. */
export const GOLD_STAR = `rules:
  - id: scales.gold-star
    why: A paper's words for the best grade.
    grade: outstanding
    reading: name
    pattern: a gold star
    examples: { yes: [It got a gold star.], no: [] }
`;
