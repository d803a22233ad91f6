import type { TokenTable } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import { prepare } from "./prepare.js";

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
export interface SearchField<Fill extends Filler> extends Field<Fill> {
  has(word: number): boolean;
  /** Whether a slot can be filled somewhere in the stretch. */
  fills(slot: string): boolean;
  /** What `possible` found, remembered for each pattern. */
  readonly chances: Map<Pattern, boolean>;
}

/** A match: tokens `[from, to)` and the fillers of its slots in pattern order. */
export interface Match<Fill extends Filler> {
  readonly from: number;
  readonly to: number;
  readonly slots: readonly { readonly name: string; readonly fill: Fill }[];
}

/**
 * The match of `pattern` that begins nearest before or at token `at`, and not before `least`, which `accept` accepts; null
 * where there is none. A pattern whose words or slots are missing from the stretch is not tried at all.
 */
export function nearestMatch<Fill extends Filler>(
  pattern: Pattern,
  field: SearchField<Fill>,
  at: number,
  least: number,
  accept: (match: Match<Fill>) => boolean = () => true,
): Match<Fill> | null {
  if (!possible(pattern, field)) return null;
  const { first } = prepare(pattern);
  for (let from = at; from >= least; from--) {
    if (first !== null && !first.words.has(field.tokens.word[from] ?? 0) && !canFill(field, first.slots, from))
      continue;
    const match = matchAt(pattern, field, from, accept);
    if (match) return match;
  }
  return null;
}

/** Whether the stretch holds every word and slot that the pattern cannot do without. */
export function possible<Fill extends Filler>(pattern: Pattern, field: SearchField<Fill>): boolean {
  const known = field.chances.get(pattern);
  if (known !== undefined) return known;
  const { words, slots } = prepare(pattern);
  let chance = true;
  for (const slot of slots) chance &&= field.fills(slot);
  for (const set of words) chance &&= hasOne(field, set);
  field.chances.set(pattern, chance);
  return chance;
}

/** The first match at each token of the stretch where there is one, in order. */
export function matchesIn<Fill extends Filler>(pattern: Pattern, field: SearchField<Fill>): readonly Match<Fill>[] {
  if (!possible(pattern, field)) return [];
  const { first } = prepare(pattern);
  const matches: Match<Fill>[] = [];
  for (let from = field.from; from < field.to; from++) {
    if (first !== null && !first.words.has(field.tokens.word[from] ?? 0) && !canFill(field, first.slots, from))
      continue;
    const match = matchAt(pattern, field, from);
    if (match) matches.push(match);
  }
  return matches;
}

function hasOne<Fill extends Filler>(field: SearchField<Fill>, words: ReadonlySet<number>): boolean {
  for (const word of words) if (field.has(word)) return true;
  return false;
}

function canFill<Fill extends Filler>(field: SearchField<Fill>, slots: ReadonlySet<string>, at: number): boolean {
  for (const slot of slots) if (field.fill(slot, at).length > 0) return true;
  return false;
}

type Slots<Fill extends Filler> = Match<Fill>["slots"];
type Next<Fill extends Filler> = (at: number, slots: Slots<Fill>) => Match<Fill> | null;

/**
 * Tries `pattern` at token `at`: the first match in the order that the pattern writes its options, gaps shortest first,
 * or null. `accept` may refuse a complete match, and the next one is tried. Every gap is bounded, so the work per start
 * is bounded by the pattern and not by the text.
 */
export function matchAt<Fill extends Filler>(
  pattern: Pattern,
  field: Field<Fill>,
  at: number,
  accept: (match: Match<Fill>) => boolean = () => true,
): Match<Fill> | null {
  return step(pattern, field, at, [], (to, slots) => {
    const match = { from: at, to, slots };
    return accept(match) ? match : null;
  });
}

function step<Fill extends Filler>(
  pattern: Pattern,
  field: Field<Fill>,
  at: number,
  slots: Slots<Fill>,
  next: Next<Fill>,
): Match<Fill> | null {
  switch (pattern.type) {
    case "word": {
      if (at >= field.to || field.tokens.word[at] !== pattern.word) return null;
      if (pattern.exact !== null && field.text.slice(field.tokens.start[at], field.tokens.end[at]) !== pattern.exact) {
        return null;
      }
      return next(at + 1, slots);
    }
    case "slot": {
      for (const fill of field.fill(pattern.name, at)) {
        if (fill.to > field.to) continue;
        const match = next(fill.to, [...slots, { name: pattern.name, fill }]);
        if (match) return match;
      }
      return null;
    }
    case "gap": {
      for (let length = 0; length <= pattern.most; length++) {
        if (
          length > 0 &&
          (at + length > field.to ||
            !(field.passable(at + length - 1) && (!pattern.tight || field.near(at + length - 1))))
        )
          return null;
        const match = next(at + length, slots);
        if (match) return match;
      }
      return null;
    }
    case "start":
      return at === field.from ? next(at, slots) : null;
    case "end":
      return at === field.to ? next(at, slots) : null;
    case "choice": {
      for (const option of pattern.options) {
        const match = step(option, field, at, slots, next);
        if (match) return match;
      }
      return null;
    }
    case "sequence":
      return sequence(pattern.parts, 0, field, at, slots, next);
  }
}

function sequence<Fill extends Filler>(
  parts: readonly Pattern[],
  index: number,
  field: Field<Fill>,
  at: number,
  slots: Slots<Fill>,
  next: Next<Fill>,
): Match<Fill> | null {
  const part = parts[index];
  if (!part) return next(at, slots);
  return step(part, field, at, slots, (to, more) => sequence(parts, index + 1, field, to, more, next));
}
