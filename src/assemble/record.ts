import type { Doc } from "../model/doc.js";
import type { Facts } from "../model/facts.js";
import { type InspectionRecord, SCHEMA_VERSION } from "../model/record.js";
import type { Range, Span } from "../model/span.js";
import { codePointOffsets } from "../text/codepoints.js";

/** How sure a rule is, by its id; null where that was not measured. */
export type ConfidenceOf = (rule: string) => number | null;

/**
 * Makes the draft record: offsets in code points, entries in text order, ids `g1`, `o1`, `q1`, `f1` in that order, keys in
 * the order of the contract. Same facts, same record.
 */
export function assemble(
  doc: Doc,
  facts: Facts,
  generator: InspectionRecord["generator"],
  confidenceOf: ConfidenceOf,
): InspectionRecord {
  const { text } = doc;
  const point = codePointOffsets(text);
  const span = (range: Range): Span => ({
    start: point(range.start),
    end: point(range.end),
    text: text.slice(range.start, range.end),
  });
  const spans = (ranges: readonly Range[]): Span[] => [...ranges].sort(byStart).map(span);
  const order = inOrder(facts.officials, (official) => first(official.mentions));
  const officialId = new Map(order.map((index, rank) => [index, `o${rank + 1}`]));
  const quoteOrder = inOrder(facts.quotes, (quote) => first(quote.spans));
  const { document } = facts;
  return {
    schemaVersion: SCHEMA_VERSION,
    source: {
      path: doc.path,
      sha256: doc.sha256,
      bytes: doc.bytes,
      encoding: doc.encoding,
      characters: point(text.length),
    },
    generator,
    document: {
      kind: document.kind,
      title: document.title === null ? null : span(document.title),
      publisher: document.publisher,
      published: document.published,
      updated: document.updated,
      inspectorate: document.inspectorate,
      round: document.round,
    },
    forces: inOrder(facts.forces, (force) => first(force.mentions)).flatMap((index) => {
      const force = facts.forces[index];
      if (!force) return [];
      const { id, name, type, code, subject } = force;
      return [{ id, name, type, code, subject, mentions: spans(force.mentions) }];
    }),
    pillars: inOrder(facts.pillars, (pillar) => first(pillar.mentions)).flatMap((index) => {
      const pillar = facts.pillars[index];
      return pillar ? [{ id: pillar.id, mentions: spans(pillar.mentions) }] : [];
    }),
    grades: inOrder(facts.grades, (grade) => first(grade.evidence)).flatMap((index, rank) => {
      const fact = facts.grades[index];
      if (!fact) return [];
      const { force, pillar, area, grade, period, year, round, basis, rule } = fact;
      return [
        {
          id: `g${rank + 1}`,
          force,
          pillar,
          area,
          grade,
          period,
          year,
          round,
          basis,
          evidence: spans(fact.evidence),
          rule,
          confidence: confidenceOf(rule),
        },
      ];
    }),
    tallies: inOrder(facts.tallies, (tally) => tally.evidence.start).flatMap((index) => {
      const tally = facts.tallies[index];
      if (!tally) return [];
      const { force, grade, count, of, period, rule } = tally;
      const evidence = span(tally.evidence);
      return [{ force, grade, count, of, period, evidence, rule, confidence: confidenceOf(rule) }];
    }),
    officials: order.flatMap((index) => {
      const official = facts.officials[index];
      if (!official) return [];
      const { name, honorific, title, role, status, organisation, party, honours, rule } = official;
      const mentions = spans(official.mentions);
      return [
        {
          id: officialId.get(index) ?? "",
          name,
          honorific,
          title,
          role,
          status,
          organisation,
          party,
          honours: [...honours],
          mentions,
          rule,
          confidence: confidenceOf(rule),
        },
      ];
    }),
    quotes: quoteOrder.flatMap((index, rank) => {
      const quote = facts.quotes[index];
      if (!quote) return [];
      const speaker = facts.speakers[index] ?? null;
      const parts = spans(quote.spans);
      return [
        {
          id: `q${rank + 1}`,
          form: quote.form,
          text: parts.map((part) => part.text).join("\n\n"),
          spans: parts,
          speaker: speaker && {
            kind: speaker.kind,
            name: speaker.name,
            official: speaker.official === null ? null : (officialId.get(speaker.official) ?? null),
            mention: speaker.mention === null ? null : span(speaker.mention),
          },
          cue: quote.cue === null ? null : span(quote.cue),
          rule: quote.rule,
          confidence: confidenceOf(quote.rule),
        },
      ];
    }),
    findings: inOrder(facts.findings, (finding) => finding.range.start).flatMap((index, rank) => {
      const finding = facts.findings[index];
      if (!finding) return [];
      const { kind, force, area, range, rule } = finding;
      return [{ id: `f${rank + 1}`, kind, force, area, span: span(range), rule, confidence: confidenceOf(rule) }];
    }),
    checks: facts.checks.map(({ code, severity, message, ranges }) => ({
      code,
      severity,
      message,
      spans: spans(ranges),
    })),
  };
}

function byStart(one: Range, other: Range): number {
  return one.start - other.start || one.end - other.end;
}

function first(ranges: readonly Range[]): number {
  return ranges.reduce((least, range) => Math.min(least, range.start), Number.MAX_SAFE_INTEGER);
}

/** The indexes of `items` in the order of their places; items at one place keep their order. */
function inOrder<Item>(items: readonly Item[], place: (item: Item) => number): readonly number[] {
  const places = items.map(place);
  return places.map((_, index) => index).sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0) || one - other);
}
