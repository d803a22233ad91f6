import { changedFields, type Difference, type Sums } from "../corpus/differences.js";
import type { Value } from "../corpus/values.js";
import type { InspectionRecord } from "../model/record.js";
import { readDoc } from "../read/file.js";
import type { Output } from "./io.js";
import { placeOf, quoted } from "./place.js";
import { count, grouped, type Style, shown } from "./style.js";

/** One document whose records differ; a record is null where the document has none on that side. */
export interface Compared {
  readonly path: string;
  readonly was: InspectionRecord | null;
  readonly is: InspectionRecord | null;
  readonly differences: readonly Difference[];
}

/** A comparison in numbers. */
export interface Total {
  readonly documents: number;
  readonly differing: number;
  readonly failed: number;
  readonly sums: Sums;
}

const SIGNS = { added: "+", removed: "-", changed: "~" } as const;
const PLURALS: Readonly<Record<string, string>> = { document: "document facts", tally: "tallies" };

/** The differences as a page: by document, each value with its place, words and rule; no more than `limit` values. */
export class DiffPage {
  #values = 0;
  #folded = { values: 0, documents: 0 };

  constructor(
    readonly out: Output,
    readonly style: Style,
    /** 0 for no limit. */
    readonly limit: number,
    readonly rawDir: string | null,
  ) {}

  document(compared: Compared): void {
    const { path, was, is, differences } = compared;
    const room = this.limit === 0 ? differences.length : Math.max(0, this.limit - this.#values);
    const named = differences.slice(0, room);
    this.#values += named.length;
    this.#folded.values += differences.length - named.length;
    if (named.length === 0) {
      this.#folded.documents++;
      return;
    }
    const side = was === null ? " (no record before)" : is === null ? " (no record after)" : "";
    const text = this.#textOf(compared);
    const lines = named.map((difference) => this.#lines(difference, text));
    const more = differences.length - named.length;
    if (more > 0) lines.push(this.style.dim(`  and ${count(more, "more value")}\n`));
    this.out.write(`${this.style.bold(shown(path))}${side}\n${lines.join("")}\n`);
  }

  end({ documents, differing, sums }: Total): void {
    const { style, out } = this;
    if (this.#folded.documents > 0) {
      const { values, documents: others } = this.#folded;
      out.write(
        style.dim(
          `and ${count(values, "more value")}, in ${count(others, "other document")}; --limit 0 folds none\n\n`,
        ),
      );
    }
    if (differing === 0) out.write(`${count(documents, "document")}, no value differs\n`);
    else out.write(`${grouped(differing)} of ${count(documents, "document")} differ\n${table(sums)}`);
  }

  #lines({ change, before, after }: Difference, text: string | null): string {
    const { style } = this;
    const value = after ?? before;
    const sign = { added: style.green, removed: style.red, changed: style.yellow }[change](SIGNS[change]);
    const rule = change === "changed" || value.rule === null ? "" : `  ${style.dim(value.rule)}`;
    const head = `  ${sign} ${value.kind.padEnd(8)}  ${shown(value.title)}${rule}\n`;
    const words = value.span && `        ${place(value, text)}  ${shown(quoted(value.span.text))}\n`;
    const fields = before && after ? changedFields(before, after) : [];
    return head + (words ?? "") + fields.map(([name, was, is]) => `        ${fieldLine(name, was, is)}\n`).join("");
  }

  /** The text that the places are of; null where it is not at hand, or not the one that the records tell of. */
  #textOf({ path, was, is }: Compared): string | null {
    if (this.rawDir === null) return null;
    try {
      const doc = readDoc(this.rawDir, path);
      return [was, is].every((record) => record === null || record.source.sha256 === doc.sha256) ? doc.text : null;
    } catch {
      return null;
    }
  }
}

function place({ span }: Value, text: string | null): string {
  if (span === null) return "";
  return text === null ? `at ${span.start}` : placeOf(text, span);
}

function fieldLine(name: string, was: string, is: string): string {
  return `${name.padEnd(10)} ${shown(short(was))} -> ${shown(short(is))}`;
}

/** Long words are told by their ends. */
function short(words: string): string {
  const most = 90;
  return words.length <= most ? words : `${words.slice(0, most - 31)} … ${words.slice(-28)}`;
}

function table(sums: Sums): string {
  const rows = Object.entries(sums).map(([kind, { added, removed, changed }]) => {
    const parts = [
      added > 0 ? `${grouped(added)} added` : "",
      removed > 0 ? `${grouped(removed)} removed` : "",
      changed > 0 ? `${grouped(changed)} changed` : "",
    ].filter((part) => part !== "");
    return parts.length === 0 ? "" : `  ${(PLURALS[kind] ?? `${kind}s`).padEnd(14)}  ${parts.join(", ")}\n`;
  });
  return rows.join("");
}

/** The differences as one JSON object, written as they come. */
export class DiffJson {
  #any = false;

  constructor(readonly out: Output) {}

  document({ path, was, is, differences }: Compared): void {
    const source = { before: was?.source.sha256 ?? null, after: is?.source.sha256 ?? null };
    const entry = JSON.stringify({ path, source, differences });
    this.out.write(`${this.#any ? ",\n" : '{"documents":[\n'}${entry}`);
    this.#any = true;
  }

  end({ documents, differing, failed, sums }: Total): void {
    const start = this.#any ? "\n]" : '{"documents":[]';
    this.out.write(`${start},"compared":${documents},"differing":${differing},"failed":${failed},`);
    this.out.write(`"sums":${JSON.stringify(sums)}}\n`);
  }
}
