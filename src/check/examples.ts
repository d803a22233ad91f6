import type { Problem } from "../model/problem.js";
import type { Hit } from "../model/trace.js";
import type { Rule, RuleBook } from "../rules/book.js";
import type { RuleFile } from "../rules/fields.js";
import type { StatedRule } from "../rules/schema.js";
import { type Work, workOf } from "./examples-work.js";

/** One example of a rule, run. `message` says what went wrong; it is empty where the example holds. */
export interface ExampleResult {
  readonly rule: string;
  readonly place: Pick<Problem, "file" | "line" | "column">;
  readonly text: string;
  readonly expected: "yes" | "no";
  readonly ok: boolean;
  readonly message: string;
}

/** What an example says a value holds: the fields named, the others being open. */
type Given = Readonly<Record<string, unknown>>;

/** What stands before an example: grades are read only where a document reports an inspection, tallies where it has one force. */
const POLICE = "HMICFRS has published its report on Kent Police.\n\n";
const FIRE = "HMICFRS has published its report on Kent Fire and Rescue Service.\n\n";
/** Speech is read below a page's headline and the paragraph that opens it. */
const PAGE =
  "Council meets to talk about the year\n\nThe council met on Monday evening in the old hall to talk about it.\n\n";
const INSPECTED: ReadonlySet<RuleFile> = new Set([
  "areas",
  "pillars",
  "grades",
  "exclusions",
  "periods",
  "tallies",
  "findings",
]);

/** Values of these kinds are all listed where an example lists any. */
const COUNTED = new Set(["grades", "tallies", "quotes", "officials", "findings"]);

/**
 * Runs the examples of every rule, or of those chosen, in file order, `yes` before `no`. A `yes` text has to show the rule at work and to
 * give each value that `gives` lists, and no other of its kind by the same rule; a `no` text has not to show it.
 */
export function testExamples(
  rules: RuleBook,
  chosen: readonly Rule[] = rules.all(),
  examplesOf: (rule: Rule) => StatedRule["examples"] = (rule) => rules.stated(rule.id).examples,
): readonly ExampleResult[] {
  return chosen.flatMap((rule) => {
    const { yes, no } = examplesOf(rule);
    const resultOf = (text: string, expected: "yes" | "no", message: string): ExampleResult => {
      return { rule: rule.id, place: rule.place, text, expected, ok: message === "", message };
    };
    return [
      ...yes.map((example) => {
        const { text, gives = [], words = [] } = typeof example === "string" ? { text: example } : example;
        const faults = openingsOf(rule).map((opening) => {
          const work = workOf(rule, opening, text, rules);
          return faultOfWords(words, work) || faultOfYes(rule, gives, work);
        });
        return resultOf(text, "yes", faults.includes("") ? "" : (faults[0] ?? ""));
      }),
      ...no.map((text) => resultOf(text, "no", faultOfNo(workOf(rule, openingsOf(rule)[0] ?? "", text, rules)))),
    ];
  });
}

/** What an example is read below, one after the other until it holds: an example of speech may be a page of its own. */
function openingsOf({ file, data }: Rule): readonly string[] {
  if (file === "speech") return [PAGE, ""];
  if (!INSPECTED.has(file)) return [""];
  return ["service" in data && data.service === "fire" ? FIRE : POLICE];
}

/** The words of the text that the rule should know and does not. */
function faultOfWords(words: readonly string[], { words: known }: Work): string {
  const unknown = words.filter((word) => !known.has(word));
  return unknown.length === 0 ? "" : `the rule does not know ${unknown.map((word) => `"${word}"`).join(", ")}`;
}

function faultOfYes(rule: Rule, gives: readonly Given[], { hits, all, silent, reasons, page }: Work): string {
  const others = all.filter((hit) => COUNTED.has(hit.kind) && hit.rule !== rule.id);
  const elsewhere =
    others.length === 0 ? [] : [`other rules made ${others.map((hit) => `${hit.rule} ${shown(hit)}`).join(", ")}`];
  if (hits.length === 0 && !silent) {
    const unread = reasons.length === 0 ? [] : [`gave nothing: ${reasons.join("; ")}`];
    return ["the rule found nothing", ...elsewhere, ...unread].join("; ");
  }
  if (gives.length === 0) return "";
  // A word for an office makes no official by itself: the official that the text gives is looked at, whatever layout named it.
  const besides = (hit: Hit): boolean =>
    isWordRule(rule)
      ? COUNTED.has(hit.kind) || hit.rule === rule.id
      : rule.file === "forces" && hit.kind === "officials";
  const open = distinct(isWordRule(rule) ? all.filter(besides) : [...hits, ...all.filter(besides)]);
  const { missing, left } = paired(gives, page ? [...open, page] : open);
  const more = left.filter((hit) => hit.rule === rule.id && COUNTED.has(hit.kind));
  const faults = [
    ...missing.map((given) => `no value of the rule holds ${JSON.stringify(given)}`),
    ...more.map((hit) => `the rule made ${shown(hit)}, which is not listed`),
  ];
  return faults.length === 0 ? "" : [...faults, ...elsewhere].join("; ");
}

function shown({ kind, value }: Hit): string {
  return `${kind} ${JSON.stringify(value)}`;
}

function faultOfNo({ hits, silent }: Work): string {
  if (hits.length > 0) return hits.map((hit) => `the rule made ${shown(hit)}`).join("; ");
  return silent ? "the rule holds here" : "";
}

function isWordRule({ file, data }: Rule): boolean {
  return (file === "roles" || file === "names" || file === "speech") && "sort" in data && data.sort !== "layout";
}

/** One hit for each value: a grade that two sentences state is one value with two places. */
function distinct(hits: readonly Hit[]): readonly Hit[] {
  const byValue = new Map(
    hits.map((hit) => [hit.kind === "quotes" ? hit : JSON.stringify([hit.rule, hit.kind, hit.value]), hit]),
  );
  return [...byValue.values()];
}

/** Gives each expected value a hit of its own, the value with most fields first; `left` are the hits nobody asked for. */
function paired(
  gives: readonly Given[],
  hits: readonly Hit[],
): { readonly missing: readonly Given[]; readonly left: readonly Hit[] } {
  const fits = (given: Given, hit: Hit): boolean =>
    Object.entries(given).every(([key, value]) => hit.value[key] === value);
  const left = [...hits];
  const missing: Given[] = [];
  const strictest = [...gives].sort((one, other) => Object.keys(other).length - Object.keys(one).length);
  for (const given of strictest) {
    const at = left.findIndex((hit) => fits(given, hit));
    if (at < 0) missing.push(given);
    else left.splice(at, 1);
  }
  return { missing, left };
}
