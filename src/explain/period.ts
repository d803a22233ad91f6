import type { Period } from "../model/ids.js";
import type { Sentence } from "../model/layout.js";
import { type Fill, fieldOf } from "../resolve/field.js";
import { periodAt } from "../resolve/periods.js";
import type { Rule } from "../rules/book.js";
import { type Match, matchesIn } from "../text/match.js";
import { prepare } from "../text/prepare.js";
import type { Condition, Loser } from "./explanation.js";
import type { Scene } from "./scene.js";

/** What dated a grade at token `at`: words of an earlier inspection, or their absence. */
export function periodCondition(
  scene: Scene,
  period: Period,
  because: readonly string[],
  stretch: Sentence,
  at: number,
): Condition {
  const { resolution, book } = scene;
  const reading = periodAt(resolution.ground, book, resolution.facts.document, stretch, at);
  const told = because.find((reason) => ruleIn(reason) !== null) ?? null;
  const id = ruleIn(told ?? "") ?? ruleIn(reading.because);
  const rule = book.files.periods.find((one) => one.id === id);
  const [cue] = rule
    ? placesOf(scene, rule, stretch).sort((one, other) => Math.abs(one.from - at) - Math.abs(other.from - at))
    : [];
  const says = `${period}: ${saysOf(period, told ?? reading.because, reading.period)}`;
  return { of: "period", says, rule: rule?.id ?? null, at: cue ? scene.tokens(cue.from, cue.to) : null };
}

function saysOf(period: Period, because: string, read: Period): string {
  const plain = because.replace(/ \(periods\.[a-z0-9-]+\)/, "");
  if (period === read || ruleIn(because) !== null) return plain;
  return period === "previous"
    ? "its row, its pattern or the sentence before speaks of an earlier inspection"
    : "its row or its pattern speaks of this inspection";
}

/** The words of the sentence that speak of the other inspection. Bare years are left out: which of them date is not asked here. */
export function periodLosers(
  scene: Scene,
  period: Period,
  because: readonly string[],
  stretch: Sentence,
): readonly Loser[] {
  const used = new Set(because.map(ruleIn));
  return scene.book.files.periods.flatMap((rule): readonly Loser[] => {
    if (used.has(rule.id) || rule.data.period === period || rule.data.period === "both") return [];
    const places = placesOf(scene, rule, stretch).filter(({ slots }) =>
      slots.every(({ fill }) => fill.type !== "year"),
    );
    return places.map((match): Loser => {
      const why = "other words of its clause are nearer, or a turn of the sentence parts it from the grade";
      const at = scene.tokens(match.from, match.to);
      return { of: "period", candidate: rule.data.period, rule: rule.id, why, at };
    });
  });
}

function placesOf({ resolution }: Scene, rule: Rule<"periods">, stretch: Sentence): Match<Fill>[] {
  const field = fieldOf(resolution.ground, stretch);
  return (rule.patterns.pattern ?? []).flatMap((pattern) => [...matchesIn(prepare(pattern), field)]);
}

function ruleIn(reason: string): string | null {
  return /\((periods\.[a-z0-9-]+)\)/.exec(reason)?.[1] ?? null;
}
