export interface Soaked {
  readonly name: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly failed: readonly string[];
  readonly ok: boolean;
  readonly lines: readonly string[];
}
export function kills(options?: {
  readonly runs?: number;
  readonly bytes?: number;
  readonly seed?: number;
  readonly ways?: number;
}): Promise<Soaked>;
