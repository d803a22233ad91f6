import type { GradeFact, PillarFact } from "../model/facts.js";
import type { Pillar } from "../model/ids.js";
import type { Layout } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { Target } from "./target.js";
import type { Targets } from "./targets.js";

/** The pillars that the text names as pillars, with every mention. */
export function resolvePillars(layout: Layout, targets: Targets, grades: readonly GradeFact[]): readonly PillarFact[] {
  const found = new Map<Pillar, { rule: string; mentions: Range[] }>();
  for (const target of targets.all) {
    if (target.area !== null || target.pillar === null) continue;
    if (!target.named && !(target.to - target.from === 1 && isName(target))) continue;
    const entry = found.get(target.pillar) ?? { rule: target.rule, mentions: [] };
    entry.mentions.push({ start: target.start, end: target.end });
    found.set(target.pillar, entry);
  }
  return [...found].map(([id, { rule, mentions }]) => ({ id, rule, mentions }));

  /** "the leadership of the force" names no pillar; "effectiveness, legitimacy and leadership" names three, a heading and a grade one. */
  function isName(target: Target): boolean {
    const block = layout.blocks[target.block];
    if (block !== undefined && block.from === target.from && block.to === target.to) return true;
    if (targets.runOf(target.from)?.targets.some((other) => other !== target && other.named)) return true;
    return grades.some(
      ({ area, pillar, evidence }) =>
        area === null &&
        pillar === target.pillar &&
        evidence.some(({ start, end }) => start <= target.start && target.end <= end),
    );
  }
}
