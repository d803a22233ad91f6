import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

/** The rule files of a folder as plain data `{ name, data }`, sorted; but for the measured confidence, which holds no words. */
export function readRuleFiles(dir) {
  return readdirSync(dir)
    .filter((name) => name.endsWith(".yaml") && name !== "confidence.yaml")
    .sort()
    .map((name) => ({ name, data: parse(readFileSync(join(dir, name), "utf8")) }));
}
