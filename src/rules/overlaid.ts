import type { RawFile, RawRule } from "./file.js";
import type { LaidOver } from "./layers.js";

/** The names of the word lists that `replaced` ones change: those, and each that names one of them, directly or not. */
export function changedLists(replaced: ReadonlySet<string>, lists: RawFile["lists"]): ReadonlySet<string> {
  const touched = new Set(replaced);
  if (touched.size === 0) return touched;
  const namedBy = new Map<string, string[]>();
  for (const [name, { source }] of lists) {
    for (const inner of namesIn(source)) {
      const outer = namedBy.get(inner);
      if (outer) outer.push(name);
      else namedBy.set(inner, [name]);
    }
  }
  // A list of lists changes with any of them. A set goes on to what is added while it is gone through.
  for (const name of touched) for (const outer of namedBy.get(name) ?? []) touched.add(outer);
  return touched;
}

/**
 * The ids of the rules that a folder laid over others made other rules of: those that it states, and those that name a word
 * list which it states, in a pattern, as their `followers`, or through another list.
 */
export function changedRules(
  laidOver: LaidOver,
  layers: { readonly rules: ReadonlyMap<string, RawRule>; readonly lists: RawFile["lists"] },
): ReadonlySet<string> {
  const touched = changedLists(laidOver.lists, layers.lists);
  const ids = new Set(laidOver.rules);
  for (const raw of layers.rules.values()) {
    const { examples: _, ...fields } = raw.data;
    if (names(Object.values(fields), touched) || touched.has(String(raw.data.followers))) ids.add(raw.id);
  }
  return ids;
}

/** Whether a pattern among the values, or in a list of them, names one of the lists. */
function names(values: readonly unknown[], lists: ReadonlySet<string>): boolean {
  return lists.size > 0 && namesIn(values).some((name) => lists.has(name));
}

/** The names in braces in the patterns among the values, or in lists of them. */
function namesIn(values: readonly unknown[]): readonly string[] {
  return values
    .flat()
    .flatMap((value) => (typeof value === "string" ? [...value.matchAll(/\{([a-z][a-z0-9-]*)\}/g)] : []))
    .map(([, name = ""]) => name);
}
