import type { SpeakerFact } from "../model/facts.js";
import type { Block, Sentence } from "../model/layout.js";
import type { Range } from "../model/span.js";
import { IT } from "../rules/word-classes.js";
import { placeFrom } from "../text/ordered.js";
import { tokenAt } from "../text/tokens.js";
import { blockAtToken } from "./block-at.js";
import { type Ground, strangersOf, type Voice } from "./speaker-voices.js";

/** How many paragraphs back a pronoun may reach, furniture left aside. */
const BLOCKS_BACK = 4;
/** How far back inside one paragraph, in UTF-16 units: farther than any real one goes on. */
const REACH = 10_000;

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
  const here = blockAtToken(layout, token);
  if (!here) return null;
  for (let index = here.index, seen = 0; index >= 0 && seen <= BLOCKS_BACK; index--) {
    const whole = layout.blocks[index];
    if (!whole || whole.kind === "chrome") continue;
    const block = { ...whole, start: Math.max(whole.start, Math.min(whole.end, pronoun.start) - REACH) };
    // A list counts as one paragraph: "She added:" may stand under six bullets.
    if (block.kind !== "item" || layout.blocks[index + 1]?.kind !== "item") seen++;
    const end = Math.min(block.end, pronoun.start);
    const named = ground.voices.within(block.start, end).filter((voice) => !ground.isQuoted(voice));
    const voices = named.filter((voice) => allows(voice, gender));
    const spoke = lastSpeaker(block, end, ground, before);
    if (voices.length === 0) {
      const open = spoke && allows(spoke, gender) ? spoke : null;
      const unlisted = subjectUnlisted(block, named, ground);
      if (unlisted && !(open && open.start > unlisted.start)) return unlisted;
      if (open) return open;
      if (hasStranger(block, end, gender, ground)) return "stranger";
      continue;
    }
    const people = new Set(voices.map((voice) => voice.person));
    if (people.size === 1) return voices[0] ?? null;
    if (spoke && people.has(spoke.person)) return spoke;
    const about = subject(block, end, voices, ground);
    if (about) return about;
    const known = voices.filter(
      (voice) => (voice.gender ?? ground.asked.genderOf(voice.person.words[0] ?? "")) === gender,
    );
    if (new Set(known.map((voice) => voice.person)).size === 1) return known[0] ?? null;
    return null;
  }
  return null;
}

/** Whether the block speaks before `end` of somebody of that gender without a name. */
function hasStranger(block: Block, end: number, gender: "female" | "male", ground: Ground): boolean {
  return sentencesOf(block, end, ground).some(
    (sentence) =>
      !ground.isQuoted(sentence) &&
      strangersOf(ground.cast, sentence).some(
        (one) => one.end <= end && (one.gender === null || one.gender === gender) && !ground.isQuoted(one),
      ),
  );
}

/** The sentences of the block that begin before `end`, in order. */
function sentencesOf({ index, start }: Block, end: number, ground: Ground): readonly Sentence[] {
  const { sentences } = ground.cast.around.layout;
  const found: Sentence[] = [];
  for (let at = placeFrom(sentences, start); ; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.block !== index || sentence.start >= end) return found;
    found.push(sentence);
  }
}

function allows(voice: Voice, gender: "female" | "male"): boolean {
  return voice.human && (voice.gender === null || voice.gender === gender);
}

/** "Zubin Orme runs a shop. He said": the only name of two words and more that opens a sentence of the stretch, listed or not. */
function subjectUnlisted(block: Block, named: readonly Voice[], ground: Ground): Voice | null {
  const { text } = ground.cast.around.layout.doc;
  const open = named.filter((voice) => !voice.human && voice.person.words.length > 1);
  if (open.length === 0) return null;
  const starts = sentencesOf(block, (open.at(-1)?.start ?? 0) + 1, ground);
  const found = open.filter(
    (voice) =>
      starts.some((sentence) => opensWith(text, sentence.start, voice.start)) &&
      ground.asked.isPersonName(text.slice(voice.start, voice.end)),
  );
  return new Set(found.map((voice) => voice.person)).size === 1 ? (found[0] ?? null) : null;
}

/** Whether nothing, a comma's aside or an office stands between a sentence's beginning and the name. */
function opensWith(text: string, start: number, voice: number): boolean {
  if (voice <= start) return voice === start;
  return voice - start < 60 && /,\s+(?:[a-z-]+\s+){0,2}$/.test(text.slice(start, voice));
}

/** Who speaks the last quote that ends in the block before `end`: the first place that names them. */
function lastSpeaker(block: Block, end: number, ground: Ground, before: readonly (SpeakerFact | null)[]): Voice | null {
  for (let index = before.length - 1; index >= 0; index--) {
    const spans = ground.quotes[index]?.spans ?? [];
    // Quotes are in text order: those before end before the block.
    if ((spans.at(-1)?.start ?? 0) < block.start) return null;
    if (!spans.some((span) => span.start >= block.start && span.end <= end + 1)) continue;
    const name = before[index]?.name ?? null;
    return name === null ? null : ground.voices.firstNamed(name);
  }
  return null;
}

/** The person that opens the last sentence of the stretch which opens with one; null where none does. */
function subject(block: Block, end: number, voices: readonly Voice[], ground: Ground): Voice | null {
  const { layout } = ground.cast.around;
  for (const sentence of [...sentencesOf(block, end, ground)].reverse()) {
    const first = voices.find((voice) => voice.start >= sentence.start && voice.start < sentence.end);
    if (!first) continue;
    const opens = tokenAt(layout.tokens, first.start) - sentence.from <= 1;
    return opens ? first : null;
  }
  return null;
}

/** Whether the token is a word that points at a body: "it". */
export function isIt(classes: Uint32Array, word: number): boolean {
  return ((classes[word] ?? 0) & IT) !== 0;
}
