import type { Block, Layout } from "../model/layout.js";
import { firstAfter } from "../text/halving.js";

/** The block that holds a token; null behind the last. */
export function blockAtToken({ blocks }: Pick<Layout, "blocks">, token: number): Block | null {
  return blocks[firstAfter(blocks.length, (place) => (blocks[place]?.to ?? 0) <= token)] ?? null;
}

/** The block that holds a UTF-16 unit, or the first behind it; null behind the last. */
export function blockAtUnit({ blocks }: Pick<Layout, "blocks">, unit: number): Block | null {
  return blocks[firstAfter(blocks.length, (place) => (blocks[place]?.end ?? 0) <= unit)] ?? null;
}
