import { expect } from "vitest";
import type { InspectionRecord } from "../../src/model/record.js";
import { extract } from "../../src/pipeline.js";
import { toDoc } from "../../src/read/decode.js";
import { loadRules } from "../../src/rules/load.js";

export const rules = loadRules();

/** A headline and a first paragraph: what makes a text one about the inspection of Kent Police. */
export const LEAD =
  "Watchdog publishes its verdict on Kent Police\n\nHMICFRS has published its report on Kent Police, which it inspected in the spring of 2022.\n\n";

/** The record of `text`, below `lead`. */
export function recordOf(text: string, lead: string = LEAD): InspectionRecord {
  return extract(toDoc("sample.txt", Buffer.from(lead + text)), rules).record;
}

/** "Ann Marlow: acting chief-constable, kent (Labour)": status, force and party where there are any. */
export function officialsOf(record: InspectionRecord): readonly string[] {
  return record.officials.map(({ name, role, status, organisation, party }) => {
    const office = [...(status ? [status] : []), role ?? "no office"].join(" ");
    return `${name}: ${office}${organisation ? `, ${organisation}` : ""}${party ? ` (${party})` : ""}`;
  });
}

/** "official Ann Marlow > We are ready. / We always were.": the kind and name of the speaker, "nobody" for null, and the spans. */
export function quotesOf(record: InspectionRecord): readonly string[] {
  return record.quotes.map(({ speaker, spans }) => {
    const named = speaker?.kind === "official" || speaker?.kind === "person";
    const who = speaker === null ? "nobody" : named ? `${speaker.kind} ${speaker.name}` : speaker.kind;
    return `${who} > ${spans.map((span) => span.text.replace(/\s+/g, " ")).join(" / ")}`;
  });
}

/** Who speaks, in order, without the words. */
export function speakersOf(record: InspectionRecord): readonly string[] {
  return quotesOf(record).map((quote) => quote.slice(0, quote.indexOf(" > ")));
}

/** The officials of a text below the usual lead are `expected`. */
export function checkOfficials(text: string, expected: readonly string[], lead: string = LEAD): void {
  expect(officialsOf(recordOf(text, lead))).toEqual(expected);
}

/** The quotes of a text below the usual lead are `expected`, speaker and words. */
export function checkQuotes(text: string, expected: readonly string[], lead: string = LEAD): void {
  expect(quotesOf(recordOf(text, lead))).toEqual(expected);
}

/** The speakers of a text below the usual lead are `expected`. */
export function checkSpeakers(text: string, expected: readonly string[], lead: string = LEAD): void {
  expect(speakersOf(recordOf(text, lead))).toEqual(expected);
}
