import { type Block, blockAs } from "../model/layout.js";
import { isSpace } from "../text/units.js";

/** Lines up to this many units may stand twice by chance. */
const CHANCE = 3;
/** And one half of a line twice in it. */
const CHANCE_HALF = 40;

/**
 * Marks photos' lines: of a line that stands twice or more in a row, or whose two halves are the same, one copy is kept, as a
 * caption. `blocks` are changed in place.
 */
export function markCaptions(text: string, blocks: Block[]): void {
  let opening = true;
  let repeats = false;
  for (const [index, block] of blocks.entries()) {
    const top = opening;
    if (block.kind !== "chrome") opening = false;
    const repeated = repeats;
    const next = blocks[index + 1];
    repeats = next !== undefined && isSameLine(text, block, next);
    if (block.kind === "chrome" || block.kind === "label") continue;
    if (repeated) blocks[index] = blockAs("chrome", block);
    else if ((repeats && !top) || isDoubled(text, block)) blocks[index] = blockAs("caption", block);
  }
}

function isSameLine(text: string, one: Block, other: Block): boolean {
  const length = one.end - one.start;
  return (
    length > CHANCE &&
    length === other.end - other.start &&
    text.charCodeAt(one.start) === text.charCodeAt(other.start) &&
    text.startsWith(text.slice(one.start, one.end), other.start)
  );
}

function isDoubled(text: string, { start, end }: Block): boolean {
  const length = end - start;
  if (length <= CHANCE_HALF) return false;
  const half = length >> 1;
  // The halves of most lines begin with different letters.
  let second = start + half;
  while (isSpace(text.charCodeAt(second))) second++;
  const first = text.charCodeAt(start);
  if (text.charCodeAt(second) !== first && text.charCodeAt(end - half) !== first) return false;
  const line = text.slice(start, end);
  return (
    line.slice(0, half).trim() === line.slice(half).trim() || line.slice(0, half) === line.slice(line.length - half)
  );
}
