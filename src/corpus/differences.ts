import type { InspectionRecord } from "../model/record.js";
import { VALUE_KINDS, type Value, type ValueKind, valuesOf } from "./values.js";

/** One value that is not what it was. `before` is null for one that was added, `after` for one that was removed. */
export type Difference =
  | { readonly change: "added"; readonly before: null; readonly after: Value }
  | { readonly change: "removed"; readonly before: Value; readonly after: null }
  | { readonly change: "changed"; readonly before: Value; readonly after: Value };

/** Differences by kind of value. */
export type Sums = Readonly<Record<ValueKind, Readonly<Record<Difference["change"], number>>>>;

/**
 * Compares two records of one document value by value, in the order of the text within each kind. What names the program
 * and its rules, and how sure a rule is, is not compared. Null stands for a record that is not there.
 */
export function differencesOf(before: InspectionRecord | null, after: InspectionRecord | null): readonly Difference[] {
  const [were, are] = [before, after].map((record) => (record ? valuesOf(record) : []));
  return VALUE_KINDS.flatMap((kind) => {
    const ofKind = (values: readonly Value[] = []) => values.filter((value) => value.kind === kind);
    return inOrder(paired(ofKind(were), ofKind(are)));
  });
}

/** Two values are held to be one that changed if they agree in one of these; the strictest are tried first. */
const SAME: readonly ((one: Value, other: Value) => boolean)[] = [
  (one, other) => one.key === other.key && one.span?.start === other.span?.start,
  (one, other) => one.key === other.key,
  (one, other) => one.span !== null && one.span.start === other.span?.start,
];

function paired(were: readonly Value[], are: readonly Value[]): readonly Difference[] {
  // What is the same in every word is out of the question; the rest is little.
  const left = [...were];
  const rest = are.filter((value) => !take(left, (one) => stated(one) === stated(value)));
  const differences: Difference[] = [];
  let added: readonly Value[] = rest;
  for (const same of SAME) {
    added = added.filter((after) => {
      const before = take(left, (one) => same(one, after));
      if (before) differences.push({ change: "changed", before, after });
      return !before;
    });
  }
  for (const before of left) differences.push({ change: "removed", before, after: null });
  for (const after of added) differences.push({ change: "added", before: null, after });
  return differences;
}

/** Takes the first value out of the list that passes. */
function take(values: Value[], passes: (value: Value) => boolean): Value | null {
  const at = values.findIndex(passes);
  return at < 0 ? null : (values.splice(at, 1)[0] ?? null);
}

function stated({ rule, fields }: Value): string {
  return JSON.stringify([rule, fields]);
}

function inOrder(differences: readonly Difference[]): readonly Difference[] {
  const start = ({ before, after }: Difference) => (after ?? before)?.span?.start ?? 0;
  return [...differences].sort((one, other) => start(one) - start(other));
}

/** Counts differences as they come. */
export function newSums(): Record<ValueKind, Record<Difference["change"], number>> {
  const none = () => ({ added: 0, removed: 0, changed: 0 });
  return Object.fromEntries(VALUE_KINDS.map((kind) => [kind, none()])) as ReturnType<typeof newSums>;
}

/** The fields in which a changed value differs, each as it was and is; its rule among them. */
export function changedFields(before: Value, after: Value): readonly (readonly [string, string, string])[] {
  const all = (value: Value): Readonly<Record<string, string>> => ({ ...value.fields, rule: value.rule ?? "none" });
  const [was, is] = [all(before), all(after)];
  const names = [...new Set([...Object.keys(was), ...Object.keys(is)])];
  return names.filter((name) => was[name] !== is[name]).map((name) => [name, was[name] ?? "none", is[name] ?? "none"]);
}
