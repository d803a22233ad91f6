import type { Line } from "./speech-line.js";
import { mainSubjectOf } from "./speech-main.js";
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from "./speech-noun-phrase.js";
import { CLAUSE, isBetween, isComma, isNominal, isOfficeIn, opensAside } from "./speech-parts.js";
import type { Unit, Units } from "./speech-units.js";
import {
  AND,
  AUXILIARY,
  COORDINATOR,
  DETERMINER,
  PERSON,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
} from "./speech-words.js";

/** The subject of the finite cue at unit `at`, none before `floor`; null where it has none of its own. */
export function subjectOf(line: Line, at: number, floor: number): NounPhrase | null {
  const { units } = line;
  let last = at - 1;
  let joint = false;
  while (last >= floor && isBetween(line, units.at(last))) {
    joint ||= ((units.at(last)?.bits ?? 0) & DETERMINER) !== 0;
    last--;
  }
  if (last < floor) return null;
  // "Ann Marlow, the chair, and her successor, Ivo Crane, both warned": the first named speaks for all.
  if (joint && isComma(units.at(last))) return mainSubjectOf(line, floor, at);
  if (isComma(units.at(last))) return subjectBeforeComma(line, last, floor);
  // "a message that said"
  if ((units.at(last)?.bits ?? 0) & THAT) return phraseEndingAt(line, last - 1, floor);
  const phrase = phraseEndingAt(line, last, floor);
  return phrase && (units.at(phrase.from - 1)?.bits ?? 0) & AND ? listed(line, phrase, floor) : phrase;
}

/** "The commissioner for Avon, Wessex and the Isles said": the last of a list is no subject of its own. */
function listed(line: Line, phrase: NounPhrase, floor: number): NounPhrase {
  const { units } = line;
  let from = phrase.from - 1;
  while (from > floor && phrase.from - from < 14) {
    const unit = units.at(from - 1);
    if (
      !unit ||
      unit.kind === "quote" ||
      unit.cue !== null ||
      (unit.kind === "mark" && unit.mark !== ",") ||
      unit.bits & (AUXILIARY | THAT | RELATIVE)
    )
      break;
    if (unit.bits & SUBORDINATOR && !(unit.bits & PREPOSITION)) break;
    from--;
  }
  // "In a joint foreword, Ann Marlow and commissioner Ivo Crane write": two names, and a comma before the first.
  const first = phraseEndingAt(line, phrase.from - 2, floor);
  if (first?.sort === "name" && phrase.sort === "name" && isComma(units.at(first.from - 1))) return first;
  // Only a list that the sentence opens with: elsewhere the words before it may be another clause.
  const whole = from === floor && phraseStartingAt(line, from, phrase.from);
  return whole && isOfficeIn(line, whole.from, whole.to) ? { from, to: phrase.to, sort: "name" } : phrase;
}

/**
 * "Kevin Moss, 31, a voter, said": the segments before the comma are read leftwards; who-clauses, ages and asides are
 * jumped, an apposition is left for what it stands beside, a name ends the search.
 */
function subjectBeforeComma(line: Line, comma: number, floor: number): NounPhrase | null {
  const { units } = line;
  let best: NounPhrase | null = null;
  for (let end = comma, step = 0; end > floor && step < 6; step++) {
    let start = end - 1;
    while (start >= floor && !isBoundary(units.at(start))) start--;
    const first = units.at(start + 1);
    const boundary = start >= floor ? units.at(start) : undefined;
    if (first && start + 1 < end && !isAge(line, units, start + 1, end)) {
      const aside = opensAside(line, first) || (first.bits & COORDINATOR) !== 0;
      // "the party's leader in the north after winning the vote": an apposition's head stands at its beginning.
      const office = !aside && isOfficeIn(line, start + 1, end);
      const apposed = !aside && (!first.cap || (first.bits & DETERMINER) !== 0);
      const phrase = aside
        ? null
        : apposed
          ? phraseStartingAt(line, start + 1, end)
          : segmentPhrase(line, start + 1, end);
      if (phrase) {
        // An office beside a name yields to it, but a name with its rank ("Coun Geoff Lunn, of Marsh Council") does not.
        // So does "His Sussex counterpart" to the name behind its comma.
        const closes = best?.sort === "name" && units.at(best.to - 1)?.cap && !units.at(phrase.to - 1)?.cap;
        if (best === null || (phrase.sort === "name" && !closes)) best = phrase;
        if (!apposed && phrase.sort !== "nominal" && !(office && isOfficeOnly(line, start + 1, end))) return best;
      } else if (!aside && best) return best;
      if ((first.bits & COORDINATOR) !== 0 && best === null) {
        // "But Ann Marlow, who leads the branch, said"
        return segmentPhrase(line, start + 2, end);
      }
      if (first.bits & RELATIVE) best = null;
      else if (aside && best) {
        // "But Ann Marlow, chair of the branch, said"; "On Tuesday Ann Marlow, ..."
        const named = segmentPhrase(line, start + 2, end);
        return named?.sort === "name" ? named : best;
      }
      if (aside && !isComma(boundary)) return phraseEndingAt(line, end - 1, start + 1);
    }
    const jumped = boundary && boundary.bits & THAT ? relativeOver(line, start, floor) : -1;
    if (jumped >= 0) {
      best = null;
      end = jumped;
      continue;
    }
    if (!isComma(boundary)) return best;
    end = start;
  }
  return best;
}

/**
 * "Ann Marlow, who told us that the money was gone, said", "Ann Marlow, head of the body that represents them, said": the
 * unit that ends what stands before a clause with "that"; -1 where "that" opens no such clause.
 */
function relativeOver(line: Line, that: number, floor: number): number {
  const { units } = line;
  const before = units.at(that - 1);
  let from = that - 1;
  while (from >= floor && !isBoundary(units.at(from))) from--;
  if (isComma(units.at(from)) && (units.at(from + 1)?.bits ?? 0) & RELATIVE) return from;
  for (let at = from + 1; at < that; at++) if (units.at(at)?.cue !== null) return -1;
  return before?.kind === "word" && isNominal(before) && isComma(units.at(from)) ? that : -1;
}

/** Whether a segment's capitals are an office with no name: its last word or all before a tie is one ("Inspector of ..."). */
function isOfficeOnly(line: Line, from: number, to: number): boolean {
  const { units } = line;
  if ((units.at(to - 1)?.bits ?? 0) & PERSON) return true;
  for (let at = from + 1; at < to; at++) {
    if ((units.at(at)?.bits ?? 0) & PREPOSITION) return ((units.at(at - 1)?.bits ?? 0) & PERSON) !== 0;
  }
  return false;
}

/** The noun phrase that ends a segment, where the segment is no clause of its own. */
function segmentPhrase(line: Line, from: number, to: number): NounPhrase | null {
  const { units } = line;
  for (let at = from; at < to; at++) {
    const unit = units.at(at);
    if (!unit) break;
    if (unit.bits & RELATIVE) return at > from ? phraseEndingAt(line, at - 1, from) : null;
    if (unit.bits & CLAUSE && !unit.cap && at > from) return null;
  }
  return phraseEndingAt(line, to - 1, from);
}

function isBoundary(unit: Unit | undefined): boolean {
  if (!unit) return true;
  return unit.kind === "quote" || (unit.kind === "mark" && !"'/&%$£".includes(unit.mark)) || (unit.bits & THAT) !== 0;
}

function isAge(line: Line, units: Units, from: number, to: number): boolean {
  const unit = units.at(from);
  return to - from === 1 && unit !== undefined && /^\d/.test(line.text.slice(unit.start, unit.end));
}
