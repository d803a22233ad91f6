import type { GradeFact, GradeSource } from "../model/facts.js";
import type { Sentence } from "../model/layout.js";
import { overlaps, type Range } from "../model/span.js";
import type { GradeMention } from "../resolve/ground.js";
import type { Target } from "../resolve/target.js";
import type { Rule } from "../rules/book.js";
import { tokenAt } from "../text/tokens.js";
import type { Condition, Loser, ToldValue } from "./explanation.js";
import { forceCondition, forceLosers } from "./owners.js";
import { periodCondition, periodLosers } from "./period.js";
import { blockAt, gradeWordAt, quoted, type Scene, stretchAt } from "./scene.js";
import { conditionsOf, gradeRule, rivalStatements, scopeOf } from "./statements.js";

/** Each grade of the record: how its rule read each place, what settled force, area and period, and what lost. */
export function explainGrades(scene: Scene): readonly ToldValue[] {
  const { facts } = scene.resolution;
  return scene.record.grades.map((entry, index): ToldValue => {
    const { force, pillar, area, grade, period, year, basis, evidence, rule } = entry;
    const fact = facts.grades.find(
      (one) =>
        one.force === force &&
        one.area === area &&
        one.pillar === pillar &&
        one.grade === grade &&
        one.period === period &&
        one.year === year,
    );
    const what = [force ?? "force not settled", area ?? pillar, period, year].filter((part) => part !== null);
    return {
      field: "grades",
      index,
      title: `${grade}: ${what.join(", ")}, as ${basis}`,
      rule,
      at: evidence,
      met: distinct((fact?.sources ?? []).flatMap((source) => metAt(scene, fact, source))),
      lost: distinct((fact?.sources ?? []).flatMap((source) => lostAt(scene, fact, source))),
    };
  });
}

/** A source with what the rules see there; null where the words are gone from the rules, which is a bug elsewhere. */
function placeOf(
  scene: Scene,
  source: GradeSource,
): { readonly rule: Rule<"grades">; readonly grade: GradeMention; readonly stretch: Sentence } | null {
  const rule = gradeRule(scene, source.rule);
  const grade = gradeWordAt(scene, source.word);
  const stretch = rule && grade && stretchAt(scene, grade.from, scopeOf(rule));
  return rule && grade && stretch ? { rule, grade, stretch } : null;
}

function metAt(scene: Scene, fact: GradeFact | undefined, source: GradeSource): readonly Condition[] {
  const place = placeOf(scene, source);
  if (!place || !fact) return source.because.map((says) => ({ of: "value", says, rule: null, at: null }));
  const { rule, grade, stretch } = place;
  const far = !overlaps(source.word, source.evidence);
  const copied: Condition = {
    of: "words",
    says: "it takes up a grade stated before",
    rule: null,
    at: scene.span(grade),
  };
  return [
    // A later place may be read by another rule than the one that the record names.
    ...conditionsOf(scene, rule, grade, source.because[0] ?? "").map((one) =>
      one.of === "pattern" && rule.id !== fact.rule ? { ...one, rule: rule.id } : one,
    ),
    ...(far ? [copied] : []),
    areaCondition(scene, fact, source, stretch),
    forceCondition(scene, fact.force, stretch, grade.from),
    periodCondition(scene, fact.period, source.because, stretch, grade.from),
  ];
}

/** Where the area came from: the sentence, a line above, or nowhere, where the force as a whole is meant. */
function areaCondition(scene: Scene, fact: GradeFact, { about, word }: GradeSource, stretch: Sentence): Condition {
  const { area, pillar } = fact;
  const name = area ?? pillar ?? "overall";
  if (about === null) {
    const says =
      area === "overall"
        ? "overall: no area is named, so the force as a whole is meant"
        : fact.sources.some((source) => source.about !== null)
          ? `${name}: named elsewhere; a headline or a lead joins what the text states below`
          : `${name}: no area is named, and this is the pillar that the page is about`;
    return { of: "area", says, rule: null, at: null };
  }
  const target = targetAt(scene, about);
  const inside = stretch.start <= about.start && about.end <= stretch.end;
  const where = inside ? `named in the ${stretch.index < 0 ? "line" : "sentence"}` : above(scene, about, word);
  return { of: "area", says: `${name}: ${where}`, rule: target?.rule ?? null, at: scene.span(about) };
}

function above(scene: Scene, about: Range, word: Range): string {
  if (about.start > word.end) return "a line below the grade names it";
  const block = blockAt(scene, tokenAt(scene.layout.tokens, about.start));
  switch (block?.kind) {
    case "title":
      return "the title names it";
    case "heading":
      return "the heading above names it";
    case "item":
      return "the item of a list names it";
    case "label":
      return "the line beside names it";
    default:
      return "spoken of in another sentence";
  }
}

function targetAt({ resolution }: Scene, about: Range): Target | undefined {
  return resolution.ground.targets.all.find((target) => target.start === about.start && target.end === about.end);
}

function lostAt(scene: Scene, fact: GradeFact | undefined, source: GradeSource): readonly Loser[] {
  const place = placeOf(scene, source);
  if (!place || !fact) return [];
  const { rule, grade, stretch } = place;
  return [
    ...rivalStatements(scene, grade, rule),
    ...areaLosers(scene, fact, source, stretch),
    ...forceLosers(scene, fact.force, stretch, grade),
    ...periodLosers(scene, fact.period, source.because, stretch),
  ];
}

/** The other areas of the sentence, and other readings of the area's own words. */
function areaLosers(scene: Scene, fact: GradeFact, source: GradeSource, stretch: Sentence): readonly Loser[] {
  const { resolution, detected } = scene;
  const { about, word } = source;
  const here = resolution.ground.targets.within(stretch.from, stretch.to);
  const own = (target: Target): boolean => (target.area ?? target.pillar) === (fact.area ?? fact.pillar);
  const others = here.flatMap((target): readonly Loser[] => {
    if (own(target)) return [];
    const grades = resolution.facts.grades.filter((other) =>
      other.sources.some((one) => one.about !== null && overlaps(one.about, target)),
    );
    // The other areas of one list are values of their own, and no losers.
    if (grades.some((other) => other.sources.some((one) => one.word.start === word.start))) return [];
    const [other] = grades;
    const why = other
      ? `the text grades it ${other.grade}${other.period === "previous" ? " at an earlier inspection" : ""}`
      : "it stands outside the words that the rule read";
    return [areaLoser(scene, target, why)];
  });
  const shadows = detected.mentions.of("areas").flatMap((mention): readonly Loser[] => {
    if (about === null || !overlaps(mention, about) || here.some((target) => target.rule === mention.rule.id))
      return [];
    const { data } = mention.rule;
    const candidate = data.area;
    if (candidate === (fact.area ?? fact.pillar) || data.service !== resolution.facts.document.service) return [];
    const shorter = mention.end - mention.start < about.end - about.start;
    const rounds = data.rounds;
    const bound = rounds !== undefined && (fact.round === null || !rounds.includes(fact.round));
    const why = bound
      ? `read so only in the rounds ${rounds.join(", ")}`
      : shorter
        ? "the longest reading of the same words wins"
        : "another reading of the same words comes first";
    return [{ of: "area", candidate, rule: mention.rule.id, why, at: scene.span(mention) }];
  });
  return [...others, ...shadows];
}

function areaLoser(scene: Scene, target: Target, why: string): Loser {
  const candidate = `${target.area ?? target.pillar} (${quoted(scene.span(target).text, 40)})`;
  return { of: "area", candidate, rule: target.rule, why, at: scene.span(target) };
}

function distinct<Item extends Condition | Loser>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
