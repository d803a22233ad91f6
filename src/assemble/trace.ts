import type { AreaMention, Facts } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { Hit, Miss, Trace } from "../model/trace.js";
import type { Mentions } from "../rules/mentions.js";
import { unexplained } from "./unexplained.js";

/** Every value with its rule and conditions, every mention that a rule knew, and what gave nothing; each in text order. */
export function traceOf(
  layout: Layout,
  mentions: Mentions,
  targets: readonly AreaMention[],
  facts: Facts,
  misses: readonly Miss[],
): Trace {
  const hits: Hit[] = [];
  const push = (
    rule: string,
    kind: string,
    range: { readonly start: number; readonly end: number },
    value: Hit["value"],
    because: readonly string[],
  ): void => {
    hits.push({ rule, kind, range: { start: range.start, end: range.end }, value, because });
  };
  for (const block of layout.blocks)
    if (block.rule) push(block.rule, "furniture", block, { kind: block.kind }, ["the line is page furniture"]);
  for (const mention of mentions.of("scales"))
    push(mention.rule.id, "grade word", mention, { grade: mention.rule.data.grade }, []);
  for (const mention of mentions.of("forces").filter((one) => one.rule.data.type === "none"))
    push(mention.rule.id, "no force", mention, {}, []);
  for (const mention of mentions.of("inspectorates"))
    push(mention.rule.id, "inspectorate", mention, { inspectorate: mention.rule.data.inspectorate }, []);
  for (const file of ["roles", "names", "speech"] as const)
    for (const mention of mentions.of(file)) push(mention.rule.id, file, mention, {}, []);
  for (const target of targets) push(target.rule, "area", target, { area: target.area, pillar: target.pillar }, []);
  for (const pillar of facts.pillars)
    for (const mention of pillar.mentions) push(pillar.rule, "pillars", mention, { id: pillar.id }, []);
  for (const force of facts.forces)
    for (const mention of force.mentions)
      push(mention.rule, "forces", mention, { id: force.id, subject: force.subject }, [
        mention.weak ? "a weak surface in a place where it counts" : "the name in full",
      ]);
  for (const grade of facts.grades)
    for (const range of grade.evidence)
      push(
        grade.rule,
        "grades",
        range,
        pick(grade, ["force", "pillar", "area", "grade", "period", "year", "basis"]),
        grade.because,
      );
  for (const tally of facts.tallies)
    push(
      tally.rule,
      "tallies",
      tally.evidence,
      pick(tally, ["force", "grade", "count", "of", "period"]),
      tally.because,
    );
  for (const official of facts.officials)
    for (const range of official.mentions.slice(0, 1))
      push(
        official.rule,
        "officials",
        range,
        pick(official, ["name", "role", "organisation", "status", "party"]),
        official.because,
      );
  for (const [index, quote] of facts.quotes.entries()) {
    const speaker = facts.speakers[index] ?? null;
    const [first] = quote.spans;
    const mention = quote.mention === null ? null : layout.doc.text.slice(quote.mention.start, quote.mention.end);
    if (first)
      push(
        quote.rule,
        "quotes",
        first,
        { form: quote.form, speaker: mention, name: speaker?.name ?? null, kind: speaker?.kind ?? null },
        quote.because,
      );
  }
  for (const finding of facts.findings)
    push(finding.rule, "findings", finding.range, pick(finding, ["kind", "force", "area"]), [
      `it stands under a heading, or after a label, of ${finding.rule}`,
      finding.area === null ? "neither its section nor the document has one topic" : `its topic is ${finding.area}`,
    ]);
  const inOrder = <Item extends { readonly range: { readonly start: number } }>(
    items: readonly Item[],
  ): readonly Item[] => [...items].sort((one, other) => one.range.start - other.range.start);
  return { hits: inOrder(hits), misses: inOrder([...misses, ...unexplained(hits, misses, layout.doc.text)]) };
}

function pick<Fact extends object, Key extends keyof Fact>(fact: Fact, keys: readonly Key[]): Hit["value"] {
  return Object.fromEntries(keys.map((key) => [key, fact[key]]));
}
