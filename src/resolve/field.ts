import type { TokenTable } from "../model/layout.js";
import type { Filler, SearchField } from "../text/match.js";
import type { Met, NeedTable } from "../text/needs.js";
import { slotBit } from "../text/slots.js";
import type { GradeMention, Ground } from "./ground.js";
import type { TargetRun } from "./target.js";
import { gradesWithin } from "./verdicts.js";

/** What may fill a slot of a grade statement. */
export type Fill =
  | (Filler & { readonly type: "grade"; readonly grade: GradeMention })
  | (Filler & { readonly type: "areas"; readonly run: TargetRun })
  | (Filler & { readonly type: "force"; readonly ids: readonly string[] })
  | (Filler & { readonly type: "number"; readonly value: number })
  | (Filler & { readonly type: "year"; readonly value: number });

const NONE: readonly Fill[] = [];
const NO_COUNT = new Set(["a", "an", "both", "single"]);
/** What stands between the names of a list of forces. */
const FORCE_JOINS = new Set([",", ";", "and", "&", "/", "the"]);
const COMMA = 0x2c;

/**
 * The field of a sentence (or of a whole block): its slots, and gaps that pass over no grade, no semicolon and no turn to
 * another statement. Made once for each stretch.
 */
export function fieldOf(ground: Ground, stretch: { readonly from: number; readonly to: number }): StretchField {
  const { from, to } = stretch;
  let fields = fieldsOf.get(ground);
  if (!fields) {
    fields = new Map();
    fieldsOf.set(ground, fields);
  }
  const known = fields.get(from);
  if (known) for (const field of known) if (field.to === to) return field;
  const field = new StretchField(ground, from, to);
  if (known) known.push(field);
  else fields.set(from, [field]);
  return field;
}

/** The fields of a document by their first token. */
const fieldsOf = new WeakMap<Ground, Map<number, StretchField[]>>();

/** What statements, tallies, exclusions and periods are matched against. */
export class StretchField implements SearchField<Fill> {
  readonly tokens: TokenTable;
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly #ground: Ground;
  readonly #grades: readonly GradeMention[];
  /** The same stretch with gaps that do cross commas; null where this one's do. */
  readonly #open: StretchField | null;
  #met: { readonly table: NeedTable; readonly met: Met } | null = null;
  #commaBound: StretchField | null = null;

  constructor(ground: Ground, from: number, to: number, open: StretchField | null = null) {
    this.#ground = ground;
    this.tokens = ground.layout.tokens;
    this.text = ground.layout.doc.text;
    this.from = from;
    this.to = to;
    this.#open = open;
    this.#grades = gradesWithin(ground, from, to);
  }

  /** The same stretch with gaps that cross no comma. */
  commaBound(): StretchField {
    this.#commaBound ??= new StretchField(this.#ground, this.from, this.to, this);
    return this.#commaBound;
  }

  met(table: NeedTable): Met {
    if (this.#open) return this.#open.met(table);
    if (this.#met?.table !== table) this.#met = { table, met: table.met(this) };
    return this.#met.met;
  }

  fills(slot: string): boolean {
    const { index } = this.#ground;
    switch (slot) {
      case "grade":
        return this.#grades.length > 0;
      case "areas":
      case "area":
        return this.#has(slotBit("areas"));
      case "force":
      case "forces":
        return index.forces.within(this.from, this.to).length > 0;
      case "year":
        return true;
      default:
        return this.#hasNumber();
    }
  }

  /** Whether a token of the stretch has one of the bits. */
  #has(bits: number): boolean {
    const { slots } = this.#ground.index;
    for (let at = this.from; at < this.to; at++) if (((slots[at] ?? 0) & bits) !== 0) return true;
    return false;
  }

  slotsAt(at: number): number {
    return this.#ground.index.slots[at] ?? 0;
  }

  #hasNumber(): boolean {
    const bit = slotBit("number");
    for (let at = this.from; at < this.to; at++)
      if ((this.slotsAt(at) & bit) !== 0 && this.#numberAt(at) >= 0) return true;
    return false;
  }

  #numberAt(at: number): number {
    if (at < this.from || at >= this.to || (this.tokens.kind[at] ?? 0) > 2) return -1;
    return this.#ground.index.numerals.at(at);
  }

