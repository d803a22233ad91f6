import type { Block, Layout } from "../model/layout.js";
import type { NameSpan } from "../model/name.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { FEMALE, LINK, MALE, UNNAMED, wordClasses } from "../rules/word-classes.js";
import { NUMBER, POSSESSIVE, WORD } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import { nameRunAt } from "./name-run.js";

/** The most words of a name, particles and initials counted; a longer run of capitals is a title or a body. */
const MOST_WORDS = 5;

/**
 * Finds every stretch of one to five words, nearly always capitalised, that can be a person's name, in text order: initials, particles,
 * hyphens and apostrophes inside. Bodies, offices, places at the start and page furniture give nothing.
 */
export function findNames(layout: Layout, mentions: Mentions, book: RuleBook): readonly NameSpan[] {
  const names: NameSpan[] = [];
  const classes = wordClasses(book);
  const isFirst = (word: number | undefined): boolean => ((classes[word ?? 0] ?? 0) & (FEMALE | MALE)) !== 0;
  const isCommon = (word: number | undefined): boolean => ((classes[word ?? 0] ?? 0) & UNNAMED) !== 0 && !isFirst(word);
  const sentenceStarts = new Set(layout.sentences.map((sentence) => sentence.from));
  for (const block of layout.blocks) {
    if (block.kind === "chrome") continue;
    const titled = isTitled(layout, block);
    for (let at = block.from; at < block.to; ) {
      const opens = at === block.from || sentenceStarts.has(at);
      const end = nameRunAt(layout, mentions, book, block, at);
      // "Mum-of-two Pat Hallam": a compound that goes on in small letters is no name.
      if (/-\p{Ll}/u.test(end.words[0] ?? "") && end.words.length > 1 && layout.tokens.glued[at + 1] === 1) {
        do at++;
        while (layout.tokens.glued[at] === 1);
        continue;
      }
      // "Survivor Pat", "Resident Zubin Orme": what somebody is, and then the name.
      if (end.words.length > 1 && end.words.length < 4 && opens && isCommon(end.ids[0])) {
        at++;
        continue;
      }
      // "Campaigner Pat Hallam said", "MP for Luton Pat Hallam": the capital before a first name is a word, or a place.
      const placed = at > block.from && ((classes[layout.tokens.word[at - 1] ?? 0] ?? 0) & LINK) !== 0;
      if (
        (opens || placed) &&
        end.words.length > 2 &&
        isFirst(end.ids[1]) &&
        !isFirst(end.ids[0]) &&
        layout.tokens.glued[at + 1] !== 1
      ) {
        at++;
        continue;
      }
      if (end.words.length > 0 && end.words.length <= MOST_WORDS && !end.body) {
        const start = layout.tokens.start[at] ?? 0;
        names.push({
          from: at,
          to: end.to,
          start,
          end: layout.tokens.end[end.to - 1] ?? start,
          block: block.index,
          words: end.words,
          text: layout.doc.text.slice(start, layout.tokens.end[end.to - 1] ?? start).replace(/\s+/g, " "),
          ids: end.ids,
          titled,
          opens,
        });
      }
      at = end.to;
    }
  }
  return names;
}

/** "Chief Constable Welcomes Positive Inspection Report": a heading in capitals throughout, where names cannot be told from words. */
function isTitled(layout: Layout, block: Block): boolean {
  if (block.kind !== "title" && block.kind !== "heading") return false;
  const { tokens, doc } = layout;
  let upper = 0;
  let lower = 0;
  for (let at = block.from; at < block.to; at++) {
    if (
      tokens.kind[at] === POSSESSIVE ||
      tokens.kind[at] === NUMBER ||
      (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0) < 4
    )
      continue;
    if (isUpper(doc.text.charCodeAt(tokens.start[at] ?? 0))) upper++;
    else if (tokens.kind[at] === WORD) lower++;
  }
  return upper >= 5 && lower === 0;
}
