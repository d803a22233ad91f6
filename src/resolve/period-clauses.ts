import type { Layout, Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Ground } from "./ground.js";

/** Bounds of the clause around a token: commas, brackets, dashes and turning words, but not before "which". */
export function clauseAround(
  ground: Ground,
  book: RuleBook,
  sentence: Sentence,
  at: number,
): { readonly from: number; readonly to: number } {
  let from = at;
  while (from > sentence.from && !isBound(ground, book, from - 1)) from--;
  let to = at + 1;
  while (to < sentence.to && !isBound(ground, book, to)) to++;
  return { from, to };
}

function isBound(ground: Ground, book: RuleBook, token: number): boolean {
  const { tokens, doc } = ground.layout;
  // "good for effectiveness, efficiency and legitimacy in our 2018/19 report": a list's commas part no clause.
  const run = ground.targets.runBefore(token);
  if (run && run.to > token) return false;
  if (book.wordsOf("clause-turn").has(tokens.word[token] ?? 0)) return true;
  if (isPresent(ground.layout, book, token) || isSo(ground.layout, book, token)) return true;
  if (tokens.kind[token] !== 3 || !",;:()-–—".includes(doc.text.charAt(tokens.start[token] ?? 0))) return false;
  const relative = book.wordsOf("clause-relative");
  // "when it was judged good for effectiveness, and to require improvement for efficiency": the verb is left out, and so is the year.
  const and = tokens.word[token + 1] === book.vocabulary.find("and");
  if (and && book.wordsOf("clause-ellipsis").has(tokens.word[token + 2] ?? 0)) return false;
  // "..., which is where it stood in 2017": what is said in the present belongs to no earlier inspection.
  if (relative.has(tokens.word[token + 1] ?? 0)) return book.wordsOf("clause-present").has(tokens.word[token + 2] ?? 0);
  return !relative.has(tokens.word[token + 2] ?? 0);
}

/** Whether a word between two tokens turns the clause, or its verb to the present. */
export function turns(layout: Layout, book: RuleBook, from: number, to: number): boolean {
  const words = book.wordsOf("clause-turn");
  const past = book.wordsOf("past-verb");
  const { word } = layout.tokens;
  for (let token = from; token < to; token++) {
    // "In 2019 it was judged ... but was rated good for efficiency": the same subject, and the same year.
    if (words.has(word[token] ?? 0) && !past.has(word[token + 1] ?? 0)) return true;
    if (isPresent(layout, book, token) || isSo(layout, book, token)) return true;
  }
  return false;
}

/** ", so this week's good surprised no one": what follows is said of now, unless a verb stands right behind it. */
function isSo({ tokens, doc }: Layout, book: RuleBook, token: number): boolean {
  if (!book.wordsOf("clause-so").has(tokens.word[token] ?? 0)) return false;
  const comma = doc.text.charAt(tokens.start[token - 1] ?? 0) === ",";
  return comma && !book.wordsOf("clause-so-verb").has(tokens.word[token + 1] ?? 0);
}

/** "graded as good in 2015 and have had to grade as inadequate again": the verb turns to the present. */
function isPresent({ tokens }: Layout, book: RuleBook, token: number): boolean {
  if (tokens.word[token] !== book.vocabulary.find("and")) return false;
  return book.wordsOf("clause-present").has(tokens.word[token + 1] ?? 0);
}
