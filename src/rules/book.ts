import type { Pattern } from "../model/pattern.js";
import type { Problem } from "../model/problem.js";
import type { Vocabulary } from "../text/vocabulary.js";
import { WordSet } from "../text/word-set.js";
import type { Measured } from "./confidence.js";
import { type PatternField, RULE_FILES, type RuleFile } from "./fields.js";
import type { RuleOf, StatedRule } from "./schema.js";

/** A rule with its patterns compiled. */
export interface Rule<File extends RuleFile = RuleFile> {
  readonly id: string;
  readonly file: File;
  /** Where the rule stands: the file that spoke last, where one folder is laid over another. */
  readonly place: Pick<Problem, "file" | "line" | "column">;
  readonly data: RuleOf<File>;
  readonly patterns: Readonly<Partial<Record<PatternField, readonly Pattern[]>>>;
}

/** Rules by the kind of their file, in order. */
export function rulesByFile(rules: readonly Rule[]): RuleBook["files"] {
  const files = Object.fromEntries(RULE_FILES.map((file): [RuleFile, Rule[]] => [file, []]));
  for (const rule of rules) files[rule.file]?.push(rule);
  for (const file of RULE_FILES) files[file] = ofOneShape(files[file] ?? []);
  // A list by a name that varies has one type for all names: that each rule stands under its own file is seen above.
  return files as unknown as RuleBook["files"];
}

/**
 * The rules of a file with all the fields that any of them has, in one order, those not stated undefined: V8 gives each set
 * of fields a class of its own, and reads of fields that are asked for at every word then cost twenty times as much.
 */
function ofOneShape(rules: readonly Rule[]): Rule[] {
  const fields = new Set(rules.flatMap(({ data }) => Object.keys(data)));
  return rules.map((rule) => ({
    id: rule.id,
    file: rule.file,
    place: rule.place,
    data: shaped(rule.data, fields),
    patterns: rule.patterns,
  }));
}

function shaped<Fields extends object>(stated: Fields, names: Iterable<string>): Fields {
  const all: Record<string, unknown> = {};
  for (const name of names) all[name] = (stated as Record<string, unknown>)[name];
  return all as Fields;
}

/**
 * A checked and compiled set of rules. Immutable but for `once`, which remembers what stages derive from the rules.
 */
export class RuleBook {
  readonly #stated: (id: string) => StatedRule | undefined;
  readonly #derived = new Map<string, unknown>();
  readonly #words = new Map<string, WordSet>();

  constructor(
    /** sha256 of the whole rule set: file names and bytes, in order. */
    readonly hash: string,
    readonly vocabulary: Vocabulary,
    readonly files: { readonly [File in RuleFile]: readonly Rule<File>[] },
    /** The names of the word lists, with the words each holds as patterns. */
    readonly lists: ReadonlyMap<string, Pattern>,
    /** How the rules did on held-back documents, by id; without those not measured, or changed since. */
    readonly measured: ReadonlyMap<string, Measured> = new Map(),
    stated: (id: string) => StatedRule | undefined = () => undefined,
  ) {
    this.#stated = stated;
  }

  /** The value that `make` derives from this book, made at the first call for `key` and kept. */
  once<Value>(key: string, make: (book: RuleBook) => Value): Value {
    if (!this.#derived.has(key)) this.#derived.set(key, make(this));
    return this.#derived.get(key) as Value;
  }

  /** The numbers of the single words of a word list; of none where there is no such list. */
  wordsOf(list: string): WordSet {
    const known = this.#words.get(list);
    if (known) return known;
    const numbers: number[] = [];
    const visit = (pattern: Pattern): void => {
      if (pattern.type === "word") numbers.push(pattern.word);
      else if (pattern.type === "choice") pattern.options.forEach(visit);
    };
    const pattern = this.lists.get(list);
    if (pattern) visit(pattern);
    const words = new WordSet(numbers);
    this.#words.set(list, words);
    return words;
  }

  /** The rule as its file states it, with its examples and the sources of its patterns. Throws where no rule has the id. */
  stated(id: string): StatedRule {
    const stated = this.#stated(id);
    if (stated === undefined) throw new Error(`the book states no rule ${id}`);
    return stated;
  }

  /** Every rule, in file order. */
  all(): readonly Rule[] {
    return Object.values(this.files).flat();
  }
}
