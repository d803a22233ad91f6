import { describe } from "vitest";
import { about, check } from "./readings.js";

const essex = (text: string) => about("2023-25", "Essex Police", text);

/** One grade, many spellings: what is read as the same word of the scale. */
describe("requires improvement", () => {
  for (const words of [
    "requires improvement",
    "Requires Improvement",
    "‘requires improvement’",
    '"requiring improvement"',
    "requiring improvement",
    "needing improvement",
    "in need of improvement",
  ])
    check(words, essex(`Investigating crime was graded as ${words}.`), [
      "essex investigating-crime requires-improvement",
    ]);
  check("required", essex("Inspectors judged that the force required improvement at investigating crime."), [
    "essex investigating-crime requires-improvement",
  ]);
  check(
    "to require",
    essex("Investigating crime was found to require improvement by HMICFRS, which graded leadership good."),
    ["essex investigating-crime requires-improvement", "essex leadership good"],
  );
});

describe("other grades", () => {
  for (const [words, grade] of [
    ["GOOD", "good"],
    ["‘good’", "good"],
    ['"Good"', "good"],
    ["an “outstanding”", "outstanding"],
    ["Outstanding", "outstanding"],
    ["'adequate'", "adequate"],
    ["'inadequate'", "inadequate"],
  ] as const)
    check(words, essex(`Investigating crime was rated ${words}.`), [`essex investigating-crime ${grade}`]);
  check("a line broken inside the statement", essex("Investigating crime was rated as\ngood by inspectors."), [
    "essex investigating-crime good",
  ]);
});

describe("not graded", () => {
  check(
    "not yet graded",
    about("2016", "Essex Police", "Effectiveness has not yet been graded. Legitimacy is graded good."),
    ["essex effectiveness not-graded", "essex legitimacy good"],
  );
  check(
    "no graded judgement, in the other spelling",
    essex("We have made no graded judgement on the force's vetting and counter-corruption."),
    ["essex vetting-and-counter-corruption not-graded"],
  );
  check("ungraded in a row", about("2015", "Essex Police", "Efficiency - Good\nLeadership - Ungraded"), [
    "essex efficiency good",
    "essex leadership not-graded",
  ]);
});

describe("plurals", () => {
  check("goods", essex("The scorecard shows four goods, three adequates and one inadequate."), [
    "essex good 4",
    "essex adequate 3",
    "essex inadequate 1",
  ]);
  check("in quotation marks", essex("The force has two 'goods' and five 'requires improvements'."), [
    "essex good 2",
    "essex requires-improvement 5",
  ]);
});
