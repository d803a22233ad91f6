import { describe, expect, test } from "vitest";
import { piecesOf } from "../../src/text/pieces.js";
import { tokenise } from "../../src/text/tokens.js";
import { Vocabulary } from "../../src/text/vocabulary.js";

/** The pieces of a line; one behind a bar begins with "|". */
function check(line: string, expected: readonly string[]): void {
  const tokens = tokenise(line, new Vocabulary());
  const doc = { path: "a.txt", text: line, sha256: "", bytes: 0, encoding: "utf-8", checks: [] } as const;
  const block = { start: 0, end: line.length, from: 0, to: tokens.count };
  const pieces = piecesOf({ tokens, doc }, block);
  const texts = pieces.map(
    ({ from, to, site }) => (site ? "|" : "") + line.slice(tokens.start[from], tokens.end[to - 1]),
  );
  expect(texts).toEqual(expected);
  expect(pieces.map(({ first }) => first)).toEqual(expected.map((_, index) => index === 0));
}

describe("a line is parted by marks and wide spaces", () => {
  test.each<[string, string, readonly string[]]>([
    ["nothing parts it", "Kent Police is good", ["Kent Police is good"]],
    ["a bar", "Kent Police | News centre", ["Kent Police", "|News centre"]],
    ["a bar without spaces", "Kent Police|News", ["Kent Police", "|News"]],
    ["crumbs", "Home > News » Kent", ["Home", "News", "Kent"]],
    ["a dash between spaces", "Force praised - Kent Post", ["Force praised", "Kent Post"]],
    ["a dash inside a word parts nothing", "A follow-up", ["A follow-up"]],
    ["wide spaces", "Home  News\t\tKent", ["Home", "News", "Kent"]],
    ["spaces of print", "Home\u2003\u2003News\u3000 Kent", ["Home", "News", "Kent"]],
    ["a run of spaces without end", `Home${"\u2003".repeat(100_000)}News`, ["Home", "News"]],
    ["a line's end", "Kent Police\nis good", ["Kent Police", "is good"]],
    ["a mark at the end", "Kent Police |", ["Kent Police"]],
    ["nothing but a mark", "“”", []],
  ])("%s", (_what, line, expected) => check(line, expected));
});
