import type { Doc } from "../model/doc.js";
import type { InspectionRecord } from "../model/record.js";
import type { Range, Span } from "../model/span.js";
import type { Hit, Miss, Trace } from "../model/trace.js";
import type { Extraction } from "../pipeline.js";
import { codePointOffsets } from "../text/codepoints.js";
import { positionOf } from "../text/lines.js";
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

/** One value of a record as it is explained. */
interface Item {
  readonly title: string;
  readonly spans: readonly Span[];
  readonly rule: string | null;
  /** The kind that the trace gives the value's hits. */
  readonly kind: string;
}

/** The whole explanation of a record, wrapped to `width` columns: its values in text order, then what gave none. */
export function explanation(doc: Doc, { record, trace }: Extraction, width: number, style: Style): string {
  const page = new Page(doc, trace, width, style);
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
  const item = (kind: string, title: string, spans: readonly Span[], rule: string | null = null): Item => {
    return { kind, title, spans, rule };
  };
  return [
    ["title", title === null ? [] : [item("title", "title", [title])]],
    ["forces", record.forces.map((f) => item("forces", `${f.id}${f.subject ? ", inspected" : ""}`, f.mentions))],
    ["pillars", record.pillars.map((p) => item("pillars", p.id, p.mentions))],
    [
      "grades",
      record.grades.map((g) => {
        const facts = [g.force ?? "force not settled", g.area ?? g.pillar ?? "", g.period, g.year, `as ${g.basis}`];
        return item("grades", `${g.grade}: ${listed(facts)}`, g.evidence, g.rule);
      }),
    ],
    [
      "tallies",
      record.tallies.map((t) => {
        const of = t.of === null ? "" : ` of ${t.of}`;
        return item("tallies", `${t.count}${of} ${t.grade}: ${listed([t.force, t.period])}`, [t.evidence], t.rule);
      }),
    ],
    [
      "officials",
      record.officials.map((o) => {
        const facts = [o.status, o.role ?? "role not settled", o.organisation, o.party, ...o.honours];
        return item("officials", `${o.name}: ${listed(facts)}`, o.mentions, o.rule);
      }),
    ],
    [
      "quotes",
      record.quotes.map((q) => {
        const speaker = q.speaker === null ? "speaker not settled" : `${q.speaker.name ?? q.speaker.kind}`;
        const cue = q.cue === null ? [] : [q.cue];
        return item("quotes", `${speaker}, ${q.form}`, [...q.spans, ...cue], q.rule);
      }),
    ],
    ["findings", record.findings.map((f) => item("findings", listed([f.kind, f.area, f.force]), [f.span], f.rule))],
  ];
}

function listed(facts: readonly (string | number | null)[]): string {
  return facts.filter((fact) => fact !== null && fact !== "").join(", ");
}

/** Lays values and misses out, with places of one document. */
class Page {
  readonly #doc: Doc;
  readonly #trace: Trace;
  readonly #width: number;
  readonly #style: Style;
  readonly #points: (unit: number) => number;

  constructor(doc: Doc, trace: Trace, width: number, style: Style) {
    this.#doc = doc;
    this.#trace = trace;
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
      const words = this.#doc.text.slice(miss.range.start, miss.range.end);
      const head = `  ${MISSED[miss.kind] ?? miss.kind}${rule}`;
      return [head, this.#words(this.#place(miss.range), words), wrap(miss.reason, this.#width, INDENT)].join("\n");
    });
    return [this.#title("gave nothing", misses.length), ...lines].join("\n");
  }

  #title(title: string, items: number): string {
    return `${this.#style.bold(title.toUpperCase())} ${this.#style.dim(String(items))}`;
  }

  #item({ title, spans, rule, kind }: Item): string {
    const lines = [`  ${title}${rule === null ? "" : `  ${this.#style.cyan(rule)}`}`];
    const most = kind === "forces" || kind === "pillars" || kind === "officials" ? 4 : spans.length;
    for (const span of spans.slice(0, most)) lines.push(this.#words(placeOf(this.#doc.text, span), span.text));
    if (spans.length > most)
      lines.push(`${INDENT}${this.#style.dim(`and ${count(spans.length - most, "more place")}`)}`);
    for (const reason of this.#reasons(kind, rule, spans)) {
      lines.push(wrap(`- ${reason}`, this.#width, INDENT));
    }
    return lines.join("\n");
  }

  /** The conditions of the hits that made the value: the same kind (and rule), at the same words. */
  #reasons(kind: string, rule: string | null, spans: readonly Span[]): readonly string[] {
    const made = (hit: Hit) =>
      hit.kind === kind && (rule === null || hit.rule === rule) && spans.some((span) => this.#touches(hit.range, span));
    return [...new Set(this.#trace.hits.filter(made).flatMap((hit) => hit.because))];
  }

  #touches(range: Range, span: Span): boolean {
    return this.#points(range.start) < span.end && span.start < this.#points(range.end);
  }

  #place(range: Range): string {
    const { line, column } = positionOf(this.#doc.text, range.start);
    return `${line}:${column}`;
  }

  #words(place: string, words: string): string {
    const room = Math.max(24, this.#width - INDENT.length - 9);
    return `${INDENT}${this.#style.dim(place.padEnd(7))} ${quoted(words, room)}`;
  }
}
