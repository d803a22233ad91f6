import { spawnSync } from "node:child_process";
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";
import { LETTER } from "./sample.js";

// The built program as `npm test` leaves it, in a folder of its own so that its rules can be edited.
function copyOfProgram() {
  const home = fill(newFolder(), { "package.json": '{ "type": "module" }' });
  for (const part of ["dist", "rules"]) cpSync(join(ROOT, part), join(home, part), { recursive: true });
  symlinkSync(join(ROOT, "node_modules"), join(home, "node_modules"));
  const run = (way: string, args: readonly string[], input = "") =>
    spawnSync(process.execPath, [join(home, way), ...args], { cwd: home, input, encoding: "utf8" });
  const grades = (...args: readonly string[]): readonly string[] => {
    const { stdout, stderr } = run(
      "dist/start.cjs",
      ["extract", "--stdin", ...args],
      "Kent Police: HMICFRS report\n\nKent Police was rated tip top at preventing crime by HMICFRS, it was rated good.\n",
    );
    expect(stderr).toBe("");
    return JSON.parse(stdout).grades.map((one: { grade: string }) => one.grade);
  };
  return { home, run, grades };
}

const TIP_TOP = `  - { id: scales.tip-top, why: w, grade: outstanding, reading: name, pattern: tip top, examples: { yes: [It is tip top.], no: [] } }\n`;

describe("the built program", () => {
  test("starts by either way in", () => {
    const { run } = copyOfProgram();
    const [one, other] = ["dist/start.cjs", "dist/cli/main.js"].map((way) => run(way, ["extract", "--stdin"], LETTER));
    expect(one).toMatchObject({ status: 0, stderr: "" });
    expect(other?.stdout).toBe(one?.stdout);
  });

  test("reads a rule that was changed since the build", () => {
    const { home, grades } = copyOfProgram();
    expect(grades()).toEqual(["good"]);
    const own = fill(newFolder(), { "scales.yaml": `rules:\n${TIP_TOP}` });
    expect(grades("--rules", own)).toContain("outstanding");
    appendFileSync(join(home, "rules/scales.yaml"), TIP_TOP);
    expect(grades()).toContain("outstanding");
  });

  test("names the place of a fault that came in since the build, or by a folder laid over", () => {
    const { home, run } = copyOfProgram();
    const own = fill(newFolder(), { "kinds.yaml": "lists:\n  letter-salutation: ['{grade}']\nrules: []\n" });
    expect(run("dist/start.cjs", ["rules", "check", "--rules", own])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^rules\/kinds\.yaml:\d+:\d+: found the slot \{grade\}/),
    });
    appendFileSync(join(home, "rules/scales.yaml"), TIP_TOP.replace("outstanding", "tip-top"));
    expect(run("dist/start.cjs", ["rules", "check"])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/^rules\/scales\.yaml:\d+:\d+: found "tip-top", expected one of outstanding/),
    });
  });

  test("does without code that another Node has kept, or that is damaged", () => {
    const { home, run } = copyOfProgram();
    const bundle = join(home, "dist/bundle");
    const [kept = ""] = readdirSync(bundle).filter((name) => name.startsWith("code-"));
    expect(kept).toContain(process.versions.v8);
    const before = run("dist/start.cjs", ["extract", "--stdin"], LETTER);
    const files = readdirSync(join(bundle, kept), { recursive: true, encoding: "utf8" });
    for (const file of files.map((name) => join(bundle, kept, name)).filter((name) => name.endsWith(".cjs")))
      writeFileSync(file, readFileSync(file).subarray(0, 1000));
    expect(run("dist/start.cjs", ["extract", "--stdin"], LETTER)).toMatchObject({ ...before, pid: expect.anything() });
    mkdirSync(join(bundle, "code-of-another"));
    cpSync(join(bundle, kept), join(bundle, "code-of-another"), { recursive: true });
    rmSync(join(bundle, kept), { recursive: true });
    expect(run("dist/start.cjs", ["extract", "--stdin"], LETTER).stdout).toBe(before.stdout);
  });
});
