import type { Layout } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { LEXICAL, type LexicalFile, type Mention, Mentions } from "../rules/mentions.js";
import { PATTERN_FIELDS, type PatternField, type RuleFile } from "../rules/schema.js";
import { isLiteral, Lexicon } from "../text/lexicon.js";

interface Entry {
  readonly rule: Rule<LexicalFile>;
  readonly field: PatternField;
}

function lexiconOf(book: RuleBook): Lexicon<Entry> {
  return book.once("detect.lexicon", () => {
    const lexicon = new Lexicon<Entry>();
    for (const file of LEXICAL) {
      for (const rule of book.files[file] as readonly Rule<LexicalFile>[]) {
        for (const field of PATTERN_FIELDS) {
          for (const pattern of rule.patterns[field] ?? []) {
            if (isLiteral(pattern)) lexicon.add(pattern, { rule, field });
          }
        }
      }
    }
    return lexicon;
  });
}

/** Finds every literal mention of the rules in one pass over the tokens; mentions never cross a block's bounds. */
export function detectMentions(layout: Layout, book: RuleBook): Mentions {
  const { tokens, doc } = layout;
  const lexicon = lexiconOf(book);
  const byFile = new Map<RuleFile, Mention[]>(LEXICAL.map((file) => [file, []]));
  for (const block of layout.blocks) {
    if (block.kind === "chrome") continue;
    const free = new Map<RuleFile, number>();
    for (let from = block.from; from < block.to; from++) {
      if (!lexicon.begins(tokens.word[from] ?? 0)) continue;
      const best = new Map<RuleFile, Mention>();
      lexicon.matchesAt(tokens, doc.text, from, block.to, (found) => {
        const { rule, field } = found.entry;
        const start = tokens.start[found.from] ?? 0;
        const end = tokens.end[found.to - 1] ?? start;
        const mention = { rule, field, from: found.from, to: found.to, start, end, block: block.index };
        if (rule.file === "areas" || rule.file === "pillars") {
          byFile.get(rule.file)?.push(mention);
          return;
        }
        if (from < (free.get(rule.file) ?? 0)) return;
        const known = best.get(rule.file);
        if (known && (known.to > found.to || (known.to === found.to && known.field === "pattern"))) return;
        best.set(rule.file, mention);
      });
      for (const [file, mention] of best) {
        free.set(file, mention.to);
        byFile.get(file)?.push(mention);
      }
    }
  }
  return new Mentions(byFile);
}
