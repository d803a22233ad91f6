import type { Line } from "./speech-line.js";
import { isBetween, isComma, isNominal } from "./speech-parts.js";
import {
  ADVERB,
  BE,
  COORDINATOR,
  DAY,
  DETERMINER,
  NOUNLIKE,
  PAST,
  PLURAL,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  STANDALONE,
  SUBORDINATOR,
  THAT,
  TO,
} from "./speech-words.js";

/** How a cue stands in its sentence. */
export type CueForm = "finite" | "participle" | "infinitive" | "passive" | "noun";

/** The form of the cue at unit `at`: by its ending and the words before it. */
export function cueFormOf(line: Line, at: number): CueForm {
  const { units, text } = line;
  const unit = units.at(at);
  if (!unit) return "noun";
  let before = at - 1;
  while (isBetween(line, units.at(before)) && !((units.at(before)?.bits ?? 0) & BE)) before--;
  const last = units.at(before);
  const direct = units.at(at - 1);
  const participle = text.endsWith("ing", unit.end);
  if (last && last.bits & BE && last.kind === "word") return participle ? "finite" : "passive";
  if (participle) return direct && direct.bits & DETERMINER ? "noun" : "participle";
  if (last && last.bits & TO) return "infinitive";
  const next = units.at(at + unit.cueLength);
  // "goes on recess", "cut in half"
  if (
    unit.cueLength > 1 &&
    next?.kind === "word" &&
    (isNominal(next) || next.bits & DETERMINER) &&
    !(next.bits & DAY)
  ) {
    if ((units.at(at + unit.cueLength - 1)?.bits ?? 0) & PREPOSITION) return "noun";
  }
  // "to answer emergency calls", "crime reports": a bare noun before a word that is a noun as well.
  if (unit.bits & NOUNLIKE && direct && isBareNoun(line, at - 1)) return "noun";
  // "an investment in dogs, agreed before the visit, was ...": an aside, not what somebody agreed.
  if (isReduced(line, at)) return "passive";
  // "999 calls"
  if (direct?.kind === "word" && /\d/.test(text.charAt(direct.start))) return "noun";
  // "the officers' comments"
  if (direct && /['’]/.test(text.slice(direct.end, unit.start))) return "noun";
  if (direct?.kind === "possessive")
    return text.endsWith("ed", unit.end) || text.endsWith("aid", unit.end) ? "finite" : "noun";
  // "the claims", "in reports", "new calls for": nouns that look like the verb. "He said" has nothing of the kind.
  if (
    direct &&
    direct.kind === "word" &&
    direct.bits & (DETERMINER | PREPOSITION) &&
    !(direct.bits & STANDALONE && (unit.bits & PAST || text.endsWith("ed", unit.end))) &&
    !(direct.bits & (SUBORDINATOR | ADVERB))
  )
    return "noun";
  if (isBase(line, at) && before === at - 1 && !agreesWithBase(line, at - 1)) return "noun";
  return "finite";
}

/** A lower-case noun in the singular with no article before its phrase, and not at the head of the sentence. */
function isBareNoun(line: Line, at: number): boolean {
  const { units } = line;
  let from = at;
  // "keeping front counters open": the participle governs the noun.
  while (
    from >= 0 &&
    at - from < 8 &&
    isNominal(units.at(from)) &&
    units.at(from)?.kind === "word" &&
    !units.at(from)?.cap &&
    !line.text.endsWith("ing", units.at(from)?.end)
  )
    from--;
  const before = units.at(from);
  if (from === at || from < 0 || !before || before.kind !== "word") return false;
  return !before.cap && (before.bits & (DETERMINER | THAT | COORDINATOR | RELATIVE)) === 0;
}

/** A regular past form between commas, with a small word behind it and a common noun before it. */
function isReduced(line: Line, at: number): boolean {
  const { units, text } = line;
  const unit = units.at(at);
  const noun = units.at(at - 2);
  if (
    !unit ||
    !isComma(units.at(at - 1)) ||
    !text.endsWith("ed", unit.end) ||
    !noun ||
    noun.kind !== "word" ||
    noun.cap
  )
    return false;
  if (!((units.at(at + 1)?.bits ?? 0) & PREPOSITION)) return false;
  for (let next = at + 2; next < at + 9; next++) {
    const after = units.at(next);
    if (!after || after.kind === "quote") return false;
    if (isComma(after)) return units.at(next + 1)?.kind !== "quote";
  }
  return false;
}

/** Whether the cue has no ending that a singular subject would give it: "comment", "retort". */
function isBase(line: Line, at: number): boolean {
  const unit = line.units.at(at);
  if (!unit || unit.bits & PAST) return false;
  const { text } = line;
  return unit.cueLength === 1 && !text.endsWith("s", unit.end) && !text.endsWith("ed", unit.end);
}

/** "Officials note", "they say", "Roe and Penn argue"; but "a snappy retort", "her Twitter comment". */
function agreesWithBase(line: Line, last: number): boolean {
  const unit = line.units.at(last);
  if (!unit) return false;
  if (unit.kind !== "word") return true;
  if (unit.bits & (PRONOUN | RELATIVE | THAT)) return true;
  let first = last;
  while (line.units.at(first - 1)?.cap) first--;
  if (unit.cap && /^an?$/i.test(line.text.slice(line.units.at(first - 1)?.start, line.units.at(first - 1)?.end)))
    return false;
  return line.text.endsWith("s", unit.end) || unit.cap || (unit.bits & (COORDINATOR | ADVERB | PLURAL)) !== 0;
}
