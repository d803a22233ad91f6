import type { Range } from "../model/span.js";
import type { Hit, Miss } from "../model/trace.js";
import { firstPast, RangeIndex } from "../text/range-index.js";

/** Kinds of values that use grade words up. */
const TAKES = new Set(["grades", "tallies"]);

/**
 * Grade words that are in no value and no miss, as misses: whoever asks why a word gave nothing gets an answer for each.
 * Hits and misses are those of one document; a neighbour's reason holds for the whole list it stands in.
 */
export function unexplained(hits: readonly Hit[], misses: readonly Miss[], text: string): readonly Miss[] {
  const told = misses.filter((miss) => miss.kind === "grade");
  const taken = new RangeIndex([...hits.filter((hit) => TAKES.has(hit.kind)), ...told].map((one) => one.range));
  const words = hits.filter((hit) => hit.kind === "grade word" && taken.overlapping(hit.range) === null);
  if (words.length === 0) return [];
  const furniture = hits.filter((hit) => hit.kind === "furniture");
  const lines = new RangeIndex(furniture.map(({ rule, range: { start, end } }) => ({ rule, start, end })));
  const beside = neighbours(told, text);
  return words.map(({ range }): Miss => {
    const line = lines.overlapping(range);
    if (line) return { rule: line.rule, kind: "grade", range, reason: "the line is page furniture" };
    // "Forces are graded outstanding, good or inadequate.": what keeps one word of the list from counting keeps all.
    const other = beside(range);
    const reason = other?.reason ?? "no statement gives it to an area, a pillar or a force";
    return { rule: other?.rule ?? null, kind: "grade", range, reason };
  });
}

/** Finds the first of `told` that no point and no line's end parts from a range; null where there is none. */
function neighbours(told: readonly Miss[], text: string): (range: Range) => Miss | null {
  if (told.length === 0) return () => null;
  const stops: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit === 0x0a || unit === 0x2e) stops.push(at);
  }
  /** How many stops stand before an offset: the same for two offsets that none parts. */
  const stretch = (offset: number): number => firstPast(stops, offset - 1);
  const ending = new Map<number, number>();
  const beginning = new Map<number, number>();
  for (const [index, { range }] of told.entries()) {
    if (!ending.has(stretch(range.end))) ending.set(stretch(range.end), index);
    if (!beginning.has(stretch(range.start))) beginning.set(stretch(range.start), index);
  }
  return (range) => {
    const before = ending.get(stretch(range.start)) ?? told.length;
    const after = beginning.get(stretch(range.end)) ?? told.length;
    return told[Math.min(before, after)] ?? null;
  };
}
