import type { Pattern } from "../model/pattern.js";
import { prepare } from "../text/prepare.js";
import type { Vocabulary } from "../text/vocabulary.js";
import type { Rule, RuleBook } from "./book.js";

/**
 * Which documents a change of the rules may touch. Plain data, so that a thread can be told. A record of any other document
 * is the same before and after, but for the rules that it names.
 */
export interface Reach {
  /** A document is touched that holds, for one of these, a word of each of its sets: words as the vocabulary folds them. */
  readonly needs: readonly Needed[];
  /** Rules whose confidence is another now: a record that holds a value of one is touched. */
  readonly measured: readonly string[];
}

type Needed = readonly (readonly string[])[];

/** More words than this are no change of a rule, but other rules. */
const MOST_WORDS = 200_000;

/**
 * What changed between two rule books, told by the words that a document needs to be touched by it; null where that cannot be
 * told, so that every document may be. A rule works where one of its patterns matches, and a pattern matches only where
 * each of the sets of words stands that it cannot do without (`needsOf`): so a document without them never knew the old
 * pattern, and does not know the new one. A word list is asked whether it holds a word of the text: it answers otherwise
 * only for the entries that came or went. What works by other means (a date of publication, what a table is called,
 * what a body is named wherever it is found) has no such words.
 */
export function reachOf(before: RuleBook, after: RuleBook): Reach | null {
  try {
    const needs = new Map<string, Needed>();
    let words = 0;
    const need = (all: Needed): void => {
      const key = JSON.stringify(all);
      if (needs.has(key)) return;
      words += all.reduce((sum, set) => sum + set.length, 0);
      if (words > MOST_WORDS) throw new Everywhere();
      needs.set(key, all);
    };
    const [old, now] = [new Side(before), new Side(after)];
    for (const word of onlyIn(wordsOf(before.vocabulary), wordsOf(after.vocabulary))) need([[word]]);
    for (const [side, pattern] of [...changedEntries(old, now), ...changedPatterns(old, now)])
      need(side.needOf(pattern));
    return { needs: [...needs.values()], measured: changedMeasures(before, after) };
  } catch (error) {
    if (error instanceof Everywhere) return null;
    throw error;
  }
}

/** Something changed that works without words. */
class Everywhere extends Error {}

type Changed = readonly [side: Side, pattern: Pattern];

/** A rule book, and its patterns as text in which word lists stand by name. */
class Side {
  readonly book: RuleBook;
  readonly #keys = new Map<Pattern, string>();
  readonly #lists = new Map<Pattern, string>();

  constructor(book: RuleBook) {
    this.book = book;
    for (const [name, list] of book.lists) this.#lists.set(list, `${this.#lists.get(list) ?? ""}{${name}}`);
  }

  /** The pattern in words: of two books, the same where the patterns are the same but for what their word lists hold. */
  keyOf(pattern: Pattern): string {
    const known = this.#keys.get(pattern) ?? this.#lists.get(pattern) ?? this.insideOf(pattern);
    this.#keys.set(pattern, known);
    return known;
  }

  /** The same, with the entries of a list instead of its name. */
  insideOf(pattern: Pattern): string {
    switch (pattern.type) {
      case "word":
        return JSON.stringify([this.book.vocabulary.word(pattern.word), pattern.exact]);
      case "sequence":
        return `(${pattern.parts.map((part) => this.keyOf(part)).join(" ")})`;
      case "choice":
        return `(${pattern.options.map((option) => this.keyOf(option)).join("|")})`;
      default:
        return JSON.stringify(pattern);
    }
  }

  /** What a word list holds, choices inside it taken apart, other lists inside it whole; nothing where there is no such list. */
  entriesOf(name: string): readonly Pattern[] {
    const entries = (pattern: Pattern, top: boolean): readonly Pattern[] =>
      pattern.type === "choice" && (top || !this.#lists.has(pattern))
        ? pattern.options.flatMap((option) => entries(option, false))
        : [pattern];
    const list = this.book.lists.get(name);
    return list === undefined ? [] : entries(list, true);
  }

  needOf(pattern: Pattern): Needed {
    const { words } = prepare(pattern);
    if (words.length === 0) throw new Everywhere();
    return words.map((set) => [...set].map((word) => this.book.vocabulary.word(word)).sort());
  }
}

function wordsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  return new Set(Array.from({ length: vocabulary.size - 1 }, (_, before) => vocabulary.word(before + 1)));
}

function onlyIn<Value>(one: ReadonlySet<Value>, other: ReadonlySet<Value>): Value[] {
  return [...[...one].filter((value) => !other.has(value)), ...[...other].filter((value) => !one.has(value))];
}

/** The entries of word lists that only one side has, and all of a list whose others stand in another order. */
function changedEntries(old: Side, now: Side): Changed[] {
  const names = new Set([...old.book.lists.keys(), ...now.book.lists.keys()]);
  return [...names].flatMap((name) =>
    // A list of one word is that word, and must not go by its own name.
    changedOf([old, old.entriesOf(name)], [now, now.entriesOf(name)], (side, entry) =>
      side.book.lists.get(name) === entry ? side.insideOf(entry) : side.keyOf(entry),
    ),
  );
}

