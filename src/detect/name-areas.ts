import type { TokenTable } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { RuleOf } from "../rules/schema.js";
import { type Found, isLiteral, Lexicon } from "../text/lexicon.js";

/** A body or its area named inside the words of an office: tokens `[from, to)`. */
export interface AreaName {
  readonly from: number;
  readonly to: number;
  readonly body: string;
  readonly type: RuleOf<"forces">["type"];
  /** `full` names the body, `area` the land it serves whole, `place` a part of it. */
  readonly sort: "full" | "area" | "place";
}

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

/**
 * The bodies and areas named in tokens `[from, to)`, leftmost and longest first, in text order. Unlike the mentions of the
 * forces it sees "Kent" inside "Kent Police Federation" and "Kent Police and Crime Commissioner", which name no force but say whose they are.
 */
export function areasWithin(
  tokens: TokenTable,
  text: string,
  from: number,
  to: number,
  book: RuleBook,
): readonly AreaName[] {
  const lexicon = lexiconOf(book);
  const areas: AreaName[] = [];
  for (let at = from; at < to; ) {
    let best: Found<Entry> | null = null;
    lexicon.matchesAt(tokens, text, at, to, (found) => {
      if (best === null || found.to > best.to) best = found;
    });
    // The callback's assignment is invisible to the compiler.
    const longest = best as Found<Entry> | null;
    if (longest) areas.push({ from: at, to: longest.to, ...longest.entry });
    at = longest ? longest.to : at + 1;
  }
  return areas;
}
