import type {
  Condition,
  ExplainedFact,
  ExplainedValue,
  Explanation,
  Loser,
  Question,
  ValueField,
} from "../explain/explanation.js";
import type { InspectionRecord } from "../model/record.js";
import { foldedValues } from "./explain-folds.js";
import { absences, nothingFound } from "./explain-nothing.js";
import { INDENT, Page } from "./explain-page.js";
import { measuredInWords } from "./measured.js";
import { placeOf } from "./place.js";
import { count, type Style, shown, wrap } from "./style.js";

/** What stands before a condition or a loser of each sort. */
const LABELS: Readonly<Record<Question, string>> = {
  pattern: "rule",
  license: "needs",
  scope: "reads",
  force: "force",
  area: "area",
  period: "period",
  count: "count",
  total: "total",
  name: "name",
  office: "office",
  organisation: "body",
  speaker: "speaker",
  words: "words",
  heading: "under",
  subject: "subject",
  value: "value",
};

/** How many places and losers are shown of a value. */
const PLACES: Readonly<Partial<Record<ValueField, number>>> = { forces: 2, pillars: 2, officials: 2 };
const MOST_PLACES = 3;
const MOST_LOSERS = 2;
/** Lines that the words of one span may take. */
const LINES: Readonly<Partial<Record<ValueField, number>>> = { grades: 3, tallies: 3 };

const FIELDS: readonly ValueField[] = ["forces", "pillars", "grades", "tallies", "officials", "quotes", "findings"];

/**
 * The whole explanation as a page of text, wrapped to `width` columns: the page's own facts, the values in text order, what
 * was not found, what gave nothing. Long lists are folded, and say how much they leave out, unless `all` is asked for.
 */
