import type { Layout } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { PATTERN_FIELDS, type PatternField, type RuleFile } from "../rules/schema.js";
import { isLiteral, Lexicon } from "../text/lexicon.js";

/** Words that a rule's literal pattern names: UTF-16 range, tokens `[from, to)`, the rule and which of its fields. */
export interface Mention<File extends RuleFile = RuleFile> extends Range {
  readonly rule: Rule<File>;
  readonly field: PatternField;
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** The files whose patterns are looked for everywhere, in one pass. */
const LEXICAL = ["forces", "areas", "pillars", "scales", "roles", "names", "speech", "inspectorates"] as const satisfies readonly RuleFile[];
export type LexicalFile = (typeof LEXICAL)[number];

interface Entry {
  readonly rule: Rule<LexicalFile>;
  readonly field: PatternField;
}

/**
 * All mentions of a document: per file in text order, none overlapping another of its file (leftmost, then longest).
 * Areas and pillars are kept with their overlaps: which reading holds depends on the round, which nobody knows yet.
 */
export class Mentions {
  readonly #byFile: ReadonlyMap<RuleFile, readonly Mention[]>;
  readonly #byStart = new Map<RuleFile, Map<number, Mention>>();

  constructor(byFile: ReadonlyMap<RuleFile, readonly Mention[]>) {
    this.#byFile = byFile;
    for (const [file, mentions] of byFile) this.#byStart.set(file, new Map(mentions.map((mention) => [mention.from, mention])));
  }

  of<File extends LexicalFile>(file: File): readonly Mention<File>[] {
    return (this.#byFile.get(file) ?? []) as readonly Mention<File>[];
  }

  /** The mention of that file that begins at token `from`. */
  at<File extends LexicalFile>(file: File, from: number): Mention<File> | null {
    return (this.#byStart.get(file)?.get(from) ?? null) as Mention<File> | null;
  }

  /** The mentions of that file inside tokens `[from, to)`, in order. */
  within<File extends LexicalFile>(file: File, from: number, to: number): readonly Mention<File>[] {
    const all = this.of(file);
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    const found: Mention<File>[] = [];
    for (let i = low; i < all.length; i++) {
      const mention = all[i];
      if (!mention || mention.from >= to) break;
      if (mention.to <= to) found.push(mention);
    }
    return found;
  }
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
