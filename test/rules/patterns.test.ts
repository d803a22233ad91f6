import { describe, expect, test } from "vitest";
import type { Pattern } from "../../src/model/pattern.js";
import { fold } from "../../src/text/fold.js";
import { Lexicon } from "../../src/text/lexicon.js";
import { type Filler, matchAt } from "../../src/text/match.js";
import { PatternFault, type PatternNames, parsePattern } from "../../src/text/parse-pattern.js";
import { tokenise } from "../../src/text/tokens.js";
import { Vocabulary } from "../../src/text/vocabulary.js";
import { isLiteral } from "../../src/text/word-graph.js";

/** A rule book's names in small: one list, one slot that a numeral fills, one verb that parts clauses. */
function names(vocabulary: Vocabulary): PatternNames {
  const names: PatternNames = {
    known: () => "number or colour",
    intern: (word) => vocabulary.intern(word),
    resolve: (name) => (name === "colour" ? parsePattern("red|dark? blue", names) : name === "number" ? "slot" : null),
  };
  return names;
}

/** The words that `source` matches in `text`, one match a start. */
function matches(source: string, text: string): readonly string[] {
  const vocabulary = new Vocabulary();
  for (const word of ["and", "'s", "was"]) vocabulary.intern(word);
  const pattern: Pattern = parsePattern(source, names(vocabulary));
  const tokens = tokenise(text, vocabulary);
  const slice = (from: number, to: number): string => text.slice(tokens.start[from], tokens.end[to - 1]);
  const isMark = (at: number): boolean => tokens.kind[at] === 3;
  const field = {
    tokens,
    text,
    from: 0,
    to: tokens.count,
    fill: (slot: string, at: number): readonly Filler[] =>
      slot === "number" && tokens.kind[at] === 2 ? [{ from: at, to: at + 1 }] : [],
    passable: (at: number) => text.charAt(tokens.start[at] ?? 0) !== ";",
    near: (at: number) => !isMark(at) && vocabulary.word(tokens.word[at] ?? 0) !== "was",
  };
  const found: string[] = [];
  for (let at = 0; at < tokens.count; at++) {
    const match = matchAt(pattern, field, at);
    if (match && match.to > at) found.push(slice(match.from, match.to));
  }
  if (isLiteral(pattern)) {
    // The automaton of the phrase files reads literal patterns alike: it finds every reading that the matcher finds.
    const lexicon = new Lexicon<null>();
    lexicon.add(pattern, null);
    const matches = lexicon.matchesIn(tokens, text, 0, tokens.count);
    expect(matches.map(({ from, to }) => slice(from, to))).toEqual(expect.arrayContaining(found));
    for (let at = 0; at < tokens.count; at++) {
      const ends = matches.filter(({ from }) => from === at).map(({ to }) => to);
      expect(lexicon.longestAt(tokens, text, at, tokens.count)?.to ?? 0).toBe(Math.max(0, ...ends));
    }
  }
  return found;
}

