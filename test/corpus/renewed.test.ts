import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { CACHE_FOLDER } from "../../src/corpus/cache.js";
import { loadRules } from "../../src/rules/load.js";
import { contents, fill, newFolder } from "../folder.js";
import { GOLD_STAR } from "../gold-star.js";
import { type Asked, run } from "./running.js";

/** Two texts that the rule is about, and eighteen that it is not; the last two are twins. */
function corpus(): string {
  const plain = Array.from({ length: 18 }, (_, at) => [
    `raw/${at}.txt`,
    `HMICFRS graded Kent Police as good at preventing crime.\n\nItem ${Math.min(at, 16)}.\n`,
  ]);
  return fill(newFolder(), {
    ...Object.fromEntries(plain),
    "raw/award.txt":
      "HMICFRS graded Kent Police as good at preventing crime. It got a gold star for investigating crime.\n",
    "raw/star.txt": "The mayor was given a gold star.\n",
  });
}

const changed = () => loadRules({ dir: fill(newFolder(), { "scales.yaml": GOLD_STAR }) });

/** A run with the built-in rules, then what `act` does, then a run with the rule added: as a run without any cache, and how many texts it spared. */
async function check(out: Asked["out"], act: (cwd: string) => void, spared: number): Promise<void> {
  const [cwd, other] = [corpus(), corpus()];
  const book = changed();
  await run(cwd, { out });
  act(cwd);
  act(other);
  const { summary } = await run(cwd, { out, rules: "more", book });
  expect(summary.spared).toBe(spared);
  const fresh = await run(other, { out, book, cache: false });
  expect(contents(cwd)).toEqual(contents(other));
  expect(summary.counts).toEqual(fresh.summary.counts);
  expect(contents(cwd)[out === "records" ? "records/award.json" : out]).toContain("outstanding");
}

const keptRules = (cwd: string): readonly string[] => {
  const folder = join(cwd, CACHE_FOLDER);
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith(".rules")).map((name) => join(folder, name));
};

describe.each<Asked["out"]>(["records", "records.ndjson"])("a rule that is added, into %s", (out) => {
  test.each<[string, (cwd: string) => void, number]>([
    ["is followed into the texts with its words alone", () => {}, 18],
    [
      "finds a new text, and one that changed",
      (cwd) => fill(cwd, { "raw/new.txt": "New.", "raw/3.txt": "Other." }),
      17,
    ],
    ["tells a text of its new twin", (cwd) => fill(cwd, { "raw/4.txt": readFileSync(join(cwd, "raw/5.txt")) }), 17],
    [
      "tells a text that its twin is gone",
      (cwd) => {
        for (const name of ["raw/17.txt", "records/17.json"]) rmSync(join(cwd, name), { force: true });
      },
      16,
    ],
  ])("%s", (_, act, spared) => check(out, act, spared));
});

test("a record that somebody changed is made anew", () =>
  check("records", (cwd) => fill(cwd, { "records/2.json": "{}" }), 17));

test.each([
  ["gone", (file: string) => rmSync(file, { force: true })],
  ["damaged", (file: string) => writeFileSync(file, "0 {}")],
])("where the rules that were kept are %s, all is made anew", (_, act) =>
  check("records", (cwd) => keptRules(cwd).forEach(act), 0),
);

test("the rule taken away again, its texts are as they were", async () => {
  const cwd = corpus();
  await run(cwd, { out: "records" });
  const before = contents(cwd);
  await run(cwd, { out: "records", rules: "more", book: changed() });
  expect(contents(cwd)).not.toEqual(before);
  const { summary } = await run(cwd, { out: "records" });
  expect(summary).toMatchObject({ spared: 18, stored: { changed: 1, restamped: 19 } });
  expect(contents(cwd)).toEqual(before);
});

test("rules that no ledger names any more are not kept", async () => {
  const cwd = corpus();
  await run(cwd, { out: "records" });
  await run(cwd, { out: "records.ndjson" });
  await run(cwd, { out: "records", rules: "more", book: changed() });
  expect(keptRules(cwd)).toHaveLength(2);
  await run(cwd, { out: "records.ndjson", rules: "more", book: changed() });
  expect(keptRules(cwd)).toHaveLength(1);
});
