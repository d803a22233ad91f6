import type { Range } from "../model/span.js";
import type { Rule } from "./book.js";
import type { PatternField, RuleFile } from "./schema.js";

/** Words that a rule's literal pattern names: UTF-16 range, tokens `[from, to)`, the rule and which of its fields. */
export interface Mention<File extends RuleFile = RuleFile> extends Range {
  readonly rule: Rule<File>;
  readonly field: PatternField;
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** The files whose patterns are looked for everywhere, in one pass. */
export const LEXICAL = [
  "forces",
  "areas",
  "pillars",
  "scales",
  "roles",
  "names",
  "speech",
  "inspectorates",
] as const satisfies readonly RuleFile[];
export type LexicalFile = (typeof LEXICAL)[number];

/**
 * All mentions of a document: per file in text order, none overlapping another of its file (leftmost, then longest).
 * Areas and pillars are kept with their overlaps: which reading holds depends on the round, which nobody knows yet.
 */
export class Mentions {
  readonly #byFile: ReadonlyMap<RuleFile, readonly Mention[]>;
  readonly #byStart = new Map<RuleFile, Map<number, Mention>>();

  constructor(byFile: ReadonlyMap<RuleFile, readonly Mention[]>) {
    this.#byFile = byFile;
    for (const [file, mentions] of byFile)
      this.#byStart.set(file, new Map(mentions.map((mention) => [mention.from, mention])));
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
