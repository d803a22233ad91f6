import { expect, test } from "vitest";
import { openCrew } from "../../src/corpus/crew.js";
import type { Task } from "../../src/corpus/make.js";

const MORTAL = new URL("./mortal.mjs", import.meta.url);

/** Gives batches of named tasks to a crew of two real threads, and looks at what comes of each, in order. */
async function check(batches: readonly (readonly string[])[], expected: readonly (readonly string[])[]): Promise<void> {
  const crew = await openCrew(null, 2, MORTAL, { maxOldGenerationSizeMb: 32 });
  try {
    const tasks = batches.map((names) => names.map((path): Task => ({ path, job: "record", twins: "", former: null })));
    const done = await Promise.all(tasks.map((batch) => crew.make(batch)));
    const lines = done.map(({ lines }) => Buffer.from(lines).toString("utf8").split("\n").slice(0, -1));
    expect(
      done.map(({ made }, i) => made.map((one) => (one.kind === "failed" ? one.reason : lines[i]?.shift()))),
    ).toEqual(expected);
  } finally {
    await crew.close();
  }
}

test("batches come back as they were asked for, whichever is done first", () =>
  check([["slow", "a"], ["b"], ["c", "d"]], [["slow", "a"], ["b"], ["c", "d"]]));

test("a task that ends its thread fails alone, and by name", () =>
  check(
    [["a", "exit", "b"], ["c"], ["exit"], ["d", "e"]],
    [
      ["a", "ended the thread that read it: exit code 3", "b"],
      ["c"],
      ["ended the thread that read it: exit code 3"],
      ["d", "e"],
    ],
  ));

test("a task that takes all the memory there is costs itself and no other", () => {
  const reason = "ended the thread that read it: Worker terminated due to reaching memory limit: JS heap out of memory";
  return check([["a", "hungry", "b"], ["c"], ["hungry"], ["d"]], [["a", reason, "b"], ["c"], [reason], ["d"]]);
});

test("a fault out of turn is one of the task at hand", () =>
  check([["a", "throw"]], [["a", "ended the thread that read it: Cannot read properties of null (reading 'thrown')"]]));

test("a crew whose threads cannot start says so", async () => {
  await expect(openCrew(null, 2, new URL("./none.mjs", import.meta.url))).rejects.toThrow(/none\.mjs/);
});
