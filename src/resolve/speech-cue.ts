import { type Attribution, made } from "./speech-attribution.js";
import { cueFormOf } from "./speech-cue-form.js";
import { agentOf, climbed, gerundSubject, insertedSpeaker, leftTo, outerCue, ownWords } from "./speech-lean.js";
import { type Line, lastChar } from "./speech-line.js";
import { mainSubjectOf } from "./speech-main.js";
import { phraseStartingAt } from "./speech-noun-phrase.js";
import { isComma } from "./speech-parts.js";
import { subjectOf } from "./speech-subject.js";
import { Unit, type Units } from "./speech-units.js";
import { ADVERB, AS, COORDINATOR, PREPOSITION, RELATIVE, SUBORDINATOR, THAT, UTTERANCE } from "./speech-words.js";

/** How far from a quote its cue may stand, in words: what keeps a long sentence of open marks linear. */
const WITHIN = 90;

interface Sentence {
  readonly from: number;
  readonly to: number;
}

/** The attribution that the quote's own sentence gives; null where it has no cue that governs the quote. */
export function attributionOf(line: Line, at: number, sentence: Sentence): Attribution | null {
  const before = line.units.at(at - 1);
  const opening = opensSentence(line, at, sentence);
  const introduced = before !== undefined && !opening && isIntroduced(line, at);
  const end = lastChar(line.text, line.units.at(at) ?? EMPTY);
  const after = line.units.at(at + 1);
  const asideAfter = ",?!…-–—".includes(end || " ") || (after?.mark === "," && opening);
  if (opening || (asideAfter && !introduced)) {
    return cueAfter(line, at, sentence, asideAfter) ?? cueBefore(line, at, sentence) ?? trailing(line, at, sentence);
  }
  return (
    cueBefore(line, at, sentence) ??
    (asideAfter ? cueAfter(line, at, sentence, true) : null) ??
    trailing(line, at, sentence)
  );
}

const EMPTY = new Unit("mark", 0, 0, "", 0, false, null, null, 0);

/** Whether nothing but small words ("But", "And") stands before the quote in its sentence. */
export function opensSentence(line: Line, at: number, sentence: Sentence): boolean {
  for (let i = sentence.from; i < at; i++) {
    const unit = line.units.at(i);
    if (unit && !(unit.bits & (COORDINATOR | ADVERB)) && !isComma(unit)) return false;
  }
  return true;
}

/** Ann Marlow said, "..."; Ann Marlow said that "..."; Ann Marlow told reporters, "...": the cue leads up to the quote. */
function isIntroduced(line: Line, at: number): boolean {
  const { units } = line;
  let last = at - 1;
  while (
    last >= 0 &&
    (units.at(last)?.mark === "," || units.at(last)?.mark === ":" || (units.at(last)?.bits ?? 0) & THAT)
  )
    last--;
  const parted = last < at - 1;
  for (let back = 0; back < (parted ? 8 : 3); back++) {
    const unit = units.at(last - back);
    if (!unit || unit.kind === "quote" || unit.kind === "mark") return false;
    if (unit.cue !== "verb" && unit.cue !== "opinion") continue;
    return (parted || last - back + unit.cueLength - 1 >= last) && cueFormOf(line, last - back) !== "noun";
  }
  return false;
}

/** "...," said Ann Marlow; "...," Ann Marlow said; "...", according to Ann Marlow. */
function cueAfter(line: Line, at: number, sentence: Sentence, aside: boolean): Attribution | null {
  const { units } = line;
  let first = at + 1;
  while (isComma(units.at(first))) first++;
  if (first >= sentence.to) return null;
  let cue = first;
  while (cue < sentence.to && (units.at(cue)?.bits ?? 0) & ADVERB && !units.at(cue)?.cue) cue++;
  const head = units.at(cue);
  if (head?.cue === "verb" || head?.cue === "source") {
    const form = head.cue === "verb" ? cueFormOf(line, cue) : "finite";
    if (form === "finite" && !line.text.endsWith("ing", head.end)) {
      const phrase = phraseStartingAt(line, cue + head.cueLength, sentence.to);
      if (phrase) {
        const layout = head.cue === "source" ? "speech.source-named" : "speech.cue-after";
        return made(line, phrase, cue, "verb", layout, ["the cue follows the quote", "the speaker follows the cue"]);
      }
    }
  }
  if (!aside && units.at(at)?.stretch?.closed !== true) return null;
  // "..., as the mayor said last week"
  if ((units.at(first)?.bits ?? 0) & AS) first++;
  const start = units.at(first);
  if (!start || (start.bits & (COORDINATOR | RELATIVE | PREPOSITION | SUBORDINATOR) && !start.cap)) return null;
  let weak: Attribution | null = null;
  for (let c = first; c < sentence.to && c < first + WITHIN / 2; c++) {
    if (c >= units.length || units.isQuote(c)) break;
    const sort = units.cue(c);
    if ((sort !== "verb" && sort !== "opinion" && sort !== "belief") || c === first || cueFormOf(line, c) !== "finite")
      continue;
    const phrase = subjectOf(line, c, first);
    if (!phrase || (!aside && phrase.from !== first)) continue;
    const found = made(line, phrase, c, strengthOf(units, c), "speech.cue-after", [
      "the speaker and the cue follow the quote",
    ]);
    if (sort === "verb") return found;
    if (phrase.from === first) weak ??= found;
  }
  return weak;
}

