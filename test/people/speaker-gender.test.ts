import { createRequire } from "node:module";
import { expect, test } from "vitest";
import { Asked } from "../../src/resolve/speaker-gender.js";
import { loadRules } from "../../src/rules/load.js";
import { nameWordLists, nameWords, type Tagger } from "../../src/rules/name-words.js";

const asked = () => new Asked(loadRules());

test.each([
  ["a name that no list holds", "Zubin Orme", true],
  ["two words that are no name", "Open Doors", false],
  ["a first name and any word", "Marcin Kettle", true],
  ["a first name that is part of a place", "Helena Bay", false],
  ["a last name alone", "Sanders", true],
  ["a word that nobody knows", "Ferreday", false],
  ["a word that is written as a last name", "O’Malley", true],
  ["a word that ends as one", "Lewandowski", true],
  ["words of the language", "Harbour Light", false],
  ["a word longer than any name", `Zubin Orm${"e".repeat(80)}`, false],
  ["a hundred thousand letters", "Zubin Orme ".repeat(10_000), false],
])("%s: whether it is a person's", (_what, name, expected) => {
  expect(asked().isPersonName(name)).toBe(expected);
});

test("a first name has a gender, a line of text none", () => {
  expect(asked().genderOf("Ann")).toBe("female");
  expect(asked().genderOf("Ann".repeat(30))).toBeNull();
});

test("a document asks about so many names, and about the same ones again", () => {
  const names = asked();
  expect(names.isPersonName("Zubin Orme")).toBe(true);
  for (let at = 0; at < 300; at++) names.genderOf(`Name${at}`);
  expect(names.isPersonName("Zubin Orme")).toBe(true);
  expect(names.isPersonName("Zubin Another")).toBe(false);
});

// What is told by the words of the lexicon alone, compromise says too: asked here of a sample of them, and of first names before others.
test("the words of the lexicon tell what compromise says of them", () => {
  const tagger = createRequire(import.meta.url)("compromise/two") as Tagger;
  const { female, male, last, other } = nameWordLists();
  const plain = (list: string) => list.split("\n").filter((word) => /^[a-z]{3,}$/.test(word));
  const sample = [female, male, last, other].flatMap((list) => plain(list).filter((_, at) => at % 23 === 0));
  const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
  const isPerson = (name: string) => (tagger(name).docs[0] ?? []).some(({ tags }) => tags.has("Person"));
  expect(sample.length).toBeGreaterThan(700);
  const wrong = sample.map(capital).filter((word) => isPerson(word) !== (nameWords().kindOf(word) !== "other"));
  expect(wrong).toEqual([]);
  const places = loadRules().wordsOf("name-place");
  const { vocabulary } = loadRules();
  const pairs = sample.filter((word) => !places.has(vocabulary.find(word))).map((word) => `Marcin ${capital(word)}`);
  expect(pairs.filter((name) => !isPerson(name))).toEqual([]);
});
