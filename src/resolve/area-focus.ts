import type { Block, Sentence } from "../model/layout.js";
import type { Ground } from "./ground.js";
import type { Target } from "./target.js";
import { gradesWithin } from "./verdicts.js";

/** How many sentences back an area may have been introduced that no grade has followed yet. */
const WITHIN = 2;

/**
 * The areas that the paragraph has just brought up and not graded: "Investigating crime is where the report dwells longest.
 * There the force was graded inadequate." Empty where the sentences before name none, or graded what they name.
 */
export function focusOf(ground: Ground, block: Pick<Block, "index">, sentence: Sentence): readonly Target[] {
  const { layout, targets } = ground;
  for (let index = sentence.index - 1; index >= sentence.index - WITHIN; index--) {
    const before = layout.sentences[index];
    if (!before || before.block !== block.index || gradesWithin(ground, before.from, before.to).length > 0) return [];
    const [first, ...more] = targets.within(before.from, before.to);
    if (!first) continue;
    const run = targets.runOf(first.from)?.targets ?? [first];
    // Two lists in one sentence: which of them is meant nobody can tell.
    return more.every((target) => run.includes(target)) ? run : [];
  }
  return [];
}

/**
 * The one area that the paragraph above has brought up and not graded: "HMIC looked at how well the force prevents crime. (new
 * paragraph) It judged the force to be good in this area." Empty where it names none, several, or any grade, and where something
 * else stands between.
 */
export function focusAbove(ground: Ground, block: Block, sentence: Sentence): readonly Target[] {
  const { layout, targets } = ground;
  const above = layout.blocks[block.index - 1];
  if (above?.kind !== "paragraph" || block.kind !== "paragraph" || sentence.from !== block.from) return [];
  if (gradesWithin(ground, above.from, above.to).length > 0) return [];
  const named = targets.within(above.from, above.to);
  const [first] = named;
  if (!first?.area) return [];
  const run = targets.runOf(first.from)?.targets ?? [first];
  return named.every((target) => run.includes(target)) ? run : [];
}
