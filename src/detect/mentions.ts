import type { Layout } from "../model/layout.js";
import type { AreaName } from "../rules/areas.js";
import type { RuleBook } from "../rules/book.js";
import { LEXICAL, type Mention, Mentions } from "../rules/mentions.js";
import { type Area, type Entry, mentionsAutomaton } from "./lexicons.js";

/** The literal mentions of a document, and the area or body that is named longest from each token, in text order. */
export interface Literal {
  readonly mentions: Mentions;
  readonly areas: readonly AreaName[];
}

/** Finds every literal mention of the rules in one pass over the tokens; mentions never cross a block's bounds. */
export function detectMentions(layout: Layout, book: RuleBook): Literal {
  const { tokens, doc } = layout;
  const automaton = mentionsAutomaton(book);
  const lists: Mention[][] = LEXICAL.map(() => []);
  const areas: AreaName[] = [];
  // Of the walk from one token: the entry that ends furthest, and where, by file; `free` is where the file's last mention ends.
  const furthest: (Entry | null)[] = LEXICAL.map(() => null);
  const ends = new Int32Array(LEXICAL.length);
  const free = new Int32Array(LEXICAL.length);
  const layered: Ended[] = [];
  for (const { kind, index, from: first, to: limit } of layout.blocks) {
    if (kind === "chrome") continue;
    for (let from = first; from < limit; from++) {
      let state = automaton.enter(tokens, doc.text, from);
      if (state === 0) continue;
      let any = false;
      let area: Area | null = null;
      let areaTo = from;
      for (let to = from + 1; ; to++) {
        const ending = automaton.outcome(state);
        if (ending !== null) {
          any = true;
          for (const entry of ending.meant) {
            furthest[entry.file] = entry;
            ends[entry.file] = to;
          }
          for (const entry of ending.layered) insert(layered, entry, to);
          if (ending.area !== null) {
            area = ending.area;
            areaTo = to;
          }
        }
        if (to >= limit) break;
        state = automaton.step(state, tokens, doc.text, to);
        if (state === 0) break;
      }
      if (!any) continue;
      for (let file = 0; file < LEXICAL.length; file++) {
        const entry = furthest[file] ?? null;
        if (entry === null) continue;
        furthest[file] = null;
        if (from < (free[file] ?? 0)) continue;
        free[file] = ends[file] ?? 0;
        lists[file]?.push(mentionOf(entry, from, ends[file] ?? 0, index, layout));
      }
      for (const { entry, to } of layered) lists[entry.file]?.push(mentionOf(entry, from, to, index, layout));
      layered.length = 0;
      if (area !== null) areas.push({ from, to: areaTo, body: area.body, type: area.type, sort: area.sort });
    }
  }
  return { mentions: new Mentions(lists, tokens.count), areas };
}

interface Ended {
  readonly entry: Entry;
  readonly to: number;
}

/** Keeps the readings that begin at one token in the order of the rules: the first of two that mean as much is read. */
function insert(layered: Ended[], entry: Entry, to: number): void {
  let at = layered.length;
  while (at > 0 && (layered[at - 1]?.entry.order ?? 0) > entry.order) at--;
  layered.splice(at, 0, { entry, to });
}

function mentionOf({ rule, field }: Entry, from: number, to: number, block: number, { tokens }: Layout): Mention {
  const start = tokens.start[from] ?? 0;
  return { rule, field, from, to, start, end: tokens.end[to - 1] ?? start, block };
}
