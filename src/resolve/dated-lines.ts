import { type Block, type Layout, sentenceAt } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { PhraseFinder } from "../rules/phrase-finder.js";
import type { Phrase } from "../rules/phrases.js";
import { type DateFound, datesIn } from "../text/dates.js";
import { tokenAt, WORD } from "../text/tokens.js";

/** A line that carries a date as its page's date is no longer than this many tokens. */
const DATE_LINE = 26;

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
      !all.some((other) => other.from <= cue.from && other.to >= cue.to && other.to - other.from > cue.to - cue.from) &&
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
  // "Written by Press Team on 20 February 2025"
  if (cue.from > block.from + 1 || cue.to !== cue.from + 1) return false;
  return book.wordsOf("byline-word").has(tokens.word[cue.from] ?? 0) && tokens.kind[cue.to] === WORD;
}

/** "The next meeting is on Wednesday 3 March 2017": how far before a date, in UTF-16 units, a word for another date may stand. */
const OTHER_WITHIN = 18;
