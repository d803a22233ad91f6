import fc from "fast-check";
import { expect, test } from "vitest";
import type { Pattern } from "../../src/model/pattern.js";
import { Lexicon } from "../../src/text/lexicon.js";
import { PUNCTUATION, type Tokens, tokenise } from "../../src/text/tokens.js";
import { Vocabulary } from "../../src/text/vocabulary.js";
import { PATIENCE, settings } from "./settings.js";

const WORDS = ["one", "two", "three", "four"];
const vocabulary = new Vocabulary();
for (const word of [...WORDS, ","]) vocabulary.intern(word);

const word = fc
  .record({ word: fc.constantFrom(...WORDS), exact: fc.boolean() })
  .map(({ word, exact }): Pattern => ({ type: "word", word: vocabulary.find(word), exact: exact ? word : null }));

const { pattern } = fc.letrec<{ pattern: Pattern }>((tie) => ({
  pattern: fc.oneof(
    { maxDepth: 3, depthSize: "medium" },
    word,
    fc.integer({ min: 1, max: 2 }).map((most): Pattern => ({ type: "gap", most, tight: false })),
    fc.array(tie("pattern"), { maxLength: 3 }).map((parts): Pattern => ({ type: "sequence", parts })),
    fc.array(tie("pattern"), { minLength: 1, maxLength: 3 }).map((options): Pattern => ({ type: "choice", options })),
  ),
}));

const text = fc
  .array(fc.constantFrom(...WORDS, "One", "Two", "other", ","), { maxLength: 14 })
  .map((words) => words.join(" "));

/** Every end of a reading of the pattern from token `at`, as often as there are readings. */
function endsOf(pattern: Pattern, tokens: Tokens, source: string, at: number): number[] {
  switch (pattern.type) {
    case "word": {
      const written = source.slice(tokens.start[at], tokens.end[at]);
      const fits = at < tokens.count && tokens.word[at] === pattern.word;
      return fits && (pattern.exact === null || pattern.exact === written) ? [at + 1] : [];
    }
    case "gap": {
      const ends = [at];
      for (let to = at; to < at + pattern.most && to < tokens.count && tokens.kind[to] !== PUNCTUATION; )
        ends.push(++to);
      return ends;
    }
    case "choice":
      return pattern.options.flatMap((option) => endsOf(option, tokens, source, at));
    case "sequence":
      return pattern.parts.reduce((ends, part) => ends.flatMap((to) => endsOf(part, tokens, source, to)), [at]);
    default:
      return [];
  }
}

/** Whether a reading may hold no word, and whether one may begin with a gap: the rules allow neither. */
function opening(pattern: Pattern): { readonly empty: boolean; readonly gap: boolean } {
  switch (pattern.type) {
    case "choice": {
      const options = pattern.options.map(opening);
      return { empty: options.some(({ empty }) => empty), gap: options.some(({ gap }) => gap) };
    }
    case "sequence": {
      const [first, ...rest] = pattern.parts;
      if (!first) return { empty: true, gap: false };
      const own = opening(first);
      const behind = own.empty ? opening({ type: "sequence", parts: rest }) : { empty: false, gap: false };
      return { empty: behind.empty, gap: own.gap || behind.gap };
    }
    default:
      return { empty: false, gap: pattern.type === "gap" };
  }
}

const inOrder = (ends: Iterable<number>): number[] => [...ends].sort((one, other) => one - other);

test("a lexicon finds every reading of every pattern, as often as it holds, at each token", {
  timeout: PATIENCE,
}, () => {
  const patterns = fc.array(
    pattern.filter((one) => !opening(one).empty && !opening(one).gap),
    { minLength: 1, maxLength: 4 },
  );
  fc.assert(
    fc.property(patterns, text, (patterns, source) => {
      const lexicon = new Lexicon<number>();
      for (const [index, pattern] of patterns.entries()) lexicon.add(pattern, index);
      const tokens = tokenise(source, vocabulary);
      for (let at = 0; at < tokens.count; at++) {
        const found = patterns.map((): number[] => []);
        lexicon.matchesAt(tokens, source, at, tokens.count, ({ entry, to }) => found[entry]?.push(to));
        const wanted = patterns.map((pattern) => endsOf(pattern, tokens, source, at));
        expect(found.map(inOrder)).toEqual(wanted.map(inOrder));
        const longest = lexicon.longestAt(tokens, source, at, tokens.count);
        const furthest = Math.max(0, ...wanted.flat());
        expect(longest?.to ?? 0).toBe(furthest);
        if (longest) expect(longest.entry).toBe(wanted.findIndex((ends) => ends.includes(furthest)));
      }
    }),
    settings,
  );
});
