import { expect, test } from "vitest";
import { grouped } from "../../src/cli/style.js";
import { PlainTable } from "../../src/cli/table.js";

const HEAD = ["file", "number", "says"] as const;

/** The rows under a head, left, right and left. */
function check(rows: readonly (readonly string[])[], expected: readonly string[]): void {
  const table = new PlainTable(["left", "right", "left"]);
  table.push(HEAD, ...rows);
  expect(table.toString().split("\n")).toEqual(expected);
}

test.each<[string, readonly (readonly string[])[], readonly string[]]>([
  ["no rows", [], ["file  number  says"]],
  [
    "columns as wide as their widest cell",
    [["a-long-name", "1", ""]],
    ["file         number  says", "a-long-name       1"],
  ],
  ["Latin letters", [["façade.txt", "12", "…"]], ["file        number  says", "façade.txt      12  …"]],
  [
    "colours, which take no room",
    [["\u001b[2ma\u001b[22m", "1", "b"]],
    ["file  number  says", "\u001b[2ma\u001b[22m          1  b"],
  ],
  [
    "signs of two columns",
    [
      ["日本", "1", "b"],
      ["abcd", "2", "c"],
    ],
    ["file  number  says", "日本       1  b", "abcd       2  c"],
  ],
])("%s", (_, rows, expected) => check(rows, expected));

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
])("%d is written %s, as in English", (number, expected) => {
  expect(grouped(number)).toBe(expected);
  expect(grouped(number)).toBe(number.toLocaleString("en-GB"));
});
