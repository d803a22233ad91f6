import type { Pattern } from "../model/pattern.js";
import { firstOf } from "./first.js";

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
  readonly words: ReadonlySet<number>;
  /** Of SLOT. */
  readonly slot: string;
  /** Of GAP. */
  readonly most: number;
  readonly tight: boolean;
  /** Of CHOICE: the options that may begin at a word, in the pattern's order; `open` where the word begins none of its own. */
  readonly byWord: ReadonlyMap<number, readonly Step[]>;
  readonly open: readonly Step[];
}

const NO_WORDS: ReadonlySet<number> = new Set();
const NO_OPTIONS: ReadonlyMap<number, readonly Step[]> = new Map();
const BARE: Step = {
  op: DONE,
  next: null,
  word: 0,
  exact: null,
  words: NO_WORDS,
  slot: "",
  most: 0,
  tight: false,
  byWord: NO_OPTIONS,
  open: [],
};

/** The first step of a pattern; the last is DONE. */
export function programOf(pattern: Pattern): Step {
  return stepOf(pattern, { ...BARE });
}

function stepOf(pattern: Pattern, next: Step): Step {
  switch (pattern.type) {
    case "word":
      return { ...BARE, op: WORD, next, word: pattern.word, exact: pattern.exact };
    case "slot":
      return { ...BARE, op: SLOT, next, slot: pattern.name };
    case "gap":
      return { ...BARE, op: GAP, next, most: pattern.most, tight: pattern.tight };
    case "start":
      return { ...BARE, op: START, next };
    case "end":
      return { ...BARE, op: END, next };
    case "sequence":
      return pattern.parts.reduceRight((after, part) => stepOf(part, after), next);
    case "choice": {
      const words = singleWords(pattern);
      return words ? { ...BARE, op: ONE_OF, next, words } : choiceOf(pattern.options, next);
    }
  }
}

const wordsOfChoice = new WeakMap<Pattern, ReadonlySet<number> | null>();

/** The words of a choice of nothing but single words, whose order does not matter; made once for each list. */
function singleWords(choice: Pattern & { readonly type: "choice" }): ReadonlySet<number> | null {
  const known = wordsOfChoice.get(choice);
  if (known !== undefined) return known;
  const words = new Set<number>();
  let single = true;
  for (const option of choice.options) {
    if (option.type === "word" && option.exact === null) words.add(option.word);
    else single = false;
  }
  const made = single ? words : null;
  wordsOfChoice.set(choice, made);
  return made;
}

function choiceOf(options: readonly Pattern[], next: Step): Step {
  const steps = options.map((option) => {
    const first = firstOf(option);
    return { step: stepOf(option, next), words: first.words, open: first.any || first.empty || first.slots.size > 0 };
  });
  const byWord = new Map<number, Step[]>();
  for (const { words } of steps) for (const word of words) if (!byWord.has(word)) byWord.set(word, []);
  for (const [word, list] of byWord)
    for (const { step, words, open } of steps) if (open || words.has(word)) list.push(step);
  return { ...BARE, op: CHOICE, next, byWord, open: steps.filter(({ open }) => open).map(({ step }) => step) };
}
