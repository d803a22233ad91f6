import type { InspectionRecord } from "../model/record.js";
import type { Span } from "../model/span.js";

/** The kinds of values a record holds, as they are compared and counted. */
export const VALUE_KINDS = [
  "document",
  "force",
  "pillar",
  "grade",
  "tally",
  "official",
  "quote",
  "finding",
  "check",
] as const;
export type ValueKind = (typeof VALUE_KINDS)[number];

/** One value of a record, laid flat so that two can be compared field by field. */
export interface Value {
  readonly kind: ValueKind;
  /** What makes it the same value though its fields change. */
  readonly key: string;
  /** In a few words, for people. */
  readonly title: string;
  /** Its first words; null where it has none. */
  readonly span: Span | null;
  readonly rule: string | null;
  /** Everything else that it says. Numbers within the record (`g1`), and how sure its rule is, are not its own. */
  readonly fields: Readonly<Record<string, string>>;
}

/** All values of a record, by kind and then in its order. */
export function valuesOf(record: InspectionRecord): readonly Value[] {
  const { document } = record;
  const facts = Object.entries(document).map(([name, fact]): Value => {
    const span = typeof fact === "object" ? fact : null;
    const value = fact === null || typeof fact === "string" ? (fact ?? NONE) : fact.text;
    return { kind: "document", key: name, title: `${name} ${value}`, span, rule: null, fields: { [name]: value } };
  });
  const names = new Map(record.officials.map((official) => [official.id, official.name]));
  return [
    ...facts,
    ...record.forces.map((one) => value("force", one.id, one.id, one.mentions[0], null, one)),
    ...record.pillars.map((one) => value("pillar", one.id, one.id, one.mentions[0], null, one)),
    ...record.grades.map((one) => {
      const of = [one.force ?? NONE, one.area ?? one.pillar ?? NONE, one.period].join(", ");
      return value("grade", of, `${one.grade}: ${of}`, one.evidence[0], one.rule, one);
    }),
    ...record.tallies.map((one) => {
      const title = `${one.grade} in ${one.count}: ${one.force ?? NONE}, ${one.period}`;
      return value("tally", `${one.force} ${one.grade}`, title, one.evidence, one.rule, one);
    }),
    ...record.officials.map((one) => {
      return value("official", one.name, `${one.name}, ${one.role ?? NONE}`, one.mentions[0], one.rule, one);
    }),
    ...record.quotes.map((one) => {
      const { official, ...speaker } = one.speaker ?? { official: null, kind: NONE, name: null, mention: null };
      const who = names.get(official ?? "") ?? speaker.name ?? NONE;
      const flat = { ...one, speaker: who, speakerKind: speaker.kind, mention: speaker.mention };
      return value("quote", one.text, `${one.form}, ${who}`, one.spans[0], one.rule, flat);
    }),
    ...record.findings.map((one) => {
      return value("finding", one.span.text, `${one.kind}, ${one.area ?? NONE}`, one.span, one.rule, one);
    }),
    // Which other documents hold the same text is not a matter of this one.
    ...record.checks
      .filter((one) => one.code !== "same-text")
      .map((one) => value("check", one.code, one.code, one.spans[0], null, one)),
  ];
}

/** What is shown for nothing. */
const NONE = "none";
const NOT_ITS_OWN = new Set(["id", "confidence", "rule"]);

function value(
  kind: ValueKind,
  key: string,
  title: string,
  span: Span | undefined,
  rule: string | null,
  entry: object,
): Value {
  const fields = Object.entries(entry).filter(([name]) => !NOT_ITS_OWN.has(name) || (name === "id" && rule === null));
  const flat = Object.fromEntries(fields.map(([name, field]) => [name, inWords(field)]));
  return { kind, key, title, span: span ?? null, rule, fields: flat };
}

/** A field as words: spans by their words and their offsets in code points. */
function inWords(field: unknown): string {
  if (field === null) return NONE;
  if (Array.isArray(field)) return field.length === 0 ? NONE : field.map(inWords).join("; ");
  return isSpan(field) ? `"${field.text}" at ${field.start}` : String(field);
}

function isSpan(field: unknown): field is Span {
  return typeof field === "object" && field !== null && "text" in field && "start" in field;
}
