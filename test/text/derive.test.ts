import { expect, test } from "vitest";
import { restAfter } from "../../src/text/derive.js";
import { firstOf } from "../../src/text/first.js";
import { parsePattern } from "../../src/text/parse-pattern.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

/** What may stand behind `word` where `source` begins with it: words, "{slot}", "..." for anything, "." for the end; null where it cannot. */
function behind(source: string, word: string): string | null {
  const vocabulary = new Vocabulary();
  const intern = (text: string): number => vocabulary.intern(text);
  const pattern = parsePattern(source, { known: () => "number", intern, resolve: () => "slot" });
  const rest = restAfter(pattern, vocabulary.find(word));
  if (rest === null) return null;
  const { words, slots, any, empty } = firstOf(rest);
  const names = [...[...words].map((id) => vocabulary.word(id)), ...[...slots].map((slot) => `{${slot}}`)].sort();
  return [...names, ...(any ? ["..."] : []), ...(empty && !any ? ["."] : [])].join(" ");
}

test.each([
  ["red apple", "red", "apple"],
  ["red apple", "apple", null],
  ["red", "red", "."],
  ["(red|dark) apple", "dark", "apple"],
  ["red? apple pie", "red", "apple"],
  ["red? apple pie", "apple", "pie"],
  [", {number} apples", ",", "{number}"],
  [", ,? {number}", ",", ", {number}"],
  [",? (who|which) (is|was)", ",", "which who"],
  [",? (who|which) (is|was)", "who", "is was"],
  [", ...3 apples", ",", "apples ..."],
  ["(red|red apple) pie", "red", "apple pie"],
])('"%s" behind "%s": %s', (source, word, expected) => {
  expect(behind(source, word)).toBe(expected);
});
