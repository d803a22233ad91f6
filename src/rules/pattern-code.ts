import { EMPTY, type Pattern } from "../model/pattern.js";

/**
 * Patterns as numbers, parts before what they are parts of. A pattern is referred to by a number: 0 is the empty one, a
 * positive number that word of the vocabulary, and -1, -2, ... the first, the second, ... pattern of `code`.
 */
export interface PatternCode {
  readonly code: readonly number[];
  /** Names of slots, and words whose case counts. */
  readonly texts: readonly string[];
}

const EXACT = 0;
const SLOT = 1;
const GAP = 2;
const START = 3;
const END = 4;
const SEQUENCE = 5;
const CHOICE = 6;

/** Writes patterns as numbers. One that two others share is written once, so that it is shared when it is read again. */
export class PatternWriter implements PatternCode {
  readonly code: number[] = [];
  readonly texts: string[] = [];
  readonly #known = new Map<Pattern, number>();
  #count = 0;

  /** The number that stands for the pattern. */
  refer(pattern: Pattern): number {
    if (pattern.type === "word" && pattern.exact === null) return pattern.word;
    if (pattern.type === "sequence" && pattern.parts.length === 0) return 0;
    const known = this.#known.get(pattern);
    if (known !== undefined) return known;
    this.code.push(...this.#codeOf(pattern));
    const number = -++this.#count;
    this.#known.set(pattern, number);
    return number;
  }

  #codeOf(pattern: Pattern): readonly number[] {
    switch (pattern.type) {
      case "word":
        return [EXACT, pattern.word, this.#text(pattern.exact ?? "")];
      case "slot":
        return [SLOT, this.#text(pattern.name)];
      case "gap":
        return [GAP, pattern.most, pattern.tight ? 1 : 0];
      case "start":
        return [START];
      case "end":
        return [END];
      case "sequence":
        return [SEQUENCE, pattern.parts.length, ...pattern.parts.map((part) => this.refer(part))];
      case "choice":
        return [CHOICE, pattern.options.length, ...pattern.options.map((option) => this.refer(option))];
    }
  }

  #text(text: string): number {
    const at = this.texts.indexOf(text);
    return at >= 0 ? at : this.texts.push(text) - 1;
  }
}

/** Reads what a `PatternWriter` wrote: gives the pattern of each number. */
export function readPatterns({ code, texts }: PatternCode): (number: number) => Pattern {
  const words: Pattern[] = [];
  const patterns: Pattern[] = [];
  const patternOf = (number: number): Pattern => {
    if (number === 0) return EMPTY;
    if (number < 0) return patterns[-number - 1] ?? EMPTY;
    words[number] ??= { type: "word", word: number, exact: null };
    return words[number];
  };
  let at = 0;
  const next = (): number => code[at++] ?? 0;
  const several = (): Pattern[] => {
    const all: Pattern[] = [];
    for (let left = next(); left > 0; left--) all.push(patternOf(next()));
    return all;
  };
  const read = (): Pattern => {
    switch (next()) {
      case EXACT:
        return { type: "word", word: next(), exact: texts[next()] ?? "" };
      case SLOT:
        return { type: "slot", name: texts[next()] ?? "" };
      case GAP:
        return { type: "gap", most: next(), tight: next() === 1 };
      case START:
        return { type: "start" };
      case END:
        return { type: "end" };
      case SEQUENCE:
        return { type: "sequence", parts: several() };
      default:
        return { type: "choice", options: several() };
    }
  };
  while (at < code.length) patterns.push(read());
  return patternOf;
}
