import type { FindingFact, GradeFact } from "../model/facts.js";
import { type Block, sentenceAt } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import { isLetter, isUpper } from "../text/units.js";
import { headingTargets } from "./context.js";
import { findingAreas } from "./finding-areas.js";
import { type FindingRule, headingRule, inlineRule, introducingRule } from "./finding-rules.js";
import type { Ground } from "./ground.js";
import { sectionForce } from "./section-force.js";

/** The farthest below its heading a list of unmarked paragraphs may run, in blocks. */
const LIST_BLOCKS = 12;
/** How far into its first sentence a finding says "should": "By 31 May 2024, the chief constables of ... should". */
const WORDED_TOKENS = 28;
/** So many words make a line without a point a sentence. */
const ASKED_WORDS = 8;
/** How many blocks back a text about several forces may have named the one a finding is for. */
const FORCE_BLOCKS = 8;

/** A list of findings that is being read. */
interface OpenList {
  readonly rule: FindingRule;
  readonly heading: Block;
  /** The first item: later ones of its kind are findings too, deeper ones belong to the finding before. */
  readonly first: Block | null;
  /** Whether items belong to the paragraph that introduced them ("By June the force should:"). */
  readonly absorbs: boolean;
  readonly paragraphs: number;
}

/**
 * The items under headings for findings, each with its sub-items as one stretch, and paragraphs with a label of their own.
 * Without bullets the paragraph below the heading is the finding, with those after it that are worded as findings too.
 */
export function resolveFindings(
  ground: Ground,
  subjects: readonly string[],
  grades: readonly GradeFact[],
  book: RuleBook,
): readonly FindingFact[] {
  const { layout } = ground;
  const found: FindingFact[] = [];
  // Made for the first finding: most texts have none.
  let areaOf = null as ReturnType<typeof findingAreas> | null;
  let open: OpenList | null = null;
  for (const block of layout.blocks) {
    if (block.kind === "chrome" || block.kind === "caption") continue;
    const rule = headingRule(ground, book, block) ?? introducedBy(block);
    if (rule) {
      open = rule.data.kind === "none" ? null : { rule, heading: block, first: null, absorbs: false, paragraphs: 0 };
      continue;
    }
    const inline = open === null || block.kind !== "item" ? inlineRule(ground, book, block) : null;
    if (inline) {
      push(inline.rule, null, block, { start: inline.start, end: block.end });
      open = null;
      continue;
    }
    if (open) open = read(open, block);
  }
  return found;

  function read(list: OpenList, block: Block): OpenList | null {
    if (goesOn(block)) {
      extend(block);
      return list;
    }
    if (isHeading(block) && !isAsked(ground, book, block)) {
      // "5. The Commissioner's response" behind "4. Areas for improvement": the next part of the report.
      if (list.heading.bullet !== null && block.bullet !== null) return null;
      // A heading inside the list ("Preventing crime") says what the next findings are about.
      const inside = headingTargets(ground, block).length > 0 && block.index - list.heading.index <= LIST_BLOCKS;
      return inside || belongs(list, block) ? list : null;
    }
    if (block.kind === "item") {
      if (list.absorbs || (list.first !== null && isSubItem(block, list.first))) {
        extend(block);
        return list;
      }
      // "33.8 The Panel noted the following:" stands before the items and is none.
      if (list.first === null && endsInColon(block) && !isWorded(book, ground, block)) return list;
      // "5.12 Each of these had an owner": numbered otherwise than the list, and no finding.
      if (list.first !== null && bulletSort(block.bullet) !== bulletSort(list.first.bullet)) return null;
      push(list.rule, list.heading, block, block);
      return { ...list, first: list.first ?? block };
    }
    if (belongs(list, block)) return list;
    if (list.first !== null) return null;
    const introduces = endsInColon(block) && layout.blocks[block.index + 1]?.kind === "item";
    if (!isWorded(book, ground, block)) {
      // "Inspectors set out the following:" stands before the items and is part of none.
      if (introduces && list.paragraphs === 0) return list;
      if (list.paragraphs > 0) return null;
      // A cause of concern is told; what should improve, and what is recommended, is asked for.
      if (list.rule.data.kind !== "cause-of-concern")
        return list.paragraphs === 0 && block.index - list.heading.index <= 2 ? { ...list, paragraphs: 0 } : null;
    }
    push(list.rule, list.heading, block, block);
    return { ...list, absorbs: introduces, paragraphs: list.paragraphs + 1 };
  }

  /** "HMIC has identified one area for improvement:" above an item that is worded as one does as a heading. */
  function introducedBy(block: Block): FindingRule | null {
    const next = layout.blocks[block.index + 1];
    if (open !== null || next?.kind !== "item" || block.kind === "item" || !endsInColon(block)) return null;
    if (!isWorded(book, ground, next)) return null;
    return introducingRule(ground, book, block);
  }

  /** An indented line right below an item goes on with it, bullet or none. */
  function belongs(list: OpenList, block: Block): boolean {
    if (list.first === null || block.gap > 0 || block.indent <= list.first.indent) return false;
    extend(block);
    return true;
  }

  /** "... and should:" / "understand why callers hang up; and" / "tell them how long they may wait": sub-items that lost their bullets. */
  function goesOn(block: Block): boolean {
    const before = layout.blocks[block.index - 1];
    if (block.kind === "item" || block.gap > 0 || !isSmall(block) || before === undefined) return false;
    if (found.at(-1)?.range.end !== before.end) return false;
    return endsInColon(before) || /[;,]( and| or)?\s*$/.test(layout.doc.text.slice(before.start, before.end));
  }

  function extend(block: Block): void {
    const last = found.at(-1);
    if (last) found[found.length - 1] = { ...last, range: { start: last.range.start, end: block.end } };
  }

  /** Deeper than the list's first item, or with another sort of bullet, or in small letters, below a line that ends in a colon. */
  function isSubItem(block: Block, first: Block): boolean {
    if (block.indent > first.indent) return true;
    const before = layout.blocks[block.index - 1];
    const other = bulletSort(block.bullet) !== bulletSort(first.bullet) || (isSmall(block) && !isSmall(first));
    return (
      other &&
      before !== undefined &&
      (endsInColon(before) || /[;,]( and| or)?\s*$/.test(layout.doc.text.slice(before.start, before.end)))
    );
  }

  function isSmall(block: Block): boolean {
    const unit = layout.doc.text.charCodeAt(block.start);
    return isLetter(unit) && !isUpper(unit);
  }

  function endsInColon(block: Block): boolean {
    return ":–-".includes(layout.doc.text.charAt(block.end - 1));
  }

  function push(rule: FindingRule, heading: Block | null, block: Block, range: Range): void {
    const { kind } = rule.data;
    if (kind === "none") return;
    areaOf ??= findingAreas(ground, grades, book, (above) => headingRule(ground, book, above) !== null);
    found.push({
      kind,
      force: forceOf(heading, block),
      area: areaOf(heading, block),
      range: { start: range.start, end: range.end },
      rule: rule.id,
    });
  }

  function forceOf(heading: Block | null, block: Block): string | null {
    const { forces } = ground.index;
    const inside = heading
      ? forces.within(heading.from, heading.to).filter((mention) => subjects.includes(mention.id))
      : [];
    if (inside[0]) return inside[0].id;
    const section = sectionForce(ground, book, block);
    if (section) return section;
    if (subjects.length === 1) return subjects[0] ?? null;
    const first = layout.blocks[Math.max(0, block.index - FORCE_BLOCKS)] ?? block;
    const near = forces.within(first.from, block.to).filter((mention) => subjects.includes(mention.id));
    return near.at(-1)?.id ?? null;
  }
}

