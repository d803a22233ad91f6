import { type Layout, type Sentence, sentenceAt } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Mention, Mentions } from "../rules/mentions.js";
import { fold } from "../text/fold.js";
import type { Filler, SearchField } from "../text/match.js";
import { numberOf } from "../text/numbers.js";
import type { NamedForces } from "./forces.js";
import type { TargetRun, Targets } from "./targets.js";

export type GradeMention = Mention<"scales">;

/** What may fill a slot of a grade statement. */
export type Fill =
  | (Filler & { readonly type: "grade"; readonly grade: GradeMention })
  | (Filler & { readonly type: "areas"; readonly run: TargetRun })
  | (Filler & { readonly type: "force"; readonly ids: readonly string[] })
  | (Filler & { readonly type: "number"; readonly value: number })
  | (Filler & { readonly type: "year"; readonly value: number });

/** Everything a statement can be matched against in one document. */
export interface Ground {
  readonly layout: Layout;
  readonly mentions: Mentions;
  readonly named: NamedForces;
  readonly targets: Targets;
  /** Whether a token parts two clauses: a verb or a turning word of the list run-break. */
  readonly parts: (token: number) => boolean;
  /** Whether a token turns to another statement ("but", "while"): no gap passes it. */
  readonly turns: (token: number) => boolean;
}

const fields = new WeakMap<Ground, Map<number, SearchField<Fill>>>();

/**
 * The field of a sentence (or of a whole block): its slots, and gaps that pass over no grade, no semicolon and no turn to
 * another statement. Made once for each stretch.
 */
export function fieldOf(ground: Ground, stretch: Pick<Sentence, "from" | "to">): SearchField<Fill> {
  let known = fields.get(ground);
  if (!known) {
    known = new Map();
    fields.set(ground, known);
  }
  const key = stretch.from * 0x100000 + (stretch.to - stretch.from);
  let field = known.get(key);
  if (!field) {
    field = makeField(ground, stretch);
    known.set(key, field);
  }
  return field;
}

const NONE: readonly Fill[] = [];

function makeField(ground: Ground, stretch: Pick<Sentence, "from" | "to">): SearchField<Fill> {
  const { layout, targets } = ground;
  const { tokens, doc } = layout;
  const { from, to } = stretch;
  const graded = new Uint8Array(Math.max(0, to - from));
  const grades = new Map<number, readonly Fill[]>();
  for (const grade of gradesWithin(ground, from, to)) {
    graded.fill(1, grade.from - from, grade.to - from);
    grades.set(grade.from, [{ type: "grade", grade, from: grade.from, to: grade.to }]);
  }
  const forces = new Map<number, readonly Fill[]>();
  for (const force of ground.named.mentions) {
    if (force.from >= from && force.to <= to)
      forces.set(force.from, [{ type: "force", ids: [force.id], from: force.from, to: force.to }]);
  }
  const present = new Set<number>();
  const numbers = new Map<number, number>();
  let runs = false;
  for (let at = from; at < to; at++) {
    present.add(tokens.word[at] ?? 0);
    runs ||= targets.runs.has(at);
    const length = (tokens.end[at] ?? 0) - (tokens.start[at] ?? 0);
    if ((tokens.kind[at] ?? 0) > 2 || length > LONGEST_NUMBER) continue;
    const value = numberOf(doc.text.slice(tokens.start[at], tokens.end[at]).toLowerCase());
    if (value !== null) numbers.set(at, value);
  }
  const word = (at: number): string => doc.text.slice(tokens.start[at], tokens.end[at]);
  return {
    tokens,
    text: doc.text,
    from,
    to,
    chances: new Map(),
    has: (one) => present.has(one),
    fills(slot) {
      if (slot === "grade") return grades.size > 0;
      if (slot === "areas" || slot === "area") return runs;
      if (slot === "force" || slot === "forces") return forces.size > 0;
      return slot === "year" || numbers.size > 0;
    },
    fill(slot, at) {
      switch (slot) {
        case "grade":
          return grades.get(at) ?? NONE;
        case "areas":
        case "area": {
          const run = targets.runs.get(at);
          const first = run?.targets[0];
          if (!run || !first) return NONE;
          const whole = slot === "areas" ? run : { from: first.from, to: first.to, targets: [first] };
          return [{ type: "areas", run: whole, from: whole.from, to: whole.to }];
        }
        case "force":
          return forces.get(at) ?? NONE;
        case "forces":
          return listOfForces(at);
        case "count":
        case "number": {
          const value = numbers.get(at);
          // "a good rating" counts nothing; "no area" is for the rules of denial.
          if (value === undefined || (slot === "count" && (value === 0 || NO_COUNT.has(word(at).toLowerCase()))))
            return NONE;
          return [{ type: "number", value, from: at, to: at + 1 }];
        }
        case "year": {
          const year = tokens.kind[at] === 2 && at < to ? word(at) : "";
          return /^20[0-3]\d$/.test(year) ? [{ type: "year", value: Number(year), from: at, to: at + 1 }] : NONE;
        }
        default:
          return NONE;
      }
    },
    near: (at) => (tokens.kind[at] ?? 0) !== 3 && !ground.parts(at),
    passable(at) {
      if (at >= to || graded[at - from] === 1 || ground.turns(at)) return false;
      return tokens.kind[at] !== 3 || !";.!?".includes(doc.text.charAt(tokens.start[at] ?? 0));
    },
  };

  /** "Essex; Gwent; Kent and Surrey". */
  function listOfForces(at: number): readonly Fill[] {
    const ids: string[] = [];
    let end = at;
    for (let next = forces.get(at)?.[0]; next?.type === "force"; ) {
      ids.push(...next.ids);
      end = next.to;
      let after = end;
      while (after < to && FORCE_JOINS.has(word(after).toLowerCase())) after++;
      next = after > end ? forces.get(after)?.[0] : undefined;
    }
    return ids.length > 0 ? [{ type: "force", ids, from: at, to: end }] : NONE;
  }
}

