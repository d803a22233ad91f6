import { statSync } from "node:fs";
import type { InspectionRecord } from "../model/record.js";
import { extract } from "../pipeline.js";
import { toDoc } from "../read/decode.js";
import { readBytes } from "../read/file.js";
import { type Identity, identityOf } from "../read/identity.js";
import { RefusedError } from "../read/refused.js";
import type { RuleBook } from "../rules/book.js";
import { present, replaceFile } from "../write/atomic.js";
import { type Change, changeOf } from "../write/change.js";
import { toJson, toNdjsonLine } from "../write/serialize.js";
import type { Source } from "./entry.js";
import { countsOf, type Failure } from "./outcome.js";
import { recordFile } from "./record-path.js";
import { type Former, FormerRecords, type Since } from "./renewed.js";
import { keyOf, withTwins } from "./twins.js";

/** What all documents of a run have in common; plain data, so that a thread can be told. */
export interface Setup {
  readonly rawDir: string;
  /** The folder of records, one file each; null where records are lines of one file or stream. */
  readonly outDir: string | null;
  /** The folder of rules laid over the built-in ones; null for those alone. */
  readonly rulesDir: string | null;
  readonly maxBytes: number;
  /** Rules that former records were made by, where it is known which documents the change since may touch. */
  readonly since: readonly Since[];
  /** The file that former records are lines of; null where there is none. */
  readonly former: string | null;
}

/** One document to read: for its record, with what its check `same-text` is to say ("" for none), or for its key alone. */
export interface Task {
  readonly path: string;
  readonly job: "record" | "key";
  readonly twins: string;
  /** Its former record, where that may stand; else null. */
  readonly former: Former | null;
}

/** What came of a task. `length` is of the line or the file, in bytes; `stored` and `file` are null for a line. */
export type Made =
  | {
      readonly kind: "record";
      readonly source: Source;
      readonly counts: readonly number[];
      readonly length: number;
      readonly file: Identity | null;
      readonly stored: Change | null;
      /** Whether the former record stands, since no rule that changed has to do with the document. */
      readonly spared: boolean;
    }
  | { readonly kind: "key"; readonly source: Source }
  | { readonly kind: "failed"; readonly code: Failure["code"]; readonly reason: string };

/** What came of a batch, in the order of its tasks; `lines` holds the lines of those that have one, one after the other. */
export interface Batch {
  readonly made: readonly Made[];
  readonly lines: Uint8Array<ArrayBuffer>;
}

/** Does the tasks one after the other. One bad document never stops the others. `rules` is called where a record is asked for. */
export function makeBatch(setup: Setup, rules: () => RuleBook, tasks: readonly Task[]): Batch {
  const lines: string[] = [];
  const former = formerOf(setup);
  const made = tasks.map((task) => makeOne(setup, rules, task, former, lines));
  former.close();
  const bytes = Buffer.from(lines.join(""), "utf8");
  // Small buffers share memory, which cannot be handed to another thread.
  const own = bytes.length === bytes.buffer.byteLength ? bytes : new Uint8Array(bytes);
  return { made, lines: own as Uint8Array<ArrayBuffer> };
}

const formers = new WeakMap<Setup, FormerRecords>();

function formerOf(setup: Setup): FormerRecords {
  const known = formers.get(setup) ?? new FormerRecords(setup.since, setup.outDir, setup.former);
  formers.set(setup, known);
  return known;
}

function makeOne(setup: Setup, rules: () => RuleBook, task: Task, former: FormerRecords, lines: string[]): Made {
  try {
    const { bytes, identity } = readBytes(setup.rawDir, task.path, setup.maxBytes);
    const doc = toDoc(task.path, bytes, setup.maxBytes);
    const source = { identity, sha256: doc.sha256, key: keyOf(doc.text) };
    if (task.job === "key") return { kind: "key", source };
    const kept = task.former && former.of(doc, task.former, rules().hash, task.twins);
    if (kept) return put(setup, doc.path, source, kept, true, lines);
    const { record } = extract(task.twins === "" ? doc : withTwins(doc, task.twins), rules());
    const json = setup.outDir === null ? toNdjsonLine(record) : toJson(record);
    return put(setup, doc.path, source, { record, json }, false, lines);
  } catch (error) {
    if (error instanceof RefusedError) return { kind: "failed", code: error.code, reason: error.message };
    return { kind: "failed", code: "bug", reason: `met a fault of the program: ${reasonOf(error)}` };
  }
}

/** Puts a record where it belongs. */
function put(
  setup: Setup,
  path: string,
  source: Source,
  { record, json }: { readonly record: InspectionRecord; readonly json: string },
  spared: boolean,
  lines: string[],
): Made {
  const counts = countsOf(record);
  if (setup.outDir === null) {
    lines.push(json);
    return { kind: "record", source, counts, length: Buffer.byteLength(json), file: null, stored: null, spared };
  }
  try {
    const { file, stored } = store(recordFile(setup.outDir, path), Buffer.from(json, "utf8"));
    return { kind: "record", source, counts, length: file.size, file, stored, spared };
  } catch (error) {
    return { kind: "failed", code: "unwritable", reason: `has a record that was not written: ${reasonOf(error)}` };
  }
}

function store(file: string, bytes: Uint8Array): { readonly file: Identity; readonly stored: Change } {
  const stored = changeOf(present(file), bytes);
  if (stored !== "unchanged") replaceFile(file, bytes);
  return { file: identityOf(statSync(file)), stored };
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
