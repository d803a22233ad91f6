import type { TallyEntry } from "../model/record.js";
import { overlaps } from "../model/span.js";
import type { GradeMention } from "../resolve/ground.js";
import { talliesIn } from "../resolve/tallies.js";
import type { Rule } from "../rules/book.js";
import type { Condition, Loser, ToldValue } from "./explanation.js";
import { withOnly } from "./one-rule.js";
import { forceCondition, forceLosers } from "./owners.js";
import { periodCondition, periodLosers } from "./period.js";
import { type Scene, stretchAt } from "./scene.js";
import { areasOf, matchOf } from "./statements.js";

/** Each tally of the record: what was counted, where the total stands, whose it is, and which readings lost. */
export function explainTallies(scene: Scene): readonly ToldValue[] {
  return scene.record.tallies.map((tally, index): ToldValue => {
    const { force, grade, count, of, period, evidence, rule } = tally;
    const total = of === null ? "" : ` of ${of}`;
    const word = wordOf(scene, tally);
    return {
      field: "tallies",
      index,
      title: `${count}${total} ${grade}: ${force ?? "force not settled"}, ${period}`,
      rule,
      at: [evidence],
      met: word ? metAt(scene, tally, word) : [],
      lost: word ? lostAt(scene, tally, word) : [],
    };
  });
}

/** The grade word that a tally counts: of those of its grade in its evidence the one that its rule reads with this count. */
function wordOf(scene: Scene, tally: TallyEntry): GradeMention | null {
  const words = scene.detected.mentions
    .of("scales")
    .filter((word) => word.rule.data.grade === tally.grade && scene.touches(tally.evidence, word));
  return words.find((word) => readBy(scene, word, tallyRule(scene, tally.rule)) === tally.count) ?? words[0] ?? null;
}

function tallyRule({ book }: Scene, id: string): Rule<"tallies"> | null {
  return book.files.tallies.find((rule) => rule.id === id) ?? null;
}

/** The count that one rule alone reads at a grade word. */
function readBy(scene: Scene, word: GradeMention, rule: Rule<"tallies"> | null): number | null {
  const stretch = stretchAt(scene, word.from, "sentence");
  if (!stretch || !rule) return null;
  const [read] = talliesIn(scene.resolution.ground, withOnly(scene.book, rule), stretch, [word], new Set());
  return read?.count ?? null;
}

function metAt(scene: Scene, tally: TallyEntry, word: GradeMention): readonly Condition[] {
  const stretch = stretchAt(scene, word.from, "sentence");
  if (!stretch) return [];
  const rule = tallyRule(scene, tally.rule);
  const match = rule && matchOf(scene, rule.patterns.pattern ?? [], stretch, word);
  const at = match ? scene.tokens(match.from, match.to) : scene.span(word);
  const counted: Condition = { of: "count", says: `${tally.count} counted with "${tally.grade}"`, rule: null, at };
  const total: Condition = {
    of: "total",
    says:
      tally.of === null
        ? "no total is stated in its passage"
        : `${tally.of} in all: stated in its sentence or up to three lines before`,
    rule: null,
    at: null,
  };
  return [
    counted,
    total,
    forceCondition(scene, tally.force, stretch, word.from),
    periodCondition(scene, tally.period, [], stretch, word.from),
  ];
}

function lostAt(scene: Scene, tally: TallyEntry, word: GradeMention): readonly Loser[] {
  const stretch = stretchAt(scene, word.from, "sentence");
  if (!stretch) return [];
  const rivals = scene.book.files.tallies.flatMap((rule): readonly Loser[] => {
    if (rule.id === tally.rule || rule.data.sort === "total") return [];
    const count = readBy(scene, word, rule);
    if (count === null) return [];
    const why =
      count === tally.count
        ? "it reads the same count; the nearest words, then the first rule, win"
        : "other words are nearer, or a denial wins over a count";
    return [{ of: "count", candidate: `${count} ${tally.grade}`, rule: rule.id, why, at: null }];
  });
  const { ground, facts } = scene.resolution;
  const graded = facts.grades.flatMap((fact) => fact.sources.flatMap((source) => source.about ?? []));
  const named = ground.targets
    .within(stretch.from, stretch.to)
    .filter((target) => !graded.some((about) => overlaps(about, target)));
  const listed: readonly Loser[] =
    named.length === 0
      ? []
      : [
          {
            of: "value",
            candidate: `grades${areasOf(named)}`,
            rule: null,
            why: "a count is no list: areas become grades only where a statement gives them one",
            at: null,
          },
        ];
  return [
    ...rivals,
    ...listed,
    ...forceLosers(scene, tally.force, stretch, word),
    ...periodLosers(scene, tally.period, [], stretch),
  ];
}