function bulletSort(bullet: string | null): string {
  if (bullet === null) return "none";
  if (/\d\.\d/.test(bullet)) return "section";
  if (/\d/.test(bullet)) return "number";
  return /^\(?[a-z]{1,4}[.)]/.test(bullet) ? "letter" : bullet;
}

function isHeading(block: Block): boolean {
  return block.kind === "heading" || block.kind === "title" || block.kind === "label";
}

/** "By 31 December the service should:", "The force needs to answer more of its 101 calls": a finding's words, not a heading's. */
function isAsked(ground: Ground, book: RuleBook, block: Block): boolean {
  if (block.kind !== "heading" || !isWorded(book, ground, block)) return false;
  const { doc } = ground.layout;
  return block.to - block.from >= ASKED_WORDS || doc.text.charAt(block.end - 1) === ":";
}

/** "The force should ..." is worded as a finding, and so is what ends in "It should:"; "I have decided that the force should ..." is not. */
function isWorded(book: RuleBook, ground: Ground, block: Block): boolean {
  const { tokens } = ground.layout;
  const verbs = book.wordsOf("finding-verb");
  const narrators = book.wordsOf("finding-narrator");
  const sentence = sentenceAt(ground.layout, block.from);
  const limit = Math.min(sentence?.to ?? block.to, block.from + WORDED_TOKENS);
  for (let token = block.from; token < limit; token++) {
    if (narrators.has(tokens.word[token] ?? 0)) break;
    if (verbs.has(tokens.word[token] ?? 0)) return true;
  }
  return ground.layout.doc.text.charAt(block.end - 1) === ":" && verbs.has(tokens.word[block.to - 2] ?? 0);
}
