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
  const spans = (ranges: readonly Range[]): Span[] => inPlace(ranges).map(span);
  const order = inOrder(facts.officials, (official) => first(official.mentions));
  const officialIds: string[] = [];
  for (const [rank, index] of order.entries()) officialIds[index] = `o${rank + 1}`;
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
    forces: entries(
      facts.forces,
      (force) => first(force.mentions),
      ({ id, name, type, code, subject, mentions }) => ({ id, name, type, code, subject, mentions: spans(mentions) }),
    ),
    pillars: entries(
      facts.pillars,
      (pillar) => first(pillar.mentions),
      ({ id, mentions }) => ({ id, mentions: spans(mentions) }),
    ),
    grades: entries(
      facts.grades,
      (grade) => first(grade.evidence),
      ({ force, pillar, area, grade, period, year, round, basis, evidence, rule }, rank) => ({
        id: `g${rank + 1}`,
        force,
        pillar,
        area,
        grade,
        period,
        year,
        round,
        basis,
        evidence: spans(evidence),
        rule,
        confidence: confidenceOf(rule),
      }),
    ),
    tallies: entries(
      facts.tallies,
      (tally) => tally.evidence.start,
      ({ force, grade, count, of, period, evidence, rule }) => ({
        force,
        grade,
        count,
        of,
        period,
        evidence: span(evidence),
        rule,
        confidence: confidenceOf(rule),
      }),
    ),
    officials: entries(
      facts.officials,
      (official) => first(official.mentions),
      ({ name, honorific, title, role, status, organisation, party, honours, mentions, rule }, rank) => ({
        id: `o${rank + 1}`,
        name,
        honorific,
        title,
        role,
        status,
        organisation,
        party,
        honours: [...honours],
        mentions: spans(mentions),
        rule,
        confidence: confidenceOf(rule),
      }),
    ),
    quotes: entries(
      facts.quotes,
      (quote) => first(quote.spans),
      (quote, rank, index) => {
        const speaker = facts.speakers[index] ?? null;
        const parts = spans(quote.spans);
        return {
          id: `q${rank + 1}`,
          form: quote.form,
          text: parts.length === 1 && parts[0] ? parts[0].text : parts.map((part) => part.text).join("\n\n"),
          spans: parts,
          speaker: speaker && {
            kind: speaker.kind,
            name: speaker.name,
            official: speaker.official === null ? null : (officialIds[speaker.official] ?? null),
            mention: speaker.mention === null ? null : span(speaker.mention),
          },
          cue: quote.cue === null ? null : span(quote.cue),
          rule: quote.rule,
          confidence: confidenceOf(quote.rule),
        };
      },
    ),
    findings: entries(
      facts.findings,
      (finding) => finding.range.start,
      ({ kind, force, area, range, rule }, rank) => ({
        id: `f${rank + 1}`,
        kind,
        force,
        area,
        span: span(range),
        rule,
        confidence: confidenceOf(rule),
      }),
    ),
    checks: facts.checks.map(({ code, severity, message, ranges }) => ({
      code,
      severity,
      message,
      spans: spans(ranges),
    })),
  };
}

/** The ranges in text order; most lists are in it already. */
function inPlace(ranges: readonly Range[]): readonly Range[] {
  let before: Range | null = null;
  for (const range of ranges) {
    if (before !== null && byStart(before, range) > 0) return [...ranges].sort(byStart);
    before = range;
  }
  return ranges;
}

function byStart(one: Range, other: Range): number {
  return one.start - other.start || one.end - other.end;
}

function first(ranges: readonly Range[]): number {
  let least = Number.MAX_SAFE_INTEGER;
  for (const range of ranges) if (range.start < least) least = range.start;
  return least;
}

/** What `make` makes of each item, of its rank and its index, in the order of their places; items at one place keep their order. */
function entries<Item, Entry>(
  items: readonly Item[],
  place: (item: Item) => number,
  make: (item: Item, rank: number, index: number) => Entry,
): Entry[] {
  const made: Entry[] = [];
  for (const index of inOrder(items, place)) {
    const item = items[index];
    if (item !== undefined) made.push(make(item, made.length, index));
  }
  return made;
}

/** The indexes of `items` in the order of their places; items at one place keep their order. */
function inOrder<Item>(items: readonly Item[], place: (item: Item) => number): readonly number[] {
  const places = items.map(place);
  const order = places.map((_, index) => index);
  const sorted = places.every((here, index) => index === 0 || here >= (places[index - 1] ?? 0));
  return sorted ? order : order.sort((one, other) => (places[one] ?? 0) - (places[other] ?? 0) || one - other);
}
