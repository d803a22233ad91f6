import type { Block, Layout } from "../model/layout.js";
import type { NameSpan } from "../model/name.js";
import type { Mentions } from "../rules/mentions.js";
import { FEMALE, LINK, MALE, UNNAMED } from "../rules/word-classes.js";
import { NUMBER, POSSESSIVE, WORD } from "../text/tokens.js";
import { isSpace, isUpper } from "../text/units.js";
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
  const isFirst = (word: number): boolean => ((classes[word] ?? 0) & (FEMALE | MALE)) !== 0;
  const isCommon = (word: number): boolean => ((classes[word] ?? 0) & UNNAMED) !== 0 && !isFirst(word);
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
      reader.read(block, at);
      const { count, to } = reader;
      if (count > 1) {
        const glued = tokens.glued[at + 1] === 1;
        // "Mum-of-two Pat Hallam": a compound that goes on in small letters is no name.
        if (glued && /-\p{Ll}/u.test(reader.first())) {
          do at++;
          while (tokens.glued[at] === 1);
          continue;
        }
        // "Survivor Pat", "Resident Zubin Orme": what somebody is, and then the name.
        if (count < 4 && opens && isCommon(reader.id(0))) {
          at++;
          continue;
        }
        // "Campaigner Pat Hallam said", "MP for Luton Pat Hallam": the capital before a first name is a word, or a place.
        const placed = at > block.from && ((classes[tokens.word[at - 1] ?? 0] ?? 0) & LINK) !== 0;
        if ((opens || placed) && count > 2 && isFirst(reader.id(1)) && !isFirst(reader.id(0)) && !glued) {
          at++;
          continue;
        }
        // "MP for Weaver Vale Pat Hallam": a place of two words.
        if (
          placed &&
          count > 3 &&
          isFirst(reader.id(2)) &&
          !isFirst(reader.id(1)) &&
          !isFirst(reader.id(0)) &&
          !glued
        ) {
          at += 2;
          continue;
        }
      }
      if (count <= MOST_WORDS && !reader.body) {
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
          words: reader.words(),
          text: isTidy(text) ? text : text.replace(/\s+/g, " "),
          ids: reader.ids(),
          titled,
          opens,
        });
      }
      at = to;
    }
  }
  return names;
}

/** Whether one space parts the words, as nearly everywhere. */
function isTidy(text: string): boolean {
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (isSpace(unit) && (unit !== 0x20 || text.charCodeAt(at + 1) === 0x20)) return false;
  }
  return true;
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
