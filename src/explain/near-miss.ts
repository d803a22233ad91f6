import type { Sentence } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import { type Fill, fieldOf } from "../resolve/field.js";
import type { GradeMention } from "../resolve/ground.js";
import { inOrder } from "../resolve/statements.js";
import type { Rule } from "../rules/book.js";
import { type Approach, approachAt, nearer } from "../text/approach.js";
import type { SearchField } from "../text/match.js";
import { prepare } from "../text/prepare.js";
import { PUNCTUATION } from "../text/tokens.js";
import type { Nearest } from "./explanation.js";
import { quoted, type Scene, stretchAt } from "./scene.js";
import { scopeOf } from "./statements.js";
import { listOf, wantedOf } from "./wanted.js";

/** How far before its grade word an attempt may begin, in tokens. */
const REACH = 24;
/** How far before a grade word a pattern may stop and still have been on its way to it. */
const SHORT_OF = 4;
/** The least that has to be read: the grade word and another word, with one element missing. */
const LEAST = 4;
/** The least where the grade word itself was not reached. */
const LEAST_SHORT = 5;

/**
 * The statement of grades.yaml that came nearest to holding a grade word: of all patterns that hold but for one element the
 * one that read most. Null where none read more than the grade word itself.
 */
export function nearestStatement(scene: Scene, grade: GradeMention): Nearest | null {
  let best: Approach<Fill> | null = null;
  let winner: Rule<"grades"> | null = null;
  for (const rule of inOrder(scene.book)) {
    if (!awards(rule, grade)) continue;
    const stretch = stretchAt(scene, grade.from, scopeOf(rule));
    if (!stretch) continue;
    const found = approachOf(scene, rule, stretch, grade);
    if (nearer(best, found)) [best, winner] = [found, rule];
  }
  return best && winner ? toNearest(scene, winner, best) : null;
}

/** Whether the rule could award this word at all, by its own fields. */
function awards({ data }: Rule<"grades">, grade: GradeMention): boolean {
  if (data.copies === true || data.extends === true) return false;
  if (grade.rule.data.reading === "noun" && data.nouns !== true) return false;
  if (grade.rule.data.reading === "verb" && data.license !== "company") return false;
  return data.only === undefined || data.only === grade.rule.data.grade;
}

function approachOf(scene: Scene, rule: Rule<"grades">, stretch: Sentence, grade: GradeMention): Approach<Fill> | null {
  const { resolution, book } = scene;
  const field = fieldOf(resolution.ground, stretch);
  const accept = (approach: Approach<Fill>): boolean => {
    if (!readsMore(scene, approach, grade)) return false;
    if (approach.slots.some(({ fill }) => fill.type === "grade" && fill.grade === grade))
      return approach.score >= LEAST;
    const short = grade.from - approach.at;
    return !approach.whole && approach.score >= LEAST_SHORT && short >= 0 && short <= SHORT_OF;
  };
  // A verb of judgement or an area that is missing tells more than a small word in which one rule differs from another.
  const worth = (wanted: Pattern): number => (wanted.type === "slot" || listOf(wanted, book) !== null ? 1 : -1);
  let best: Approach<Fill> | null = null;
  for (const pattern of rule.patterns.pattern ?? []) {
    const { words, slots } = prepare(pattern);
    const absent =
      words.filter((set) => !hasOne(field, set)).length + [...slots].filter((slot) => !field.fills(slot)).length;
    if (absent > 1) continue;
    for (let from = grade.from; from >= Math.max(stretch.from, grade.from - REACH); from--) {
      const found = approachAt(pattern, field, from, accept, worth);
      if (nearer(best, found)) best = found;
    }
  }
  return best;
}

/** Whether an attempt read a word besides the grade; marks are no words. */
function readsMore({ layout }: Scene, { from, to, at, until }: Approach<Fill>, grade: GradeMention): boolean {
  for (let token = from; token < to; token++) {
    const own = token >= grade.from && token < grade.to;
    const instead = token >= at && token < until;
    if (!own && !instead && layout.tokens.kind[token] !== PUNCTUATION) return true;
  }
  return false;
}

function hasOne(field: SearchField<Fill>, words: ReadonlySet<number>): boolean {
  for (let at = field.from; at < field.to; at++) if (words.has(field.tokens.word[at] ?? 0)) return true;
  return false;
}

/** 'it read "managing offenders was", and wanted a word of {judged} ("judged", ...) where the text has "felt"'. */
function toNearest(scene: Scene, rule: Rule<"grades">, approach: Approach<Fill>): Nearest {
  const { from, to, at, until, wanted } = approach;
  const { says, written } = wantedOf(wanted, scene.book);
  const before = scene.tokens(from, at);
  const after = approach.whole ? scene.tokens(until, to) : null;
  const instead = scene.tokens(at, until) ?? (approach.whole ? null : scene.tokens(at, at + 1));
  const parts = [before, after].flatMap((part) => {
    const words = (part?.text ?? "").replace(/^[\s.,;:!?–-]{1,200}|[\s.,;:!?–-]{1,200}$/g, "");
    return words === "" ? [] : [quoted(words, 50)];
  });
  const read = scene.tokens(from, approach.whole ? to : at);
  const where =
    instead !== null
      ? ` where the text has ${quoted(instead.text, 40)}`
      : before === null
        ? " before it"
        : after === null
          ? " behind it"
          : " between them";
  const sentence = `it read ${parts.join(" and ")}, and wanted ${says}${where}`;
  return { rule: rule.id, says: sentence, read, wanted: written, instead };
}
