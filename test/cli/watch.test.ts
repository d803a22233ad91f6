import { existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { contents, fill, newFolder } from "../folder.js";
import { LETTER, RELEASE } from "./sample.js";
import { peelmark } from "./terminal.js";

interface Watching {
  readonly cwd: string;
  /** Waits until `done` holds and says how many milliseconds that took; fails after thirty seconds. */
  until(done: () => boolean): Promise<number>;
  messages(): string;
}

/** Watches a new folder with one text in it while `act` runs. */
async function watching(args: readonly string[], act: (watch: Watching) => Promise<void>): Promise<void> {
  const cwd = fill(newFolder(), { "raw/old.txt": LETTER, "mine/grades.yaml": "rules: []\n" });
  const stop = new AbortController();
  let messages = "";
  const ended = peelmark(cwd, ["extract", "--watch", ...args], {
    stop: stop.signal,
    onMessage: (text) => {
      messages += text;
    },
  });
  const until = async (done: () => boolean): Promise<number> => {
    const start = performance.now();
    while (!done()) {
      if (performance.now() - start > 30_000) expect.fail(`not within thirty seconds; messages: ${messages}`);
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
    return performance.now() - start;
  };
  try {
    await until(() => messages.includes("watching raw"));
    await act({ cwd, until, messages: () => messages });
  } finally {
    stop.abort();
  }
  expect((await ended).code).toBe(0);
}

test("a new text has its record within a second, a changed one too, and a bad one ends nothing", () =>
  watching([], async ({ cwd, until, messages }) => {
    expect(Object.keys(contents(join(cwd, "extracted")))).toEqual(["old.json"]);
    writeFileSync(join(cwd, "raw/new.txt"), RELEASE);
    const record = join(cwd, "extracted/new.json");
    const waited = await until(() => existsSync(record));
    // A second is promised; a busy machine that runs all tests at once is given two.
    expect(waited).toBeLessThan(2000);
    const first = readFileSync(record, "utf8");
    writeFileSync(join(cwd, "raw/new.txt"), `${RELEASE}More.\n`);
    await until(() => readFileSync(record, "utf8") !== first);
    writeFileSync(join(cwd, "raw/bad.txt"), Uint8Array.from([0, 1]));
    await until(() => messages().includes("failed: bad.txt is binary data"));
    writeFileSync(join(cwd, "raw/deep.tmp"), LETTER);
    renameSync(join(cwd, "raw/deep.tmp"), join(cwd, "raw/moved.txt"));
    await until(() => existsSync(join(cwd, "extracted/moved.json")));
    // Two of one text are each other's twins: the record of the first changes with the second.
    await until(() => readFileSync(join(cwd, "extracted/old.json"), "utf8").includes("The same text as moved.txt"));
  }));

test("a text that goes leaves its record, unless --prune", async () => {
  await watching([], async ({ cwd, until, messages }) => {
    rmSync(join(cwd, "raw/old.txt"));
    await until(() => messages().includes("no text: extracted/old.json"));
    expect(existsSync(join(cwd, "extracted/old.json"))).toBe(true);
  });
  await watching(["--prune"], async ({ cwd, until }) => {
    rmSync(join(cwd, "raw/old.txt"));
    await until(() => !existsSync(join(cwd, "extracted/old.json")));
  });
});

test("a changed rule file is read at once; a faulty one is named and the former rules stay", () =>
  watching(["--rules", "mine"], async ({ cwd, until, messages }) => {
    const record = join(cwd, "extracted/old.json");
    const first = readFileSync(record, "utf8");
    writeFileSync(join(cwd, "mine/grades.yaml"), "rules:\n  - id: grades.x\n    pattrn: 3\n");
    await until(() => /grades\.yaml:\d+:\d+: found/.test(messages()) && messages().includes("the former rules stay"));
    expect(readFileSync(record, "utf8")).toBe(first);
    writeFileSync(join(cwd, "mine/grades.yaml"), "# none of my own\nrules: []\n");
    await until(() => readFileSync(record, "utf8") !== first);
  }));
