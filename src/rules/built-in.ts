import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { RuleBook } from "./book.js";
import type { RuleFile } from "./fields.js";
import { BUILT_IN_RULES, hashOf, type RuleSource, ruleSources, shown } from "./folder.js";
import { type FrozenBook, thaw } from "./frozen.js";
import type { StatedRule } from "./schema.js";

/** The built-in rules as the build froze them, and the files that they were made from. */
export interface BuiltIn {
  readonly book: RuleBook;
  readonly sources: readonly RuleSource[];
  /** All that the files state: read when it is asked for. */
  stated(): StatedRules;
}

/** What the rule files state, as data: every rule, the ones switched off among them, and every word list, in order. */
export interface StatedRules {
  readonly rules: readonly (readonly [file: RuleFile, source: string, data: Readonly<Record<string, unknown>>])[];
  readonly lists: readonly (readonly [name: string, file: RuleFile, source: string, entries: readonly string[]])[];
}

/** The files of the build, beside its code. Where they are not, as in src/, the rules are read from YAML. */
export const FROZEN_RULES = "rules.json";
export const STATED_RULES = "rules-stated.json";

/** What was thawed of the build; an image of the program holds it ready. */
let thawed: { readonly hash: string; readonly book: RuleBook } | null = null;

/**
 * The built-in rules from the build, in a hundredth of the time that their YAML takes; null where there is no build, or
 * where a rule file has changed since.
 */
export function builtInRules(): BuiltIn | null {
  thawed ??= fromBuild();
  const sources = ruleSources(BUILT_IN_RULES);
  if (thawed === null || sources === null || hashOf(sources) !== thawed.hash) return null;
  return { book: thawed.book, sources, stated };
}

function fromBuild(): typeof thawed {
  const frozen = beside<FrozenBook>(FROZEN_RULES);
  if (frozen === null) return null;
  let byId: ReadonlyMap<string, StatedRule> | null = null;
  const statedOf = (id: string): StatedRule | undefined => {
    // The build checked them against their shape.
    byId ??= new Map(stated().rules.map(([, , data]) => [String(data.id), data as unknown as StatedRule]));
    return byId.get(id);
  };
  const pathOf = (name: string): string => shown(join(BUILT_IN_RULES, name));
  return { hash: frozen.hash, book: thaw(frozen, pathOf, statedOf) };
}

let kept: StatedRules | null = null;

function stated(): StatedRules {
  kept ??= beside<StatedRules>(STATED_RULES);
  if (kept === null) throw new Error(`${STATED_RULES} is missing: build again`);
  return kept;
}

function beside<Content>(name: string): Content | null {
  try {
    return JSON.parse(readFileSync(new URL(name, import.meta.url), "utf8")) as Content;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
