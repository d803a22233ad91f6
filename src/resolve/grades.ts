import type { TallyFact } from "../model/facts.js";
import type { Grade } from "../model/ids.js";
import type { Block, Sentence } from "../model/layout.js";
import type { Miss } from "../model/trace.js";
import type { Rule, RuleBook } from "../rules/book.js";
import type { Award, Grading, GradingContext } from "./award.js";
import { excludedIn } from "./exclusions.js";
import { forcesCountedAt } from "./forces-counted.js";
import { awardsOf, copyOf, withoutExceptions } from "./grade-awards.js";
import { gradeLists } from "./grade-lists.js";
import { mergeGrades } from "./grade-merge.js";
import { type GradeReading, toldWithin } from "./grade-reading.js";
import { distinctTallies, talliesOf } from "./grade-tallies.js";
import { isOfficial, topicOf } from "./grade-targets.js";
import type { GradeMention, Ground } from "./ground.js";
import { type Statement, statementAt } from "./statements.js";
import { type TallyRead, talliesIn } from "./tallies.js";
import { gradesWithin, isAsked } from "./verdicts.js";
import { ownersAt } from "./whose.js";

/** So many different grades, each said in a way that alone would be in doubt, are a report of grades. */
const SEVERAL = 2;

/** Reads every grade and tally of a document, in text order, statements of one value merged with all their evidence. */
export function resolveGrades(ground: Ground, context: GradingContext, book: RuleBook): Grading {
  if (!context.document.reportsInspection) {
    const reason = "the document reports no inspection of this inspectorate";
    return { grades: [], tallies: [], misses: ground.mentions.of("scales").map((grade) => miss(grade, null, reason)) };
  }
  const lists = gradeLists(ground, context, book);
  const start: Progress = { sentence: 0, awards: lists.awards, tallies: [], misses: [], counts: new Map() };
  const ofLines = lists.awards.length;
  const firm = gradesOnce(ground, context, book, lists.taken, ofLines, false, start);
  // "Investigating crime was inadequate" is an award where the document awards grades in so many words elsewhere, and where
  // it goes on in that manner: "Preventing crime was outstanding. ..."
  const told = firm.grades.length + firm.tallies.length > 0 || firm.waiting.size >= SEVERAL;
  return told && firm.waiting.size > 0
    ? gradesOnce(ground, context, book, lists.taken, ofLines, true, firm.firm)
    : firm;
}

/** What a text was read to give up to a sentence. */
interface Progress {
  readonly sentence: number;
  readonly awards: readonly Award[];
  readonly tallies: readonly TallyFact[];
  readonly misses: readonly Miss[];
  readonly counts: ReadonlyMap<number, readonly TallyRead[]>;
}

/**
 * Reads the sentences from `start` on. `graded`: whether the document awards grades in so many words. `firm`: how far the
 * reading does not depend on that.
 */
