import { spawnSync } from "node:child_process";
import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";
import { LETTER, RELEASE } from "./sample.js";

const COMMAND = join(ROOT, "bin/peelmark");
const START = join(ROOT, "dist/start.cjs");
// The build makes none where Node cannot, and says so; then these are named as left out.
const hasImage = existsSync(join(ROOT, "dist/image/made-for"));

interface Outcome {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in a folder. `env` is added to this process's. */
function run(cwd: string, command: readonly string[], input = "", env: Readonly<Record<string, string>> = {}): Outcome {
  const [program = "", ...args] = command;
  const options = { cwd, input, encoding: "utf8", env: { ...process.env, ...env } } as const;
  const { status, stdout, stderr } = spawnSync(program, args, options);
  return { status, stdout, stderr };
}

/** Whether a command line starts from the image: node says so where it is asked what it loads. */
function startsFromImage(cwd: string, command: readonly string[], env: Readonly<Record<string, string>> = {}): boolean {
  // In place of node, by its name: what is not started from the image is started by that.
  const away = fill(newFolder(), { node: "#!/bin/sh\necho from its files\n" });
  spawnSync("chmod", ["+x", join(away, "node")]);
  const { stdout } = run(cwd, command, LETTER, { PATH: `${away}:${process.env.PATH}`, ...env });
  return !stdout.includes("from its files");
}

const ruleOf = (grade: string): string =>
  `  - { id: scales.tip-top, why: w, grade: ${grade}, reading: name, pattern: tip top, examples: { yes: [It is tip top.], no: [] } }\n`;
const texts = { "raw/a.txt": RELEASE, "raw/b/c.txt": LETTER, "raw/damaged.txt": Uint8Array.from([0, 1]) };

describe.skipIf(!hasImage)("started from an image, the program does as it does from its files", () => {
  test.each(
    [
      ["extract"],
      ["extract", "--jobs", "2", "--no-cache"],
      ["extract", "--format", "ndjson", "--jobs", "1"],
      ["extract", "--stdin"],
      ["extract", "--rules", "own"],
      ["extract", "--raw", "nowhere"],
      ["explain", "raw/a.txt"],
      ["explain", "raw/a.txt", "--json"],
      ["rules", "check", "--rules", "own"],
      ["rules", "check", "--rules", "faulty"],
      ["diff", "--rules", "own"],
      ["check", "--labels", "nowhere"],
      ["schema"],
      ["nonsense"],
      ["--help"],
      [],
    ].map((args) => [args.join(" "), args] as const),
  )("peelmark %s", (_, args) => {
    const rules = (grade: string) => `rules:\n${ruleOf(grade)}`;
    const folder = () =>
      fill(newFolder(), { ...texts, "own/scales.yaml": rules("outstanding"), "faulty/scales.yaml": rules("superb") });
    const [one, other] = [folder(), folder()];
    const expected = run(one, [process.execPath, START, ...args], RELEASE);
    expect(run(other, [COMMAND, ...args], RELEASE)).toEqual(expected);
    expect(contents(other)).toEqual(contents(one));
  });
});

describe.skipIf(!hasImage)("the image is started from only where it fits", () => {
  test("from anywhere, and by links", () => {
    const cwd = newFolder();
    mkdirSync(join(cwd, "bin"));
    symlinkSync(COMMAND, join(cwd, "bin/peelmark"));
    symlinkSync("bin/peelmark", join(cwd, "pm"));
    for (const command of [COMMAND, join(cwd, "bin/peelmark"), "./pm"])
      expect(startsFromImage(cwd, [command, "extract", "--stdin"])).toBe(true);
  });

  test.each([
    ["asked for help", ["extract", "--help"], {}],
    ["asked for nothing", [], {}],
    ["told to run node otherwise", ["extract", "--stdin"], { NODE_OPTIONS: "--stack-trace-limit=5" }],
  ] as const)("not where it is %s", (_, args, env) => {
    expect(startsFromImage(newFolder(), [COMMAND, ...args], env)).toBe(false);
  });

  /** A copy of the built program whose image says that it was made for it, then changed. */
  function copy(change: (lines: string[]) => void): string {
    const home = fill(newFolder(), { "package.json": '{ "type": "module" }' });
    for (const part of ["bin", "dist", "rules"]) cpSync(join(ROOT, part), join(home, part), { recursive: true });
    symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));
    const file = join(home, "dist/image/made-for");
    const lines = readFileSync(file, "utf8").split("\n");
    lines[0] = join(home, "dist/image");
    change(lines);
    writeFileSync(file, lines.join("\n"));
    return home;
  }

  test.each<[string, (lines: string[]) => void, boolean]>([
    ["nothing was changed", () => {}, true],
    ["it stands elsewhere", (lines) => lines.splice(0, 1, join(ROOT, "dist/image")), false],
    ["another node stands in its node's place", (lines) => lines.splice(2, 1, `1 ${lines[1]}`), false],
    ["its node is gone", (lines) => lines.splice(1, 1, "/nowhere/node"), false],
    ["it was made on another processor", (lines) => lines.splice(3, 1, "flags : none"), false],
    ["what it was made for is cut off", (lines) => lines.splice(2, 9), false],
  ])("%s", (_, change, expected) => {
    const home = copy(change);
    expect(startsFromImage(home, [join(home, "bin/peelmark"), "extract", "--stdin"])).toBe(expected);
  });

  test("and reads a rule that was changed since it was made", () => {
    const home = copy(() => {});
    for (const part of ["scripts", "raw"]) cpSync(join(ROOT, part), join(home, part), { recursive: true });
    const make = `import("./scripts/image.mjs").then(({ makeImage }) => console.log(makeImage()))`;
    expect(run(home, [process.execPath, "-e", make])).toEqual({ status: 0, stdout: "null\n", stderr: "" });
    const command = [join(home, "bin/peelmark"), "extract", "--stdin"];
    expect(startsFromImage(home, command)).toBe(true);
    const grades = (): readonly string[] => {
      const { stdout, stderr } = run(
        home,
        command,
        "HMICFRS report\n\nKent Police was rated tip top at preventing crime.\n",
      );
      expect(stderr).toBe("");
      return JSON.parse(stdout).grades.map((one: { grade: string }) => one.grade);
    };
    expect(grades()).toEqual([]);
    appendFileSync(join(home, "rules/scales.yaml"), ruleOf("outstanding"));
    expect(grades()).toEqual(["outstanding"]);
  });
});
