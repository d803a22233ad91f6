import type { Range } from "../model/span.js";
import type { Hit, Miss } from "../model/trace.js";

/** Kinds of values that use grade words up. */
const TAKES = new Set(["grades", "tallies"]);

/**
 * Grade words that are in no value and no miss, as misses: whoever asks why a word gave nothing gets an answer for each.
 * Hits and misses are those of one document; a neighbour's reason holds for the whole list it stands in.
 */
export function unexplained(hits: readonly Hit[], misses: readonly Miss[], text: string): readonly Miss[] {
  const values = hits.filter((hit) => TAKES.has(hit.kind));
  const furniture = hits.filter((hit) => hit.kind === "furniture");
  const told = misses.filter((miss) => miss.kind === "grade");
  const out: Miss[] = [];
  for (const { kind, range } of hits) {
    if (kind !== "grade word" || [...values, ...told].some((one) => overlaps(one.range, range))) continue;
    const line = furniture.find((one) => overlaps(one.range, range));
    if (line) {
      out.push({ rule: line.rule, kind: "grade", range, reason: "the line is page furniture" });
      continue;
    }
    // "Forces are graded outstanding, good or inadequate.": what keeps one word of the list from counting keeps all.
    const beside = told.find((miss) => !/[.\n]/.test(between(miss.range, range, text)));
    const reason = beside?.reason ?? "no statement gives it to an area, a pillar or a force";
    out.push({ rule: beside?.rule ?? null, kind: "grade", range, reason });
  }
  return out;
}

function overlaps(one: Range, other: Range): boolean {
  return one.start < other.end && other.start < one.end;
}

function between(one: Range, other: Range, text: string): string {
  const [first, last] = one.start < other.start ? [one, other] : [other, one];
  return text.slice(first.end, last.start);
}
