import { z } from "zod";
import {
  AREAS,
  DOCUMENT_KINDS,
  FINDING_KINDS,
  GRADES,
  INSPECTORATES,
  PARTIES,
  PERIODS,
  PILLARS,
  QUOTE_FORMS,
  ROLES,
  ROUNDS,
  SPEAKER_KINDS,
  STATUSES,
} from "./ids.js";
import { spanSchema } from "./span.js";

/**
 * A hand label: a record with only the judged fields. A field left out is not judged; fields that scoring does not
 * read (ids, names, rules) are allowed, so that an approved record can become a label without translation.
 */
export const labelSchema = z.looseObject({
  heldBack: z.boolean().optional(),
  document: z
    .looseObject({
      kind: z.enum(DOCUMENT_KINDS).optional(),
      title: spanSchema.nullable().optional(),
      published: z.string().nullable().optional(),
      updated: z.string().nullable().optional(),
      inspectorate: z.enum(INSPECTORATES).nullable().optional(),
      round: z.enum(ROUNDS).nullable().optional(),
    })
    .optional(),
  forces: z.array(z.looseObject({ id: z.string(), subject: z.boolean() })).optional(),
  pillars: z.array(z.looseObject({ id: z.enum(PILLARS) })).optional(),
  grades: z
    .array(
      z.looseObject({
        force: z.string().nullable(),
        pillar: z.enum(PILLARS).nullable().optional(),
        area: z.enum(AREAS).nullable().optional(),
        grade: z.enum(GRADES),
        period: z.enum(PERIODS),
        year: z.int().nullable().optional(),
        evidence: z.array(spanSchema).optional(),
      }),
    )
    .optional(),
  tallies: z
    .array(
      z.looseObject({
        force: z.string().nullable(),
        grade: z.enum(GRADES),
        count: z.int(),
        of: z.int().nullable().optional(),
        period: z.enum(PERIODS).optional(),
      }),
    )
    .optional(),
  officials: z
    .array(
      z.looseObject({
        name: z.string(),
        role: z.enum(ROLES).nullable(),
        organisation: z.string().nullable(),
        status: z.enum(STATUSES).nullable().optional(),
        party: z.enum(PARTIES).nullable().optional(),
      }),
    )
    .optional(),
  quotes: z
    .array(
      z.looseObject({
        speaker: z.looseObject({ kind: z.enum(SPEAKER_KINDS), name: z.string().nullable().optional() }).nullable(),
        form: z.enum(QUOTE_FORMS).optional(),
        spans: z.array(spanSchema).min(1),
      }),
    )
    .optional(),
  findings: z
    .array(
      z.looseObject({
        kind: z.enum(FINDING_KINDS),
        force: z.string().nullable().optional(),
        area: z.enum(AREAS).nullable().optional(),
        span: spanSchema,
      }),
    )
    .optional(),
});
export type Label = z.infer<typeof labelSchema>;
