import { type Layout, sentenceAt } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { WordSet } from "../text/word-set.js";
import type { Target, TargetRun } from "./target.js";

/** How near before a run the grade stands that leads it, and how near behind it the verb and grade of a next clause. */
const LED_BY = 12;
const VERB_WITHIN = 14;
/** Words that may stand between two members of a run besides a comma or "and". */
const RUN_GAP = 7;
/** How far behind "how effective" the area stands that is asked about. */
const QUESTION_GAP = 8;
const COMMA = 0x2c;

/** What parts targets: by token, whether a grade begins there, and whether a grade or a word that parts clauses does. */
export interface Breaks {
  isGraded(token: number): boolean;
  isBreak(token: number): boolean;
}

/** The runs of a document's targets, in text order. */
export function runsOf(
  layout: Layout,
  all: readonly Target[],
  joins: WordSet,
  book: RuleBook,
  { isGraded, isBreak }: Breaks,
): readonly TargetRun[] {
  const { tokens, doc } = layout;
  const openings = book.wordsOf("area-opening");
  const requires = book.wordsOf("requires");
  const asking = book.wordsOf("question-word");
  const leads = book.wordsOf("area-lead");
  const semicolon = book.vocabulary.find(";") || -1;
  const turns = book.wordsOf("clause-turn");
  const as = book.vocabulary.find("as") || -1;
  const colon = book.vocabulary.find(":") || -1;
  const runs: TargetRun[] = [];
  let members: Target[] = [];
  for (const one of all) {
    const last = members.at(-1);
    if (last && !joined(last, one)) {
      close();
      members = [];
    }
    members.push(one);
  }
  close();
  return runs.map((run, index) => asQuestion(run, runs[index + 1]));

  /** "how effective it is at preventing crime": the area is meant, not the pillar whose question it is asked in. */
  function asQuestion(run: TargetRun, next: TargetRun | undefined): TargetRun {
    const [only, ...others] = run.targets;
    if (!only || others.length > 0 || only.area !== null || !asking.has(tokens.word[run.from] ?? 0)) return run;
    const [area] = next?.targets ?? [];
    if (!next || !area?.area || area.block !== only.block || next.from - run.to > QUESTION_GAP) return run;
    return leads.has(tokens.word[next.from - 1] ?? 0) && !hasComma(run.to, next.from)
      ? { ...next, from: run.from }
      : run;
  }

  function close(): void {
    for (const part of members.length < 2 ? [members] : splitAtSubject(members)) {
      const [first] = part;
      const last = part.at(-1);
      if (first && last) runs.push({ from: first.from, to: last.to, targets: part });
    }
  }

  /** "good for effectiveness and legitimacy, and its efficiency was held to be outstanding": the last member begins a clause. */
  function splitAtSubject(run: readonly Target[]): readonly (readonly Target[])[] {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || run.length < 2) return [run];
    const sentence = sentenceAt(layout, first.from);
    const second = run[1];
    // "Under efficiency, meeting demand and using resources was found to be good": what opens the sentence is no member.
    const opens = sentence !== null && first.from - sentence.from <= 2 && openings.has(tokens.word[sentence.from] ?? 0);
    if (opens && second && run.length > 2 && hasComma(first.to, second.from) && isBreak(last.to))
      return [run.slice(0, 1), run.slice(1)];
    // "Under people, getting staff with the right skills was graded good": a pillar, and an area of it.
    const heads = opens && first.area === null && run.slice(1).every((one) => one.area !== null);
    if (heads && second && hasComma(first.to, second.from) && isBreak(last.to)) return [run.slice(0, 1), run.slice(1)];
    // "inadequate at supporting victims and the way it manages offenders requires improvement": the second has its own.
    const before = sentence !== null && hasGrade(Math.max(sentence.from, first.from - LED_BY), first.from);
    if (before && run.length === 2 && last.to < sentence.to && isGraded(last.to) && isVerb(last.to))
      return [run.slice(0, 1), run.slice(1)];
    // "good for efficiency, and effectiveness as inadequate"
    if (before && last.to + 1 < sentence.to && tokens.word[last.to] === as && isGraded(last.to + 1))
      return [run.slice(0, -1), run.slice(-1)];
    if (
      !sentence ||
      !hasGrade(Math.max(sentence.from, first.from - LED_BY), first.from) ||
      !verbThenGrade(last.to, sentence.to)
    )
      return [run];
    for (let index = run.length - 1; index > 0; index--) {
      const before = run[index - 1];
      const after = run[index];
      if (before && after && hasComma(before.to, after.from)) return [run.slice(0, index), run.slice(index)];
    }
    return [run];
  }

  /** "requires improvement" is a verb and its object; the other grades are adjectives. */
  function isVerb(at: number): boolean {
    return requires.has(tokens.word[at] ?? 0);
  }

  /** Whether a grade stands there and no word that begins a clause of its own behind it. */
  function hasGrade(from: number, to: number): boolean {
    for (let at = to - 1; at >= from; at--) {
      if (isGraded(at)) return true;
      if (turns.has(tokens.word[at] ?? 0)) return false;
    }
    return false;
  }

  function verbThenGrade(from: number, to: number): boolean {
    let verb = false;
    for (let at = from; at < Math.min(to, from + VERB_WITHIN); at++) {
      // "inadequate for effectiveness, efficiency and legitimacy, the first force to be given ...": what follows the comma is an aside.
      if (!verb && doc.text.charCodeAt(tokens.start[at] ?? 0) === COMMA) return false;
      if (isGraded(at)) return verb;
      if (isBreak(at)) verb = true;
    }
    return false;
  }

  function hasComma(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (doc.text.charCodeAt(tokens.start[at] ?? 0) === COMMA) return true;
    return false;
  }
  function verdictBefore(from: number, limit: number): boolean {
    for (let at = from; at < limit && tokens.word[at] !== semicolon; at++) {
      // "Preventing crime; investigating crime: good": the colon gives one grade to the whole list.
      if (tokens.word[at] === colon) return false;
      if (isBreak(at)) return true;
    }
    return false;
  }

  function joined(last: Target, next: Target): boolean {
    if (last.block !== next.block || next.from - last.to > RUN_GAP) return false;
    const sentence = sentenceAt(layout, last.from);
    if (!sentence || next.from >= sentence.to) return false;
    let join = false;
    for (let at = last.to; at < next.from; at++) {
      if (isBreak(at)) return false;
      // "good at protecting people; its investigations require improvement": what follows has a grade of its own.
      if (tokens.word[at] === semicolon && verdictBefore(at + 1, sentence.to)) return false;
      if (joins.has(tokens.word[at] ?? 0)) join = true;
    }
    return join;
  }
}
