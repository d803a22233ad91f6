import { describe, expect, test } from "vitest";
import { VERSION } from "../../src/version.js";
import { ROOT } from "../shared.js";
import { peelmark } from "./terminal.js";

interface Expected {
  code: number;
  out?: RegExp;
  err?: RegExp;
}

async function check(line: string, expected: Expected): Promise<void> {
  const ran = await peelmark(ROOT, line === "" ? [] : line.split(" "));
  expect(ran.code).toBe(expected.code);
  if (expected.out) expect(ran.out).toMatch(expected.out);
  else expect(ran.out).toBe("");
  if (expected.err) expect(ran.err).toMatch(expected.err);
  else expect(ran.err).toBe("");
}

describe("help", () => {
  test.each([
    "--help",
    "help",
    "extract --help",
    "check --help",
    "explain --help",
    "rules check --help",
    "rules test --help",
    "schema --help",
    "help extract",
  ])("%s shows examples on stdout", (line) =>
    check(line, { code: 0, out: line === "help" ? /Usage/ : /Examples:\n {2}peelmark/ }),
  );

  test("--version", () => check("--version", { code: 0, out: new RegExp(`^${VERSION}\n$`) }));
});

describe("a slip in the command line", () => {
  test.each<[string, RegExp]>([
    ["", /Usage: peelmark/],
    ["rules", /Usage: peelmark rules/],
    ["extrct", /unknown command 'extrct'\n\(Did you mean extract\?\)/],
    ["extract --wach", /unknown option '--wach'\n\(Did you mean --watch\?\)/],
    ["extract --format xml", /Allowed choices are json, ndjson/],
    ["extract --raw", /argument missing/],
    ["check", /required option '--labels <dir>' not specified/],
    ["explain", /missing required argument 'file'/],
    ["rules tset", /unknown command 'tset'\n\(Did you mean test\?\)/],
    ["extract --stdin --watch", /--stdin reads one document/],
    ["extract --format ndjson --prune", /--prune keeps a folder of records/],
    ["extract --raw no-such-folder", /there is no folder "no-such-folder"\nName the folder/],
    ["extract --raw package.json", /"package.json" is a file/],
    ["extract --rules no-such-folder", /--rules: there is no folder/],
    ["check --labels no-such-folder", /--labels: there is no folder/],
    ["check --labels src", /"src" holds no labels/],
    ["check --labels test/fixtures --floor none.json", /--floor: none.json: /],
    ["explain no-such-file.txt", /there is no file "no-such-file.txt"/],
  ])("%s is answered on stderr, exit 2", (line, err) => check(line, { code: 2, err }));
});
