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

const BITS: Readonly<Record<LexicalFile, number>> = {
  forces: 1,
  areas: 2,
  pillars: 4,
  scales: 8,
  roles: 16,
  names: 32,
  speech: 64,
  inspectorates: 128,
};

/**
 * All mentions of a document: per file in text order, none overlapping another of its file (leftmost, then longest).
 * Areas and pillars are kept with their overlaps: which reading holds depends on the round, which nobody knows yet.
 * A byte a token says which files have a mention that begins there, so that asking where there is none costs one look.
 */
export class Mentions {
  readonly #lists: { readonly [File in LexicalFile]: readonly Mention[] };
  readonly #begins: Uint8Array;
  readonly #ends: Uint8Array;

  /** `lists` by the order of `LEXICAL`; `tokens`: how many the document has. */
  constructor(lists: readonly (readonly Mention[])[], tokens: number) {
    this.#begins = new Uint8Array(tokens + 1);
    this.#ends = new Uint8Array(tokens + 1);
    const byFile = LEXICAL.map((file, index) => {
      const list = lists[index] ?? [];
      const bit = BITS[file];
      for (const { from, to } of list) {
        this.#begins[from] = (this.#begins[from] ?? 0) | bit;
        this.#ends[to] = (this.#ends[to] ?? 0) | bit;
      }
      return [file, list] as const;
    });
    this.#lists = Object.fromEntries(byFile) as { readonly [File in LexicalFile]: readonly Mention[] };
  }

  of<File extends LexicalFile>(file: File): readonly Mention<File>[] {
    return this.#lists[file] as unknown as readonly Mention<File>[];
  }

  /** Whether a mention of any file begins at token `from`. */
  beginsAt(from: number): boolean {
    return (this.#begins[from] ?? 0) !== 0;
  }

  /** The mention of that file that begins at token `from`; of overlapping ones the last. */
  at<File extends LexicalFile>(file: File, from: number): Mention<File> | null {
    if (((this.#begins[from] ?? 0) & BITS[file]) === 0) return null;
    return this.of(file)[this.indexFrom(file, from + 1) - 1] ?? null;
  }

  /** The mention of that file whose last token stands before token `to`: for looking backwards. Not for files that keep overlaps. */
  endingAt<File extends Exclude<LexicalFile, "areas" | "pillars">>(file: File, to: number): Mention<File> | null {
    if (((this.#ends[to] ?? 0) & BITS[file]) === 0) return null;
    return this.of<File>(file)[this.indexFrom(file, to) - 1] ?? null;
  }

  /** The index in `of(file)` of the first mention that begins at token `from` or after; its length where there is none. */
  indexFrom(file: LexicalFile, from: number): number {
    const all = this.#lists[file];
    let low = 0;
    let high = all.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((all[middle]?.from ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first mention of that file inside tokens `[from, to)`; null where there is none. */
  firstWithin<File extends LexicalFile>(file: File, from: number, to: number): Mention<File> | null {
    const all = this.of(file);
    for (let i = this.indexFrom(file, from); i < all.length; i++) {
      const mention = all[i];
      if (!mention || mention.from >= to) break;
      if (mention.to <= to) return mention;
    }
    return null;
  }

  /** The mentions of that file inside tokens `[from, to)`, in order. */
  within<File extends LexicalFile>(file: File, from: number, to: number): readonly Mention<File>[] {
    const all = this.of(file);
    const found: Mention<File>[] = [];
    for (let i = this.indexFrom(file, from); i < all.length; i++) {
      const mention = all[i];
      if (!mention || mention.from >= to) break;
      if (mention.to <= to) found.push(mention);
    }
    return found;
  }
}
