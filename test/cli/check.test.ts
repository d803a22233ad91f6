import { spawnSync } from "node:child_process";
import { cpSync, existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { recordSchema } from "../../src/model/record.js";
import { contents, fill, newFolder } from "../folder.js";
import { hasGold, hasScorePy, ROOT, SCORE_PY, SHARED } from "../shared.js";
import { RELEASE } from "./sample.js";
import { peelmark } from "./terminal.js";

const QUOTE = "We are pleased 🙂 with this report.";
const start = [...RELEASE.slice(0, RELEASE.indexOf(QUOTE))].length;
const QUOTES = [
  {
    speaker: { kind: "official", name: "Ann Example" },
    spans: [{ start, end: start + [...QUOTE].length, text: QUOTE }],
  },
];

const RIGHT = { quotes: QUOTES };
const WRONG = { quotes: [{ ...QUOTES[0], speaker: { kind: "person", name: "Bob Other" } }] };

const FLOOR = { tunedOn: { "quotes.speaker": 0.5 } };

interface Expected {
  readonly code: number;
  readonly out?: RegExp;
  readonly err?: RegExp;
}

async function check(files: Readonly<Record<string, unknown>>, args: string, expected: Expected): Promise<void> {
  const texts = Object.entries(files).map(([path, file]) => [
    path,
    typeof file === "string" ? file : JSON.stringify(file),
  ]);
  const cwd = fill(newFolder(), Object.fromEntries(texts));
  const { code, out, err } = await peelmark(cwd, ["check", "--labels", "labels", ...args.split(" ").filter(Boolean)]);
  expect(err).toMatch(expected.err ?? /^$/);
  expect(out).toMatch(expected.out ?? /^$/);
  expect(code).toBe(expected.code);
}

describe("check", () => {
  test("flat labels with their texts in --raw", () =>
    check({ "labels/a.json": RIGHT, "raw/a.txt": RELEASE }, "--raw raw", {
      code: 0,
      out: /^measure +all +right\/wrong\/missed\nquotes\.exact +1\.0000 +1\/0\/0\n[\s\S]*\n1 document, 0 ungrounded spans, 0 without a record\n$/,
    }));

  test("folders of a label beside its text", () =>
    check({ "labels/one/label.json": RIGHT, "labels/one/source.txt": RELEASE }, "", { code: 0, out: /1 document/ }));

  test("a disagreement is a finding, listed with its place by --misses", () =>
    check({ "labels/a.json": WRONG, "labels/a.txt": RELEASE }, "--misses", {
      code: 1,
      out: /quotes\.speaker\n {2}differs a:5:\d+ {2}person bob other, got official ann example {2}speech\.\S+ {2}"We are/,
      err: /^failed: 1 figure under full agreement\n$/,
    }));

  test("a floor allows what is over it", async () => {
    const files = { "labels/a.json": WRONG, "labels/a.txt": RELEASE };
    await check({ ...files, "f.json": { tunedOn: { "quotes.exact": 1 } } }, "--floor f.json", {
      code: 0,
      out: /1 document/,
    });
    const low = { tunedOn: { "quotes.speaker": 0.1 } };
    await check({ ...files, "f.json": low }, "--floor f.json", {
      code: 1,
      out: /1 document/,
      err: /1 figure under the floors of f\.json/,
    });
    await check({ ...files, "f.json": { tuned: {} } }, "--floor f.json", { code: 2, err: /--floor: f\.json: / });
  });

  test("cases held back are scored apart and their disagreements stay unseen", () =>
    check(
      {
        "labels/a.json": RIGHT,
        "labels/a.txt": RELEASE,
        "labels/b.json": { ...WRONG, heldBack: true },
        "labels/b.txt": RELEASE,
      },
      "--misses",
      {
        code: 1,
        out: /^measure +all +\S+ +tuned on +\S+ +held back[\s\S]*quotes\.speaker +0\.5000 +1 of 2 +1\.0000 +1 of 1 +0\.0000 +0 of 1\n[\s\S]*\n0 disagreements; 1 in cases held back are not listed\n$/,
        err: /1 figure under/,
      },
    ));

  test("a label without a text is wholly missed", () =>
    check({ "labels/a.json": RIGHT }, "", {
      code: 1,
      out: /quotes\.exact +0\.0000 +0\/0\/1\n[\s\S]*1 without a record/,
      err: /^failed: a\.txt cannot be read \(no such file/,
    }));

  test("words of a label that do not stand in the text are named", () => {
    const quotes = [{ ...QUOTES[0], spans: [{ start: 1, end: 4, text: "xyz" }] }];
    return check({ "labels/a.json": { quotes }, "labels/a.txt": RELEASE }, "", {
      code: 1,
      out: /1 document/,
      err: /a\.json: \[1, 4\) of the source is not "xyz"/,
    });
  });

  test("what is no label is named with its field, exit 2", () =>
    check({ "labels/a.json": { grades: [{ grade: "goood" }] }, "labels/b.json": "{" }, "", {
      code: 2,
      err: /a\.json: grades\.0\.grade: .*\n[\s\S]*b\.json: /,
    }));

  describe("--against scores a second set of labels in place of the records", () => {
    const first = { "labels/a.json": RIGHT, "labels/a.txt": RELEASE };
    test.each<[string, Readonly<Record<string, unknown>>, string, Expected]>([
      ["the same label", { "two/a.json": RIGHT }, "", { code: 0, out: /quotes\.speaker +1\.0000 +1 of 1/ }],
      ["two people may differ", { "two/a.json": WRONG }, "", { code: 0, out: /quotes\.speaker +0\.0000 +0 of 1/ }],
      [
        "but for a floor",
        { "two/a.json": WRONG, "f.json": FLOOR },
        "--floor f.json",
        { code: 1, out: /./, err: /1 fig/ },
      ],
      ["what one leaves out is not judged", { "two/a.json": {} }, "", { code: 0, out: /^((?!quotes\.exact)[\s\S])*$/ }],
      ["a label alone", { "two/b.json": RIGHT }, "", { code: 2, err: /no label of --labels goes with .*b\.json/ }],
      ["rules make no label", { "two/a.json": RIGHT }, "--rules .", { code: 2, err: /does not go with --rules/ }],
    ])("%s", (_what, second, args, expected) => check({ ...first, ...second }, `--against two ${args}`, expected));
  });

  test("--json prints every figure, by part and by rule", async () => {
    const cwd = fill(newFolder(), { "labels/a.json": JSON.stringify(RIGHT), "labels/a.txt": RELEASE });
    const { out } = await peelmark(cwd, ["check", "--labels", "labels", "--json"]);
    const figures = { "quotes.exact": { tp: 1, fp: 0, fn: 0, precision: 1, recall: 1, f1: 1 }, documents: 1 };
    const scores = JSON.parse(out);
    expect(scores).toMatchObject({
      ...figures,
      ungrounded: 0,
      missing: 0,
      tunedOn: figures,
      heldBack: { documents: 0 },
      underFloor: [],
    });
    expect(Object.values(scores.rules)).toEqual([{ right: 1, of: 1, precision: 1 }]);
  });
});

/** Extracts the texts, scores the records with the contract's scorer, and compares its figures with ours. */
async function checkAgainstScorePy(labels: string, raw: string): Promise<void> {
  const cwd = newFolder();
  cpSync(raw, join(cwd, "raw"), { recursive: true });
  await peelmark(cwd, ["extract", "--quiet", "--jobs", "1"]);
  // A check `same-text` is not scored, so records of the whole folder do.
  for (const text of Object.values(contents(join(cwd, "extracted")))) recordSchema.parse(JSON.parse(text));
  const python = spawnSync("python3", [SCORE_PY, labels, join(cwd, "extracted"), "--raw", raw, "--json"], {
    encoding: "utf8",
  });
  expect(python.stderr).toBe("");
  const { out } = await peelmark(cwd, ["check", "--labels", labels, "--raw", raw, "--json"]);
  const { tunedOn: _, heldBack: __, rules: ___, underFloor: ____, ...ours } = JSON.parse(out);
  expect(ours).toEqual(JSON.parse(python.stdout));
}

describe("figures equal those of the contract's scorer", () => {
  const fixtures = join(ROOT, "test/fixtures");
  const hasFixtures = existsSync(fixtures) && readdirSync(fixtures).length > 0;
  test.skipIf(!hasScorePy || !hasFixtures)("on the project's fixtures", () => checkAgainstScorePy(fixtures, fixtures));
  test.skipIf(!hasScorePy || !hasGold)("on the contract's labels", () =>
    checkAgainstScorePy(`${SHARED}gold`, `${SHARED}seeds`),
  );
});
