import type { Layout } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import type { Areas } from "../rules/areas.js";
import type { Mentions } from "../rules/mentions.js";

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
export function breaksQuote({ layout }: RoleScene, at: number): boolean {
  const { tokens, doc } = layout;
  const end = tokens.start[at] ?? 0;
  /** Whether only blanks stand since a line's end. */
  let line = false;
  for (let unit = tokens.end[at - 1] ?? 0; unit < end; unit++) {
    const code = doc.text.charCodeAt(unit);
    if (code === 0x0a) {
      if (line) return true;
      line = true;
    } else if (code !== 0x20 && code !== 0x09) {
      if (code === 0x22 || code === 0x201c || code === 0x201d || code === 0xab || code === 0xbb) return true;
      line = false;
    }
  }
  return false;
}
