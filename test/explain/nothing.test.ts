import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { explain } from "../../src/explain/explain.js";
import type { NothingSort } from "../../src/explain/explanation.js";
import { extract } from "../../src/pipeline.js";
import { toDoc } from "../../src/read/decode.js";
import { ROOT } from "../shared.js";
import { explained, OPENING, rules } from "./told.js";

/** What is expected of words that gave nothing: the rule and the reason, what stood in the way, what came nearest. */
interface Expected {
  readonly rule: string | null;
  readonly reason: string;
  readonly by?: string;
  readonly nearest?: readonly [string | null, string];
}

function check(text: string, sort: NothingSort, words: string, { rule, reason, by, nearest }: Expected): void {
  const found = explained(text).nothing.find((one) => one.sort === sort && one.at.text === words);
  expect(found).toMatchObject({ rule, reason });
  expect(found?.by?.text ?? null).toBe(by ?? null);
  expect(found?.nearest ? [found.nearest.rule, found.nearest.says] : null).toEqual(nearest ?? null);
}

const medal = 'a word of {medal} ("medal", "ribbon", "rosette", "cup", …)';

describe("a grade word that gave nothing", () => {
  test.each<[string, string, Expected]>([
    [
      "Preventing crime took a tin tray in good.",
      "good",
      {
        rule: null,
        reason: "no statement's pattern holds it",
        nearest: [
          "grades.medal",
          `it read "Preventing crime took a tin" and "in good", and wanted ${medal} where the text has "tray"`,
        ],
      },
    ],
    [
      "The roof took a tin medal in good.",
      "good",
      {
        rule: null,
        reason: "no statement's pattern holds it",
        nearest: ["grades.medal", 'it read "took a tin medal in good", and wanted an area or a pillar before it'],
      },
    ],
    [
      "Preventing crime wore good.",
      "good",
      {
        rule: "grades.wears",
        reason: "an order to improve, and no grade is awarded beside it",
        nearest: ["grades.wears", 'its words are all there, "Preventing crime wore good", and only this fails'],
      },
    ],
    [
      "Good progress has been made on vetting.",
      "Good",
      { rule: "exclusions.praise", reason: "the word is an adjective of what follows it", by: "Good progress" },
    ],
    [
      "The force will be graded as good at preventing crime if it mends the roof.",
      "good",
      {
        rule: "exclusions.condition",
        reason: "a condition or a possibility, not an award",
        by: "will be graded as good",
        nearest: ["grades.graded-for", 'but for this it would read "good at preventing crime" for preventing-crime'],
      },
    ],
    [
      'Chief Constable Pat Hallam said: "A grade of good at preventing crime is hard to earn."',
      "good",
      { rule: null, reason: "said in a quote of someone who is no inspector" },
    ],
    [
      "Good use of resources is the heading of a page that nobody has read.",
      "Good",
      { rule: "areas.use-of-resources", reason: "part of the name of an area (use-of-resources)" },
    ],
  ])("%s", (text, word, expected) => check(OPENING + text, "grade word", word, expected));

  test("in a text about another inspectorate", () => {
    check("The school was rated good by Ofsted after a visit in May.", "grade word", "good", {
      rule: null,
      reason: "the document reports no inspection of this inspectorate",
    });
  });
});

describe("a quoted stretch that is no quote", () => {
  test.each<[string, string, Expected]>([
    [
      "A new 'county lines' team opened in the spring.",
      "county lines",
      {
        rule: "speech.terms",
        reason: "the quoted words are a term of the trade",
        nearest: [null, "no verb of speech stands in its line"],
      },
    ],
    [
      "The 'brass roof' leaks, as the chair said on Monday.",
      "brass roof",
      {
        rule: null,
        reason: "a scare quote: no verb of speech governs it",
        nearest: ["speech.say", 'the verb of speech "said" stands 5 words behind it, and does not govern it'],
      },
    ],
  ])("%s", (text, words, expected) => check(OPENING + text, "quoted stretch", words, expected));

  test("a quoted grade that the record holds gave something", () => {
    const { nothing } = explained(`${OPENING}The force was rated 'good' at preventing crime.`);
    expect(nothing.filter((one) => one.sort === "quoted stretch")).toEqual([]);
  });
});

describe("a name that is no official", () => {
  test.each<[string, string, Expected]>([
    [
      "The chief constable met Dawn Fell on Monday.",
      "Dawn Fell",
      {
        rule: null,
        reason: "a name beside which no office is stated",
        nearest: [
          "roles.chief-constable",
          'the office "chief constable" stands 1 word before it, and no rule of roles.yaml joins them so',
        ],
      },
    ],
    [
      'Dawn Fell said: "I waited nine hours for somebody to come."',
      "Dawn Fell",
      { rule: null, reason: "a speaker of whom no office is stated" },
    ],
    [
      "It was a long day for Policy Lens and for its readers.",
      "Policy Lens",
      { rule: null, reason: "no first name, form of address or office shows that it is a person" },
    ],
  ])("%s", (text, words, expected) => check(OPENING + text, "name", words, expected));

  test("a byline", () => {
    check(`By Marian Peachey\n\n${OPENING}`, "name", "Marian Peachey", {
      rule: null,
      reason: "a byline: who wrote the page is no official",
    });
  });
});

test("every grade word of the sample texts is in a value or is told about, and the record is that of extract", () => {
  for (const name of readdirSync(join(ROOT, "raw")).filter((file) => file.endsWith(".txt"))) {
    const doc = toDoc(name, readFileSync(join(ROOT, "raw", name)));
    const { record, trace } = extract(doc, rules());
    const explanation = explain(doc, rules());
    expect(explanation.record).toEqual(record);
    const misses = trace.misses.filter((miss) => miss.kind === "grade");
    expect(explanation.nothing.filter((one) => one.sort === "grade word").length).toBe(misses.length);
    for (const value of explanation.values) expect([value.title, value.met.length > 0]).toEqual([value.title, true]);
  }
});
