export function reach(options?: {
  readonly short?: boolean;
  readonly seed?: number;
  readonly say?: (line: string) => void;
}): {
  readonly name: string;
  readonly figures: { readonly seed: number; readonly changes: number; readonly asked: number; readonly spared: number };
  readonly failed: readonly string[];
};
