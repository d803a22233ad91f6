import { expect, test } from "vitest";
import { Asked } from "../../src/resolve/speaker-gender.js";

test.each([
  ["a name that no list holds", "Zubin Orme", true],
  ["two words that are no name", "Open Doors", false],
  ["a word longer than any name", `Zubin Orm${"e".repeat(80)}`, false],
  ["a hundred thousand letters", "Zubin Orme ".repeat(10_000), false],
])("%s: whether it is a person's", (_what, name, expected) => {
  expect(new Asked().isPersonName(name)).toBe(expected);
});

test("a first name has a gender, a line of text none", () => {
  expect(new Asked().genderOf("Ann")).toBe("female");
  expect(new Asked().genderOf("Ann".repeat(30))).toBeNull();
});

test("a document asks about so many names, and about the same ones again", () => {
  const names = new Asked();
  expect(names.isPersonName("Zubin Orme")).toBe(true);
  for (let at = 0; at < 300; at++) names.genderOf(`Name${at}`);
  expect(names.isPersonName("Zubin Orme")).toBe(true);
  expect(names.isPersonName("Zubin Another")).toBe(false);
});
