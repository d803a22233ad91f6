import { cueFormOf } from "./speech-cue-form.js";
import type { Line } from "./speech-line.js";
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from "./speech-noun-phrase.js";
import { isComma } from "./speech-parts.js";
import { subjectOf } from "./speech-subject.js";
import { ADDRESSING, BY, COORDINATOR, DAY, OCCASION, PERSONAL, PREPOSITION, THAT, TO, WITH } from "./speech-words.js";

/** "The trick, says Ida Lorne, a conjuror, is that ...": the verb and the name stand between commas. */
export function insertedSpeaker(line: Line, at: number, limit: number): NounPhrase | null {
  const { units } = line;
  if (!isComma(units.at(at - 1)) || (units.at(at)?.bits ?? 0) & ADDRESSING) return null;
  const phrase = phraseStartingAt(line, at + (units.at(at)?.cueLength ?? 1), limit);
  if (!phrase || phrase.sort === "pronoun" || !isComma(units.at(phrase.to)) || units.at(at)?.cue !== "verb")
    return null;
  return (units.at(phrase.to - 1)?.bits ?? 0) & (OCCASION | DAY) ? null : phrase;
}

/** "with one of her aides saying", "signs reading": a participle right after a name that is not the text it stands in. */
export function gerundSubject(line: Line, at: number, floor: number): NounPhrase | null {
  const { units } = line;
  const before = units.at(at - 1);
  if (at - 1 < floor || before?.kind !== "word" || before.bits & (DAY | COORDINATOR | PREPOSITION)) return null;
  for (let start = at - 1; start >= floor && start > at - 12; start--) {
    if (units.at(start)?.kind === "mark" || units.at(start)?.kind === "quote") break;
    if ((units.at(start)?.bits ?? 0) & WITH) return phraseEndingAt(line, at - 1, start + 1);
  }
  return before.bits & OCCASION ? null : phraseEndingAt(line, at - 1, floor);
}

/** "was described as "..." by the minister"; "was described by the minister as "..."" */
export function agentOf(line: Line, cue: number, at: number, sentence: { readonly to: number }): NounPhrase | null {
  const { units } = line;
  for (let i = cue + 1; i < at && i < cue + 8; i++) {
    if ((units.at(i)?.bits ?? 0) & BY) return phraseStartingAt(line, i + 1, at);
  }
  for (let i = at + 1; i < sentence.to && i <= at + 3; i++) {
    if ((units.at(i)?.bits ?? 0) & BY) return phraseStartingAt(line, i + 1, sentence.to);
  }
  // "was praised in the report as "..."": the text is the one that praises.
  for (let i = cue + 1; i < at && i < cue + 4; i++) {
    if (!((units.at(i)?.bits ?? 0) & PREPOSITION)) continue;
    const place = phraseStartingAt(line, i + 1, at);
    return place && (units.at(place.to - 1)?.bits ?? 0) & OCCASION ? place : null;
  }
  return null;
}

/** "It fell to Ann Marlow to respond": the name between two small words before the verb. */
export function leftTo(line: Line, cue: number, floor: number): NounPhrase | null {
  const { units } = line;
  if (!((units.at(cue - 1)?.bits ?? 0) & TO) || !units.at(cue - 2)?.cap) return null;
  for (let from = cue - 3; from >= floor && from > cue - 14 && units.at(from)?.kind === "word"; from--) {
    if (!((units.at(from)?.bits ?? 0) & TO)) continue;
    const phrase = phraseStartingAt(line, from + 1, cue - 1);
    return phrase?.sort === "name" && phrase.to === cue - 1 ? phrase : null;
  }
  return null;
}

/** "In the report's words": whose words unit `at` speaks of; null where no "in" opens them. */
export function ownWords(line: Line, at: number, floor: number): NounPhrase | null {
  const { units, text } = line;
  const unit = units.at(at);
  if (!unit || units.at(at - 1)?.kind !== "possessive" || text.slice(unit.start, unit.end) !== "words") return null;
  const phrase = phraseEndingAt(line, at - 2, Math.max(floor, at - 14));
  const before = phrase && units.at(phrase.from - 1);
  if (before) return /^in$/i.test(text.slice(before.start, before.end)) ? phrase : null;
  let from = at - 2;
  while (
    from > floor &&
    from > at - 10 &&
    units.at(from - 1)?.kind === "word" &&
    !((units.at(from)?.bits ?? 0) & PREPOSITION)
  )
    from--;
  return (units.at(from)?.bits ?? 0) & PREPOSITION ? phraseStartingAt(line, from + 1, at - 1) : null;
}

/** "Nora Finch said she believed": a pronoun right under another cue is that cue's subject. */
export function climbed(line: Line, phrase: NounPhrase, floor: number): { readonly phrase: NounPhrase } | null {
  const { units } = line;
  let found: NounPhrase | null = null;
  let inner = phrase;
  for (let step = 0; step < 3; step++) {
    if (inner.sort !== "pronoun" || !((units.at(inner.from)?.bits ?? 0) & PERSONAL)) break;
    let at = inner.from - 1;
    const that = ((units.at(at)?.bits ?? 0) & THAT) !== 0;
    if (that) at--;
    const outer = outerCue(line, at, floor, that ? 24 : 6, that);
    const above = outer < 0 ? null : subjectOf(line, outer, floor);
    if (!above) break;
    found = above;
    inner = above;
  }
  return found && { phrase: found };
}

/** The verb of speech above unit `last`, whose clause reaches down to it; `commas` lets it stand beyond an aside. */
export function outerCue(line: Line, last: number, floor: number, within: number, commas: boolean): number {
  for (let at = last; at >= floor && at > last - within; at--) {
    const unit = line.units.at(at);
    if (!unit || unit.kind === "quote" || (unit.kind === "mark" && !(commas && isComma(unit)))) return -1;
    if (unit.bits & COORDINATOR && !commas) return -1;
    const form = unit.cue === "verb" || unit.cue === "opinion" ? cueFormOf(line, at) : "noun";
    if (form === "finite" || (commas && form === "participle")) return at;
  }
  return -1;
}
