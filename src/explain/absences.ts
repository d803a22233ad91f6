import type { Absence, ExplainedNothing, Nearest } from "./explanation.js";
import type { Scene } from "./scene.js";

/**
 * What a reader would look for in a text about an inspection, and this one does not give: grades of a force that is
 * inspected, a force that the inspection is of, an inspection at all. `nothing` holds the document's grade words without a value.
 */
export function explainAbsences(scene: Scene, nothing: readonly ExplainedNothing[]): readonly Absence[] {
  const { facts } = scene.resolution;
  const words = nothing.filter((one) => one.sort === "grade word");
  if (!facts.document.reportsInspection) {
    const says = "the text reports no inspection of this inspectorate, so no grade word is read as a grade";
    return words.length === 0
      ? []
      : [{ of: "inspection", force: null, says, tried: triedOf(scene, words, null), nearest: null }];
  }
  const subjects = facts.forces.filter((force) => force.subject);
  const ungraded = subjects.flatMap((force): readonly Absence[] => {
    if (facts.grades.some((grade) => grade.force === force.id)) return [];
    const counted = facts.tallies.some((tally) => tally.force === force.id);
    const what = counted ? "its grades are only counted: no area is named with one" : "no grade of it was found";
    const says = `${force.name} is inspected, and ${what}`;
    return [{ of: "grades", force: force.id, says, tried: triedOf(scene, words, force.id), nearest: nearestOf(words) }];
  });
  if (subjects.length > 0) return ungraded;
  const named = [...facts.forces].sort((one, other) => other.mentions.length - one.mentions.length);
  const subject: Absence = {
    of: "subject",
    force: null,
    says:
      named.length === 0
        ? "the text reports an inspection, and names no force"
        : "the text reports an inspection, and no force stands out as the one inspected",
    tried: named.map(({ name, mentions, rule }) => ({ says: `${name} is named`, count: mentions.length, rule })),
    nearest: null,
  };
  const none: Absence = {
    of: "grades",
    force: null,
    says: "the text reports an inspection, and no grade was found",
    tried: triedOf(scene, words, null),
    nearest: nearestOf(words),
  };
  return facts.grades.length === 0 ? [subject, none] : [subject];
}

/** What became of every grade word: most frequent first. */
function triedOf(scene: Scene, words: readonly ExplainedNothing[], force: string | null): Absence["tried"] {
  const counts = new Map<string, { readonly says: string; readonly rule: string | null; count: number }>();
  const add = (says: string, rule: string | null): void => {
    const key = `${rule}|${says}`;
    const known = counts.get(key) ?? { says, rule, count: 0 };
    known.count++;
    counts.set(key, known);
  };
  for (const { reason, rule } of words) add(reason, rule);
  const { grades, tallies } = scene.resolution.facts;
  const given = new Map(
    grades.flatMap((fact) => fact.sources.map((source) => [source.word.start, fact.force ?? "no force"] as const)),
  );
  const owners = new Set([...given.values()]);
  const [owner] = owners;
  const other = owners.size === 1 ? owner : "other forces";
  for (const id of given.values()) if (id !== force) add(`gave a grade to ${other}`, null);
  for (const tally of tallies)
    add(
      tally.force === force ? "was counted" : "was counted for another force",
      tally.force === force ? tally.rule : null,
    );
  return [...counts.values()].sort((one, other) => other.count - one.count);
}

/** The statement that lacked least: one that only a condition kept from holding, before one of whose words some were missing. */
function nearestOf(words: readonly ExplainedNothing[]): Nearest | null {
  const tried = words.flatMap(({ nearest, by }) => (nearest === null || by !== null ? [] : [nearest]));
  return tried.find((nearest) => nearest.wanted === null) ?? tried[0] ?? null;
}
