import type { Pattern } from "../model/pattern.js";
import type { RuleBook } from "./book.js";

/** What a word of the rules' lists can be, as bits: looked up once a token, so a table over the vocabulary. */
export const NEVER = 1;
export const NOT_FIRST = 2;
export const PARTICLE = 4;
export const FEMALE = 8;
export const MALE = 16;
export const MODIFIER = 32;
export const LINK = 64;
export const INSIDE = 128;
export const ARTICLE = 256;
export const PLURAL = 512;
export const OWNER = 1024;
export const INDEFINITE = 2048;
export const HE = 4096;
export const SHE = 8192;
export const IT = 16384;
export const THEY = 32768;
export const REPORT = 65536;
export const FORCE = 131072;
export const ORGANISATION = 262144;
export const UNNAMED = 524288;
export const UNTIL = 1048576;
export const PERHAPS = 2097152;
export const LOCAL = 67108864;
export const SPOKES = 134217728;
export const HIS = 268435456;
export const HER = 536870912;
export const MINE = 1073741824;
export const MAN = 4194304;
export const WOMAN = 8388608;
export const SOME = 16777216;
export const WHO = 33554432;

const LISTS: readonly (readonly [string, number])[] = [
  ["name-never", NEVER],
  ["name-not-first", NOT_FIRST],
  ["name-perhaps", PERHAPS],
  ["name-particle", PARTICLE],
  ["female-names", FEMALE],
  ["male-names", MALE],
  ["both-names", FEMALE | MALE],
  ["role-modifier", MODIFIER],
  ["role-link", LINK],
  ["role-inside", INSIDE],
  ["role-article", ARTICLE],
  ["role-plural", PLURAL],
  ["role-owner", OWNER],
  ["role-until", UNTIL],
  ["role-local", LOCAL],
  ["role-indefinite", INDEFINITE],
  ["speaker-he", HE],
  ["speaker-she", SHE],
  ["speaker-spokes", SPOKES],
  ["role-his", HIS],
  ["role-her", HER],
  ["role-mine", MINE],
  ["speaker-man", MAN],
  ["speaker-woman", WOMAN],
  ["speaker-some", SOME],
  ["speaker-who", WHO],
  ["speaker-it", IT],
  ["speaker-they", THEY],
  ["speaker-report", REPORT],
  ["speaker-force", FORCE],
  ["speaker-organisation", ORGANISATION],
  ["speaker-unnamed", UNNAMED],
];

/** The classes of every word that the lists hold, by its number in the vocabulary; 0 for the others. */
export function wordClasses(book: RuleBook): Uint32Array {
  return book.once("names.classes", () => {
    const classes = new Uint32Array(book.vocabulary.size);
    const mark = (pattern: Pattern | undefined, bit: number): void => {
      if (pattern?.type === "word") classes[pattern.word] = (classes[pattern.word] ?? 0) | bit;
      else if (pattern?.type === "choice") for (const option of pattern.options) mark(option, bit);
    };
    for (const [name, bit] of LISTS) mark(book.lists.get(name), bit);
    return classes;
  });
}

/** Whether the word is a first name of one sex only; null where the lists do not know it, or know it for both. */
export function genderOf(classes: Uint32Array, word: number): "female" | "male" | null {
  const bits = (classes[word] ?? 0) & (FEMALE | MALE);
  if (bits === FEMALE) return "female";
  return bits === MALE ? "male" : null;
}
