import type { Block, Sentence } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { PUNCTUATION } from "../text/tokens.js";
import type { NamedForces } from "./forces.js";
import type { Ground } from "./ground.js";
import { Upward } from "./upward.js";
import { gradesWithin } from "./verdicts.js";

type ForcePlace = NamedForces["mentions"][number];

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
    const near = spoken !== null && spoken.block === sentence.block && !before && !titled;
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
  if (spoken)
    return { ids: together(ground, book, spoken), because: "the force that the text speaks of there", loose: true };
  return { ids: prime.length <= 2 ? prime : [], because: "the forces that the document is about", loose: true };
}

/** The forces named inside a sentence or a block, in order. */
function forcesIn(ground: Ground, { from, to }: Pick<Sentence, "from" | "to">): readonly ForcePlace[] {
  return ground.index.forces.within(from, to);
}

function isPronoun(ground: Ground, book: RuleBook, token: number): boolean {
  return book.wordsOf("force-pronoun").has(ground.layout.tokens.word[token] ?? 0);
}

/** "Essex Police, like Kent, was ...": named beside the force that is meant. */
function isBeside(ground: Ground, book: RuleBook, mention: ForcePlace): boolean {
  const { tokens, doc } = ground.layout;
  const like = book.wordsOf("force-beside").has(tokens.word[mention.from - 1] ?? 0);
  return like && doc.text.charAt(tokens.start[mention.from - 2] ?? 0) === ",";
}

/** Whether a token stands in a relative clause that closes before `at`: "Kent Police, with which the force shares ..., was ...". */
function asidesIn(ground: Ground, book: RuleBook, sentence: Sentence, at: number): (token: number) => boolean {
  const { tokens, doc } = ground.layout;
  const relative = book.wordsOf("aside-relative");
  const isComma = (token: number): boolean =>
    tokens.kind[token] === PUNCTUATION && doc.text.charCodeAt(tokens.start[token] ?? 0) === COMMA;
  const found: (readonly [number, number])[] = [];
  for (let token = sentence.from; token < at; token++) {
    if (!isComma(token)) continue;
    const named = ground.index.forceEnds.has(token);
    if (named && ground.mentions.within("scales", token, at).length === 0) {
      // "Warwickshire Police, its partner in an alliance, was also graded ...": an apposition.
      let close = token + 1;
      while (close < at && !isComma(close)) close++;
      if (close < at && close - token <= APPOSITION) found.push([token, close]);
      continue;
    }
    if (!(relative.has(tokens.word[token + 1] ?? 0) || relative.has(tokens.word[token + 2] ?? 0))) continue;
    let close = token + 2;
    while (close < at && !isComma(close)) close++;
    if (close < at) found.push([token, close]);
  }
  return found.length === 0 ? never : (token) => found.some(([from, to]) => token > from && token < to);
}

const never = (): boolean => false;
const COMMA = 0x2c;

/** The longest apposition behind a name, in tokens. */
const APPOSITION = 22;
/** How many sentences back the text may have named the force it still speaks of. */
const SPOKEN_WITHIN = 6;
/** A name this near a sentence's beginning is what the sentence is about. */
const SUBJECT_TOKENS = 8;

/** The force that the sentences before are about: one that opens a sentence, before one that only stands in it. */
function spokenOf(ground: Ground, book: RuleBook, prime: readonly string[], sentence: Sentence): ForcePlace | null {
  const { layout, named } = ground;
  let passing: ForcePlace | null = null;
  // A line that is no sentence ("Good", below a question) goes by the sentences that end before it.
  const at =
    sentence.index >= 0 ? sentence.index : layout.sentences.findLastIndex((one) => one.to <= sentence.from) + 1;
  for (let index = at - 1; index >= Math.max(0, at - SPOKEN_WITHIN); index--) {
    const before = layout.sentences[index];
    if (!before) break;
    const inside = forcesIn(ground, before).filter((mention) => isBody(ground, prime, mention));
    const opening = inside.find(
      (mention) =>
        mention.from - before.from <= SUBJECT_TOKENS &&
        !book.wordsOf("force-beside").has(layout.tokens.word[mention.from - 1] ?? 0),
    );
    if (opening) return opening;
    // "West Mercia stayed in the middle lane. Its investigation of crime merited ...": the area stands for its force.
    const bare = ground.mentions
      .within("forces", before.from, before.to)
      .find(
        ({ from, rule }) =>
          from === before.from && named.forces.some((force) => force.id === bodyOf(rule)) && inside.length === 0,
      );
    if (bare) return { ...bare, id: bodyOf(bare.rule), rule: bare.rule.id, weak: true };
    passing ??= inside.at(-1) ?? null;
  }
  return passing;
}

