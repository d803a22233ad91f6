import type { TokenTable } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import { type Neighbours, neighboursOf } from "./neighbours.js";
import { type Prepared, prepare } from "./prepare.js";

/** A stretch of tokens in which patterns look for their words and slots. */
export interface Stretch {
  readonly tokens: TokenTable;
  readonly from: number;
  readonly to: number;
  /** Whether a slot can be filled somewhere in the stretch. */
  fills(slot: string): boolean;
}

/** How often a pattern is asked about before its neighbours are worked out. */
const WORTH_KNOWING = 12;

/** A pattern of a table. What is known of it is worked out when it is first asked for: most patterns are never tried. */
export class Needy {
  readonly prepared: Prepared;
  /** What it cannot do without: places in `Met`, the rarest first. */
  readonly needs: Int32Array;
  #neighbours: { readonly slot: string; readonly of: Neighbours | null } | null = null;
  #asked = 0;

  constructor(prepared: Prepared, needs: Int32Array) {
    this.prepared = prepared;
    this.needs = needs;
  }

  /** What may stand beside a slot; null where the pattern has none. Asked of one slot a pattern. */
  neighbours(slot: string): Neighbours | null {
    if (this.#neighbours?.slot !== slot) this.#neighbours = { slot, of: neighboursOf(this.prepared.program(), slot) };
    return this.#neighbours.of;
  }

  /**
   * Whether a match could hold tokens `[from, to)` in its slot, by the words beside them. True where it has no such slot, and the
   * first times that the pattern is asked about: one text asks about few patterns twice, and to work it out costs some tries.
   */
  mayHold(slot: string, { tokens }: Pick<Stretch, "tokens">, from: number, to: number): boolean {
    if (this.#neighbours === null && ++this.#asked < WORTH_KNOWING) return true;
    const neighbours = this.neighbours(slot);
    if (neighbours === null) return true;
    const { before, behind } = neighbours;
    return (
      (before.any || before.words.has(tokens.word[from - 1] ?? 0)) &&
      (behind.any || behind.words.has(tokens.word[to] ?? 0))
    );
  }
}

/** The need that every stretch meets: of patterns that need nothing. */
export const NOTHING = 0;

/** Which needs of a table a stretch meets, one byte each. */
export type Met = Uint8Array;

/**
 * What many patterns need, turned round: from a word to the needs that it meets. One walk over a stretch tells of all the
 * patterns at once which of them have a chance there.
 */
export class NeedTable {
  readonly #needy = new Map<Pattern, Needy>();
  /** Needs by word: those of word `w` stand at `[#first[w], #first[w + 1])` of `#byWord`. */
  readonly #first: Int32Array;
  readonly #byWord: Int32Array;
  readonly #slots: readonly string[];
  readonly #count: number;

  /** `size`: that of the vocabulary. */
  constructor(patterns: Iterable<Pattern>, size: number) {
    const slots: string[] = [];
    const sets = new Map<string, { readonly id: number; readonly words: readonly number[] }>();
    const keys = new Map<ReadonlySet<number>, string>();
    const keyOf = (set: ReadonlySet<number>): string => {
      const sorted = [...set].sort((one, other) => one - other);
      const key = sorted.join();
      if (!sets.has(key)) sets.set(key, { id: sets.size, words: sorted });
      keys.set(set, key);
      return key;
    };
    const open: { readonly prepared: Prepared; readonly words: readonly string[] }[] = [];
    for (const pattern of patterns) {
      const prepared = prepare(pattern);
      for (const slot of prepared.slots) if (!slots.includes(slot)) slots.push(slot);
      // Patterns share the sets of their word lists.
      open.push({ prepared, words: prepared.words.map((set) => keys.get(set) ?? keyOf(set)) });
    }
    for (const { prepared, words } of open) {
      const rare = [...new Set(words)].map((key) => sets.get(key) ?? { id: 0, words: [] });
      rare.sort((one, other) => one.words.length - other.words.length);
      const needs = [
        ...rare.map(({ id }) => 1 + slots.length + id),
        ...[...prepared.slots].map((slot) => 1 + slots.indexOf(slot)),
      ];
      this.#needy.set(prepared.pattern, new Needy(prepared, Int32Array.from(needs.length > 0 ? needs : [NOTHING])));
    }
    this.#slots = slots;
    this.#count = 1 + slots.length + sets.size;
    this.#first = new Int32Array(size + 1);
    for (const { words } of sets.values())
      for (const word of words) this.#first[word + 1] = (this.#first[word + 1] ?? 0) + 1;
    for (let word = 0; word < size; word++)
      this.#first[word + 1] = (this.#first[word + 1] ?? 0) + (this.#first[word] ?? 0);
    this.#byWord = new Int32Array(this.#first[size] ?? 0);
    const next = this.#first.slice();
    for (const { id, words } of sets.values())
      for (const word of words) {
        const place = next[word] ?? 0;
        this.#byWord[place] = 1 + slots.length + id;
        next[word] = place + 1;
      }
  }

  /** The pattern with its needs; only for a pattern that the table was made of. */
  of(pattern: Pattern): Needy {
    const needy = this.#needy.get(pattern);
    if (!needy) throw new Error("a pattern that is not in the table of needs");
    return needy;
  }

  /** Which needs the stretch meets, by one walk over its words. */
  met(stretch: Stretch): Met {
    const met = new Uint8Array(this.#count);
    met[NOTHING] = 1;
    for (let slot = 0; slot < this.#slots.length; slot++) if (stretch.fills(this.#slots[slot] ?? "")) met[1 + slot] = 1;
    const { word } = stretch.tokens;
    const first = this.#first;
    const byWord = this.#byWord;
    for (let at = stretch.from; at < stretch.to; at++) {
      const id = word[at] ?? 0;
      const end = first[id + 1] ?? 0;
      for (let place = first[id] ?? 0; place < end; place++) met[byWord[place] ?? 0] = 1;
    }
    return met;
  }
}

/** Whether everything that the pattern cannot do without is there. */
export function hasChance({ needs }: Needy, met: Met): boolean {
  for (let at = 0; at < needs.length; at++) if (met[needs[at] ?? 0] === 0) return false;
  return true;
}
