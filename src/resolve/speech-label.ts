import { isUpper } from "../text/units.js";
import { type Attribution, made } from "./speech-attribution.js";
import { type Line, lastChar } from "./speech-line.js";
import { type NounPhrase, phraseStartingAt } from "./speech-noun-phrase.js";
import { isComma } from "./speech-parts.js";
import { subjectOf } from "./speech-subject.js";
import type { Unit, Units } from "./speech-units.js";
import { AUXILIARY, BY, DETERMINER, FUNCTION, RELATIVE, UTTERANCE } from "./speech-words.js";

/** "ROE: We are ready. PENN: So are we." as a quote: the name of the speaker stands inside, before a colon. */
export function namedInside(line: Line, at: number): Attribution | null {
  const stretch = line.units.at(at)?.stretch;
  if (!stretch) return null;
  const head = line.text.slice(stretch.start, Math.min(stretch.end, stretch.start + 60));
  const name = head.includes(":") ? INSIDE.exec(head)?.[1] : undefined;
  if (!name || stretch.end - stretch.start < name.length + 12) return null;
  const mention = { start: stretch.start, end: stretch.start + name.length };
  return {
    mention,
    pronoun: false,
    cue: null,
    strength: "verb",
    rule: "speech.name-inside",
    because: ["the quote opens with a name and a colon"],
  };
}

/** One to five capitalised words, then a colon and the words spoken; in capitals it may be a title and hold brackets. */
const INSIDE =
  /^((?:\p{Lu}[\p{L}'’.-]{1,20}(?: \p{Lu}[\p{L}'’.-]{0,20}){0,4})(?=: ["“‘'[(…]?\p{Lu})|\p{Lu}[\p{Lu}.'’ -]{1,30}(?=(?:, [^:"“”]{1,20})?(?: ?\([^)]{1,25}\))?:))/u;

/** Layouts with no verb: "Name: '...'", "'...' - Name", "'...' Name, Office". */
export function labelled(
  line: Line,
  at: number,
  sentence: { readonly from: number; readonly to: number },
  only: boolean,
): Attribution | null {
  const { units } = line;
  if (units.at(at - 1)?.mark === ":") {
    let from = sentence.from;
    for (let i = at - 2; i >= sentence.from && i > at - DASHED_SIGNATURE; i--) {
      if (units.at(i)?.mark === "-" || units.at(i)?.mark === ":") {
        from = i + 1;
        break;
      }
    }
    from = Math.max(from, at - DASHED_SIGNATURE);
    const owner = utteranceOwner(line, from, at - 1);
    if (owner) return made(line, owner, -1, "verb", "speech.name-colon", ["somebody's words, named so, and a colon"]);
    // "Ann Marlow, nurse:", "A driver from Hull:"
    const whole = hasVerb(units, from, at - 1) ? null : phraseStartingAt(line, from, at - 1);
    const phrase = whole ?? subjectOf(line, at - 1, from);
    if (phrase && phrase.sort !== "pronoun" && (phrase.sort === "name" || phrase.from === from)) {
      return made(line, phrase, -1, "verb", "speech.name-colon", ["a name and a colon stand before the quote"]);
    }
  }
  return signature(line, at, only);
}

/**
 * Whose words units `[from, to)` announce: "Pat Lowe's response to the report", "Comment from Pat Lowe"; null where they say
 * nothing of the kind.
 */
export function utteranceOwner(line: Line, from: number, to: number): NounPhrase | null {
  const { units } = line;
  for (let at = from; at < to && at < from + SIGNATURE; at++) {
    const unit = units.at(at);
    if (!unit || unit.kind === "quote" || unit.bits & AUXILIARY) return null;
    if (!(unit.bits & UTTERANCE)) {
      if (unit.cue === "verb") return null;
      continue;
    }
    // "The Chief Constables' response" has no possessive of its own.
    if (units.at(at - 1)?.kind === "possessive") return phraseStartingAt(line, from, at - 1);
    const tie = units.at(at + 1);
    if (tie && (tie.bits & BY || line.text.slice(tie.start, tie.end) === "from")) {
      const phrase = phraseStartingAt(line, at + 2, to);
      return phrase?.sort === "name" ? phrase : null;
    }
    return null;
  }
  return null;
}

function hasVerb(units: Units, from: number, to: number): boolean {
  for (let i = Math.max(from, 0); i < to; i++) if (units.cue(i) === "verb" || units.bits(i) & AUXILIARY) return true;
  return false;
}

/** The longest signature after a quote, in words and marks; with a dash it may go on ("- Jo Rook, who lives in ..."). */
const SIGNATURE = 18;
const DASHED_SIGNATURE = 45;
/** Marks that stand between a quote and the name under it. */
const SIGNS = "-~/|•";

