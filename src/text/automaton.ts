import type { TokenTable } from "../model/layout.js";
import type { Symbols } from "./symbols.js";
import { PUNCTUATION } from "./tokens.js";
import { ANY, type Node } from "./word-graph.js";

/** Steps, and states times symbols, before all is forgotten: what bounds the memory of rules that branch without end. */
const MOST_STEPS = 1 << 20;
const MOST_KEYS = 1 << 30;

/** Patterns as graphs, by the words that they begin with. */
export interface Graph<Entry> {
  /** Whether a pattern begins with the word. */
  begins(word: number): boolean;
  /** The nodes from which a word leads on that patterns begin with, in pattern order. */
  nodesOf(word: number): readonly Node<Entry>[];
}

/**
 * A graph of patterns that is walked one step a token, however many patterns a token may go on with: each set of nodes that
 * a text leads to is a state, made when a text first leads there and remembered (a lazy subset construction). States are
 * numbers; 0 is where no pattern goes on. A state holds until the next `enter`, which may forget them all.
 */
export class Automaton<Entry, Outcome> {
  readonly #graph: Graph<Entry>;
  readonly #symbols: Symbols;
  readonly #digest: (entries: readonly Entry[]) => Outcome;
  readonly #numbers = new Map<Node<Entry>, number>();
  readonly #known = new Map<string, number>();
  #nodes: (readonly Node<Entry>[])[] = [[]];
  #outcomes: (Outcome | null)[] = [null];
  #ambiguous = [0];
  /** By symbol: the state that begins with it, 0 for none, -1 where nobody asked yet. */
  readonly #starts: Int32Array;
  /** By state: one bit for each word, by its number's last five bits, that may lead on. Most steps lead nowhere, and nearly all of these end here. */
  #leads = new Int32Array(1 << 8);
  /** Steps by `state * width + symbol`, each a key and a state: open addressing, keys one up so that 0 is an empty slot. */
  readonly #width: number;
  #table = new Int32Array(1 << 12);
  #steps = 0;

  /** `digest` makes what a state tells of the entries that end in it, at least one, in pattern order. */
  constructor(graph: Graph<Entry>, symbols: Symbols, digest: (entries: readonly Entry[]) => Outcome) {
    this.#graph = graph;
    this.#symbols = symbols;
    this.#digest = digest;
    // Marks have the upper half of the symbols: a gap goes over words only.
    this.#width = symbols.count * 2;
    this.#starts = new Int32Array(symbols.count);
    for (let symbol = 0; symbol < symbols.count; symbol++)
      if (graph.begins(symbols.wordOf(symbol))) this.#starts[symbol] = -1;
  }

  /** The state after token `at` as the first of a match; 0 where none begins with it. */
  enter(tokens: TokenTable, text: string, at: number): number {
    const symbol = this.#symbols.at(tokens, text, at);
    const state = this.#starts[symbol] ?? 0;
    return state >= 0 ? state : this.#enterFirst(symbol);
  }