/** Ann Marlow said "...": the nearest cue to the left that has a subject, or leans on one. */
function cueBefore(line: Line, at: number, sentence: Sentence): Attribution | null {
  const { units } = line;
  const floor = Math.max(sentence.from, at - WITHIN);
  let leaning = -1;
  let believed: Attribution | null = null;
  for (let c = at - 1; c >= floor; c--) {
    const sort = units.cue(c);
    if (sort === null) {
      // "In the report's words, ..."
      const owner = units.bits(c) & UTTERANCE ? ownWords(line, c, floor) : null;
      if (owner)
        return made(line, owner, -1, "verb", "speech.source-named", ["whose words they are stands before the quote"]);
      continue;
    }
    const unit = units.at(c);
    if (!unit || sort === "naming" || c + unit.cueLength > at) continue;
    if (isInAside(line, c, at, floor)) continue;
    if (unit.cue === "source") {
      const phrase = phraseStartingAt(line, c + unit.cueLength, at);
      if (phrase)
        return made(line, phrase, c, "verb", "speech.source-named", ["the words before the speaker name a source"]);
      continue;
    }
    const form = cueFormOf(line, c);
    if (form === "noun") continue;
    // "It was left to Ann Marlow to respond"
    const left = form === "infinitive" ? leftTo(line, c, floor) : null;
    if (left)
      return made(line, left, c, strengthOf(units, c), "speech.cue-before", ["the words leave it to this speaker"]);
    if (form === "passive") {
      const agent = agentOf(line, c, at, sentence);
      if (agent)
        return made(line, agent, c, strengthOf(units, c), "speech.passive-by", [
          "the cue is passive",
          'its agent follows "by"',
        ]);
      continue;
    }
    if (form === "finite") {
      const inserted = insertedSpeaker(line, c, at);
      if (inserted)
        return made(line, inserted, c, strengthOf(units, c), "speech.cue-before", [
          "the cue and its speaker stand between commas before the quote",
        ]);
      const phrase = subjectOf(line, c, floor);
      if (phrase && unit.cue === "belief" && (leaning < 0 || units.at(leaning)?.cue === "belief")) {
        // "Ann Marlow said members feel "left out"": the outer speaker reports what they feel.
        believed ??= made(line, phrase, c, "opinion", "speech.cue-before", [
          "the nearest cue to the left has this subject",
        ]);
        if (outerCue(line, phrase.from - 1, floor, 24, true) >= 0) continue;
        return believed;
      }
      if (phrase) {
        const outer = climbed(line, phrase, floor);
        if (outer)
          return made(line, outer.phrase, leaning < 0 ? c : leaning, "verb", "speech.climb", [
            "the cue's subject stands for the outer speaker",
          ]);
        const rule = leaning < 0 ? "speech.cue-before" : "speech.participle";
        return made(line, phrase, leaning < 0 ? c : leaning, strengthOf(units, leaning < 0 ? c : leaning), rule, [
          "the nearest cue to the left has this subject",
        ]);
      }
    }
    if (form === "participle") {
      const own = gerundSubject(line, c, floor);
      if (own)
        return made(line, own, c, strengthOf(units, c), "speech.participle", [
          "the participle has a subject of its own",
        ]);
    }
    if (leaning < 0) leaning = c;
  }
  if (leaning < 0 || believed) return believed;
  const main = mainSubjectOf(line, sentence.from, leaning);
  return (
    main &&
    made(line, main, leaning, strengthOf(units, leaning), "speech.participle", [
      "the cue leans on the sentence's subject",
    ])
  );
}

/** "the wing, while well spoken of by those who had used it, was "...": a cue inside an aside that closes before the quote. */
function isInAside(line: Line, cue: number, at: number, floor: number): boolean {
  const { units } = line;
  let open = cue - 1;
  while (open >= floor && units.at(open)?.kind === "word") open--;
  const first = units.at(open + 1);
  if (open < floor || !isComma(units.at(open)) || !first || !(first.bits & ASIDE) || first.bits & AS) return false;
  for (let close = cue + 1; close < at - 1; close++) if (isComma(units.at(close))) return true;
  return false;
}

const ASIDE = SUBORDINATOR | RELATIVE;

function strengthOf(units: Units, at: number): "verb" | "opinion" {
  return units.at(at)?.cue === "opinion" || units.at(at)?.cue === "belief" ? "opinion" : "verb";
}

/** The town is "...", the report said: the speaker and the cue close the sentence. */
function trailing(line: Line, at: number, sentence: Sentence): Attribution | null {
  const { units } = line;
  for (let c = at + 1; c < sentence.to && c < at + WITHIN; c++) {
    if (units.cue(c) === null) continue;
    const unit = units.at(c);
    if (!unit) break;
    if (unit.cue === "source") {
      const phrase = phraseStartingAt(line, c + unit.cueLength, sentence.to);
      if (phrase) return made(line, phrase, c, "verb", "speech.source-named", ["the source closes the sentence"]);
      continue;
    }
    if (unit.cue !== "verb" || cueFormOf(line, c) !== "finite") continue;
    // "A "fair" report, said Ann Marlow.": the verb first, and the sentence ends with the name.
    const last = isComma(units.at(c - 1)) ? phraseStartingAt(line, c + unit.cueLength, sentence.to) : null;
    if (last && ".!?".includes(units.at(last.to)?.mark ?? "."))
      return made(line, last, c, "verb", "speech.cue-after", ["the cue and the speaker close the sentence"]);
    const phrase = subjectOf(line, c, at + 1);
    if (phrase && (isComma(units.at(phrase.from - 1)) || units.at(phrase.from - 1)?.kind === "quote")) {
      return made(line, phrase, c, "verb", "speech.cue-after", ["the speaker and the cue close the sentence"]);
    }
    // "..., said the report": the verb first
    if (isComma(units.at(c - 1))) {
      const inverted = phraseStartingAt(line, c + unit.cueLength, sentence.to);
      if (inverted)
        return made(line, inverted, c, "verb", "speech.cue-after", ["the cue and the speaker close the sentence"]);
    }
  }
  return null;
}
