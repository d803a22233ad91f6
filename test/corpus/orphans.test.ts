import { join } from "node:path";
import { expect, test } from "vitest";
import { findOrphans, pruneOrphans } from "../../src/corpus/orphans.js";
import { toJson } from "../../src/write/serialize.js";
import { contents, fill, newFolder } from "../folder.js";
import { recordOf } from "../record.js";

test("only our own records without a text are named and removed, and half-written files of runs that ended", async () => {
  const folder = fill(newFolder(), {
    "raw/kept.txt": "x",
    "out/kept.json": toJson(recordOf({}, "kept.txt")),
    "out/a/gone.json": toJson(recordOf({}, "a/gone.txt")),
    "out/moved.json": toJson(recordOf({}, "elsewhere.txt")),
    "out/package.json": "{}",
    "out/broken.json": "{",
    "out/null.json": "null",
    // No process has this number.
    "out/a/.peelmark-99999999-0-0.tmp": "half",
    // The one that began this test may still be at work on its own.
    [`out/a/.peelmark-${process.ppid}-0-0.tmp`]: "half",
  });
  const orphans = findOrphans(join(folder, "out"), join(folder, "raw"), ["kept.txt"]);
  expect(orphans).toEqual(["a/gone.json"]);
  await pruneOrphans(join(folder, "out"), orphans);
  expect(Object.keys(contents(join(folder, "out")))).toEqual([
    `a/.peelmark-${process.ppid}-0-0.tmp`,
    "broken.json",
    "kept.json",
    "moved.json",
    "null.json",
    "package.json",
  ]);
});
