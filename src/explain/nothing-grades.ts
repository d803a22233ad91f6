import type { Miss } from "../model/trace.js";
import { commaBound } from "../resolve/exclusions.js";
import { gradeLists } from "../resolve/grade-lists.js";
import type { GradeMention } from "../resolve/ground.js";
import { inOrder } from "../resolve/statements.js";
import type { Rule } from "../rules/book.js";
import { nearestMatch } from "../text/match.js";
import { prepare } from "../text/prepare.js";
import type { ExplainedNothing, Nearest } from "./explanation.js";
import { nearestStatement } from "./near-miss.js";
import { gradeWordAt, quoted, type Scene, stretchAt } from "./scene.js";
import { alone, areasOf, gradeRule, isWordAlone, matchOf, scopeOf } from "./statements.js";

const KEY = "a key to the grades, or a heading that nothing stands under";

/** Each grade word that gave no value: what kept it from one, and which statement came nearest. */
export function explainGradeWords(scene: Scene): readonly ExplainedNothing[] {
  const { ground, grading } = scene.resolution;
  const misses = scene.trace.misses.filter((miss) => miss.kind === "grade");
  const listed = misses.length === 0 ? null : gradeLists(ground, grading, scene.book).taken;
  return misses
    .map((miss) => closer(scene, listed, miss))
    .map((miss): ExplainedNothing => {
      const { rule, reason, range } = miss;
      const grade = gradeWordAt(scene, range);
      const exclusion = scene.book.files.exclusions.find((one) => one.id === rule) ?? null;
      return {
        sort: "grade word",
        at: scene.span(range),
        rule,
        reason,
        by: grade && exclusion ? wordsOf(scene, exclusion, grade) : null,
        nearest: grade ? nearestOf(scene, miss, exclusion, grade) : null,
      };
    });
}

/**
 * The miss with a closer reason: for words inside an area's name, for those of lines, and for those that only a rule which
 * reads any grade word stands by.
 */
function closer(scene: Scene, listed: ReadonlySet<GradeMention> | null, miss: Miss): Miss {
  const { facts, ground } = scene.resolution;
  const grade = gradeWordAt(scene, miss.range);
  if (!grade || !facts.document.reportsInspection) return miss;
  const rule = miss.rule === null ? null : gradeRule(scene, miss.rule);
  if (rule && isWordAlone(scene, rule, grade)) {
    const refused = refusedAt(scene, grade);
    return refused
      ? { ...miss, rule: refused.rule.id, reason: refused.reason }
      : { ...miss, rule: null, reason: "no statement's pattern holds it" };
  }
  if (miss.rule !== null) return miss;
  const cover = ground.targets.all.find((one) => one.from <= grade.from && grade.to <= one.to);
  if (cover)
    return { ...miss, rule: cover.rule, reason: `part of the name of an area (${cover.area ?? cover.pillar})` };
  if (listed?.has(grade)) return { ...miss, reason: KEY };
  return miss;
}

/** The first statement whose words are all there, and which a condition of its own keeps from holding. */
function refusedAt(
  scene: Scene,
  grade: GradeMention,
): { readonly rule: Rule<"grades">; readonly reason: string } | null {
  for (const rule of inOrder(scene.book)) {
    const reason = alone(scene, rule, grade).refusal;
    if (reason !== null && !isWordAlone(scene, rule, grade)) return { rule, reason };
  }
  return null;
}

function nearestOf(
  scene: Scene,
  { rule, range, reason }: Miss,
  exclusion: Rule<"exclusions"> | null,
  grade: GradeMention,
): Nearest | null {
  const { facts, grading } = scene.resolution;
  if (!facts.document.reportsInspection || grading.voice(range) !== null || reason === KEY) return null;
  if (exclusion) return withoutIt(scene, grade);
  const statement = rule === null ? null : gradeRule(scene, rule);
  if (statement) return allButOne(scene, statement, grade);
  return rule === null ? nearestStatement(scene, grade) : null;
}

/** What the first statement that holds would read if no exclusion stood in the way. */
function withoutIt(scene: Scene, grade: GradeMention): Nearest | null {
  for (const rule of inOrder(scene.book)) {
    const { statement } = alone(scene, rule, grade);
    if (!statement) continue;
    const read = scene.tokens(statement.from, statement.to);
    const says = `but for this it would read ${quoted(read?.text ?? "", 50)}${areasOf(statement.targets)}`;
    return { rule: rule.id, says, read, wanted: null, instead: null };
  }
  return null;
}

function allButOne(scene: Scene, rule: Rule<"grades">, grade: GradeMention): Nearest | null {
  const stretch = stretchAt(scene, grade.from, scopeOf(rule));
  const match = stretch && matchOf(scene, rule.patterns.pattern ?? [], stretch, grade);
  if (!match) return null;
  const read = scene.tokens(match.from, match.to);
  const says = `its words are all there, ${quoted(read?.text ?? "", 50)}, and only this fails`;
  return { rule: rule.id, says, read, wanted: null, instead: null };
}

/** The words that an exclusion read around a grade word; null where it goes by the word behind it alone. */
function wordsOf(scene: Scene, rule: Rule<"exclusions">, grade: GradeMention): ExplainedNothing["by"] {
  const sentence = stretchAt(scene, grade.from, "sentence");
  if (!sentence) return null;
  if (rule.data.followers !== undefined) return scene.tokens(grade.from, Math.min(grade.to + 1, sentence.to));
  const field = commaBound(scene.resolution.ground, sentence);
  for (const pattern of rule.patterns.pattern ?? []) {
    const match = nearestMatch(prepare(pattern), field, sentence.to - 1, sentence.from, ({ slots, from, to }) => {
      const named = slots.filter(({ fill }) => fill.type === "grade");
      const own = named.some(({ fill }) => fill.from === grade.from) || (from <= grade.from && to > grade.from);
      return own || (rule.data.scope === "sentence" && named.length > 0);
    });
    if (match) return scene.tokens(match.from, match.to);
  }
  return null;
}
