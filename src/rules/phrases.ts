import type { Block, Layout } from "../model/layout.js";
import { Lexicon } from "../text/lexicon.js";
import type { Rule, RuleBook } from "./book.js";
import type { RuleFile } from "./schema.js";

/** A phrase of a rule file where it stands: tokens `[from, to)`. */
export interface Phrase<File extends RuleFile> {
  readonly rule: Rule<File>;
  readonly from: number;
  readonly to: number;
}

/** A file's literal patterns as one lexicon. Patterns bound to a block's start or end are looked for as plain phrases. */
export function phrasesOf<File extends RuleFile>(book: RuleBook, file: File): Lexicon<Rule<File>> {
  return book.once(`phrases of ${file}`, () => lexiconOf(book.files[file] as readonly Rule<File>[]));
}

/** The literal patterns of some rules as one lexicon: less to look for where only those count. */
export function lexiconOf<File extends RuleFile>(rules: readonly Rule<File>[]): Lexicon<Rule<File>> {
  const lexicon = new Lexicon<Rule<File>>();
  for (const rule of rules) for (const pattern of rule.patterns.pattern ?? []) lexicon.add(pattern, rule);
  return lexicon;
}

/** The phrases of a file inside a block, by start. */
export function phrasesIn<File extends RuleFile>(
  layout: Pick<Layout, "tokens" | "doc">,
  book: RuleBook,
  file: File,
  block: Pick<Block, "from" | "to">,
): readonly Phrase<File>[] {
  return phrasesOf(book, file)
    .matchesIn(layout.tokens, layout.doc.text, block.from, block.to)
    .map(({ entry, from, to }) => ({ rule: entry, from, to }));
}
