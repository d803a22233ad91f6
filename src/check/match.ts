import type { Span } from "../model/span.js";

/** The matched pairs, and what is left over on either side, in the order of the lists. */
export interface Matching<One, Other> {
  readonly pairs: readonly (readonly [One, Other])[];
  readonly missed: readonly One[];
  readonly wrong: readonly Other[];
}

/** Compares two lists as multisets of keys: each label takes the first entry of its key that is still free. */
export function matchByKey<One, Other>(
  gold: readonly One[],
  found: readonly Other[],
  keyOfGold: (entry: One) => string,
  keyOfFound: (entry: Other) => string,
): Matching<One, Other> {
  const free = new Map<string, Other[]>();
  for (const entry of found) {
    const key = keyOfFound(entry);
    const entries = free.get(key);
    if (entries) entries.push(entry);
    else free.set(key, [entry]);
  }
  const pairs: (readonly [One, Other])[] = [];
  const missed: One[] = [];
  for (const entry of gold) {
    const match = free.get(keyOfGold(entry))?.shift();
    if (match === undefined) missed.push(entry);
    else pairs.push([entry, match]);
  }
  const left = new Set([...free.values()].flat());
  return { pairs, missed, wrong: found.filter((entry) => left.has(entry)) };
}

/** How many code points the two spans share. */
export function overlap(one: Span, other: Span): number {
  return Math.max(0, Math.min(one.end, other.end) - Math.max(one.start, other.start));
}

/** Pairs one to one the entries that overlap, largest overlap first, then in the order of the lists. */
export function matchByOverlap<One, Other>(
  gold: readonly One[],
  found: readonly Other[],
  spansOfGold: (entry: One) => readonly Span[],
  spansOfFound: (entry: Other) => readonly Span[],
): readonly { readonly gold: One; readonly found: Other; readonly shared: number }[] {
  const candidates = gold.flatMap((one, i) =>
    found.map((other, j) => ({ gold: one, found: other, i, j, shared: shared(spansOfGold(one), spansOfFound(other)) })),
  );
  candidates.sort((a, b) => b.shared - a.shared || a.i - b.i || a.j - b.j);
  const takenGold = new Set<number>();
  const takenFound = new Set<number>();
  return candidates.filter(({ i, j, shared }) => {
    if (shared === 0 || takenGold.has(i) || takenFound.has(j)) return false;
    takenGold.add(i);
    takenFound.add(j);
    return true;
  });
}

function shared(one: readonly Span[], other: readonly Span[]): number {
  return one.reduce((sum, a) => sum + other.reduce((part, b) => part + overlap(a, b), 0), 0);
}

/** Text for comparison, case and spacing aside; full case folding, so that "Strauß" equals "STRAUSS". */
export function fold(text: string | null | undefined): string {
  return (text ?? "").replace(/\s+/g, " ").trim().toUpperCase().toLowerCase();
}
