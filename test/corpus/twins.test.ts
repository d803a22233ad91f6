import { expect, test } from "vitest";
import { Twins } from "../../src/corpus/twins.js";
import { toDoc } from "../../src/read/decode.js";

function docOf(path: string, text: string) {
  return toDoc(path, new TextEncoder().encode(text));
}

function check(texts: Readonly<Record<string, string>>, path: string, expected: readonly string[]): void {
  const docs = Object.entries(texts).map(([name, text]) => docOf(name, text));
  for (const order of [docs, [...docs].reverse()]) {
    const twins = new Twins();
    for (const doc of order) twins.set(doc);
    const doc = docs.find((one) => one.path === path);
    expect(
      doc &&
        twins
          .checked(doc)
          .checks.filter((one) => one.code === "same-text")
          .map((one) => one.message),
    ).toEqual(expected);
  }
}

test("line ends, case and spacing aside", () =>
  check({ "b.txt": "The Force\r\nis", "a.txt": "the force is ", "c.txt": "the forces" }, "a.txt", [
    "The same text as b.txt",
  ]));

test("three are named, the rest counted", () =>
  check({ "5.txt": "x", "4.txt": "x", "3.txt": "x", "2.txt": "x", "1.txt": "x" }, "2.txt", [
    "The same text as 1.txt, 3.txt, 4.txt and 1 more",
  ]));

test("empty texts are no twins", () => check({ "a.txt": "", "b.txt": " " }, "a.txt", []));

test("a text that changes leaves its twins", () => {
  const twins = new Twins();
  for (const path of ["a.txt", "b.txt"]) twins.set(docOf(path, "x"));
  expect(twins.others("a.txt")).toEqual(["b.txt"]);
  twins.set(docOf("b.txt", "y"));
  expect(twins.others("a.txt")).toEqual([]);
});
