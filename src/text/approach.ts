import type { Pattern } from "../model/pattern.js";
import type { Field, Filler, Match } from "./match.js";

/** How near a pattern came: a match of all its elements but one. Tokens throughout. */
export interface Approach<Fill extends Filler> {
  /** The words that the attempt spans, from the first element read to the last. */
  readonly from: number;
  readonly to: number;
  readonly slots: Match<Fill>["slots"];
  /** The element that the text does not hold there, and the tokens `[at, until)` that stand in its place; none where it is only missing. */
  readonly wanted: Pattern;
  readonly at: number;
  readonly until: number;
  /** Whether everything behind the element holds too; where not, the pattern was read up to there. */
  readonly whole: boolean;
  /** How much of the pattern was read: a slot counts more than a word, what was passed over counts against it. */
  readonly score: number;
}

/** The most tokens that may stand in the place of an element. */
const INSTEAD = 4;
/** No pattern takes more steps than this at one token: what keeps a near miss cheap where gaps and options multiply. */
const MOST_STEPS = 2000;
/** What a slot tells where a word or a list tells one, what a token in a gap takes away, and a token in an element's place. */
const SLOT = 3;
const PASSED = 0.25;
const REPLACED = 0.5;

interface State<Fill extends Filler> {
  readonly slots: Match<Fill>["slots"];
  readonly score: number;
  readonly fault: { readonly wanted: Pattern; readonly at: number; readonly until: number } | null;
}

type Then<Fill extends Filler> = (at: number, state: State<Fill>) => void;

/**
 * The best attempt at `pattern` from token `at` on with exactly one element failing, among those that `accept` accepts; null
 * where there is none. Word lists and other choices without a slot fail as one element. `accept` sees the slots that were
 * filled: an attempt that stops at the failing element has only those before it. `worth` adds to the score what it tells that
 * this element fails. Far slower than `matchAt`: for explaining.
 */
export function approachAt<Fill extends Filler>(
  pattern: Pattern,
  field: Field<Fill>,
  at: number,
  accept: (approach: Approach<Fill>) => boolean,
  worth: (wanted: Pattern) => number = () => 0,
): Approach<Fill> | null {
  let best: Approach<Fill> | null = null;
  let steps = 0;
  const walk = (part: Pattern, from: number, state: State<Fill>, free: boolean, then: Then<Fill>): void => {
    if (++steps > MOST_STEPS) return;
    switch (part.type) {
      case "word": {
        const read =
          from < field.to &&
          field.tokens.word[from] === part.word &&
          (part.exact === null || field.text.slice(field.tokens.start[from], field.tokens.end[from]) === part.exact);
        if (read) then(from + 1, { ...state, score: state.score + 1 });
        else if (free) fail(part, from, state, then);
        return;
      }
      case "slot": {
        const fills = field.fill(part.name, from).filter((fill) => fill.to <= field.to);
        for (const fill of fills) {
          const slots = [...state.slots, { name: part.name, fill }];
          then(fill.to, { ...state, slots, score: state.score + SLOT });
        }
        if (fills.length === 0 && free) fail(part, from, state, then);
        return;
      }
      case "gap": {
        for (let length = 0; length <= part.most; length++) {
          const last = from + length - 1;
          if (length > 0 && (last >= field.to || !field.passable(last) || (part.tight && !field.near(last)))) return;
          then(from + length, { ...state, score: state.score - length * PASSED });
        }
        return;
      }
      case "start":
      case "end": {
        if (from === (part.type === "start" ? field.from : field.to)) then(from, state);
        else if (free) fail(part, from, state, then);
        return;
      }
      case "choice": {
        // What is optional cannot be what fails.
        const optional = part.options.some((option) => option.type === "sequence" && option.parts.length === 0);
        const slotless = !holdsSlot(part);
        const inside = free && !optional && !slotless;
        let read = false;
        for (const option of part.options)
          walk(option, from, state, inside, (to, next) => {
            read ||= next.fault === state.fault;
            // However many words it took, a list is one element.
            then(to, slotless && to > from ? { ...next, score: state.score + 1 } : next);
          });
        if (!read && free && !inside) fail(part, from, state, then);
        return;
      }
      case "sequence":
        sequence(part.parts, 0, from, state, free, then);
    }
  };
  const sequence = (
    parts: readonly Pattern[],
    index: number,
    from: number,
    state: State<Fill>,
    free: boolean,
    then: Then<Fill>,
  ): void => {
    const part = parts[index];
    if (!part) then(from, state);
    else walk(part, from, state, free, (to, next) => sequence(parts, index + 1, to, next, free, then));
  };
  const fail = (wanted: Pattern, from: number, state: State<Fill>, then: Then<Fill>): void => {
    if (state.fault !== null) return;
    keep(from, { ...state, score: state.score + worth(wanted), fault: { wanted, at: from, until: from } }, false);
    if (wanted.type === "start" || wanted.type === "end") return;
    for (let until = from; until <= from + INSTEAD; until++) {
      // With nothing read before it, an element that others replace is one that is missing farther on.
      if (until > from && (from === at || until > field.to || !field.passable(until - 1))) return;
      const score = state.score + worth(wanted) - REPLACED * (1 + until - from);
      then(until, { ...state, score, fault: { wanted, at: from, until } });
    }
  };
  const keep = (to: number, { slots, score, fault }: State<Fill>, whole: boolean): void => {
    if (fault === null || (best !== null && rank(whole, score) <= rank(best.whole, best.score))) return;
    const approach = { from: at, to, slots, ...fault, whole, score };
    if (accept(approach)) best = approach;
  };
  walk(pattern, at, { slots: [], score: 0, fault: null }, true, (to, state) => keep(to, state, true));
  return best;
}

/** An attempt that holds but for its one element says more than one that stopped there. */
function rank(whole: boolean, score: number): number {
  return score + (whole ? SLOT : 0);
}

/** The better of two attempts; the first where they are equal. */
export function nearer<Fill extends Filler>(one: Approach<Fill> | null, other: Approach<Fill> | null): boolean {
  if (other === null) return false;
  return one === null || rank(other.whole, other.score) > rank(one.whole, one.score);
}

function holdsSlot(pattern: Pattern): boolean {
  switch (pattern.type) {
    case "slot":
      return true;
    case "choice":
      return pattern.options.some(holdsSlot);
    case "sequence":
      return pattern.parts.some(holdsSlot);
    default:
      return false;
  }
}