function gradesOnce(
  ground: Ground,
  context: GradingContext,
  book: RuleBook,
  taken: ReadonlySet<GradeMention>,
  ofLines: number,
  graded: boolean,
  start: Progress,
): Grading & { readonly waiting: ReadonlySet<Grade>; readonly firm: Progress } {
  const { layout } = ground;
  const awards: Award[] = [...start.awards];
  const readsOf = new Map(start.counts);
  const reading: GradeReading = { ground, book, context, told: awards, ofLines, counts: readsOf };
  const official = isOfficial(reading);
  const tallies: TallyFact[] = [...start.tallies];
  const misses: Miss[] = [...start.misses];
  const waiting = new Set<Grade>();
  let firm = start;
  let doubted = false;
  for (let index = start.sentence; index < layout.sentences.length; index++) {
    const sentence = layout.sentences[index];
    const block = sentence && layout.blocks[sentence.block];
    if (!block) continue;
    const lengths = [awards.length, tallies.length, misses.length] as const;
    const copied = copyOf(reading, block, sentence);
    if (copied) awards.push(copied);
    const grades = gradesWithin(ground, sentence.from, sentence.to).filter((grade) => !taken.has(grade));
    if (grades.length > 0) readSentence(block, sentence, grades);
    if (doubted && firm === start) firm = before(index, lengths);
  }
  for (const grade of ground.mentions.of("scales"))
    if (isAsked(ground, grade)) misses.push(miss(grade, null, "it stands in a question"));
  return {
    grades: mergeGrades(withoutExceptions(awards), context.document, topicOf(reading)),
    tallies: distinctTallies(tallies),
    misses,
    waiting,
    firm,
  };

  /** What stood before a sentence, by how much of each there was. */
  function before(sentence: number, [first, second, third]: readonly [number, number, number]): Progress {
    const counts = new Map([...readsOf].filter(([index]) => index < sentence));
    return {
      sentence,
      awards: awards.slice(0, first),
      tallies: tallies.slice(0, second),
      misses: misses.slice(0, third),
      counts,
    };
  }

  function readSentence(block: Block, sentence: Sentence, grades: readonly GradeMention[]): void {
    const excluded = excludedIn(ground, book, sentence, grades);
    const voiced = new Map(grades.map((grade) => [grade, context.voice(grade)]));
    const audible = grades.filter(
      (grade) => voiced.get(grade) === null && (!excluded.has(grade) || isNegated(excluded.get(grade)?.rule)),
    );
    const reads = talliesIn(ground, book, sentence, audible, new Set(excluded.keys()));
    if (reads.length > 0) {
      readsOf.set(sentence.index, reads);
      tallies.push(...talliesOf(reading, sentence, reads));
    }
    const counting = forcesCountedAt(ground, book, sentence);
    const counted = new Set(reads.map((read) => read.grade));
    let beside = false;
    for (const grade of grades) {
      const exclusion = excluded.get(grade);
      const voice = voiced.get(grade) ?? null;
      if (exclusion || voice !== null) {
        if (!counted.has(grade)) misses.push(miss(grade, exclusion?.rule ?? null, exclusion?.reason ?? voice ?? ""));
        continue;
      }
      let near: readonly [Rule<"grades"> | null, string] = [null, "no statement's pattern holds it"];
      const company = { official, beside, awarded: beside || graded };
      const statement = statementAt(ground, book, sentence, "sentence", grade, company, (rule, reason) => {
        near = [rule, reason];
        doubted = true;
        waiting.add(grade.rule.data.grade);
      });
      if (
        statement &&
        statement.rule.data.owners !== true &&
        counting !== null &&
        !namedBefore(sentence, grade, counting)
      ) {
        misses.push(miss(grade, statement.rule, "the sentence counts forces and names none"));
        continue;
      }
      // A counted grade is an award too only where the sentence goes on to name the areas.
      if (
        !statement ||
        (counted.has(grade) && statement.rule.data.counted !== true && statement.rule.data.owners !== true)
      ) {
        if (!counted.has(grade)) misses.push(miss(grade, near[0], near[1]));
        continue;
      }
      beside = true;
      award(block, sentence, statement, grade);
      const base = baseOf(sentence);
      const extension = statementAt(
        ground,
        book,
        sentence,
        "sentence",
        grade,
        company,
        () => (doubted = true),
        "extend",
      );
      if (!extension || !base) continue;
      if (extension.rule.data.owners === true) {
        const because = [`the pattern of ${extension.rule.id} holds`];
        awards.push({
          ...base,
          statement: { ...base.statement, rule: extension.rule, because },
          owners: extension.forces,
        });
        continue;
      }
      // "... was graded as good, and so was ...": the same grade, of the same inspection.
      const more = awardsOf(reading, block, sentence, extension, grade);
      if (typeof more === "string") continue;
      const { period, year, statement: said } = base;
      awards.push(...more.map((one) => ({ ...one, period, year, statement: { ...one.statement, grade: said.grade } })));
    }
  }

  /** "It requires improvement, down from adequate in 2022, and so does ...": the grade that holds now, where the sentence has one. */
  function baseOf(sentence: Sentence): Award | undefined {
    const here = toldWithin(reading, sentence);
    return here.findLast((one) => one.period === "current") ?? here.at(-1) ?? awards.at(-1);
  }

  /** "Derbyshire and Kent as outstanding, 36 forces as good": what stands before the count and behind a name is no part of it. */
  function namedBefore(sentence: Sentence, grade: GradeMention, counting: number): boolean {
    return grade.to <= counting && ownersAt(ground, book, context.prime, sentence, grade.from).loose !== true;
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
