import type { Line } from "./speech-line.js";
import type { Unit, Units } from "./speech-units.js";
import {
  ADVERB,
  AND,
  AUXILIARY,
  DAY,
  DETERMINER,
  FUNCTION,
  PAST,
  PERSON,
  PREPOSITION,
  RELATIVE,
  SUBORDINATOR,
  THAT,
  TO,
} from "./speech-words.js";

/** Whether units `[from, to)` name an office ("Her Majesty's Inspector", "chairman of the branch") and not only a person. */
export function isOfficeIn(line: Line, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if ((line.units.at(at)?.bits ?? 0) & PERSON) return true;
  return ((line.units.at(from)?.bits ?? 0) & DETERMINER) !== 0;
}

export function isComma(unit: Unit | undefined): boolean {
  return unit?.kind === "mark" && (unit.mark === "," || unit.mark === "-");
}

/** A word that a noun phrase may hold: no function word, or a capitalised one that is a name ("Will", "May"). */
export function isNominal(unit: Unit | undefined): boolean {
  if (!unit) return false;
  if (unit.kind === "possessive") return true;
  return (
    unit.kind === "word" &&
    (unit.bits & (FUNCTION | TO)) === 0 &&
    (unit.cap || unit.cue === null || !(unit.bits & PAST))
  );
}

/** A word that a name may hold: with a capital, or small between two of them. */
export function isNamePart(units: Units, at: number): boolean {
  const unit = units.at(at);
  if (unit?.kind !== "word") return false;
  if (unit.cap) return (unit.bits & (FUNCTION | DAY)) === 0 || (unit.bits & FUNCTION) === AUXILIARY;
  const inside = units.at(at - 1)?.cap === true && units.at(at + 1)?.cap === true;
  if (!inside) return false;
  // "Ann de Vries", "Norfolk and Suffolk"
  return (unit.bits & AND) !== 0 || (unit.end - unit.start <= 3 && (unit.bits & FUNCTION) === 0 && unit.cue === null);
}

/** A word for an office. */
export function isOffice(unit: Unit | undefined): boolean {
  return unit?.kind === "word" && (unit.bits & PERSON) !== 0;
}

/** A word that a subject may be parted from its verb by: "also", "has", "not", "repeatedly". */
export function isBetween(line: Line, unit: Unit | undefined): boolean {
  if (unit?.kind !== "word") return false;
  if (unit.bits & (AUXILIARY | ADVERB)) return true;
  return (unit.bits & FUNCTION) === 0 && !unit.cap && unit.cue === null && line.text.endsWith("ly", unit.end);
}

/** A word that opens a phrase before the subject: "In", "When", "Speaking", "Asked". */
export function opensAside(line: Line, unit: Unit | undefined): boolean {
  if (unit?.kind !== "word") return false;
  if (unit.bits & (PREPOSITION | SUBORDINATOR | ADVERB | RELATIVE | TO)) return true;
  const { text } = line;
  if ((unit.bits & FUNCTION) !== 0 || unit.end - unit.start < 5) return false;
  return (
    text.endsWith("ing", unit.end) ||
    (text.endsWith("ed", unit.end) && !unit.cap) ||
    text.endsWith("ly", unit.end) ||
    text.slice(unit.start, unit.end) === "Asked"
  );
}

/** Words that open or carry a clause. */
export const CLAUSE = AUXILIARY | THAT;
