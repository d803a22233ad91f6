import { mkdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordSchema } from "../../src/model/record.js";
import { contents, fill, newFolder } from "../folder.js";
import { LETTER, RELEASE } from "./sample.js";
import { peelmark } from "./terminal.js";

const RAW = { "raw/b.txt": LETTER, "raw/a/release.txt": RELEASE, "raw/😀 c.txt": `${LETTER}2` };

describe("extract", () => {
  test("writes a record beside each text's path and prints a table", async () => {
    const cwd = fill(newFolder(), RAW);
    const { code, out, err } = await peelmark(cwd, ["extract"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    const records = contents(join(cwd, "extracted"));
    expect(Object.keys(records)).toEqual(["a/release.json", "b.json", "😀 c.json"]);
    for (const text of Object.values(records)) recordSchema.parse(JSON.parse(text));
    expect(out).toMatch(
      /^document +kind +forces +round +grades +tallies +officials +quotes +findings +checks\na\/release\.txt +/,
    );
    expect(out).toMatch(/\n3 documents, .*-> extracted\n$/);
  });

  test("--out and --raw name other folders", async () => {
    const cwd = fill(newFolder(), { "texts/a.txt": LETTER });
    expect((await peelmark(cwd, ["extract", "--raw", "texts", "--out", "out/put"])).code).toBe(0);
    expect(Object.keys(contents(join(cwd, "out")))).toEqual(["put/a.json"]);
  });

  test("--quiet prints nothing when all is well", async () => {
    const cwd = fill(newFolder(), RAW);
    expect(await peelmark(cwd, ["extract", "--quiet"])).toEqual({ code: 0, out: "", err: "" });
  });

  test("globs choose documents", async () => {
    const cwd = fill(newFolder(), RAW);
    await peelmark(cwd, ["extract", "raw/a/release.txt", "😀*"]);
    expect(Object.keys(contents(join(cwd, "extracted")))).toEqual(["a/release.json", "😀 c.json"]);
    const none = await peelmark(cwd, ["extract", "b.tx"]);
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining('"b.tx" names no document in "raw"') });
    const outside = await peelmark(cwd, ["extract", "../x.txt"]);
    expect(outside).toMatchObject({ code: 2, err: expect.stringContaining("leads outside of the raw folder") });
  });

  test("an empty raw folder is nothing to do, and no fault", async () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, "raw"));
    expect(await peelmark(cwd, ["extract"])).toMatchObject({
      code: 0,
      out: "No *.txt file in raw: nothing to extract\n",
    });
  });

  test("a second run changes no file", async () => {
    const cwd = fill(newFolder(), RAW);
    await peelmark(cwd, ["extract"]);
    const before = statSync(join(cwd, "extracted/b.json")).mtimeMs;
    expect((await peelmark(cwd, ["extract"])).out).toContain("(3 unchanged)");
    expect(statSync(join(cwd, "extracted/b.json")).mtimeMs).toBe(before);
  });

  test("a table fits the terminal", async () => {
    const name = `${"long-name-".repeat(12)}.txt`;
    const cwd = fill(newFolder(), { [`raw/${name}`]: RELEASE });
    const { out } = await peelmark(cwd, ["extract"], { columns: 120, env: { NO_COLOR: "1" } });
    const table = out.split("\n\n")[0] ?? "";
    expect(Math.max(...table.split("\n").map((line) => [...line].length))).toBeLessThanOrEqual(120);
    expect(table).toContain("…");
  });

  test("colours come on a terminal only, and not where NO_COLOR is set", async () => {
    const cwd = fill(newFolder(), RAW);
    const colour = "\u001b[";
    expect((await peelmark(cwd, ["extract"], { columns: 120 })).out).toContain(colour);
    expect((await peelmark(cwd, ["extract"], { columns: 120, env: { NO_COLOR: "1" } })).out).not.toContain(colour);
    expect((await peelmark(cwd, ["extract"])).out).not.toContain(colour);
  });
});

