import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { expect, test } from "vitest";
import { addCards, figures } from "../../src/check/card.js";
import { scoreRecord } from "../../src/check/score.js";
import { AREAS, GRADES, PERIODS, PILLARS, SPEAKER_KINDS } from "../../src/model/ids.js";
import { type Label, labelSchema } from "../../src/model/label.js";
import type { InspectionRecord } from "../../src/model/record.js";
import { fill, newFolder } from "../folder.js";
import { at, recordOf } from "../record.js";
import { hasScorePy, SCORE_PY } from "../shared.js";

/** Whole numbers below a bound that are the same in every run. */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A record of entries picked at random from few enough that two such records agree in part and clash in part. */
function randomRecord(next: (below: number) => number): InspectionRecord {
  const pick = <Item>(items: readonly Item[]): Item => items[next(items.length)] as Item;
  const list = <Item>(make: () => Item): Item[] => Array.from({ length: next(5) }, make);
  const span = () => {
    const start = next(40);
    return at(start, start + 1 + next(20));
  };
  const force = () => pick(["kent", "essex", null]);
  const document = {
    kind: pick(["report", "letter"] as const),
    title: pick([null, { start: 0, end: 3, text: pick(["A b", "a  B", "c"]) }]),
    publisher: null,
    published: pick([null, "2020-01-02"]),
    updated: null,
    inspectorate: pick([null, "hmic"] as const),
    round: pick([null, "2016"] as const),
  };
  const names = ["Ann Example", "ann  example", "Straße", "STRASSE"];
  return recordOf({
    document,
    forces: list(() => ({
      id: force() ?? "x",
      name: "",
      type: "police",
      code: null,
      subject: next(2) > 0,
      mentions: [],
    })),
    pillars: list(() => ({ id: pick(PILLARS), mentions: [] })),
    grades: list(() => ({
      id: "g",
      force: force(),
      pillar: pick([null, "efficiency"] as const),
      area: pick([null, ...AREAS.slice(0, 2)]),
      grade: pick(GRADES.slice(0, 2)),
      period: pick(PERIODS),
      year: pick([null, 2016]),
      round: null,
      basis: "sentence",
      evidence: [span()],
      rule: "grades.x",
    })),
    tallies: list(() => ({
      force: force(),
      grade: pick(GRADES.slice(0, 2)),
      count: next(3),
      of: pick([null, 9]),
      period: pick(PERIODS),
      evidence: span(),
      rule: "tallies.x",
    })),
    officials: list(() => ({
      id: "o",
      name: pick(names),
      honorific: null,
      title: null,
      role: pick([null, "sergeant"] as const),
      status: pick([null, "former"] as const),
      organisation: force(),
      party: pick([null, "Labour"] as const),
      honours: [],
      mentions: [span()],
      rule: "roles.x",
    })),
    quotes: list(() => ({
      id: "q",
      form: pick(["full", "partial"] as const),
      text: "",
      spans: next(2) > 0 ? [span()] : [span(), span()],
      speaker: pick([null, { kind: pick(SPEAKER_KINDS), name: pick(names), official: null, mention: null }]),
      cue: null,
      rule: "speech.x",
    })),
    findings: list(() => ({
      id: "f",
      kind: pick(["recommendation", "cause-of-concern"] as const),
      force: force(),
      area: null,
      span: span(),
      rule: "findings.x",
    })),
  });
}

/** A label made of a record, with some of its fields and details left out. */
function labelOf(record: InspectionRecord, next: (below: number) => number): Label {
  const { source: _, generator: __, checks: ___, schemaVersion: ____, ...judged } = record;
  const kept = Object.entries(judged).filter(() => next(8) > 0);
  const thin = (value: unknown): unknown => {
    if (!Array.isArray(value)) return value;
    const optional = ["year", "pillar", "of", "period", "status", "party", "form", "area", "force"];
    return value.map((entry: object) => {
      const grade = "basis" in entry;
      return Object.fromEntries(
        Object.entries(entry).filter(
          ([key]) => !optional.includes(key) || next(4) > 0 || (grade && key !== "year") || key === "force",
        ),
      );
    });
  };
  return labelSchema.parse(
    JSON.parse(JSON.stringify(Object.fromEntries(kept.map(([key, value]) => [key, thin(value)])))),
  );
}

test.skipIf(!hasScorePy)("figures of 60 random documents equal those of the contract's scorer", () => {
  const next = numbers(11);
  const files: Record<string, string> = {};
  const cards = Array.from({ length: 60 }, (_, i) => {
    const record = randomRecord(next);
    // Half of the records are their labels with a few entries of another record.
    const other = randomRecord(next);
    const label = labelOf(next(2) > 0 ? record : { ...other, grades: record.grades, quotes: record.quotes }, next);
    const name = `case-${i}`;
    files[`labels/${name}.json`] = JSON.stringify(label);
    files[`records/${name}.json`] = JSON.stringify(record);
    return scoreRecord(name, label, record);
  });
  const folder = fill(newFolder(), files);
  const { stdout, stderr } = spawnSync(
    "python3",
    [SCORE_PY, join(folder, "labels"), join(folder, "records"), "--json"],
    { encoding: "utf8" },
  );
  expect(stderr).toBe("");
  const { documents, ungrounded, missing, ...expected } = JSON.parse(stdout) as Record<string, unknown>;
  expect({ documents, ungrounded, missing }).toEqual({ documents: 60, ungrounded: 0, missing: 0 });
  expect(Object.fromEntries(figures(addCards(cards)))).toEqual(expected);
});
