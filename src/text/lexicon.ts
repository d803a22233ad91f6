import type { TokenTable } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import { Automaton, type Graph } from "./automaton.js";
import { firstOf } from "./first.js";
import { Symbols } from "./symbols.js";
import { PUNCTUATION } from "./tokens.js";
import { ANY, endOf, graphOf, isLiteral, type Node } from "./word-graph.js";

/** A stretch of tokens that a lexicon's entry names: token numbers `[from, to)`. */
export interface Found<Entry> {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
}

/** A pattern that was added. Its graph is made when a text holds a word that it begins with: one text needs few of them. */
interface Added<Entry> {
  readonly pattern: Pattern;
  readonly entry: Entry;
  nodes: readonly Node<Entry>[] | null;
}

/** Many literal patterns to look for at once, gathered once and asked for every token of a text. */
export class Lexicon<Entry> implements Graph<Entry> {
  /** By word: the patterns that begin with it. */
  readonly #starts: (Added<Entry>[] | undefined)[] = [];
  readonly #nodes = new Map<number, readonly Node<Entry>[]>();
  readonly #symbols = new Symbols();
  #automaton: Automaton<Entry, readonly Entry[]> | null = null;

  /** Adds a pattern. Throws where it holds what a lexicon cannot (see `isLiteral`). A pattern that may be empty matches only where it is not. */
  add(pattern: Pattern, entry: Entry): void {
    if (!isLiteral(pattern)) throw new Error("a lexicon takes no slots and no block bounds");
    const added: Added<Entry> = { pattern, entry, nodes: null };
    // A pattern begins with a word: one that began with a gap would match everywhere.
    for (const word of firstOf(pattern).words) {
      const there = this.#starts[word];
      if (there) there.push(added);
      else this.#starts[word] = [added];
      this.#nodes.delete(word);
    }
    this.#symbols.addAll(pattern);
    this.#automaton = null;
  }

  /** Whether any match can begin with a word. */
  begins(word: number): boolean {
    return this.#starts[word] !== undefined;
  }

  nodesOf(word: number): readonly Node<Entry>[] {
    const known = this.#nodes.get(word);
    if (known) return known;
    const nodes = (this.#starts[word] ?? []).flatMap((added) => {
      added.nodes ??= graphOf(added.pattern, [endOf(added)]);
      return added.nodes.filter((node) => node.word === word);
    });
    this.#nodes.set(word, nodes);
    return nodes;
  }

  /** The patterns added up to now as one automaton; `digest` as there. */
  automaton<Outcome>(digest: (entries: readonly Entry[]) => Outcome): Automaton<Entry, Outcome> {
    return new Automaton(this, this.#symbols, digest);
  }

  /** The longest match that begins at token `from` and ends at `limit` or before; of several the first that was added; null where there is none. */
  longestAt(tokens: TokenTable, text: string, from: number, limit: number): Found<Entry> | null {
    const automaton = this.#ready();
    let longest: Found<Entry> | null = null;
    let at = from;
    for (let state = automaton.enter(tokens, text, at); state > 0; state = automaton.step(state, tokens, text, at)) {
      at++;
      const [entry] = automaton.outcome(state) ?? NONE;
      if (entry !== undefined) longest = { entry, from, to: at };
      if (at >= limit) break;
    }
    return longest;
  }

  /** Every match that begins at token `from` and ends at `limit` or before; a longer one may come before a shorter. */
  matchesAt(tokens: TokenTable, text: string, from: number, limit: number, emit: (found: Found<Entry>) => void): void {
    const automaton = this.#ready();
    let ends = 0;
    let last = 0;
    let ending = 0;
    let at = from;
    for (let state = automaton.enter(tokens, text, at); state > 0; state = automaton.step(state, tokens, text, at)) {
      at++;
      if (automaton.outcome(state) !== null) {
        ends++;
        last = at;
        ending = state;
      }
      if (at >= limit) break;
    }
    if (ends === 0) return;
    if (ends > 1 || automaton.isAmbiguous(ending)) {
      // Which of several readings comes first, and how often one holds, the graph says.
      emitAll(this.nodesOf(tokens.word[from] ?? 0), tokens, text, from, last, emit);
    } else for (const entry of automaton.outcome(ending) ?? NONE) emit({ entry, from, to: last });
  }

  /** Every match inside tokens `[from, to)`, by start, overlaps included. */
  matchesIn(tokens: TokenTable, text: string, from: number, to: number): readonly Found<Entry>[] {
    const found: Found<Entry>[] = [];
    const emit = (one: Found<Entry>): void => {
      found.push(one);
    };
    for (let at = from; at < to; at++) this.matchesAt(tokens, text, at, to, emit);
    return found;
  }

  #ready(): Automaton<Entry, readonly Entry[]> {
    this.#automaton ??= this.automaton((entries) => entries);
    return this.#automaton;
  }
}

const NONE: readonly never[] = [];

function emitAll<Entry>(
  starts: readonly Node<Entry>[],
  tokens: TokenTable,
  text: string,
  from: number,
  limit: number,
  emit: (found: Found<Entry>) => void,
): void {
  for (const node of starts) follow(node, from);

  function follow(node: Node<Entry>, at: number): void {
    if (node.exact !== null && text.slice(tokens.start[at], tokens.end[at]) !== node.exact) return;
    for (const target of node.targets) reach(target, at + 1);
  }

  function reach(node: Node<Entry>, at: number): void {
    if (node.output) emit({ entry: node.output.entry, from, to: at });
    if (node.output !== null || at >= limit) return;
    const { word } = node;
    if (word === tokens.word[at] || (word === ANY && (tokens.kind[at] ?? 0) < PUNCTUATION)) follow(node, at);
  }
}