describe("extract --format ndjson", () => {
  test("prints one record a line, by path, and the sums on stderr", async () => {
    const cwd = fill(newFolder(), RAW);
    const { code, out, err } = await peelmark(cwd, ["extract", "--format", "ndjson"]);
    expect(code).toBe(0);
    const records = out
      .trimEnd()
      .split("\n")
      .map((line) => recordSchema.parse(JSON.parse(line)));
    expect(records.map((record) => record.source.path)).toEqual(["a/release.txt", "b.txt", "😀 c.txt"]);
    expect(err).toMatch(/^3 documents, [^\n]*\n$/);
    expect(Object.keys(contents(cwd))).toEqual(Object.keys(RAW).sort());
  });

  test("--out names a file, which holds the same lines", async () => {
    const cwd = fill(newFolder(), RAW);
    const { out } = await peelmark(cwd, ["extract", "--format", "ndjson"]);
    expect(await peelmark(cwd, ["extract", "--format", "ndjson", "--out", "o/r.ndjson", "--quiet"])).toEqual({
      code: 0,
      out: "",
      err: "",
    });
    expect(contents(join(cwd, "o"))).toEqual({ "r.ndjson": out });
    expect((await peelmark(cwd, ["extract", "--format", "ndjson", "--out", "o"])).code).toBe(2);
  });
});

describe("extract --stdin", () => {
  test("prints one record", async () => {
    const { code, out, err } = await peelmark(newFolder(), ["extract", "--stdin"], { stdin: RELEASE });
    expect({ code, err }).toEqual({ code: 0, err: "" });
    const record = recordSchema.parse(JSON.parse(out));
    expect(record.source).toMatchObject({ path: "stdin", characters: [...RELEASE].length });
  });

  test("refuses binary data", async () => {
    const ran = await peelmark(newFolder(), ["extract", "--stdin"], { stdin: Uint8Array.from([0, 1, 2]) });
    expect(ran).toMatchObject({ code: 1, out: "", err: expect.stringMatching(/^failed: stdin is binary data/) });
  });
});

describe("records whose text is gone", () => {
  test("are named, and removed with --prune", async () => {
    const cwd = fill(newFolder(), { ...RAW, "extracted/notes.json": "{}" });
    await peelmark(cwd, ["extract"]);
    rmSync(join(cwd, "raw/a"), { recursive: true });
    const named = await peelmark(cwd, ["extract"]);
    expect(named.code).toBe(0);
    expect(named.err).toBe(
      "no text: extracted/a/release.json, its document is gone from raw\n--prune removes such records\n",
    );
    expect(Object.keys(contents(join(cwd, "extracted")))).toContain("a/release.json");
    const pruned = await peelmark(cwd, ["extract", "--prune"]);
    expect(pruned.err).toBe("removed: extracted/a/release.json, its document is gone from raw\n");
    expect(Object.keys(contents(join(cwd, "extracted")))).toEqual(["b.json", "notes.json", "😀 c.json"]);
  });
});

describe("same input, same bytes", () => {
  test("whatever order the files were made in, and whichever are asked for", async () => {
    const texts = Object.entries({
      "raw/a.txt": RELEASE,
      "raw/b.txt": LETTER,
      "raw/c/d.txt": RELEASE,
      "raw/e.txt": `${LETTER}x`,
    });
    const one = fill(newFolder(), Object.fromEntries(texts));
    const other = fill(newFolder(), Object.fromEntries([...texts].reverse()));
    await peelmark(one, ["extract"]);
    for (const name of ["e.txt", "c", "a.txt", "b.txt"]) await peelmark(other, ["extract", name]);
    expect(contents(join(other, "extracted"))).toEqual(contents(join(one, "extracted")));
    expect(contents(join(one, "extracted"))["a.json"]).toContain("The same text as c/d.txt");
  });
});
