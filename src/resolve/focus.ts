import type { Block, Sentence } from "../model/layout.js";
import { lastList } from "./context.js";
import type { GradeReading } from "./grade-reading.js";
import type { Target } from "./targets.js";
import { gradesWithin } from "./verdicts.js";
import { hasWordOf } from "./words.js";

/** How many sentences back an area may have been introduced that no grade has followed yet. */
const WITHIN = 2;

/**
 * The areas that the paragraph has just brought up and not graded: "Investigating crime is where the report dwells longest.
 * There the force was graded inadequate." Empty where the sentences before name none, or graded what they name.
 */
export function focusOf({ ground }: GradeReading, block: Block, sentence: Sentence): readonly Target[] {
  const { layout, targets } = ground;
  for (let index = sentence.index - 1; index >= sentence.index - WITHIN; index--) {
    const before = layout.sentences[index];
    if (!before || before.block !== block.index || gradesWithin(ground, before.from, before.to).length > 0) return [];
    const [first, ...more] = targets.within(before.from, before.to);
    if (!first) continue;
    const run = targets.runOf(first.from)?.targets ?? [first];
    // Two lists in one sentence: which of them is meant nobody can tell.
    return more.every((target) => run.includes(target)) ? run : [];
  }
  return [];
}

/**
 * Which of the list before a sentence opens with: "The former was ...", "For the third, ...", "The last of these ...". Empty
 * where it opens with no such word, or no list of so many stands before.
 */
export function placedIn({ ground, book }: GradeReading, sentence: Sentence, before: number): readonly Target[] {
  const { tokens } = ground.layout;
  const list = lastList(ground, sentence, before);
  if (list.length < 2) return [];
  // "The former was good, the latter inadequate": the nearest before the grade, then what the sentence opens with.
  for (let token = before - 2; token >= sentence.from; token--) {
    if (token < before - NEAR && token >= sentence.from + OPENING) continue;
    if (!hasWordOf(ground, book, "definite-word", token, token + 1)) continue;
    const word = tokens.word[token + 1] ?? 0;
    if (book.wordsOf("place-former").has(word)) return list.length === 2 ? list.slice(0, 1) : [];
    if (book.wordsOf("place-latter").has(word)) return list.length === 2 ? list.slice(1) : [];
    if (!hasWordOf(ground, book, "place-follower", token + 2, token + 3)) continue;
    if (book.wordsOf("place-last").has(word)) return list.slice(-1);
    for (const [index, name] of PLACES.entries()) if (book.wordsOf(name).has(word)) return list.slice(index, index + 1);
  }
  return [];
}

/** How near before its grade a place in the list stands: "..., the latter was judged inadequate". */
const NEAR = 6;
/** How near its beginning a sentence names the place in the list. */
const OPENING = 8;
const PLACES = ["place-first", "place-second", "place-third", "place-fourth"] as const;
