import type { Line } from "./speech-line.js";
import { isComma, isNamePart, isNominal, isOffice, isOfficeIn } from "./speech-parts.js";
import type { Unit } from "./speech-units.js";
import {
  ADVERB,
  AND,
  AUXILIARY,
  COORDINATOR,
  DAY,
  DETERMINER,
  FUNCTION,
  OCCASION,
  PERSON,
  PREPOSITION,
  PRONOUN,
  RELATIVE,
  STANDALONE,
  SUBORDINATOR,
  TIE,
  TO,
} from "./speech-words.js";

/** Words that name somebody: units `[from, to)` of a line. */
export interface NounPhrase {
  readonly from: number;
  readonly to: number;
  readonly sort: "pronoun" | "name" | "nominal";
}

/** The most units a noun phrase may have, and how often one may lean on another ("head of X at Y"). */
const LONGEST = 12;
const DEEPEST = 4;

/** The noun phrase whose last word is unit `last`, none before `floor`; null where what stands there is no subject. */
export function phraseEndingAt(line: Line, last: number, floor: number, depth = 0): NounPhrase | null {
  const { units } = line;
  const unit = units.at(last);
  if (!unit || last < floor || depth > DEEPEST) return null;
  if (unit.bits & PRONOUN && unit.kind === "word") return { from: last, to: last + 1, sort: "pronoun" };
  // "Another said", "Many told us": no noun.
  if (unit.bits & STANDALONE && unit.kind === "word" && standsAlone(units.at(last + 1)))
    return { from: last, to: last + 1, sort: "nominal" };
  if (unit.bits & RELATIVE) {
    const end = isComma(units.at(last - 1)) ? last - 2 : last - 1;
    const antecedent = phraseEndingAt(line, end, floor, depth + 1);
    // "It was shared with Ann Marlow, who called it": the object of a preposition may be what "who" stands for.
    const who = line.text.slice(unit.start, unit.end).toLowerCase() === "who";
    if (antecedent || !who || end < floor) return antecedent;
    if (isNameEnd(units.at(end))) return nameEndingAt(line, end, floor);
    // "Inspectors heard from one detective constable, who said"
    return isNominal(units.at(end)) ? nominalEndingAt(line, end, floor) : null;
  }
  if (
    !isNominal(unit) ||
    (!unit.cap &&
      line.text.endsWith("ing", unit.end) &&
      !isNominal(units.at(last - 1)) &&
      !((units.at(last - 1)?.bits ?? 0) & DETERMINER))
  )
    return null;
  const phrase = unit.cap && !(unit.bits & DAY) ? nameEndingAt(line, last, floor) : nominalEndingAt(line, last, floor);
  const before = units.at(phrase.from - 1);
  if (phrase.from <= floor || !before) return phrase;
  // "echoed that promise": one small word that ends like a verb.
  if (phrase.sort === "nominal" && phrase.to - phrase.from === 1 && line.text.endsWith("ed", unit.end)) return null;
  // "he had received offers", "asking supporters": a verb's object with no article, not a subject.
  if (
    phrase.sort === "nominal" &&
    !((units.at(phrase.from)?.bits ?? 0) & DETERMINER) &&
    (before.bits & (AUXILIARY | TO)) !== 0
  )
    return null;
  const passing = (unit.bits & (DAY | OCCASION)) !== 0;
  // "As Ruth Lowe puts it": a subordinator governs a clause, and the phrase is its subject.
  if (before.bits & PREPOSITION && before.kind === "word" && !(before.bits & SUBORDINATOR)) {
    // "A spokesman for Marsh Rovers said", "Trump on Tuesday said"; but "In an interview with the Echo said" has no subject.
    const head = phraseEndingAt(line, phrase.from - 2, floor, depth + 1);
    if (!head) return null;
    if (passing || (head.sort !== "nominal" && !(before.bits & TIE))) return head;
    return { from: head.from, to: phrase.to, sort: head.sort === "pronoun" ? phrase.sort : head.sort };
  }
  // "Mr Oake last week said", "Mr Oake Monday said"; but "On money the report said"
  const owned = !(unit.bits & DAY) && ((units.at(phrase.from)?.bits ?? 0) & DETERMINER) !== 0;
  if (passing && !owned && isNominal(before) && (phrase.sort === "nominal" || unit.bits & DAY))
    return phraseEndingAt(line, phrase.from - 1, floor, depth + 1);
  return phrase;
}

