import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize, relative } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "./shared.js";

/** The floors of the house, from the ground up. A file may import from lower floors and from its own folder only. */
const FLOORS: readonly (readonly string[])[] = [
  ["model", "version.ts"],
  ["text"],
  ["rules"],
  ["read", "segment", "detect", "resolve", "assemble", "verify", "write"],
  ["pipeline.ts"],
  ["corpus", "check", "explain", "review", "dataset", "report"],
  ["cli", "index.ts"],
];

/** The folders that may touch the disk, the clock or the network. */
const IMPURE = new Set(["read", "write", "rules", "corpus", "check", "review", "dataset", "report", "cli"]);

/** Packages that only these folders import. */
const HOMES: Readonly<Record<string, readonly string[]>> = {
  zod: ["model", "rules", "verify", "check"],
  yaml: ["rules"],
  "fast-glob": ["corpus", "check"],
  "p-limit": ["corpus"],
  commander: ["cli"],
  chokidar: ["cli"],
  "cli-table3": ["cli"],
  "cli-progress": ["cli"],
  compromise: ["rules"],
  natural: ["rules"],
};

interface SourceFile {
  readonly path: string;
  readonly folder: string;
  readonly code: string;
  /** Files of src by path, and other modules by name. */
  readonly imports: readonly string[];
}

const SRC = join(ROOT, "src");
const files = sourceFiles();

function sourceFiles(): readonly SourceFile[] {
  const paths = readdirSync(SRC, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".ts"));
  return paths.sort().map((path) => {
    const code = readFileSync(join(SRC, path), "utf8");
    const statements = /^(?:import|export)\b(?:[^;"=]*\bfrom)?\s*"([^"]+)";$|\bimport\("([^"]+)"\)/gm;
    const names = [...code.matchAll(statements)].map((match) => match[1] ?? match[2] ?? "");
    const imports = names.map((name) => (name.startsWith(".") ? resolved(path, name) : name));
    return { path, folder: path.split("/")[0] ?? "", code, imports };
  });
}

function resolved(path: string, name: string): string {
  return relative(SRC, normalize(join(SRC, dirname(path), name))).replace(/\.js$/, ".ts");
}

function floorOf(folder: string): number {
  return FLOORS.findIndex((floor) => floor.includes(folder));
}

test("every folder of src has a floor", () => {
  expect(files.filter((file) => floorOf(file.folder) < 0).map((file) => file.path)).toEqual([]);
});

test("imports lead down, never up and never sideways", () => {
  const faults = files.flatMap((file) =>
    file.imports
      .filter((name) => name.endsWith(".ts"))
      .map((name) => ({ name, folder: name.split("/")[0] ?? "" }))
      .filter(({ folder }) => folder !== file.folder && floorOf(folder) >= floorOf(file.folder))
      .map(({ name }) => `${file.path} imports ${name}`),
  );
  expect(faults).toEqual([]);
});

test("no file imports itself through others", () => {
  const importsOf = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const cycles: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) cycles.push([...trail.slice(trail.indexOf(path)), path].join(" -> "));
    if (trail.includes(path) || done.has(path)) return;
    for (const name of importsOf.get(path) ?? []) visit(name, [...trail, path]);
    done.add(path);
  };
  for (const file of files) visit(file.path, []);
  expect(cycles).toEqual([]);
});

test("only the named folders touch the disk, the clock, chance or the process", () => {
  const faults = files
    .filter((file) => !IMPURE.has(file.folder))
    .filter((file) => {
      const code = file.code.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, "");
      return (
        // node:module only defers the loading of a package until it is asked.
        file.imports.some((name) => name.startsWith("node:") && name !== "node:module") ||
        /new Date\(\)|Date\.now|Math\.random|\bprocess\.|\bfetch\(/.test(code)
      );
    })
    .map((file) => file.path);
  expect(faults).toEqual([]);
});

test("packages stay in their folders", () => {
  const faults = files.flatMap((file) =>
    file.imports
      .filter((name) => !name.endsWith(".ts") && !name.startsWith("node:"))
      .filter((name) => !HOMES[name.split("/")[0] ?? ""]?.includes(file.folder))
      .map((name) => `${file.path} imports ${name}`),
  );
  expect(faults).toEqual([]);
});

test("natural is imported by a deep path: its root loads a thousand files and writes to stdout", () => {
  expect(files.filter((file) => file.imports.includes("natural")).map((file) => file.path)).toEqual([]);
});

test("only the command line prints and ends the process", () => {
  const faults = files.filter(
    (file) => file.folder !== "cli" && /\bconsole\.|process\.(exit|stdout|stderr)/.test(file.code),
  );
  expect(faults.map((file) => file.path)).toEqual([]);
});

test("the version that records name is the package's", async () => {
  const manifest = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { version: string };
  expect((await import("../src/version.js")).VERSION).toBe(manifest.version);
});
