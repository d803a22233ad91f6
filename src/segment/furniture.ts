import type { TokenTable } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import type { Rule, RuleBook } from "../rules/book.js";
import type { RuleFile } from "../rules/schema.js";
import { type Found, Lexicon } from "../text/lexicon.js";
import { PUNCTUATION } from "../text/tokens.js";

/** A rule that reads blocks from their first token; `whole` where its pattern ends in `$`. */
interface Opening<File extends RuleFile> {
  readonly rule: Rule<File>;
  readonly whole: boolean;
}

/** Rules that know a block by how it begins, or by all of it, as one lexicon. */
export class BlockRules<File extends RuleFile> {
  readonly #lexicon = new Lexicon<Opening<File>>();

  constructor(rules: readonly Rule<File>[], fields: readonly ("pattern" | "inline")[] = ["pattern"]) {
    for (const rule of rules) {
      for (const field of fields) {
        for (const pattern of rule.patterns[field] ?? []) this.#add(rule, pattern);
      }
    }
  }

  #add(rule: Rule<File>, pattern: Pattern): void {
    const parts = pattern.type === "sequence" ? pattern.parts : [pattern];
    const whole = parts.at(-1)?.type === "end";
    const bare = parts.filter((part) => part.type !== "start" && part.type !== "end");
    this.#lexicon.add({ type: "sequence", parts: bare }, { rule, whole });
  }

  /** The rule that knows tokens `[from, to)` of a block, the longest reading first; null where none does. */
  find(
    tokens: TokenTable,
    text: string,
    from: number,
    to: number,
  ): { readonly rule: Rule<File>; readonly to: number } | null {
    if (!this.#lexicon.begins(tokens.word[from] ?? 0)) return null;
    let best: Found<Opening<File>> | null = null;
    // A closing colon or point belongs to no pattern: "Areas for improvement:" is the heading too.
    let last = to;
    while (
      last > from &&
      tokens.kind[last - 1] === PUNCTUATION &&
      ":.".includes(text.charAt(tokens.start[last - 1] ?? 0))
    )
      last--;
    this.#lexicon.matchesAt(tokens, text, from, to, (found) => {
      if (found.entry.whole && found.to !== to && found.to !== last) return;
      if (!best || found.to > best.to) best = found;
    });
    const found = best as Found<Opening<File>> | null;
    return found === null ? null : { rule: found.entry.rule, to: found.to };
  }
}

/** The page furniture that `rules/boilerplate.yaml` knows. */
export function furnitureOf(book: RuleBook): BlockRules<"boilerplate"> {
  return book.once("segment.furniture", () => new BlockRules(book.files.boilerplate));
}

/** The grade names that a lone label may be. */
export function labelsOf(book: RuleBook): BlockRules<"scales"> {
  return book.once("segment.labels", () => {
    return new BlockRules(book.files.scales.filter((rule) => rule.data.reading !== "noun"));
  });
}

/** Whether tokens `[from, to)` of a block, all of it, are only a grade name. */
export function isLabel(
  labels: BlockRules<"scales">,
  tokens: TokenTable,
  text: string,
  from: number,
  to: number,
): boolean {
  const known = labels.find(tokens, text, from, to);
  if (!known) return false;
  const rest = to - known.to;
  return rest === 0 || (rest === 1 && tokens.kind[known.to] === PUNCTUATION);
}
