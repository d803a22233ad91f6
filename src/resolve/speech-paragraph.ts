import { announcedAt, putBehind } from "./speech-announced.js";
import { type Attribution, made } from "./speech-attribution.js";
import { attributionOf, opensSentence } from "./speech-cue.js";
import { cueFormOf } from "./speech-cue-form.js";
import { labelled, namedInside } from "./speech-label.js";
import { agentOf } from "./speech-lean.js";
import type { Line } from "./speech-line.js";
import { mainSubjectOf } from "./speech-main.js";
import type { NounPhrase } from "./speech-noun-phrase.js";
import { subjectOf } from "./speech-subject.js";
import { PERSONAL } from "./speech-words.js";

/** How a quote of a paragraph came by its speaker. */
export interface Spoken {
  readonly attribution: Attribution | null;
  /** Whether the words stand in the quote's own sentence, and not carried from another. */
  readonly own: boolean;
  /** Whether its sentence holds nothing but quotes and small words. */
  readonly alone: boolean;
}

/** The attribution of every quote of the line, by stretch index; null where the paragraph itself does not tell. */
export function speakersOf(line: Line): ReadonlyMap<number, Spoken> {
  const spoken = new Map<number, Spoken>();
  let sentence = 0;
  let last: Attribution | null = null;
  const waiting: number[] = [];
  for (const [stretch, at] of line.place) {
    while ((line.sentences[sentence]?.to ?? at + 1) <= at) sentence++;
    const place = line.sentences[sentence] ?? { from: 0, to: line.units.length };
    const alone = isAlone(line, place);
    const own =
      namedInside(line, at) ??
      putBehind(line, at) ??
      attributionOf(line, at, place) ??
      labelled(line, at, place, line.place.size === 1);
    if (own) {
      // "No." "I will not," he said: the quote before, in a sentence of its own, has the same speaker.
      for (const index of waiting.splice(0)) {
        if (own.strength === "verb")
          spoken.set(index, { attribution: carriedFrom(own, "speech.carried"), own: false, alone: true });
      }
      spoken.set(stretch, { attribution: own, own: true, alone });
      if (own.strength !== "none") last = own;
      continue;
    }
    if (alone) {
      const announced = announcedAt(line, place.to);
      const carried: Attribution | null =
        announced ?? (last ? carriedFrom(last, "speech.carried") : sentenceBefore(line, sentence));
      spoken.set(stretch, { attribution: carried, own: false, alone });
      if (!carried && opensSentence(line, at, place)) waiting.push(stretch);
      else if (carried) last = carried;
      continue;
    }
    waiting.length = 0;
    const main = mainSubjectOf(line, place.from, at) ?? (last === null ? mainSubjectOf(line, at + 1, place.to) : null);
    // "Good information drives out bad": a thing at the head of the sentence is no speaker.
    const attribution: Attribution | null =
      main && mayThink(line, main)
        ? made(line, main, -1, "none", "speech.main-clause", [
            "no cue governs it",
            "the subject of its sentence is the nearest speaker",
          ])
        : null;
    spoken.set(stretch, { attribution, own: false, alone });
  }
  return spoken;
}

/** A pronoun of a person, or a name of two words and more: what a subject with no verb of speech must be to count. */
function mayThink(line: Line, phrase: NounPhrase): boolean {
  return phrase.sort === "pronoun" ? speaks(line, phrase) : phrase.sort === "name";
}

export function carriedFrom(from: Attribution, rule: string): Attribution {
  return { ...from, rule, because: ["it has no cue of its own", `it goes on with the speaker found by ${from.rule}`] };
}

function isAlone(line: Line, sentence: { readonly from: number; readonly to: number }): boolean {
  let words = 0;
  for (let at = sentence.from; at < sentence.to && words < 2; at++) if (line.units.isWord(at)) words++;
  return words < 2;
}

/** The speaker of the sentence before the quote's: its last reporting subject, else its main subject. */
function sentenceBefore(line: Line, sentence: number): Attribution | null {
  const place = line.sentences[sentence - 1];
  return place ? reporterOf(line, place.from, place.to, "speech.sentence-before") : null;
}

/** How far into a sentence its reporter is looked for. */
const REPORT = 80;

/** Who reports in units `[from, to)`: the subject of the last cue there, else the main subject; never "it" or "this". */
export function reporterOf(line: Line, from: number, to: number, rule: string): Attribution | null {
  for (const sort of ["verb", "opinion"]) {
    for (let at = from; at < to && at < from + REPORT; at++) {
      if (line.units.cue(at) !== sort) continue;
      const form = cueFormOf(line, at);
      // "The report was welcomed by Ann Marlow."
      const agent = form === "passive" ? agentOf(line, at, to, { to }) : null;
      if (agent && agent.sort === "name") {
        return made(line, agent, at, "verb", rule, [
          "it has no cue of its own",
          "the words before it are about what this person says",
        ]);
      }
      if (form !== "finite") continue;
      const phrase = subjectOf(line, at, from);
      if (phrase && speaks(line, phrase)) {
        return made(line, phrase, at, "verb", rule, [
          "it has no cue of its own",
          "the words before it report what this subject says",
        ]);
      }
    }
  }
  const main = mainSubjectOf(line, from, to);
  if (!main || !speaks(line, main)) return null;
  return made(line, main, -1, "verb", rule, ["it has no cue of its own", "the sentence before it has this subject"]);
}

function speaks(line: Line, phrase: NounPhrase): boolean {
  return phrase.sort !== "pronoun" || ((line.units.at(phrase.from)?.bits ?? 0) & PERSONAL) !== 0;
}
