import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, fill, newFolder } from "../folder.js";
import { peelmark } from "./terminal.js";

const STAR = `rules:
  - id: scales.gold-star
    why: A local paper's words for the best grade.
    grade: outstanding
    reading: name
    pattern: a gold star
    examples:
      yes: [The force was given a gold star for preventing crime.]
      no: ["The badge on his lapel was a gold one, a star."]
`;
const RAW = {
  "raw/a.txt": "Kent Police\n\nThe force was given a gold star for preventing crime by HMICFRS.\n",
  "raw/b.txt": "Kent Police was graded as good at preventing crime by HMICFRS.\n",
};

test("diff --rules shows each value that the rules add, with its place and rule, then the sums; nothing is written", async () => {
  const cwd = fill(newFolder(), { ...RAW, "mine/scales.yaml": STAR });
  const { code, out, err } = await peelmark(cwd, ["diff", "--rules", "mine"]);
  expect(out).toMatch(
    /^a\.txt\n(?:.*\n)*? {2}\+ grade {5}outstanding: kent, preventing-crime, current {2}grades\.\S+\n {8}3:21 {2}"a gold star for preventing crime"\n/,
  );
  expect(out).toMatch(/\n1 of 2 documents differ\n(?: {2}.*\n)* {2}grades {10}1 added\n/);
  expect({ code, err }).toEqual({ code: 1, err: "" });

  const { documents, compared, differing, sums } = JSON.parse(
    (await peelmark(cwd, ["diff", "--rules", "mine", "--json"])).out,
  );
  expect({ compared, differing, added: sums.grade.added }).toEqual({ compared: 2, differing: 1, added: 1 });
  expect(documents[0].path).toBe("a.txt");
  expect(Object.keys(contents(cwd))).toEqual(["mine/scales.yaml", "raw/a.txt", "raw/b.txt"]);
}, 120_000);

describe("diff of records", () => {
  test("compares folders and files of lines, and folds past --limit", async () => {
    const cwd = fill(newFolder(), RAW);
    await peelmark(cwd, ["extract", "--quiet"]);
    await peelmark(cwd, ["extract", "--quiet", "--format", "ndjson", "--out", "all.ndjson"]);
    expect(await peelmark(cwd, ["diff", "extracted", "all.ndjson"])).toEqual({
      code: 0,
      out: "2 documents, no value differs\n",
      err: "",
    });
    const record = join(cwd, "extracted/b.json");
    const text = contents(join(cwd, "extracted"))["b.json"] ?? "";
    writeFileSync(
      record,
      text
        .replace('"grade": "good"', '"grade": "adequate"')
        .replace('"kind": "', '"kind": "letter",\n"x": "')
        .replace(/"x": .*\n/, ""),
    );
    const { code, out } = await peelmark(cwd, ["diff", "all.ndjson", "extracted", "--limit", "1"]);
    expect(out).toMatch(
      /^b\.txt\n {2}~ document {2}kind letter\n {8}kind +\S+ -> letter\n {2}and 1 more value\n\n1 of 2 documents differ\n/,
    );
    expect(code).toBe(1);
    const faulty = await peelmark(fill(cwd, { "bad.ndjson": '{"x":1}\n' }), ["diff", "all.ndjson", "bad.ndjson"]);
    expect(faulty).toMatchObject({ code: 2, err: expect.stringContaining("bad.ndjson:1: found no record") });
  }, 120_000);

  test.each<[readonly string[], RegExp]>([
    [[], /nothing to compare/],
    [["one"], /name a second/],
    [["one", "two"], /there is no folder or file of records "one"/],
    [["one", "two", "--rules", "mine"], /leave out --before and --rules/],
  ])("%j is a wrong use", async (args, err) =>
    expect(await peelmark(newFolder(), ["diff", ...args])).toMatchObject({
      code: 2,
      out: "",
      err: expect.stringMatching(err),
    }),
  );
});