/** No number is written in more units: "fourteen". */
const LONGEST_NUMBER = 8;
const NO_COUNT = new Set(["a", "an", "both", "single"]);
/** What stands between the names of a list of forces. */
const FORCE_JOINS = new Set([",", ";", "and", "&", "/", "the"]);

/** How near a grade's name stands to the words for its place on the scale that explain it, in tokens. */
const GLOSS_WITHIN = 5;

/** The grade words inside tokens `[from, to)` that are no part of an area's own name ("good use of resources"). */
export function gradesWithin(ground: Ground, from: number, to: number): readonly GradeMention[] {
  const { mentions, targets } = ground;
  const inside = mentions.within("scales", from, to);
  if (inside.length === 0) return inside;
  const covering = targets.within(from, to);
  // "inadequate, the lowest grade": the place on the scale explains a grade that the sentence names.
  const covered = (grade: GradeMention): boolean =>
    covering.some((target) => target.from <= grade.from && grade.to <= target.to);
  // "the top grade, outstanding"; but "good at catching offenders and given the top grade for ..." speaks of two.
  const glosses = (place: GradeMention): boolean =>
    inside.some(
      (grade) =>
        grade.rule.data.paraphrase !== true &&
        !covered(grade) &&
        Math.max(grade.from - place.to, place.from - grade.to) <= GLOSS_WITHIN &&
        // "the top grade in one area and good in five" names two.
        !/\band\b/i.test(
          ground.layout.doc.text.slice(Math.min(place.end, grade.end), Math.max(place.start, grade.start)),
        ),
    );
  return inside.filter(
    (grade) =>
      !isAsked(ground.layout, grade) &&
      !leadsToGrade(ground.layout, grade, inside) &&
      !(grade.rule.data.paraphrase === true && glosses(grade)) &&
      !covered(grade),
  );
}

/** How many words may stand between "graded" and the grade that it leads to: "to be graded as inadequate". */
const LEADS_WITHIN = 1;

/** "The only area to be graded inadequate", "not graded good in any area": the words lead up to a grade, and are none. */
function leadsToGrade(layout: Layout, mention: GradeMention, inside: readonly GradeMention[]): boolean {
  if (mention.rule.data.grade !== "not-graded") return false;
  return inside.some(
    (grade) =>
      grade.rule.data.grade !== "not-graded" &&
      grade.from >= mention.to &&
      grade.from - mention.to <= LEADS_WITHIN &&
      (grade.from === mention.to || (layout.tokens.kind[mention.to] ?? 0) !== 3),
  );
}

/** "How good is the force at responding to the public?": a question awards nothing. */
export function isAsked({ doc, blocks }: Layout, mention: GradeMention): boolean {
  const end = blocks[mention.block]?.end ?? mention.end;
  for (let at = mention.end; at < end; at++) {
    const char = doc.text.charAt(at);
    if (char === "?") return true;
    if (char === "!" || (char === "." && !/\d/.test(doc.text.charAt(at + 1)))) return false;
  }
  return false;
}

/** Whether the mention stands in quotation marks, or has a capital that no sentence's beginning explains: as grades are written. */
export function isMarked(layout: Layout, mention: GradeMention): boolean {
  const { text } = layout.doc;
  const before = fold(text.charAt(mention.start - 1));
  const after = fold(text.charAt(mention.end));
  if ((before === "'" || before === '"') && (after === "'" || after === '"')) return true;
  const first = text.charAt(mention.start);
  if (first === first.toLowerCase()) return false;
  return layout.blocks[mention.block]?.from !== mention.from && sentenceAt(layout, mention.from)?.from !== mention.from;
}

/**
 * Whether the words around a grade make a noun of it: "settled on adequate", "left it at good", "took a good for vetting".
 * What no praise can be: the word before leads to a name of something, and nothing follows that the grade could describe.
 */
export function isNominal(ground: Ground, book: RuleBook, grade: GradeMention): boolean {
  const { layout } = ground;
  const { tokens, doc } = layout;
  if (grade.rule.data.reading !== "name" || !book.wordsOf("grade-noun-before").has(tokens.word[grade.from - 1] ?? 0))
    return false;
  const end = layout.blocks[grade.block]?.to ?? grade.to;
  if (grade.to >= end || book.wordsOf("grade-noun-after").has(tokens.word[grade.to] ?? 0)) return true;
  return (tokens.kind[grade.to] ?? 0) === 3 && ".,;:)]".includes(doc.text.charAt(tokens.start[grade.to] ?? 0));
}
