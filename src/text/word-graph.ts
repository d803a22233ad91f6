import type { Pattern } from "../model/pattern.js";

/** A way on from a node over one word. */
export interface Edge<Entry> {
  /** The word that leads on; -1 for any word. */
  readonly word: number;
  /** How the text must write the word, where case counts. */
  readonly exact: string | null;
  readonly targets: readonly Node<Entry>[];
}

/** A place inside a pattern: what may follow, and what ends here. */
export interface Node<Entry> {
  readonly edges: readonly Edge<Entry>[];
  readonly output: { readonly entry: Entry } | null;
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
      return [{ edges: [{ word: pattern.word, exact: pattern.exact, targets: next }], output: null }];
    case "gap": {
      let all: readonly Node<Entry>[] = next;
      for (let length = 0; length < pattern.most; length++)
        all = [...next, { edges: [{ word: -1, exact: null, targets: all }], output: null }];
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
