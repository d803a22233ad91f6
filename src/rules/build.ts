import { basename } from "node:path";
import { FROZEN_RULES, STATED_RULES, type StatedRules } from "./built-in.js";
import { type FrozenBook, freeze } from "./frozen.js";
import { readRules } from "./read.js";

/** The built-in rules as the build keeps them, by file name. Throws RulesError where a rule file has a fault. */
export function buildRules(): { readonly [FROZEN_RULES]: FrozenBook; readonly [STATED_RULES]: StatedRules } {
  const { book, layers } = readRules();
  const stated: StatedRules = {
    rules: [...layers.rules.values()].map(({ file, path, data }) => [file, basename(path), data]),
    lists: [...layers.lists].map(([name, { source, raw }]) => [name, raw.file, basename(raw.path), source]),
  };
  return { [FROZEN_RULES]: freeze(book, (path) => basename(path)), [STATED_RULES]: stated };
}
