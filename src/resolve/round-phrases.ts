import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { PhraseFinder } from "../rules/phrase-finder.js";
import type { Phrase } from "../rules/phrases.js";

/** A programme's name, and every other word for a round, as sorts of phrase. */
const NAME = 1;
const OTHER = 2;

function finderOf(book: RuleBook): PhraseFinder<"rounds"> {
  return book.once(
    "rounds.phrases",
    () => new PhraseFinder(book, "rounds", ({ data }) => (data.strength === "name" ? NAME : OTHER)),
  );
}

/** Every phrase that tells of a round or of a programme without one, in text order. */
export function roundPhrases(layout: Layout, book: RuleBook): readonly Phrase<"rounds">[] {
  const finder = finderOf(book);
  const found: Phrase<"rounds">[] = [];
  for (const { from, to } of layout.blocks) finder.find(layout, from, to, to, NAME | OTHER, found);
  return found;
}

/** Whether a programme's name stands anywhere in the page. */
export function namesRound(layout: Layout, book: RuleBook): boolean {
  const finder = finderOf(book);
  const found: Phrase<"rounds">[] = [];
  for (const { from, to } of layout.blocks) {
    finder.find(layout, from, to, to, NAME, found);
    if (found.some(({ rule }) => rule.data.strength === "name")) return true;
    found.length = 0;
  }
  return false;
}
