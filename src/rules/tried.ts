import type { Pattern } from "../model/pattern.js";
import { hasChance, type Met, NeedTable, type Needy, NOTHING } from "../text/needs.js";
import type { Prepared } from "../text/prepare.js";
import type { Rule, RuleBook } from "./book.js";
import type { RuleFile } from "./schema.js";

/** A pattern of a rule, ready to be tried. */
export interface Try<File extends RuleFile> {
  readonly rule: Rule<File>;
  readonly needy: Needy;
  readonly prepared: Prepared;
}

/** A field that can say which needs of a table it meets. */
interface Meeting {
  met(table: NeedTable): Met;
}

/** The rule files whose patterns are tried at the words of a sentence or a line. */
const TRIED = ["grades", "exclusions", "periods", "tallies"] as const satisfies readonly RuleFile[];

/** What the patterns of those files need: one table, so that one walk over a sentence tells of all of them. */
function tableOf(book: RuleBook): NeedTable {
  return book.once("tried.needs", ({ files, vocabulary }) => {
    const patterns = TRIED.flatMap((file) => files[file].flatMap((rule) => Object.values(rule.patterns).flat()));
    return new NeedTable(patterns, vocabulary.size);
  });
}

/** Patterns of some rules, in order, of which a stretch is asked which have a chance there. */
export class Tries<File extends (typeof TRIED)[number]> {
  readonly #table: NeedTable;
  readonly #all: readonly Try<File>[];
  /** The rarest need of each, side by side: most patterns are ruled out by it. */
  readonly #rarest: Int32Array;
  #asked: Meeting | null = null;
  #chances: readonly Try<File>[] = [];

  constructor(book: RuleBook, rules: readonly Rule<File>[], field: "pattern" | "unless" | "inline" = "pattern") {
    const table = tableOf(book);
    this.#table = table;
    const all = rules.flatMap((rule) =>
      (rule.patterns[field] ?? []).map((pattern: Pattern) => {
        const needy = table.of(pattern);
        return { rule, needy, prepared: needy.prepared };
      }),
    );
    this.#all = all;
    this.#rarest = Int32Array.from(all, ({ needy }) => needy.needs[0] ?? NOTHING);
  }

  /** Those with a chance in a stretch, in order. One stretch is often asked about several times in a row. */
  in(field: Meeting): readonly Try<File>[] {
    if (this.#asked === field) return this.#chances;
    const met = field.met(this.#table);
    const chances: Try<File>[] = [];
    const rarest = this.#rarest;
    for (let at = 0; at < rarest.length; at++) {
      if (met[rarest[at] ?? 0] === 0) continue;
      const one = this.#all[at];
      if (one && hasChance(one.needy, met)) chances.push(one);
    }
    this.#asked = field;
    this.#chances = chances;
    return chances;
  }
}
