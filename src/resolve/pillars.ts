import type { PillarFact } from "../model/facts.js";
import type { Pillar } from "../model/ids.js";
import type { Range } from "../model/span.js";
import type { Targets } from "./targets.js";

/** The pillars that the text names as pillars, with every mention. */
export function resolvePillars(targets: Targets): readonly PillarFact[] {
  const found = new Map<Pillar, { rule: string; mentions: Range[] }>();
  for (const target of targets.all) {
    if (target.area !== null || target.pillar === null) continue;
    // "the leadership of the force" names no pillar; "effectiveness, legitimacy and leadership" names three.
    const beside =
      target.to - target.from === 1 &&
      (targets.runOf(target.from)?.targets.some((other) => other !== target && other.named) ?? false);
    if (!target.named && !beside) continue;
    const entry = found.get(target.pillar) ?? { rule: target.rule, mentions: [] };
    entry.mentions.push({ start: target.start, end: target.end });
    found.set(target.pillar, entry);
  }
  return [...found].map(([id, { rule, mentions }]) => ({ id, rule, mentions }));
}
