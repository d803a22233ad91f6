import { type Sentence, sentencesBefore } from "../model/layout.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { type ForcePlace, forcesIn, isBody } from "./force-places.js";
import type { Ground } from "./ground.js";

/** How many sentences back the text may have named the force it still speaks of. */
const SPOKEN_WITHIN = 6;
/** A name this near a sentence's beginning is what the sentence is about. */
const SUBJECT_TOKENS = 8;

/** The force that the sentences before are about: one that opens a sentence, before one that only stands in it. */
export function spokenOf(
  ground: Ground,
  book: RuleBook,
  prime: readonly string[],
  sentence: Sentence,
): ForcePlace | null {
  const { layout, named } = ground;
  let passing: ForcePlace | null = null;
  // A line that is no sentence ("Good", below a question) goes by the sentences that end before it.
  const at = sentence.index >= 0 ? sentence.index : sentencesBefore(layout, sentence.from);
  for (let index = at - 1; index >= Math.max(0, at - SPOKEN_WITHIN); index--) {
    const before = layout.sentences[index];
    if (!before) break;
    const inside = forcesIn(ground, before).filter((mention) => isBody(ground, prime, mention));
    const opening = inside.find(
      (mention) =>
        mention.from - before.from <= SUBJECT_TOKENS &&
        !book.wordsOf("force-beside").has(layout.tokens.word[mention.from - 1] ?? 0),
    );
    if (opening) return opening;
    // "West Mercia stayed in the middle lane. Its investigation of crime merited ...": the area stands for its force.
    const bare = ground.mentions
      .within("forces", before.from, before.to)
      .find(
        ({ from, rule }) =>
          from === before.from && named.forces.some((force) => force.id === bodyOf(rule)) && inside.length === 0,
      );
    if (bare) return { ...bare, id: bodyOf(bare.rule), rule: bare.rule.id, weak: true };
    passing ??= inside.at(-1) ?? null;
  }
  return passing;
}

function bodyOf(rule: Rule<"forces">): string {
  return rule.data.body;
}
