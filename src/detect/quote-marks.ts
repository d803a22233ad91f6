import { isDigit, isLetter, isSpace } from "../text/units.js";

/** A quotation mark of the text: UTF-16 range `[start, end)`, and what its neighbours allow it to be. */
export interface QuoteMark {
  readonly start: number;
  readonly end: number;
  readonly double: boolean;
  readonly opens: boolean;
  readonly closes: boolean;
  /** A single mark that may as well be an apostrophe: "the officers' plan". */
  readonly apostrophe: boolean;
}

type Side = "open" | "close" | "either";

interface Shape {
  readonly text: string;
  readonly double: boolean;
  readonly side: Side;
  /** An apostrophe that a wrong encoding broke, or a dash that looks like a mark: read over. */
  readonly none?: true;
}

/**
 * Marks of several units, longest first: what wrong encodings and scrapers leave of curly marks.
 * "fairness and respect '“ that's" holds a broken dash.
 */
const SHAPES: readonly Shape[] = [
  { text: "&#8220;", double: true, side: "open" },
  { text: "&#8221;", double: true, side: "close" },
  { text: "&#8216;", double: false, side: "open" },
  { text: "&#8217;", double: false, side: "close" },
  { text: "&ldquo;", double: true, side: "open" },
  { text: "&rdquo;", double: true, side: "close" },
  { text: "&lsquo;", double: false, side: "open" },
  { text: "&rsquo;", double: false, side: "close" },
  { text: "&quot;", double: true, side: "either" },
  { text: "&#39;", double: false, side: "either" },
  { text: "â€œ", double: true, side: "open" },
  { text: "â€\u009d", double: true, side: "close" },
  { text: "â€\ufffd", double: true, side: "close" },
  { text: "â€˜", double: false, side: "open" },
  { text: "â€™", double: false, side: "close" },
  { text: "â€“", double: false, side: "either", none: true },
  { text: "â€”", double: false, side: "either", none: true },
  { text: "â€", double: true, side: "close" },
  { text: "'˜", double: false, side: "open" },
  { text: "'™", double: false, side: "close" },
  { text: "'œ", double: true, side: "open" },
  { text: "'\u009d", double: true, side: "close" },
  { text: " '“ ", double: false, side: "either", none: true },
  { text: " '” ", double: false, side: "either", none: true },
  { text: "``", double: true, side: "open" },
  { text: "''", double: true, side: "either" },
  { text: "˜", double: false, side: "open" },
];
const SHAPE_STARTS = new Set(SHAPES.map((shape) => shape.text.trimStart().charCodeAt(0)));

const DOUBLE_OPEN = 0x201c;
const DOUBLE_CLOSE = 0x201d;

/** The quotation marks of `text[start, end)`, in order; linear in its length. Apostrophes inside words are no marks. */
export function quoteMarksOf(text: string, start: number, end: number): readonly QuoteMark[] {
  const marks: QuoteMark[] = [];
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    if (unit < 0x22 || (unit > 0x27 && unit < 0x60) || (unit > 0x60 && unit < 0xab)) continue;
    const shape = SHAPE_STARTS.has(unit)
      ? SHAPES.find((known) => text.startsWith(known.text, at - indentOf(known)))
      : undefined;
    if (shape) {
      // The space after a broken dash belongs to the text; only its own units are passed.
      if (!shape.none) push(marks, text, at, at + shape.text.length, shape.double, shape.side, start, end);
      at += shape.text.trim().length - 1;
      continue;
    }
    if (unit === 0x22 || unit === 0xab || unit === 0xbb || (unit >= DOUBLE_OPEN && unit <= 0x201f)) {
      const side =
        unit === DOUBLE_OPEN || unit === 0xab ? "open" : unit === DOUBLE_CLOSE || unit === 0xbb ? "close" : "either";
      push(marks, text, at, at + 1, true, side, start, end);
    } else if (unit === 0x27 || unit === 0x60 || unit === 0xb4 || (unit >= 0x2018 && unit <= 0x201b)) {
      push(marks, text, at, at + 1, false, unit === 0x2018 ? "open" : unit === 0x2019 ? "close" : "either", start, end);
    }
  }
  return marks;
}

/** A broken dash is known by the space before it: " '“ that"; in "not this,'” he said" the marks are marks. */
function indentOf(shape: Shape): number {
  return shape.text.length - shape.text.trimStart().length;
}

function push(
  marks: QuoteMark[],
  text: string,
  from: number,
  to: number,
  double: boolean,
  side: Side,
  start: number,
  end: number,
): void {
  const before = from > start ? text.charCodeAt(from - 1) : 0x20;
  const after = to < end ? text.charCodeAt(to) : 0x20;
  const wordBefore = isLetter(before) || isDigit(before);
  const wordAfter = isLetter(after) || isDigit(after);
  if (!double && wordBefore && wordAfter) return;
  const free = isSpace(before) || "([{-–—/\"“‘'".includes(String.fromCharCode(before));
  const ended = isSpace(after) || ".,;:!?)]}-–—/\"”’'".includes(String.fromCharCode(after));
  if (double) {
    const mayOpen = free && !isSpace(after);
    const mayClose = ended && !isSpace(before);
    // The neighbours decide; where they leave it open the mark's own shape does: "He said “ no ” twice".
    const opens = mayOpen !== mayClose ? mayOpen : side !== "close";
    const closes = mayOpen !== mayClose ? mayClose : side !== "open";
    marks.push({ start: from, end: to, double, opens, closes, apostrophe: false });
    return;
  }
  const opens =
    side !== "close" && !wordBefore && (wordAfter || "£$[(“\"'.…".includes(String.fromCharCode(after))) && free;
  const closes = (side !== "open" || wordBefore) && !isSpace(before) && !wordAfter;
  if (!opens && !closes) return;
  const s = before === 0x73 || before === 0x53 || before === 0x7a;
  marks.push({ start: from, end: to, double, opens, closes, apostrophe: closes && s && isSpace(after) });
}
