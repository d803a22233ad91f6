import type { Block, Layout } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";

/** How many blocks below the salutation a subject line may stand. */
const SUBJECT_WITHIN = 3;
/** How many blocks of a letter without a salutation may hold its subject line. */
const HEAD_BLOCKS = 12;

/** A subject line of so many units may go on in the next. */
const WRAPPED = 50;

/** The block that addresses the reader ("Dear ..."); -1 where none does. */
export function salutationOf(layout: Layout, book: RuleBook): number {
  const words = book.wordsOf("letter-salutation");
  return layout.blocks.findIndex((block) => words.has(layout.tokens.word[block.from] ?? 0));
}

/** What a letter is about: "Re: ...", "Subject: ...", or the first heading below the salutation; null where neither stands. */
export function subjectLine(layout: Layout, book: RuleBook): Range | null {
  const { tokens, doc, blocks } = layout;
  const salutation = salutationOf(layout, book);
  const labels = book.wordsOf("letter-subject");
  for (const block of blocks.slice(0, salutation < 0 ? HEAD_BLOCKS : salutation + SUBJECT_WITHIN + 1)) {
    if (!labels.has(tokens.word[block.from] ?? 0) || doc.text.charAt(tokens.start[block.from + 1] ?? 0) !== ":")
      continue;
    const start = tokens.start[block.from + 2] ?? block.end;
    // "Ref: PCC/0417" is a file's number.
    if (start < block.end && !/^\S*\d\S*$/.test(doc.text.slice(start, block.end))) return { start, end: block.end };
  }
  const isLine = (block: Block): boolean => block.kind === "heading" || block.kind === "title";
  const next = salutation < 0 ? undefined : blocks.slice(salutation + 1, salutation + SUBJECT_WITHIN).find(isLine);
  if (!next) return null;
  // "... under section 55 of the Police" / "Act 1996": a subject of two lines.
  const more = blocks[next.index + 1];
  const wrapped = more !== undefined && more.gap === 0 && isLine(more) && next.end - next.start >= WRAPPED;
  return { start: next.start, end: wrapped ? more.end : next.end };
}
