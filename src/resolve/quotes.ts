import type { Check } from "../model/doc.js";
import type { QuoteFact, Resolved } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { Miss } from "../model/trace.js";
import type { RuleBook } from "../rules/book.js";
import type { Detected } from "../rules/detected.js";
import { type Joined, joined } from "./quote-joining.js";
import { withoutPullQuotes } from "./quote-repeats.js";
import { type SpokenStretch, spokenStretches } from "./quote-speakers.js";
import { transcriptOf } from "./quote-transcript.js";
import { refusalOf } from "./quote-verdict.js";

/**
 * Every quote of the document, in text order, with the words that name its speaker; `misses` holds each quoted stretch
 * that gave none, with the reason. A transcript of one person is one quote, and nothing else in it is.
 */
export function resolveQuotes(
  layout: Layout,
  detected: Pick<Detected, "mentions" | "stretches">,
  book: RuleBook,
): Resolved<QuoteFact> {
  const { mentions } = detected;
  const misses: Miss[] = [];
  const transcript = transcriptOf(layout, mentions, book);
  const accepted: SpokenStretch[] = [];
  for (const spoken of spokenStretches(layout, detected, book)) {
    const refusal = transcript
      ? { rule: transcript.rule, reason: "inside a transcript, which is one quote as a whole" }
      : refusalOf(spoken, layout, mentions, accepted.at(-1));
    if (refusal) misses.push({ rule: refusal.rule, kind: "quotes", range: rangeOf(spoken), reason: refusal.reason });
    else accepted.push(spoken);
  }
  if (transcript) return { facts: [transcript], checks: checksOf(transcript, []), misses };
  const { kept, repeats } = withoutPullQuotes(layout, accepted);
  for (const spoken of repeats) {
    misses.push({
      rule: spoken.attribution?.rule ?? null,
      kind: "quotes",
      range: rangeOf(spoken),
      reason: "a pull quote: it repeats words of the text",
    });
  }
  const groups = joined(layout, kept);
  const facts = groups.map(factOf);
  const checks = facts.flatMap((fact, index) => checksOf(fact, groups[index]?.parts ?? []));
  return { facts, checks, misses: misses.sort((one, other) => one.range.start - other.range.start) };
}

function rangeOf({ stretch }: SpokenStretch): { start: number; end: number } {
  return { start: stretch.start, end: stretch.end };
}

/** The rules that gave the later stretches of a quote their speaker, each once. */
function joinings({ attribution, parts }: Joined): readonly string[] {
  const rules = parts.flatMap((part) => (part.attribution ? [part.attribution.rule] : []));
  return [...new Set(rules)].filter((rule) => rule !== attribution?.rule);
}

function factOf(group: Joined): QuoteFact {
  const { attribution, parts, form } = group;
  const [first] = parts;
  return {
    form,
    spans: parts.map(rangeOf),
    mention: attribution?.mention ?? null,
    cue: attribution?.cue ?? null,
    rule: attribution?.rule ?? (first?.alone ? "speech.paragraph-before" : "speech.main-clause"),
    because: [
      ...(attribution?.because ?? ["no words near it name a speaker"]),
      ...(parts.length > 1 ? [`${parts.length} stretches run on`] : []),
      ...joinings(group).map((rule) => `a later stretch belongs to the same speaker (${rule})`),
    ],
  };
}

function checksOf(fact: QuoteFact, parts: readonly SpokenStretch[]): readonly Check[] {
  const checks: Check[] = [];
  const [first] = fact.spans;
  if (fact.mention === null && first) {
    checks.push({
      code: "quote-without-speaker",
      severity: "warning",
      message: "No words near this quote name its speaker.",
      ranges: [first],
    });
  }
  const through = parts.filter((part) => !part.stretch.opened);
  if (through.length > 0) {
    const message = "This quote runs through paragraphs that no mark opens.";
    checks.push({ code: "unmarked-continuation", severity: "info", message, ranges: through.map(rangeOf) });
  }
  const last = parts.at(-1);
  if (last && !last.stretch.closed) {
    checks.push({
      code: "quote-without-closing-mark",
      severity: "info",
      message: "No mark closes this quote.",
      ranges: [rangeOf(last)],
    });
  }
  return checks;
}
