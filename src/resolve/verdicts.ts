import type { Mention, Mentions } from "../detect/mentions.js";
import { type Layout, type Sentence, sentenceAt } from "../model/layout.js";
import { fold } from "../text/fold.js";
import type { Field, Filler } from "../text/match.js";
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

/** What stands between the names of a list of forces. */
const FORCE_JOINS = new Set([",", ";", "and", "&", "/", "the"]);

/** The grade words inside tokens `[from, to)` that are no part of an area's own name ("good use of resources"). */
export function gradesWithin(ground: Ground, from: number, to: number): readonly GradeMention[] {
  const { mentions, targets } = ground;
  const inside = mentions.within("scales", from, to);
  if (inside.length === 0) return inside;
  const covering = targets.within(from, to);
  return inside.filter((grade) => !covering.some((target) => target.from <= grade.from && grade.to <= target.to));
}

/** The field of a sentence (or of a whole block): its slots, and gaps that pass over no grade and no semicolon. */
export function fieldOf(ground: Ground, stretch: Pick<Sentence, "from" | "to">): Field<Fill> {
  const { layout, mentions, targets, named } = ground;
  const { tokens, doc } = layout;
  const graded = new Uint8Array(Math.max(0, stretch.to - stretch.from));
  for (const grade of gradesWithin(ground, stretch.from, stretch.to)) graded.fill(1, grade.from - stretch.from, grade.to - stretch.from);
  return {
    tokens,
    text: doc.text,
    from: stretch.from,
    to: stretch.to,
    fill(slot, at) {
      switch (slot) {
        case "grade": {
          const grade = mentions.at("scales", at);
          return grade ? [{ type: "grade", grade, from: grade.from, to: grade.to }] : [];
        }
        case "areas": {
          const run = targets.runs.get(at);
          return run ? [{ type: "areas", run, from: run.from, to: run.to }] : [];
        }
        case "area": {
          const run = targets.runs.get(at);
          const first = run?.targets[0];
          return first ? [{ type: "areas", run: { from: first.from, to: first.to, targets: [first] }, from: first.from, to: first.to }] : [];
        }
        case "force": {
          const force = named.mentions.find((mention) => mention.from === at);
          return force ? [{ type: "force", ids: [force.id], from: force.from, to: force.to }] : [];
        }
        case "forces": {
          const ids: string[] = [];
          let to = at;
          for (let next = named.mentions.find((mention) => mention.from === at); next && next.to <= stretch.to; ) {
            ids.push(next.id);
            to = next.to;
            let from = to;
            while (from < stretch.to && FORCE_JOINS.has(doc.text.slice(tokens.start[from], tokens.end[from]).toLowerCase())) from++;
            next = from > to ? named.mentions.find((mention) => mention.from === from) : undefined;
          }
          return ids.length > 0 ? [{ type: "force", ids, from: at, to }] : [];
        }
        case "count":
        case "number": {
          const word = fold(doc.text.slice(tokens.start[at], tokens.end[at]));
          const value = at < stretch.to ? numberOf(word) : null;
          // "a good rating" counts nothing; "no area" is for the rules of denial.
          if (value === null || (slot === "count" && (value === 0 || word.startsWith("a") || word === "both" || word === "single"))) return [];
          return [{ type: "number", value, from: at, to: at + 1 }];
        }
        case "year": {
          const word = doc.text.slice(tokens.start[at], tokens.end[at]);
          return /^20[0-3]\d$/.test(word) ? [{ type: "year", value: Number(word), from: at, to: at + 1 }] : [];
        }
        default:
          return [];
      }
    },
    near: (at) => (tokens.kind[at] ?? 0) !== 3 && !ground.parts(at),
    passable(at) {
      if (at >= stretch.to || graded[at - stretch.from] === 1 || ground.turns(at)) return false;
      return tokens.kind[at] !== 3 || !";.!?".includes(doc.text.charAt(tokens.start[at] ?? 0));
    },
  };
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
