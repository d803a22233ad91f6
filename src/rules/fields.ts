/** The kinds of rule files, by stem; what a rule of each says besides its patterns: schema.ts. */
export const RULE_FILES = [
  "forces",
  "areas",
  "pillars",
  "scales",
  "grades",
  "exclusions",
  "periods",
  "tallies",
  "roles",
  "names",
  "speech",
  "inspectorates",
  "rounds",
  "dates",
  "kinds",
  "boilerplate",
  "findings",
] as const;
export type RuleFile = (typeof RULE_FILES)[number];

/** The fields of a rule that hold patterns. */
export const PATTERN_FIELDS = [
  "pattern",
  "bare",
  "informal",
  "short",
  "covers",
  "headline",
  "inline",
  "unless",
] as const;
export type PatternField = (typeof PATTERN_FIELDS)[number];

/** The fields of a rule that no stage asks for. */
export const FOR_PEOPLE = ["id", "why", "off", "examples"] as const;

/** Slots that patterns may name besides the word lists; what fills them is found in the text. Which file takes which: use.ts. */
export const SLOTS = ["grade", "areas", "area", "force", "forces", "count", "number", "year", "role", "name"] as const;
export type Slot = (typeof SLOTS)[number];
