import type { Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { PUNCTUATION } from "../text/tokens.js";
import type { GradeMention, Ground } from "./ground.js";
import type { Statement } from "./statements.js";
import type { Target, TargetRun } from "./target.js";
import { gradesWithin } from "./verdicts.js";

/** How far behind a grade its area may stand, and how far before it, in tokens. */
const AHEAD = 14;
const BACK = 32;
const SEMICOLON = 0x3b;

/**
 * The areas of a statement whose pattern names none, from its own sentence: what a preposition behind the grade leads to;
 * else what stands inside the statement; else the nearest areas before it in its clause; else, for a later grade of the
 * sentence, the areas that opened it ("Investigating crime had been good in 2017 and now requires improvement").
 */
export function attachTargets(
  ground: Ground,
  book: RuleBook,
  sentence: Sentence,
  statement: Statement,
  grade: GradeMention,
  marked: boolean,
): readonly Target[] {
  const { tokens, doc } = ground.layout;
  const turns = book.wordsOf("clause-turn");
  const grades = gradesWithin(ground, sentence.from, sentence.to);
  const end = Math.max(statement.to, grade.to);
  const stop = grades.find((other) => other.from >= end)?.from ?? sentence.to;
  const ahead = aheadOf(end, stop);
  if (ahead) return usable(ahead);
  const inside = runIn(statement.from, end);
  if (inside) return usable(inside);
  const begin = Math.min(statement.from, grade.from);
  const before = grades.filter((other) => other.to <= begin).at(-1)?.to ?? sentence.from;
  const back = runBack(begin, Math.max(before, begin - BACK));
  if (back) return usable(back);
  // Across a semicolon, as a last resort: "... was not looked at; the good that it received last time stands".
  const far = grades[0] === grade ? runBack(begin, sentence.from, true) : null;
  if (far) return usable(far);
  const first = grades[0];
  if (first && first !== grade) {
    const opening = runBack(first.from, sentence.from);
    if (opening && !turned(first.to, begin)) return usable(opening);
  }
  return [];

  /** Short forms hold only in lists, and where the grade is marked as one. */
  function usable(run: TargetRun): readonly Target[] {
    const strong = run.targets.filter((target) => !target.weak);
    if (strong.length > 0 || marked || run.targets.length > 1) return run.targets;
    return [];
  }

  function aheadOf(from: number, to: number): TargetRun | null {
    const leads = book.wordsOf("area-lead");
    let led = false;
    for (let token = from; token < Math.min(to, from + AHEAD); token++) {
      const run = ground.targets.runs.get(token);
      if (run) return led ? run : null;
      if (ground.parts(token) || isStop(token)) return null;
      if (leads.has(tokens.word[token] ?? 0)) led = true;
    }
    return null;
  }

  function runIn(from: number, to: number): TargetRun | null {
    for (let token = from; token < to; token++) {
      const run = ground.targets.runs.get(token);
      if (run && run.to <= to) return run;
    }
    return null;
  }

  function runBack(from: number, least: number, over = false): TargetRun | null {
    for (let token = from - 1; token >= least; token--) {
      if (isStop(token) && !over) return null;
      const aside = isDash(token) ? asideBefore(token, least) : null;
      if (aside !== null) {
        // "A, B and C - the three areas of legitimacy - all came out as good": what the dashes hold is said of A, B and C.
        const beyond = runBack(aside, least, over);
        if (beyond) return beyond;
      }
      const run = ground.targets.runOf(token);
      if (run?.targets.some((target) => target.from === token)) return run;
    }
    return null;
  }

  function isDash(token: number): boolean {
    if (tokens.kind[token] !== PUNCTUATION) return false;
    const mark = markAt(token);
    return mark === 0x2d || mark === 0x2013 || mark === 0x2014;
  }

  function markAt(token: number): number {
    return doc.text.charCodeAt(tokens.start[token] ?? 0);
  }

  /** The dash that opens what the dash at `close` closes. */
  function asideBefore(close: number, least: number): number | null {
    for (let token = close - 1; token >= Math.max(least, close - AHEAD); token--) if (isDash(token)) return token;
    return null;
  }

  function turned(from: number, to: number): boolean {
    for (let token = from; token < to; token++) if (isStop(token)) return true;
    return false;
  }

  function isStop(token: number): boolean {
    return turns.has(tokens.word[token] ?? 0) || (tokens.kind[token] === PUNCTUATION && markAt(token) === SEMICOLON);
  }
}
