import type { Check } from "../model/doc.js";
import type { DocumentFact, ForceFact, GradeFact, QuoteFact, SpeakerFact, TallyFact } from "../model/facts.js";

/** What the cross-checks hold against each other. */
export interface CheckedFacts {
  readonly document: DocumentFact;
  readonly forces: readonly ForceFact[];
  readonly grades: readonly GradeFact[];
  readonly tallies: readonly TallyFact[];
  readonly quotes: readonly QuoteFact[];
  readonly speakers: readonly (SpeakerFact | null)[];
}

/** What a reviewer should look at: the record held against itself and against the domain. Nothing is corrected. */
export function crossChecks(facts: CheckedFacts): readonly Check[] {
  return [
    ...talliesDisagree(facts),
    ...earlyAdequate(facts),
    ...twoCurrent(facts),
    ...weakForces(facts),
    ...noGrade(facts),
  ];
}

function talliesDisagree({ tallies, grades }: CheckedFacts): readonly Check[] {
  return tallies.flatMap((tally): Check[] => {
    if (tally.period !== "current") return [];
    const named = grades.filter(
      (grade) =>
        grade.force === tally.force &&
        grade.grade === tally.grade &&
        grade.period === "current" &&
        grade.area !== null &&
        grade.area !== "overall",
    );
    if (named.length === 0 || named.length === tally.count) return [];
    const message = `the text counts ${tally.count} ${tally.grade}, and names ${named.length} ${named.length === 1 ? "area" : "areas"}: ${named.map((grade) => grade.area).join(", ")}`;
    return [{ code: "tally-disagrees", severity: "info", message, ranges: [tally.evidence] }];
  });
}

function earlyAdequate({ document, grades }: CheckedFacts): readonly Check[] {
  const early = document.service === "police" && document.round !== null && document.round <= "2018-19";
  return grades.flatMap((grade): Check[] => {
    if (!early || grade.grade !== "adequate" || grade.period !== "current") return [];
    return [
      {
        code: "adequate-before-2021",
        severity: "warning",
        message: `"adequate" is no grade of the round ${document.round}`,
        ranges: grade.evidence,
      },
    ];
  });
}

function twoCurrent({ grades }: CheckedFacts): readonly Check[] {
  const seen = new Map<string, GradeFact>();
  return grades.flatMap((grade): Check[] => {
    if (grade.period !== "current") return [];
    const key = `${grade.force}|${grade.area ?? grade.pillar}`;
    const other = seen.get(key);
    if (!other) {
      seen.set(key, grade);
      return [];
    }
    const message = `two grades of this inspection for ${grade.area ?? grade.pillar}: ${other.grade} and ${grade.grade}`;
    return [
      { code: "two-current-grades", severity: "warning", message, ranges: [...other.evidence, ...grade.evidence] },
    ];
  });
}

function weakForces({ forces }: CheckedFacts): readonly Check[] {
  return forces.flatMap((force): Check[] => {
    if (force.mentions.some((mention) => !mention.weak)) return [];
    return [
      {
        code: "force-by-weak-surface",
        severity: "info",
        message: `${force.name} is named only by words that may mean something else`,
        ranges: force.mentions,
      },
    ];
  });
}

function noGrade({ document, grades }: CheckedFacts): readonly Check[] {
  if (document.kind !== "report" || !document.reportsInspection || grades.length > 0) return [];
  const ranges = document.title === null ? [] : [document.title];
  return [{ code: "no-grade-in-report", severity: "info", message: "a report, and no grade was found in it", ranges }];
}
