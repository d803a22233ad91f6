import type { Sentence } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { Tries, type Try } from "../rules/tried.js";
import { type Match, nearestMatch } from "../text/match.js";
import { type Fill, fieldOf, type StretchField } from "./field.js";
import type { GradeMention, Ground } from "./ground.js";
import { isMarked } from "./verdicts.js";

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
  const { all, unless } = triesOf(book);
  const chances = all.in(field);
  for (const rule of book.files.exclusions) {
    const { scope, reason, followers, unmarked, only } = rule.data;
    for (const grade of grades) {
      if (excluded.has(grade) || (only !== undefined && grade.rule.data.grade !== only)) continue;
      if (unmarked === true && isMarked(ground.layout, grade)) continue;
      if (followers !== undefined) {
        if (!mayFollow(ground, book, followers, sentence, grade)) excluded.set(grade, { rule, reason });
        continue;
      }
      if (!holds(chances, rule, grade) || holds(unless.in(field), rule, grade)) continue;
      if (scope === "grade") excluded.set(grade, { rule, reason });
      else for (const other of grades) if (!excluded.has(other)) excluded.set(other, { rule, reason });
    }
  }
  return excluded;

  function holds(tries: readonly Try<"exclusions">[], rule: Rule<"exclusions">, grade: GradeMention): boolean {
    const least = Math.max(sentence.from, grade.from - REACH);
    const excludes = ({ slots, to }: Match<Fill>): boolean => {
      const named = slots.some(({ fill }) => fill.type === "grade");
      return named ? slots.some(({ fill }) => fill.type === "grade" && fill.grade === grade) : to > grade.from;
    };
    for (const one of tries) {
      if (one.rule !== rule) continue;
      // A pattern that may do without the grade is tried in any case.
      if (one.prepared.slots.has("grade") && !one.needy.mayHold("grade", field, grade.from, grade.to)) continue;
      if (nearestMatch<Fill>(one.prepared, field, grade.from, least, excludes) !== null) return true;
    }
    return false;
  }
}

/** The patterns of all rules, and those of their exceptions. */
function triesOf(book: RuleBook): {
  readonly all: Tries<"exclusions">;
  readonly unless: Tries<"exclusions">;
} {
  return book.once("exclusions.tries", ({ files }) => ({
    all: new Tries(book, files.exclusions),
    unless: new Tries(book, files.exclusions, "unless"),
  }));
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
export function commaBound(ground: Ground, sentence: Sentence): StretchField {
  return fieldOf(ground, sentence).commaBound();
}
