import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordSchema } from "../../src/model/record.js";
import { contents, fill, newFolder } from "../folder.js";
import { LETTER } from "./sample.js";
import { peelmark } from "./terminal.js";

interface Expected {
  readonly code: number;
  /** What stderr says of it; empty where nothing is wrong. */
  readonly err: RegExp;
  /** The codes of its record's checks; null where it has no record. */
  readonly checks: readonly string[] | null;
}

const bytes = (...parts: (string | number)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === "string" ? Buffer.from(part) : Buffer.from([part]))));

const utf16 = (text: string): Buffer => Buffer.from(text, "utf16le");

/** Extracts `bad.txt` between two good texts: it must be named, the others must have records, and nothing half written. */
async function check(bad: Uint8Array, expected: Expected): Promise<void> {
  const cwd = fill(newFolder(), { "raw/a.txt": `${LETTER}a`, "raw/bad.txt": bad, "raw/z.txt": `${LETTER}z` });
  await checkRun(cwd, expected);
}

async function checkRun(cwd: string, expected: Expected): Promise<void> {
  const { code, err } = await peelmark(cwd, ["extract"]);
  expect(code).toBe(expected.code);
  expect(err).toMatch(expected.err);
  const files = contents(join(cwd, "extracted"));
  expect(Object.keys(files)).toEqual(
    expected.checks === null ? ["a.json", "z.json"] : ["a.json", "bad.json", "z.json"],
  );
  if (expected.checks === null) return;
  const record = recordSchema.parse(JSON.parse(files["bad.json"] ?? ""));
  expect(record.checks.map((one) => one.code)).toEqual(expected.checks);
}

