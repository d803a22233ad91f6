import { readFile } from "node:fs/promises";
import { z } from "zod";
import { type Card, figures } from "./card.js";
import { headline } from "./measures.js";

const minimum = z.number().min(0).max(1);

/**
 * The least that each measure must reach, as F1 or accuracy. `*` stands for every measure that is not named.
 * A part left out, like a measure left out, has no floor.
 */
export const floorsSchema = z.strictObject({
  tunedOn: z.record(z.string(), minimum).default({}),
  heldBack: z.record(z.string(), minimum).default({}),
});
export type Floors = z.infer<typeof floorsSchema>;

/** Without a floor file everything must agree. */
export const FULL_AGREEMENT: Floors = { tunedOn: { "*": 1 }, heldBack: { "*": 1 } };

export const NO_FLOORS: Floors = { tunedOn: {}, heldBack: {} };

/** A measure under its floor; `got` is null where nothing was labelled for it. */
export interface Shortfall {
  readonly part: keyof Floors;
  readonly measure: string;
  readonly floor: number;
  readonly got: number | null;
}

/** Reads a floor file. Throws an Error that names the file and the fault. */
export async function readFloors(file: string): Promise<Floors> {
  const parsed = floorsSchema.safeParse(JSON.parse(await readFile(file, "utf8")));
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map((issue) => `${issue.path.join(".") || "floors"}: ${issue.message}`).join("; "),
  );
}

/** Names every measure of the part that is under its floor. A part without documents is under no floor. */
export function shortfalls(part: keyof Floors, card: Card, floors: Floors): readonly Shortfall[] {
  if (card.documents === 0) return [];
  const { "*": others, ...named } = floors[part];
  const got = new Map([...figures(card)].map(([measure, figure]) => [measure, headline(figure)]));
  const wanted = new Map(Object.entries(named));
  if (others !== undefined) for (const measure of got.keys()) if (!wanted.has(measure)) wanted.set(measure, others);
  return [...wanted]
    .map(([measure, floor]) => ({ part, measure, floor, got: got.get(measure) ?? null }))
    .filter(({ floor, got }) => got === null || got < floor);
}
