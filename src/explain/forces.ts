import type { ForceFact } from "../model/facts.js";
import type { Condition, Loser, ToldValue } from "./explanation.js";
import type { Scene } from "./scene.js";

/** Each force and pillar of the record: how it is named, and why the inspection is its own or is not. */
export function explainForces(scene: Scene): readonly ToldValue[] {
  const { facts } = scene.resolution;
  const forces = scene.record.forces.map((entry, index): ToldValue => {
    const fact = facts.forces.find((force) => force.id === entry.id);
    return {
      field: "forces",
      index,
      title: `${entry.id}${entry.subject ? ", inspected" : ""}`,
      rule: null,
      at: entry.mentions,
      met: fact ? [...namedBy(scene, fact), subjectCondition(scene, fact)] : [],
      lost: fact ? subjectsLost(scene, fact) : [],
    };
  });
  const pillars = scene.record.pillars.map(({ id, mentions }, index): ToldValue => {
    const [first] = mentions;
    const rule = facts.pillars.find((pillar) => pillar.id === id)?.rule ?? null;
    const met: Condition = { of: "words", says: "its name, used as a pillar's name", rule, at: first ?? null };
    return { field: "pillars", index, title: id, rule: null, at: mentions, met: [met], lost: [] };
  });
  return [...forces, ...pillars];
}

function namedBy(scene: Scene, { mentions }: ForceFact): readonly Condition[] {
  const strong = mentions.filter((mention) => !mention.weak);
  const weak = mentions.filter((mention) => mention.weak);
  return [
    ...told(scene, strong, "named in full"),
    ...told(scene, weak, "named by words that mean it only in such a place"),
  ];
}

function told(scene: Scene, mentions: ForceFact["mentions"], says: string): readonly Condition[] {
  const [first] = mentions;
  if (!first) return [];
  const times = mentions.length === 1 ? "" : `, ${mentions.length} times`;
  return [{ of: "name", says: `${says}${times}`, rule: first.rule, at: scene.span(first) }];
}

function subjectCondition(scene: Scene, force: ForceFact): Condition {
  const { facts, grading } = scene.resolution;
  const title = facts.document.title;
  const titled =
    title === null ? undefined : force.mentions.find((one) => one.start >= title.start && one.end <= title.end);
  const graded = facts.grades.filter((grade) => grade.force === force.id && grade.period === "current").length;
  const others = facts.forces.filter((other) => other.mentions.length > force.mentions.length).length;
  const at = titled ? scene.span(titled) : null;
  const says = (text: string): Condition => ({ of: "subject", says: text, rule: null, at });
  if (!facts.document.reportsInspection)
    return says("no subject: the document reports no inspection of this inspectorate");
  if (force.subject) {
    if (titled) return says("the inspection is its own: the title names it");
    if (grading.prime.includes(force.id))
      return says(
        `the inspection is its own: ${isHeaded(scene, force) ? "a heading over its own section names it" : "the text speaks of it most"}`,
      );
    return says(
      `the inspection is its own: the text gives it ${graded} ${graded === 1 ? "grade" : "grades"} of this inspection`,
    );
  }
  if (facts.forces.every((other) => !other.subject))
    return says("no subject: no force stands out as the one inspected");
  const rank =
    others === 0 ? "though no force is named more often" : `${others} ${others === 1 ? "is" : "are"} named more often`;
  return says(
    `named beside the force that is inspected; ${graded === 0 ? "no grade of this inspection is its own" : `graded ${graded} times`}, ${rank}`,
  );
}

function isHeaded({ layout }: Scene, { mentions }: ForceFact): boolean {
  const headings = layout.blocks.filter((block) => block.kind === "heading");
  return mentions.some((mention) => headings.some((block) => block.start <= mention.start && mention.end <= block.end));
}

function subjectsLost(scene: Scene, force: ForceFact): readonly Loser[] {
  const { facts } = scene.resolution;
  if (!force.subject) return [];
  return facts.forces.flatMap((other): readonly Loser[] => {
    if (other.subject) return [];
    const [first] = other.mentions;
    const times = other.mentions.length;
    const why = `named ${times} ${times === 1 ? "time" : "times"}, against ${force.mentions.length}`;
    return [{ of: "subject", candidate: other.id, rule: other.rule, why, at: first ? scene.span(first) : null }];
  });
}
