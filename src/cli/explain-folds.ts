import type { Condition, ExplainedValue, ValueField } from "../explain/explanation.js";
import type { InspectionRecord } from "../model/record.js";

/**
 * Entries that one place gives together, as one: grades of several areas by one statement, tallies of one passage. What is
 * said of all of them is said once. What the title shows is left out: an official's name, and that a grade is of this
 * inspection where nothing in the text had to say so.
 */
export function foldedValues(
  field: ValueField,
  values: readonly ExplainedValue[],
  { grades, tallies }: InspectionRecord,
): readonly ExplainedValue[] {
  switch (field) {
    case "grades":
      return folded(values, ({ index, rule, at }) => {
        const { force, grade, period, year, basis } = grades[index] ?? {};
        return JSON.stringify([rule, force, grade, period, year, basis, at]);
      }).map((group) => withoutPlain(oneGrade(group, grades)));
    case "tallies":
      return folded(values, ({ index, at }) => {
        const { force, period, of } = tallies[index] ?? {};
        return JSON.stringify([force, period, of, at]);
      }).map((group) => withoutPlain(oneTally(group, tallies)));
    case "officials":
      return values.map((value) => ({ ...value, met: value.met.filter(({ of }) => of !== "name") }));
    default:
      return values;
  }
}

type Group = readonly [ExplainedValue, ...ExplainedValue[]];

function folded(values: readonly ExplainedValue[], keyOf: (value: ExplainedValue) => string): readonly Group[] {
  const groups = new Map<string, [ExplainedValue, ...ExplainedValue[]]>();
  for (const value of values) {
    const known = groups.get(keyOf(value));
    if (known) known.push(value);
    else groups.set(keyOf(value), [value]);
  }
  return [...groups.values()];
}

function withoutPlain(value: ExplainedValue): ExplainedValue {
  const plain = ({ of, says, at, rule }: Condition): boolean =>
    of === "period" && says.startsWith("current:") && at === null && rule === null;
  return { ...value, met: value.met.filter((condition) => !plain(condition)) };
}

function oneGrade(group: Group, grades: InspectionRecord["grades"]): ExplainedValue {
  const [first] = group;
  const entry = grades[first.index];
  if (group.length === 1 || !entry) return first;
  const { force, grade, period, year, basis } = entry;
  const facts = [force ?? "force not settled", `${group.length} areas`, period, year, `as ${basis}`];
  const areas = group.map(({ index }) => grades[index]?.area ?? grades[index]?.pillar ?? "");
  return {
    ...first,
    title: `${grade}: ${facts.filter((fact) => fact !== null).join(", ")}`,
    met: metOfAll(unique(group.flatMap(({ met }) => met)), areas),
    lost: unique(group.flatMap(({ lost }) => lost)),
  };
}

/** The conditions of all, those about an area as one: "a, b: named in the sentence". */
function metOfAll(met: readonly Condition[], areas: readonly string[]): readonly Condition[] {
  const told = new Map<string, string[]>();
  for (const area of areas) {
    const own = met.find(({ of, says }) => of === "area" && says.startsWith(`${area}: `));
    const says = own?.says.slice(area.length + 2) ?? "";
    told.set(says, [...(told.get(says) ?? []), area]);
  }
  const together = [...told].map(([says, names]): Condition => {
    return { of: "area", says: `${names.join(", ")}: ${says}`, rule: null, at: null };
  });
  const first = met.findIndex(({ of }) => of === "area");
  const rest = met.slice(Math.max(0, first)).filter(({ of }) => of !== "area");
  return [...met.slice(0, Math.max(0, first)), ...together, ...rest];
}

function oneTally(group: Group, tallies: InspectionRecord["tallies"]): ExplainedValue {
  const [first] = group;
  const entry = tallies[first.index];
  if (group.length === 1 || !entry) return first;
  const counts = group.map(({ index }) => `${tallies[index]?.count} ${tallies[index]?.grade}`);
  const of = entry.of === null ? "" : ` of ${entry.of}`;
  const rules = new Set(group.map(({ rule }) => rule));
  return {
    ...first,
    title: `${counts.join(", ")}${of}: ${entry.force ?? "force not settled"}, ${entry.period}`,
    rule: [...rules].join(", "),
    measured: rules.size === 1 ? first.measured : null,
    met: unique(group.flatMap(({ met }) => met)).filter((condition) => condition.of !== "count"),
    lost: unique(group.flatMap(({ lost }) => lost)),
  };
}

function unique<Item>(items: readonly Item[]): readonly Item[] {
  return [...new Map(items.map((item) => [JSON.stringify(item), item])).values()];
}
