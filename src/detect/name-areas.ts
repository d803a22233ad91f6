import type { Layout } from "../model/layout.js";
import type { AreaName, Areas } from "../rules/areas.js";
import type { RuleBook } from "../rules/book.js";
import { firstAfter } from "../text/halving.js";
import { areasLexicon } from "./lexicons.js";

/** The areas of a document: `longest` from each token in text order; a shorter one is looked for where a stretch ends before it does. */
export function areasOf(longest: readonly AreaName[], { tokens, doc }: Layout, book: RuleBook): Areas {
  return {
    within(from, to) {
      const areas: AreaName[] = [];
      let free = from;
      for (let i = indexFrom(longest, from); i < longest.length; i++) {
        const area = longest[i];
        if (!area || area.from >= to) break;
        if (area.from < free) continue;
        if (area.to <= to) {
          areas.push(area);
          free = area.to;
          continue;
        }
        const shorter = areasLexicon(book).longestAt(tokens, doc.text, area.from, to);
        if (shorter === null) continue;
        areas.push({ from: area.from, to: shorter.to, ...shorter.entry });
        free = shorter.to;
      }
      return areas;
    },
  };
}

/** The index of the first area that begins at token `from` or after. */
function indexFrom(areas: readonly AreaName[], from: number): number {
  return firstAfter(areas.length, (middle) => (areas[middle]?.from ?? 0) < from);
}
