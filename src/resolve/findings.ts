import type { FindingFact } from "../model/facts.js";
import type { Block } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { matchAt } from "../text/match.js";
import { headingTargets } from "./context.js";
import { type Fill, fieldOf, type Ground } from "./verdicts.js";
import { sectionForce } from "./whose.js";

type FindingRule = Rule<"findings">;

/** The most words of a heading over findings: "Areas for improvement: responding to the public". */
const HEADING_TOKENS = 12;
/** The farthest below its heading a list of unmarked paragraphs may run. */
const LIST_BLOCKS = 12;

/**
 * The items under headings for findings, each with its sub-items as one stretch, and paragraphs with a label of their own.
 * Under a heading without bullets the paragraph below it is the finding, with those after it that are worded as findings too.
 */
export function resolveFindings(ground: Ground, subjects: readonly string[], book: RuleBook): readonly FindingFact[] {
  const { layout } = ground;
  const found: FindingFact[] = [];
  let open: { readonly rule: FindingRule; readonly heading: Block; readonly bulleted: boolean | null; readonly items: number } | null = null;
  for (const block of layout.blocks) {
    if (block.kind === "chrome" || block.kind === "caption") continue;
    const headed = headingRule(block);
    if (headed) {
      open = headed.data.kind === "none" ? null : { rule: headed, heading: block, bulleted: null, items: 0 };
      continue;
    }
    const inline = inlineRule(block);
    if (inline) {
      push(inline.rule, block, { start: inline.start, end: block.end });
      open = null;
      continue;
    }
    if (!open) continue;
    if (block.kind === "heading" || block.kind === "title" || block.kind === "label") {
      // A heading inside the list ("Preventing crime") says what the next findings are about.
      if (headingTargets(ground, block).length === 0 || block.index - open.heading.index > LIST_BLOCKS) open = null;
      continue;
    }
    const item = block.kind === "item";
    const worded = isWorded(block);
    if (item) {
      const last = found.at(-1);
      const sub = isSubItem(block, open.heading);
      if (sub && last && last.range.start > open.heading.start) found[found.length - 1] = { ...last, range: { start: last.range.start, end: block.end } };
      else push(open.rule, block, block);
      open = { ...open, bulleted: open.bulleted ?? true, items: open.items + 1 };
    } else if (open.bulleted === true) {
      open = null;
    } else if (open.items === 0 || worded) {
      // "The force should:" before bullets introduces the items; what it says is part of none of them.
      const introduces = /:\s*$/.test(layout.doc.text.slice(block.start, block.end)) && layout.blocks[block.index + 1]?.kind === "item";
      if (introduces && !worded) continue;
      push(open.rule, block, block);
      open = { ...open, bulleted: introduces ? null : false, items: open.items + 1 };
    } else open = null;
  }
  return found;

  function push(rule: FindingRule, block: Block, range: Range): void {
    const kind = rule.data.kind;
    if (kind === "none") return;
    const force = sectionForce(ground, book, block) ?? (subjects.length === 1 ? (subjects[0] ?? null) : null);
    found.push({ kind, force, area: areaOf(block), range: { start: range.start, end: range.end }, rule: rule.id });
  }

  /** The topic of the section, else the document's only topic. */
  function areaOf(block: Block): FindingFact["area"] {
    for (let index = block.index - 1; index >= 0; index--) {
      const heading = layout.blocks[index];
      if (!heading || (heading.kind !== "heading" && heading.kind !== "title")) continue;
      const [target] = headingTargets(ground, heading);
      if (target?.area) return target.area;
      if (heading.kind === "title") break;
    }
    const topics = new Set(ground.targets.all.filter((target) => target.area !== null && !target.weak).map((target) => target.area));
    return topics.size === 1 ? ([...topics][0] ?? null) : null;
  }

  function headingRule(block: Block): FindingRule | null {
    if (block.to - block.from > HEADING_TOKENS || block.kind === "item") return null;
    const field = fieldOf(ground, block);
    const end = /[:.]/.test(layout.doc.text.charAt((layout.tokens.start[block.to - 1] ?? 0))) ? block.to - 1 : block.to;
    for (const rule of book.files.findings) {
      for (const pattern of rule.patterns.pattern ?? []) {
        if (matchAt<Fill>(pattern, field, block.from, (match) => match.to >= end)) return rule;
      }
    }
    return null;
  }

  function inlineRule(block: Block): { readonly rule: FindingRule; readonly start: number } | null {
    const field = fieldOf(ground, block);
    for (const rule of book.files.findings) {
      for (const pattern of rule.patterns.inline ?? []) {
        const match = matchAt<Fill>(pattern, field, block.from);
        if (!match || match.to >= block.to) continue;
        return { rule, start: layout.tokens.start[match.to] ?? block.start };
      }
    }
    return null;
  }

  /** "The force should ..." is worded as a finding. */
  function isWorded(block: Block): boolean {
    const should = book.wordsOf("finding-verb");
    for (let token = block.from; token < Math.min(block.to, block.from + 14); token++) if (should.has(layout.tokens.word[token] ?? 0)) return true;
    return false;
  }

  /** Deeper than the first item of its list, or lettered below a numbered one. */
  function isSubItem(block: Block, heading: Block): boolean {
    const first = layout.blocks.slice(heading.index + 1, block.index).find((one) => one.kind === "item");
    if (!first) {
      // Bullets below "The force should improve its response by:" belong to it.
      const before = layout.blocks[block.index - 1];
      return before !== undefined && before.index > heading.index && isWorded(before) && /:\s*$/.test(layout.doc.text.slice(before.start, before.end));
    }
    if (block.indent > first.indent) return true;
    const before = layout.blocks[block.index - 1];
    return before !== undefined && before.kind !== "item" && isWorded(before) && /:\s*$/.test(layout.doc.text.slice(before.start, before.end)) || (first.bullet !== block.bullet && /^[o–-]$/.test(block.bullet ?? "") && /^[•▪*]$/.test(first.bullet ?? ""));
  }
}
