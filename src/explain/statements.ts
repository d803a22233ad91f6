import type { Sentence } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import { type Fill, fieldOf } from "../resolve/field.js";
import { isOfficial } from "../resolve/grade-targets.js";
import type { GradeMention } from "../resolve/ground.js";
import { inOrder, type Statement, statementAt } from "../resolve/statements.js";
import type { Target } from "../resolve/target.js";
import { gradesWithin } from "../resolve/verdicts.js";
import type { Rule } from "../rules/book.js";
import { type Match, nearestMatch } from "../text/match.js";
import { prepare } from "../text/prepare.js";
import type { Condition, Loser } from "./explanation.js";
import { licenseCondition } from "./license.js";
import { withOnly } from "./one-rule.js";
import { quoted, type Scene, stretchAt } from "./scene.js";

/** How far before its grade word a statement may begin, in tokens. */
export const REACH = 60;

/** The rule of grades.yaml with that id. */
export function gradeRule({ book }: Scene, id: string): Rule<"grades"> | null {
  return book.files.grades.find((rule) => rule.id === id) ?? null;
}

export function scopeOf(rule: Rule<"grades">): "sentence" | "block" {
  return rule.data.scope ?? "sentence";
}

/** How the first pattern of a rule that holds a grade word reads it; null where none does, as for lists and tables. */
export function matchOf(
  { resolution }: Scene,
  patterns: readonly Pattern[],
  stretch: Sentence,
  grade: GradeMention,
): Match<Fill> | null {
  const field = fieldOf(resolution.ground, stretch);
  const holds = (match: Match<Fill>): boolean => match.slots.some(({ fill }) => isGrade(fill, grade));
  for (const pattern of patterns) {
    const match = nearestMatch(prepare(pattern), field, grade.from, Math.max(stretch.from, grade.from - REACH), holds);
    if (match) return match;
  }
  return null;
}

function isGrade(fill: Fill, grade: GradeMention): boolean {
  return fill.type === "grade" && fill.grade === grade;
}

/**
 * What a statement's pattern read, slot by slot, and what else its rule asked for; `layout` says how lines stand together
 * where no pattern holds them.
 */
export function conditionsOf(
  scene: Scene,
  rule: Rule<"grades">,
  grade: GradeMention,
  layout: string,
): readonly Condition[] {
  const stretch = stretchAt(scene, grade.from, scopeOf(rule));
  const match = stretch && matchOf(scene, rule.patterns.pattern ?? [], stretch, grade);
  const conditions: Condition[] = [];
  if (match) {
    const at = scene.tokens(match.from, match.to);
    const slots = match.slots.map(({ name, fill }) => `{${name}} ${fillWords(scene, fill)}`);
    conditions.push({ of: "pattern", says: `read ${slots.join(", ")}`, rule: null, at });
  } else {
    const words = scene.span(grade);
    const says = `${quoted(words.text)} and a line that stands with it: ${layout}`;
    conditions.push({ of: "pattern", says, rule: null, at: words });
  }
  if (match && rule.data.scope === "block")
    conditions.push({ of: "scope", says: "it reads a whole line", rule: null, at: null });
  const license = stretch && match && licenseCondition(scene, rule, stretch, match, grade);
  return license ? [...conditions, license] : conditions;
}

function fillWords(scene: Scene, fill: Fill): string {
  const words = quoted(scene.tokens(fill.from, fill.to)?.text ?? "", 50);
  switch (fill.type) {
    case "areas":
      return fill.run.targets.length > 2 ? `${fill.run.targets.length} areas` : words;
    case "number":
      return String(fill.value);
    default:
      return words;
  }
}

/** What statements another rule alone would make of a grade word: those that hold, and those whose words hold but for a condition. */
export function rivalStatements(scene: Scene, grade: GradeMention, winner: Rule<"grades"> | null): readonly Loser[] {
  const order = inOrder(scene.book);
  // What adds to a statement, or copies one, stands beside the rule that made it and is no rival of it.
  if (winner?.data.extends === true || winner?.data.copies === true) return [];
  const place = winner === null ? -1 : order.indexOf(winner);
  return order.flatMap((rule, index): readonly Loser[] => {
    if (rule === winner) return [];
    const { statement, refusal } = alone(scene, rule, grade);
    if (statement) {
      const at = scene.tokens(statement.from, statement.to);
      const says = `would read ${quoted(at?.text ?? "", 50)}${areasOf(statement.targets)}`;
      const why =
        index > place
          ? "asked later, and the first rule that holds wins"
          : "not asked: a line or a count was read first";
      return [{ of: "pattern", candidate: says, rule: rule.id, why, at }];
    }
    return refusal === null || isWordAlone(scene, rule, grade)
      ? []
      : [{ of: "license", candidate: "its words hold", rule: rule.id, why: refusal, at: null }];
  });
}

/** Whether a rule reads the grade word and nothing else: its words hold wherever there is one. */
export function isWordAlone(scene: Scene, rule: Rule<"grades">, grade: GradeMention): boolean {
  const stretch = stretchAt(scene, grade.from, scopeOf(rule));
  const match = stretch && matchOf(scene, rule.patterns.pattern ?? [], stretch, grade);
  return match !== null && match.from === grade.from && match.to === grade.to;
}

/** What one rule makes of a grade word where no other is asked. */
export function alone(
  scene: Scene,
  rule: Rule<"grades">,
  grade: GradeMention,
): { readonly statement: Statement | null; readonly refusal: string | null } {
  const stretch = stretchAt(scene, grade.from, scopeOf(rule));
  if (!stretch) return { statement: null, refusal: null };
  const { ground, grading, facts } = scene.resolution;
  const others = gradesWithin(ground, stretch.from, stretch.to).filter((other) => other !== grade);
  const beside = others.some((other) => isAwarded(scene, other));
  const company = {
    official: isOfficial({ ground, book: scene.book, context: grading, told: [], ofLines: 0, counts: new Map() }),
    beside,
    awarded: beside || facts.grades.length > 0,
  };
  let refusal: string | null = null;
  const statement = statementAt(
    ground,
    withOnly(scene.book, rule),
    stretch,
    scopeOf(rule),
    grade,
    company,
    (_, reason) => {
      refusal = reason;
    },
  );
  return { statement, refusal };
}

function isAwarded({ resolution }: Scene, grade: GradeMention): boolean {
  return resolution.facts.grades.some((fact) => fact.sources.some((source) => source.word.start === grade.start));
}

/** " for a, b": the areas of a statement, where it names any. */
export function areasOf(targets: readonly Target[]): string {
  const names = targets.map((target) => target.area ?? target.pillar);
  return names.length === 0 ? "" : ` for ${names.join(", ")}`;
}
