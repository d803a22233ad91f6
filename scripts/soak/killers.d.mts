export interface Killer {
  readonly name: string;
  readonly unit: string;
  readonly head?: string;
}
export const KILLERS: readonly Killer[];
export function killerText(killer: Killer, size: number): string;
