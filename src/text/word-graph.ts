import type { Pattern } from "../model/pattern.js";

/** A node that any word leads on from, and one that nothing leads on from, for a pattern ends in it. */
export const ANY = -1;
const END = -2;

/**
 * A place inside a pattern: a word leads on from it, or a pattern ends there. One object for a place and its only way on, for
 * there are thousands.
 */
export interface Node<Entry> {
  /** The word that leads on; `ANY` for any word; less where none does. */
  readonly word: number;
  /** How the text must write the word, where case counts. */
  readonly exact: string | null;
  readonly targets: readonly Node<Entry>[];
  /** What ends here. */
  readonly output: { readonly entry: Entry } | null;
}

/** The node in which a pattern ends. */
export function endOf<Entry>(output: { readonly entry: Entry }): Node<Entry> {
  return { word: END, exact: null, targets: [], output };
}

/** Whether a graph can hold the pattern: words, choices and gaps only. */
export function isLiteral(pattern: Pattern): boolean {
  switch (pattern.type) {
    case "word":
    case "gap":
      return true;
    case "choice":
      return pattern.options.every((option) => option.type === "word" || isLiteral(option));
    case "sequence":
      return pattern.parts.every(isLiteral);
    default:
      return false;
  }
}

/**
 * The nodes that stand for `pattern` followed by any of `next`. Options and optional parts share what follows them, so a
 * graph's size is linear in its patterns' (Thompson's construction, without empty edges).
 */
export function graphOf<Entry>(pattern: Pattern, next: readonly Node<Entry>[]): readonly Node<Entry>[] {
  switch (pattern.type) {
    case "word":
      return [{ word: pattern.word, exact: pattern.exact, targets: next, output: null }];
    case "gap": {
      let all: readonly Node<Entry>[] = next;
      for (let length = 0; length < pattern.most; length++)
        all = [...next, { word: ANY, exact: null, targets: all, output: null }];
      return all;
    }
    case "choice":
      return pattern.options.flatMap((option) => graphOf(option, next));
    case "sequence":
      return pattern.parts.reduceRight((after, part) => graphOf(part, after), next);
    default:
      return [];
  }
}
