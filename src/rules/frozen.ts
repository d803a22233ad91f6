import type { Pattern } from "../model/pattern.js";
import { Vocabulary } from "../text/vocabulary.js";
import { type Rule, RuleBook, rulesByFile } from "./book.js";
import type { Measured } from "./confidence.js";
import type { PatternField, RuleFile } from "./fields.js";
import { type PatternCode, PatternWriter, readPatterns } from "./pattern-code.js";
import type { RuleOf, StatedRule } from "./schema.js";

/** A rule book as plain data: all that the stages ask of it, and nothing that is for people alone. */
export interface FrozenBook {
  /** The book's hash: of the very files that it was made from. */
  readonly hash: string;
  /** The words of the vocabulary by number, from 1, one a line. */
  readonly words: string;
  readonly patterns: PatternCode;
  readonly lists: readonly (readonly [name: string, pattern: number])[];
  /** The names of the files that the rules stand in. */
  readonly sources: readonly string[];
  readonly rules: readonly FrozenRule[];
  readonly measured: readonly (readonly [id: string, measured: Measured])[];
}

type FrozenRule = readonly [
  id: string,
  file: RuleFile,
  source: number,
  line: number,
  column: number,
  data: RuleOf<RuleFile>,
  patterns: Readonly<Partial<Record<PatternField, readonly number[]>>>,
];

/** The book as data. `sourceOf` gives the name of the file that a rule's place is in. */
export function freeze(book: RuleBook, sourceOf: (path: string) => string): FrozenBook {
  const writer = new PatternWriter();
  const sources: string[] = [];
  const lists = [...book.lists].map(([name, pattern]) => [name, writer.refer(pattern)] as const);
  const rules = book.all().map(({ id, file, place, data, patterns }): FrozenRule => {
    const source = sourceOf(place.file);
    if (!sources.includes(source)) sources.push(source);
    const fields = Object.entries(patterns).map(([field, all]) => [field, all.map((one) => writer.refer(one))]);
    return [id, file, sources.indexOf(source), place.line, place.column, data, Object.fromEntries(fields)];
  });
  const words = Array.from({ length: book.vocabulary.size - 1 }, (_, before) => book.vocabulary.word(before + 1));
  const { code, texts } = writer;
  const measured = [...book.measured];
  return { hash: book.hash, words: words.join("\n"), patterns: { code, texts }, lists, sources, rules, measured };
}

/** The book again. `pathOf` gives the path of a file by its name, when it is asked for; `stated` what the files state of a rule. */
export function thaw(
  frozen: FrozenBook,
  pathOf: (source: string) => string,
  stated: (id: string) => StatedRule | undefined,
): RuleBook {
  const vocabulary = new Vocabulary();
  for (const word of frozen.words.split("\n")) vocabulary.intern(word);
  const patternOf = readPatterns(frozen.patterns);
  const { sources } = frozen;
  const rules = frozen.rules.map(([id, file, source, line, column, data, numbers]): Rule => {
    const patterns: Partial<Record<PatternField, readonly Pattern[]>> = {};
    for (const field in numbers) {
      const key = field as PatternField;
      patterns[key] = (numbers[key] ?? []).map(patternOf);
    }
    const place = {
      get file() {
        return pathOf(sources[source] ?? "");
      },
      line,
      column,
    };
    return { id, file, place, data, patterns };
  });
  const lists = new Map(frozen.lists.map(([name, number]) => [name, patternOf(number)]));
  return new RuleBook(frozen.hash, vocabulary, rulesByFile(rules), lists, new Map(frozen.measured), stated);
}
