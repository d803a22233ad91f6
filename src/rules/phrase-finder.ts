import type { Layout } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import type { Found, Lexicon } from "../text/lexicon.js";
import type { Rule, RuleBook } from "./book.js";
import { type Phrase, phrasesOf } from "./phrases.js";
import type { RuleFile } from "./schema.js";

/** Finds phrases of a file by the sort of their rule: where on a page only some sorts count, only words that begin a phrase of those are looked up. */
export class PhraseFinder<File extends RuleFile> {
  readonly #lexicon: Lexicon<Rule<File>>;
  /** By the number of a word the sorts of rule that a phrase can be of that begins with it. */
  readonly #sorts: Uint16Array;

  /** `sortOf`: a bit below 1 << 16. */
  constructor(book: RuleBook, file: File, sortOf: (rule: Rule<File>) => number) {
    const sorts = new Uint16Array(book.vocabulary.size);
    for (const rule of book.files[file] as readonly Rule<File>[]) {
      const sort = sortOf(rule);
      const mark = (word: number): void => {
        sorts[word] = (sorts[word] ?? 0) | sort;
      };
      for (const pattern of rule.patterns.pattern ?? []) markFirst(pattern, mark);
    }
    this.#lexicon = phrasesOf(book, file);
    this.#sorts = sorts;
  }

  /**
   * Adds to `found`, by start, the phrases of the sorts `wanted` that begin in tokens `[from, to)` and end at `limit` or before;
   * phrases of other sorts that begin with the same word may be among them.
   */
  find(
    { tokens, doc }: Pick<Layout, "tokens" | "doc">,
    from: number,
    to: number,
    limit: number,
    wanted: number,
    found: Phrase<File>[],
  ): void {
    const { word } = tokens;
    const sorts = this.#sorts;
    const push = (match: Found<Rule<File>>): void => {
      found.push({ rule: match.entry, from: match.from, to: match.to });
    };
    for (let at = from; at < to; at++)
      if (((sorts[word[at] ?? 0] ?? 0) & wanted) !== 0) this.#lexicon.matchesAt(tokens, doc.text, at, limit, push);
  }
}

/** Marks the words that a literal pattern can begin with; true where it can hold without any. */
function markFirst(pattern: Pattern, mark: (word: number) => void): boolean {
  switch (pattern.type) {
    case "word":
      mark(pattern.word);
      return false;
    case "choice": {
      let empty = false;
      for (const option of pattern.options) if (markFirst(option, mark)) empty = true;
      return empty;
    }
    case "sequence":
      for (const part of pattern.parts) if (!markFirst(part, mark)) return false;
      return true;
    default:
      // A gap before the first word is none: a phrase begins with a word.
      return true;
  }
}