describe("a pattern matches", () => {
  test.each<readonly [string, string, string, readonly string[]]>([
    ["a word, in any case", "kent", "Kent KENT kentish", ["Kent", "KENT"]],
    ["words in order", "as good", "rated as good, good as gold", ["as good"]],
    ["words over a line's end and quotation marks", "as good", "rated as\n‘good’", ["as\n‘good"]],
    ["letters with and without accents", "zoe", "Zoë and Zoe", ["Zoë", "Zoe"]],
    ["a hyphen as a space", "anti social", "anti-social, anti social", ["anti-social", "anti social"]],
    ["a hyphen in the pattern as a space", "anti-social", "anti social", ["anti social"]],
    ["an ampersand as and", "devon and cornwall", "Devon & Cornwall", ["Devon & Cornwall"]],
    ["a possessive as a word of its own", "force 's plan", "the force’s plan", ["force’s plan"]],
    ["a possessive that is written on", "force's plan", "the force's plan", ["force's plan"]],
    [
      "alternatives",
      "(good|very poor) idea",
      "a good idea, a very poor idea, an idea",
      ["good idea", "very poor idea"],
    ],
    ["alternatives at the top", "good|bad", "good or bad", ["good", "bad"]],
    ["an optional word, there", "all? forces", "all forces", ["all forces", "forces"]],
    ["an optional word, not there", "the all? forces", "the forces", ["the forces"]],
    ["an optional group", "rated (as a)? good", "rated good, rated as a good", ["rated good", "rated as a good"]],
    [
      "a word list",
      "{colour} car",
      "a red car, a dark blue car, a blue car",
      ["red car", "dark blue car", "blue car", "blue car"],
    ],
    ["a slot", "{number} areas", "12 areas, two areas", ["12 areas"]],
    ["a gap, none to three words", "rated ...3 good", "rated good, rated as a good", ["rated good", "rated as a good"]],
    ["a gap no longer than it may be", "rated ...2 good", "rated as a very good", []],
    ["a gap over a comma", "rated ...3 good", "rated, as ever, good", []],
    ["a gap up to what it must not pass", "rated ...4 good", "rated low; it is good", []],
    ["a tight gap inside a clause", "kent ..2 good", "Kent is good, Kent, is good", ["Kent is good"]],
    ["a tight gap up to a verb that parts", "kent ..3 good", "Kent was good", []],
    ["the block's beginning", "^ good", "good, good", ["good"]],
    ["the block's end", "good $", "good, good", ["good"]],
    ["a word as it is written", "=Met", "the Met has met, MET", ["Met"]],
    ["every form of a verb", "~stop", "stop stops stopping stopped stopper", ["stop", "stops", "stopping", "stopped"]],
    ["every form of a verb in e", "~judge", "judge judges judging judged", ["judge", "judges", "judging", "judged"]],
    [
      "every form of a verb in y",
      "~apply",
      "apply applies applying applied",
      ["apply", "applies", "applying", "applied"],
    ],
    ["a mark", "grade : good", "Grade: good", ["Grade: good"]],
    ["a mark that the language uses", "\\( kent \\)", "(Kent)", ["(Kent)"]],
    ["a question mark", "why \\?", "Why?", ["Why?"]],
  ])("%s", (_what, source, text, expected) => expect(matches(source, text)).toEqual(expected));
});

describe("a fault in a pattern", () => {
  test.each<readonly [string, number, string]>([
    ["good (at|for", 12, 'found the end of the pattern, expected ")"'],
    ["good at)", 7, 'found ")", expected the end of the pattern'],
    ["good {at", 5, 'found an open brace, expected "}"'],
    ["good {colours}", 5, 'found "{colours}", expected number or colour'],
    ["good ...13 at", 5, 'found "...13", expected a gap of 1 to 12 words, such as "...4"'],
    ["good ... at", 5, 'found "...", expected a gap of 1 to 12 words, such as "...4"'],
    ["good ..0 at", 5, 'found "..0", expected a gap of 1 to 12 words, such as "...4"'],
    ["good = at", 6, 'found "=", expected a word after "="'],
    ["good [at]", 5, 'found "[", expected a word, (, {, ..., ^ or $'],
    ["good \\", 7, 'found the end of the pattern, expected a mark after "\\"'],
  ])("%s", (source, offset, message) => {
    const fault = faultOf(source);
    expect(fault?.message).toBe(message);
    expect(fault?.offset).toBe(offset);
  });
});

function faultOf(source: string): PatternFault | null {
  try {
    parsePattern(source, names(new Vocabulary()));
    return null;
  } catch (error) {
    if (error instanceof PatternFault) return error;
    throw error;
  }
}

test("folding keeps the length", () => {
  for (const text of ["İstanbul", "Zoë’s", "ﬁre – “x”", "😀 Kent"]) expect(fold(text)).toHaveLength(text.length);
});
