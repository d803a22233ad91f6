import type { Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { forcesIn, isBody } from "./force-places.js";
import type { Ground } from "./ground.js";
import { hasWordOf } from "./words.js";

/** How far before its grade "the former" stands. */
const WITHIN = 12;

/**
 * The force that "the former" or "the second" before token `at` means, where the sentence before, or this one, names exactly
 * two and no list of areas: "Kent Police and Sussex Police were inspected. The former was graded good." Null where it says neither.
 */
export function placedForce(
  ground: Ground,
  book: RuleBook,
  prime: readonly string[],
  sentence: Sentence,
  at: number,
): string | null {
  for (let token = at - 2; token >= Math.max(sentence.from, at - WITHIN); token--) {
    const place = placeAt(ground, book, token);
    if (place === null) continue;
    const before = ground.layout.sentences[sentence.index - 1];
    const own = namedIn(sentence.from, token);
    const ids = own.length > 0 || before?.block !== sentence.block ? own : namedIn(before.from, before.to);
    if (ids.length !== 2) return null;
    const areas = ground.targets.within(before?.block === sentence.block ? before.from : sentence.from, token);
    return new Set(areas.map(({ area, pillar }) => area ?? pillar)).size > 1 ? null : (ids[place] ?? null);
  }
  return null;

  function namedIn(from: number, to: number): readonly string[] {
    const named = forcesIn(ground, { from, to }).filter((mention) => isBody(ground, prime, mention));
    return [...new Set(named.map(({ id }) => id))];
  }
}

/** 0 for "the former" and "the first was", 1 for "the latter" and "the second"; null for other words. */
function placeAt(ground: Ground, book: RuleBook, token: number): 0 | 1 | null {
  const is = (name: string, at: number): boolean => hasWordOf(ground, book, name, at, at + 1);
  if (!is("definite-word", token)) return null;
  if (is("place-former", token + 1)) return 0;
  if (is("place-latter", token + 1)) return 1;
  // "the first force to ...", "the second year": no place in a list.
  if (!is("place-verb", token + 2)) return null;
  return is("place-first", token + 1) ? 0 : is("place-second", token + 1) ? 1 : null;
}
