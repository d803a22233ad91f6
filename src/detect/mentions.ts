import type { Block, Layout } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { PATTERN_FIELDS, type PatternField } from "../rules/fields.js";
import { LEXICAL, type LexicalFile, type Mention, Mentions } from "../rules/mentions.js";
import type { Automaton } from "../text/automaton.js";
import { Lexicon } from "../text/lexicon.js";
import { isLiteral } from "../text/word-graph.js";

interface Entry {
  readonly rule: Rule<LexicalFile>;
  readonly field: PatternField;
  /** The file's place in `LEXICAL`. */
  readonly file: number;
}

/** What ends at a token: for each file the entry that is meant, and whether a file that keeps its overlaps is among them. */
interface Ending {
  readonly entries: readonly Entry[];
  readonly layered: boolean;
}

interface Lexicons {
  readonly all: Automaton<Entry, Ending>;
  readonly layered: Lexicon<Entry>;
}

/** The files of which every reading is kept, those inside longer ones too. */
const LAYERED: ReadonlySet<LexicalFile> = new Set(["areas", "pillars"]);

function lexiconsOf(book: RuleBook): Lexicons {
  return book.once("detect.lexicons", () => {
    const all = new Lexicon<Entry>();
    const layered = new Lexicon<Entry>();
    for (const [index, file] of LEXICAL.entries()) {
      for (const rule of book.files[file] as readonly Rule<LexicalFile>[]) {
        for (const field of PATTERN_FIELDS) {
          for (const pattern of rule.patterns[field] ?? []) {
            if (!isLiteral(pattern)) continue;
            const entry = { rule, field, file: index };
            all.add(pattern, entry);
            if (LAYERED.has(file)) layered.add(pattern, entry);
          }
        }
      }
    }
    return { all: all.automaton(endingOf), layered };
  });
}

/** Of the entries of one file that end together a full name is meant, the first of several; else the last. */
function endingOf(entries: readonly Entry[]): Ending {
  const meant = new Map<number, Entry>();
  let layered = false;
  for (const entry of entries) {
    if (LAYERED.has(entry.rule.file)) layered = true;
    else if (meant.get(entry.file)?.field !== "pattern") meant.set(entry.file, entry);
  }
  return { entries: [...meant.values()], layered };
}

/** Finds every literal mention of the rules in one pass over the tokens; mentions never cross a block's bounds. */
export function detectMentions(layout: Layout, book: RuleBook): Mentions {
  const { tokens, doc } = layout;
  const { all, layered } = lexiconsOf(book);
  const found: Mention[][] = LEXICAL.map(() => []);
  // Of the walk from one token: the entry that ends furthest, and where, by file; `free` is where the file's last mention ends.
  const furthest: (Entry | null)[] = LEXICAL.map(() => null);
  const ends = new Int32Array(LEXICAL.length);
  const free = new Int32Array(LEXICAL.length);
  for (const block of layout.blocks) {
    if (block.kind === "chrome") continue;
    for (let from = block.from; from < block.to; from++) {
      let at = from;
      let any = false;
      let layers = 0;
      for (let state = all.enter(tokens, doc.text, at); state > 0; state = all.step(state, tokens, doc.text, at)) {
        at++;
        const ending = all.outcome(state);
        if (ending !== null) {
          if (ending.layered) layers = at;
          for (const entry of ending.entries) {
            furthest[entry.file] = entry;
            ends[entry.file] = at;
            any = true;
          }
        }
        if (at >= block.to) break;
      }
      if (any) {
        for (let file = 0; file < LEXICAL.length; file++) {
          const entry = furthest[file] ?? null;
          if (entry === null) continue;
          furthest[file] = null;
          if (from < (free[file] ?? 0)) continue;
          const to = ends[file] ?? from;
          free[file] = to;
          found[file]?.push(mentionOf(entry, from, to, block, layout));
        }
      }
      if (layers > 0) {
        layered.matchesAt(tokens, doc.text, from, layers, ({ entry, to }) => {
          found[entry.file]?.push(mentionOf(entry, from, to, block, layout));
        });
      }
    }
  }
  return new Mentions(found, tokens.count);
}

function mentionOf({ rule, field }: Entry, from: number, to: number, block: Block, { tokens }: Layout): Mention {
  const start = tokens.start[from] ?? 0;
  return { rule, field, from, to, start, end: tokens.end[to - 1] ?? start, block: block.index };
}