  /** The state after one token more; 0 where no pattern goes on with it. */
  step(state: number, tokens: TokenTable, text: string, at: number): number {
    if (((this.#leads[state] ?? 0) & (1 << (tokens.word[at] ?? 0))) === 0) return 0;
    const mark = (tokens.kind[at] ?? 0) >= PUNCTUATION ? this.#width >> 1 : 0;
    const key = state * this.#width + this.#symbols.at(tokens, text, at) + mark + 1;
    const table = this.#table;
    const mask = table.length - 1;
    for (let slot = slotOf(key); ; slot += 2) {
      const known = table[slot & mask] ?? 0;
      if (known === key) return table[(slot & mask) + 1] ?? 0;
      if (known === 0) return this.#stepFirst(state, key);
    }
  }

  /** Whether a text can lead to a state in two ways: by two readings of one pattern. */
  isAmbiguous(state: number): boolean {
    return this.#ambiguous[state] === 1;
  }

  /** What ends in a state; null where nothing does. */
  outcome(state: number): Outcome | null {
    return this.#outcomes[state] ?? null;
  }

  #enterFirst(symbol: number): number {
    if (this.#steps > MOST_STEPS || this.#nodes.length * this.#width > MOST_KEYS) this.#forget();
    const nodes = this.#graph.nodesOf(this.#symbols.wordOf(symbol));
    const state = this.#stateOver(nodes, symbol, false, 0);
    this.#starts[symbol] = state;
    return state;
  }

  #stepFirst(state: number, key: number): number {
    const symbol = (key - 1) % this.#width;
    const half = this.#width >> 1;
    const nodes = this.#nodes[state] ?? [];
    const next = this.#stateOver(nodes, symbol % half, symbol < half, this.#ambiguous[state] ?? 0);
    if (this.#steps * 4 > this.#table.length) this.#grow();
    this.#steps++;
    this.#place(key, next);
    return next;
  }

  /** The state behind those of the nodes that the symbol leads on from; `ambiguous` 1 where the one before is. */
  #stateOver(nodes: readonly Node<Entry>[], symbol: number, passable: boolean, ambiguous: number): number {
    const word = this.#symbols.wordOf(symbol);
    const spelling = this.#symbols.spellingOf(symbol);
    const targets = new Set<Node<Entry>>();
    let reached = 0;
    for (const node of nodes) {
      const fits =
        node.word === ANY ? passable : node.word === word && (node.exact === null || node.exact === spelling);
      if (!fits) continue;
      reached += node.targets.length;
      for (const target of node.targets) targets.add(target);
    }
    return targets.size === 0 ? 0 : this.#stateOf([...targets], reached > targets.size ? 1 : ambiguous);
  }

  #stateOf(nodes: readonly Node<Entry>[], ambiguous: number): number {
    const key = `${nodes.map((node) => this.#numberOf(node)).join(" ")}${ambiguous === 1 ? "*" : ""}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const entries = nodes.flatMap((node) => (node.output ? [node.output.entry] : []));
    this.#outcomes.push(entries.length === 0 ? null : this.#digest(entries));
    this.#ambiguous.push(ambiguous);
    const state = this.#nodes.push(nodes) - 1;
    this.#known.set(key, state);
    if (state >= this.#leads.length) this.#leads = doubled(this.#leads);
    this.#leads[state] = leadsOf(nodes);
    return state;
  }

  #numberOf(node: Node<Entry>): number {
    const known = this.#numbers.get(node);
    if (known !== undefined) return known;
    this.#numbers.set(node, this.#numbers.size);
    return this.#numbers.size - 1;
  }

  #place(key: number, state: number): void {
    const mask = this.#table.length - 1;
    let slot = slotOf(key);
    while ((this.#table[slot & mask] ?? 0) !== 0) slot += 2;
    this.#table[slot & mask] = key;
    this.#table[(slot & mask) + 1] = state;
  }

  #grow(): void {
    const table = this.#table;
    this.#table = new Int32Array(table.length * 2);
    for (let slot = 0; slot < table.length; slot += 2) {
      const key = table[slot] ?? 0;
      if (key !== 0) this.#place(key, table[slot + 1] ?? 0);
    }
  }

  #forget(): void {
    this.#known.clear();
    this.#nodes = [[]];
    this.#outcomes = [null];
    this.#ambiguous = [0];
    this.#table.fill(0);
    this.#steps = 0;
    for (let symbol = 0; symbol < this.#starts.length; symbol++)
      if (this.#starts[symbol] !== 0) this.#starts[symbol] = -1;
  }
}

/** Where the search for a key begins: an even place, before the table's length bounds it. */
function slotOf(key: number): number {
  return (Math.imul(key, 0x9e3779b1) >>> 7) << 1;
}

function leadsOf<Entry>(nodes: readonly Node<Entry>[]): number {
  let leads = 0;
  for (const { word } of nodes) if (word >= ANY) leads |= word === ANY ? -1 : 1 << word;
  return leads;
}

function doubled(array: Int32Array): Int32Array<ArrayBuffer> {
  const next = new Int32Array(array.length * 2);
  next.set(array);
  return next;
}
