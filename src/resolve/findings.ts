import type { FindingFact, GradeFact } from "../model/facts.js";
import type { Area } from "../model/ids.js";
import type { Block } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { matchAt } from "../text/match.js";
import { headingTargets } from "./context.js";
import { type Fill, fieldOf, type Ground, gradesWithin } from "./verdicts.js";
import { sectionForce } from "./whose.js";

type FindingRule = Rule<"findings">;

/** The most tokens of a heading over findings: "Areas for improvement - Kent - Responding to the public". */
const HEADING_TOKENS = 14;
/** The farthest below its heading a list of unmarked paragraphs may run, in blocks. */
const LIST_BLOCKS = 12;
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
  const topic = topicOf(ground, grades);
  const sectioned = isSectioned(ground);
  let open: OpenList | null = null;
  for (const block of layout.blocks) {
    if (block.kind === "chrome" || block.kind === "caption") continue;
    const headed = headingRule(ground, book, block);
    if (headed) {
      open =
        headed.data.kind === "none"
          ? null
          : { rule: headed, heading: block, first: null, absorbs: false, paragraphs: 0 };
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
    if (block.kind === "heading" || block.kind === "title" || block.kind === "label") {
      // A heading inside the list ("Preventing crime") says what the next findings are about.
      const inside = headingTargets(ground, block).length > 0 && block.index - list.heading.index <= LIST_BLOCKS;
      return inside || belongs(list, block) ? list : null;
    }
    if (block.kind === "item") {
      if (list.absorbs || (list.first !== null && isSubItem(block, list.first))) {
        extend(block);
        return list;
      }
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

  /** An indented line right below an item goes on with it, bullet or none. */
  function belongs(list: OpenList, block: Block): boolean {
    if (list.first === null || block.gap > 0 || block.indent <= list.first.indent) return false;
    extend(block);
    return true;
  }

  function extend(block: Block): void {
    const last = found.at(-1);
    if (last) found[found.length - 1] = { ...last, range: { start: last.range.start, end: block.end } };
  }

  /** Deeper than the list's first item, or with another sort of bullet below a line that ends in a colon. */
  function isSubItem(block: Block, first: Block): boolean {
    if (block.indent > first.indent) return true;
    const before = layout.blocks[block.index - 1];
    const other = bulletSort(block.bullet) !== bulletSort(first.bullet);
    return (
      other &&
      before !== undefined &&
      (endsInColon(before) || /[;,]( and| or)?\s*$/.test(layout.doc.text.slice(before.start, before.end)))
    );
  }

  function endsInColon(block: Block): boolean {
    return /[:–-]\s*$/.test(layout.doc.text.slice(block.start, block.end));
  }

  function push(rule: FindingRule, heading: Block | null, block: Block, range: Range): void {
    const { kind } = rule.data;
    if (kind === "none") return;
    found.push({
      kind,
      force: forceOf(heading, block),
      area: areaOf(heading, block),
      range: { start: range.start, end: range.end },
      rule: rule.id,
    });
  }

  function forceOf(heading: Block | null, block: Block): string | null {
    const inside = heading
      ? ground.named.mentions.filter((mention) => mention.block === heading.index && subjects.includes(mention.id))
      : [];
    if (inside[0]) return inside[0].id;
    const section = sectionForce(ground, book, block);
    if (section) return section;
    if (subjects.length === 1) return subjects[0] ?? null;
    const near = ground.named.mentions.filter(
      (mention) =>
        subjects.includes(mention.id) && mention.block <= block.index && block.index - mention.block <= FORCE_BLOCKS,
    );
    return near.at(-1)?.id ?? null;
  }

  /** The topic of the heading or the section, else the document's only topic. Only reports have sections with headings inside. */
  function areaOf(heading: Block | null, block: Block): Area | null {
    const own = heading ? headingTargets(ground, heading)[0]?.area : null;
    if (own) return own;
    for (let index = block.index - 1; index >= 0; index--) {
      const above = layout.blocks[index];
      if (!above || (above.kind !== "heading" && above.kind !== "title") || above === heading) continue;
      const [target] =
        gradesWithin(ground, above.from, above.to).length > 0 && !sectioned ? [] : headingTargets(ground, above);
      if (target?.area) return target.area;
      if (above.kind === "title" || (!sectioned && !headingRule(ground, book, above))) break;
    }
    return topic;
  }
}

/** Whether headings that name areas part the text: then a finding belongs to the section it stands in. */
function isSectioned(ground: Ground): boolean {
  const sections = ground.layout.blocks.filter(
    (block) =>
      block.kind === "heading" &&
      gradesWithin(ground, block.from, block.to).length === 0 &&
      headingTargets(ground, block).some((target) => target.area !== null),
  );
  return sections.length >= 2;
}

function bulletSort(bullet: string | null): string {
  if (bullet === null) return "none";
  if (/\d\.\d/.test(bullet)) return "section";
  if (/\d/.test(bullet)) return "number";
  return /^\(?[a-z]{1,4}[.)]/.test(bullet) ? "letter" : bullet;
}

/** The one area that the document is about: the only one graded, else the only one that headings or repeated words name. */
function topicOf(ground: Ground, grades: readonly GradeFact[]): Area | null {
  const graded = new Set(
    grades
      .filter((grade) => grade.period === "current" && grade.area !== "overall")
      .map((grade) => grade.area ?? grade.pillar),
  );
  if (graded.size > 1) return null;
  const [only] = grades.filter(
    (grade) => grade.period === "current" && grade.area !== null && grade.area !== "overall",
  );
  if (graded.size === 1) return only?.area ?? null;
  const counts = new Map<Area, number>();
  for (const target of ground.targets.all)
    if (target.area !== null && !target.weak) counts.set(target.area, (counts.get(target.area) ?? 0) + 1);
  const [[area, count] = [null, 0], second] = [...counts].sort((one, other) => other[1] - one[1]);
  return area !== null && count >= 3 && (second?.[1] ?? 0) * 3 <= count ? area : null;
}

function headingRule(ground: Ground, book: RuleBook, block: Block): FindingRule | null {
  if (block.to - block.from > HEADING_TOKENS || block.kind === "item") return null;
  const { tokens, doc } = ground.layout;
  const field = fieldOf(ground, block);
  const end = /[:.]/.test(doc.text.charAt(tokens.start[block.to - 1] ?? 0)) ? block.to - 1 : block.to;
  const after = book.wordsOf("finding-heading-after");
  for (const rule of book.files.findings) {
    for (const pattern of rule.patterns.pattern ?? []) {
      const match = matchAt<Fill>(
        pattern,
        field,
        block.from,
        ({ to }) => to >= end || (block.kind !== "paragraph" && after.has(tokens.word[to] ?? 0)),
      );
      if (match) return rule;
    }
  }
  return null;
}

function inlineRule(
  ground: Ground,
  book: RuleBook,
  block: Block,
): { readonly rule: FindingRule; readonly start: number } | null {
  const field = fieldOf(ground, block);
  for (const rule of book.files.findings) {
    for (const pattern of rule.patterns.inline ?? []) {
      const match = matchAt<Fill>(pattern, field, block.from, ({ to }) => to < block.to);
      if (match) return { rule, start: ground.layout.tokens.start[match.to] ?? block.start };
    }
  }
  return null;
}

/** "The force should ..." is worded as a finding. */
function isWorded(book: RuleBook, ground: Ground, block: Block): boolean {
  const verbs = book.wordsOf("finding-verb");
  const limit = Math.min(block.to, block.from + 16);
  for (let token = block.from; token < limit; token++)
    if (verbs.has(ground.layout.tokens.word[token] ?? 0)) return true;
  return false;
}
