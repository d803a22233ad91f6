import type { Block, Layout } from "../model/layout.js";
import type { NameSpan } from "../model/name.js";
import type { Mentions } from "../rules/mentions.js";
import { FEMALE, LINK, MALE, UNNAMED } from "../rules/word-classes.js";
import { NUMBER, POSSESSIVE, WORD } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import { NameReader } from "./name-run.js";

/** The most words of a name, particles and initials counted; a longer run of capitals is a title or a body. */
const MOST_WORDS = 5;

/**
 * Finds every stretch of one to five words, nearly always capitalised, that can be a person's name, in text order: initials, particles,
 * hyphens and apostrophes inside. Bodies, offices, places at the start and page furniture give nothing.
 */
export function findNames(layout: Layout, mentions: Mentions, classes: Uint32Array): readonly NameSpan[] {
  const names: NameSpan[] = [];
  const reader = new NameReader(layout, mentions, classes);
  const { tokens, doc, sentences } = layout;
  const isFirst = (word: number | undefined): boolean => ((classes[word ?? 0] ?? 0) & (FEMALE | MALE)) !== 0;
  const isCommon = (word: number | undefined): boolean => ((classes[word ?? 0] ?? 0) & UNNAMED) !== 0 && !isFirst(word);
  let sentence = 0;
  for (const block of layout.blocks) {
    if (block.kind === "chrome") continue;
    let titled: boolean | null = null;
    for (let at = block.from; at < block.to; ) {
      const passed = reader.pass(block, at);
      if (passed > at) {
        at = passed;
        continue;
      }
      while ((sentences[sentence]?.from ?? tokens.count) < at) sentence++;
      const opens = at === block.from || sentences[sentence]?.from === at;
      const { to, words, ids, body } = reader.read(block, at);
      if (words.length > 1) {
        const glued = tokens.glued[at + 1] === 1;
        // "Mum-of-two Pat Hallam": a compound that goes on in small letters is no name.
        if (glued && /-\p{Ll}/u.test(words[0] ?? "")) {
          do at++;
          while (tokens.glued[at] === 1);
          continue;
        }
        // "Survivor Pat", "Resident Zubin Orme": what somebody is, and then the name.
        if (words.length < 4 && opens && isCommon(ids[0])) {
          at++;
          continue;
        }
        // "Campaigner Pat Hallam said", "MP for Luton Pat Hallam": the capital before a first name is a word, or a place.
        const placed = at > block.from && ((classes[tokens.word[at - 1] ?? 0] ?? 0) & LINK) !== 0;
        if ((opens || placed) && words.length > 2 && isFirst(ids[1]) && !isFirst(ids[0]) && !glued) {
          at++;
          continue;
        }
      }
      if (words.length <= MOST_WORDS && !body) {
        titled ??= isTitled(layout, block);
        const start = tokens.start[at] ?? 0;
        const end = tokens.end[to - 1] ?? start;
        const text = doc.text.slice(start, end);
        names.push({
          from: at,
          to,
          start,
          end,
          block: block.index,
          words,
          text: to === at + 1 ? text : text.replace(/\s+/g, " "),
          ids,
          titled,
          opens,
        });
      }
      at = to;
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
