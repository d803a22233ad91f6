import type { Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { forcesIn, isBody, together } from "./force-places.js";
import type { Ground } from "./ground.js";
import { sectionForce } from "./section-force.js";
import { asidesIn, isBeside } from "./whose-asides.js";
import { groupBefore } from "./whose-group.js";
import { placedForce } from "./whose-placed.js";
import { spokenOf } from "./whose-spoken.js";

/** Whose grade a statement awards, in text order; empty where nothing settles it. */
export interface Owners {
  readonly ids: readonly string[];
  readonly because: string;
  /** Whether nothing in the sentence itself, nor its section, names or points to the force. */
  readonly loose?: boolean;
  /** Whether only a heading above names the force. */
  readonly headed?: boolean;
}

/**
 * The force a grade at token `at` belongs to: the last force, or word for one ("the force", "it"), before it in the
 * sentence; else the force named after it; else the force of the section or, in a document about one force, that one.
 * "Norfolk and Suffolk Constabularies were both ..." belongs to both.
 */
export function ownersAt(
  ground: Ground,
  book: RuleBook,
  prime: readonly string[],
  sentence: Sentence,
  at: number,
): Owners {
  const { layout } = ground;
  const placed = placedForce(ground, book, prime, sentence, at);
  if (placed !== null) return { ids: [placed], because: "the one of two forces that its place names" };
  const aside = asidesIn(ground, book, sentence, at);
  const inside = forcesIn(ground, sentence).filter(
    (mention) => isBody(ground, prime, mention) && !aside(mention.from) && !isBeside(ground, book, mention),
  );
  const before = inside.findLast((mention) => mention.to <= at);
  const group = groupBefore(ground, book, prime, sentence, at);
  const [both] = group;
  // "North Wales Police and South Wales Police were both graded good": the names beside it are the ones.
  const beside = before && both && before.from < both.at ? together(ground, book, before) : [];
  if (beside.length >= 2) return { ids: beside, because: "the forces named before it in the sentence" };
  if (both && (!before || before.from < both.at))
    return { ids: both.ids, because: "the forces spoken of together before it" };
  const anaphor = anaphorBefore(ground, book, sentence, at, aside);
  if (before && (anaphor === null || before.from > anaphor))
    return { ids: together(ground, book, before), because: "the force named before it in the sentence" };
  // "West Mercia's treatment of the public was ..., while its stop and search was ...".
  if (before && anaphor !== null && prime.length !== 1)
    return { ids: together(ground, book, before), because: "the force named before it in the sentence" };
  // "Kent Police was told that it was inadequate": the pronoun takes up the name before it; "the force" is the document's.
  if (before && anaphor !== null && !prime.includes(before.id) && isPronoun(ground, book, anaphor))
    return { ids: together(ground, book, before), because: "the force named before it in the sentence" };
  if (prime.length === 1 && anaphor !== null) {
    // "Devon and Cornwall Police was luckier. It went up ...": the sentence before, in the same paragraph, is about another force.
    const spoken = spokenOf(ground, book, prime, sentence);
    const title = layout.title === null ? undefined : layout.blocks[layout.title];
    const titled = title !== undefined && forcesIn(ground, title).some((mention) => prime.includes(mention.id));
    // "Essex Police fared better than its neighbour. It was graded good in six areas": the subject of that sentence, even so.
    const subject =
      spoken !== null &&
      anaphor === sentence.from &&
      isPronoun(ground, book, anaphor) &&
      spoken.from === layout.sentences[sentence.index - 1]?.from;
    const near = spoken !== null && spoken.block === sentence.block && !before && (!titled || subject);
    return near
      ? { ids: together(ground, book, spoken), because: "the force that the paragraph speaks of" }
      : { ids: prime, because: "the document's only force" };
  }
  const after = inside.find((mention) => mention.from > at);
  if (!before && anaphor === null && after && after.from - at <= 14)
    return { ids: together(ground, book, after), because: "the force named after it in the sentence" };
  const section = sectionForce(ground, book, layout.blocks[sentence.block]);
  if (section) return { ids: [section], because: "the force that its section is headed with", headed: true };
  if (prime.length === 1) return { ids: prime, because: "the document's only force", loose: true };
  const spoken = spokenOf(ground, book, prime, sentence);
  // "Wiltshire fared worse. It was judged ...".
  if (spoken && anaphor !== null && spoken.block === sentence.block && isPronoun(ground, book, anaphor))
    return { ids: together(ground, book, spoken), because: "the force that the paragraph speaks of" };
  if (spoken)
    return { ids: together(ground, book, spoken), because: "the force that the text speaks of there", loose: true };
  return { ids: prime.length <= 2 ? prime : [], because: "the forces that the document is about", loose: true };
}

function isPronoun(ground: Ground, book: RuleBook, token: number): boolean {
  return book.wordsOf("force-pronoun").has(ground.layout.tokens.word[token] ?? 0);
}

/** The token of the last "the force", "it" ... before `at` in the sentence, null where there is none. */
function anaphorBefore(
  ground: Ground,
  book: RuleBook,
  sentence: Sentence,
  at: number,
  aside: (token: number) => boolean,
): number | null {
  const { tokens } = ground.layout;
  const nouns = book.wordsOf("force-anaphor");
  const the = book.wordsOf("definite");
  const pronouns = book.wordsOf("force-pronoun");
  for (let token = at - 1; token >= sentence.from; token--) {
    const word = tokens.word[token] ?? 0;
    const points = pronouns.has(word) || (nouns.has(word) && the.has(tokens.word[token - 1] ?? 0));
    if (points && !aside(token)) return token;
  }
  return null;
}
