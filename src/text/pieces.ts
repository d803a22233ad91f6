import type { Block, Layout } from "../model/layout.js";
import { ARROW, BAR, DIGIT, LETTER, LINE_END, SPACE, unitInfo } from "./units.js";

/** A part of a line that marks or wide spaces part from the rest: tokens `[from, to)`. */
export interface Piece {
  readonly from: number;
  readonly to: number;
  readonly first: boolean;
  /** Whether it stands behind a bar, as a site's name does behind its headline. */
  readonly site: boolean;
  /** UTF-16 offset of the mark before it; of its own beginning where it is the first. */
  readonly mark: number;
}

/** A run of spaces is taken as a whole by the third or the fourth part, whatever spaces it is of: none is walked from each of its units. */
const PARTING = /\s*[|｜»›>]\s*|\s+[-–—•·/:]\s+|[^\S\r\n]{2,}|\s*[\r\n]+\s*/g;

/** The parts of a line such as "Kent Police | News centre" or "Home > News", in order; the whole line where nothing parts it. */
export function piecesOf(
  layout: Pick<Layout, "tokens" | "doc">,
  block: Pick<Block, "start" | "end" | "from" | "to">,
): readonly Piece[] {
  const { tokens, doc } = layout;
  if (!isParted(doc.text, block.start, block.end)) {
    const whole = { from: block.from, to: block.to, first: true, site: false, mark: block.start };
    return block.to > block.from ? [whole] : [];
  }
  const line = doc.text.slice(block.start, block.end);
  const pieces: Piece[] = [];
  let token = block.from;
  let bar = false;
  let mark = block.start;
  const push = (end: number, next: string): void => {
    const from = token;
    while (token < block.to && (tokens.start[token] ?? 0) < end) token++;
    if (token > from) pieces.push({ from, to: token, first: pieces.length === 0, site: bar, mark });
    // The mark that parts two pieces belongs to neither.
    while (token < block.to && (tokens.start[token] ?? 0) < end + next.length) token++;
    bar = /[|｜]/.test(next);
    mark = end;
  };
  PARTING.lastIndex = 0;
  for (let match = PARTING.exec(line); match !== null; match = PARTING.exec(line))
    push(block.start + match.index, match[0]);
  push(block.end, "");
  return pieces;
}

/** Whether anything in `text[start, end)` may part it: few lines have more than single spaces between words. */
function isParted(text: string, start: number, end: number): boolean {
  let space = false;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    const info = unitInfo(unit);
    if ((info & (LETTER | DIGIT)) !== 0) space = false;
    else if ((info & (LINE_END | ARROW | BAR)) !== 0 || unit === 0xff5c) return true;
    else if ((info & SPACE) === 0) {
      if (space && "-–—·/:".includes(text.charAt(at))) return true;
      space = false;
    } else if (space) return true;
    else space = true;
  }
  return false;
}
