import type { Pattern } from "../model/pattern.js";
import { firstOf } from "./first.js";
import { WordSet } from "./word-set.js";

export const WORD = 0;
export const ONE_OF = 1;
export const SLOT = 2;
export const GAP = 3;
export const START = 4;
export const END = 5;
export const CHOICE = 6;
export const DONE = 7;

/**
 * A step of a compiled pattern, with the step that follows it: what is left to match is a step, so that trying needs no
 * closures. All steps have the same fields, so that the engine sees one shape.
 */
export interface Step {
  readonly op: number;
  readonly next: Step | null;
  /** Of WORD. */
  readonly word: number;
  readonly exact: string | null;
  /** Of ONE_OF: a choice of single words. */
  readonly words: WordSet;
  /** Of SLOT. */
  readonly slot: string;
  /** Of GAP. */
  readonly most: number;
  readonly tight: boolean;
  /** Of CHOICE: the options that may begin at a word, in the pattern's order; `open` where the word begins none of its own. */
  readonly byWord: ReadonlyMap<number, readonly Step[]>;
  readonly open: readonly Step[];
}

const NO_WORDS = new WordSet([]);
const NO_OPTIONS: ReadonlyMap<number, readonly Step[]> = new Map();
const NONE: readonly Step[] = [];

/** A step with the fields of its kind; those of other kinds are empty. */
function step(op: number, next: Step | null, own: Partial<Omit<Step, "op" | "next">> = {}): Step {
  return {
    op,
    next,
    word: own.word ?? 0,
    exact: own.exact ?? null,
    words: own.words ?? NO_WORDS,
    slot: own.slot ?? "",
    most: own.most ?? 0,
    tight: own.tight ?? false,
    byWord: own.byWord ?? NO_OPTIONS,
    open: own.open ?? NONE,
  };
}

/** The first step of a pattern; the last is DONE. */
export function programOf(pattern: Pattern): Step {
  return stepOf(pattern, step(DONE, null));
}

function stepOf(pattern: Pattern, next: Step): Step {
  switch (pattern.type) {
    case "word":
      return step(WORD, next, pattern);
    case "slot":
      return step(SLOT, next, { slot: pattern.name });
    case "gap":
      return step(GAP, next, pattern);
    case "start":
      return step(START, next);
    case "end":
      return step(END, next);
    case "sequence":
      return pattern.parts.reduceRight((after, part) => stepOf(part, after), next);
    case "choice": {
      const words = singleWords(pattern);
      return words ? step(ONE_OF, next, { words }) : choiceOf(pattern.options, next);
    }
  }
}

const wordsOfChoice = new WeakMap<Pattern, WordSet | null>();

/** The words of a choice of nothing but single words, whose order does not matter; made once for each list. */
function singleWords(choice: Pattern & { readonly type: "choice" }): WordSet | null {
  const known = wordsOfChoice.get(choice);
  if (known !== undefined) return known;
  const words: number[] = [];
  for (const option of choice.options) if (option.type === "word" && option.exact === null) words.push(option.word);
  const made = words.length === choice.options.length ? new WordSet(words) : null;
  wordsOfChoice.set(choice, made);
  return made;
}

function choiceOf(options: readonly Pattern[], next: Step): Step {
  const steps = options.map((option) => {
    const first = firstOf(option);
    return { step: stepOf(option, next), words: first.words, open: first.any || first.empty || first.slots.size > 0 };
  });
  const open = steps.flatMap((one, place) => (one.open ? [place] : []));
  const own = new Map<number, number[]>();
  for (const [place, one] of steps.entries()) {
    if (one.open) continue;
    for (const word of one.words) own.get(word)?.push(place) ?? own.set(word, [place]);
  }
  // An option that may begin with anything may begin with these words too.
  for (const place of open) for (const word of steps[place]?.words ?? []) if (!own.has(word)) own.set(word, []);
  const taken = (places: readonly number[]): readonly Step[] => places.flatMap((place) => steps[place]?.step ?? []);
  const byWord = new Map<number, readonly Step[]>();
  for (const [word, places] of own) {
    const both = open.length === 0 ? places : [...places, ...open].sort((one, other) => one - other);
    byWord.set(word, taken(both));
  }
  return step(CHOICE, next, { byWord, open: taken(open) });
}
