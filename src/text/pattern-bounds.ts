import type { Pattern } from "../model/pattern.js";
import { firstOf } from "./first.js";

/** The most words, slots and gaps of one pattern, its word lists written out. */
export const MOST_PARTS = 50_000;

/** The most ways through one pattern: what bounds the work at one token, however a text goes on. */
export const MOST_WAYS = 250_000;

/** How large a pattern is, and how many ways a text may lead through it at most. */
export interface Extent {
  readonly parts: number;
  readonly ways: number;
}

const ONE: Extent = { parts: 1, ways: 1 };

/** What was found of choices: word lists are choices that many patterns share. */
const known = new WeakMap<Pattern, Extent>();

/**
 * The extent of a pattern. A gap may end after each of its words, an optional part may hold or not, and of several options
 * those count together that one word may begin: `(a|b)` is one way, `(a|a b)` two.
 */
export function extentOf(pattern: Pattern): Extent {
  switch (pattern.type) {
    case "gap":
      return { parts: pattern.most, ways: pattern.most + 1 };
    case "sequence": {
      let { parts, ways } = ONE;
      for (const part of pattern.parts) {
        const extent = extentOf(part);
        parts += extent.parts;
        ways *= extent.ways;
      }
      return { parts, ways };
    }
    case "choice": {
      const extent = known.get(pattern) ?? extentOfChoice(pattern.options);
      known.set(pattern, extent);
      return extent;
    }
    default:
      return ONE;
  }
}

function extentOfChoice(options: readonly Pattern[]): Extent {
  const byWord = new Map<number, number>();
  let parts = 1;
  let open = 0;
  let most = 0;
  for (const option of options) {
    const extent = extentOf(option);
    parts += extent.parts;
    const first = firstOf(option);
    if (first.any || first.empty || first.slots.size > 0) {
      open += extent.ways;
      continue;
    }
    for (const word of first.words) {
      const ways = (byWord.get(word) ?? 0) + extent.ways;
      byWord.set(word, ways);
      most = Math.max(most, ways);
    }
  }
  return { parts, ways: Math.max(1, open + most) };
}

/** Why a pattern is too much to look for, as what was found and what is allowed; null where it is not. */
export function boundFault(pattern: Pattern): { readonly found: string; readonly expected: string } | null {
  const { parts, ways } = extentOf(pattern);
  if (parts > MOST_PARTS)
    return {
      found: `a pattern of ${figure(parts)} words, its word lists written out`,
      expected: `at most ${figure(MOST_PARTS)}`,
    };
  if (ways > MOST_WAYS)
    return {
      found: `a pattern with ${figure(ways)} ways through it`,
      expected: `at most ${figure(MOST_WAYS)}: fewer optional parts and gaps, or two patterns`,
    };
  return null;
}

function figure(count: number): string {
  return count < 1e12 ? count.toLocaleString("en-GB") : "more than a million million";
}
