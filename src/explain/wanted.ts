import type { Pattern } from "../model/pattern.js";
import type { RuleBook } from "../rules/book.js";

/** The most words of a list that are named as examples. */
const SHOWN = 4;

const SLOTS: Readonly<Record<string, string>> = {
  grade: "a grade word",
  areas: "an area or a pillar",
  area: "an area or a pillar",
  force: "a force",
  forces: "a force",
  number: "a number",
  count: "a number",
  year: "a year",
  role: "an office",
  name: "a person's name",
};

/** An element of a pattern as people read it, and as the rule writes it: 'a word of {judged} ("judged", "graded", ...)'. */
export function wantedOf(pattern: Pattern, book: RuleBook): { readonly says: string; readonly written: string } {
  switch (pattern.type) {
    case "slot":
      return { says: SLOTS[pattern.name] ?? `{${pattern.name}}`, written: `{${pattern.name}}` };
    case "start":
      return { says: "the beginning of the sentence or line", written: "^" };
    case "end":
      return { says: "the end of the sentence or line", written: "$" };
    case "gap":
      return { says: "other words", written: `${pattern.tight ? ".." : "..."}${pattern.most}` };
    default: {
      const list = listOf(pattern, book);
      const words = [...new Set(phrasesOf(pattern, book))];
      const shown = words.slice(0, SHOWN).map((word) => `"${word}"`);
      const more = words.length > SHOWN ? ", …" : "";
      if (list !== null) return { says: `a word of {${list}} (${shown.join(", ")}${more})`, written: `{${list}}` };
      const last = shown.at(-1) ?? "";
      const says =
        shown.length < 2 || more !== "" ? shown.join(", ") + more : `${shown.slice(0, -1).join(", ")} or ${last}`;
      return { says, written: words.length === 1 ? (words[0] ?? "") : `(${words.slice(0, SHOWN).join("|")}${more})` };
    }
  }
}

/** The word list that a pattern is, by identity: the parser puts a list's own pattern in its place. */
export function listOf(pattern: Pattern, book: RuleBook): string | null {
  const names = book.once("explain.lists", ({ lists }) => new Map([...lists].map(([name, list]) => [list, name])));
  return names.get(pattern) ?? null;
}

/** The phrases that a pattern without slots can read, its gaps left out. */
function phrasesOf(pattern: Pattern, book: RuleBook): readonly string[] {
  switch (pattern.type) {
    case "word":
      return [pattern.exact ?? book.vocabulary.word(pattern.word)];
    case "choice":
      return pattern.options.flatMap((option) => phrasesOf(option, book));
    case "sequence": {
      let phrases: readonly string[] = [""];
      for (const part of pattern.parts) {
        const next = phrasesOf(part, book).slice(0, SHOWN);
        if (next.length > 0) phrases = phrases.flatMap((head) => next.map((tail) => `${head} ${tail}`.trim()));
      }
      return phrases.filter((phrase) => phrase !== "");
    }
    case "slot":
      return [`{${pattern.name}}`];
    default:
      return [];
  }
}
