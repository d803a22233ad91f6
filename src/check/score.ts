import type { Label } from "../model/label.js";
import type { InspectionRecord } from "../model/record.js";
import type { Span } from "../model/span.js";
import type { Card } from "./card.js";
import { Judge } from "./judge.js";
import { fold, matchByOverlap, overlap } from "./match.js";

type Entry<Kind extends keyof Label & keyof InspectionRecord> =
  | NonNullable<Label[Kind]>[number & keyof NonNullable<Label[Kind]>]
  | InspectionRecord[Kind][number & keyof InspectionRecord[Kind]];
type Quotes = NonNullable<Label["quotes"]>;
type Findings = NonNullable<Label["findings"]>;

/** Of matched entries, the fields that are compared where the label has them. */
const DETAILS = {
  grades: ["pillar", "year"],
  tallies: ["of"],
  officials: ["status", "party"],
  quotes: ["form"],
  findings: ["area", "force"],
} as const;

const DOCUMENT_FACTS = ["kind", "inspectorate", "round", "published", "updated"] as const;

/** Scores one record against its label by the contract's page; a record of null is wholly missed. */
export function scoreRecord(name: string, label: Label, record: InspectionRecord | null): Card {
  const judge = new Judge(name);
  if (label.forces) judge.compare("forces", label.forces, record?.forces ?? [], forceKey);
  if (label.pillars) judge.compare("pillars", label.pillars, record?.pillars ?? [], (pillar) => pillar.id);
  if (label.grades) {
    const { pairs } = judge.compare("grades", label.grades, record?.grades ?? [], gradeKey);
    for (const [gold, found] of pairs) {
      compareDetails(judge, "grades", gold, found);
      if (!gold.evidence?.length) continue;
      const right = gold.evidence.some((one) => found.evidence.some((other) => overlap(one, other) > 0));
      judge.share("grades.evidence", right, `${gradeKey(gold)}, found in other words`, found);
    }
  }
  if (label.tallies) {
    const { pairs } = judge.compare("tallies", label.tallies, record?.tallies ?? [], tallyKey);
    for (const [gold, found] of pairs) compareDetails(judge, "tallies", gold, found);
  }
  if (label.officials) {
    const { pairs } = judge.compare("officials", label.officials, record?.officials ?? [], officialKey);
    for (const [gold, found] of pairs) compareDetails(judge, "officials", gold, found);
  }
  if (label.quotes) scoreQuotes(judge, label.quotes, record?.quotes ?? []);
  if (label.findings) scoreFindings(judge, label.findings, record?.findings ?? []);
  if (label.document) scoreDocument(judge, label.document, record?.document ?? null);
  return judge.card(record === null);
}

function scoreQuotes(judge: Judge, gold: Quotes, found: InspectionRecord["quotes"]): void {
  judge.compare("quotes.exact", gold, found, quoteKey);
  const inGold = covered(gold);
  const inFound = covered(found);
  let both = 0;
  for (const at of inGold) if (inFound.has(at)) both++;
  judge.count("quotes.characters", { tp: both, fp: inFound.size - both, fn: inGold.size - both });
  const pairs = matchByOverlap<Quotes[number], InspectionRecord["quotes"][number]>(gold, found, spansOf, spansOf);
  for (const pair of pairs) compareDetails(judge, "quotes", pair.gold, pair.found);
  const foundFor = new Map(pairs.map((pair) => [pair.gold, pair.found]));
  for (const quote of gold) {
    const match = foundFor.get(quote);
    const expected = speakerKey(quote.speaker);
    const got = match ? speakerKey(match.speaker) : "no quote";
    judge.share("quotes.speaker", match !== undefined && expected === got, `${expected}, got ${got}`, match ?? quote);
  }
}

function scoreFindings(judge: Judge, gold: Findings, found: InspectionRecord["findings"]): void {
  const pairs = matchByOverlap<Findings[number], InspectionRecord["findings"][number]>(
    gold,
    found,
    (finding) => [finding.span],
    (finding) => [finding.span],
  ).filter(({ gold: one, found: other, shared }) => {
    return one.kind === other.kind && shared >= 0.8 * Math.max(size(one.span), size(other.span));
  });
  judge.count("findings", { tp: pairs.length, fp: found.length - pairs.length, fn: gold.length - pairs.length });
  for (const pair of pairs) compareDetails(judge, "findings", pair.gold, pair.found);
  const right = pairs.map((pair) => pair.found);
  const wrong = found.filter((finding) => !right.includes(finding));
  for (const one of gold)
    if (!pairs.some((pair) => pair.gold === one)) judge.disagree("findings", "missed", one.kind, one);
  for (const other of wrong) judge.disagree("findings", "wrong", other.kind, other);
  judge.credit("findings", right, wrong);
}

function scoreDocument(
  judge: Judge,
  gold: NonNullable<Label["document"]>,
  found: InspectionRecord["document"] | null,
): void {
  for (const field of DOCUMENT_FACTS) {
    const expected = gold[field];
    if (expected === undefined) continue;
    const got = found?.[field] ?? null;
    judge.share(`document.${field}`, found !== null && expected === got, `${expected}, got ${got}`, null);
  }
  if (gold.title === undefined) return;
  const expected = gold.title;
  const got = found?.title ?? null;
  const right = expected === null || got === null ? expected === got : fold(expected.text) === fold(got.text);
  const what = `${words(expected)}, got ${words(got)}`;
  judge.share("document.title", right, what, got === null ? null : { span: got });
}

function compareDetails(judge: Judge, kind: keyof typeof DETAILS, gold: object, found: object): void {
  const one = gold as Readonly<Record<string, unknown>>;
  const other = found as Readonly<Record<string, unknown>>;
  for (const field of DETAILS[kind]) {
    if (one[field] === undefined) continue;
    judge.share(`${kind}.${field}`, one[field] === other[field], `${one[field]}, got ${other[field]}`, found);
  }
}

function forceKey(force: Entry<"forces">): string {
  return `${force.id}, ${force.subject ? "subject" : "no subject"}`;
}

function gradeKey(grade: Entry<"grades">): string {
  return `${grade.force}, ${grade.area || grade.pillar}, ${grade.grade}, ${grade.period}`;
}

function tallyKey(tally: Entry<"tallies">): string {
  return `${tally.force}, ${tally.count} ${tally.grade}, ${tally.period ?? "current"}`;
}

function officialKey(official: Entry<"officials">): string {
  return `${fold(official.name)}, ${official.role}, ${official.organisation}`;
}

function quoteKey(quote: { readonly spans: readonly Span[] }): string {
  return quote.spans.map(({ start, end }) => `[${start}, ${end})`).join(" ");
}

function speakerKey(speaker: { readonly kind: string; readonly name?: string | null | undefined } | null): string {
  if (speaker === null) return "no speaker";
  const named = speaker.kind === "official" || speaker.kind === "person";
  return named ? `${speaker.kind} ${fold(speaker.name)}` : speaker.kind;
}

function spansOf(quote: { readonly spans: readonly Span[] }): readonly Span[] {
  return quote.spans;
}

function covered(quotes: readonly { readonly spans: readonly Span[] }[]): ReadonlySet<number> {
  const at = new Set<number>();
  for (const quote of quotes) for (const { start, end } of quote.spans) for (let i = start; i < end; i++) at.add(i);
  return at;
}

function size(span: Span): number {
  return span.end - span.start;
}

function words(span: Span | null): string {
  return span === null ? "none" : `"${span.text}"`;
}
