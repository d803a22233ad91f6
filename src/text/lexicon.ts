import type { TokenTable } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";

/** A stretch of tokens that a lexicon's entry names: token numbers `[from, to)`. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

interface Edge<Entry> {
  /** The word that leads on; -1 for any word. */
  readonly word: number;
  /** How the text must write the word, where case counts. */
  readonly exact: string | null;
  readonly targets: readonly Node<Entry>[];
}

interface Node<Entry> {
  readonly edges: readonly Edge<Entry>[];
  /** What ends here. */
  readonly output: { readonly entry: Entry } | null;
}

/** Whether a lexicon can hold the pattern: words, choices and gaps only. */
export function isLiteral(pattern: Pattern): boolean {
  switch (pattern.type) {
    case "word":
    case "gap":
      return true;
    case "choice":
      return pattern.options.every(isLiteral);
    case "sequence":
      return pattern.parts.every(isLiteral);
    default:
      return false;
  }
}

/**
 * Many literal patterns as one automaton over words, built once and run once over a text. Options and optional parts share
 * what follows them, so its size is linear in the patterns' (Thompson's construction, without empty edges); a gap's
 * wildcards multiply the work only by their bound.
 */
export class Lexicon<Entry> {
  readonly #starts: (Edge<Entry>[] | undefined)[] = [];

  /** Adds a pattern. Throws where it holds what a lexicon cannot (see `isLiteral`). A pattern that may be empty matches only where it is not. */
  add(pattern: Pattern, entry: Entry): void {
    if (!isLiteral(pattern)) throw new Error("a lexicon takes no slots and no block bounds");
    for (const node of build(pattern, [{ edges: [], output: { entry } }])) {
      for (const edge of node.edges) {
        // A pattern begins with a word: one that began with a gap would match everywhere.
        if (edge.word >= 0) this.#at(edge.word).push(edge);
      }
    }
  }

  /** Whether any match can begin with a word: asked before the work of asking for matches. */
  begins(word: number): boolean {
    return this.#starts[word] !== undefined;
  }

  /** Every match that begins at token `from` and ends at `limit` or before; a longer one may come before a shorter. */
  matchesAt(tokens: TokenTable, text: string, from: number, limit: number, emit: (found: Found<Entry>) => void): void {
    const starts = this.#starts[tokens.word[from] ?? 0];
    if (starts === undefined) return;
    for (const edge of starts) follow(edge, from);

    function follow(edge: Edge<Entry>, at: number): void {
      if (edge.exact !== null && text.slice(tokens.start[at], tokens.end[at]) !== edge.exact) return;
      for (const target of edge.targets) walk(target, at + 1);
    }

    function walk(node: Node<Entry>, at: number): void {
      if (node.output) emit({ entry: node.output.entry, from, to: at });
      if (at >= limit) return;
      const word = tokens.word[at] ?? 0;
      for (const edge of node.edges) {
        if (edge.word === word || (edge.word < 0 && (tokens.kind[at] ?? 0) <= 2)) follow(edge, at);
      }
    }
  }

  /** Every match inside tokens `[from, to)`, by start, overlaps included. */
  matchesIn(tokens: TokenTable, text: string, from: number, to: number): readonly Found<Entry>[] {
    const found: Found<Entry>[] = [];
    const emit = (one: Found<Entry>): void => {
      found.push(one);
    };
    for (let at = from; at < to; at++)
      if (this.begins(tokens.word[at] ?? 0)) this.matchesAt(tokens, text, at, to, emit);
    return found;
  }

  #at(word: number): Edge<Entry>[] {
    const known = this.#starts[word];
    if (known) return known;
    const edges: Edge<Entry>[] = [];
    this.#starts[word] = edges;
    return edges;
  }
}

/** The nodes that stand for `pattern` followed by any of `next`. */
function build<Entry>(pattern: Pattern, next: readonly Node<Entry>[]): readonly Node<Entry>[] {
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
      return pattern.options.flatMap((option) => build(option, next));
    case "sequence":
      return pattern.parts.reduceRight((after, part) => build(part, after), next);
    default:
      return [];
  }
}
