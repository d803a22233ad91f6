import type { Label } from "../model/label.js";
import type { Span } from "../model/span.js";
import type { Card } from "./card.js";
import { Judge } from "./judge.js";
import { fold, matchByOverlap, overlap } from "./match.js";

type Forces = NonNullable<Label["forces"]>;
type Grades = NonNullable<Label["grades"]>;
type Tallies = NonNullable<Label["tallies"]>;
type Officials = NonNullable<Label["officials"]>;
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

/** What a document without a record has. */
const NOTHING = { forces: [], pillars: [], grades: [], tallies: [], officials: [], quotes: [], findings: [] };

const DOCUMENT_FACTS = ["kind", "inspectorate", "round", "published", "updated"] as const;

/**
 * Scores one record against its label by the contract's page; a record of null is wholly missed. A record is itself a
 * label whose fields are all there, so that a second label can stand in its place: what either leaves out is not judged.
 */
export function scoreRecord(name: string, gold: Label, record: Label | null): Card {
  const judge = new Judge(name);
  const found: Label = record ?? NOTHING;
  if (gold.forces && found.forces) judge.compare("forces", gold.forces, found.forces, forceKey);
  if (gold.pillars && found.pillars) judge.compare("pillars", gold.pillars, found.pillars, (pillar) => pillar.id);
  if (gold.grades && found.grades) scoreGrades(judge, gold.grades, found.grades);
  if (gold.tallies && found.tallies) {
    const { pairs } = judge.compare("tallies", gold.tallies, found.tallies, tallyKey);
    judge.credit("tallies", found.tallies, pairs.map(foundOf));
    for (const pair of pairs) compareDetails(judge, "tallies", ...pair);
  }
  if (gold.officials && found.officials) {
    const { pairs } = judge.compare("officials", gold.officials, found.officials, officialKey);
    judge.credit("officials", found.officials, pairs.map(foundOf));
    for (const pair of pairs) compareDetails(judge, "officials", ...pair);
  }
  if (gold.quotes && found.quotes) scoreQuotes(judge, gold.quotes, found.quotes);
  if (gold.findings && found.findings) scoreFindings(judge, gold.findings, found.findings);
  if (gold.document) scoreDocument(judge, gold.document, record === null ? null : (record.document ?? {}));
  return judge.card(record === null);
}

function scoreGrades(judge: Judge, gold: Grades, found: Grades): void {
  const { pairs } = judge.compare("grades", gold, found, gradeKey);
  judge.credit("grades", found, pairs.map(foundOf));
  for (const [one, other] of pairs) {
    compareDetails(judge, "grades", one, other);
    const { evidence } = other;
    if (!one.evidence?.length || evidence === undefined) continue;
    const right = one.evidence.some((words) => evidence.some((span) => overlap(words, span) > 0));
    judge.share("grades.evidence", right, `${gradeKey(one)}, found in other words`, other);
  }
}

function scoreQuotes(judge: Judge, gold: Quotes, found: Quotes): void {
  const exact = judge.compare("quotes.exact", gold, found, quoteKey).pairs;
  // A reader who trusts a quote trusts who is said to have spoken: its rule is right where both are.
  const spoken = exact.filter(([one, other]) => speakerKey(one.speaker) === speakerKey(other.speaker));
  judge.credit("quotes", found, spoken.map(foundOf));
  const inGold = covered(gold);
  const inFound = covered(found);
  let both = 0;
  for (const at of inGold) if (inFound.has(at)) both++;
  judge.count("quotes.characters", { tp: both, fp: inFound.size - both, fn: inGold.size - both });
  const pairs = matchByOverlap(gold, found, spansOf, spansOf);
  for (const pair of pairs) compareDetails(judge, "quotes", pair.gold, pair.found);
  const foundFor = new Map(pairs.map((pair) => [pair.gold, pair.found]));
  for (const quote of gold) {
    const match = foundFor.get(quote);
    const expected = speakerKey(quote.speaker);
    const got = match ? speakerKey(match.speaker) : "no quote";
    judge.share("quotes.speaker", match !== undefined && expected === got, `${expected}, got ${got}`, match ?? quote);
  }
}

function scoreFindings(judge: Judge, gold: Findings, found: Findings): void {
  const pairs = matchByOverlap(
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
  judge.credit("findings", found, right);
}

function scoreDocument(judge: Judge, gold: NonNullable<Label["document"]>, found: Label["document"] | null): void {
  for (const field of DOCUMENT_FACTS) {
    const expected = gold[field];
    if (expected === undefined || (found && found[field] === undefined)) continue;
    const got = found?.[field] ?? null;
    judge.share(`document.${field}`, found !== null && expected === got, `${expected}, got ${got}`, null);
  }
  if (gold.title === undefined || (found && found.title === undefined)) return;
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
    if (one[field] === undefined || other[field] === undefined) continue;
    judge.share(`${kind}.${field}`, one[field] === other[field], `${one[field]}, got ${other[field]}`, found);
  }
}

function foundOf<Found>([, found]: readonly [unknown, Found]): Found {
  return found;
}

function forceKey(force: Forces[number]): string {
  return `${force.id}, ${force.subject ? "subject" : "no subject"}`;
}

function gradeKey(grade: Grades[number]): string {
  return `${grade.force}, ${grade.area || grade.pillar}, ${grade.grade}, ${grade.period}`;
}

function tallyKey(tally: Tallies[number]): string {
  return `${tally.force}, ${tally.count} ${tally.grade}, ${tally.period ?? "current"}`;
}

function officialKey(official: Officials[number]): string {
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
