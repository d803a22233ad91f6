import { ARTICLE, INDEFINITE, UNNAMED } from "../rules/word-classes.js";
import { NUMBER } from "../text/tokens.js";
import { blockAtToken } from "./block-at.js";
import type { Person } from "./officials-persons.js";
import type { Ground } from "./speaker-voices.js";

/** How far before and behind a name the words that describe its bearer stand, in tokens. */
const BEFORE = 4;
const BEHIND = 8;
/** How many paragraphs back an age alone finds its person. */
const BLOCKS_BACK = 2;

/**
 * Whom tokens `[from, to)` describe anew: "the shopkeeper" is the one person whom the text called a shopkeeper beside the
 * name, "the 41-year-old" the one of that age, or else the only person without an office named just before. Null for nobody
 * and for several.
 */
export function describedPerson(from: number, to: number, ground: Ground): Person | null {
  const { layout, classes } = ground.cast.around;
  const { tokens, doc } = layout;
  const bits = (at: number): number => classes[tokens.word[at] ?? 0] ?? 0;
  if ((bits(from) & ARTICLE) === 0 || (bits(from) & INDEFINITE) !== 0) return null;
  const age = from + 1 < to && tokens.kind[from + 1] === NUMBER && tokens.glued[from + 2] === 1;
  const word = age ? from + 1 : to - 1;
  if (!age && (to - from !== 2 || (bits(word) & UNNAMED) === 0)) return null;
  const same = (at: number): boolean =>
    age
      ? tokens.kind[at] === NUMBER && textAt(at) === textAt(word)
      : tokens.word[at] === tokens.word[word] && (tokens.word[at] ?? 0) > 0;
  const fitting = ground.cast.persons.filter((person) =>
    person.phrases.some((phrase) => {
      if (phrase.from >= from) return false;
      for (let at = Math.max(0, phrase.from - BEFORE); at < Math.min(tokens.count, phrase.to + BEHIND); at++)
        if ((at < phrase.from || at >= phrase.to) && at < from && same(at)) return true;
      return false;
    }),
  );
  const [only] = fitting;
  if (only) return fitting.length === 1 ? only : null;
  if (!age) return null;
  const here = blockAtToken(layout, from)?.index ?? 0;
  const near = ground.cast.persons.filter(
    (person) =>
      person.words.length > 1 &&
      ground.officialOf(person) === null &&
      person.phrases.some(({ block, from: start }) => start < from && here - block <= BLOCKS_BACK),
  );
  return near.length === 1 ? (near[0] ?? null) : null;

  function textAt(at: number): string {
    return doc.text.slice(tokens.start[at], tokens.end[at]);
  }
}

/** Who writes "I": the only person whose name and office sign the page, else the only one with an office in its title. */
export function authorOf(ground: Ground): Person | null {
  const { persons, around } = ground.cast;
  const signed = persons.filter((person) => person.namings.some((naming) => naming.rule === "roles.signature"));
  const [only] = signed;
  if (only) return signed.length === 1 ? only : null;
  const title = around.layout.title;
  const titled = persons.filter(
    (person) => ground.officialOf(person) !== null && person.phrases.some((phrase) => phrase.block === title),
  );
  return titled.length === 1 ? (titled[0] ?? null) : null;
}
