import type { Doc } from "../model/doc.js";
import type { InspectionRecord } from "../model/record.js";
import type { Hit, Trace } from "../model/trace.js";
import { extract } from "../pipeline.js";
import { toDoc } from "../read/decode.js";
import { datedLines } from "../resolve/dated-lines.js";
import { kindMarks } from "../resolve/kind.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { phrasesIn } from "../rules/phrases.js";
import { segment } from "../segment/layout.js";
import { matchAt } from "../text/match.js";

/** What a rule did in a text. */
export interface Work {
  /** The values and mentions that it made or had a part in. */
  readonly hits: readonly Hit[];
  /** All values of the text, whichever rule made them. */
  readonly all: readonly Hit[];
  /** The text's words at those values and mentions. */
  readonly words: ReadonlySet<string>;
  /** Whether it did what leaves no value: kept a word from being a grade, or told something of the page. */
  readonly silent: boolean;
  /** What the text as a whole is, where rules of the file decide it. */
  readonly page: Hit | null;
  /** Why grade words, names and quoted stretches gave nothing. */
  readonly reasons: readonly string[];
}

/** Reads `text` below `opening`, and tells what the rule did in it. */
export function workOf(rule: Rule, opening: string, text: string, rules: RuleBook): Work {
  const doc = toDoc("example.txt", new TextEncoder().encode(opening + text));
  const extraction = extract(doc, rules);
  const trace = traceFrom(extraction.trace, opening.length);
  const named = (hit: Hit): boolean =>
    hit.rule === rule.id || hit.because.some((reason) => reason.includes(`(${rule.id})`));
  const all = trace.hits;
  const hits = all.filter((hit) => named(hit) && (!isWeak(rule) || isGraded(hit, all)));
  const reasons = trace.misses.map((miss) => `"${doc.text.slice(miss.range.start, miss.range.end)}": ${miss.reason}`);
  const words = new Set(hits.map((hit) => doc.text.slice(hit.range.start, hit.range.end)));
  for (const phrase of rule.file === "rounds" ? roundPhrases(doc, rules) : [])
    if (phrase.id === rule.id) words.add(phrase.words);
  const { document } = extraction.record;
  const page = pageOf(rule, doc, document);
  return {
    hits,
    all,
    words,
    silent: worksInSilence(rule, doc, trace, rules) || isDated(rule, document),
    reasons,
    page,
  };
}

type DocumentRecord = InspectionRecord["document"];

/** The document's kind and round, for the examples of the rules that settle these. */
function pageOf({ id, file }: Rule, doc: Doc, { kind, round }: DocumentRecord): Hit | null {
  if (file !== "kinds" && file !== "rounds") return null;
  return { rule: id, kind: "document", range: { start: 0, end: doc.text.length }, value: { kind, round }, because: [] };
}

/** Whether the document has the rule's round and a date of publication: where no name settles it, the date did. */
function isDated({ data }: Rule, { round, published }: DocumentRecord): boolean {
  return "from" in data && data.from !== undefined && published !== null && data.round === round;
}

/** What a text and the menu above its title say of the round it belongs to: each phrase, and its rule. */
function roundPhrases(doc: Doc, rules: RuleBook): readonly { readonly id: string; readonly words: string }[] {
  const layout = segment(doc, rules);
  const { tokens } = layout;
  return layout.blocks
    .filter((block) => block.kind !== "chrome" || block.index < (layout.title ?? 0))
    .flatMap((block) => phrasesIn(layout, rules, "rounds", block))
    .map(({ rule, from, to }) => ({ id: rule.id, words: doc.text.slice(tokens.start[from], tokens.end[to - 1]) }));
}

/** What the example itself gave, without what stands above it. */
function traceFrom({ hits, misses }: Trace, start: number): Trace {
  return {
    hits: hits.filter((hit) => hit.range.start >= start),
    misses: misses.filter((miss) => miss.range.start >= start),
  };
}

/** A weak word for an area counts only where a grade takes it: "his response was brief" names none. */
function isWeak({ data }: Rule): boolean {
  return "weak" in data && data.weak === true;
}

function isGraded({ value }: Hit, hits: readonly Hit[]): boolean {
  return hits.some(
    (hit) => hit.kind === "grades" && hit.value.area === value.area && hit.value.pillar === value.pillar,
  );
}

/** Rules that make no value of their own are asked for where they are weighed. */
function worksInSilence({ id, file, data, patterns }: Rule, doc: Doc, trace: Trace, rules: RuleBook): boolean {
  // A place that a force covers shows in the commissioner's organisation.
  if (file === "forces" && "body" in data && patterns.covers !== undefined)
    return trace.hits.some((hit) => hit.kind === "officials" && hit.value.organisation === data.body);
  if (file === "exclusions") return trace.misses.some((miss) => miss.rule === id);
  if (file === "tallies")
    return (
      "sort" in data &&
      data.sort === "total" &&
      trace.hits.some((hit) => hit.kind === "tallies" && hit.value.of !== null)
    );
  const layout = segment(doc, rules);
  if (file === "kinds") {
    const quoted = trace.hits.filter((hit) => hit.kind === "quotes").map((hit) => hit.range);
    return kindMarks(layout, rules, quoted).some((mark) => mark.rule.id === id);
  }
  if (file === "dates") return datedLines(layout, rules).some(({ cue }) => cue?.id === id);
  if (file === "rounds") return roundPhrases(doc, rules).some((phrase) => phrase.id === id);
  const { tokens } = layout;
  const blocks = layout.blocks.filter((block) => block.kind !== "chrome");
  // A heading after which nothing is a finding.
  if (file !== "findings" || !("kind" in data) || data.kind !== "none") return false;
  return blocks.some((block) => {
    const field = {
      tokens,
      text: doc.text,
      from: block.from,
      to: block.to,
      fill: () => [],
      passable: () => true,
      near: () => true,
    };
    return (patterns.pattern ?? []).some(
      (pattern) => matchAt(pattern, field, block.from, (match) => match.to === block.to) !== null,
    );
  });
}
