import type { Block, Layout, TokenTable } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { Stretch } from "../model/stretch.js";
import type { Mentions } from "../rules/mentions.js";
import { tokenAt } from "../text/tokens.js";
import { isSpace, isUpper } from "../text/units.js";
import { placesOf, type QuoteMark, quoteMarksOf } from "./quote-marks.js";

type Rough = Omit<Stretch, "index" | "from" | "to">;

/** How many marks a single mark may look ahead for its partner: keeps a text of stray marks linear. */
const PARTNER_WITHIN = 40;
/** Paragraphs without marks that an open quote may run through. */
const RUNS_THROUGH = 6;

/**
 * Every quoted stretch of the document in text order, paired block by block: a paragraph's end ends a stretch, an odd
 * number of marks leaves one open. A block that holds a verb of speech stops an open quote.
 */
export function quoteStretchesOf(layout: Layout, mentions: Mentions): readonly Stretch[] {
  const { text } = layout.doc;
  const places = placesOf(text);
  const rough: Rough[] = [];
  /** The last stretch, open still, and the unmarked blocks since. */
  let pending: Block[] | null = null;
  for (const block of layout.blocks) {
    if (block.kind === "chrome" || block.kind === "caption") {
      if (block.kind !== "caption") continue;
      for (const stretch of pair(text, block, quoteMarksOf(text, places, block.start, block.end)).stretches)
        rough.push(stretch);
      continue;
    }
    const marks = quoteMarksOf(text, places, block.start, block.end);
    if (marks.length === 0 && pending === null) continue;
    const { stretches, stray } = pair(text, block, marks);
    if (pending) {
      const closing = stray !== null && (stretches[0]?.outerStart ?? block.end) > stray.start ? stray : null;
      if (closing) {
        for (const through of pending) rough.push(whole(text, through));
        rough.push({ ...bare(text, block, block.start, closing.start), outerEnd: closing.end, closed: true });
        pending = null;
      } else if (
        stretches.length > 0 ||
        block.kind !== "paragraph" ||
        (hasCue(mentions, block) && !isFirstPerson(text, block)) ||
        pending.length >= RUNS_THROUGH
      )
        pending = null;
      else pending.push(block);
    }
    for (const stretch of stretches) rough.push(stretch);
    const last = stretches.at(-1);
    if (last && !last.closed && !last.single) pending = [];
    else if (last) pending = null;
  }
  return numbered(rough, layout.tokens);
}

/** The stretches that hold anything, each with its number and tokens. */
function numbered(rough: readonly Rough[], tokens: TokenTable): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const { block, start, end, outerStart, outerEnd, single, opened, closed } of rough) {
    if (end <= start) continue;
    const from = tokenAt(tokens, start);
    const to = tokenAt(tokens, end);
    const index = stretches.length;
    stretches.push({ block, start, end, outerStart, outerEnd, single, opened, closed, index, from, to });
  }
  return stretches;
}

function hasCue(mentions: Mentions, block: Block): boolean {
  const speech = mentions.of("speech");
  for (let i = mentions.indexFrom("speech", block.from); (speech[i]?.from ?? block.to) < block.to; i++)
    if (speech[i]?.rule.data.sort === "verb") return true;
  return false;
}

/** "Supervisors told us they had no time": who says "us" is the speaker, and not a reporter who begins anew. */
function isFirstPerson(text: string, block: Block): boolean {
  return /\b(?:I|we|We|us|our|Our|my|My|me)\b/.test(text.slice(block.start, block.end));
}

function pair(
  text: string,
  block: Block,
  marks: readonly QuoteMark[],
): { stretches: Rough[]; stray: QuoteMark | null } {
  if (marks.length === 0) return { stretches: [], stray: null };
  const { stretches: doubles, stray } = pairDoubles(
    text,
    block,
    marks.filter((mark) => mark.double),
  );
  const outside: QuoteMark[] = [];
  let next = 0;
  for (const mark of marks) {
    while ((doubles[next]?.outerEnd ?? Number.POSITIVE_INFINITY) <= mark.start) next++;
    if (!mark.double && mark.start < (doubles[next]?.outerStart ?? Number.POSITIVE_INFINITY)) outside.push(mark);
  }
  const singles = pairSingles(text, block, outside);
  if (singles.length === 0) return { stretches: doubles, stray };
  let at = 0;
  const kept = doubles.filter((double) => {
    while ((singles[at]?.end ?? Number.POSITIVE_INFINITY) < double.outerEnd) at++;
    return (singles[at]?.start ?? Number.POSITIVE_INFINITY) > double.outerStart;
  });
  return { stretches: [...kept, ...singles].sort((one, other) => one.start - other.start), stray };
}