describe("bad input", () => {
  test.each<[string, Uint8Array, Expected]>([
    ["an empty file", bytes(), { code: 0, err: /^$/, checks: ["empty-file"] }],
    ["a file of white space", bytes(" \r\n\t"), { code: 0, err: /^$/, checks: ["empty-file"] }],
    [
      "one bad byte in UTF-8",
      bytes("“é” ".repeat(6), 0xff, " the canteen"),
      { code: 0, err: /^$/, checks: ["encoding-damaged"] },
    ],
    ["windows-1252", bytes("caf", 0xe9, 0x20, 0x93, "x", 0x94), { code: 0, err: /^$/, checks: ["encoding-guessed"] }],
    ["a byte-order mark and CRLF", bytes(0xef, 0xbb, 0xbf, "one\r\ntwo\r\n"), { code: 0, err: /^$/, checks: [] }],
    ["no-break spaces and emoji", bytes("a\u00a0b 😀"), { code: 0, err: /^$/, checks: [] }],
    ["UTF-16, big end first", utf16("\ufeffcafé 😀").swap16(), { code: 0, err: /^$/, checks: [] }],
    ["half a pair in UTF-16", utf16("\ufeffa\ud800b"), { code: 0, err: /^$/, checks: ["encoding-damaged"] }],
    ["marks that turn the writing round", bytes("\u202eit\u202c was \u200fso"), { code: 0, err: /^$/, checks: [] }],
    [
      "escapes of a terminal",
      bytes(`${"it was so ".repeat(3)}\u001b[31mred\u001b[0m`),
      { code: 0, err: /^$/, checks: [] },
    ],
    [
      "UTF-16 without a mark",
      utf16("it was so"),
      { code: 1, err: /^failed: bad\.txt is .*UTF-16 without a/, checks: null },
    ],
    [
      "UTF-32",
      bytes(0xff, 0xfe, 0, 0, "a", 0, 0, 0),
      { code: 1, err: /^failed: bad\.txt is binary data or UTF-32/, checks: null },
    ],
    ["binary data", bytes("a", 0, "b"), { code: 1, err: /^failed: bad\.txt is binary data/, checks: null }],
    ["a PDF", bytes("%PDF-1.4 x"), { code: 1, err: /^failed: bad\.txt is a PDF document, not text\n$/, checks: null }],
  ])("%s", (_, bad, expected) => check(bad, expected));

  test("a broken link", async () => {
    const cwd = fill(newFolder(), { "raw/a.txt": `${LETTER}a`, "raw/z.txt": `${LETTER}z` });
    symlinkSync(join(cwd, "none"), join(cwd, "raw/bad.txt"));
    await checkRun(cwd, {
      code: 1,
      err: /^failed: bad\.txt cannot be read \(no such file, or a broken link\)\n$/,
      checks: null,
    });
  });

  test("a folder with a text's name is no text", async () => {
    const cwd = fill(newFolder(), { "raw/a.txt": `${LETTER}a`, "raw/z.txt": `${LETTER}z` });
    mkdirSync(join(cwd, "raw/bad.txt"));
    await checkRun(cwd, { code: 0, err: /^$/, checks: null });
  });

  test("a record that cannot be written", async () => {
    const cwd = fill(newFolder(), { "raw/a.txt": `${LETTER}a`, "raw/bad.txt": "x", "raw/z.txt": `${LETTER}z` });
    mkdirSync(join(cwd, "extracted/bad.json/in-the-way"), { recursive: true });
    await checkRun(cwd, { code: 1, err: /^failed: bad\.txt has a record that was not written: /, checks: null });
  });

  test("a file where the folder of records should be", async () => {
    const cwd = fill(newFolder(), { "raw/a.txt": LETTER, extracted: "" });
    expect(await peelmark(cwd, ["extract"])).toMatchObject({
      code: 2,
      err: expect.stringMatching(/--out: "extracted" cannot be written to/),
    });
  });

  test("a name with an escape in it does not reach the terminal", async () => {
    const cwd = fill(newFolder(), { "raw/a\u001b[31m\n.txt": LETTER, "raw/b\u001b.txt": Uint8Array.from([0]) });
    const { out, err } = await peelmark(cwd, ["extract"]);
    expect(out).toContain("a\\u001b[31m\\n.txt");
    expect(err).toMatch(/^failed: b\\u001b\.txt is binary/);
  });

  test("nor does a mark in it that turns the writing round", async () => {
    const cwd = fill(newFolder(), { "raw/gpj\u202e.txt": Uint8Array.from([0]) });
    expect((await peelmark(cwd, ["extract"])).err).toMatch(/^failed: gpj\\u202e\.txt is binary/);
  });

  test("nor an escape in a text that is explained; as JSON it is written out", async () => {
    const text = `\u001b[31mKent Police\u001b[0m\n\n"We are\u001b[2J \u202eglad to hear of it," said Chief Constable Pat Hallam.`;
    const cwd = fill(newFolder(), { "a.txt": text });
    const { out } = await peelmark(cwd, ["explain", "a.txt", "--all"]);
    expect(out).toContain("We are\ufffd[2J \ufffdglad to hear of it,");
    expect(out).not.toMatch(/[\u001b\u202e]/);
    expect((await peelmark(cwd, ["explain", "a.txt", "--json"])).out).toContain("We are\\u001b[2J");
  });
});

describe("a rule folder with three faults", () => {
  const GRADES = `rules:
  - id: grades.one
    why: 12
    pattern: "{areas} was graded {grade}"
    examples: { yes: [The force is good.], no: [] }
  - id: grades.two
    why: A rule.
    pattrn: "{grade}"
    pattern: "{areas} was graded {grade}"
    examples: { yes: [The force is good.], no: [] }
  - id: grades.three
    why: A rule.
    pattern: "{areas} was graded {grade"
    examples: { yes: [The force is good.], no: [] }
`;

  test.each(["extract", "rules check", "rules test"])("%s names each by place, exit 2", async (command) => {
    const cwd = fill(newFolder(), { "raw/a.txt": LETTER, "mine/grades.yaml": GRADES });
    const { code, out, err } = await peelmark(cwd, [...command.split(" "), "--rules", "mine"]);
    expect(code).toBe(2);
    expect(out).toBe("");
    const places = err.split("\n").filter((line) => /grades\.yaml:\d+:\d+: found .+, expected /.test(line));
    expect(places.length).toBe(3);
    expect(err).toMatch(/error: 3 faults in the rules, nothing was done\n$/);
    expect(Object.keys(contents(cwd))).toEqual(["mine/grades.yaml", "raw/a.txt"]);
  });
});
