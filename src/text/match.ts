import type { TokenTable } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import type { Met, NeedTable, Stretch } from "./needs.js";
import { Prepared, prepare } from "./prepare.js";
import { CHOICE, END, GAP, ONE_OF, SLOT, START, type Step, WORD } from "./program.js";
import type { WordSet } from "./word-set.js";

/** What stands in a slot: tokens `[from, to)` and whatever the slot's owner knows of them. */
export interface Filler {
  readonly from: number;
  readonly to: number;
}

/** Where a pattern is tried: a stretch of tokens, what its slots may hold, and what a gap may not swallow. */
export interface Field<Fill extends Filler> {
  readonly tokens: TokenTable;
  readonly text: string;
  /** Bounds of the stretch, token numbers; `^` matches at `from`, `$` at `to`. */
  readonly from: number;
  readonly to: number;
  /** What may fill the slot at a token, best first. */
  fill(slot: string, at: number): readonly Fill[];
  /** Whether a gap may pass over this token. */
  passable(at: number): boolean;
  /** Whether a gap inside one clause may. */
  near(at: number): boolean;
}

/** A field that knows what stands anywhere in it, so that patterns without a chance are not tried. */
export interface SearchField<Fill extends Filler> extends Field<Fill>, Stretch {
  /** What the stretch meets of a table's needs, found once. */
  met(table: NeedTable): Met;
  /** The bits of the slots that may be filled at a token; `fill` has the last word. */
  slotsAt(at: number): number;
}

/** A match: tokens `[from, to)` and the fillers of its slots in pattern order. */
export interface Match<Fill extends Filler> {
  readonly from: number;
  readonly to: number;
  readonly slots: readonly { readonly name: string; readonly fill: Fill }[];
}

/**
 * The match of `pattern` that begins nearest before or at token `at`, and not before `least`, which `accept` accepts; null
 * where there is none. Whether the pattern has a chance in the stretch is for the caller to ask first.
 */
export function nearestMatch<Fill extends Filler>(
  pattern: Prepared,
  field: SearchField<Fill>,
  at: number,
  least: number,
  accept: (match: Match<Fill>) => boolean = () => true,
): Match<Fill> | null {
  const search = new Search(field, accept);
  if (pattern.anchored) return field.from <= at && field.from >= least ? search.at(pattern, field.from) : null;
  for (let from = at; from >= least; from--) {
    const match = search.at(pattern, from);
    if (match) return match;
  }
  return null;
}

/** The first match at each token of the stretch where there is one, in order. */
export function matchesIn<Fill extends Filler>(pattern: Prepared, field: SearchField<Fill>): readonly Match<Fill>[] {
  const search = new Search(field, () => true);
  const matches: Match<Fill>[] = [];
  const end = pattern.anchored ? Math.min(field.from + 1, field.to) : field.to;
  for (let from = field.from; from < end; from++) {
    const match = search.at(pattern, from);
    if (match) matches.push(match);
  }
  return matches;
}

/** Tries of patterns at the tokens of one stretch. */
export class Search<Fill extends Filler> {
  readonly #field: SearchField<Fill>;
  readonly #run: Run<Fill>;

  constructor(field: SearchField<Fill>, accept: (match: Match<Fill>) => boolean) {
    this.#field = field;
    this.#run = new Run(field, accept);
  }

  /** The first match that begins at the token and is accepted, null where there is none. */
  at(pattern: Prepared, token: number): Match<Fill> | null {
    const { first } = pattern;
    return first === null || beginsAt(first, this.#field, token) ? this.#run.try(pattern, token) : null;
  }
}

/** Whether a match can begin at a token. */
function beginsAt<Fill extends Filler>(
  { words, slots }: { readonly words: WordSet; readonly slots: number },
  field: SearchField<Fill>,
  at: number,
): boolean {
  return (slots !== 0 && (field.slotsAt(at) & slots) !== 0) || words.has(field.tokens.word[at] ?? 0);
}

/**
 * Tries `pattern` at token `at`: the first match in the order that the pattern writes its options, gaps shortest first,
 * or null. `accept` may refuse a complete match, and the next one is tried. Every gap is bounded, so the work per start
 * is bounded by the pattern and not by the text.
 */
export function matchAt<Fill extends Filler>(
  pattern: Pattern | Prepared,
  field: Field<Fill>,
  at: number,
  accept: (match: Match<Fill>) => boolean = () => true,
): Match<Fill> | null {
  return new Run(field, accept).try(pattern instanceof Prepared ? pattern : prepare(pattern), at);
}

/** Tries of patterns in one field. */
class Run<Fill extends Filler> {
  readonly #field: Field<Fill>;
  readonly #accept: (match: Match<Fill>) => boolean;
  /** The slots filled on the way to the step that is tried. */
  readonly #slots: { readonly name: string; readonly fill: Fill }[] = [];
  #from = 0;
  #match: Match<Fill> | null = null;

  constructor(field: Field<Fill>, accept: (match: Match<Fill>) => boolean) {
    this.#field = field;
    this.#accept = accept;
  }

  try(pattern: Prepared, at: number): Match<Fill> | null {
    this.#from = at;
    this.#match = null;
    this.#slots.length = 0;
    this.#walk(pattern.program(), at);
    return this.#match;
  }

  #walk(first: Step, start: number): boolean {
    const field = this.#field;
    let at = start;
    for (let step: Step | null = first; step !== null; step = step.next) {
      switch (step.op) {
        case WORD: {
          if (at >= field.to || field.tokens.word[at] !== step.word) return false;
          if (step.exact !== null && field.text.slice(field.tokens.start[at], field.tokens.end[at]) !== step.exact)
            return false;
          at++;
          break;
        }
        case ONE_OF: {
          if (at >= field.to || !step.words.has(field.tokens.word[at] ?? 0)) return false;
          at++;
          break;
        }
        case SLOT:
          return step.next !== null && this.#fill(step.slot, step.next, at);
        case GAP:
          return step.next !== null && this.#pass(step, step.next, at);
        case START:
          if (at !== field.from) return false;
          break;
        case END:
          if (at !== field.to) return false;
          break;
        case CHOICE: {
          const options: readonly Step[] =
            (at < field.to ? step.byWord.get(field.tokens.word[at] ?? 0) : undefined) ?? step.open;
          for (const option of options) if (this.#walk(option, at)) return true;
          return false;
        }
        default: {
          const match = { from: this.#from, to: at, slots: this.#slots.slice() };
          if (!this.#accept(match)) return false;
          this.#match = match;
          return true;
        }
      }
    }
    return false;
  }

  #fill(name: string, next: Step, at: number): boolean {
    for (const fill of this.#field.fill(name, at)) {
      if (fill.to > this.#field.to) continue;
      this.#slots.push({ name, fill });
      if (this.#walk(next, fill.to)) return true;
      this.#slots.pop();
    }
    return false;
  }

  #pass({ most, tight }: Step, next: Step, at: number): boolean {
    const field = this.#field;
    for (let length = 0; length <= most; length++) {
      const last = at + length - 1;
      if (length > 0 && (last >= field.to || !field.passable(last) || (tight && !field.near(last)))) return false;
      if (this.#walk(next, at + length)) return true;
    }
    return false;
  }
}
