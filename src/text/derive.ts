import { EMPTY, type Pattern } from "../model/pattern.js";
import { firstOf } from "./first.js";

/** What is left of a pattern to match behind a word that it may begin with; null where it cannot begin with it. */
export function restAfter(pattern: Pattern, word: number): Pattern | null {
  switch (pattern.type) {
    case "word":
      return pattern.word === word ? EMPTY : null;
    case "gap":
      return pattern.most > 0 ? { ...pattern, most: pattern.most - 1 } : null;
    case "choice": {
      const options = pattern.options.flatMap((option) => restAfter(option, word) ?? []);
      return options.length === 0 ? null : { type: "choice", options };
    }
    case "sequence": {
      const options: Pattern[] = [];
      for (const [index, part] of pattern.parts.entries()) {
        const rest = restAfter(part, word);
        if (rest) options.push({ type: "sequence", parts: [rest, ...pattern.parts.slice(index + 1)] });
        if (!firstOf(part).empty) break;
      }
      return options.length === 0 ? null : { type: "choice", options };
    }
    default:
      return null;
  }
}
