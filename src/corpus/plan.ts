import { hash } from "node:crypto";
import { type Stats, statSync } from "node:fs";
import { readBytes } from "../read/file.js";
import { type Identity, identityOf, sameIdentity } from "../read/identity.js";
import type { Destination } from "./destination.js";
import { type Entry, sumOf } from "./entry.js";
import { type Ledger, Lookup } from "./ledger.js";
import { type Summary, Tally } from "./outcome.js";
import { recordFile } from "./record-path.js";
import { Twins } from "./twins.js";

/** What is to be done with a document: nothing, make its record, or read it for its key alone. */
export const TODO = { nothing: 0, record: 1, key: 2 } as const;

/** How a record may differ, the usual first. */
export const CHANGES = ["unchanged", "restamped", "changed", "new"] as const;

/** The documents of a run. */
export interface Corpus {
  readonly rawDir: string;
  /** Every document of the folder, in code point order: each may be another's twin. */
  readonly paths: readonly string[];
  /** Whether the record of the document at that place is asked for. */
  readonly asked: (at: number) => boolean;
  readonly maxBytes: number;
}

/** The documents that must be read, and their bytes. */
export interface Work {
  readonly documents: number;
  readonly bytes: number;
}

/** What is known of every document, by its place in the list of paths: some fifty bytes each, whatever its size. */
export class Plan {
  readonly todo: Uint8Array;
  readonly twins: Twins;
  /** The sum of what the check `same-text` of the present record says; 0 for none. */
  readonly said: Uint32Array;
  /** Where the document's line stands among the present records. */
  readonly start: Float64Array;
  readonly length: Float64Array;
  /** Which ledger knows the document, plus one; 0 for none. */
  readonly ledger: Uint8Array;
  /** Which ledger, plus one, knows the document's record as it stands, made by other rules; 0 for none. */
  readonly former: Uint8Array;
  readonly bytes: Float64Array;
  /** Texts whose times changed and whose bytes did not. */
  readonly touched = new Map<number, Identity>();
  /** 1 for documents that have their record and are in the tally: one made again for its twins' sake has the same values. */
  readonly counted: Uint8Array;
  /** How the record differs from the one before the run: a place in `CHANGES`. */
  readonly change: Uint8Array;
  readonly tally = new Tally();

  constructor(readonly corpus: Corpus) {
    const { length } = corpus.paths;
    this.todo = new Uint8Array(length);
    this.twins = new Twins(corpus.paths);
    this.said = new Uint32Array(length);
    this.start = new Float64Array(length);
    this.length = new Float64Array(length);
    this.ledger = new Uint8Array(length);
    this.former = new Uint8Array(length);
    this.bytes = new Float64Array(length);
    this.counted = new Uint8Array(length);
    this.change = new Uint8Array(length);
  }

  /** Calls a ledger that knows former records by another number from 1, or has them forgotten, with 0. Numbers only get smaller. */
  renumber(ledger: number, to: number): void {
    for (let at = 0; at < this.former.length; at++) if (this.former[at] === ledger) this.former[at] = to;
  }

  /** The documents that are to be read. */
  work(): Work {
    let documents = 0;
    let bytes = 0;
    for (let at = 0; at < this.todo.length; at++) {
      if (this.todo[at] === TODO.nothing) continue;
      documents++;
      bytes += this.bytes[at] ?? 0;
    }
    return { documents, bytes };
  }

  /** How many documents have their record. */
  records(): number {
    return this.counted.reduce((sum, one) => sum + one, 0);
  }

  /** The sums of the run, with a note for each record that names twins. */
  summary(): Summary {
    const summary = this.tally.summary();
    let info = summary.counts.info;
    for (let at = 0; at < this.counted.length; at++) if (this.counted[at] === 1 && this.said[at] !== 0) info++;
    return { ...summary, counts: { ...summary.counts, info } };
  }

