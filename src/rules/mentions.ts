import type { Range } from "../model/span.js";
import { firstAfter } from "../text/halving.js";
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

const PLACES = Object.fromEntries(LEXICAL.map((file, place) => [file, place])) as Readonly<Record<LexicalFile, number>>;

/** The files as one number, for `Mentions.begins`. */
export function filesOf(...files: readonly LexicalFile[]): number {
  return files.reduce((bits, file) => bits | (1 << PLACES[file]), 0);
}

/**
 * All mentions of a document: per file in text order, none overlapping another of its file (leftmost, then longest).
 * Areas and pillars are kept with their overlaps: which reading holds depends on the round, which nobody knows yet.
 * A byte a token says which files have a mention that begins there, so that asking where there is none costs one look.
 */
export class Mentions {
  readonly #lists: readonly (readonly Mention[])[];
  readonly #begins: Uint8Array;
  readonly #ends: Uint8Array;

  /** `lists` by the order of `LEXICAL`; `tokens`: how many the document has. */
  constructor(lists: readonly (readonly Mention[])[], tokens: number) {
    const begins = new Uint8Array(tokens + 1);
    const ends = new Uint8Array(tokens + 1);
    for (let place = 0; place < lists.length; place++) {
      for (const mention of lists[place] ?? []) {
        begins[mention.from] = (begins[mention.from] ?? 0) | (1 << place);
        ends[mention.to] = (ends[mention.to] ?? 0) | (1 << place);
      }
    }
    this.#lists = lists;
    this.#begins = begins;
    this.#ends = ends;
  }

  of<File extends LexicalFile>(file: File): readonly Mention<File>[] {
    return (this.#lists[PLACES[file]] ?? []) as readonly Mention<File>[];
  }

  /** Whether a mention of one of the files (`filesOf`) begins at token `from`. */
  begins(files: number, from: number): boolean {
    return ((this.#begins[from] ?? 0) & files) !== 0;
  }

  /** The mention of that file that begins at token `from`; of overlapping ones the last. */
  at<File extends LexicalFile>(file: File, from: number): Mention<File> | null {
    if (((this.#begins[from] ?? 0) & (1 << PLACES[file])) === 0) return null;
    return this.of(file)[this.indexFrom(file, from + 1) - 1] ?? null;
  }

  /** The mention of that file whose last token stands before token `to`: for looking backwards. Not for files that keep overlaps. */
  endingAt<File extends Exclude<LexicalFile, "areas" | "pillars">>(file: File, to: number): Mention<File> | null {
    if (((this.#ends[to] ?? 0) & (1 << PLACES[file])) === 0) return null;
    return this.of<File>(file)[this.indexFrom(file, to) - 1] ?? null;
  }

  /** The index in `of(file)` of the first mention that begins at token `from` or after; its length where there is none. */
  indexFrom(file: LexicalFile, from: number): number {
    const all = this.of(file);
    return firstAfter(all.length, (middle) => (all[middle]?.from ?? 0) < from);
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
