import { assemble, type Facts } from "./assemble/record.js";
import { traceOf } from "./assemble/trace.js";
import { detectMentions } from "./detect/mentions.js";
import type { Doc } from "./model/doc.js";
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
  const mentions = detectMentions(layout, rules);
  const { facts, targets, misses } = resolve(layout, mentions, rules);
  const all: Facts = { ...facts, checks: [...doc.checks, ...facts.checks] };
  const record = assemble(doc, all, { name: "peelmark", version: VERSION, rules: rules.hash });
  return { record: verify(record, doc.text), trace: traceOf(layout, mentions, targets, facts, misses) };
}
