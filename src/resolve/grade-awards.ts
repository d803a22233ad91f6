import type { Basis } from "../model/ids.js";
import type { Block, Sentence } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { Award } from "./award.js";
import type { GradeReading } from "./grade-reading.js";
import { saysOverall, saysSame, targetsOf } from "./grade-targets.js";
import { hasCue, periodAt } from "./periods.js";
import { type Statement, statementAt } from "./statements.js";
import { columnOf } from "./table.js";
import { type GradeMention, type Ground, gradesWithin } from "./verdicts.js";
import { ownersAt } from "./whose.js";
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
    ? { ids: statement.forces, because: "named in the row" }
    : ownersAt(ground, book, context.prime, sentence, grade.from);
  const column = rule.data.table === true ? columnOf(ground, block, grade) : null;
  const carried = said === "current" && !kept && statement.period === null && carriesOn(reading, block, sentence);
  const period = column?.period ?? (carried ? "previous" : said);
  const year = period === "previous" ? (column ? column.year : dated.year) : null;
  const targets = targetsOf(reading, block, sentence, statement, grade, period);
  if (targets === null) return "it speaks of a list of areas, and none stands before it";
  // "We don't grade the region": a statement about the scheme, where no area is named.
  if (targets.length === 0 && grade.rule.data.grade === "not-graded")
    return "no grade was given, but the sentence names no area";
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

/** "The same verdict was given for the way it investigates crime": the grade spoken of last, for another area; null where there is none. */
export function copyOf(reading: GradeReading, block: Block, sentence: Sentence): Award | null {
  const { ground, book } = reading;
  const { layout } = ground;
  const last = reading.told.at(-1);
  if (!last || !saysSame(reading, sentence) || gradesWithin(ground, sentence.from, sentence.to).length > 0) return null;
  const stub = { ...last.statement.grade, from: sentence.to - 1, to: sentence.to };
  const company = { official: false, beside: true, awarded: true };
  const statement = statementAt(ground, book, sentence, "sentence", stub, company, () => {}, "copy");
  if (!statement) return null;
  const { rule } = statement;
  const again = rule.data.periods?.[0] === "previous";
  if (statement.targets.length === 0 && !again) return null;
  return {
    ...last,
    statement: {
      rule,
      grade: last.statement.grade,
      because: [`the pattern of ${rule.id} holds`, "the grade is the one awarded before"],
    },
    targets: statement.targets.length > 0 ? statement.targets : last.targets,
    period: again ? "previous" : last.period,
    year: again ? earlierYear(ground, sentence) : last.year,
    basis: block.kind === "item" ? "list" : "sentence",
    evidence: {
      start: layout.tokens.start[statement.from] ?? sentence.start,
      end: layout.tokens.end[statement.to - 1] ?? sentence.end,
    },
    open: false,
  };
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
  const { ground, book, context, told } = reading;
  const last = told.at(-1);
  const before = ground.layout.sentences[sentence.index - 1];
  if (!last || !before || last.period !== "previous" || before.block !== block.index) return false;
  // "Kent Police was good last year. Essex Police was ...": what opens with another force tells of something else.
  const other = ground.named.mentions.find((mention) => mention.from >= sentence.from && mention.to <= sentence.to);
  if (other && !last.owners.includes(other.id)) return false;
  if (last.evidence.start < before.start || last.evidence.start >= before.end) return false;
  // "It was graded as outstanding, up from good in 2017. It was judged to ...": that sentence told of this inspection.
  const near = told.filter((award) => award.evidence.start >= before.start && award.evidence.start < before.end);
  if (near.some((award) => award.period === "current")) return false;
  const until = Math.min(sentence.to, sentence.from + VERB_WITHIN);
  return (
    hasWordOf(ground, book, "past-verb", sentence.from, until) && !hasCue(ground, book, context.document, sentence)
  );
}

/** The title, and the first two paragraphs below it, may leave to the body what a grade covers. */
function isLead({ layout }: Ground, block: Block): boolean {
  const title = layout.title ?? 0;
  const before = layout.blocks.slice(title + 1, block.index).filter((one) => one.kind === "paragraph").length;
  return block.index <= title || before < 2;
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
