import type { Block, Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { fold } from "../text/fold.js";
import { numberOf } from "../text/numbers.js";
import type { NamedForces } from "./forces.js";
import type { Ground } from "./verdicts.js";

type ForcePlace = NamedForces["mentions"][number];

/** Whose grade a statement awards, in text order; empty where nothing settles it. */
export interface Owners {
  readonly ids: readonly string[];
  readonly because: string;
}

/**
 * The force a grade at token `at` belongs to: the last force, or word for one ("the force", "it"), before it in the
 * sentence; else the force named after it; else the force of the section or, in a document about one force, that one.
 * "Norfolk and Suffolk Constabularies were both ..." belongs to both.
 */
export function ownersAt(ground: Ground, book: RuleBook, prime: readonly string[], sentence: Sentence, at: number): Owners {
  const { named, layout } = ground;
  const inside = named.mentions.filter((mention) => mention.from >= sentence.from && mention.to <= sentence.to && isBody(ground, prime, mention));
  const before = inside.filter((mention) => mention.to <= at).at(-1);
  const group = groupBefore(ground, book, prime, sentence, at);
  const [both] = group;
  if (both && (!before || before.from < both.at)) return { ids: both.ids, because: "the forces spoken of together before it" };
  const anaphor = anaphorBefore(ground, book, sentence, at);
  if (before && (anaphor === null || before.from > anaphor)) return { ids: together(ground, book, before), because: "the force named before it in the sentence" };
  if (prime.length === 1 && anaphor !== null) return { ids: prime, because: "the document's only force" };
  const after = inside.find((mention) => mention.from > at);
  if (!before && anaphor === null && after && after.from - at <= 14) return { ids: together(ground, book, after), because: "the force named after it in the sentence" };
  const section = sectionForce(ground, layout.blocks[sentence.block]);
  if (section) return { ids: [section], because: "the force that its section is headed with" };
  if (prime.length === 1) return { ids: prime, because: "the document's only force" };
  const last = named.mentions.filter((mention) => mention.to <= sentence.from && isBody(ground, prime, mention)).at(-1);
  if (last && layout.blocks[last.block] && sentence.block - last.block <= 3) return { ids: together(ground, book, last), because: "the force spoken of before" };
  return { ids: prime.length > 0 && prime.length <= 2 ? prime : last ? [last.id] : [], because: "the forces that the document is about" };
}

/** "both forces", "the two constabularies": the forces that the document is about, or the last so many named before. */
function groupBefore(ground: Ground, book: RuleBook, prime: readonly string[], sentence: Sentence, at: number): readonly [{ readonly at: number; readonly ids: readonly string[] }] | readonly [] {
  const { tokens, doc } = ground.layout;
  const plural = book.wordsOf("force-plural");
  for (let token = at - 1; token >= sentence.from; token--) {
    const bare = tokens.word[token] === book.vocabulary.find("both");
    if (!bare && !plural.has(tokens.word[token] ?? 0)) continue;
    let count: number | null = bare ? 2 : null;
    for (let before = token - 1; count === null && before >= Math.max(sentence.from, token - 3); before--) {
      count = numberOf(fold(doc.text.slice(tokens.start[before], tokens.end[before])));
    }
    if (count === null || count < 2) continue;
    const recent = [...new Set(ground.named.mentions.filter((mention) => mention.to <= token && isBody(ground, prime, mention)).map((mention) => mention.id).reverse())].slice(0, count);
    // "both" may speak of areas: it stands for forces where no area stands right behind it.
    if (bare && (recent.length < 2 || ground.targets.within(token, at).length > 0 || prime.length === 1)) continue;
    const ids = prime.length === count ? prime : recent.length === count ? recent.reverse() : [];
    if (ids.length > 0) return [{ at: token, ids }];
  }
  return [];
}

/** Partners (regional units, agencies) own a grade only where the document is about them. */
function isBody(ground: Ground, prime: readonly string[], mention: ForcePlace): boolean {
  const force = ground.named.forces.find((one) => one.id === mention.id);
  return force?.type === "territorial" || force?.type === "fire" || prime.includes(mention.id);
}

/** The token of the last "the force", "it" ... before `at` in the sentence, null where there is none. */
function anaphorBefore(ground: Ground, book: RuleBook, sentence: Sentence, at: number): number | null {
  const { tokens } = ground.layout;
  const nouns = book.wordsOf("force-anaphor");
  const the = book.wordsOf("definite");
  for (let token = at - 1; token >= sentence.from; token--) {
    const word = tokens.word[token] ?? 0;
    if (book.wordsOf("force-pronoun").has(word)) return token;
    if (nouns.has(word) && the.has(tokens.word[token - 1] ?? 0)) return token;
  }
  return null;
}

/** The names coordinated with a mention: "Norfolk and Suffolk Constabularies", "Kent, Essex and Surrey". */
function together(ground: Ground, book: RuleBook, mention: ForcePlace): readonly string[] {
  const { mentions } = ground.named;
  const { tokens } = ground.layout;
  const joins = book.wordsOf("force-join");
  let first = mentions.indexOf(mention);
  let last = first;
  const joined = (one: ForcePlace | undefined, other: ForcePlace | undefined): boolean => {
    if (!one || !other || one.block !== other.block || other.from - one.to > 3 || other.from <= one.to) return false;
    for (let token = one.to; token < other.from; token++) if (!joins.has(tokens.word[token] ?? 0)) return false;
    return true;
  };
  while (joined(mentions[first - 1], mentions[first])) first--;
  while (joined(mentions[last], mentions[last + 1])) last++;
  return [...new Set(mentions.slice(first, last + 1).map((one) => one.id))];
}

/** The one force that the nearest heading above names. A heading that names none or several passes the question up; the title answers last. */
export function sectionForce(ground: Ground, block: Block | undefined): string | null {
  if (!block) return null;
  const { blocks } = ground.layout;
  for (let index = block.index; index >= 0; index--) {
    const heading = blocks[index];
    if (!heading || heading.kind !== "heading" || heading.to - heading.from > 12) continue;
    const ids = new Set(ground.named.mentions.filter((mention) => mention.block === heading.index).map((mention) => mention.id));
    const [only] = ids;
    if (ids.size === 1 && only) return only;
  }
  return null;
}