function signature(line: Line, at: number, only: boolean): Attribution | null {
  const { units } = line;
  const quote = units.at(at);
  let first = at + 1;
  const dashed = SIGNS.includes(units.at(first)?.mark || " ");
  while (SIGNS.includes(units.at(first)?.mark || " ")) first++;
  const start = units.at(first);
  if (!quote?.stretch?.closed) return null;
  const bracketed =
    opensLine(units, at) && only && !start ? BRACKETED.exec(line.text.slice(quote.end, line.block.end)) : null;
  if (bracketed?.[1]) {
    const mention = {
      start: quote.end + bracketed[0].indexOf(bracketed[1]),
      end: quote.end + bracketed[0].indexOf(bracketed[1]) + bracketed[1].length,
    };
    return {
      mention,
      pronoun: false,
      cue: null,
      strength: "verb",
      rule: "speech.verbless-after",
      because: ["a name in brackets follows the quote"],
    };
  }
  if (start?.kind !== "word") return null;
  const rest = units.length - first;
  if (dashed) {
    if (rest > DASHED_SIGNATURE || !endsSpeech(line.text, quote)) return null;
    const phrase = phraseStartingAt(line, first, units.length) ?? plainStart(line, first);
    const after = units.at(phrase.to);
    if (
      phrase.sort === "pronoun" ||
      (after && after.kind === "word" && (after.cue === "verb" || after.bits & AUXILIARY))
    )
      return null;
    for (let i = first; i < units.length; i++) if (units.isQuote(i)) return null;
    return made(line, phrase, -1, "verb", "speech.pull-quote-dash", ["a dash and a name follow the quote"]);
  }
  if (at === 0 && only && start.cap && lastChar(line.text, quote) !== ",") {
    const phrase = signed(line, first);
    if (phrase)
      return made(line, phrase, -1, "verb", "speech.verbless-after", ["a name with no verb follows the quote"]);
  }
  return unlisted(line, at);
}

/** Whether nothing but marks and signs stands before the quote: a bullet, a pictured hand. */
function opensLine(units: Units, at: number): boolean {
  if (at > 3) return false;
  for (let i = 0; i < at; i++) if (units.at(i)?.kind !== "mark") return false;
  return true;
}

/** "...," Ann Marlow thundered: the comma inside says that the words after it attribute, whatever their verb. */
function unlisted(line: Line, at: number): Attribution | null {
  const { units } = line;
  const quote = units.at(at);
  const start = units.at(at + 1);
  if (!quote || start?.kind !== "word" || !",?!".includes(lastChar(line.text, quote) || " ")) return null;
  const because = ["the quote ends in a comma", "a name follows it, with a verb that no rule lists"];
  const phrase = phraseStartingAt(line, at + 1, units.length);
  if (phrase && (phrase.sort !== "nominal" || start.bits & DETERMINER))
    return made(line, phrase, -1, "verb", "speech.cue-after", because);
  if (start.cap || start.bits & FUNCTION || !/(?:ed|s)$/.test(line.text.slice(start.start, start.end))) return null;
  const inverted = phraseStartingAt(line, at + 2, units.length);
  return inverted?.sort === "name" ? made(line, inverted, -1, "verb", "speech.cue-after", because) : null;
}

/** "..." (Ann Marlow, 2015) */
const BRACKETED = /^\s{0,3}\((\p{Lu}[^(),;:]{2,60})(?:[,;:][^()]{1,80})?\)\s{0,3}$/u;

/** Whatever stands after the dash, to its first mark: "- 34-year-old driver", "- via text". */
function plainStart(line: Line, first: number): NounPhrase {
  let to = first + 1;
  while (line.units.at(to) && line.units.at(to)?.kind === "word" && to - first < 8) to++;
  return { from: first, to, sort: "nominal" };
}

function endsSpeech(text: string, quote: Unit): boolean {
  const { stretch } = quote;
  return stretch !== null && (".!?…".includes(lastChar(text, quote) || " ") || isUpper(text.charCodeAt(stretch.start)));
}

/** The name that units `first` to the line's end consist of, alone or with an office after a comma; null for anything else. */
export function signed(line: Line, first: number, dashed = false): NounPhrase | null {
  const { units } = line;
  if (units.length - first > SIGNATURE) return null;
  for (let i = first; i < units.length; i++) {
    const unit = units.at(i);
    if (
      !unit ||
      unit.kind === "quote" ||
      unit.cue === "verb" ||
      unit.bits & (AUXILIARY | RELATIVE) ||
      unit.mark === ":"
    )
      return null;
    if (".!?".includes(unit.mark || " ") && i < units.length - 1) return null;
  }
  const phrase = phraseStartingAt(line, first, units.length);
  if (dashed) return phrase?.sort === "pronoun" ? null : phrase;
  return phrase?.sort === "name" && (isComma(units.at(phrase.to)) || phrase.to === units.length) ? phrase : null;
}
