import type { DocumentKind } from "../model/ids.js";
import type { Block, Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { type DateFound, datesIn } from "../text/dates.js";
import { tokenAt } from "../text/tokens.js";
import type { WordSet } from "../text/word-set.js";
import { salutationOf } from "./letter.js";
import type { Page } from "./page.js";

export interface DocumentDates {
  readonly published: string | null;
  readonly updated: string | null;
}

/**
 * The dates of publication and update that the page states: a line with "Published", "Posted", "Last updated" beside a
 * date, or a date line of its own near the top. Of several updates the latest counts. Dates in running text are not the page's.
 */
export function datesOf({ layout, book, dated }: Page, kind: DocumentKind): DocumentDates {
  let published = null as string | null;
  let updated = null as string | null;
  let alone = null as string | null;
  let bare = false;
  // A letter's date stands anywhere above its salutation, below the addresses.
  const head = kind === "letter" ? salutationOf(layout, book) : -1;
  for (const { date, block, cue } of dated) {
    const sort = cue?.data.sort ?? null;
    if (sort === "published" && kind === "minutes" && cue?.data.meeting === true) continue;
    if (sort === "published") published ??= date.iso;
    else if (sort === "updated") updated = later(updated, date.iso);
    else if (sort === null && isDateline(layout, block, lengthOf(date, block, dated), head)) {
      // "Store lambs: Hawes, 4 February 2020" above the headline, and below it a line that is only a date.
      const pure = block.end - block.start <= date.end - date.start + PURE;
      if (alone === null || (pure && !bare && block.index > (layout.title ?? 0))) {
        alone = date.iso;
        bare ||= pure || block.index > (layout.title ?? 0);
      }
    }
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

function later(one: string | null, other: string): string {
  return one !== null && one > other ? one : other;
}

/** The units of a date, and of all behind it where the next date's own words stand there: "16 Nov 2023 00.01  Last modified on 16 Nov 2023". */
function lengthOf(date: DateFound, block: Block, dated: Page["dated"]): number {
  const next = dated.find((other) => other.block === block && other.date.start > date.start);
  return (next?.cue ? block.end : date.end) - date.start;
}

/** Above the title, or so few lines below it, furniture left aside. */
function isBelowTitle({ blocks, title }: Layout, block: Block): boolean {
  let seen = 0;
  for (let index = (title ?? 0) + 1; index <= block.index && seen <= DATELINE_WITHIN; index++)
    if (blocks[index]?.kind !== "chrome") seen++;
  return seen <= DATELINE_WITHIN;
}

/** How many lines below the title its date may stand. */
const DATELINE_WITHIN = 8;

/** How much a line holds besides its date that is only a date: a weekday, a time. */
const PURE = 16;

/** A line that is nearly all date ("By Ann Example, Thursday 5 December 2024, 10:30"), near the top or near the end. */
function isDateline(layout: Layout, block: Block, length: number, head: number): boolean {
  if (block.kind === "item") return false;
  const near = block.index < head || isBelowTitle(layout, block) || block.index >= layout.blocks.length - 4;
  return (
    near &&
    (block.end - block.start <= length + 24 || (block.kind !== "paragraph" && block.end - block.start <= length + 72))
  );
}
