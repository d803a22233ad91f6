import type { TokenTable } from "../model/layout.js";
import { numberOf } from "./numbers.js";
import { NUMBER, WORD } from "./tokens.js";
import { isDigit } from "./units.js";
import type { Vocabulary } from "./vocabulary.js";

const ZERO = 0x30;

/** The number that each word of a vocabulary states, by word number; -1 for a word that states none. */
export function numbersOf(vocabulary: Vocabulary): Int8Array {
  const numbers = new Int8Array(vocabulary.size).fill(-1);
  for (let word = 1; word < vocabulary.size; word++) numbers[word] = numberOf(vocabulary.word(word)) ?? -1;
  return numbers;
}

/** The numbers that the tokens of a document state. */
export class Numerals {
  readonly #tokens: TokenTable;
  readonly #text: string;
  readonly #numbers: Int8Array;

  /** `numbers`: those of the vocabulary's words; it holds every word for a number. */
  constructor(tokens: TokenTable, text: string, numbers: Int8Array) {
    this.#tokens = tokens;
    this.#text = text;
    this.#numbers = numbers;
  }

  /** What `numberOf` reads at a token, -1 where it is no number. */
  at(token: number): number {
    const { kind, word, start, end } = this.#tokens;
    if (kind[token] === WORD) return this.#numbers[word[token] ?? 0] ?? -1;
    if (kind[token] !== NUMBER) return -1;
    const from = start[token] ?? 0;
    const length = (end[token] ?? 0) - from;
    if (length > 2) return -1;
    const first = this.#text.charCodeAt(from);
    if (length === 1) return isDigit(first) ? first - ZERO : -1;
    const second = this.#text.charCodeAt(from + 1);
    return isDigit(first) && isDigit(second) ? (first - ZERO) * 10 + second - ZERO : -1;
  }
}
