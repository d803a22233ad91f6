import type { Sentence } from "../model/layout.js";
import type { Fill } from "../resolve/field.js";
import type { GradeMention } from "../resolve/ground.js";
import { gradesWithin, isMarked, isNominal } from "../resolve/verdicts.js";
import type { Rule } from "../rules/book.js";
import type { Match } from "../text/match.js";
import type { Condition } from "./explanation.js";
import { quoted, type Scene } from "./scene.js";

/** What gave a statement its license, where its rule asks for one: what says that the word is a grade. Null where it asks for none. */
export function licenseCondition(
  scene: Scene,
  rule: Rule<"grades">,
  stretch: Sentence,
  match: Match<Fill>,
  grade: GradeMention,
): Condition | null {
  const { license } = rule.data;
  if (license === undefined) return null;
  const areas = match.slots.flatMap(({ fill }) => (fill.type === "areas" ? fill.run.targets : []));
  const weak = areas.length > 0 && areas.every((target) => target.weak);
  // Only a short form of an area has to be shown to be graded.
  if (license === "award" && !(weak && grade.rule.data.grade === "good")) return null;
  const says = (told: string, at: Condition["at"] = null): Condition => ({ of: "license", says: told, rule: null, at });
  if (isMarked(scene.layout, grade)) return says("quotation marks or a capital make it a grade", scene.span(grade));
  if (isNominal(scene.resolution.ground, scene.book, grade))
    return says("the words before and behind it make a noun of it, which no praise is", scene.span(grade));
  const judged = wordOf(scene, "judged-word", stretch);
  if (judged) return says(`${quoted(judged.text)} says that it is graded`, judged);
  const beside = gradesWithin(scene.resolution.ground, stretch.from, stretch.to).find((other) => other !== grade);
  if (beside) return says("another grade is awarded beside it", scene.span(beside));
  const overall = wordOf(scene, "overall-word", stretch);
  if (overall) return says(`${quoted(overall.text)} says that it is graded`, overall);
  return says("its area opens the sentence, in a text that awards grades");
}

function wordOf({ layout, book, tokens }: Scene, list: string, { from, to }: Sentence): Condition["at"] {
  const words = book.wordsOf(list);
  for (let at = from; at < to; at++) if (words.has(layout.tokens.word[at] ?? 0)) return tokens(at, at + 1);
  return null;
}
