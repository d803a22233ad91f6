import type { Doc } from "../model/doc.js";
import type {
  FindingEntry,
  ForceEntry,
  GradeEntry,
  InspectionRecord,
  OfficialEntry,
  QuoteEntry,
  TallyEntry,
} from "../model/record.js";
import type { Range, Span } from "../model/span.js";
import type { Hit, Miss, Trace } from "../model/trace.js";
import type { Extraction } from "../pipeline.js";
import type { Measured } from "../rules/confidence.js";
import { codePointOffsets } from "../text/codepoints.js";
import { positionOf } from "../text/lines.js";
import { measuredInWords } from "./measured.js";
import { placeOf, quoted } from "./place.js";
import { count, type Style, shown, wrap } from "./style.js";

/** What a miss of each kind is about, for people. */
const MISSED: Readonly<Record<string, string>> = {
  grade: "grade word",
  force: "force name",
  officials: "name",
  quotes: "quoted stretch",
};

const INDENT = "        ";
/** The width of a place and the space after it, with one to spare. */
const PLACE = 9;

/** One value of a record as it is explained. */
interface Item {
  readonly title: string;
  readonly spans: readonly Span[];
  /** The rule that the record names; null where the trace knows it alone. */
  readonly rule: string | null;
  /** The kind that the trace gives the value's hits, and what such a hit must say to be this value's. */
  readonly kind: string;
  readonly value: Hit["value"];
  /** Other words that count, such as the cue of a quote. */
  readonly also?: readonly (readonly [string, Span | null])[];
}

/** Kinds whose places are many and alike: the first few say enough. */
const REPEATED = new Set(["forces", "area", "officials"]);
const SHOWN_PLACES = 4;
/** Lines that the words of one span may take. */
const LINES: Readonly<Record<string, number>> = { grades: 4, tallies: 4 };

