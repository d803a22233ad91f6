import { describe, expect, test } from "vitest";
import { toDoc } from "../../src/read/decode.js";
import { MAX_BYTES } from "../../src/read/limits.js";
import { RefusedError } from "../../src/read/refused.js";

const utf8 = (text: string): number[] => [...new TextEncoder().encode(text)];
const ACCENTS = "é".repeat(11);

interface Expected {
  text: string;
  encoding: string;
  checks?: readonly string[];
  places?: readonly (readonly [number, number])[];
}

function check(bytes: readonly number[], expected: Expected): void {
  const doc = toDoc("a.txt", Uint8Array.from(bytes));
  expect(doc.text).toBe(expected.text);
  expect(doc.encoding).toBe(expected.encoding);
  expect(doc.checks.map((one) => one.code)).toEqual(expected.checks ?? []);
  const places = doc.checks.flatMap((one) => one.ranges.map(({ start, end }) => [start, end]));
  expect(places).toEqual(expected.places ?? []);
  expect(doc.bytes).toBe(bytes.length);
}

describe("toDoc decodes", () => {
  test.each<[string, number[], Expected]>([
    ["UTF-8", utf8("Sir “A” 😀"), { text: "Sir “A” 😀", encoding: "utf-8" }],
    ["UTF-8 with a mark", [0xef, 0xbb, 0xbf, ...utf8("a")], { text: "a", encoding: "utf-8" }],
    ["only the first mark is left out", utf8("\ufeff\ufeffa"), { text: "\ufeffa", encoding: "utf-8" }],
    ["every kind of line end stays", utf8("a\r\nb\rc\nd\u2028e"), { text: "a\r\nb\rc\nd\u2028e", encoding: "utf-8" }],
    ["no-break spaces stay", utf8("a\u00a0b"), { text: "a\u00a0b", encoding: "utf-8" }],
    ["UTF-16, little end first", [0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0, 0xde], { text: "a😀", encoding: "utf-16le" }],
    ["UTF-16, big end first", [0xfe, 0xff, 0, 0x61, 0xd8, 0x3d, 0xde, 0], { text: "a😀", encoding: "utf-16be" }],
    [
      "UTF-16 with half a character",
      [0xff, 0xfe, 0x61, 0, 0x3d, 0xd8],
      { text: "a\ufffd", encoding: "utf-16le", checks: ["encoding-damaged"], places: [[1, 2]] },
    ],
    [
      "windows-1252, curly marks too",
      [0x93, 0x63, 0x61, 0x66, 0xe9, 0x94, 0x81],
      { text: "“café”\ufffd", encoding: "windows-1252", checks: ["encoding-guessed"] },
    ],
    [
      "one bad byte among eleven good characters",
      [...utf8(`${ACCENTS}😀`), 0xff, 0x61],
      { text: `${ACCENTS}😀\ufffda`, encoding: "utf-8", checks: ["encoding-damaged"], places: [[13, 14]] },
    ],
    [
      "a character cut short is one bad place",
      [...utf8(ACCENTS), 0xe2, 0x80, 0x61],
      { text: `${ACCENTS}\ufffda`, encoding: "utf-8", checks: ["encoding-damaged"], places: [[11, 12]] },
    ],
    [
      "a U+FFFD that the file holds is no damage",
      [...utf8(`\ufffd${ACCENTS}`), 0xff],
      { text: `\ufffd${ACCENTS}\ufffd`, encoding: "utf-8", checks: ["encoding-damaged"], places: [[12, 13]] },
    ],
    [
      "ten good characters to a bad one are too few",
      [...utf8("é".repeat(10)), 0xff],
      { text: `${"Ã©".repeat(10)}ÿ`, encoding: "windows-1252", checks: ["encoding-guessed"] },
    ],
    [
      "halves of pairs, which UTF-8 has no bytes for, a place a byte",
      [...utf8(ACCENTS.repeat(3)), 0xed, 0xa0, 0x80],
      {
        text: `${ACCENTS.repeat(3)}\ufffd\ufffd\ufffd`,
        encoding: "utf-8",
        checks: ["encoding-damaged"],
        places: [
          [33, 34],
          [34, 35],
          [35, 36],
        ],
      },
    ],
    [
      "UTF-16 cut short inside a unit",
      [0xff, 0xfe, 0x61, 0, 0x62],
      { text: "a\ufffd", encoding: "utf-16le", checks: ["encoding-damaged"], places: [[1, 2]] },
    ],
    ["only a mark", [0xfe, 0xff], { text: "", encoding: "utf-16be", checks: ["empty-file"] }],
    ["an empty file", [], { text: "", encoding: "utf-8", checks: ["empty-file"] }],
    [
      "a file of white space",
      utf8("\ufeff \r\n\u00a0"),
      { text: " \r\n\u00a0", encoding: "utf-8", checks: ["empty-file"] },
    ],
    [
      "a stray control byte is text",
      utf8(`${"a".repeat(40)}\u001b`),
      { text: `${"a".repeat(40)}\u001b`, encoding: "utf-8" },
    ],
  ])("%s", (_, bytes, expected) => check(bytes, expected));
});

describe("toDoc refuses", () => {
  test.each<[string, Uint8Array, string, RegExp]>([
    ["NUL bytes", Uint8Array.from([0x61, 0, 0x62]), "binary", /NUL bytes/],
    ["UTF-32 under a UTF-16 mark", Uint8Array.from([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), "binary", /UTF-32/],
    ["mostly control bytes", Uint8Array.from([1, 2, 3, 0x61, 0x62, 0x63]), "binary", /control bytes/],
    ["a PDF", Uint8Array.from(utf8("%PDF-1.7 text")), "binary", /a PDF document/],
    ["a zip archive", Uint8Array.from([0x50, 0x4b, 3, 4, 0x61]), "binary", /zip archive/],
    ["too much", new Uint8Array(MAX_BYTES + 1), "too-large", /limit is 32 MB/],
  ])("%s", (_, bytes, code, reason) => {
    try {
      toDoc("folder/b.txt", bytes);
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(RefusedError);
      expect(error).toMatchObject({ code, path: "folder/b.txt", message: expect.stringMatching(reason) });
    }
  });
});
