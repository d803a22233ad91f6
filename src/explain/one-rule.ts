import { type Rule, RuleBook } from "../rules/book.js";
import type { RuleFile } from "../rules/schema.js";
import type { WordSet } from "../text/word-set.js";

/** A book that knows one rule of a file and all of the other files: asks of a stage what this rule alone would make. */
class OneRule extends RuleBook {
  readonly #whole: RuleBook;

  constructor(whole: RuleBook, rule: Rule) {
    super(whole.hash, whole.vocabulary, { ...whole.files, [rule.file]: [rule] }, whole.lists);
    this.#whole = whole;
  }

  /** Word lists are the same for every book; what stages derive from the rules is made anew. */
  override wordsOf(list: string): WordSet {
    return this.#whole.wordsOf(list);
  }
}

/** The book with only this rule in its file, which is one that the stages read rule by rule. */
export function withOnly(book: RuleBook, rule: Rule<Extract<RuleFile, "grades" | "exclusions" | "tallies">>): RuleBook {
  return book.once(`explain.only ${rule.id}`, () => new OneRule(book, rule));
}