  fill(slot: string, at: number): readonly Fill[] {
    switch (slot) {
      case "grade": {
        for (const grade of this.#grades)
          if (grade.from === at) return [{ type: "grade", grade, from: grade.from, to: grade.to }];
        return NONE;
      }
      case "areas":
      case "area": {
        const run = this.#ground.targets.runs.get(at);
        const first = run?.targets[0];
        if (!run || !first) return NONE;
        const whole = slot === "areas" ? run : { from: first.from, to: first.to, targets: [first] };
        return [{ type: "areas", run: whole, from: whole.from, to: whole.to }];
      }
      case "force": {
        const force = this.#forceAt(at);
        return force === null ? NONE : [force];
      }
      case "forces":
        return this.#listOfForces(at);
      case "count":
      case "number": {
        const value = this.#numberAt(at);
        // "a good rating" counts nothing; "no area" is for the rules of denial.
        if (value < 0 || (slot === "count" && (value === 0 || NO_COUNT.has(this.#word(at))))) return NONE;
        return [{ type: "number", value, from: at, to: at + 1 }];
      }
      case "year": {
        const year = this.tokens.kind[at] === 2 && at < this.to ? this.#word(at) : "";
        return /^20[0-3]\d$/.test(year) ? [{ type: "year", value: Number(year), from: at, to: at + 1 }] : NONE;
      }
      default:
        return NONE;
    }
  }

  near(at: number): boolean {
    return (this.tokens.kind[at] ?? 0) !== 3 && !this.#ground.parts(at);
  }

  passable(at: number): boolean {
    if (at >= this.to || this.#ground.turns(at)) return false;
    for (const grade of this.#grades) if (grade.from <= at && at < grade.to) return false;
    if (this.tokens.kind[at] !== 3) return true;
    const unit = this.text.charCodeAt(this.tokens.start[at] ?? 0);
    return !isStop(unit) && !(this.#open !== null && unit === COMMA);
  }

  #word(at: number): string {
    return this.text.slice(this.tokens.start[at], this.tokens.end[at]).toLowerCase();
  }

  /** The force named at a token, by the last mention of those that begin there. */
  #forceAt(at: number): (Fill & { readonly type: "force" }) | null {
    const { all } = this.#ground.index.forces;
    let found: (Fill & { readonly type: "force" }) | null = null;
    if (at < this.from) return null;
    for (let place = this.#ground.index.forces.firstFrom(at); place < all.length; place++) {
      const one = all[place];
      if (one === undefined || one.from > at) break;
      if (one.to <= this.to) found = { type: "force", ids: [one.id], from: one.from, to: one.to };
    }
    return found;
  }

  /** "Essex; Gwent; Kent and Surrey". */
  #listOfForces(at: number): readonly Fill[] {
    const ids: string[] = [];
    let end = at;
    for (let next = this.#forceAt(at); next !== null; ) {
      ids.push(...next.ids);
      end = next.to;
      let after = end;
      while (after < this.to && FORCE_JOINS.has(this.#word(after))) after++;
      const parted = after === end + 1 && this.#word(end) === ";";
      next = after > end ? this.#forceAt(after) : null;
      // "Essex was good, as was Gwent; Dorset was inadequate": behind the semicolon another statement begins.
      if (parted && next !== null && next.to < this.to && this.tokens.kind[next.to] !== 3) {
        if (!FORCE_JOINS.has(this.#word(next.to))) next = null;
      }
    }
    return ids.length > 0 ? [{ type: "force", ids, from: at, to: end }] : NONE;
  }
}

function isStop(unit: number): boolean {
  return unit === 0x3b || unit === 0x2e || unit === 0x21 || unit === 0x3f;
}
