import type { TokenTable } from "../model/layout.js";
import { numberOf } from "./numbers.js";

/** No number is written in more units: "fourteen". */
const LONGEST = 8;
const NOT_READ = -2;
const NO_NUMBER = -1;

/** The numbers that the tokens of a document state, each read at the first question and remembered. */
export class Numerals {
  readonly #tokens: TokenTable;
  readonly #text: string;
  readonly #values: Int8Array;

  constructor(tokens: TokenTable, text: string) {
    this.#tokens = tokens;
    this.#text = text;
    this.#values = new Int8Array(tokens.count).fill(NOT_READ);
  }

  /** What `numberOf` reads at a token, -1 where it is no number. */
  at(token: number): number {
    const known = this.#values[token];
    if (known === undefined) return NO_NUMBER;
    if (known !== NOT_READ) return known;
    const start = this.#tokens.start[token] ?? 0;
    const end = this.#tokens.end[token] ?? 0;
    const value = end - start > LONGEST ? null : numberOf(this.#text.slice(start, end).toLowerCase());
    this.#values[token] = value ?? NO_NUMBER;
    return this.#values[token] ?? NO_NUMBER;
  }
}
