import type { Block } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { forcesIn } from "./force-places.js";
import type { Ground } from "./ground.js";
import { Upward } from "./upward.js";
import { gradesWithin } from "./verdicts.js";

/**
 * The one force that the heading above names. Headings that name an area, and short ones over findings, are passed: they
 * stand inside a force's section. Any other heading ends it.
 */
export function sectionForce(ground: Ground, book: RuleBook, block: Block | undefined): string | null {
  if (!block) return null;
  let above = sections.get(ground);
  if (!above) {
    const { blocks } = ground.layout;
    above = new Upward<string | null>(blocks.length, null, (index) => {
      const heading = blocks[index];
      if (heading === undefined || !mayHead(heading)) return undefined;
      return onlyForce(ground, heading) ?? (endsSection(ground, book, heading) ? null : undefined);
    });
    sections.set(ground, above);
  }
  return (mayHead(block) ? onlyForce(ground, block) : null) ?? above.from(block.index - 1);
}

const sections = new WeakMap<Ground, Upward<string | null>>();

function mayHead(block: Block): boolean {
  return block.kind === "heading" && block.to - block.from <= 12;
}

function onlyForce(ground: Ground, heading: Block): string | null {
  const ids = new Set(forcesIn(ground, heading).map((mention) => mention.id));
  const [only] = ids;
  return ids.size === 1 && only !== undefined ? only : null;
}

function endsSection(ground: Ground, book: RuleBook, heading: Block): boolean {
  const { tokens, doc } = ground.layout;
  if (ground.targets.within(heading.from, heading.to).length > 0) return false;
  if (gradesWithin(ground, heading.from, heading.to).length > 0) return false;
  if (book.wordsOf("finding-heading").has(tokens.word[heading.from] ?? 0)) return false;
  return doc.text.charAt(heading.end - 1) !== ":";
}
