import type { RuleBook } from "../rules/book.js";
import type { Ground } from "./ground.js";

/** Whether one of tokens `[from, to)` is a word of the list. */
export function hasWordOf(ground: Ground, book: RuleBook, list: string, from: number, to: number): boolean {
  const words = book.wordsOf(list);
  const { word } = ground.layout.tokens;
  for (let token = from; token < to; token++) if (words.has(word[token] ?? 0)) return true;
  return false;
}
