import { describe, expect, test } from "vitest";
import { linesOf } from "../../src/text/lines.js";
import { tokenise } from "../../src/text/tokens.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

/** Words that the rules of these tests know: of every length, plain and not. */
const KNOWN =
  "a an the zoe force forces inspectorate commissioner constabulary counter-terrorism misconception superintendents o'connor don't 38,000 2018 . | é 's and".split(
    " ",
  );

/** The tokens of `text` as the vocabulary has them, "?" for what it does not know; a glued one behind "+". */
function check(text: string, expected: string): void {
  const vocabulary = new Vocabulary();
  for (const word of KNOWN) vocabulary.intern(word);
  const tokens = tokenise(text, vocabulary);
  const words = Array.from(
    tokens.word,
    (id, at) => `${tokens.glued[at] === 1 ? "+" : ""}${vocabulary.word(id) || "?"}`,
  );
  expect(words.join(" ")).toBe(expected);
}

describe("a word is known however it is written", () => {
  test.each([
    ["small and capital", "a An THE", "a an the"],
    ["of twelve letters", "Commissioner", "commissioner"],
    ["of more", "Constabulary superintendents misconception", "constabulary superintendents misconception"],
    ["one letter more, one less", "forces force forc forcess", "forces force ? ?"],
    ["the same letters in another order", "frocef", "?"],
    ["longer, with the same last letters", "xxxxxxxxxxxxthe xcommissioner", "? ?"],
    ["with accents", "Zoë É", "zoe ?"],
    ["with an apostrophe inside, straight or curly", "O’Connor don't", "o'connor don't"],
    ["with a possessive", "the force’s", "the force 's"],
    ["numbers with a comma", "38,000 2018 2019", "38,000 2018 ?"],
    ["parted by a hyphen", "a-force", "a +force"],
    ["an ampersand", "a & the", "a and the"],
    ["signs", "| . ;", "| . ?"],
    ["between letters of another alphabet", "the Жthe the", "the ? the"],
    ["quotes are no tokens", "“the” 'a'", "the a"],
  ])("%s", (_what, text, expected) => check(text, expected));
});

/** The lines of a text: "indent|blank lines before|the line". */
function checkLines(text: string, expected: readonly string[]): void {
  const lines = linesOf(text, tokenise(text, new Vocabulary()));
  expect(lines.map(({ start, end, indent, gap }) => `${indent}|${gap}|${text.slice(start, end)}`)).toEqual(expected);
}

describe("lines end where any line end says so", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "every kind",
      "a\nb\r\nc\rd\fe\u0085f\u2028g\u2029h",
      ["a", "b", "c", "d", "e", "f", "g", "h"].map((c) => `0|0|${c}`),
    ],
    ["blank lines", "\n\na\r\n \t\r\nb\n\n", ["0|2|a", "0|1|b"]],
    ["space around a line", "  a b \n\tc", ["2|0|a b", "1|0|c"]],
    ["marks that are no tokens", "“a”\n”\n'", ["0|0|“a”", "0|0|”", "0|0|'"]],
    ["marks of a list", "- a\n•\tb", ["0|0|- a", "0|0|•\tb"]],
    ["two separators side by side", "a\u0085\u0085b", ["0|0|a", "0|1|b"]],
    ["nothing", "", []],
    ["space alone", " \n ", []],
  ])("%s", (_what, text, expected) => checkLines(text, expected));
});
