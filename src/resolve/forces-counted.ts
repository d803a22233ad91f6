import type { Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Ground } from "./ground.js";

/** More areas than this are in no report: "29 as good and eight as requires improvement" counts forces. */
const MOST_AREAS = 13;
/** How near its beginning a sentence says that it counts forces, in tokens. */
const OPENS_WITHIN = 6;
/** There are 43 forces and 45 fire services: a larger number is no count of them. */
const MOST_FORCES = 50;

/** The token at which a sentence begins to count forces - a number of them that no report has areas for; null where it does not. */
export function forcesCountedAt(ground: Ground, book: RuleBook, sentence: Sentence): number | null {
  const { tokens } = ground.layout;
  const { numerals } = ground.index;
  const followers = book.wordsOf("national-follower");
  const plural = book.wordsOf("force-plural");
  const of = book.vocabulary.find("of");
  const pronouns = book.wordsOf("national-pronoun");
  // "Of the six forces in our region, one is outstanding and four are good."
  const opening = Math.min(sentence.from + OPENS_WITHIN, sentence.to);
  const opensWithForces = tokens.word[sentence.from] === of && plural.hasAny(tokens.word, sentence.from, opening);
  if (opensWithForces && ground.index.forces.within(sentence.from, sentence.to).length === 0) return sentence.from;
  const total = book.wordsOf("total-before");
  const definite = book.wordsOf("total-definite");
  for (let at = sentence.from; at + 1 < sentence.to; at++) {
    const value = numerals.at(at);
    const next = tokens.word[at + 1] ?? 0;
    // "Nationally, eleven forces have been rated inadequate": few enough to be areas, but the noun says what they are.
    const few =
      value > 2 &&
      plural.has(next) &&
      !definite.has(tokens.word[at - 1] ?? 0) &&
      ground.index.forces.within(sentence.from, sentence.to).length === 0;
    if ((value <= MOST_AREAS && !few) || value >= MOST_FORCES) continue;
    // "Of the 43 forces, five ..." counts from there; "one of 14 forces" says something of one.
    const opens = at - sentence.from <= 2 || !total.has(tokens.word[at - 1] ?? 0);
    // "36 of them were good": of the forces.
    const them = next === of && pronouns.has(tokens.word[at + 2] ?? 0);
    if (them || followers.has(next) || (plural.has(next) && opens)) return at;
  }
  return null;
}
