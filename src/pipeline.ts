import { assemble } from "./assemble/record.js";
import { traceOf } from "./assemble/trace.js";
import { detect } from "./detect/detect.js";
import type { Doc } from "./model/doc.js";
import type { Facts } from "./model/facts.js";
import type { Layout } from "./model/layout.js";
import type { InspectionRecord } from "./model/record.js";
import type { Trace } from "./model/trace.js";
import { type Resolution, resolve } from "./resolve/resolve.js";
import type { RuleBook } from "./rules/book.js";
import type { Detected } from "./rules/detected.js";
import { readable } from "./segment/bound.js";
import { segment } from "./segment/layout.js";
import { verify } from "./verify/verify.js";
import { VERSION } from "./version.js";

/** A record and why it is as it is; the trace is made when it is first asked for. */
export interface Extraction {
  readonly record: InspectionRecord;
  readonly trace: Trace;
}

/** A document as every stage read it, for those who ask why its record is as it is. */
export interface Understanding extends Extraction {
  readonly layout: Layout;
  readonly detected: Detected;
  readonly resolution: Resolution;
}

/**
 * Reads one document with a set of rules. Pure: the same document and rules give the same bytes. Of a text longer than
 * `MOST_READ` units only the beginning is read, and a check says so.
 */
export function extract(doc: Doc, rules: RuleBook): Extraction {
  const understood = understand(doc, rules);
  return {
    record: understood.record,
    get trace() {
      return understood.trace;
    },
  };
}

/** As `extract`, with what each stage found on the way. */
export function understand(doc: Doc, rules: RuleBook): Understanding {
  const part = readable(doc);
  const layout = segment(part, rules);
  const detected = detect(layout, rules);
  const resolution = resolve(layout, detected, rules);
  const { facts, targets, misses } = resolution;
  const all: Facts = { ...facts, checks: [...part.checks, ...facts.checks] };
  const generator = { name: "peelmark", version: VERSION, rules: rules.hash } as const;
  const record = assemble(doc, all, generator, (rule) => rules.measured.get(rule)?.confidence ?? null);
  let trace: Trace | null = null;
  return {
    record: verify(record, doc.text),
    layout,
    detected,
    resolution,
    get trace() {
      trace ??= traceOf(layout, detected.mentions, targets, facts, misses);
      return trace;
    },
  };
}
