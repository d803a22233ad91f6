import type { Layout, TokenTable } from "../model/layout.js";
import type { AreaName } from "../rules/areas.js";
import type { RuleBook } from "../rules/book.js";
import { LEXICAL, type Mention, Mentions } from "../rules/mentions.js";
import type { Automaton } from "../text/automaton.js";
import { type Area, type Ending, type Entry, mentionsAutomaton } from "./lexicons.js";

/** The literal mentions of a document, and the area or body that is named longest from each token, in text order. */
export interface Literal {
  readonly mentions: Mentions;
  readonly areas: readonly AreaName[];
}

/** Finds every literal mention of the rules in one pass over the tokens; mentions never cross a block's bounds. */
export function detectMentions(layout: Layout, book: RuleBook): Literal {
  const scan = new Scan(layout, mentionsAutomaton(book));
  for (const { kind, index, from, to } of layout.blocks) if (kind !== "chrome") scan.read(index, from, to);
  return { mentions: new Mentions(scan.lists, layout.tokens.count), areas: scan.areas };
}

/** A pass over a document: from each token that begins a pattern one walk, until no pattern goes on. */
class Scan {
  readonly lists: readonly Mention[][] = LEXICAL.map(() => []);
  readonly areas: AreaName[] = [];
  readonly #tokens: TokenTable;
  readonly #text: string;
  readonly #automaton: Automaton<Entry, Ending>;
  /** By the file's place in `LEXICAL`: where its last mention ends. */
  readonly #free = new Int32Array(LEXICAL.length);
  /** What the walk at hand met, and where each ended, shorter before longer. */
  readonly #met: Ending[] = [];
  readonly #ends: number[] = [];

  constructor({ tokens, doc }: Layout, automaton: Automaton<Entry, Ending>) {
    this.#tokens = tokens;
    this.#text = doc.text;
    this.#automaton = automaton;
  }

  /** Reads tokens `[first, limit)` of a block. */
  read(block: number, first: number, limit: number): void {
    const automaton = this.#automaton;
    const tokens = this.#tokens;
    const text = this.#text;
    for (let from = first; from < limit; from++) {
      let state = automaton.enter(tokens, text, from);
      if (state === 0) continue;
      let met = 0;
      for (let to = from + 1; state !== 0; to++) {
        const ending = automaton.outcome(state);
        if (ending !== null) {
          this.#met[met] = ending;
          this.#ends[met++] = to;
        }
        state = to < limit ? automaton.step(state, tokens, text, to) : 0;
      }
      if (met > 0) this.#keep(block, from, met);
    }
  }

  /** Keeps what a walk from token `from` met: the longest of each file, of files that keep their overlaps all. */
  #keep(block: number, from: number, met: number): void {
    let area: Area | null = null;
    let areaTo = 0;
    let layers = 0;
    for (let i = met - 1; i >= 0; i--) {
      const ending = this.#met[i];
      const to = this.#ends[i] ?? 0;
      if (ending === undefined) continue;
      for (const entry of ending.meant) {
        if (from < (this.#free[entry.file] ?? 0)) continue;
        this.#free[entry.file] = to;
        this.#push(entry, block, from, to);
      }
      layers += ending.layered.length;
      if (area === null && ending.area !== null) {
        area = ending.area;
        areaTo = to;
      }
    }
    if (area !== null) this.areas.push({ from, to: areaTo, body: area.body, type: area.type, sort: area.sort });
    if (layers > 0) this.#keepLayered(block, from, met);
  }

  /** In the order of the rules: of two readings that mean as much the first is read. */
  #keepLayered(block: number, from: number, met: number): void {
    const readings: { readonly entry: Entry; readonly to: number }[] = [];
    for (let i = 0; i < met; i++)
      for (const entry of this.#met[i]?.layered ?? []) readings.push({ entry, to: this.#ends[i] ?? 0 });
    if (readings.length > 1) readings.sort((one, other) => one.entry.order - other.entry.order);
    for (const { entry, to } of readings) this.#push(entry, block, from, to);
  }

  #push({ rule, field, file }: Entry, block: number, from: number, to: number): void {
    const start = this.#tokens.start[from] ?? 0;
    this.lists[file]?.push({ rule, field, from, to, start, end: this.#tokens.end[to - 1] ?? start, block });
  }
}
