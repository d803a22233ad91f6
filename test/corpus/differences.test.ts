import { expect, test } from "vitest";
import { changedFields, differencesOf } from "../../src/corpus/differences.js";
import type { GradeEntry, InspectionRecord } from "../../src/model/record.js";
import { at, recordOf } from "../record.js";

function grade(over: Partial<GradeEntry>): GradeEntry {
  return {
    id: "g1",
    force: "kent",
    pillar: null,
    area: "preventing-crime",
    grade: "good",
    period: "current",
    year: null,
    round: null,
    basis: "sentence",
    evidence: [at(0, 4)],
    rule: "grades.one",
    confidence: 0.9,
    ...over,
  };
}

const graded = (...grades: GradeEntry[]): InspectionRecord => recordOf({ grades });

/** What differs, as "sign kind, key" and for a changed value its fields as they were and are. */
function check(before: InspectionRecord | null, after: InspectionRecord | null, expected: readonly string[]): void {
  const lines = differencesOf(before, after)
    .filter(({ before, after }) => (after ?? before)?.kind === "grade")
    .map(({ change, before, after }) => {
      const fields =
        before && after ? changedFields(before, after).map(([name, was, is]) => `${name} ${was} -> ${is}`) : [];
      return [change, (after ?? before)?.title, ...fields].join(" | ");
    });
  expect(lines).toEqual(expected);
}

test("the same values are no difference, whatever their numbers and however sure their rules", () =>
  check(graded(grade({})), graded(grade({ id: "g7", confidence: null })), []));

test("a value with another grade, rule or place is one that changed", () => {
  check(graded(grade({})), graded(grade({ grade: "adequate" })), [
    "changed | adequate: kent, preventing-crime, current | grade good -> adequate",
  ]);
  check(graded(grade({})), graded(grade({ rule: "grades.two" })), [
    "changed | good: kent, preventing-crime, current | rule grades.one -> grades.two",
  ]);
  check(graded(grade({})), graded(grade({ force: "essex" })), [
    "changed | good: essex, preventing-crime, current | force kent -> essex",
  ]);
});

test("what stands elsewhere under another name is added or removed", () => {
  const other = grade({ area: "leadership", evidence: [at(9, 13)] });
  check(graded(grade({})), graded(grade({}), other), ["added | good: kent, leadership, current"]);
  check(graded(grade({}), other), graded(other), ["removed | good: kent, preventing-crime, current"]);
});

test("of two like values the one that stayed in its place is taken for itself", () => {
  const [one, two] = [grade({}), grade({ evidence: [at(9, 13)] })];
  check(graded(one, two), graded(two), ["removed | good: kent, preventing-crime, current"]);
});

test("a document that has a record on one side only has all its values added or removed", () => {
  check(null, graded(grade({})), ["added | good: kent, preventing-crime, current"]);
  check(graded(grade({})), null, ["removed | good: kent, preventing-crime, current"]);
});