/** "both forces", "the two constabularies": the forces that the document is about, or the last so many named before. */
function groupBefore(
  ground: Ground,
  book: RuleBook,
  prime: readonly string[],
  sentence: Sentence,
  at: number,
): readonly [{ readonly at: number; readonly ids: readonly string[] }] | readonly [] {
  const { tokens } = ground.layout;
  const plural = book.wordsOf("force-plural");
  const both = book.vocabulary.find("both");
  for (let token = at - 1; token >= sentence.from; token--) {
    const bare = tokens.word[token] === both;
    if (!bare && !plural.has(tokens.word[token] ?? 0)) continue;
    let count: number | null = bare ? 2 : null;
    for (let before = token - 1; count === null && before >= Math.max(sentence.from, token - 3); before--) {
      const stated = ground.index.numerals.at(before);
      count = stated < 0 ? null : stated;
    }
    if (count === null || count < 2) continue;
    const headed = headingForces(ground, sentence.block);
    const recent = headed.length === count ? headed : mostNamed(ground, prime, token, count);
    // "both" may speak of areas: it stands for forces where no area stands right behind it.
    const areas =
      ground.targets.within(Math.max(sentence.from, token - 6), token).length > 0 ||
      ground.targets.within(token, Math.min(at, token + 6)).length > 0;
    if (bare && (recent.length < 2 || areas || prime.length === 1)) continue;
    const ids =
      headed.length === count ? headed : prime.length === count ? prime : recent.length === count ? recent : [];
    if (ids.length > 0) return [{ at: token, ids }];
  }
  return [];
}

/** The forces of the nearest heading that names any. */
function headingForces(ground: Ground, block: number): readonly string[] {
  let above = headed.get(ground);
  if (!above) {
    above = new Upward<readonly string[]>(ground.layout.blocks.length, [], (index) => {
      const heading = ground.layout.blocks[index];
      if (heading?.kind !== "heading") return undefined;
      const ids = [...new Set(forcesIn(ground, heading).map((mention) => mention.id))];
      return ids.length > 0 ? ids : undefined;
    });
    headed.set(ground, above);
  }
  return above.from(block);
}

const headed = new WeakMap<Ground, Upward<readonly string[]>>();

/** How many names back the forces named most are counted. */
const NAMES_BACK = 1000;

/** The forces named most before a token, in order of first mention. */
function mostNamed(ground: Ground, prime: readonly string[], before: number, count: number): readonly string[] {
  const counts = new Map<string, number>();
  const { forces } = ground.index;
  const until = forces.firstFrom(before);
  for (const mention of forces.all.slice(Math.max(0, until - NAMES_BACK), until)) {
    if (mention.to <= before && isBody(ground, prime, mention))
      counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
  }
  const top = [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, count)
    .map(([id]) => id);
  return [...counts.keys()].filter((id) => top.includes(id));
}

/** Partners (regional units, agencies) own a grade only where the document is about them. */
function isBody(ground: Ground, prime: readonly string[], mention: ForcePlace): boolean {
  const force = ground.named.forces.find((one) => one.id === mention.id);
  return force?.type === "territorial" || force?.type === "fire" || prime.includes(mention.id);
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

/** The names coordinated with a mention: "Norfolk and Suffolk Constabularies", "Kent, Essex and Surrey". */
function together(ground: Ground, book: RuleBook, mention: ForcePlace): readonly string[] {
  const { mentions } = ground.named;
  const { tokens } = ground.layout;
  const joins = book.wordsOf("force-join");
  let first = ground.index.forces.firstFrom(mention.from);
  if (mentions[first] !== mention) return [mention.id];
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

/**
 * The one force that the heading above names. Headings that name an area, and short ones over findings, are passed: they
 * stand inside a force's section. Any other heading ends it.
 */
export function sectionForce(ground: Ground, book: RuleBook, block: Block | undefined): string | null {
  if (!block) return null;
  let above = sections.get(ground);
  if (!above) {
    const { blocks } = ground.layout;
    above = new Upward<string | null>(blocks.length, null, (index) => {
      const heading = blocks[index];
      if (heading === undefined || !mayHead(heading)) return undefined;
      return onlyForce(ground, heading) ?? (endsSection(ground, book, heading) ? null : undefined);
    });
    sections.set(ground, above);
  }
  return (mayHead(block) ? onlyForce(ground, block) : null) ?? above.from(block.index - 1);
}

const sections = new WeakMap<Ground, Upward<string | null>>();

function mayHead(block: Block): boolean {
  return block.kind === "heading" && block.to - block.from <= 12;
}

function onlyForce(ground: Ground, heading: Block): string | null {
  const ids = new Set(forcesIn(ground, heading).map((mention) => mention.id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

function endsSection(ground: Ground, book: RuleBook, heading: Block): boolean {
  const { tokens, doc } = ground.layout;
  if (ground.targets.within(heading.from, heading.to).length > 0) return false;
  if (gradesWithin(ground, heading.from, heading.to).length > 0) return false;
  if (book.wordsOf("finding-heading").has(tokens.word[heading.from] ?? 0)) return false;
  return doc.text.charAt(heading.end - 1) !== ":";
}

function bodyOf(rule: Rule<"forces">): string {
  return rule.data.body;
}
