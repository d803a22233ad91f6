import type { AreaName } from "../rules/areas.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { PATTERN_FIELDS, type PatternField } from "../rules/fields.js";
import { LEXICAL, type LexicalFile } from "../rules/mentions.js";
import type { Automaton } from "../text/automaton.js";
import { Lexicon } from "../text/lexicon.js";
import { isLiteral } from "../text/word-graph.js";

/** A pattern of the rules: which rule's, of which field and file. */
export interface Entry {
  readonly rule: Rule<LexicalFile>;
  readonly field: PatternField;
  /** The file's place in `LEXICAL`. */
  readonly file: number;
  /** The pattern's place among all. */
  readonly order: number;
  /** What it names as an area, if it does. */
  readonly area: Area | null;
}

export type Area = Pick<AreaName, "body" | "type" | "sort">;

/** What ends at a token: for each file the entry that is meant, of files that keep their overlaps all entries; the area that is named. */
export interface Ending {
  readonly meant: readonly Entry[];
  readonly layered: readonly Entry[];
  readonly area: Area | null;
}

/** The files of which every reading is kept, those inside longer ones too. */
const LAYERED: ReadonlySet<LexicalFile> = new Set(["areas", "pillars"]);

const SORTS: Readonly<Partial<Record<PatternField, AreaName["sort"]>>> = {
  pattern: "full",
  informal: "full",
  bare: "area",
  covers: "place",
};

/** The patterns of all mentions as one automaton. */
export function mentionsAutomaton(book: RuleBook): Automaton<Entry, Ending> {
  return book.once("detect.mentions", () => {
    const lexicon = new Lexicon<Entry>();
    let order = 0;
    for (const [index, file] of LEXICAL.entries()) {
      for (const rule of book.files[file] as readonly Rule<LexicalFile>[]) {
        for (const field of PATTERN_FIELDS) {
          const area = areaOf(rule, field);
          for (const pattern of rule.patterns[field] ?? [])
            if (isLiteral(pattern)) lexicon.add(pattern, { rule, field, file: index, order: order++, area });
        }
      }
    }
    return lexicon.automaton(endingOf);
  });
}

/** The patterns that name areas. */
export function areasLexicon(book: RuleBook): Lexicon<Area> {
  return book.once("detect.areas", () => {
    const lexicon = new Lexicon<Area>();
    for (const rule of book.files.forces) {
      for (const field of PATTERN_FIELDS) {
        const area = areaOf(rule, field);
        if (area !== null) for (const pattern of rule.patterns[field] ?? []) lexicon.add(pattern, area);
      }
    }
    return lexicon;
  });
}

function areaOf(rule: Rule<LexicalFile>, field: PatternField): Area | null {
  const sort = SORTS[field];
  if (rule.file !== "forces" || sort === undefined) return null;
  const { body, type } = (rule as Rule<"forces">).data;
  return type === "none" ? null : { body, type, sort };
}

/** Of the entries of one file that end together a full name is meant, the first of several; else the last. */
function endingOf(entries: readonly Entry[]): Ending {
  const meant = new Map<number, Entry>();
  for (const entry of entries) {
    if (!LAYERED.has(entry.rule.file) && meant.get(entry.file)?.field !== "pattern") meant.set(entry.file, entry);
  }
  return {
    meant: [...meant.values()],
    layered: entries.filter((entry) => LAYERED.has(entry.rule.file)),
    area: entries.find((entry) => entry.area !== null)?.area ?? null,
  };
}
