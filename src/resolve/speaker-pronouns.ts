import type { SpeakerFact } from "../model/facts.js";
import type { Block } from "../model/layout.js";
import type { Range } from "../model/span.js";
import { IT } from "../rules/word-classes.js";
import { tokenAt } from "../text/tokens.js";
import { askGender, isPersonName } from "./speaker-gender.js";
import { type Ground, strangersOf, type Voice } from "./speaker-voices.js";

/** How many paragraphs back a pronoun may reach, furniture left aside. */
const BLOCKS_BACK = 4;

/**
 * The person that "he" or "she" means: in the nearest paragraph before that holds anybody of that gender, the one who
 * spoke last there, else the only one, else the one that its last sentence is about; "stranger" where that paragraph only
 * speaks of somebody without a name. Two equals give null.
 */
export function personOf(
  pronoun: Range,
  gender: "female" | "male",
  ground: Ground,
  before: readonly (SpeakerFact | null)[],
): Voice | "stranger" | null {
  const { layout } = ground.cast.around;
  const token = tokenAt(layout.tokens, pronoun.start);
  const here = blockOf(layout.blocks, token);
  if (!here) return null;
  for (let index = here.index, seen = 0; index >= 0 && seen <= BLOCKS_BACK; index--) {
    const block = layout.blocks[index];
    if (!block || block.kind === "chrome") continue;
    // A list counts as one paragraph: "She added:" may stand under six bullets.
    if (block.kind !== "item" || layout.blocks[index + 1]?.kind !== "item") seen++;
    const end = Math.min(block.end, pronoun.start);
    const voices = compatible(
      ground.voices.filter((voice) => voice.start >= block.start && voice.end <= end && !ground.isQuoted(voice)),
      gender,
    );
    const last = lastSpeaker(block, end, ground, before);
    const spoke = last === null ? null : (ground.voices.find((voice) => voice.person === last) ?? null);
    const strangers = layout.sentences
      .filter((sentence) => sentence.block === block.index && sentence.start < end && !ground.isQuoted(sentence))
      .flatMap((sentence) => strangersOf(ground.cast, sentence))
      .filter((one) => one.end <= end && (one.gender === null || one.gender === gender) && !ground.isQuoted(one));
    if (voices.length === 0) {
      const unlisted = subjectUnlisted(block, end, ground);
      if (unlisted && !(spoke && allows(spoke, gender) && spoke.start > unlisted.start)) return unlisted;
      if (strangers.length > 0 && !(spoke && allows(spoke, gender))) return "stranger";
      if (spoke && allows(spoke, gender)) return spoke;
      continue;
    }
    const people = new Set(voices.map((voice) => voice.person));
    if (people.size === 1) return voices[0] ?? null;
    if (spoke && people.has(spoke.person)) return spoke;
    const about = subject(block, end, voices, ground);
    if (about) return about;
    const known = voices.filter((voice) => (voice.gender ?? askGender(voice.person.words[0] ?? "")) === gender);
    if (new Set(known.map((voice) => voice.person)).size === 1) return known[0] ?? null;
    return null;
  }
  return null;
}

function compatible(voices: readonly Voice[], gender: "female" | "male"): readonly Voice[] {
  return voices.filter((voice) => allows(voice, gender));
}

function allows(voice: Voice, gender: "female" | "male"): boolean {
  return voice.human && (voice.gender === null || voice.gender === gender);
}

/** "Zubin Orme runs a shop. He said": the only name of two words and more that opens a sentence of the stretch, listed or not. */
function subjectUnlisted(block: Block, end: number, ground: Ground): Voice | null {
  const { layout } = ground.cast.around;
  const { text } = layout.doc;
  const starts = layout.sentences.filter((sentence) => sentence.block === block.index && sentence.start < end);
  const found = ground.voices.filter(
    (voice) =>
      !voice.human &&
      voice.person.words.length > 1 &&
      voice.start >= block.start &&
      voice.end <= end &&
      !ground.isQuoted(voice) &&
      starts.some((sentence) => opensWith(text.slice(sentence.start, voice.start), sentence.start, voice.start)) &&
      isPersonName(text.slice(voice.start, voice.end)),
  );
  return new Set(found.map((voice) => voice.person)).size === 1 ? (found[0] ?? null) : null;
}

/** Whether nothing, a comma's aside or an office stands between a sentence's beginning and the name. */
function opensWith(between: string, start: number, voice: number): boolean {
  return voice === start || (voice > start && voice - start < 60 && /,\s+(?:[a-z-]+\s+){0,2}$/.test(between));
}

/** Who speaks the last quote that ends in the block before `end`. */
function lastSpeaker(
  block: Block,
  end: number,
  ground: Ground,
  before: readonly (SpeakerFact | null)[],
): Voice["person"] | null {
  for (let index = before.length - 1; index >= 0; index--) {
    const spans = ground.quotes[index]?.spans ?? [];
    if (!spans.some((span) => span.start >= block.start && span.end <= end + 1)) continue;
    const name = before[index]?.name;
    return ground.voices.find((voice) => voice.person.name === name)?.person ?? null;
  }
  return null;
}

/** The person that opens the last sentence of the stretch which opens with one; null where none does. */
function subject(block: Block, end: number, voices: readonly Voice[], ground: Ground): Voice | null {
  const { layout } = ground.cast.around;
  const sentences = layout.sentences.filter((sentence) => sentence.block === block.index && sentence.start < end);
  for (const sentence of sentences.reverse()) {
    const [first] = voices.filter((voice) => voice.start >= sentence.start && voice.start < sentence.end);
    if (!first) continue;
    const opens = tokenAt(layout.tokens, first.start) - sentence.from <= 1;
    return opens ? first : null;
  }
  return null;
}

export function blockOf(blocks: readonly Block[], token: number): Block | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle]?.to ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  return blocks[low] ?? null;
}

/** Whether the token is a word that points at a body: "it". */
export function isIt(classes: Uint32Array, word: number): boolean {
  return ((classes[word] ?? 0) & IT) !== 0;
}
