import type { Layout } from "../model/layout.js";
import type { AreaName, Areas } from "../rules/areas.js";
import type { RuleBook } from "../rules/book.js";
import { Lexicon } from "../text/lexicon.js";
import { isLiteral } from "../text/word-graph.js";

type Entry = Pick<AreaName, "body" | "type" | "sort">;

const SORTS = { pattern: "full", informal: "full", bare: "area", covers: "place" } as const;

function lexiconOf(book: RuleBook): Lexicon<Entry> {
  return book.once("names.areas", () => {
    const lexicon = new Lexicon<Entry>();
    for (const rule of book.files.forces) {
      const { body, type } = rule.data;
      if (type === "none") continue;
      for (const [field, sort] of Object.entries(SORTS) as [keyof typeof SORTS, AreaName["sort"]][]) {
        for (const pattern of rule.patterns[field] ?? []) {
          if (isLiteral(pattern)) lexicon.add(pattern, { body, type, sort });
        }
      }
    }
    return lexicon;
  });
}

/** The areas of a document's tokens, looked for where somebody asks: what a stretch holds depends on where it ends. */
export function areasOf({ tokens, doc }: Layout, book: RuleBook): Areas {
  const lexicon = lexiconOf(book);
  return {
    within(from, to) {
      const areas: AreaName[] = [];
      for (let at = from; at < to; ) {
        const longest = lexicon.longestAt(tokens, doc.text, at, to);
        if (longest) areas.push({ from: at, to: longest.to, ...longest.entry });
        at = longest ? longest.to : at + 1;
      }
      return areas;
    },
  };
}