export function explanationPage(
  text: string,
  explanation: Explanation,
  { width, style, all }: { readonly width: number; readonly style: Style; readonly all: boolean },
): string {
  const page = new Page(text, width, style);
  const { record, document, values, nothing, absent } = explanation;
  const parts = [
    heading(record, style),
    [page.heading("page", null), ...document.map((fact) => factLines(page, fact, all))].join("\n"),
    ...FIELDS.map((field) => section(page, field, values, record, all)),
    checks(page, record),
    absences(page, absent, all),
    nothingFound(page, nothing, all),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function heading(record: InspectionRecord, style: Style): string {
  const { kind, round, inspectorate } = record.document;
  const facts = [kind, `round ${round ?? "not settled"}`, inspectorate ?? "no inspectorate"];
  return `${style.bold(shown(record.source.path))}  ${style.dim(facts.join(", "))}`;
}

/** "  published  2024-12-05", why, and what lost; what is missing for one plain reason takes one line. */
function factLines(page: Page, { field, value, met, lost }: ExplainedFact, all: boolean): string {
  const [first, second] = met;
  if (value === null && first && !second && first.rule === null) {
    const told = wrap(`none: ${first.says}`, page.width, " ".repeat(field.length + 4)).trimStart();
    return [`  ${page.style.bold(field)}  ${page.style.dim(told)}`, ...loserLines(page, lost, all)].join("\n");
  }
  const title = `  ${page.style.bold(field)}  ${value === null ? page.style.dim("none") : value.replace(/\s+/g, " ")}`;
  const lines = met.map((condition) => page.labelled("because", condition.says, condition.rule, condition.at));
  return [title, ...lines, ...loserLines(page, lost, all)].join("\n");
}

function section(
  page: Page,
  field: ValueField,
  values: readonly ExplainedValue[],
  record: InspectionRecord,
  all: boolean,
): string {
  const own = values.filter((value) => value.field === field);
  if (own.length === 0) return "";
  const folded = all ? own : foldedValues(field, own, record);
  return [page.heading(field, own.length), ...folded.map((value) => valueLines(page, value, all))].join("\n");
}

function valueLines(page: Page, value: ExplainedValue, all: boolean): string {
  const { field, title, rule, measured, at, met, lost } = value;
  const most = all ? at.length : (PLACES[field] ?? MOST_PLACES);
  return [
    `  ${title}${rule === null ? "" : `  ${page.style.cyan(rule)}`}`,
    ...page.places(at, most, LINES[field]),
    ...joined(met).map((condition) => {
      // Words that are the value's own have been shown.
      const own = at.some((span) => condition.at !== null && span.start === condition.at.start);
      return page.labelled(LABELS[condition.of], condition.says, condition.rule, own ? null : condition.at);
    }),
    ...loserLines(page, lost, all),
    ...(measured === null ? [] : [page.labelled("rule is", measuredInWords(measured), null, null)]),
  ].join("\n");
}

/** What lost, those for the same reason on one line, unless all of it is asked for. */
function loserLines(page: Page, lost: readonly Loser[], all: boolean): readonly string[] {
  const groups = all ? lost.map((one) => [one]) : [...grouped(lost).values()];
  const most = all ? groups.length : MOST_LOSERS;
  const lines = groups.slice(0, most).map((group) => {
    const [first] = group;
    const [rule, at] = group.length === 1 && first ? [first.rule, first.at] : [null, null];
    return page.labelled("not", loserWords(group), rule, at);
  });
  const rest = groups.slice(most).reduce((sum, group) => sum + group.length, 0);
  if (rest > 0) lines.push(page.note(page.style.dim(`and ${count(rest, "other")} that lost (--all shows them)`)));
  return lines;
}

function grouped(lost: readonly Loser[]): ReadonlyMap<string, readonly Loser[]> {
  const groups = new Map<string, Loser[]>();
  for (const one of lost) {
    const key = `${one.of}|${one.why}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return groups;
}

/** "force essex, kent: the document is about it too, ..."; of statements, which are many and alike, the rules. */
function loserWords(group: readonly Loser[]): string {
  const [first] = group;
  if (!first) return "";
  const { of, candidate, why } = first;
  if (of === "pattern" && group.length > 1)
    return `${count(group.length, "other statement")} (${group.map(({ rule }) => rule).join(", ")}): ${why}`;
  if (of === "license") {
    const rules = group.length > 1 ? ` (${group.map(({ rule }) => rule).join(", ")})` : "";
    return `a statement whose words hold${rules}: ${why}`;
  }
  const candidates = [...new Set(group.map((one) => one.candidate))].join(", ");
  const plain = of === "words" || of === "value" || of === "pattern";
  return `${plain ? "" : `${LABELS[of]} `}${of === "pattern" ? candidate : candidates}: ${why}`;
}

/** Conditions that need no line of their own where nothing in the text met them. */
const ASIDES: ReadonlySet<Question> = new Set<Question>(["scope"]);

/** What is only said, and points at nothing, in one line with what is said before it on the same matter. */
function joined(met: readonly Condition[]): readonly Condition[] {
  const result: Condition[] = [];
  for (const condition of met) {
    const last = result.at(-1);
    const bare = condition.rule === null && condition.at === null;
    const open = last?.of === condition.of && last.rule === null && last.at === null;
    if (last && bare && (ASIDES.has(condition.of) || open))
      result[result.length - 1] = { ...last, says: `${last.says}; ${condition.says}` };
    else if (last && open && last.of === "words")
      result[result.length - 1] = { ...condition, says: `${last.says}; ${condition.says}` };
    else result.push(condition);
  }
  return result;
}

function checks(page: Page, record: InspectionRecord): string {
  if (record.checks.length === 0) return "";
  const lines = record.checks.map((check) => {
    const colour = check.severity === "info" ? page.style.dim : page.style.yellow;
    const places = check.spans.slice(0, 3).map((span) => placeOf(page.text, span));
    const head = `  ${colour(check.severity)} ${check.code}  ${page.style.dim(places.join(" "))}`.trimEnd();
    return `${head}\n${INDENT}${check.message}`;
  });
  return [page.heading("checks", record.checks.length), ...lines].join("\n");
}
