import type { TallyFact } from "../model/facts.js";
import type { Block, Sentence } from "../model/layout.js";
import type { Miss } from "../model/trace.js";
import type { Rule, RuleBook } from "../rules/book.js";
import type { Award, Grading, GradingContext } from "./award.js";
import { excludedIn } from "./exclusions.js";
import { awardsOf, copyOf, withoutExceptions } from "./grade-awards.js";
import { gradeLists } from "./grade-lists.js";
import { mergeGrades } from "./grade-merge.js";
import type { GradeReading } from "./grade-reading.js";
import { distinctTallies, talliesOf } from "./grade-tallies.js";
import { isOfficial, topicOf } from "./grade-targets.js";
import { type Statement, statementAt } from "./statements.js";
import { countsForces, type TallyRead, talliesIn } from "./tallies.js";
import { type GradeMention, type Ground, gradesWithin } from "./verdicts.js";

/** Reads every grade and tally of a document, in text order, statements of one value merged with all their evidence. */
export function resolveGrades(ground: Ground, context: GradingContext, book: RuleBook): Grading {
  if (!context.document.reportsInspection) {
    const reason = "the document reports no inspection of this inspectorate";
    return { grades: [], tallies: [], misses: ground.mentions.of("scales").map((grade) => miss(grade, null, reason)) };
  }
  const firm = gradesOnce(ground, context, book, false);
  // "Investigating crime was inadequate" is an award where the document awards grades in so many words elsewhere.
  return firm.grades.length === 0 || !firm.waiting ? firm : gradesOnce(ground, context, book, true);
}

function gradesOnce(
  ground: Ground,
  context: GradingContext,
  book: RuleBook,
  graded: boolean,
): Grading & { readonly waiting: boolean } {
  const { layout } = ground;
  const lists = gradeLists(ground, context, book);
  const awards: Award[] = [...lists.awards];
  const reading: GradeReading = { ground, book, context, told: awards };
  const official = isOfficial(reading);
  const tallies: TallyFact[] = [];
  const misses: Miss[] = [];
  const readsOf = new Map<number, readonly TallyRead[]>();
  let waiting = false;
  for (const sentence of layout.sentences) {
    const block = layout.blocks[sentence.block];
    if (!block) continue;
    const copied = copyOf(reading, block, sentence);
    if (copied) awards.push(copied);
    const grades = gradesWithin(ground, sentence.from, sentence.to).filter((grade) => !lists.taken.has(grade));
    if (grades.length > 0) readSentence(block, sentence, grades);
  }
  return {
    grades: mergeGrades(withoutExceptions(awards), context.document, topicOf(reading)),
    tallies: distinctTallies(tallies),
    misses,
    waiting,
  };

  function readSentence(block: Block, sentence: Sentence, grades: readonly GradeMention[]): void {
    const excluded = excludedIn(ground, book, sentence, grades);
    const voiced = new Map(grades.map((grade) => [grade, context.voice(grade)]));
    const audible = grades.filter(
      (grade) => voiced.get(grade) === null && (!excluded.has(grade) || isNegated(excluded.get(grade)?.rule)),
    );
    const reads = talliesIn(ground, book, sentence, audible, new Set(excluded.keys()));
    if (reads.length > 0) {
      readsOf.set(sentence.index, reads);
      tallies.push(...talliesOf(reading, sentence, reads, readsOf));
    }
    const nationwide = countsForces(ground, book, sentence);
    const counted = new Set(reads.map((read) => read.grade));
    let awarded = graded;
    for (const grade of grades) {
      const exclusion = excluded.get(grade);
      const voice = voiced.get(grade) ?? null;
      if (exclusion || voice !== null) {
        if (!counted.has(grade)) misses.push(miss(grade, exclusion?.rule ?? null, exclusion?.reason ?? voice ?? ""));
        continue;
      }
      let near: readonly [Rule<"grades"> | null, string] = [null, "no statement's pattern holds it"];
      const company = { official, awarded };
      const statement = statementAt(ground, book, sentence, "sentence", grade, company, (rule, reason) => {
        near = [rule, reason];
        waiting = true;
      });
      if (statement && statement.rule.data.owners !== true && nationwide) {
        misses.push(miss(grade, statement.rule, "the sentence counts forces and names none"));
        continue;
      }
      // A counted grade is an award too only where the sentence goes on to name the areas.
      if (
        !statement ||
        (counted.has(grade) && statement.rule.id !== "grades.tally-gloss" && statement.rule.data.owners !== true)
      ) {
        if (!counted.has(grade)) misses.push(miss(grade, near[0], near[1]));
        continue;
      }
      awarded = true;
      award(block, sentence, statement, grade);
      const base = awards.at(-1);
      const extension = statementAt(ground, book, sentence, "sentence", grade, company, () => {}, "extend");
      if (!extension || !base) continue;
      // "... was graded as good, and so was ...": of the same inspection.
      const more = awardsOf(reading, block, sentence, extension, grade);
      if (typeof more !== "string")
        awards.push(...more.map((one) => ({ ...one, period: base.period, year: base.year })));
    }
  }

  function award(block: Block, sentence: Sentence, statement: Statement, grade: GradeMention): void {
    const made = awardsOf(reading, block, sentence, statement, grade);
    if (typeof made === "string") misses.push(miss(grade, statement.rule, made));
    else awards.push(...made);
  }
}

function isNegated(rule: Rule<"exclusions"> | undefined): boolean {
  return rule?.id === "exclusions.negation" || rule?.id === "exclusions.praise";
}

function miss(grade: GradeMention, rule: Rule | null, reason: string): Miss {
  return { rule: rule?.id ?? null, kind: "grade", range: { start: grade.start, end: grade.end }, reason };
}
