import { z } from "zod";
import { acceptsOf } from "./accepts.js";
import {
  AREAS,
  BASES,
  CHECK_CODES,
  DOCUMENT_KINDS,
  ENCODINGS,
  FINDING_KINDS,
  GRADES,
  INSPECTORATES,
  PARTIES,
  PERIODS,
  PILLARS,
  QUOTE_FORMS,
  ROLES,
  ROUNDS,
  SEVERITIES,
  SPEAKER_KINDS,
  STATUSES,
} from "./ids.js";
import { spanSchema } from "./span.js";

/** The version of the record's shape: a minor step adds fields, a major step changes them. 1.1 added `confidence`. */
export const SCHEMA_VERSION = "1.1";

const isoDate = z.string().regex(/^\d{4}-\d{2}-\d{2}$/);
export const ruleId = z.string().regex(/^[a-z][a-z0-9-]*\.[a-z0-9][a-z0-9-]*$/);

/** How sure the value's rule is; null where it was not measured, as in every record of 1.0. */
const confidence = z
  .number()
  .min(0)
  .max(1)
  .nullable()
  .default(null)
  .describe(
    "At least this share of the rule's values was right on documents it was not tuned on (95 %); null: not known",
  );

export const sourceSchema = z.strictObject({
  path: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  bytes: z.int().min(0),
  encoding: z.enum(ENCODINGS),
  characters: z.int().min(0),
});

export const documentSchema = z.strictObject({
  kind: z.enum(DOCUMENT_KINDS),
  title: spanSchema.nullable(),
  publisher: z.string().nullable(),
  published: isoDate.nullable(),
  updated: isoDate.nullable(),
  inspectorate: z.enum(INSPECTORATES).nullable(),
  round: z.enum(ROUNDS).nullable(),
});
export type DocumentFacts = z.infer<typeof documentSchema>;

export const forceSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  type: z.string(),
  code: z.string().nullable(),
  subject: z.boolean(),
  mentions: z.array(spanSchema),
});
export type ForceEntry = z.infer<typeof forceSchema>;

export const pillarSchema = z.strictObject({ id: z.enum(PILLARS), mentions: z.array(spanSchema) });
export type PillarEntry = z.infer<typeof pillarSchema>;

export const gradeSchema = z.strictObject({
  id: z.string(),
  force: z.string().nullable(),
  pillar: z.enum(PILLARS).nullable(),
  area: z.enum(AREAS).nullable(),
  grade: z.enum(GRADES),
  period: z.enum(PERIODS),
  year: z.int().nullable(),
  round: z.enum(ROUNDS).nullable(),
  basis: z.enum(BASES),
  evidence: z.array(spanSchema).min(1),
  rule: ruleId,
  confidence,
});
export type GradeEntry = z.infer<typeof gradeSchema>;

export const tallySchema = z.strictObject({
  force: z.string().nullable(),
  grade: z.enum(GRADES),
  count: z.int().min(0),
  of: z.int().nullable(),
  period: z.enum(PERIODS),
  evidence: spanSchema,
  rule: ruleId,
  confidence,
});
export type TallyEntry = z.infer<typeof tallySchema>;

export const officialSchema = z.strictObject({
  id: z.string(),
  name: z.string(),
  honorific: z.string().nullable(),
  title: z.string().nullable(),
  role: z.enum(ROLES).nullable(),
  status: z.enum(STATUSES).nullable(),
  organisation: z.string().nullable(),
  party: z.enum(PARTIES).nullable(),
  honours: z.array(z.string()),
  mentions: z.array(spanSchema).min(1),
  rule: ruleId,
  confidence,
});
export type OfficialEntry = z.infer<typeof officialSchema>;

export const speakerSchema = z.strictObject({
  kind: z.enum(SPEAKER_KINDS),
  name: z.string().nullable(),
  official: z.string().nullable(),
  mention: spanSchema.nullable(),
});
export type SpeakerEntry = z.infer<typeof speakerSchema>;

export const quoteSchema = z.strictObject({
  id: z.string(),
  form: z.enum(QUOTE_FORMS),
  text: z.string(),
  spans: z.array(spanSchema).min(1),
  speaker: speakerSchema.nullable(),
  cue: spanSchema.nullable(),
  rule: ruleId,
  confidence,
});
export type QuoteEntry = z.infer<typeof quoteSchema>;

export const findingSchema = z.strictObject({
  id: z.string(),
  kind: z.enum(FINDING_KINDS),
  force: z.string().nullable(),
  area: z.enum(AREAS).nullable(),
  span: spanSchema,
  rule: ruleId,
  confidence,
});
export type FindingEntry = z.infer<typeof findingSchema>;

export const checkSchema = z.strictObject({
  code: z.enum(CHECK_CODES),
  severity: z.enum(SEVERITIES),
  message: z.string(),
  spans: z.array(spanSchema),
});
export type CheckEntry = z.infer<typeof checkSchema>;

/**
 * One raw text file's record: the shape that is written to `extracted/`, entries in text order. A record of an earlier
 * minor version is read as one of this version: what it does not have is null.
 */
export const recordSchema = z.strictObject({
  schemaVersion: z.enum(["1.0", SCHEMA_VERSION]).overwrite(() => SCHEMA_VERSION),
  source: sourceSchema,
  generator: z.strictObject({ name: z.literal("peelmark"), version: z.string(), rules: z.string() }),
  document: documentSchema,
  forces: z.array(forceSchema),
  pillars: z.array(pillarSchema),
  grades: z.array(gradeSchema),
  tallies: z.array(tallySchema),
  officials: z.array(officialSchema),
  quotes: z.array(quoteSchema),
  findings: z.array(findingSchema),
  checks: z.array(checkSchema),
});
export type InspectionRecord = z.infer<typeof recordSchema>;

/** Whether `recordSchema` would give the record back as it is, keys in its order; where not, the schema says what it lacks. */
export const isSound = acceptsOf(recordSchema);
