/**
 * The library: `loadRules`, `toDoc`, `extract`, `explain`, and the schemas and types of what crosses the disk. Nothing here
 * touches the disk but `loadRules`, which reads the rule files.
 */
export { explain } from "./explain/explain.js";
export type {
  Absence,
  Condition,
  ExplainedFact,
  ExplainedNothing,
  ExplainedValue,
  Explanation,
  Loser,
  Nearest,
  NothingSort,
  Question,
  ValueField,
} from "./explain/explanation.js";
export type { Check, Doc } from "./model/doc.js";
export { type Label, labelSchema } from "./model/label.js";
export { formatProblem, type Problem, RulesError } from "./model/problem.js";
export {
  type CheckEntry,
  type DocumentFacts,
  type FindingEntry,
  type ForceEntry,
  type GradeEntry,
  type InspectionRecord,
  type OfficialEntry,
  type PillarEntry,
  type QuoteEntry,
  recordSchema,
  SCHEMA_VERSION,
  type SpeakerEntry,
  type TallyEntry,
} from "./model/record.js";
export { type Range, type Span, spanSchema } from "./model/span.js";
export type { Hit, Miss, Trace } from "./model/trace.js";
export { type Extraction, extract } from "./pipeline.js";
export { toDoc } from "./read/decode.js";
export { MAX_BYTES } from "./read/limits.js";
export { type RefusalCode, RefusedError } from "./read/refused.js";
export type { RuleBook } from "./rules/book.js";
export type { Measured } from "./rules/confidence.js";
export { loadRules } from "./rules/load.js";
export { ungrounded } from "./verify/grounding.js";