/** The whole explanation of a record, wrapped to `width` columns: its values in text order, then what gave none. */
export function explanation(
  doc: Doc,
  { record, trace }: Extraction,
  measured: ReadonlyMap<string, Measured>,
  width: number,
  style: Style,
): string {
  const page = new Page(doc, trace, measured, width, style);
  const parts = [heading(record, style), ...sections(record).map(([title, items]) => page.section(title, items))];
  parts.push(page.checks(record), page.misses(trace.misses));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

function heading(record: InspectionRecord, style: Style): string {
  const { kind, round, inspectorate, published, updated } = record.document;
  const facts = [kind, `round ${round ?? "not settled"}`, inspectorate ?? "no inspectorate"];
  if (published !== null) facts.push(`published ${published}`);
  if (updated !== null) facts.push(`updated ${updated}`);
  return `${style.bold(shown(record.source.path))}  ${style.dim(facts.join(", "))}`;
}

function sections(record: InspectionRecord): readonly (readonly [string, readonly Item[]])[] {
  const { title } = record.document;
  return [
    ["title", title === null ? [] : [{ kind: "title", title: "title", spans: [title], rule: null, value: {} }]],
    ["forces", record.forces.map(forceItem)],
    ["pillars", record.pillars.map(pillarItem)],
    ["grades", record.grades.map(gradeItem)],
    ["tallies", record.tallies.map(tallyItem)],
    ["officials", record.officials.map(officialItem)],
    ["quotes", record.quotes.map(quoteItem)],
    ["findings", record.findings.map(findingItem)],
  ];
}

function forceItem({ id, subject, mentions }: ForceEntry): Item {
  return { kind: "forces", title: `${id}${subject ? ", inspected" : ""}`, spans: mentions, rule: null, value: { id } };
}

function pillarItem({ id, mentions }: InspectionRecord["pillars"][number]): Item {
  return { kind: "area", title: id, spans: mentions, rule: null, value: { pillar: id } };
}

function gradeItem({ force, pillar, area, grade, period, year, basis, evidence, rule }: GradeEntry): Item {
  const facts = [force ?? "force not settled", area ?? pillar ?? "", period, year, `as ${basis}`];
  const value = { force, pillar, area, grade, period, year };
  return { kind: "grades", title: `${grade}: ${listed(facts)}`, spans: evidence, rule, value };
}

function tallyItem({ force, grade, count: number, of, period, evidence, rule }: TallyEntry): Item {
  const title = `${number}${of === null ? "" : ` of ${of}`} ${grade}: ${listed([force ?? "force not settled", period])}`;
  return { kind: "tallies", title, spans: [evidence], rule, value: { force, grade, count: number, of, period } };
}

function officialItem(official: OfficialEntry): Item {
  const { name, status, role, organisation, party, honours, mentions, rule } = official;
  const facts = [status, role ?? "role not settled", organisation, party, ...honours];
  return { kind: "officials", title: `${name}: ${listed(facts)}`, spans: mentions, rule, value: { name, role } };
}

function quoteItem({ form, spans, speaker, cue, rule }: QuoteEntry): Item {
  const who = speaker === null ? "speaker not settled" : (speaker.name ?? speaker.kind);
  const also = [["speaker", speaker?.mention ?? null] as const, ["cue", cue] as const];
  return { kind: "quotes", title: `${who}, ${form}`, spans, rule, value: {}, also };
}

function findingItem({ kind, force, area, span, rule }: FindingEntry): Item {
  return { kind: "findings", title: listed([kind, area, force]), spans: [span], rule, value: { kind } };
}

function listed(facts: readonly (string | number | null)[]): string {
  return facts.filter((fact) => fact !== null && fact !== "").join(", ");
}

/** Lays values and misses out, with places of one document. */
class Page {
  readonly #doc: Doc;
  readonly #trace: Trace;
  readonly #measured: ReadonlyMap<string, Measured>;
  readonly #width: number;
  readonly #style: Style;
  readonly #points: (unit: number) => number;

  constructor(doc: Doc, trace: Trace, measured: ReadonlyMap<string, Measured>, width: number, style: Style) {
    this.#doc = doc;
    this.#trace = trace;
    this.#measured = measured;
    this.#width = width;
    this.#style = style;
    this.#points = codePointOffsets(doc.text);
  }

  section(title: string, items: readonly Item[]): string {
    if (items.length === 0) return "";
    return [this.#title(title, items.length), ...items.map((item) => this.#item(item))].join("\n");
  }

  checks(record: InspectionRecord): string {
    if (record.checks.length === 0) return "";
    const lines = record.checks.map((check) => {
      const colour = check.severity === "info" ? this.#style.dim : this.#style.yellow;
      const head = `  ${colour(check.severity)} ${check.code}`;
      const spans = check.spans.slice(0, 3).map((span) => this.#words(placeOf(this.#doc.text, span), span.text));
      return [head, wrap(check.message, this.#width, INDENT), ...spans].join("\n");
    });
    return [this.#title("checks", record.checks.length), ...lines].join("\n");
  }

  misses(misses: readonly Miss[]): string {
    if (misses.length === 0) return "";
    const lines = misses.map((miss) => {
      const rule = miss.rule === null ? "" : `  ${this.#style.cyan(miss.rule)}`;
      const head = `  ${MISSED[miss.kind] ?? miss.kind}${rule}`;
      return [head, this.#inContext(miss.range), wrap(`- ${miss.reason}`, this.#width, INDENT)].join("\n");
    });
    return [this.#title("gave nothing", misses.length), ...lines].join("\n");
  }

  #title(title: string, items: number): string {
    return `${this.#style.bold(title.toUpperCase())} ${this.#style.dim(String(items))}`;
  }

  #item(item: Item): string {
    const { title, spans, kind, also = [] } = item;
    const hits = this.#hitsOf(item);
    const rules = item.rule === null ? [...new Set(hits.map((hit) => hit.rule))].slice(0, 3) : [item.rule];
    const lines = [[`  ${title}`, ...rules.map((rule) => this.#style.cyan(rule))].join("  ")];
    const most = REPEATED.has(kind) ? SHOWN_PLACES : spans.length;
    for (const span of spans.slice(0, most))
      lines.push(this.#words(placeOf(this.#doc.text, span), span.text, LINES[kind]));
    if (spans.length > most)
      lines.push(`${INDENT}${this.#style.dim(`and ${count(spans.length - most, "more place")}`)}`);
    for (const [what, span] of also)
      if (span !== null)
        lines.push(`${this.#words(placeOf(this.#doc.text, span), span.text)}  ${this.#style.dim(what)}`);
    const reasons = new Set(hits.flatMap((hit) => hit.because));
    const measured = item.rule === null ? undefined : this.#measured.get(item.rule);
    if (measured !== undefined) reasons.add(`${item.rule}: ${measuredInWords(measured)}`);
    return [...lines, ...[...reasons].map((reason) => wrap(`- ${reason}`, this.#width, INDENT))].join("\n");
  }

  /** The hits that made the value: of its kind and rule, with its facts, at its words. */
  #hitsOf({ kind, rule, spans, value }: Item): readonly Hit[] {
    return this.#trace.hits.filter(
      (hit) =>
        hit.kind === kind &&
        (rule === null || hit.rule === rule) &&
        Object.entries(value).every(([fact, of]) => hit.value[fact] === of) &&
        spans.some((span) => this.#touches(hit.range, span)),
    );
  }

  #touches(range: Range, span: Span): boolean {
    return this.#points(range.start) < span.end && span.start < this.#points(range.end);
  }

  /** The words in brackets, within those around them on their line; long words stand alone. */
  #inContext({ start, end }: Range): string {
    const { text } = this.#doc;
    const { line, column } = positionOf(text, start);
    const place = `${line}:${column}`;
    const words = text.slice(start, end).replace(/\s+/g, " ");
    const room = this.#room() - [...words].length - 4;
    if (room < 20) return this.#words(place, words);
    const before = [
      ...(text
        .slice(0, start)
        .split(/[\r\n]/)
        .at(-1) ?? ""),
    ];
    const after = [...(text.slice(end).split(/[\r\n]/, 1)[0] ?? "")];
    const side = Math.floor(room / 2);
    const left = before.length > side ? `…${before.slice(1 - side).join("")}` : before.join("");
    const right = after.length > side ? `${after.slice(0, side - 1).join("")}…` : after.join("");
    return `${INDENT}${this.#style.dim(place.padEnd(7))} ${left}[${this.#style.bold(words)}]${right}`.trimEnd();
  }

  #room(): number {
    return Math.max(24, this.#width - INDENT.length - PLACE);
  }

  /** The place, and the words beside it on up to `lines` lines. */
  #words(place: string, words: string, lines = 1): string {
    const beside = wrap(quoted(words, this.#room() * lines - 2 * lines), this.#width, INDENT + " ".repeat(PLACE - 1));
    return `${INDENT}${this.#style.dim(place.padEnd(7))} ${beside.trimStart()}`;
  }
}
