import type { Sentence } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { nearestMatch, type SearchField } from "../text/match.js";
import { type Fill, fieldOf, type GradeMention, type Ground, isMarked } from "./verdicts.js";

/** Why a grade word of a sentence is no grade. */
export interface Exclusion {
  readonly rule: Rule<"exclusions">;
  readonly reason: string;
}

/** How far before a grade word an excluding pattern may begin. */
const REACH = 16;

/** Which of a sentence's grade words no statement may award, by the mention. Gaps of exclusions cross no comma. */
export function excludedIn(
  ground: Ground,
  book: RuleBook,
  sentence: Sentence,
  grades: readonly GradeMention[],
): ReadonlyMap<GradeMention, Exclusion> {
  const excluded = new Map<GradeMention, Exclusion>();
  const field = commaBound(ground, sentence);
  for (const rule of book.files.exclusions) {
    const { scope, reason, followers, unmarked, only } = rule.data;
    for (const grade of grades) {
      if (excluded.has(grade) || (only !== undefined && grade.rule.data.grade !== only)) continue;
      if (unmarked === true && isMarked(ground.layout, grade)) continue;
      if (followers !== undefined) {
        if (!mayFollow(ground, book, followers, sentence, grade)) excluded.set(grade, { rule, reason });
        continue;
      }
      if (!holds(rule.patterns.pattern ?? [], grade) || holds(rule.patterns.unless ?? [], grade)) continue;
      if (scope === "grade") excluded.set(grade, { rule, reason });
      else for (const other of grades) if (!excluded.has(other)) excluded.set(other, { rule, reason });
    }
  }
  return excluded;

  function holds(patterns: readonly Pattern[], grade: GradeMention): boolean {
    for (const pattern of patterns) {
      const match = nearestMatch<Fill>(
        pattern,
        field,
        grade.from,
        Math.max(sentence.from, grade.from - REACH),
        ({ slots, to }) => {
          const named = slots.some(({ fill }) => fill.type === "grade");
          return named ? slots.some(({ fill }) => fill.type === "grade" && fill.grade === grade) : to > grade.from;
        },
      );
      if (match) return true;
    }
    return false;
  }
}

/** Whether the word after a grade leaves it a grade: punctuation, or a word of the list. Only one-word names can be adjectives. */
function mayFollow(ground: Ground, book: RuleBook, list: string, sentence: Sentence, grade: GradeMention): boolean {
  const { data } = grade.rule;
  if (data.reading !== "name" || grade.to - grade.from > 1) return true;
  const { tokens } = ground.layout;
  const next = grade.to;
  if (next >= sentence.to || (tokens.kind[next] ?? 0) > 1) return true;
  if (book.wordsOf(list).has(tokens.word[next] ?? 0)) return true;
  // "Good: preventing crime" has punctuation; "Good Preventing crime" is a flattened row.
  return ground.targets.runs.has(next) && isMarked(ground.layout, grade);
}

/** The field of a sentence whose gaps cross no comma. */
export function commaBound(ground: Ground, sentence: Sentence): SearchField<Fill> {
  const field = fieldOf(ground, sentence);
  return {
    ...field,
    passable: (at) => field.passable(at) && field.text.charAt(field.tokens.start[at] ?? 0) !== ",",
  };
}
