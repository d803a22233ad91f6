import type { Pattern } from "../model/pattern.js";
import { hasChance, NeedTable } from "../text/needs.js";
import { tokenise } from "../text/tokens.js";
import { Vocabulary } from "../text/vocabulary.js";
import type { Reach } from "./reach.js";

/** Tells of documents whether a change of the rules may touch them. */
export class Touched {
  readonly #vocabulary = new Vocabulary();
  readonly #table: NeedTable;
  readonly #patterns: readonly Pattern[];
  readonly #rules: readonly string[];

  constructor({ needs, measured }: Reach) {
    const word = (one: string): Pattern => ({ type: "word", word: this.#vocabulary.intern(one), exact: null });
    // Every set as a choice: a pattern that needs just that.
    this.#patterns = needs.map((sets) => ({
      type: "sequence",
      parts: sets.map((set) => ({ type: "choice", options: set.map(word) })),
    }));
    this.#table = new NeedTable(this.#patterns, this.#vocabulary.size);
    this.#rules = measured.map((id) => `"${id}"`);
  }

  /** Whether the document's text, or the record that was made of it, has to do with what changed. The record, as JSON, is made where it is asked for. */
  touches(text: string, record: () => string): boolean {
    const tokens = tokenise(text, this.#vocabulary);
    const met = this.#table.met({ tokens, from: 0, to: tokens.count, fills: () => false });
    if (this.#patterns.some((pattern) => hasChance(this.#table.of(pattern), met))) return true;
    if (this.#rules.length === 0) return false;
    const json = record();
    // In no string of a record can a rule stand so: there quotation marks are escaped.
    return this.#rules.some((rule) => json.includes(rule));
  }
}
