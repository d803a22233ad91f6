import type { RawFile, RawRule } from "./file.js";
import type { LaidOver } from "./layers.js";

/** The names of the word lists that `replaced` ones change: those, and each that names one of them, directly or not. */
export function changedLists(replaced: ReadonlySet<string>, lists: RawFile["lists"]): ReadonlySet<string> {
  const touched = new Set(replaced);
  // A list of lists changes with any of them; each round finds at least one more, or none is left.
  for (let before = -1; before !== touched.size; ) {
    before = touched.size;
    for (const [name, { source }] of lists) if (names(source, touched)) touched.add(name);
  }
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
  if (lists.size === 0) return false;
  return values.flat().some((value) => {
    if (typeof value !== "string") return false;
    return [...value.matchAll(/\{([a-z][a-z0-9-]*)\}/g)].some(([, name = ""]) => lists.has(name));
  });
}
