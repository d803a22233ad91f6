import { CHOICE, DONE, ONE_OF, SLOT, type Step, WORD } from "./program.js";
import { WordSet } from "./word-set.js";

/** What may stand right beside something: a word of the set, or anything at all. */
export interface Beside {
  readonly words: WordSet;
  readonly any: boolean;
}

/** What may stand right before a slot of a pattern, and right behind it; over all places where the pattern has the slot. */
export interface Neighbours {
  readonly before: Beside;
  readonly behind: Beside;
}

interface Open {
  readonly words: Set<number>;
  any: boolean;
}

/**
 * The neighbours of a slot in a compiled pattern; null where the pattern has no such slot. A match in which the slot holds a
 * certain word can be ruled out by the words beside that word, wherever else the pattern reaches.
 */
export function neighboursOf(first: Step, slot: string): Neighbours | null {
  const before: Open = { words: new Set(), any: false };
  const behind: Open = { words: new Set(), any: false };
  const order = inOrder(first);
  /** What may stand right before a step. */
  const earlier = new Map<Step, Open>([[first, { words: new Set(), any: true }]]);
  let found = false;
  for (const step of order) {
    const last = earlier.get(step) ?? { words: new Set<number>(), any: false };
    if (step.op === SLOT && step.slot === slot) {
      found = true;
      join(before, last);
      if (step.next) join(behind, beginning(step.next));
    }
    for (const next of followers(step)) {
      const open = earlier.get(next) ?? { words: new Set<number>(), any: false };
      join(open, lastOf(step, last));
      earlier.set(next, open);
    }
  }
  if (!found) return null;
  return {
    before: { words: new WordSet(before.words), any: before.any },
    behind: { words: new WordSet(behind.words), any: behind.any },
  };
}

/** What may stand right before whatever follows a step. */
function lastOf(step: Step, before: Open): Open {
  switch (step.op) {
    case WORD:
      return { words: new Set([step.word]), any: false };
    case ONE_OF:
      return { words: new Set(step.words), any: false };
    case CHOICE:
      return before;
    default:
      return { words: new Set(), any: true };
  }
}

/** What a match from a step on may begin with. */
function beginning(step: Step): Open {
  switch (step.op) {
    case WORD:
      return { words: new Set([step.word]), any: false };
    case ONE_OF:
      return { words: new Set(step.words), any: false };
    case CHOICE: {
      const open: Open = { words: new Set(), any: false };
      for (const option of followers(step)) join(open, beginning(option));
      return open;
    }
    default:
      // A slot, a gap or a bound may stand beside anything.
      return { words: new Set(), any: true };
  }
}

function join(open: Open, more: Open): void {
  open.any ||= more.any;
  for (const word of more.words) open.words.add(word);
}

/** The steps that may come next: the options of a choice, which lead to what follows it, or the step behind. */
function followers(step: Step): readonly Step[] {
  if (step.op === DONE || step.next === null) return [];
  if (step.op === CHOICE) return [...new Set([...step.byWord.values()].flat().concat(step.open))];
  return [step.next];
}

/** Every step once, none before a step that leads to it. */
function inOrder(first: Step): readonly Step[] {
  const seen = new Set<Step>();
  const behind: Step[] = [];
  const visit = (step: Step): void => {
    if (seen.has(step)) return;
    seen.add(step);
    for (const next of followers(step)) visit(next);
    behind.push(step);
  };
  visit(first);
  return behind.reverse();
}
