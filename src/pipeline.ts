import { assemble } from "./assemble/record.js";
import { detectMentions } from "./detect/mentions.js";
import type { Doc } from "./model/doc.js";
import type { InspectionRecord } from "./model/record.js";
import type { Trace } from "./model/trace.js";
import { resolveDocument } from "./resolve/document.js";
import { resolvePeople } from "./resolve/people.js";
import { resolveQuotes } from "./resolve/quotes.js";
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
  const document = resolveDocument(layout, mentions, rules);
  const quotes = resolveQuotes(layout, mentions, rules);
  const people = resolvePeople({ layout, mentions, document, forces: [], quotes: quotes.facts }, rules);
  const record = assemble(
    doc,
    {
      document,
      forces: [],
      pillars: [],
      grades: [],
      tallies: [],
      officials: people.officials,
      quotes: quotes.facts,
      speakers: people.speakers,
      findings: [],
      checks: [...doc.checks, ...quotes.checks, ...people.checks],
    },
    { name: "peelmark", version: VERSION, rules: rules.hash },
  );
  return { record: verify(record, doc.text), trace: { hits: [], misses: [...quotes.misses, ...people.misses] } };
}
