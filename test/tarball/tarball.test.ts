import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";

const RELEASE = "HMICFRS has graded Kent Police as good at preventing crime.\n";

function run(cwd: string, command: string, args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 0) expect.fail(`${command} ${args.join(" ")}: exit ${status}\n${stdout}\n${stderr}`);
  return stdout;
}

describe.skipIf(process.env.PEELMARK_TARBALL !== "1")(
  "the packed tarball (slow: left out of npm test, run by .ci/run)",
  () => {
    test("installs in an empty folder, and runs there", { timeout: 300_000 }, () => {
      const cwd = fill(newFolder(), { "package.json": "{}", "raw/a.txt": RELEASE });
      run(ROOT, "npm", ["pack", "--pack-destination", cwd]);
      const tarball = readdirSync(cwd).find((name) => name.endsWith(".tgz"));
      expect(tarball).toBeDefined();
      const quiet = ["--ignore-scripts", "--prefer-offline", "--no-audit", "--no-fund"];
      run(cwd, "npm", ["install", ...quiet, `./${tarball}`]);

      const installed = readdirSync(join(cwd, "node_modules/peelmark"));
      expect(installed).toEqual(expect.arrayContaining(["dist", "rules", "LICENSE", "README.md", "package.json"]));
      expect(installed).not.toContain("src");
      expect(installed).not.toContain("test");

      const peelmark = join(cwd, "node_modules/.bin/peelmark");
      expect(run(cwd, peelmark, ["--help"])).toMatch(/^Usage: peelmark/);
      expect(run(cwd, peelmark, ["rules", "check"])).toMatch(/\nok {2}\d+ rules/);
      expect(run(cwd, peelmark, ["extract"])).toMatch(/1 document, 1 grade/);
      expect(JSON.parse(readFileSync(join(cwd, "extracted/a.json"), "utf8")).grades).toMatchObject([
        { force: "kent", area: "preventing-crime", grade: "good" },
      ]);

      fill(cwd, {
        "use.mjs": `import { extract, loadRules, toDoc } from "peelmark";
        const doc = toDoc("a.txt", new TextEncoder().encode(${JSON.stringify(RELEASE)}));
        console.log(extract(doc, loadRules()).record.grades[0].grade);`,
      });
      expect(run(cwd, process.execPath, ["use.mjs"])).toBe("good\n");
    });
  },
);
