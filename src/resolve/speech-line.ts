import type { Block, Layout } from "../model/layout.js";
import type { Stretch } from "../model/stretch.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { POSSESSIVE, PUNCTUATION } from "../text/tokens.js";
import { isLetter, isUpper } from "../text/units.js";
import { ABBREVIATION, FUNCTION, wordBitsOf } from "./speech-words.js";

/** What a cue's words do (rules/speech.yaml): "belief" says what somebody thinks, and yields to a verb of speech above it. */
export type CueSort = "verb" | "opinion" | "belief" | "source" | "naming";

/** A word, a mark or a whole quote of a paragraph. A class, so that all have one shape: a line is read over and over. */
export class Unit {
  constructor(
    readonly kind: "word" | "mark" | "possessive" | "quote",
    /** UTF-16 range; of a quote with its marks. */
    readonly start: number,
    readonly end: number,
    /** Folded text of a mark ("," ":" "."), "" for the rest. */
    readonly mark: string,
    readonly bits: number,
    readonly cap: boolean,
    readonly stretch: Stretch | null,
    readonly cue: CueSort | null,
    /** Units that the cue spans, from this one. */
    readonly cueLength: number,
  ) {}
}

/**
 * A paragraph as its reporter wrote it: each quote is one unit, brackets are left out, points inside abbreviations too.
 * Sentences are unit ranges `[from, to)`; a quote that ends in a point closes one.
 */
export interface Line {
  readonly block: Block;
  readonly text: string;
  readonly units: readonly Unit[];
  readonly sentences: readonly { readonly from: number; readonly to: number }[];
  /** The sentence of each unit. */
  readonly sentenceAt: Int32Array;
  /** The unit of each stretch, by the stretch's index in the document. */
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
  const units: Unit[] = [];
  const place = new Map<number, number>();
  let next = 0;
  for (let token = block.from; token <= block.to; ) {
    const stretch = stretches[next];
    // Marks that a wrong encoding broke are tokens themselves, and belong to the quote.
    if (stretch && (token >= stretch.from || (tokens.start[token] ?? 0) >= stretch.outerStart)) {
      place.set(stretch.index, units.length);
      units.push(new Unit("quote", stretch.outerStart, stretch.outerEnd, "", 0, false, stretch, null, 0));
      next++;
      token = Math.max(token, stretch.to);
      while (token < block.to && (tokens.start[token] ?? 0) < stretch.outerEnd) token++;
      continue;
    }
    if (token === block.to) break;
    const first = tokens.start[token] ?? 0;
    const handle = first > 0 && text.charCodeAt(first - 1) === SIGN;
    const start = handle ? first - 1 : first;
    const end = tokens.end[token] ?? 0;
    const kind = tokens.kind[token] ?? 0;
    const word = tokens.word[token] ?? 0;
    if (kind === PUNCTUATION) {
      const char = text.charAt(start);
      const close =
        char === "(" || char === "[" ? bracketEnd(layout, token, Math.min(stretch?.from ?? block.to, block.to)) : null;
      if (close !== null) {
        token = close;
        continue;
      }
      // "@marshtown": the sign belongs to the name behind it.
      const sign = char === "@" && tokens.start[token + 1] === end;
      if (!sign && (char !== "." || !isInner(layout, bits, token, block))) {
        units.push(new Unit("mark", start, end, DASH.has(char) ? "-" : char, 0, false, null, null, 0));
      }
      token++;
      continue;
    }
    const cap = handle || isUpper(text.charCodeAt(start));
    // "over-the-top", "would-be": the small words inside a compound bound no name.
    const compound = (tokens.glued[token] ?? 0) === 1 || (tokens.glued[token + 1] ?? 0) === 1;
    while ((cues[nextCue]?.from ?? block.to) < token) nextCue++;
    const mention = cues[nextCue];
    // "half-finished": a verb inside a compound tells nothing.
    const sort =
      mention?.from === token && !compound && (!cap || token === block.from || isStart(units))
        ? cueSort(mention.rule.data.sort)
        : null;
    const own = bits[word] ?? 0;
    units.push(
      new Unit(
        kind === POSSESSIVE ? "possessive" : "word",
        start,
        end,
        "",
        compound ? own & ~FUNCTION : own,
        cap,
        null,
        sort,
        sort && mention ? mention.to - mention.from : 0,
      ),
    );
    token++;
  }
  const sentences = sentencesOf(text, units);
  const sentenceAt = new Int32Array(units.length);
  for (const [index, sentence] of sentences.entries()) sentenceAt.fill(index, sentence.from, sentence.to);
  return { block, text, units, sentences, sentenceAt, place };
}

const DASH = new Set("–—―−‐‑‒");

/** "@" */
const SIGN = 0x40;

function isStart(units: readonly Unit[]): boolean {
  const last = units.at(-1);
  return !last || last.kind === "quote" || ".!?:".includes(last.mark || " ");
}

function cueSort(sort: string): CueSort | null {
  return sort === "verb" || sort === "opinion" || sort === "belief" || sort === "source" || sort === "naming"
    ? sort
    : null;
}

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

function sentencesOf(text: string, units: readonly Unit[]): Line["sentences"] {
  const sentences: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i < units.length; i++) {
    const unit = units[i];
    if (!unit || !(i + 1 - from >= LONGEST_SENTENCE || endsAt(text, units, i))) continue;
    let to = i + 1;
    // The closing point may stand outside the quote it closes.
    while (units[to]?.kind === "mark" && ".!?".includes(units[to]?.mark ?? " ")) to++;
    sentences.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < units.length) sentences.push({ from, to: units.length });
  return sentences;
}

function endsAt(text: string, units: readonly Unit[], at: number): boolean {
  const unit = units[at];
  const next = units[at + 1];
  if (!unit || !next) return false;
  if (unit.kind === "mark") {
    if (!".!?".includes(unit.mark)) return false;
    return (
      next.kind === "quote" ||
      next.cap ||
      (next.kind === "mark" && next.mark === "-") ||
      (next.kind === "word" && /\d/.test(text.charAt(next.start)))
    );
  }
  if (unit.kind !== "quote") return false;
  const last = lastChar(text, unit);
  if (!".!?…-–—".includes(last)) return next.kind === "quote" && last !== "," && !unit.stretch?.closed;
  if (next.kind === "quote") return ".!?…".includes(last);
  if (next.kind === "mark") return false;
  if (!next.cap) return false;
  return !isAttribution(units, at + 1, last === "." ? 5 : 9);
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
function isAttribution(units: readonly Unit[], from: number, within: number): boolean {
  for (let i = from; i < units.length && i < from + within; i++) {
    const unit = units[i];
    if (!unit || unit.kind === "mark" || unit.kind === "quote") return false;
    if (unit.cue !== "verb" || i === from) continue;
    const next = units[i + unit.cueLength];
    return !next || next.kind === "mark" || next.kind === "quote" || within > 5;
  }
  return false;
}
