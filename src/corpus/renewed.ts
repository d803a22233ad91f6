import { readFileSync } from "node:fs";
import type { Doc } from "../model/doc.js";
import type { InspectionRecord } from "../model/record.js";
import type { Reach } from "../rules/reach.js";
import { Touched } from "../rules/touched.js";
import { FormerLines } from "./former-lines.js";
import { recordFile } from "./record-path.js";

/** Rules that records were made by before, and what became of them since; plain data, so that a thread can be told. */
export interface Since {
  /** The hash of the former rules, as those records name it. */
  readonly rules: string;
  readonly reach: Reach;
}

/** Where the former record of a document is: by which rules it was made, and the place of its line, if it has no file of its own. */
export interface Former {
  /** A place in the list of `Since`. */
  readonly since: number;
  readonly start: number;
  readonly length: number;
}

/** Former records, of which those stand that the change of the rules does not reach. */
export class FormerRecords {
  readonly #folder: string | null;
  readonly #file: string | null;
  readonly #all: readonly { readonly since: Since; readonly touched: Touched }[];
  #lines: FormerLines | null = null;

  /** `folder` of files, or `file` of lines: the other is null. */
  constructor(all: readonly Since[], folder: string | null, file: string | null) {
    this.#folder = folder;
    this.#file = file;
    this.#all = all.map((since) => ({ since, touched: new Touched(since.reach) }));
  }

  /**
   * The document's former record as the rules of that hash would make it, with its JSON, line ends as they were; null where
   * they may make another, or it is not what it should be. `twins` is what its check `same-text` is to say.
   */
  of(
    doc: Doc,
    { since: at, start, length }: Former,
    rules: string,
    twins: string,
  ): { readonly json: string; readonly record: InspectionRecord } | null {
    const one = this.#all[at];
    const before = one && this.#read(doc.path, start, length);
    if (!before || one.touched.touches(doc.text, () => before)) return null;
    const record = recordIn(before);
    if (record?.generator?.rules !== one.since.rules || record.source.sha256 !== doc.sha256) return null;
    if ((record.checks.find(({ code }) => code === "same-text")?.message ?? "") !== twins) return null;
    // In no string of the record can its key stand so: there quotation marks are escaped.
    const stamp = before.indexOf(one.since.rules, before.indexOf('"generator":'));
    const json = before.slice(0, stamp) + rules + before.slice(stamp + one.since.rules.length);
    return { json, record };
  }

  close(): void {
    this.#lines?.close();
    this.#lines = null;
  }

  #read(path: string, start: number, length: number): string | null {
    try {
      if (this.#folder !== null) return readFileSync(recordFile(this.#folder, path), "utf8");
      if (this.#file !== null) this.#lines ??= FormerLines.open(this.#file);
      const bytes = this.#lines?.read(start, length);
      return bytes ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("utf8") : null;
    } catch {
      return null;
    }
  }
}

/** A record as this program wrote it, by the same engine: its shape is known. */
function recordIn(json: string): InspectionRecord | null {
  try {
    return JSON.parse(json) as InspectionRecord;
  } catch {
    return null;
  }
}
