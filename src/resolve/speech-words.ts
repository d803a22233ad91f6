import type { Pattern } from "../model/pattern.js";
import type { RuleBook } from "../rules/book.js";

/** What a small word is, as bits; a word may be several ("since": a preposition and a subordinator). */
export const DETERMINER = 1;
export const PRONOUN = 2;
export const RELATIVE = 4;
export const PREPOSITION = 8;
export const AUXILIARY = 16;
export const ADVERB = 32;
export const SUBORDINATOR = 64;
export const COORDINATOR = 128;
export const DAY = 256;
export const OCCASION = 512;
export const ABBREVIATION = 1024;
export const PERSON = 2048;
export const THAT = 4096;
export const BE = 8192;
export const TO = 16384;
/** Prepositions that tie a name to its office: "director of", "spokesman for", "at", "from". */
export const TIE = 32768;
export const BY = 65536;
export const AND = 131072;
/** Irregular past forms, which no ending shows: "said", "wrote". */
export const PAST = 262144;
export const AS = 524288;
export const WITH = 1048576;
/** Verbs whose object is who is spoken to: "told the Echo". */
export const ADDRESSING = 2097152;
/** Plurals without an "s": "police say". */
export const PLURAL = 4194304;
/** Pronouns that stand for a person who may speak: not "it", not "we". */
export const PERSONAL = 8388608;
/** Verb forms that are nouns as well: "calls", "reports". */
export const NOUNLIKE = 16777216;
/** Words for something said or written that its owner's name may stand before: "Pat Lowe's response:". */
export const UTTERANCE = 33554432;
/** "I", "we", "our": what a reporter does not say of the people he writes of. */
export const FIRST_PERSON = 67108864;
/** Words behind a quoted term that say what it means: "meant", "means". */
export const MEANING = 134217728;
/** Words that stand for people without a noun: "one said", "many told us". */
export const STANDALONE = 268435456;

/** What a quoted name in front of them may name: "the 'right care, right person' approach". */
export const SCHEME = 536870912;

/** Words behind the name of whoever speaks, in a transcript's title: "HMI Ada Stroud on Kent Police". */
export const PRESENTS = 1073741824;

/** The bits of a word that no name can hold. */
export const FUNCTION =
  DETERMINER | PRONOUN | RELATIVE | PREPOSITION | AUXILIARY | ADVERB | SUBORDINATOR | COORDINATOR | THAT;

const LISTS: readonly (readonly [string, number])[] = [
  ["speech-determiner", DETERMINER],
  ["speech-pronoun", PRONOUN],
  ["speech-relative", RELATIVE],
  ["speech-preposition", PREPOSITION],
  ["speech-auxiliary", AUXILIARY],
  ["speech-be", BE],
  ["speech-adverb", ADVERB],
  ["speech-subordinator", SUBORDINATOR],
  ["speech-coordinator", COORDINATOR],
  ["speech-day", DAY],
  ["speech-occasion", OCCASION],
  ["speech-abbreviation", ABBREVIATION],
  ["speech-person", PERSON],
  ["speech-past", PAST],
  ["speech-addressing", ADDRESSING],
  ["speech-plural", PLURAL],
  ["speech-personal", PERSONAL],
  ["speech-nounlike", NOUNLIKE],
  ["speech-utterance", UTTERANCE],
  ["speech-first-person", FIRST_PERSON],
  ["speech-meaning", MEANING],
  ["speech-standalone", STANDALONE],
  ["speech-scheme", SCHEME],
  ["speech-presents", PRESENTS],
];

/** The bits of every word of the vocabulary, by its number. */
export function wordBitsOf(book: RuleBook): Int32Array {
  return book.once("speech.words", () => {
    const bits = new Int32Array(book.vocabulary.size);
    const set = (word: number, bit: number): void => {
      bits[word] = (bits[word] ?? 0) | bit;
    };
    for (const [name, bit] of LISTS) {
      const list = book.lists.get(name);
      if (list) for (const word of wordsOf(list)) set(word, bit);
    }
    const own = book.vocabulary;
    set(own.find("that"), THAT);
    set(own.find("to"), TO);
    set(own.find("by"), BY);
    set(own.find("and"), AND);
    set(own.find("as"), AS);
    set(own.find("with"), WITH);
    for (const word of ["of", "for", "at", "from"]) set(own.find(word), TIE);
    bits[0] = 0;
    return bits;
  });
}

function wordsOf(pattern: Pattern): readonly number[] {
  if (pattern.type === "word") return [pattern.word];
  if (pattern.type === "choice") return pattern.options.flatMap(wordsOf);
  return [];
}
