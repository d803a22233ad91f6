import type { Block, Layout } from "../model/layout.js";
import type { Stretch } from "../model/stretch.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { firstAfter } from "../text/halving.js";
import { POSSESSIVE, PUNCTUATION } from "../text/tokens.js";
import { isDigit, isLetter, isUpper } from "../text/units.js";
import {
  CAP,
  codeOfCue,
  codeOfMark,
  HANDLE,
  isCompound,
  POSSESSIVE_UNIT,
  QUOTE_UNIT,
  type Unit,
  Units,
  WORD_UNIT,
} from "./speech-units.js";
import { ABBREVIATION, FUNCTION, wordBitsOf } from "./speech-words.js";

/**
 * A paragraph as its reporter wrote it: each quote is one unit, brackets are left out, points inside abbreviations too.
 * Sentences are unit ranges `[from, to)`; a quote that ends in a point closes one.
 */
export interface Line {
  readonly block: Block;
  readonly text: string;
  readonly units: Units;
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  /** The unit of each stretch, by the stretch's index in the document, in order. */
  readonly place: ReadonlyMap<number, number>;
}

/** How many tokens a bracket may hold and still be read over. */
const BRACKET = 30;

/** Reads a block as a line; `stretches` are those of the block, in order. */
export function lineOf(
  layout: Layout,
  mentions: Mentions,
  book: RuleBook,
  block: Block,
  stretches: readonly Stretch[],
): Line {
  const { tokens, doc } = layout;
  const { text } = doc;
  const bits = wordBitsOf(book);
  const cues = mentions.of("speech");
  let nextCue = mentions.indexFrom("speech", block.from);
  const codes: number[] = [];
  const places: number[] = [];
  const place = new Map<number, number>();
  let next = 0;
  for (let token = block.from; token <= block.to; ) {
    const stretch = stretches[next];
    // Marks that a wrong encoding broke are tokens themselves, and belong to the quote.
    if (stretch && (token >= stretch.from || (tokens.start[token] ?? 0) >= stretch.outerStart)) {
      place.set(stretch.index, codes.length);
      codes.push(QUOTE_UNIT);
      places.push(next++);
      token = Math.max(token, stretch.to);
      while (token < block.to && (tokens.start[token] ?? 0) < stretch.outerEnd) token++;
      continue;
    }
    if (token === block.to) break;
    const first = tokens.start[token] ?? 0;
    const handle = first > 0 && text.charCodeAt(first - 1) === SIGN;
    const head = handle ? SIGN : text.charCodeAt(first);
    const kind = tokens.kind[token];
    let code = handle ? HANDLE : 0;
    if (kind === PUNCTUATION) {
      const limit = Math.min(stretch?.from ?? block.to, block.to);
      const close = head === ROUND || head === SQUARE ? bracketEnd(layout, token, limit) : null;
      if (close !== null) {
        token = close;
        continue;
      }
      // "@marshtown": the sign belongs to the name behind it.
      const sign = head === SIGN && tokens.start[token + 1] === tokens.end[token];
      if (!sign && (head !== POINT || !isInner(layout, bits, token, block))) {
        codes.push(code | codeOfMark(isDash(head) ? DASH : head));
        places.push(token);
      }
      token++;
      continue;
    }
    const cap = handle || isUpper(head);
    code |= (kind === POSSESSIVE ? POSSESSIVE_UNIT : WORD_UNIT) | (cap ? CAP : 0);
    while ((cues[nextCue]?.from ?? block.to) < token) nextCue++;
    const mention = cues[nextCue];
    if (mention?.from === token && !isCompound(tokens, token) && (!cap || token === block.from || isStart(codes)))
      code |= codeOfCue(mention.rule.data.sort);
    codes.push(code);
    places.push(token);
    token++;
  }
  const cueLengthAt = (token: number): number => {
    const mention = mentions.at("speech", token);
    return mention ? mention.to - mention.from : 0;
  };
  const units = new Units({ tokens, bits, cueLengthAt }, codes, places, stretches);
  return { block, text, units, sentences: sentencesOf(text, units), place };
}

const SIGN = 0x40;
const ROUND = 0x28;
const SQUARE = 0x5b;
const POINT = 0x2e;
const DASH = 0x2d;

/** Every dash but "-" itself. */
function isDash(unit: number): boolean {
  return (unit >= 0x2010 && unit <= 0x2015) || unit === 0x2212;
}

/** Whether a unit behind these opens a sentence, a quote's words or a list. */
function isStart(codes: readonly number[]): boolean {
  const last = codes[codes.length - 1] ?? QUOTE_UNIT;
  return last === QUOTE_UNIT || ENDS.has(last) || last === COLON;
}

