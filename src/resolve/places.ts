import type { Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { lastList } from "./context.js";
import type { Ground } from "./ground.js";
import type { Target } from "./target.js";
import { hasWordOf } from "./words.js";

/**
 * Which of the list before a sentence speaks of: "The former was ...", "For the first two, ...", "..., the last of these ...",
 * and behind the grade "... in the first and third of these". The nearest before the grade, then what the sentence opens with.
 * Empty where it says none, or no list of so many stands before. `before` and `after`: the tokens around the grade.
 */
export function placedIn(
  { ground, book }: { readonly ground: Ground; readonly book: RuleBook },
  sentence: Sentence,
  before: number,
  after: number,
): readonly Target[] {
  const list = lastList(ground, sentence, before);
  if (list.length < 2) return [];
  for (let token = before - 2; token >= sentence.from; token--) {
    if (token < before - NEAR && token >= sentence.from + OPENING) continue;
    const placed = placedAt(ground, book, list, token, "place-follower");
    if (placed.length > 0) return placed;
  }
  for (let token = after; token < Math.min(sentence.to - 1, after + NEAR); token++) {
    // "outstanding for the first and good for the second and third"
    const led = token === after + 1 && hasWordOf(ground, book, "place-lead", after, after + 1);
    const placed = placedAt(ground, book, list, token, led ? "place-end" : "place-of");
    if (placed.length > 0) return placed;
  }
  return [];
}

/** What "the" and the words behind it pick from a list; empty where no word of the list `follower` stands behind them. */
function placedAt(
  ground: Ground,
  book: RuleBook,
  list: readonly Target[],
  token: number,
  follower: string,
): readonly Target[] {
  const is = (name: string, at: number): boolean => hasWordOf(ground, book, name, at, at + 1);
  if (!is("definite-word", token)) return [];
  if (is("place-former", token + 1)) return list.length === 2 ? list.slice(0, 1) : [];
  if (is("place-latter", token + 1)) return list.length === 2 ? list.slice(1) : [];
  const place = PLACES.findIndex((name) => is(name, token + 1));
  const last = is("place-last", token + 1);
  if (place < 0 && !last) return [];
  const count = ground.index.numerals.at(token + 2);
  // "for the first two": so many from there on.
  if (count > 1) return last ? list.slice(-count) : list.slice(place, place + count);
  const second = is("place-and", token + 2) ? PLACES.findIndex((name) => is(name, token + 3)) : -1;
  if (!is(follower, second < 0 ? token + 2 : token + 4)) return [];
  return [
    ...(last ? list.slice(-1) : list.slice(place, place + 1)),
    ...(second < 0 ? [] : list.slice(second, second + 1)),
  ];
}

/** How near before its grade, or behind it, a place in the list stands: "..., the latter was judged inadequate". */
const NEAR = 6;
/** How near its beginning a sentence names the place in the list. */
const OPENING = 8;
const PLACES = ["place-first", "place-second", "place-third", "place-fourth"] as const;