/** A verb of speech, or the "of" of "one of the officers". */
function standsAlone(next: Unit | undefined): boolean {
  return next !== undefined && (next.cue !== null || (next.bits & (TIE | ADVERB | AUXILIARY)) !== 0);
}

function isNameEnd(unit: Unit | undefined): boolean {
  return unit?.kind === "word" && unit.cap && (unit.bits & (FUNCTION | DAY)) === 0;
}

/** "Chief Constable Ann Marlow", "deputy chief constable Jo Rook", "Norfolk and Suffolk Constabularies" */
function nameEndingAt(line: Line, last: number, floor: number): NounPhrase {
  const { units } = line;
  let from = last;
  while (from > floor && last - from < LONGEST && isNamePart(units, from - 1)) from--;
  while (from < last && !units.at(from)?.cap) from++;
  // Lower-case offices before the name belong to it: "shadow minister Pat Lowe".
  let title = from;
  while (title > floor && from - title < 6 && isOffice(units.at(title - 1))) title--;
  while (title < from && (units.at(title)?.bits ?? 0) & FUNCTION) title++;
  // "Her Majesty's Inspector", "the Home Office", "The Commissioner"
  if (
    title === from &&
    units.at(title - 1)?.kind === "possessive" &&
    units.at(title - 2)?.cap &&
    (units.at(title - 3)?.bits ?? 0) & DETERMINER &&
    title - 3 >= floor
  ) {
    return { from: title - 3, to: last + 1, sort: "name" };
  }
  // "Women's Aid", "Durham's deputy chief constable Jo Rook": the owner in capitals belongs to the name.
  if (title === from || from - title < 6) title = ownerBefore(line, title, floor);
  const before = units.at(title - 1);
  if (before?.kind === "word" && before.bits & DETERMINER && title - 1 >= floor) title--;
  else if (before && !before.cap && !isOffice(units.at(title))) title = apposedBefore(line, title, floor);
  return { from: title, to: last + 1, sort: "name" };
}

function ownerBefore(line: Line, at: number, floor: number): number {
  const { units } = line;
  const owner = units.at(at - 2);
  if (units.at(at - 1)?.kind !== "possessive" || !owner?.cap || owner.bits & (FUNCTION | DAY) || at - 2 < floor)
    return at;
  let from = at - 2;
  while (from > floor && at - from < LONGEST && units.at(from - 1)?.cap && isNamePart(units, from - 1)) from--;
  return from;
}

/** "the union Unison", "the pressure group Safe Streets": up to three common words between an article and the name. */
function apposedBefore(line: Line, at: number, floor: number): number {
  const { units } = line;
  for (let from = at - 1; from > floor && at - from <= 3; from--) {
    const unit = units.at(from);
    if (unit?.kind !== "word" || unit.cap || !isNominal(unit) || unit.cue !== null) return at;
    const before = units.at(from - 1);
    if (!(before?.bits ?? 0) || before?.kind !== "word" || !(before.bits & DETERMINER)) continue;
    // "In a statement on the branch website Ann Marlow said": an aside's last word, not what she is.
    const tied = units.at(from - 2);
    return tied && tied.bits & PREPOSITION && !(tied.bits & TIE) ? at : from - 1;
  }
  return at;
}

/** "the conservative newspaper", "inspectors", "the force's deputy chief" */
function nominalEndingAt(line: Line, last: number, floor: number): NounPhrase {
  const { units } = line;
  let from = last;
  while (from > floor && last - from < LONGEST && isNominal(units.at(from - 1)) && units.at(from - 1)?.cue === null)
    from--;
  if (from > floor && (units.at(from - 1)?.bits ?? 0) & DETERMINER) {
    from--;
    // "one of the", "all the"
    while (from > floor && (units.at(from - 1)?.bits ?? 0) & DETERMINER && last - from < LONGEST) from--;
  }
  // "asking supporters": a participle opens no noun phrase without its article.
  while (
    from < last &&
    !((units.at(from)?.bits ?? 0) & DETERMINER) &&
    units.at(from)?.kind === "word" &&
    line.text.endsWith("ing", units.at(from)?.end)
  )
    from++;
  return { from, to: last + 1, sort: "nominal" };
}