/** The patterns that only one side has, and those of rules that say something else of theirs. */
function changedPatterns(old: Side, now: Side): Changed[] {
  const [before, after] = [rulesOf(old), rulesOf(now)];
  const shared = (rules: ReadonlyMap<string, Rule>) =>
    [...rules.keys()].filter((id) => before.has(id) && after.has(id));
  if (shared(before).join() !== shared(after).join()) throw new Everywhere();
  const changed: Changed[] = [];
  for (const id of new Set([...before.keys(), ...after.keys()])) {
    const [was, is] = [before.get(id), after.get(id)];
    if (was && is && dataOf(was) === dataOf(is)) {
      for (const field of new Set([...fieldsOf(was), ...fieldsOf(is)])) {
        const sides = [old, was.patterns[field] ?? []] as const;
        changed.push(...changedOf(sides, [now, is.patterns[field] ?? []], (side, pattern) => side.keyOf(pattern)));
      }
      continue;
    }
    for (const rule of [was, is]) if (rule && worksWithoutWords(rule)) throw new Everywhere();
    if (was) for (const field of fieldsOf(was)) for (const one of was.patterns[field] ?? []) changed.push([old, one]);
    if (is) for (const field of fieldsOf(is)) for (const one of is.patterns[field] ?? []) changed.push([now, one]);
  }
  const bodies = new Set([...bodiesOf(old)].filter((body) => bodiesOf(now).has(body)));
  if (askedByName(old, bodies) !== askedByName(now, bodies)) throw new Everywhere();
  return changed;
}

function changedOf(
  [old, before]: readonly [Side, readonly Pattern[]],
  [now, after]: readonly [Side, readonly Pattern[]],
  keyOf: (side: Side, pattern: Pattern) => string,
): Changed[] {
  const was = before.map((pattern) => [keyOf(old, pattern), old, pattern] as const);
  const is = after.map((pattern) => [keyOf(now, pattern), now, pattern] as const);
  const [wasKeys, isKeys] = [new Set(was.map(([key]) => key)), new Set(is.map(([key]) => key))];
  const ordered = (keys: ReadonlySet<string>, others: ReadonlySet<string>) =>
    [...keys].filter((key) => others.has(key)).join("\n");
  // The first of several that match is taken: in another order, another may be.
  const moved = ordered(wasKeys, isKeys) !== ordered(isKeys, wasKeys);
  return [...was.filter(([key]) => moved || !isKeys.has(key)), ...is.filter(([key]) => moved || !wasKeys.has(key))].map(
    ([, side, pattern]) => [side, pattern],
  );
}

function rulesOf({ book }: Side): ReadonlyMap<string, Rule> {
  return new Map(book.all().map((rule) => [rule.id, rule]));
}

function fieldsOf({ patterns }: Rule): (keyof Rule["patterns"])[] {
  return Object.keys(patterns) as (keyof Rule["patterns"])[];
}

/** What a rule says besides its patterns; where it stands in its file is for people. */
function dataOf({ data }: Rule): string {
  return JSON.stringify(
    Object.entries(data)
      .filter(([, value]) => value !== undefined && value !== null)
      .sort(),
  );
}

/** Whether a rule is at work elsewhere than where a pattern of its own matches. */
function worksWithoutWords({ file, data, patterns }: Rule): boolean {
  return (
    Object.values(patterns).flat().length === 0 ||
    // The rounds know by dates of publication, the rules of tables and lists by how the page is laid out.
    file === "rounds" ||
    (file === "grades" && "basis" in data && data.basis !== undefined) ||
    // "Good progress": an exclusion with followers goes by the word behind the grade, whatever its pattern.
    (file === "exclusions" && "followers" in data && data.followers !== undefined)
  );
}

/**
 * What is asked of the rules by a name that no pattern need have found: what a body is called, told by the first and the last
 * rule that has it, and whose an office is. A body that one side alone knows is found by its patterns, unless an office is its.
 */
function askedByName({ book }: Side, bodies: ReadonlySet<string>): string {
  const serves = new Set(book.files.roles.flatMap(({ data }) => data.serves ?? []));
  const services = new Map<string, string>();
  for (const { data } of book.files.roles)
    if (data.role && data.service && !services.has(data.role)) services.set(data.role, data.service);
  const told = new Map<string, string[]>();
  for (const rule of book.files.forces) {
    const { body } = rule.data;
    if (bodies.has(body) || serves.has(body)) told.set(body, [...(told.get(body) ?? []), dataOf(rule)]);
  }
  const ends = [...told].sort().map(([body, data]) => [body, data[0], data.at(-1)]);
  return JSON.stringify([ends, [...services].sort()]);
}

function bodiesOf({ book }: Side): ReadonlySet<string> {
  return new Set(book.files.forces.map(({ data }) => data.body));
}

function changedMeasures(before: RuleBook, after: RuleBook): readonly string[] {
  const ids = new Set([...before.measured.keys(), ...after.measured.keys()]);
  return [...ids].filter((id) => before.measured.get(id)?.confidence !== after.measured.get(id)?.confidence).sort();
}