function pairDoubles(
  text: string,
  block: Block,
  marks: readonly QuoteMark[],
): { stretches: Rough[]; stray: QuoteMark | null } {
  const stretches: Rough[] = [];
  let open: QuoteMark | null = null;
  let stray: QuoteMark | null = null;
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark) break;
    if (!open) {
      if (mark.opens) open = mark;
      else stray ??= mark;
    } else if (mark.closes) {
      stretches.push(between(text, block, open, mark, false));
      open = null;
    } else if (isNested(marks, i)) {
      // "He told me "no" and I left," she said: the inner pair belongs to the outer quote.
      i++;
    } else {
      stretches.push(between(text, block, open, { ...mark, end: mark.start }, false, false));
      open = mark;
    }
  }
  if (open) stretches.push(between(text, block, open, null, false));
  return { stretches, stray };
}

function isNested(marks: readonly QuoteMark[], at: number): boolean {
  const next = marks[at + 1];
  const after = marks[at + 2];
  return next !== undefined && after !== undefined && !next.opens && after.closes && !after.opens;
}

function pairSingles(text: string, block: Block, marks: readonly QuoteMark[]): Rough[] {
  const stretches: Rough[] = [];
  for (let i = 0; i < marks.length; i++) {
    const mark = marks[i];
    if (!mark?.opens) continue;
    const close = partnerOf(marks, i);
    if (close !== null) {
      stretches.push(between(text, block, mark, marks[close] ?? null, true));
      i = close;
    } else if (
      mark.start === block.start ||
      /[:,.]\s{0,3}$/.test(text.slice(Math.max(block.start, mark.start - 4), mark.start))
    ) {
      // A single-quote paper: 'We tried,' she said. 'And then - the next paragraph goes on.
      if (isUpper(text.charCodeAt(mark.end)) && block.end - mark.end > 40)
        stretches.push(between(text, block, mark, null, true));
      break;
    }
  }
  return stretches;
}

/** The mark that closes the single mark `at`: the first that is no plural's apostrophe, unless another opens before. */
function partnerOf(marks: readonly QuoteMark[], at: number): number | null {
  let depth = 0;
  let apostrophe: number | null = null;
  let last: number | null = null;
  for (let i = at + 1; i < marks.length && i <= at + PARTNER_WITHIN; i++) {
    const mark = marks[i];
    if (!mark) break;
    if (mark.opens && !mark.closes) {
      if (apostrophe !== null) return apostrophe;
      depth++;
    } else if (mark.apostrophe) apostrophe ??= i;
    else if (mark.closes) {
      if (depth === 0) return i;
      depth--;
      last = i;
    }
  }
  return apostrophe ?? last;
}

function between(
  text: string,
  block: Block,
  open: QuoteMark,
  close: QuoteMark | null,
  single: boolean,
  closed = close !== null,
): Rough {
  const { start, end } = trimmed(text, open.end, close?.start ?? block.end);
  const outerEnd = close?.end ?? block.end;
  return { block: block.index, start, end, outerStart: open.start, outerEnd, single, opened: true, closed };
}

function bare(text: string, block: Block, outerStart: number, outerEnd: number): Rough {
  const { start, end } = trimmed(text, outerStart, outerEnd);
  return { block: block.index, start, end, outerStart, outerEnd, single: false, opened: false, closed: false };
}

function whole(text: string, block: Block): Rough {
  return bare(text, block, block.start, block.end);
}

function trimmed(text: string, start: number, end: number): Range {
  let from = start;
  let to = end;
  while (from < to && isSpace(text.charCodeAt(from))) from++;
  while (to > from && isSpace(text.charCodeAt(to - 1))) to--;
  return { start: from, end: to };
}
