import { assemble } from "./assemble/record.js";
import { traceOf } from "./assemble/trace.js";
import { detect } from "./detect/detect.js";
import type { Doc } from "./model/doc.js";
import type { Facts } from "./model/facts.js";
import type { InspectionRecord } from "./model/record.js";
import type { Trace } from "./model/trace.js";
import { resolve } from "./resolve/resolve.js";
import type { RuleBook } from "./rules/book.js";
import { segment } from "./segment/layout.js";
import { verify } from "./verify/verify.js";
import { VERSION } from "./version.js";

/** A record and why it is as it is. */
export interface Extraction {
  readonly record: InspectionRecord;
  readonly trace: Trace;
}

/** Reads one document with a set of rules. Pure: the same document and rules give the same bytes. */
export function extract(doc: Doc, rules: RuleBook): Extraction {
  const layout = segment(doc, rules);
  const detected = detect(layout, rules);
  const { facts, targets, misses } = resolve(layout, detected, rules);
  const all: Facts = { ...facts, checks: [...doc.checks, ...facts.checks] };
  const generator = { name: "peelmark", version: VERSION, rules: rules.hash } as const;
  const record = assemble(doc, all, generator, (rule) => rules.measured.get(rule)?.confidence ?? null);
  return { record: verify(record, doc.text), trace: traceOf(layout, detected.mentions, targets, facts, misses) };
}
