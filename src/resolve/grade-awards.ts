import type { Basis } from "../model/ids.js";
import type { Block, Sentence } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { Award } from "./award.js";
import { type GradeReading, lastTold, toldWithin } from "./grade-reading.js";
import { saysOverall, saysSame, targetsOf } from "./grade-targets.js";
import type { GradeMention, Ground } from "./ground.js";
import { hasCue, periodAt } from "./periods.js";
import { placedIn } from "./places.js";
import { type Statement, statementAt } from "./statements.js";
import { columnOf } from "./table.js";
import { gradesWithin } from "./verdicts.js";
import { type Owners, ownersAt } from "./whose.js";
import { hasWordOf } from "./words.js";

/** How near its beginning a sentence has the verb that tells its tense. */
const VERB_WITHIN = 6;

/** What a statement at a grade word awards: one entry, two for a grade that was kept, or the reason why none. */
export function awardsOf(
  reading: GradeReading,
  block: Block,
  sentence: Sentence,
  statement: Statement,
  grade: GradeMention,
): readonly Award[] | string {
  const { ground, book, context } = reading;
  const { rule } = statement;
  const dated = periodAt(ground, book, context.document, sentence, grade.from);
  const kept = statement.period === null ? dated.kept : undefined;
  const said = statement.period ?? dated.period;
  const own =
    statement.forces.length > 0 &&
    (rule.data.owners === true || (statement.forces.length === 1 && rule.data.scope === "block"));
  const owners = own
    ? { ids: statement.forces, because: "named in the row", loose: false }
    : inTurn(statement, ownersAt(ground, book, context.prime, sentence, grade.from));
  const column = rule.data.table === true ? columnOf(ground, block, grade) : null;
  const carried = said === "current" && !kept && statement.period === null && carriesOn(reading, block, sentence);
  const period = column?.period ?? (carried ? "previous" : said);
  const year = period === "previous" ? (column ? column.year : dated.year) : null;
  const targets = targetsOf(reading, block, sentence, statement, grade, period);
  if (targets === null) return "it speaks of a list of areas, and none stands before it";
  // "We don't grade the region": a statement about the scheme, where no area is named.
  if (targets.length === 0 && grade.rule.data.grade === "not-graded")
    return "no grade was given, but the sentence names no area";
  // "The quality of the cells was said to be good": neither an area nor a word for the force is near.
  const pointed = ["force-pronoun", "force-anaphor"].some((list) =>
    hasWordOf(ground, book, list, sentence.from, grade.from),
  );
  const whole = pointed || isLead(ground, block) || saysOverall(reading, sentence);
  if (targets.length === 0 && owners.loose === true && !whole) return "nothing beside it says what it is a grade of";
  const basis: Basis =
    block.kind === "title" ? "headline" : (rule.data.basis ?? (block.kind === "item" ? "list" : "sentence"));
  const award: Award = {
    statement: { rule, grade, because: [...statement.because, owners.because, dated.because] },
    owners: owners.ids,
    targets,
    period,
    year,
    basis,
    evidence: evidenceOf(ground, statement, sentence),
    open: targets.length === 0 && isLead(ground, block) && period === "current" && !saysOverall(reading, sentence),
  };
  return kept ? [award, { ...award, period: "previous", year: kept.year }] : [award];
}

/** "Kent and Essex got different grades for one area, good and inadequate respectively": a force for each grade. */
function inTurn({ rule, targets, place }: Statement, owners: Owners): Owners {
  const turns =
    rule.data.pair === true && targets.length === 1 && owners.ids.length > 1 && rule.data.target === undefined;
  return turns ? { ...owners, ids: owners.ids.slice(place, place + 1) } : owners;
}

/**
 * The grade spoken of last, for other areas: "The same verdict was given for the way it investigates crime", or "Two areas
 * were good. They were ...". Null where the sentence says neither.
 */
export function copyOf(reading: GradeReading, block: Block, whole: Sentence): Award | null {
  const { ground, book } = reading;
  const { layout } = ground;
  const told = beforeTurn(ground, book, whole);
  const sentence = told && { ...whole, to: told };
  if (!sentence) return null;
  const last = lastTold(reading, sentence.start);
  const source = last && saysSame(reading, sentence) ? spokenOf(last) : null;
  const before = spokenBefore(reading, block, sentence);
  for (const [said, follows] of [
    [source, false],
    [before, true],
  ] as const) {
    if (!said) continue;
    const stub = { ...said.grade, from: sentence.to - 1, to: sentence.to };
    const company = { official: false, beside: true, awarded: true };
    const statement = statementAt(
      ground,
      book,
      sentence,
      "sentence",
      stub,
      company,
      () => {},
      follows ? "follow" : "copy",
    );
    if (!statement) continue;
    const { rule } = statement;
    const again = rule.data.periods?.[0] === "previous";
    // "So was Kent Police.": another force, the same areas.
    const others = rule.data.owners === true ? statement.forces : [];
    // "And for the third, inspectors arrived at the same grade."
    const placed = statement.targets.length > 0 ? [] : placedIn(reading, sentence, sentence.to, sentence.to);
    const named = statement.targets.length > 0 ? statement.targets : placed;
    if (named.length === 0 && !again && others.length === 0) continue;
    return {
      owners: others.length > 0 ? others : said.owners,
      statement: {
        rule,
        grade: said.grade,
        because: [`the pattern of ${rule.id} holds`, "the grade is the one spoken of before"],
      },
      targets: named.length > 0 ? named : said.targets,
      period: again ? "previous" : said.period,
      year: again ? earlierYear(ground, sentence) : said.year,
      basis: block.kind === "item" ? "list" : "sentence",
      evidence: {
        start: layout.tokens.start[statement.from] ?? sentence.start,
        end: layout.tokens.end[statement.to - 1] ?? sentence.end,
      },
      open: false,
    };
  }
  return null;
}

