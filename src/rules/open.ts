import type { RuleBook } from "./book.js";
import { builtInRules } from "./built-in.js";

/** As `loadRules`, but what reads YAML is itself loaded only where it is needed: for a run that should start at once. */
export async function openRules(options: { readonly dir?: string } = {}): Promise<RuleBook> {
  const ready = options.dir === undefined ? builtInRules() : null;
  return ready?.book ?? (await import("./load.js")).loadRules(options);
}