const ENDS: ReadonlySet<number> = new Set([...".!?"].map((mark) => codeOfMark(mark.charCodeAt(0))));
const COLON = codeOfMark(0x3a);

/** The token after the bracket that closes the one at `token`; null where it holds a quote or is too long. */
function bracketEnd(layout: Layout, token: number, limit: number): number | null {
  const { tokens, doc } = layout;
  const close = doc.text.charAt(tokens.start[token] ?? 0) === "(" ? ")" : "]";
  for (let at = token + 1; at < limit && at <= token + BRACKET; at++) {
    if (doc.text.charAt(tokens.start[at] ?? 0) === close) return at + 1;
  }
  return null;
}

/** A point that ends no sentence: "Mr. Oake", "J. Roe", "U.S. officials". */
function isInner(layout: Layout, bits: Int32Array, token: number, block: Block): boolean {
  const { tokens, doc } = layout;
  if (token === block.from || token + 1 >= block.to) return false;
  const at = tokens.start[token] ?? 0;
  if (tokens.end[token - 1] !== at) return false;
  const after = tokens.start[token + 1] ?? 0;
  const before = tokens.start[token - 1] ?? 0;
  // "D.C", "3.2": nothing between the point and the next word.
  if (after === at + 1 && (tokens.kind[token + 1] ?? 0) !== PUNCTUATION) return true;
  const next = doc.text.charCodeAt(after);
  // "R-Ky., said": no sentence ends before a comma or a small letter.
  if (",;:".includes(doc.text.charAt(after)) || (isLetter(next) && !isUpper(next) && after > at + 1)) return true;
  if (at - before === 1 && isUpper(doc.text.charCodeAt(before))) {
    return ((bits[tokens.word[token + 1] ?? 0] ?? 0) & FUNCTION) === 0 || !isUpper(next);
  }
  return ((bits[tokens.word[token - 1] ?? 0] ?? 0) & ABBREVIATION) !== 0 && isUpper(doc.text.charCodeAt(before));
}

/** The most units of a sentence: what a text without full stops costs is bounded by it, as in `segment`. */
const LONGEST_SENTENCE = 400;

function sentencesOf(text: string, units: Units): Line["sentences"] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i < units.length; i++) {
    if (!(i + 1 - from >= LONGEST_SENTENCE || endsAt(text, units, i))) continue;
    let to = i + 1;
    // The closing point may stand outside the quote it closes.
    while (isStop(units.mark(to))) to++;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < units.length) sentences.push({ from, to: units.length });
  return sentences;
}

/** "." "!" "?" */
function isStop(mark: number): boolean {
  return mark === POINT || mark === 0x21 || mark === 0x3f;
}

function endsAt(text: string, units: Units, at: number): boolean {
  const next = at + 1;
  if (next >= units.length) return false;
  if (isStop(units.mark(at)))
    return (
      units.isQuote(next) ||
      units.cap(next) ||
      units.mark(next) === DASH ||
      (units.isWord(next) && isDigit(text.charCodeAt(units.at(next)?.start ?? 0)))
    );
  const unit = units.isQuote(at) ? units.at(at) : undefined;
  if (!unit) return false;
  const last = lastChar(text, unit);
  if (!".!?…-–—".includes(last)) return units.isQuote(next) && last !== "," && !unit.stretch?.closed;
  if (units.isQuote(next)) return ".!?…".includes(last);
  return units.cap(next) && !isAttribution(units, next, last === "." ? 5 : 9);
}

/** The place in `line.sentences` of the sentence that holds unit `at`. */
export function sentenceOfUnit({ sentences }: Line, at: number): number {
  return firstAfter(sentences.length - 1, (middle) => (sentences[middle]?.to ?? 0) <= at);
}

/** The last unit of a quote's words, inner marks left aside. */
export function lastChar(text: string, unit: Unit): string {
  const { stretch } = unit;
  if (!stretch) return "";
  let at = stretch.end - 1;
  while (at > stretch.start && "\"'”’)]".includes(text.charAt(at))) at--;
  return text.charAt(at);
}

/** "Really?" Mr Oake said: the words after the quote are its attribution, and not a sentence of their own. */
function isAttribution(units: Units, from: number, within: number): boolean {
  for (let i = from; i < units.length && i < from + within; i++) {
    if (units.isMark(i) || units.isQuote(i)) return false;
    if (units.cue(i) !== "verb" || i === from) continue;
    const next = i + (units.at(i)?.cueLength ?? 1);
    return next >= units.length || units.isMark(next) || units.isQuote(next) || within > 5;
  }
  return false;
}
