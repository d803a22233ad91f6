import { overlaps } from "../model/span.js";
import type { Stretch } from "../model/stretch.js";
import { type SpokenStretch, spokenStretches } from "../resolve/quote-speakers.js";
import type { ExplainedNothing, Nearest } from "./explanation.js";
import { blockAt, quoted, type Scene } from "./scene.js";

/** Each quoted stretch that is no quote, and no grade of the record: why not, and how near speech it came. */
export function explainStretches(scene: Scene): readonly ExplainedNothing[] {
  const { grades, tallies } = scene.resolution.facts;
  const used = [
    ...grades.flatMap(({ sources }) => sources.map(({ word }) => word)),
    ...tallies.map((one) => one.evidence),
  ];
  const misses = scene.trace.misses.filter(
    (miss) => miss.kind === "quotes" && !used.some((words) => overlaps(words, miss.range)),
  );
  if (misses.length === 0) return [];
  const spoken = new Map(
    spokenStretches(scene.layout, scene.detected, scene.book).map((one) => [one.stretch.start, one]),
  );
  return misses.map(({ range, reason, rule }): ExplainedNothing => {
    const one = spoken.get(range.start);
    // A rule that only found a speaker did not refuse the words.
    const refused = one?.attribution?.rule === rule ? null : rule;
    const nearest = one ? nearestOf(scene, one) : null;
    return { sort: "quoted stretch", at: scene.span(range), rule: refused, reason, by: null, nearest };
  });
}

function nearestOf(scene: Scene, { stretch, attribution }: SpokenStretch): Nearest | null {
  if (attribution) {
    const speaker = scene.span(attribution.mention);
    const by = attribution.cue === null ? "" : `, by ${quoted(scene.span(attribution.cue).text)}`;
    const says = `as speech it would be that of ${quoted(speaker.text)}${by}`;
    return { rule: attribution.rule, says, read: speaker, wanted: null, instead: null };
  }
  return nearestVerb(scene, stretch);
}

/** The verb of speech that stands nearest in the line, and how far. */
function nearestVerb(scene: Scene, stretch: Stretch): Nearest | null {
  const block = blockAt(scene, stretch.from);
  if (!block) return null;
  const away = (from: number, to: number): number => (to <= stretch.from ? stretch.from - to : from - stretch.to);
  const verbs = scene.detected.mentions
    .within("speech", block.from, block.to)
    .filter(({ rule, from, to }) => rule.data.sort === "verb" && (to <= stretch.from || from >= stretch.to))
    .sort((one, other) => away(one.from, one.to) - away(other.from, other.to));
  const [verb] = verbs;
  if (!verb)
    return {
      rule: null,
      says: "no verb of speech stands in its line",
      read: null,
      wanted: "a verb of speech",
      instead: null,
    };
  const words = away(verb.from, verb.to);
  const side = verb.to <= stretch.from ? "before" : "behind";
  const at = scene.span(verb);
  const says = `the verb of speech ${quoted(at.text)} stands ${words === 0 ? "right" : `${words} ${words === 1 ? "word" : "words"}`} ${side} it, and does not govern it`;
  return { rule: verb.rule.id, says, read: at, wanted: null, instead: null };
}
