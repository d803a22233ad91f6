import { type Attribution, made } from "./speech-attribution.js";
import type { Line } from "./speech-line.js";
import { type NounPhrase, phraseStartingAt } from "./speech-noun-phrase.js";
import { BE, BY, UTTERANCE } from "./speech-words.js";

/** How far from "That was" the word for what was said stands ("the rather blunt message"), in units. */
const WORDS_WITHIN = 7;
const DEMONSTRATIVE = /^(?:that|those|these|this|such)$/i;
const OPENING = /^(?:that|those|these|this|such) /i;
const TIE = /^(?:from|of)$/i;

/** Whether the text at a UTF-16 unit opens as a sentence does that says whose words stood before: cheap to ask. */
export function mayAnnounce(text: string, at: number): boolean {
  return OPENING.test(text.slice(at, at + 6));
}

/**
 * Whose the words before unit `from` were, where the sentence that begins there says so: "That was the blunt message from Jo
 * Rook", "Those were the words of Jo Rook". Null where it says nothing of the kind.
 */
export function announcedAt(line: Line, from: number): Attribution | null {
  const { units } = line;
  if (!DEMONSTRATIVE.test(textOf(line, from)) || !(units.bits(from + 1) & BE)) return null;
  for (let at = from + 2; at < from + 2 + WORDS_WITHIN; at++) {
    if (units.at(at)?.kind !== "word") return null;
    if (!(units.bits(at) & UTTERANCE)) continue;
    const tied = units.bits(at + 1) & BY || TIE.test(textOf(line, at + 1));
    return tied ? announced(line, phraseStartingAt(line, at + 2, units.length)) : null;
  }
  return null;
}

/** "... was how Jo Rook put it", behind the quote at unit `at`; null where nothing of the kind follows. */
export function putBehind(line: Line, at: number): Attribution | null {
  const { units } = line;
  if (!(units.bits(at + 1) & BE) || textOf(line, at + 2) !== "how") return null;
  return announced(line, phraseStartingAt(line, at + 3, units.length));
}

function announced(line: Line, phrase: NounPhrase | null): Attribution | null {
  if (!phrase || phrase.sort === "pronoun") return null;
  return made(line, phrase, -1, "verb", "speech.words-of", ["the words behind the quote say whose it is"]);
}

function textOf(line: Line, at: number): string {
  const unit = line.units.at(at);
  return unit ? line.text.slice(unit.start, unit.end) : "";
}
