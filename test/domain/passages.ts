import { expect, test } from "vitest";
import type { InspectionRecord } from "../../src/index.js";
import { extract, loadRules, toDoc } from "../../src/index.js";

const rules = loadRules();

/** The text that a passage stands below: an inspection of Kent Police, by the year in which it was reported. */
const HEADS = {
  "16": `Kent Police efficiency report

18 October 2015

Her Majesty's Inspectorate of Constabulary (HMIC) has published its PEEL: Police efficiency 2015 report on Kent Police.`,
  "17": `Kent Police effectiveness report published

2 March 2017

Her Majesty's Inspectorate of Constabulary (HMIC) has published its PEEL: Police effectiveness 2016 report on Kent Police.`,
  "19": `Kent Police report published

27 September 2019

Her Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) has published its PEEL 2018/19 report on Kent Police.`,
  "23": `Kent Police report published

27 March 2024

His Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) has published its PEEL 2023-25 report on Kent Police.`,
} as const;

/** Which head, the passage, and all that it gives. */
export type Passage = readonly [head: keyof typeof HEADS, text: string, expected: readonly string[]];

/** One test: every grade ("previous kent efficiency good 2015") and tally ("tally kent good 4/8") of a passage; a `gap` fails the day it is read right. */
export function checkAwards(passage: Passage, state: "read" | "gap" = "read"): void {
  check(passage, state, ({ grades, tallies }) => [
    ...grades.map(({ period, force, area, pillar, grade, year }) =>
      [period === "previous" ? period : null, force ?? "-", area ?? pillar, grade, period === "previous" ? year : null]
        .filter((part) => part !== null)
        .join(" "),
    ),
    ...tallies.map(({ period, force, grade, count, of }) =>
      ["tally", period === "previous" ? period : null, force ?? "-", grade, of === null ? count : `${count}/${of}`]
        .filter((part) => part !== null)
        .join(" "),
    ),
  ]);
}

/** One test: every official ("official name | role | organisation | status") and quote ("quote kind | name | first five words") of a passage. */
export function checkVoices(passage: Passage, state: "read" | "gap" = "read"): void {
  check(passage, state, ({ officials, quotes }) => [
    ...officials.map(
      ({ name, role, organisation, status }) =>
        `official ${[name, role ?? "-", organisation ?? "-", status ?? "-"].join(" | ")}`,
    ),
    ...quotes.map(({ speaker, text }) => {
      const named = speaker?.kind === "official" || speaker?.kind === "person" ? speaker.name : null;
      const opening = text.split(/\s+/).slice(0, 5).join(" ");
      return `quote ${[speaker?.kind ?? "-", named ?? "-", opening].join(" | ")}`;
    }),
  ]);
}

function check(
  [head, text, expected]: Passage,
  state: "read" | "gap",
  given: (record: InspectionRecord) => readonly string[],
): void {
  const run = state === "gap" ? test.fails : test;
  run(`${head}: ${text.slice(0, 100)}`, () => {
    const { record } = extract(toDoc("text.txt", Buffer.from(`${HEADS[head]}\n\n${text}\n`)), rules);
    expect([...given(record)].sort(), text).toEqual([...expected].sort());
  });
}

/** What the head of a page says of the page; a field that is left out is not judged. */
export interface Head {
  readonly title?: string | null;
  readonly kind?: string;
  readonly published?: string | null;
  readonly updated?: string | null;
  readonly round?: string | null;
  readonly subjects?: readonly string[];
}

/** One test: the first lines of a scraped page as a document of its own; white space of a title counts as one space. */
export function checkHead(text: string, expected: Head, state: "read" | "gap" = "read"): void {
  const run = state === "gap" ? test.fails : test;
  run(text.slice(0, 100).replace(/\s+/g, " "), () => {
    const { document, forces } = extract(toDoc("text.txt", Buffer.from(`${text}\n`)), rules).record;
    const given: Required<Head> = {
      title: document.title?.text.replace(/\s+/g, " ") ?? null,
      kind: document.kind,
      published: document.published,
      updated: document.updated,
      round: document.round,
      subjects: forces.flatMap(({ id, subject }) => (subject ? [id] : [])).sort(),
    };
    const judged = Object.fromEntries(Object.entries(given).filter(([field]) => field in expected));
    expect(judged, text).toEqual(expected);
  });
}
