import { expect, test } from "vitest";
import { explained, OPENING } from "./told.js";

/** Asserts what was not found, and what was tried, as "4 x reason". */
function check(text: string, expected: readonly { readonly says: string; readonly tried: readonly string[] }[]): void {
  const { absent } = explained(text);
  const told = absent.map(({ says, tried }) => ({ says, tried: tried.map((one) => `${one.count} x ${one.says}`) }));
  expect(told).toEqual(expected);
}

test.each<[string, readonly { readonly says: string; readonly tried: readonly string[] }[]]>([
  [`${OPENING}The force was graded as good at preventing crime.`, []],
  [
    `${OPENING}It does good work. Good progress has been made, and the roof is new.`,
    [
      {
        says: "Kent Police is inspected, and no grade of it was found",
        tried: ["2 x the word is an adjective of what follows it"],
      },
    ],
  ],
  [
    `${OPENING}Essex Police was graded as good at preventing crime.`,
    [{ says: "Kent Police is inspected, and no grade of it was found", tried: ["1 x gave a grade to essex"] }],
  ],
  [
    "HMICFRS looked at the police and graded nobody.",
    [
      { says: "the text reports an inspection, and names no force", tried: [] },
      { says: "the text reports an inspection, and no grade was found", tried: [] },
    ],
  ],
  [
    "The school was rated good by Ofsted.",
    [
      {
        says: "the text reports no inspection of this inspectorate, so no grade word is read as a grade",
        tried: ["1 x the document reports no inspection of this inspectorate"],
      },
    ],
  ],
  ["The roof is new.", []],
])("%s", (text, expected) => check(text, expected));
