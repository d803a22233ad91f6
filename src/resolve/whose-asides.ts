import type { Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { PUNCTUATION } from "../text/tokens.js";
import type { ForcePlace } from "./force-places.js";
import type { Ground } from "./ground.js";

/** "Essex Police, like Kent, was ...": named beside the force that is meant. */
export function isBeside(ground: Ground, book: RuleBook, mention: ForcePlace): boolean {
  const { tokens, doc } = ground.layout;
  const like = book.wordsOf("force-beside").has(tokens.word[mention.from - 1] ?? 0);
  return like && doc.text.charAt(tokens.start[mention.from - 2] ?? 0) === ",";
}

/** Whether a token stands in a relative clause that closes before `at`: "Kent Police, with which the force shares ..., was ...". */
export function asidesIn(ground: Ground, book: RuleBook, sentence: Sentence, at: number): (token: number) => boolean {
  const { tokens, doc } = ground.layout;
  const relative = book.wordsOf("aside-relative");
  const anaphor = book.wordsOf("force-anaphor");
  const definite = book.wordsOf("definite");
  const finite = book.wordsOf("aside-end");
  const isComma = (token: number): boolean =>
    tokens.kind[token] === PUNCTUATION && doc.text.charCodeAt(tokens.start[token] ?? 0) === COMMA;
  const found: (readonly [number, number])[] = [];
  for (let token = sentence.from; token < at; token++) {
    if (!isComma(token)) continue;
    // "In 2019 the force, then in an alliance with West Mercia Police, was graded ...".
    const pointed = anaphor.has(tokens.word[token - 1] ?? 0) && definite.has(tokens.word[token - 2] ?? 0);
    const named = pointed || ground.index.forceEnds.has(token);
    const opens = relative.has(tokens.word[token + 1] ?? 0) || relative.has(tokens.word[token + 2] ?? 0);
    if (named && !opens && ground.mentions.within("scales", token, at).length === 0) {
      // "Warwickshire Police, its partner in an alliance, was also graded ...": an apposition.
      let close = token + 1;
      while (close < at && !isComma(close)) close++;
      if (close < at && close - token <= APPOSITION) found.push([token, close]);
      continue;
    }
    if (!opens) continue;
    let close = token + 2;
    while (close < at && !isComma(close)) close++;
    const first = close;
    // "..., which shares its dogs, its vans and its cells with Cambridgeshire, was rated ...": the comma that the verb stands behind.
    while (close < at && !(isComma(close) && finite.has(tokens.word[close + 1] ?? 0))) {
      close++;
      if (isComma(close) && relative.has(tokens.word[close + 1] ?? 0)) close = at;
    }
    if (first < at) found.push([token, close < at ? close : first]);
  }
  return found.length === 0 ? never : (token) => found.some(([from, to]) => token > from && token < to);
}

const never = (): boolean => false;
const COMMA = 0x2c;

/** The longest apposition behind a name, in tokens. */
const APPOSITION = 22;
