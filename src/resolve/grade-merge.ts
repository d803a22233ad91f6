import type { DocumentFact, GradeFact, GradeSource } from "../model/facts.js";
import type { Pillar } from "../model/ids.js";
import type { Range } from "../model/span.js";
import { type Award, roundOfGrade } from "./award.js";

/**
 * One entry for each force, area, grade, period and year, with all its evidence. A headline or lead without an area adds
 * its words to what the body states with the same grade; where the body says nothing of what is covered it is the grade of
 * the pillar that the document is about, else the force's overall.
 */
export function mergeGrades(
  awards: readonly Award[],
  document: DocumentFact,
  topic: Pillar | null,
): readonly GradeFact[] {
  const merged = new Map<string, { fact: GradeFact; evidence: Range[]; sources: GradeSource[] }>();
  const open: Award[] = [];
  for (const award of awards) {
    if (award.open) open.push(award);
    else for (const fact of factsOf(award, document, topic)) add(fact);
  }
  for (const award of open) {
    const owners = award.owners.length > 0 ? award.owners : [null];
    for (const force of owners) {
      const same = [...merged.values()].filter(({ fact }) => fact.force === force && fact.period === award.period);
      const stated = same.filter(({ fact }) => fact.grade === award.statement.grade.rule.data.grade);
      const whole = stated.find(({ fact }) => fact.area === "overall" || fact.area === null) ?? stated[0];
      if (whole) {
        whole.evidence.push(award.evidence);
        whole.sources.push(sourceOf(award, null));
      } else
        for (const fact of factsOf({ ...award, owners: force === null ? [] : [force] }, document, topic)) add(fact);
    }
  }
  joinYears();
  return [...merged.values()].map(({ fact, evidence, sources }) => ({ ...fact, evidence: unique(evidence), sources }));

  /** "as it was last time" and "in 2015" are one earlier grade: the entry without a year joins the only one with it. */
  function joinYears(): void {
    for (const [key, entry] of merged) {
      const { fact } = entry;
      if (fact.period !== "previous" || fact.year !== null) continue;
      const dated = [...merged.values()].filter(
        (other) =>
          other.fact.period === "previous" &&
          other.fact.year !== null &&
          other.fact.force === fact.force &&
          other.fact.area === fact.area &&
          other.fact.grade === fact.grade &&
          (fact.area !== null || other.fact.pillar === fact.pillar),
      );
      const [only] = dated;
      if (dated.length !== 1 || !only) continue;
      for (const range of entry.evidence) only.evidence.push(range);
      for (const source of entry.sources) only.sources.push(source);
      merged.delete(key);
    }
  }

  function add(fact: GradeFact): void {
    const key = [fact.force, fact.area, fact.area === null ? fact.pillar : "", fact.grade, fact.period, fact.year].join(
      "|",
    );
    const known = merged.get(key);
    if (known) {
      known.evidence.push(...fact.evidence);
      known.sources.push(...fact.sources);
    } else merged.set(key, { fact, evidence: [...fact.evidence], sources: [...fact.sources] });
  }
}

function factsOf(award: Award, document: DocumentFact, topic: Pillar | null): readonly GradeFact[] {
  const { statement, period, year, basis } = award;
  const owners = award.owners.length > 0 ? award.owners : [null];
  const whats =
    award.targets.length > 0
      ? award.targets.map(({ area, pillar, start, end }) => ({ area, pillar, about: { start, end } }))
      : [
          topic === null
            ? { area: "overall" as const, pillar: null, about: null }
            : { area: null, pillar: topic, about: null },
        ];
  return owners.flatMap((force) =>
    whats.map(
      ({ area, pillar, about }): GradeFact => ({
        force,
        pillar,
        area,
        grade: statement.grade.rule.data.grade,
        period,
        year,
        round: roundOfGrade(document, period, year),
        basis,
        evidence: [award.evidence],
        rule: statement.rule.id,
        because: statement.because,
        sources: [sourceOf(award, about)],
      }),
    ),
  );
}

function sourceOf({ statement, evidence }: Award, about: Range | null): GradeSource {
  const { start, end } = statement.grade;
  return { evidence, rule: statement.rule.id, because: statement.because, word: { start, end }, about };
}

function unique(ranges: readonly Range[]): readonly Range[] {
  const seen = new Map(ranges.map((range) => [`${range.start}-${range.end}`, range]));
  return [...seen.values()];
}