/** The noun phrase that begins at unit `first` and ends before `limit`; null where none begins there. */
export function phraseStartingAt(line: Line, first: number, limit: number): NounPhrase | null {
  const { units } = line;
  const unit = units.at(first);
  if (!unit || first >= limit || unit.kind !== "word") return null;
  if (unit.bits & PRONOUN) return { from: first, to: first + 1, sort: "pronoun" };
  if (unit.bits & DAY) return null;
  let at = first;
  while (at < limit && (units.at(at)?.bits ?? 0) & DETERMINER) at++;
  const start = at;
  let name = -1;
  for (; at < limit && at - first < LONGEST; at++) {
    const word = units.at(at);
    if (!word) break;
    if (word.kind === "possessive" && at > start) continue;
    if (word.kind !== "word") break;
    if (name >= 0 && !isNamePart(units, at) && !word.cap) {
      if (units.at(at - 1)?.kind !== "possessive") break;
    }
    // "said Will Cray": a small word with a capital, and a name behind it.
    const given = at === start && word.cap && units.at(at + 1)?.cap === true && isNamePart(units, at);
    if (!isNominal(word) && !given && !(name >= 0 && isNamePart(units, at))) break;
    if (word.cue === "verb" && at > start && !word.cap) break;
    if (word.cap) name = at;
    else if (units.at(at - 1)?.kind === "possessive") name = -1;
  }
  while (
    at > start &&
    (units.at(at - 1)?.kind === "possessive" || (units.at(at - 1)?.bits ?? 0) & (COORDINATOR | PREPOSITION))
  )
    at--;
  if (at === start) return start > first ? { from: first, to: start, sort: "nominal" } : null;
  if (
    name >= 0 &&
    isOfficeIn(line, first, at) &&
    (units.at(at)?.bits ?? 0) & TIE &&
    units.at(at + 1)?.cap &&
    at + 1 < limit
  ) {
    // "HM Inspector of Constabulary Tobias Rudd"
    const rest = phraseStartingAt(line, at + 1, limit);
    if (rest?.sort === "name") at = rest.to;
  }
  const appointed = nameAfterOffice(line, first, at, limit) || secondOffice(line, at, limit);
  if (appointed > 0) return { from: first, to: appointed, sort: "name" };
  if (name >= 0 && units.at(name)?.cap) return { from: first, to: at, sort: "name" };
  // "the head of policy at the charity", "a spokesman for Marsh Rovers": the tie belongs to the office.
  const tie = units.at(at);
  if (tie && tie.bits & TIE && at < limit) {
    const rest = phraseStartingAt(line, at + 1, limit);
    // "The head of contact, Chief Superintendent Ann Marlow, was clear"
    const named = rest ? nameAfterOffice(line, first, rest.to, limit) : 0;
    if (named > 0) return { from: first, to: named, sort: "name" };
    if (rest && rest.sort !== "pronoun") return { from: first, to: rest.to, sort: "nominal" };
  }
  return { from: first, to: at, sort: "nominal" };
}

/** "the policing minister, Ivo Crane": the unit after the name that an office and a comma announce; 0 where none does. */
function nameAfterOffice(line: Line, first: number, comma: number, limit: number): number {
  const { units } = line;
  if (units.at(comma)?.mark !== "," || !isOfficeIn(line, first, comma)) return 0;
  let at = comma + 1;
  // "Chief Superintendent Ann Marlow": the rank stands before the name.
  while (at < limit && units.at(at)?.cap && (units.at(at)?.bits ?? 0) & PERSON) at++;
  while (at < limit && units.at(at)?.cap && isNamePart(units, at) && !((units.at(at)?.bits ?? 0) & PERSON)) at++;
  const after = units.at(at);
  const closed = !after || at >= limit || after.kind === "mark";
  return closed && at - comma > 2 ? at : 0;
}

/** "the author of the paper and the head of the institute, Ivo Crane": the unit after a name that two offices announce. */
function secondOffice(line: Line, at: number, limit: number): number {
  const { units } = line;
  if (!((units.at(at)?.bits ?? 0) & AND) || !((units.at(at + 1)?.bits ?? 0) & DETERMINER)) return 0;
  let comma = at + 1;
  while (comma < limit && comma < at + LONGEST && units.at(comma)?.kind === "word") comma++;
  return nameAfterOffice(line, at + 1, comma, limit);
}
