import type { DocumentKind } from "../model/ids.js";
import type { Block, Layout } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { type DateFound, datesIn } from "../text/dates.js";
import { phrasesIn } from "./phrases.js";

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
export function datesOf(layout: Layout, book: RuleBook, kind: DocumentKind): DocumentDates {
  let published = null as string | null;
  let updated = null as string | null;
  let alone = null as string | null;
  for (const { date, block, cue } of datedLines(layout, book)) {
    const sort = cue?.data.sort ?? null;
    if (sort === "published") published ??= date.iso;
    else if (sort === "updated") updated = later(updated, date.iso);
    else if (sort === null && alone === null && isDateline(layout, block, date.end - date.start)) alone = date.iso;
  }
  // "a meeting's date is not" the minutes' date of publication.
  if (published === null && kind !== "minutes") published = alone;
  return { published, updated };
}

/** The dates that stand in short lines, in text order, each with the rule that says what it is of; null where none does. */
export function datedLines(
  layout: Layout,
  book: RuleBook,
): readonly { readonly date: DateFound; readonly block: Block; readonly cue: Rule<"dates"> | null }[] {
  return layout.blocks
    .filter((block) => block.to - block.from <= DATE_LINE)
    .flatMap((block) =>
      datesIn(layout.doc.text, block.start, block.end).map((date) => ({
        date,
        block,
        cue: cueBefore(layout, book, block, date.start),
      })),
    );
}

function later(one: string | null, other: string): string {
  return one !== null && one > other ? one : other;
}

/** The cue nearest before the date in its line, else at the end of the line before ("- Published" / "27 September 2019"). */
function cueBefore(layout: Layout, book: RuleBook, block: Block, at: number): Rule<"dates"> | null {
  const { tokens } = layout;
  const cues = phrasesIn(layout, book, "dates", block).filter((cue) => (tokens.start[cue.from] ?? 0) < at);
  const last = cues.at(-1);
  if (last) return last.rule;
  const before = layout.blocks[block.index - 1];
  if (!before || before.to - before.from > 4) return null;
  // "By our reporter" / "05:30, 12 December 2017": a byline's "by" says nothing of the date below it.
  const above = phrasesIn(layout, book, "dates", before).at(-1)?.rule ?? null;
  return above?.data.sort === "other" ? null : above;
}

/** A line that is nearly all date ("By Ann Example, Thursday 5 December 2024, 10:30"), near the top or near the end. */
function isDateline(layout: Layout, block: Block, length: number): boolean {
  if (block.kind === "item") return false;
  const near = block.index <= (layout.title ?? 0) + 8 || block.index >= layout.blocks.length - 4;
  return (
    near &&
    (block.end - block.start <= length + 24 || (block.kind !== "paragraph" && block.end - block.start <= length + 60))
  );
}
