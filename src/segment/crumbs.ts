import type { Block, TokenTable } from "../model/layout.js";
import { fold } from "../text/fold.js";
import { WIDE } from "../text/lines.js";
import { ARROW, BAR } from "../text/units.js";
import type { WordSet } from "../text/word-set.js";

/** How many blocks from the top a line of wide-spaced pieces is a menu. */
const CRUMBS_WITHIN = 6;
/** No menu's line is longer. */
const LONGEST = 220;

/**
 * "Home   Rutland   News   Article", "Home » News » ...": short pieces parted by wide spaces, or pieces parted by crumb marks.
 * `marks` are those of the block's lines, `roots` the words that menus begin with.
 */
export function isCrumbs(
  text: string,
  tokens: TokenTable,
  place: Pick<Block, "from" | "start" | "end" | "index">,
  marks: number,
  roots: WordSet,
): boolean {
  if (place.end - place.start > LONGEST) return false;
  const root = roots.has(tokens.word[place.from] ?? 0);
  // Most lines have no mark that could part crumbs, and are not looked at.
  const parting = place.index <= CRUMBS_WITHIN ? ARROW | BAR | WIDE : ARROW;
  return (root || (marks & parting) !== 0) && isParted(text, tokens, place, root);
}

function isParted(
  text: string,
  tokens: TokenTable,
  place: Pick<Block, "from" | "start" | "end" | "index">,
  root: boolean,
): boolean {
  const line = fold(text.slice(place.start, place.end));
  // "| Effectiveness | Good | Good |": pipes at both ends draw a row of a table.
  if (/^\|.*\|$/.test(line)) return false;
  // "Home    Fire services    Kent    How we inspect 2023-25": behind such a word a mark or a wide space is a menu's.
  const behind = text.slice(tokens.end[place.from] ?? place.end, place.end);
  if (root && place.index <= CRUMBS_WITHIN && /^(?: ?[/|>»›]|[ \t]+[/|>»›] |[ \t]{2,}\S)/.test(behind)) return true;
  const slashed = root ? line.split(/ [/|] /) : [];
  if (slashed.length >= 2 && slashed.every(isShort)) return true;
  const marked = line.split(/ ?[»›] ?| > | → /);
  if (marked.length >= 3 || (marked.length === 2 && (marked[0] ?? "").length < 24)) return !/[.!?]$/.test(line);
  if (line.length > 120) return false;
  // "Kent    Outstanding    Good" further down is a table's row.
  if (place.index > CRUMBS_WITHIN && !root) return false;
  const pieces = line.split(/ {2,}| [|•] /);
  return pieces.length >= 3 && pieces.every(isShort);
}

function isShort(piece: string): boolean {
  return piece.length < 32 && !/[.!?:,]$/.test(piece);
}
