import type { Pattern } from "../model/pattern.js";

/** What a pattern cannot do without: a word of each of the sets, and every one of the slots. */
export interface Needs {
  readonly words: readonly ReadonlySet<number>[];
  readonly slots: ReadonlySet<string>;
}

const NO_SLOTS: ReadonlySet<string> = new Set();

/** What was found of long choices: word lists are choices that many patterns share. */
const MANY = 4;
const known = new WeakMap<Pattern, Needs>();

/** What the pattern needs; sets may be shared with other patterns' needs. */
export function needsOf(pattern: Pattern): Needs {
  switch (pattern.type) {
    case "word":
      return { words: [new Set([pattern.word])], slots: NO_SLOTS };
    case "slot":
      return { words: [], slots: new Set([pattern.name]) };
    case "sequence": {
      const parts = pattern.parts.map(needsOf);
      const slots = parts.flatMap((part) => [...part.slots]);
      return { words: parts.flatMap((part) => part.words), slots: slots.length === 0 ? NO_SLOTS : new Set(slots) };
    }
    case "choice": {
      if (pattern.options.length < MANY) return needsOfChoice(pattern.options);
      const done = known.get(pattern) ?? needsOfChoice(pattern.options);
      known.set(pattern, done);
      return done;
    }
    default:
      return { words: [], slots: NO_SLOTS };
  }
}

/** One word of every option is needed, enough to rule the choice out where none of them stands; and the slots of all options. */
function needsOfChoice(options: readonly Pattern[]): Needs {
  const words = new Set<number>();
  let open = options.length === 0;
  let slots: ReadonlySet<string> | null = null;
  for (const option of options) {
    if (option.type === "word") {
      words.add(option.word);
      slots = NO_SLOTS;
      continue;
    }
    const needs = needsOf(option);
    slots = slots === null ? needs.slots : new Set([...slots].filter((slot) => needs.slots.has(slot)));
    let least: ReadonlySet<number> | null = null;
    for (const set of needs.words) if (least === null || set.size < least.size) least = set;
    if (least === null) open = true;
    else for (const word of least) words.add(word);
  }
  return { words: open ? [] : [words], slots: slots ?? NO_SLOTS };
}
