import { describe, expect, test } from "vitest";
import { addCards, type Card } from "../../src/check/card.js";
import { type Floors, FULL_AGREEMENT, shortfalls } from "../../src/check/floors.js";
import { r4 } from "../../src/check/measures.js";

const card: Card = {
  ...addCards([]),
  documents: 1,
  counts: new Map([
    ["grades", { tp: 9, fp: 1, fn: 1 }],
    ["quotes.characters", { tp: 1, fp: 0, fn: 0 }],
  ]),
  shares: new Map([["quotes.speaker", { right: 1, of: 2 }]]),
};

describe("shortfalls names what is under its floor", () => {
  test.each<[string, Floors["tunedOn"], readonly string[]]>([
    ["none", {}, []],
    ["at the floor", { grades: 0.9 }, []],
    ["under it", { grades: 0.91, "quotes.speaker": 0.5 }, ["grades 0.9"]],
    ["all others", { "*": 0.8, grades: 0.5 }, ["quotes.speaker 0.5"]],
    ["nothing labelled", { findings: 0.1 }, ["findings null"]],
  ])("%s", (_, floors, expected) => {
    const found = shortfalls("tunedOn", card, { tunedOn: floors, heldBack: { "*": 1 } });
    expect(found.map(({ measure, got }) => `${measure} ${got}`)).toEqual(expected);
  });

  test("a part without documents is under no floor", () => {
    expect(shortfalls("heldBack", addCards([]), FULL_AGREEMENT)).toEqual([]);
  });
});

test.each([
  [0.12345, 0.1235],
  [2 / 3, 0.6667],
  [0.99995, 1],
  [0.99994, 0.9999],
])("%f is rounded to %f", (value, expected) => expect(r4(value)).toBe(expected));
