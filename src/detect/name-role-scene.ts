import type { Layout } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import type { Areas } from "../rules/areas.js";
import type { Mentions } from "../rules/mentions.js";
import { lineEndsIn } from "../text/lines.js";

/** What the words around an office are read against. */
export interface RoleScene {
  readonly layout: Layout;
  readonly mentions: Mentions;
  readonly nameStarts: ReadonlyMap<number, NamePhrase>;
  readonly classes: Uint32Array;
  readonly areas: Areas;
  /** The number of the word "and". */
  readonly and: number;
}

/** Whether a quotation mark or an empty line stands between the token and the one before. */
export function breaksQuote(scene: RoleScene, at: number): boolean {
  const { tokens, doc } = scene.layout;
  const [from, to] = [tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0];
  return /["“”«»]/.test(doc.text.slice(from, to)) || lineEndsIn(doc.text, from, to) > 1;
}
