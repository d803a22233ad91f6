import type { TokenTable } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";

/**
 * Small numbers for the words that some patterns hold, one for all words that none of them does, and one more for each
 * spelling that a pattern insists on: what an automaton steps by.
 */
export class Symbols {
  readonly #words: number[] = [0];
  readonly #spellings: (string | null)[] = [null];
  /** By word: its symbol; below nought where the spelling decides, and `-symbol` is that of any other spelling. */
  #symbolOf = new Int32Array(1024);
  readonly #added = new WeakSet<Pattern>();
  /** By symbol: another of the same word, with a spelling that is insisted on; 0 for none. */
  readonly #others: number[] = [0];

  /** How many symbols there are; they run from 0, a word of no pattern. */
  get count(): number {
    return this.#words.length;
  }

  /** The word of a symbol; 0 for that of all unknown words. */
  wordOf(symbol: number): number {
    return this.#words[symbol] ?? 0;
  }

  /** The spelling that the symbol stands for; null for any without a symbol of its own. */
  spellingOf(symbol: number): string | null {
    return this.#spellings[symbol] ?? null;
  }

  /** Gives every word and spelling of the pattern its symbol. */
  addAll(pattern: Pattern): void {
    if (pattern.type === "word") this.#add(pattern.word, pattern.exact);
    else if (pattern.type === "choice") this.#addOptions(pattern, pattern.options);
    else if (pattern.type === "sequence") for (const part of pattern.parts) this.addAll(part);
  }

  /** The symbol of a token as the text writes it. */
  at(tokens: TokenTable, text: string, at: number): number {
    const symbol = this.#symbolOf[tokens.word[at] ?? 0] ?? 0;
    return symbol >= 0 ? symbol : this.#spelledAt(-symbol, tokens, text, at);
  }

  /** Word lists are choices that many patterns share. */
  #addOptions(choice: Pattern, options: readonly Pattern[]): void {
    if (this.#added.has(choice)) return;
    this.#added.add(choice);
    for (const option of options) this.addAll(option);
  }

  #spelledAt(any: number, tokens: TokenTable, text: string, at: number): number {
    const start = tokens.start[at] ?? 0;
    const length = (tokens.end[at] ?? 0) - start;
    const unit = text.charCodeAt(start);
    for (let symbol = this.#others[any] ?? 0; symbol > 0; symbol = this.#others[symbol] ?? 0) {
      const spelling = this.#spellings[symbol] ?? "";
      // Nearly every other spelling has a small first letter.
      if (spelling.length !== length || spelling.charCodeAt(0) !== unit) continue;
      if (text.startsWith(spelling, start)) return symbol;
    }
    return any;
  }

  #add(word: number, exact: string | null): void {
    if (word >= this.#symbolOf.length) {
      const wider = new Int32Array(word * 2);
      wider.set(this.#symbolOf);
      this.#symbolOf = wider;
    }
    const known = this.#symbolOf[word] ?? 0;
    const any = known === 0 ? this.#push(word, null) : Math.abs(known);
    if (known === 0) this.#symbolOf[word] = any;
    if (exact === null) return;
    this.#symbolOf[word] = -any;
    let last = any;
    for (let next = this.#others[last] ?? 0; next > 0; next = this.#others[next] ?? 0) {
      if (this.#spellings[next] === exact) return;
      last = next;
    }
    this.#others[last] = this.#push(word, exact);
  }

  #push(word: number, exact: string | null): number {
    this.#spellings.push(exact);
    this.#others.push(0);
    return this.#words.push(word) - 1;
  }
}
