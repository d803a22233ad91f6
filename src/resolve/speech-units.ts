import type { TokenTable } from "../model/layout.js";
import type { Stretch } from "../model/stretch.js";
import { FUNCTION } from "./speech-words.js";

/** What a cue's words do (rules/speech.yaml): "belief" says what somebody thinks, and yields to a verb of speech above it. */
export type CueSort = "verb" | "opinion" | "belief" | "source" | "naming";

/** A word, a mark or a whole quote of a paragraph. A class, so that all have one shape. */
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

const KINDS = ["word", "mark", "possessive", "quote"] as const;
const CUES: readonly (CueSort | null)[] = [null, "verb", "opinion", "belief", "source", "naming"];

/** A unit as a number: its kind, whether a capital begins it, whether an "@" does, its cue's sort and its mark's code. */
export const WORD_UNIT = 0;
export const MARK_UNIT = 1;
export const POSSESSIVE_UNIT = 2;
export const QUOTE_UNIT = 3;
const KIND = 3;
export const CAP = 4;
export const HANDLE = 8;
const CUE_AT = 4;
const CUE = 7 << CUE_AT;
const MARK_AT = 8;

/** The code of a mark that is written so; every dash is "-". */
export function codeOfMark(unit: number): number {
  return MARK_UNIT | (unit << MARK_AT);
}

/** The bits of a cue of that sort; 0 for a sort that attributes nothing. */
export function codeOfCue(sort: string): number {
  return Math.max(0, CUES.indexOf(sort as CueSort)) << CUE_AT;
}

/** What units are read from. */
export interface UnitSource {
  readonly tokens: TokenTable;
  /** As `wordBitsOf` makes them. */
  readonly bits: Int32Array;
  /** The tokens of the cue that begins at a token. */
  cueLengthAt(token: number): number;
}

/**
 * The units of a line, each a number until somebody asks for it: most words of a paragraph are looked at by no rule, or only
 * for their kind or cue.
 */
export class Units {
  readonly length: number;
  readonly #codes: readonly number[];
  /** The token of each, or of a quote the place in `stretches`. */
  readonly #places: readonly number[];
  readonly #stretches: readonly Stretch[];
  readonly #source: UnitSource;
  readonly #made: (Unit | undefined)[] = [];

  constructor(source: UnitSource, codes: readonly number[], places: readonly number[], stretches: readonly Stretch[]) {
    this.length = codes.length;
    this.#codes = codes;
    this.#places = places;
    this.#stretches = stretches;
    this.#source = source;
  }

  /** The unit at a place; undefined outside of the line, before it too. */
  at(at: number): Unit | undefined {
    if (at < 0 || at >= this.length) return undefined;
    return this.#made[at] ?? this.#make(at);
  }

  isWord(at: number): boolean {
    return at < this.length && ((this.#codes[at] ?? 0) & KIND) === WORD_UNIT;
  }

  isQuote(at: number): boolean {
    return at < this.length && ((this.#codes[at] ?? 0) & KIND) === QUOTE_UNIT;
  }

  isMark(at: number): boolean {
    return at < this.length && ((this.#codes[at] ?? 0) & KIND) === MARK_UNIT;
  }

  cap(at: number): boolean {
    return at < this.length && ((this.#codes[at] ?? 0) & CAP) !== 0;
  }

  /** The UTF-16 unit of the mark at a place, 0 where there is none. */
  mark(at: number): number {
    return at < this.length ? (this.#codes[at] ?? 0) >> MARK_AT : 0;
  }

  cue(at: number): CueSort | null {
    return at < this.length ? (CUES[((this.#codes[at] ?? 0) & CUE) >> CUE_AT] ?? null) : null;
  }

  /** What a small word is (speech-words.ts), 0 for the rest. */
  bits(at: number): number {
    const code = this.#codes[at] ?? 0;
    if (at >= this.length || (code & KIND) === MARK_UNIT || (code & KIND) === QUOTE_UNIT) return 0;
    const token = this.#places[at] ?? 0;
    const { tokens, bits } = this.#source;
    const own = bits[tokens.word[token] ?? 0] ?? 0;
    return isCompound(tokens, token) ? own & ~FUNCTION : own;
  }

  #make(at: number): Unit {
    const { tokens } = this.#source;
    const code = this.#codes[at] ?? 0;
    const place = this.#places[at] ?? 0;
    const kind = KINDS[code & KIND] ?? "word";
    const stretch = kind === "quote" ? (this.#stretches[place] ?? null) : null;
    const cue = this.cue(at);
    const start = (tokens.start[place] ?? 0) - ((code & HANDLE) === 0 ? 0 : 1);
    const unit = stretch
      ? new Unit(kind, stretch.outerStart, stretch.outerEnd, "", 0, false, stretch, null, 0)
      : new Unit(
          kind,
          start,
          tokens.end[place] ?? 0,
          kind === "mark" ? String.fromCharCode(code >> MARK_AT) : "",
          this.bits(at),
          (code & CAP) !== 0,
          null,
          cue,
          cue === null ? 0 : this.#source.cueLengthAt(place),
        );
    this.#made[at] = unit;
    return unit;
  }
}

/** "over-the-top", "would-be": the small words inside a compound bound no name, and a verb there ("half-finished") tells nothing. */
export function isCompound({ glued }: TokenTable, token: number): boolean {
  return glued[token] === 1 || glued[token + 1] === 1;
}
