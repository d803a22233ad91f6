import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../shared.js";

test("every package whose code is in the bundle has its licence beside it", () => {
  const bundle = join(ROOT, "dist/bundle");
  const code = readdirSync(bundle)
    .filter((name) => name.endsWith(".cjs"))
    .map((name) => readFileSync(join(bundle, name), "utf8"))
    .join("");
  const inside = [...code.matchAll(/^\/\/ \S*node_modules\/((?:@[^/]+\/)?[^/]+)/gm)].map((match) => match[1] ?? "");
  const licences = readFileSync(join(bundle, "LICENCES.txt"), "utf8");
  const named = [...licences.matchAll(/^(\S+) \d\S*\n=+\n\n\S/gm)].map((match) => match[1] ?? "");
  expect(inside).toContain("zod");
  expect([...named].sort()).toEqual([...new Set(inside)].sort());
});
