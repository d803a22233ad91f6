import type { RuleBook } from "./book.js";
import { builtInRules } from "./built-in.js";
import { overlay } from "./overlay.js";
import { readRules } from "./read.js";

/**
 * Loads, checks and compiles the built-in rules, with the folder `dir` laid over them: its rules add to the built-in
 * ones, change them field by field, or switch them off (`off: true`) by id; its word lists replace lists of the same name.
 * A rule that the folder adds or changes was not measured, whatever the built-in confidence says. `measured: false` leaves
 * what was measured unread, so that it can be measured again whatever it holds.
 * What the build has compiled is taken from there. Throws RulesError with every fault at once, each with file, line and
 * column.
 */
export function loadRules(options: { readonly dir?: string; readonly measured?: boolean } = {}): RuleBook {
  const builtIn = options.measured === false ? null : builtInRules();
  const ready = builtIn === null ? null : options.dir === undefined ? builtIn.book : overlay(builtIn, options.dir);
  return ready ?? readRules(options).book;
}
