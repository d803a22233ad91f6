import { join } from "node:path";
import { expect, test } from "vitest";
import { findOrphans, pruneOrphans } from "../../src/corpus/orphans.js";
import { toJson } from "../../src/write/serialize.js";
import { contents, fill, newFolder } from "../folder.js";
import { recordOf } from "../record.js";

test("only our own records without a text are named and removed", async () => {
  const folder = fill(newFolder(), {
    "raw/kept.txt": "x",
    "out/kept.json": toJson(recordOf({}, "kept.txt")),
    "out/a/gone.json": toJson(recordOf({}, "a/gone.txt")),
    "out/moved.json": toJson(recordOf({}, "elsewhere.txt")),
    "out/package.json": "{}",
    "out/broken.json": "{",
    "out/null.json": "null",
  });
  const orphans = await findOrphans(join(folder, "out"), join(folder, "raw"));
  expect(orphans).toEqual(["a/gone.json"]);
  await pruneOrphans(join(folder, "out"), orphans);
  expect(Object.keys(contents(join(folder, "out")))).toEqual([
    "broken.json",
    "kept.json",
    "moved.json",
    "null.json",
    "package.json",
  ]);
});
