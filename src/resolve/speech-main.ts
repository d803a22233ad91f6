import type { Line } from "./speech-line.js";
import { type NounPhrase, phraseStartingAt } from "./speech-noun-phrase.js";
import { isBetween, isComma, isNominal, opensAside } from "./speech-parts.js";
import { ADVERB, COORDINATOR, DAY } from "./speech-words.js";

/** "WORKSOP, Notts - The council": the unit after a dateline, `from` where there is none. */
function afterDateline(line: Line, from: number, to: number): number {
  if (from > 0) return from;
  for (let at = 0; at < to && at < 10; at++) {
    const unit = line.units.at(at);
    if (unit?.mark === "-") return at > 0 ? at + 1 : from;
    if (
      !unit ||
      unit.kind === "quote" ||
      (unit.kind === "word" && !unit.cap && !/\d/.test(line.text.charAt(unit.start)))
    )
      return from;
  }
  return from;
}

/** "A few minutes later, the leader": a stretch of time before the subject. */
function isTime(line: Line, at: number, to: number): boolean {
  for (let i = at; i < to && i < at + 5; i++) {
    const unit = line.units.at(i);
    if (unit?.kind !== "word") return false;
    if (unit.bits & DAY) {
      const next = line.units.at(i + 1);
      return next !== undefined && (isComma(next) || (next.bits & ADVERB) !== 0);
    }
  }
  return false;
}

/** The first noun phrase of the sentence `[from, to)` that can be its subject: asides before it are jumped. */
export function mainSubjectOf(line: Line, from: number, to: number): NounPhrase | null {
  const { units } = line;
  let at = afterDateline(line, from, to);
  for (let step = 0; step < 5 && at < to; step++) {
    while (
      at < to &&
      ((units.at(at)?.bits ?? 0) & COORDINATOR ||
        isComma(units.at(at)) ||
        (units.at(at)?.kind === "word" && isBetween(line, units.at(at))))
    )
      at++;
    if (!opensAside(line, units.at(at)) && !isTime(line, at, to)) break;
    let comma = at;
    while (comma < to && !isComma(units.at(comma)) && units.at(comma)?.kind !== "quote") comma++;
    if (comma >= to || !isComma(units.at(comma))) return null;
    at = comma + 1;
  }
  const phrase = phraseStartingAt(line, at, to);
  if (!phrase) return null;
  if (!isNominal(units.at(phrase.from)) && phrase.sort === "nominal" && phrase.to - phrase.from === 1) return null;
  return phrase;
}