  /** Asks for what a round needs: every text's key, then every record. */
  ask(todo: number): void {
    for (let at = 0; at < this.todo.length; at++) this.todo[at] = todo === TODO.key || this.corpus.asked(at) ? todo : 0;
  }

  /** Groups the twins, asks again for each record that names other twins than it has, and says whether there are any. */
  amend(): boolean {
    let any = false;
    this.twins.group();
    for (let at = 0; at < this.todo.length; at++) {
      if (this.todo[at] !== TODO.nothing || this.counted[at] === 0) continue;
      if (sumOf(this.twins.message(at)) === this.said[at]) continue;
      this.todo[at] = TODO.record;
      any = true;
    }
    return any;
  }
}

/** A ledger that may know the documents. */
export interface Known {
  readonly ledger: Ledger;
  readonly sameEngine: boolean;
  readonly sameRules: boolean;
  /** Whether the lines that it tells of are those of the file of records. */
  readonly sameLines: boolean;
}

/**
 * Looks at every document, and at its record where a ledger knows of one, without reading what has not changed.
 * A record is good as it stands if its text, the rules and the engine are those it was made of, its twins are those it
 * names, and nobody has touched it since.
 */
export function look(corpus: Corpus, destination: Destination, known: readonly Known[]): Plan {
  const plan = new Plan(corpus);
  const lookups = known.map(({ ledger }) => new Lookup(ledger));
  for (const [at, path] of corpus.paths.entries()) {
    const stats = statsOf(`${corpus.rawDir}/${path}`);
    plan.bytes[at] = stats?.size ?? 0;
    plan.todo[at] = corpus.asked(at) ? TODO.record : TODO.key;
    for (const [i, lookup] of lookups.entries()) {
      const entry = lookup.of(path);
      const one = known[i];
      if (!entry || !one || !stats) continue;
      const same = consider(plan, destination, one, at, entry, stats);
      if (same && !one.sameRules && entry.made && isThere(destination, one, entry)) plan.former[at] = i + 1;
      if (plan.todo[at] !== TODO.nothing) continue;
      plan.ledger[at] = i + 1;
      break;
    }
  }
  plan.amend();
  return plan;
}

/** Notes what the entry of one ledger says of the document that still holds. Whether its text and this program are the same. */
function consider(plan: Plan, destination: Destination, known: Known, at: number, entry: Entry, stats: Stats): boolean {
  const { made } = entry;
  if (made && known.sameLines) {
    plan.start[at] = made.start;
    plan.length[at] = made.length;
    plan.said[at] = made.twins;
  }
  if (!known.sameEngine || stats.size > plan.corpus.maxBytes || !isSameText(plan, at, entry, stats)) return false;
  plan.twins.set(at, entry.source.key);
  if (!plan.corpus.asked(at)) plan.todo[at] = TODO.nothing;
  else if (made && known.sameRules && isThere(destination, known, entry)) {
    plan.todo[at] = TODO.nothing;
    plan.said[at] = made.twins;
    plan.counted[at] = 1;
    plan.tally.add("unchanged", made.counts);
  }
  return true;
}

/** Whether the text is the one the entry tells of: by what the disk says of it, else by its bytes. */
function isSameText(plan: Plan, at: number, { path, source }: Entry, stats: Stats): boolean {
  if (sameIdentity(identityOf(stats), source.identity)) return true;
  if (stats.size !== source.identity.size) return false;
  try {
    const { bytes, identity } = readBytes(plan.corpus.rawDir, path, plan.corpus.maxBytes);
    if (hash("sha256", bytes, "hex") !== source.sha256) return false;
    plan.touched.set(at, identity);
    return true;
  } catch {
    return false;
  }
}

function isThere(destination: Destination, known: Known, { path, made }: Entry): boolean {
  if (destination.kind !== "folder") return known.sameLines;
  const stats = made?.file && statsOf(recordFile(destination.folder, path));
  return stats ? sameIdentity(identityOf(stats), made.file) : false;
}

function statsOf(file: string): Stats | undefined {
  try {
    return statSync(file, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}
