import { expect, test } from "vitest";
import { keyOf, Twins } from "../../src/corpus/twins.js";

/** What the check of `path` says, with the documents noted from the first to the last and from the last to the first. */
function check(texts: Readonly<Record<string, string>>, path: string, expected: string): void {
  const paths = Object.keys(texts).sort();
  for (const order of [paths, paths.toReversed()]) {
    const twins = new Twins(paths);
    for (const one of order) twins.set(paths.indexOf(one), keyOf(texts[one] ?? ""));
    twins.group();
    expect(twins.message(paths.indexOf(path))).toBe(expected);
  }
}

test.each<[string, string, string, boolean]>([
  ["line ends, case and spacing aside", "The Force\r\nis", " the force   is\u00a0", true],
  ["one letter more", "the force is", "the forces is", false],
  ["a space more within a word", "the force is", "the for ce is", false],
  ["letters in another order", "abcd", "abdc", false],
  ["capitals of other alphabets", "ÉÀ Ω", "éà ω", true],
  ["an emoji more", "good", "good 😀", false],
])("%s", (_, one, other, same) =>
  check({ "a.txt": one, "b.txt": other }, "a.txt", same ? "The same text as b.txt" : ""),
);

test("three are named, the rest counted", () =>
  check({ "5": "x", "4": "x", "3": "x", "2": "x", "1": "x" }, "2", "The same text as 1, 3, 4 and 1 more"));

test("empty texts are no twins", () => check({ "a.txt": "", "b.txt": " " }, "a.txt", ""));

test("a text that changes leaves its twins, once they are grouped again", () => {
  const twins = new Twins(["a.txt", "b.txt"]);
  for (const at of [0, 1]) twins.set(at, keyOf("x"));
  twins.group();
  twins.set(1, keyOf("y"));
  expect(twins.message(0)).toBe("The same text as b.txt");
  twins.group();
  expect(twins.message(0)).toBe("");
});

test("ten thousand documents find their groups", () => {
  const paths = Array.from({ length: 10_000 }, (_, i) => `${i}.txt`);
  const twins = new Twins(paths);
  for (const at of paths.keys()) twins.set(at, keyOf(`text ${at % 5000}`));
  twins.group();
  expect([0, 4999, 5000, 9999].map((at) => twins.message(at))).toEqual(
    ["5000", "9999", "0", "4999"].map((name) => `The same text as ${name}.txt`),
  );
});
