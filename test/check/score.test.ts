import { describe, expect, test } from "vitest";
import { addCards, figures } from "../../src/check/card.js";
import { scoreRecord } from "../../src/check/score.js";
import type { Label } from "../../src/model/label.js";
import type { InspectionRecord } from "../../src/model/record.js";
import { at, type RecordFields, recordOf } from "../record.js";

const grade = (area: "leadership" | "workforce", fields: Partial<InspectionRecord["grades"][number]> = {}) => ({
  id: "g1",
  force: "kent",
  pillar: null,
  area,
  grade: "good" as const,
  period: "current" as const,
  year: null,
  round: null,
  basis: "sentence" as const,
  evidence: [at(0, 10)],
  rule: "grades.judged-as",
  ...fields,
});
const tally = (count: number, fields: Partial<InspectionRecord["tallies"][number]> = {}) => ({
  force: "kent",
  grade: "good" as const,
  count,
  of: null,
  period: "current" as const,
  evidence: at(0, 5),
  rule: "tallies.in-areas",
  ...fields,
});
const official = (name: string, fields: Partial<InspectionRecord["officials"][number]> = {}) => ({
  id: "o1",
  name,
  honorific: null,
  title: null,
  role: "sergeant" as const,
  status: null,
  organisation: "kent",
  party: null,
  honours: [],
  mentions: [at(0, 5)],
  rule: "roles.sergeant",
  ...fields,
});
const quote = (start: number, end: number, fields: Partial<InspectionRecord["quotes"][number]> = {}) => ({
  id: "q1",
  form: "full" as const,
  text: "",
  spans: [at(start, end)],
  speaker: { kind: "official" as const, name: "Ann Example", official: "o1", mention: null },
  cue: null,
  rule: "speech.said",
  ...fields,
});
const finding = (start: number, end: number, fields: Partial<InspectionRecord["findings"][number]> = {}) => ({
  id: "f1",
  kind: "recommendation" as const,
  force: "kent",
  area: null,
  span: at(start, end),
  rule: "findings.heading",
  ...fields,
});

/** Scores one record (null for none) against a label and compares the named measures. */
function check(label: Label, found: RecordFields | null, expected: Readonly<Record<string, object | undefined>>): void {
  const card = scoreRecord("case", label, found === null ? null : recordOf(found));
  const got = figures(addCards([card]));
  for (const [measure, figure] of Object.entries(expected)) {
    if (figure === undefined) expect(got.get(measure), measure).toBeUndefined();
    else expect(got.get(measure), measure).toMatchObject(figure);
  }
}

describe("entries are compared as multisets", () => {
  test.each<[string, Label, RecordFields | null, Record<string, object | undefined>]>([
    [
      "all right",
      { grades: [grade("leadership")] },
      { grades: [grade("leadership")] },
      { grades: { tp: 1, fp: 0, fn: 0, f1: 1 } },
    ],
    [
      "twice labelled, once found",
      { grades: [grade("leadership"), grade("leadership")] },
      { grades: [grade("leadership")] },
      { grades: { tp: 1, fp: 0, fn: 1, precision: 1, recall: 0.5, f1: 0.6667 } },
    ],
    [
      "another period is another grade",
      { grades: [grade("leadership")] },
      { grades: [grade("leadership", { period: "previous" })] },
      { grades: { tp: 0, fp: 1, fn: 1, f1: 0 } },
    ],
    [
      "an area stands before its pillar",
      { grades: [grade("leadership", { pillar: "efficiency" })] },
      { grades: [grade("leadership", { pillar: null })] },
      { grades: { tp: 1 }, "grades.pillar": { right: 0, of: 1 } },
    ],
    ["nothing of nothing", { tallies: [] }, {}, { tallies: { tp: 0, precision: 1, recall: 1, f1: 1 } }],
    ["a field left out is not judged", {}, { grades: [grade("leadership")] }, { grades: undefined }],
    [
      "no record is wholly missed",
      { forces: [{ id: "kent", subject: true }], document: { kind: "report", round: null }, quotes: [quote(0, 5)] },
      null,
      {
        forces: { fn: 1 },
        "document.kind": { right: 0, of: 1 },
        "document.round": { right: 0, of: 1 },
        "quotes.speaker": { right: 0, of: 1 },
      },
    ],
    [
      "a force found as no subject",
      { forces: [{ id: "kent", subject: true }] },
      { forces: [{ id: "kent", name: "Kent", type: "police", code: null, subject: false, mentions: [] }] },
      { forces: { tp: 0, fp: 1, fn: 1 } },
    ],
    [
      "a tally's label without a period is current",
      { tallies: [{ force: "kent", grade: "good", count: 4, of: 9 }] },
      { tallies: [tally(4)] },
      { tallies: { tp: 1 }, "tallies.of": { right: 0, of: 1 } },
    ],
    [
      "names are compared without case and spacing",
      { officials: [official("Ann  EXAMPLE", { party: "Labour" })] },
      { officials: [official("Ann Example")] },
      { officials: { tp: 1 }, "officials.party": { right: 0, of: 1 }, "officials.status": { right: 1, of: 1 } },
    ],
    [
      "evidence need only overlap",
      { grades: [grade("leadership", { evidence: [at(9, 20)] }), grade("workforce", { evidence: [at(10, 20)] })] },
      { grades: [grade("leadership"), grade("workforce")] },
      { "grades.evidence": { right: 1, of: 2, accuracy: 0.5 } },
    ],
  ])("%s", (_, label, found, expected) => check(label, found, expected));
});