/**
 * The token before which a sentence names no grade: its end, or the word that turns to another clause with a grade of its own
 * ("... the same rating for leadership, but a lower one, inadequate, for vetting"); null where a grade stands before any turn.
 */
function beforeTurn(ground: Ground, book: RuleBook, { from, to }: Sentence): number | null {
  const [grade] = gradesWithin(ground, from, to);
  if (!grade) return to;
  const turns = book.wordsOf("clause-turn");
  for (let token = from + 1; token < grade.from; token++)
    if (turns.has(ground.layout.tokens.word[token] ?? 0)) return token;
  return null;
}

/** A grade that the text has spoken of, whether it awarded or only counted it. */
interface Spoken extends Pick<Award, "owners" | "targets" | "period" | "year"> {
  readonly grade: GradeMention;
}

function spokenOf({ owners, targets, period, year, statement: { grade } }: Award): Spoken {
  return { owners, targets, period, year, grade };
}

/** The one grade that the sentence before counted or awarded; null where it spoke of several or of none. */
function spokenBefore(reading: GradeReading, block: Block, sentence: Sentence): Spoken | null {
  const { ground, book, context, counts } = reading;
  const before = ground.layout.sentences[sentence.index - 1];
  if (!before || before.block !== block.index) return null;
  const reads = (counts.get(before.index) ?? []).filter((read) => read.count > 0);
  const [read] = reads;
  if (read && reads.every((other) => other.grade.rule.data.grade === read.grade.rule.data.grade)) {
    const owners = ownersAt(ground, book, context.prime, before, read.grade.from);
    const { period, year } = periodAt(ground, book, context.document, before, read.grade.from);
    return { grade: read.grade, owners: owners.ids, targets: [], period, year };
  }
  if (read) return null;
  const awards = toldWithin(reading, before).filter((award) => award.evidence.end <= before.end);
  const [award] = awards;
  const alike = awards.every((one) => one.statement.grade.rule.data.grade === award?.statement.grade.rule.data.grade);
  return award && alike ? spokenOf(award) : null;
}

/** "good in all but one of them": what another sentence grades otherwise is the one. */
export function withoutExceptions(awards: readonly Award[]): readonly Award[] {
  const keyOf = (target: Award["targets"][number]): string =>
    `${target.area}/${target.area === null ? target.pillar : ""}`;
  return awards.map((award) => {
    if (award.statement.rule.data.target !== "others") return award;
    const others = awards.filter(
      (other) =>
        other !== award &&
        other.owners.some((owner) => award.owners.includes(owner)) &&
        other.period === award.period &&
        other.statement.grade.rule.data.grade !== award.statement.grade.rule.data.grade,
    );
    const named = new Set(others.flatMap((other) => other.targets.map(keyOf)));
    return { ...award, targets: award.targets.filter((target) => !named.has(keyOf(target))) };
  });
}

/** "In 2019 the force was inadequate overall. It was graded ... for ...": the sentence before tells of the earlier inspection, and nothing turns from it. */
function carriesOn(reading: GradeReading, block: Block, sentence: Sentence): boolean {
  const { ground, book, context } = reading;
  const before = ground.layout.sentences[sentence.index - 1];
  if (!before || before.block !== block.index) return false;
  const near = toldWithin(reading, before);
  // "It was graded as outstanding, up from good in 2017. It was judged to ...": that sentence told of this inspection.
  if (near.some((award) => award.period === "current")) return false;
  const counted = (reading.counts.get(before.index) ?? []).map(({ grade }) =>
    periodAt(ground, book, context.document, before, grade.from),
  );
  if (near.length + counted.length === 0 || counted.some(({ period }) => period === "current")) return false;
  // "Kent Police was good last year. Essex Police was ...": what opens with another force tells of something else.
  const other = ground.index.forces.within(sentence.from, sentence.to)[0];
  const owners = new Set(near.flatMap((award) => award.owners));
  if (other && !owners.has(other.id)) return false;
  const until = Math.min(sentence.to, sentence.from + VERB_WITHIN);
  return (
    hasWordOf(ground, book, "past-verb", sentence.from, until) && !hasCue(ground, book, context.document, sentence)
  );
}

/** The title, and the first two paragraphs below it, may leave to the body what a grade covers. */
function isLead({ layout }: Ground, block: Block): boolean {
  let before = 0;
  for (let index = (layout.title ?? 0) + 1; index < block.index && before < 2; index++)
    if (layout.blocks[index]?.kind === "paragraph") before++;
  return before < 2;
}

function evidenceOf({ layout: { tokens } }: Ground, statement: Statement, sentence: Sentence): Range {
  const inside = statement.targets.filter((target) => target.from >= sentence.from && target.to <= sentence.to);
  const from = Math.min(statement.from, statement.grade.from, ...inside.map((target) => target.from));
  let last = Math.max(statement.to, statement.grade.to, ...inside.map((target) => target.to)) - 1;
  while (last > from && (tokens.kind[last] ?? 0) === 3) last--;
  return { start: tokens.start[from] ?? sentence.start, end: tokens.end[last] ?? sentence.end };
}

/** "the same as it received in 2015": an entry for that year. */
function earlierYear({ layout }: Ground, sentence: Sentence): number | null {
  const years = layout.doc.text.slice(sentence.start, sentence.end).match(/\b20[0-3]\d\b(?![/–-]\d)/g) ?? [];
  return years.length === 1 ? Number(years[0]) : null;
}
