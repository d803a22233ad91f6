import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { contents, newFolder } from "../folder.js";
import { ROOT } from "../shared.js";

function bench(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, "scripts/bench.mjs"), ...args], {
    encoding: "utf8",
  });
  return { status, stdout, stderr };
}

describe("the corpus", () => {
  const make = (dir: string, seed: number, size = "0.05") =>
    bench("--make", "--corpus", dir, "--size", size, "--seed", String(seed));
  const texts = (dir: string) => contents(join(dir, "texts"));

  test("is of the size asked for, its documents distinct, and the same for the same seed", { timeout: 180_000 }, () => {
    const [one, again, other] = [newFolder(), newFolder(), newFolder()];
    const { status, stdout } = make(one, 1);
    expect({ status, stdout }).toMatchObject({
      status: 0,
      stdout: expect.stringMatching(/^\d+ distinct documents, 0.1 MB/),
    });
    const all = Object.values(texts(one));
    expect(all.join("").length).toBeGreaterThan(45_000);
    expect(new Set(all).size).toBe(all.length);
    make(again, 1);
    expect(texts(again)).toEqual(texts(one));
    make(other, 2);
    expect(texts(other)).not.toEqual(texts(one));
    // One that was made for another size is not taken for this one.
    expect(make(one, 1, "0.02")).toMatchObject({
      status: 2,
      stderr: expect.stringContaining("holds a corpus of another size or seed"),
    });
  });
});

test("a part alone prints its figures and keeps its runs", { timeout: 180_000 }, () => {
  const file = join(newFolder(), "bench.json");
  const { status, stdout, stderr } = bench("--only", "start", "--runs", "1", "--size", "0.02", "--json", file);
  expect({ status, stderr }).toMatchObject({ status: 0 });
  expect(stdout).toMatch(/^\| --help \/ bare node +\| +[\d.]+ \| +<= 1.3 \| +<= 1.1 \|/m);
  expect(stdout).not.toContain("compromise");
  const kept = JSON.parse(readFileSync(file, "utf8"));
  expect(kept.machine.node).toBe(process.version);
  expect(kept.parts.start.details.runs.one).toHaveLength(3);
});

describe("a command line that asks for what is not there", () => {
  const check = (args: readonly string[], message: string) =>
    test(args.join(" "), () =>
      expect(bench(...args)).toMatchObject({ status: 2, stderr: expect.stringContaining(message) }),
    );

  check(["--only", "start,speeed"], "--only speeed: expected one of speed, compare, growth, start, cache, scores");
  check(["--runs", "2.5"], "--runs 2.5: expected a whole number");
  check(["--size", "none"], "--size none: expected a number above 0");
  check(["--make"], "--make needs --corpus DIR");
  check(["--speed"], "Unknown option '--speed'");
});

describe("the verdict on a figure", async () => {
  const { verdictOf } = (await import(new URL("../../scripts/bench/figures.mjs", import.meta.url).href)) as {
    verdictOf: (figure: { must: number; aim: number; better: string }, measured?: number) => string;
  };
  const check = (better: "more" | "less", must: number, aim: number, measured: number | undefined, verdict: string) =>
    test(`${measured}, ${better} is better, must ${must}, aim ${aim}: ${verdict}`, () =>
      expect(verdictOf({ must, aim, better }, measured)).toBe(verdict));

  check("more", 100, 250, 99.9, "missed");
  check("more", 100, 250, 100, "must");
  check("more", 100, 250, 250, "aim");
  check("less", 5, 3, 5.01, "missed");
  check("less", 5, 3, 5, "must");
  check("less", 5, 3, 3, "aim");
  check("less", 5, 3, undefined, "not measured");
});
