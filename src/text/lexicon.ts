import type { Pattern } from "../model/pattern.js";
import type { TokenTable } from "../model/layout.js";

/** A stretch of tokens that a lexicon's entry names: token numbers `[from, to)`. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

interface Output<Entry> {
  readonly entry: Entry;
  /** Words whose case counts: position from the match's first token, and the word as the text must write it. */
  readonly exact: readonly (readonly [number, string])[];
}

interface Node<Entry> {
  readonly next: Map<number, Node<Entry>>;
  any: Node<Entry> | null;
  readonly outputs: Output<Entry>[];
}

/** How many word sequences one pattern of a lexicon may stand for; a pattern past it is refused when rules load. */
export const MOST_SEQUENCES = 4000;

interface Step {
  readonly word: number;
  readonly exact: string | null;
}

const ANY: Step = { word: -1, exact: null };

/**
 * Every word sequence that `pattern` stands for, or null where there are more than MOST_SEQUENCES or the pattern holds
 * what a lexicon cannot: slots and block bounds.
 */
export function sequencesOf(pattern: Pattern): readonly (readonly Step[])[] | null {
  switch (pattern.type) {
    case "word":
      return [[{ word: pattern.word, exact: pattern.exact }]];
    case "gap":
      return Array.from({ length: pattern.most + 1 }, (_, length) => Array.from({ length }, () => ANY));
    case "choice": {
      const all: (readonly Step[])[] = [];
      for (const option of pattern.options) {
        const sequences = sequencesOf(option);
        if (sequences === null) return null;
        all.push(...sequences);
        if (all.length > MOST_SEQUENCES) return null;
      }
      return all;
    }
    case "sequence": {
      let all: (readonly Step[])[] = [[]];
      for (const part of pattern.parts) {
        const sequences = sequencesOf(part);
        if (sequences === null || all.length * sequences.length > MOST_SEQUENCES) return null;
        all = all.flatMap((head) => sequences.map((tail) => [...head, ...tail]));
      }
      return all;
    }
    default:
      return null;
  }
}

/**
 * Many literal patterns as one trie over words, built once and run once over a text: linear in the text, for a gap's
 * wildcards multiply only by their bound.
 */
export class Lexicon<Entry> {
  readonly #root: Node<Entry> = node();
  #starts: (Node<Entry> | undefined)[] = [];

  /** Adds each sequence of `pattern`; patterns that `sequencesOf` refuses are refused here by an error. */
  add(pattern: Pattern, entry: Entry): void {
    const sequences = sequencesOf(pattern);
    if (sequences === null) throw new Error("a lexicon takes no slots and no pattern of that many sequences");
    for (const sequence of sequences) {
      if (sequence.length === 0) continue;
      let at = this.#root;
      for (const step of sequence) {
        if (step.word < 0) {
          at.any ??= node();
          at = at.any;
          continue;
        }
        let next = at.next.get(step.word);
        if (!next) {
          next = node();
          at.next.set(step.word, next);
        }
        at = next;
      }
      const exact = sequence.flatMap((step, at): [number, string][] => (step.exact === null ? [] : [[at, step.exact]]));
      at.outputs.push({ entry, exact });
    }
    this.#starts = [];
  }

  /** Every match that begins at token `from` and ends at `limit` or before, shortest first. */
  matchesAt(tokens: TokenTable, text: string, from: number, limit: number, emit: (found: Found<Entry>) => void): void {
    const word = tokens.word[from] ?? 0;
    const first = word === 0 ? undefined : this.#start(word);
    if (first) walk(first, from + 1);
    function walk(at: Node<Entry>, position: number): void {
      for (const output of at.outputs) {
        if (output.exact.every(([offset, written]) => written === textOf(tokens, text, from + offset))) {
          emit({ entry: output.entry, from, to: position });
        }
      }
      if (position >= limit) return;
      const next = at.next.get(tokens.word[position] ?? 0);
      if (next) walk(next, position + 1);
      if (at.any && (tokens.kind[position] ?? 0) <= 2) walk(at.any, position + 1);
    }
  }

  /** Every match inside tokens `[from, to)`, by start, overlaps included. */
  matchesIn(tokens: TokenTable, text: string, from: number, to: number): readonly Found<Entry>[] {
    const found: Found<Entry>[] = [];
    for (let at = from; at < to; at++) this.matchesAt(tokens, text, at, to, (one) => found.push(one));
    return found;
  }

  #start(word: number): Node<Entry> | undefined {
    if (this.#starts.length === 0) for (const [first, next] of this.#root.next) this.#starts[first] = next;
    return this.#starts[word];
  }
}

function node<Entry>(): Node<Entry> {
  return { next: new Map(), any: null, outputs: [] };
}

function textOf(tokens: TokenTable, text: string, token: number): string {
  return text.slice(tokens.start[token], tokens.end[token]);
}
