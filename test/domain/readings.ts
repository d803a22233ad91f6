import { expect, test } from "vitest";
import type { GradeEntry, InspectionRecord, TallyEntry } from "../../src/index.js";
import { extract, loadRules, toDoc } from "../../src/index.js";

const rules = loadRules();

/** "previous kent effectiveness good 2016": period unless current, force, area or else pillar, grade, year unless null. */
function shortGrade({ period, force, area, pillar, grade, year }: GradeEntry): string {
  const parts = [period === "previous" ? period : null, force ?? "-", area ?? pillar, grade, year];
  return parts.filter((part) => part !== null).join(" ");
}

/** "kent good 4/8": period unless current, force, grade, count, total unless null. */
function shortTally({ period, force, grade, count, of }: TallyEntry): string {
  const parts = [period === "previous" ? period : null, force ?? "-", grade, of === null ? count : `${count}/${of}`];
  return parts.filter((part) => part !== null).join(" ");
}

/** "official Pat Hallam chief-constable kent acting": role, organisation and status as far as they are settled. */
function shortOfficials({ officials }: InspectionRecord): string[] {
  return officials.map(({ name, role, organisation, status }) =>
    ["official", name, role ?? "-", organisation ?? "-", status].filter((part) => part !== null).join(" "),
  );
}

/** "quote full official Pat Hallam: First stretch. / Second stretch." */
function shortQuotes({ quotes }: InspectionRecord): string[] {
  return quotes.map(({ form, speaker, spans }) => {
    const by = speaker ? [speaker.kind, speaker.name].filter((part) => part !== null).join(" ") : "-";
    return `quote ${form} ${by}: ${spans.map((span) => span.text).join(" / ")}`;
  });
}

function recordOf(text: string): InspectionRecord {
  return extract(toDoc("text.txt", Buffer.from(text)), rules).record;
}

function shortAwards({ grades, tallies }: InspectionRecord): string[] {
  return [...grades.map(shortGrade), ...tallies.map(shortTally)];
}

/** One test: the text, read as a document of its own, gives these grades and tallies and no others, in any order. */
export function check(name: string, text: string, expected: readonly string[]): void {
  test(name, () => expect(shortAwards(recordOf(text)).sort(), text).toEqual([...expected].sort()));
}

/** As `check`, but officials and quotes are expected too. */
export function checkAll(name: string, text: string, expected: readonly string[]): void {
  test(name, () => {
    const record = recordOf(text);
    const given = [...shortAwards(record), ...shortOfficials(record), ...shortQuotes(record)];
    expect(given.sort(), text).toEqual([...expected].sort());
  });
}

/** One test: the round that the text is settled to report, or null. */
export function checkRound(name: string, text: string, expected: InspectionRecord["document"]["round"]): void {
  test(name, () => expect(recordOf(`${text}\n`).document.round, text).toBe(expected));
}

/**
 * A reading that the rules do not reach yet: the same as `check`, but the row fails the day it is read right, so that it
 * is turned into a `check` and never lost.
 */
export function gap(name: string, text: string, expected: readonly string[]): void {
  test.fails(name, () => {
    const { grades, tallies } = extract(toDoc("text.txt", Buffer.from(text)), rules).record;
    expect([...grades.map(shortGrade), ...tallies.map(shortTally)].sort(), text).toEqual([...expected].sort());
  });
}

const LEADS = {
  "2014": (force: string) => `HMIC published its first PEEL assessment of ${force} on 27 November 2014.`,
  "2015": (force: string) => `${force} has been inspected by HMIC as part of its PEEL 2015 programme.`,
  "2016": (force: string) =>
    `Her Majesty's Inspectorate of Constabulary (HMIC) has published its PEEL 2016 report on ${force}.`,
  "2017": (force: string) => `HMICFRS published its PEEL 2017 report on ${force} this morning.`,
  "2018-19": (force: string) => `The 2018/19 PEEL assessment of ${force} was released by HMICFRS.`,
  "2021-22": (force: string) => `The police watchdog, HMICFRS, has released its PEEL 2021/22 report on ${force}.`,
  "2023-25": (force: string) =>
    `His Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) has published its PEEL 2023-25 report on ${force}.`,
  "2025-27": (force: string) => `HMICFRS has published its PEEL 2025-27 report on ${force}.`,
} as const;

/** A text below a paragraph that names the inspectorate, the round and the force. */
export function about(round: keyof typeof LEADS, force: string, text: string): string {
  return `${LEADS[round](force)}\n\n${text}\n`;
}
