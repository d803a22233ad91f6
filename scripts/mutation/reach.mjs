import { isLiteral } from "../../dist/text/lexicon.js";
import { matchesIn } from "../../dist/text/match.js";
import { prepare } from "../../dist/text/prepare.js";

/** The files whose patterns are tried one by one in the sentences of a text; all others are looked up as phrases. */
const TRIED = new Set(["grades", "exclusions", "periods", "tallies"]);

/**
 * Watches which patterns, and which options inside them, are ever reached in a text. A pattern that never came to its
 * end in a text cannot be missed there, so that the text need not be read again without it.
 */
export class Reach {
  #seen = new Set();
  #copies = new Map();

  /** `rule` with patterns that tell when they are reached; the rule itself where its patterns are looked up as phrases. */
  watched(rule) {
    if (!isTried(rule)) return rule;
    const patterns = Object.fromEntries(
      Object.entries(rule.patterns).map(([field, all]) => [field, all.map((pattern) => this.#copy(pattern, pattern))]),
    );
    // Preparing a pattern asks each of its parts what it is: once, and here, lest it should count as reached.
    for (const pattern of Object.values(patterns).flat()) prepare(pattern);
    return { ...rule, patterns };
  }

  /** What was reached since it was asked last. */
  taken() {
    const seen = this.#seen;
    this.#seen = new Set();
    return seen;
  }

  /** The pattern, followed by a part that matches nothing and notes `key` when it is asked. */
  #copy(pattern, key) {
    const known = this.#copies.get(key);
    if (known) return known;
    const note = () => this.#seen.add(key);
    const mark = {
      get type() {
        note();
        return "sequence";
      },
      parts: [],
    };
    const copy = { type: "sequence", parts: [this.#inside(pattern), mark] };
    this.#copies.set(key, copy);
    return copy;
  }

  #inside(pattern) {
    if (pattern.type === "sequence") return { ...pattern, parts: pattern.parts.map((part) => this.#inside(part)) };
    if (pattern.type !== "choice") return pattern;
    return { ...pattern, options: pattern.options.map((option) => this.#copy(option, keyOf(pattern, option))) };
  }
}

/** What an option of a choice is noted as: "or nothing" is the same object in every pattern, its choice is not. */
export function keyOf(choice, option) {
  return option.type === "sequence" && option.parts.length === 0 ? choice : option;
}

/** Whether the rule's patterns are tried one by one. */
export function isTried({ file, data }) {
  return TRIED.has(file) || (file === "roles" && data.sort === "layout");
}

/** The words of a text, to ask which patterns stand in it. */
export function wordsOf({ tokens, doc }) {
  const words = new Set(tokens.word.subarray(0, tokens.count));
  return {
    tokens,
    text: doc.text,
    from: 0,
    to: tokens.count,
    fill: () => [],
    passable: () => true,
    near: () => true,
    has: (word) => words.has(word),
    fills: () => false,
    chances: new Map(),
  };
}

/** Whether the pattern stands in the text; of one with slots, whether the words do that it cannot do without. */
export function standsIn(pattern, words) {
  if (isLiteral(pattern)) return matchesIn(pattern, words).length > 0;
  return prepare(pattern).words.every((set) => hasOne(words, set));
}

function hasOne(words, set) {
  for (const word of set) if (words.has(word)) return true;
  return false;
}
