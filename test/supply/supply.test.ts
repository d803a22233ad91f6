import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fill, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";

const PINNED = { version: "1.0.0", license: "MIT", integrity: "sha512-invented==" };
const NOTHING_REVIEWED = { licences: {}, installScripts: {} };

function supply(task: string, root: string) {
  const args = [join(ROOT, "scripts/supply.mjs"), task, "--root", root];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: "utf8" });
  return { status, stdout, stderr };
}

interface Project {
  readonly packages: Readonly<Record<string, object>>;
  readonly reviewed?: object;
  readonly files?: Readonly<Record<string, string>>;
}

function project({ packages, reviewed = NOTHING_REVIEWED, files = {} }: Project): string {
  const entries = Object.entries(packages).map(([name, entry]) => [`node_modules/${name}`, { ...PINNED, ...entry }]);
  return fill(newFolder(), {
    "package-lock.json": JSON.stringify({ lockfileVersion: 3, packages: { "": {}, ...Object.fromEntries(entries) } }),
    "scripts/supply/reviewed.json": JSON.stringify(reviewed),
    ...files,
  });
}

test("the page lists every package, what is installed with peelmark apart from tools, and is current after that", () => {
  const root = project({
    packages: { zebra: {}, ant: { license: "ISC" }, "@tools/saw": { license: "MPL-2.0", dev: true } },
  });
  expect(supply("check", root)).toMatchObject({
    status: 1,
    stderr: "THIRD-PARTY.md: is not there: npm run licences\n",
  });
  expect(supply("licences", root)).toMatchObject({ status: 0, stdout: "ok  3 packages\n" });
  const page = readFileSync(join(root, "THIRD-PARTY.md"), "utf8");
  expect(page).toMatch(
    /## Installed with peelmark[^#]*\| ant \| 1\.0\.0 \| ISC \|\n\| zebra \| 1\.0\.0 \| MIT \|\n\n##/,
  );
  expect(page).toMatch(/## For development only[^#]*\| @tools\/saw \| 1\.0\.0 \| MPL-2\.0 \|\n$/);
  expect(supply("check", root).status).toBe(0);
});

describe("a package is looked at", () => {
  const check = (why: string, made: Project, problem: string) =>
    test(why, () => {
      const root = project(made);
      supply("licences", root);
      const { status, stderr } = supply("check", root);
      expect(status).toBe(1);
      expect(stderr).toContain(`${problem}\n`);
    });

  check("without a licence", { packages: { ant: { license: undefined } } }, "ant@1.0.0: states no licence");
  check(
    "with a licence that nobody has thought of",
    { packages: { ant: { license: "GPL-3.0-only" } } },
    "ant@1.0.0: GPL-3.0-only is not among the accepted licences",
  );
  check(
    "with a licence that is all right for tools",
    { packages: { ant: { license: "MPL-2.0" } } },
    "ant@1.0.0: MPL-2.0 is accepted for development only",
  );
  check(
    "with two licences of which one is not accepted",
    { packages: { ant: { license: "MIT AND GPL-3.0-only" } } },
    "ant@1.0.0: MIT AND GPL-3.0-only is not among the accepted licences",
  );
  check(
    "that the lock file does not pin",
    { packages: { ant: { integrity: undefined } } },
    "ant@1.0.0: the lock file has no sha512 integrity for it",
  );
  check(
    "that runs a script when it is installed, by the lock file",
    { packages: { ant: { hasInstallScript: true } } },
    "ant@1.0.0: runs a script when it is installed (by the lock file)",
  );
  check(
    "that runs one by its manifest",
    {
      packages: { ant: {} },
      files: { "node_modules/ant/package.json": JSON.stringify({ scripts: { postinstall: "node fetch.js" } }) },
    },
    "ant@1.0.0: runs a script when it is installed (postinstall)",
  );
});

describe("nothing is said of a package", () => {
  const check = (why: string, made: Project) =>
    test(why, () => {
      const root = project(made);
      supply("licences", root);
      expect(supply("check", root)).toMatchObject({ status: 0, stderr: "" });
    });

  check("with a choice of licences of which one is accepted", { packages: { ant: { license: "(GPL-2.0 OR MIT)" } } });
  check("whose licence was reviewed", {
    packages: { ant: { license: undefined } },
    reviewed: { ...NOTHING_REVIEWED, licences: { "ant@1.0.0": { licence: "MIT", why: "Its LICENSE says so." } } },
  });
  check("whose script was reviewed", {
    packages: { ant: { hasInstallScript: true } },
    reviewed: { ...NOTHING_REVIEWED, installScripts: { "ant@1.0.0": { why: "It prints a line." } } },
  });
});

describe("a project that cannot be read", () => {
  const check = (why: string, root: () => string, message: string) =>
    test(why, () => expect(supply("check", root())).toMatchObject({ status: 2, stderr: `error: ${message}\n` }));

  check("has no lock file", newFolder, "package-lock.json: is not there");
  check(
    "has an old one",
    () => fill(newFolder(), { "package-lock.json": '{"lockfileVersion":1}' }),
    "package-lock.json: lockfileVersion 1, expected 3",
  );
  check(
    "reviewed a version that is no longer there",
    () =>
      project({
        packages: { ant: {} },
        reviewed: { ...NOTHING_REVIEWED, licences: { "ant@0.9.0": { licence: "MIT", why: "" } } },
      }),
    "scripts/supply/reviewed.json: not in the lock file: ant@0.9.0",
  );
});
