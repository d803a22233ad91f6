import type { DocumentKind } from "../model/ids.js";
import { type Block, type Layout, sentenceAt } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { PhraseFinder } from "../rules/phrase-finder.js";
import type { Phrase } from "../rules/phrases.js";
import { type DateFound, datesIn } from "../text/dates.js";
import { tokenAt, WORD } from "../text/tokens.js";
import type { WordSet } from "../text/word-set.js";
import { salutationOf } from "./letter.js";
import type { Page } from "./page.js";

export interface DocumentDates {
  readonly published: string | null;
  readonly updated: string | null;
}

/** A line that carries a date as its page's date is no longer than this many tokens. */
const DATE_LINE = 26;

/**
 * The dates of publication and update that the page states: a line with "Published", "Posted", "Last updated" beside a
 * date, or a date line of its own near the top. Of several updates the latest counts. Dates in running text are not the page's.
 */
export function datesOf({ layout, book, dated }: Page, kind: DocumentKind): DocumentDates {
  let published = null as string | null;
  let updated = null as string | null;
  let alone = null as string | null;
  // A letter's date stands anywhere above its salutation, below the addresses.
  const head = kind === "letter" ? salutationOf(layout, book) : -1;
  for (const { date, block, cue } of dated) {
    const sort = cue?.data.sort ?? null;
    if (sort === "published") published ??= date.iso;
    else if (sort === "updated") updated = later(updated, date.iso);
    else if (sort === null && alone === null && isDateline(layout, block, date.end - date.start, head))
      alone = date.iso;
  }
  // "a meeting's date is not" the minutes' date of publication.
  if (published === null && kind !== "minutes") published = alone ?? datedToday(layout, book);
  return { published, updated };
}

/** "... published today (Friday 27 September 2019)": the absolute date of the day that an opening paragraph calls today. */
function datedToday(layout: Layout, book: RuleBook): string | null {
  return dateBehind(layout, book.wordsOf("date-today"), TODAY_TOKENS);
}

/**
 * "The report, published on 9 June 2022, ...": the day on which the report that an opening paragraph speaks of came out; null
 * where none says so. It is not the page's own date, but it tells which round is reported.
 */
export function reportDate(layout: Layout, book: RuleBook): string | null {
  return dateBehind(layout, book.wordsOf("publishing"), PUBLISHED_TOKENS);
}

/** The first date in an opening paragraph with one of the words at most so many tokens before it. */
function dateBehind({ blocks, tokens, doc, title }: Layout, words: WordSet, within: number): string | null {
  const last = Math.min(blocks.length, (title ?? 0) + TODAY_WITHIN);
  for (let index = 0; index < last; index++) {
    const block = blocks[index];
    if (block?.kind !== "paragraph" || !words.hasAny(tokens.word, block.from, block.to)) continue;
    for (const date of datesIn(doc.text, block.start, block.end)) {
      const at = tokenAt(tokens, date.start);
      if (words.hasAny(tokens.word, Math.max(block.from, at - within), at)) return date.iso;
    }
  }
  return null;
}

/** "published on Thursday, 9 June 2022": how far before the date, in tokens, the verb may stand. */
const PUBLISHED_TOKENS = 4;
/** How many blocks below the title a paragraph may say what day it is. */
const TODAY_WITHIN = 8;
/** "today ( Friday 27 September 2019": how far before the date, in tokens, "today" may stand. */
const TODAY_TOKENS = 3;

/** A date of a short line, with the rule that says what it is of; null where none does. */
export interface DatedLine {
  readonly date: DateFound;
  readonly block: Block;
  readonly cue: Rule<"dates"> | null;
}

/** The dates that stand in short lines, in text order. */
export function datedLines(layout: Layout, book: RuleBook): readonly DatedLine[] {
  const lines: DatedLine[] = [];
  for (const block of layout.blocks) {
    const long = block.to - block.from > DATE_LINE;
    if (long && !opensWithCue(layout, book, block)) continue;
    const dates = datesIn(layout.doc.text, block.start, block.end);
    if (dates.length === 0) continue;
    const cues = cuesIn(layout, book, block);
    for (const date of long ? dates.slice(0, 1) : dates)
      lines.push({ date, block, cue: cueBefore(layout, book, block, cues, date.start) });
  }
  return lines;
}

