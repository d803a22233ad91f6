import type { Block } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { matchAt } from "../text/match.js";
import { prepare } from "../text/prepare.js";
import { WordSet } from "../text/word-set.js";
import { type Fill, fieldOf } from "./field.js";
import type { Ground } from "./ground.js";

export type FindingRule = Rule<"findings">;

/** The most tokens of a heading over findings: "Areas for improvement - Kent - Responding to the public". */
const HEADING_TOKENS = 14;
/** How near the end of a line, in tokens, "one area for improvement:" stands that introduces a list. */
const INTRODUCING_TOKENS = 6;

/** A pattern of a finding rule, and the words without which it is not tried: one of each set. */
interface Opener {
  readonly rule: FindingRule;
  readonly pattern: Pattern;
  readonly needs: readonly ReadonlySet<number>[];
}

/** Openers by the word they may begin with, in the rules' order: nearly every block begins with a word of none. */
interface Openers {
  readonly words: WordSet;
  readonly byWord: ReadonlyMap<number, readonly Opener[]>;
  /** Those that may begin with any word. */
  readonly rest: readonly Opener[];
}

/** The rule of the heading that a block is, null where it heads no findings. */
export function headingRule(ground: Ground, book: RuleBook, block: Block): FindingRule | null {
  if (block.to - block.from > HEADING_TOKENS || block.kind === "item") return null;
  const { tokens, doc } = ground.layout;
  const openers = candidates(ground, headingOpeners(book), block, block.from);
  if (openers.length === 0) return null;
  const field = fieldOf(ground, block);
  const end = ":.".includes(doc.text.charAt(tokens.start[block.to - 1] ?? 0)) ? block.to - 1 : block.to;
  const after = book.wordsOf("finding-heading-after");
  const accept = ({ to }: { readonly to: number }): boolean =>
    to >= end || (block.kind !== "paragraph" && after.has(tokens.word[to] ?? 0));
  return openers.find(({ pattern }) => matchAt<Fill>(pattern, field, block.from, accept) !== null)?.rule ?? null;
}

/** The rule of the label that a block opens with ("Recommendation: By May ..."), and where the finding behind it starts. */
export function inlineRule(
  ground: Ground,
  book: RuleBook,
  block: Block,
): { readonly rule: FindingRule; readonly start: number } | null {
  for (const { rule, pattern } of candidates(ground, inlineOpeners(book), block, block.from)) {
    const match = matchAt<Fill>(pattern, fieldOf(ground, block), block.from, ({ to }) => to < block.to);
    if (match) return { rule, start: ground.layout.tokens.start[match.to] ?? block.start };
  }
  return null;
}

/** The rule of the words that end a block that introduces a list: "HMIC has identified one area for improvement:". */
export function introducingRule(ground: Ground, book: RuleBook, block: Block): FindingRule | null {
  for (let token = Math.max(block.from, block.to - INTRODUCING_TOKENS); token < block.to; token++) {
    for (const { rule, pattern } of candidates(ground, headingOpeners(book), block, token)) {
      if (rule.data.kind === "none") continue;
      if (matchAt<Fill>(pattern, fieldOf(ground, block), token, ({ to }) => to >= block.to - 1)) return rule;
    }
  }
  return null;
}

function headingOpeners(book: RuleBook): Openers {
  return book.once("findings.headings", () => openersOf(book, "pattern"));
}

function inlineOpeners(book: RuleBook): Openers {
  return book.once("findings.inline", () => openersOf(book, "inline"));
}

function openersOf(book: RuleBook, field: "pattern" | "inline"): Openers {
  const all = book.files.findings.flatMap((rule) =>
    (rule.patterns[field] ?? []).map((pattern) => {
      const { first, words } = prepare(pattern);
      // What a slot fills is not known by its word.
      return { rule, pattern, needs: words, first: first === null || first.slots !== 0 ? null : first.words };
    }),
  );
  const words = new WordSet(all.flatMap(({ first }) => [...(first ?? [])]));
  const byWord = new Map<number, readonly Opener[]>();
  for (const word of words)
    byWord.set(
      word,
      all.filter(({ first }) => first === null || first.has(word)),
    );
  return { words, byWord, rest: all.filter(({ first }) => first === null) };
}

/** The openers that may begin at a token, as the words from there to the block's end allow. */
function candidates(ground: Ground, openers: Openers, block: Block, from: number): readonly Opener[] {
  const { word } = ground.layout.tokens;
  const first = word[from] ?? 0;
  if (!openers.words.has(first)) return openers.rest;
  return (openers.byWord.get(first) ?? openers.rest).filter(({ needs }) =>
    needs.every((set) => {
      for (let token = from; token < block.to; token++) if (set.has(word[token] ?? 0)) return true;
      return false;
    }),
  );
}