describe("quotes", () => {
  test.each<[string, Label, RecordFields, Record<string, object>]>([
    [
      "characters count where offsets are off",
      { quotes: [quote(0, 10)] },
      { quotes: [quote(5, 10)] },
      { "quotes.exact": { tp: 0, fp: 1, fn: 1 }, "quotes.characters": { precision: 1, recall: 0.5, f1: 0.6667 } },
    ],
    [
      "the largest overlap is paired first",
      { quotes: [quote(0, 10, { form: "partial" }), quote(10, 30)] },
      { quotes: [quote(8, 30)] },
      { "quotes.form": { right: 1, of: 1 }, "quotes.speaker": { right: 1, of: 2 } },
    ],
    [
      "a name counts for officials and persons only",
      { quotes: [quote(0, 5, { speaker: { kind: "force", name: "Kent Police", official: null, mention: null } })] },
      { quotes: [quote(0, 5, { speaker: { kind: "force", name: null, official: null, mention: null } })] },
      { "quotes.speaker": { right: 1, of: 1 } },
    ],
    [
      "an unsettled speaker is right where the label has none",
      { quotes: [quote(0, 5, { speaker: null })] },
      { quotes: [quote(0, 5, { speaker: null })] },
      { "quotes.speaker": { right: 1, of: 1 } },
    ],
  ])("%s", (_, label, found, expected) => check(label, found, expected));
});

describe("findings", () => {
  test.each<[string, Label, RecordFields, Record<string, object>]>([
    [
      "overlap of four fifths of the longer",
      { findings: [finding(0, 10)] },
      { findings: [finding(0, 8)] },
      { findings: { tp: 1 } },
    ],
    [
      "less is a miss and a slip",
      { findings: [finding(0, 10)] },
      { findings: [finding(0, 7)] },
      { findings: { tp: 0, fp: 1, fn: 1 } },
    ],
    [
      "another kind is another finding",
      { findings: [finding(0, 10)] },
      { findings: [finding(0, 10, { kind: "cause-of-concern" })] },
      { findings: { tp: 0, fp: 1, fn: 1 } },
    ],
  ])("%s", (_, label, found, expected) => check(label, found, expected));
});

test("a title is compared without case and spacing", () => {
  const document = { ...recordOf().document, title: { start: 9, end: 12, text: "A  b" } };
  check({ document: { title: { start: 0, end: 3, text: "a b" } } }, { document }, { "document.title": { right: 1 } });
  check({ document: { title: null } }, { document }, { "document.title": { right: 0, of: 1 } });
});

test("each rule is credited for its values, right or wrong", () => {
  const label: Label = { grades: [grade("leadership")], quotes: [quote(0, 5)] };
  const found = {
    grades: [grade("leadership"), grade("workforce")],
    quotes: [quote(0, 6)],
    officials: [official("X")],
  };
  const card = scoreRecord("case", label, recordOf(found));
  expect(Object.fromEntries(card.rules)).toEqual({
    "grades grades.judged-as": { right: 1, of: 2 },
    "quotes speech.said": { right: 0, of: 1 },
  });
  expect(card.disagreements.map(({ measure, verdict, rule }) => [measure, verdict, rule])).toEqual([
    ["grades", "wrong", "grades.judged-as"],
    ["quotes.exact", "missed", "speech.said"],
    ["quotes.exact", "wrong", "speech.said"],
  ]);
});