/** Words for the page's update, and all others, as sorts of phrase. */
const UPDATED = 1;
const OTHER = 2;

function finderOf(book: RuleBook): PhraseFinder<"dates"> {
  return book.once(
    "dates.phrases",
    () => new PhraseFinder(book, "dates", ({ data }) => (data.sort === "updated" ? UPDATED : OTHER)),
  );
}

/** The words that say what a date is of, by their start. */
function cuesIn(layout: Layout, book: RuleBook, { from, to }: Block): readonly Phrase<"dates">[] {
  const found: Phrase<"dates">[] = [];
  finderOf(book).find(layout, from, to, to, UPDATED | OTHER, found);
  return found;
}

/** "This page was updated on 9 March 2023 with what we found ...": a sentence about the page, whatever its length. */
function opensWithCue(layout: Layout, book: RuleBook, { from, to, start, end }: Block): boolean {
  const { tokens, doc } = layout;
  const cues: Phrase<"dates">[] = [];
  finderOf(book).find(layout, from, from + 1, Math.min(to, from + CUE_TOKENS), UPDATED, cues);
  return cues.some(
    (cue) =>
      cue.rule.data.sort === "updated" &&
      datesIn(doc.text, start, end).some((date) => tokenAt(tokens, date.start) - cue.to <= 1),
  );
}

/** The longest cue: "this page was last updated on". */
const CUE_TOKENS = 8;

function later(one: string | null, other: string): string {
  return one !== null && one > other ? one : other;
}

/**
 * The cue nearest before the date in its line, else at the end of the line before ("- Published" / "27 September 2019").
 * `all`: the cues of the line.
 */
function cueBefore(
  layout: Layout,
  book: RuleBook,
  block: Block,
  all: readonly Phrase<"dates">[],
  at: number,
): Rule<"dates"> | null {
  const { tokens } = layout;
  const running = all.length > 0 && isSentence(layout, block);
  const last = all.findLast(
    (cue) =>
      (tokens.start[cue.from] ?? 0) < at &&
      // "embargoed until" is one word for a date, not two.
      !all.some((other) => other.from < cue.from && other.to >= cue.to) &&
      // "The last report, published on 2 March 2017, said ...": a sentence about something else.
      (!running || sentenceAt(layout, cue.from)?.from === cue.from || cue.rule.data.sort === "other") &&
      !isByline(layout, book, block, cue),
  );
  // "by Communications Team | 20 February 2025": what is no date of the page stands close to its cue.
  if (last && (last.rule.data.sort !== "other" || at - (tokens.end[last.to - 1] ?? 0) <= OTHER_WITHIN))
    return last.rule;
  if (last) return null;
  const before = layout.blocks[block.index - 1];
  if (!before || before.to - before.from > 4) return null;
  // "By our reporter" / "05:30, 12 December 2017": a byline's "by" says nothing of the date below it.
  const above = cuesIn(layout, book, before).at(-1)?.rule ?? null;
  return above?.data.sort === "other" ? null : above;
}

function isSentence(layout: Layout, block: Block): boolean {
  return (
    block.kind === "paragraph" &&
    /[.!?]["'”’]?$/.test(layout.doc.text.slice(Math.max(block.start, block.end - 2), block.end))
  );
}

/** "by Press Team | 20 February 2025": the line's first word says who wrote, not by when something is due. */
function isByline({ tokens }: Layout, book: RuleBook, block: Block, cue: Phrase<"dates">): boolean {
  if (cue.from !== block.from || cue.to !== cue.from + 1) return false;
  return book.wordsOf("byline-word").has(tokens.word[cue.from] ?? 0) && tokens.kind[cue.to] === WORD;
}

/** "The next meeting is on Wednesday 3 March 2017": how far before a date, in UTF-16 units, a word for another date may stand. */
const OTHER_WITHIN = 18;

/** A line that is nearly all date ("By Ann Example, Thursday 5 December 2024, 10:30"), near the top or near the end. */
function isDateline(layout: Layout, block: Block, length: number, head: number): boolean {
  if (block.kind === "item") return false;
  const near = block.index < head || block.index <= (layout.title ?? 0) + 8 || block.index >= layout.blocks.length - 4;
  return (
    near &&
    (block.end - block.start <= length + 24 || (block.kind !== "paragraph" && block.end - block.start <= length + 72))
  );
}
