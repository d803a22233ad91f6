/** The slots that stretches of a sentence are asked for by token, one bit each; slots that hold the same have the same bit. */
const BITS: Readonly<Record<string, number>> = {
  grade: 1,
  areas: 2,
  area: 2,
  force: 4,
  forces: 4,
  count: 8,
  number: 8,
  year: 16,
};

/** The bit of a slot; one that no stretch knows has none. */
export function slotBit(slot: string): number {
  return BITS[slot] ?? 0;
}
