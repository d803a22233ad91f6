import type { GradeFact } from "../model/facts.js";
import type { Area } from "../model/ids.js";
import type { Block } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { phrasesIn } from "../rules/phrases.js";
import { firstAfter } from "../text/halving.js";
import { headingTargets } from "./context.js";
import type { Ground } from "./ground.js";
import type { Target } from "./target.js";
import { gradesWithin } from "./verdicts.js";

/**
 * What says which area a finding is for: the heading it stands under, the section that heading stands in, else the document's
 * only topic. Only reports have sections with headings inside. `isOverFindings` tells headings such as "Recommendations".
 */
export function findingAreas(
  ground: Ground,
  grades: readonly GradeFact[],
  book: RuleBook,
  isOverFindings: (block: Block) => boolean,
): (heading: Block | null, block: Block) => Area | null {
  const { blocks, title } = ground.layout;
  const topic = topicOf(ground, grades);
  const programme = topic === null ? programmeOf(ground, book) : null;
  const sectioned = isSectioned(ground);
  const opening = blocks.findIndex((block) => block.kind === "paragraph");
  const headings = blocks.filter((block) => block.kind === "heading" || block.kind === "title");
  /** What a heading above a finding says, read once: its area, "end" where no other above it counts, or nothing. */
  const said = headings.map((): Said | null => null);
  const saidBy = (at: number): Said => {
    const known = said[at];
    if (known) return known;
    const above = headings[at];
    const found = above ? read(above) : NOTHING;
    said[at] = found;
    return found;
  };
  return (heading, block) => {
    const own = heading ? topicIn(ground, heading)?.area : null;
    if (own) return own;
    let parted = false;
    let at = headingsBefore(block.index) - 1;
    for (const last = at - HEADINGS_UP; at >= 0 && at > last; at--) {
      if (headings[at] === heading) continue;
      const { parts, area, ends } = saidBy(at);
      if (parts) parted = true;
      if (area) return area;
      if (ends) break;
    }
    return topic ?? (parted ? null : programme);
  };

  function read(above: Block): Said {
    const over = isOverFindings(above);
    const parts = !over && above.index !== title && above.index > opening;
    if (isRow(ground, above)) return { parts, area: null, ends: false };
    const target = gradesWithin(ground, above.from, above.to).length > 0 && !sectioned ? null : topicIn(ground, above);
    return { parts, area: target?.area ?? null, ends: above.kind === "title" || (!sectioned && !over) };
  }

  function headingsBefore(block: number): number {
    return firstAfter(headings.length, (middle) => (headings[middle]?.index ?? 0) < block);
  }
}

/** What a heading says of the findings below it. */
interface Said {
  /** Whether it parts the text into sections. */
  readonly parts: boolean;
  readonly area: Area | null;
  /** Whether the headings above it say nothing of them. */
  readonly ends: boolean;
}

const NOTHING: Said = { parts: false, area: null, ends: false };

/** How many headings up a finding's section may begin. */
const HEADINGS_UP = 200;

/** What a heading names; a weak word counts where the heading is little more ("Response", not "Response under section 55"). */
function topicIn(ground: Ground, heading: Block): Target | null {
  const [target] = headingTargets(ground, heading);
  if (!target) return null;
  return target.weak && heading.to - heading.from > WEAK_HEADING ? null : target;
}

const WEAK_HEADING = 4;

/** "Investigating crime" right below or above "Good use of resources": one of a list of areas, no section's heading. */
function isRow(ground: Ground, block: Block): boolean {
  const { blocks } = ground.layout;
  const names = (other: Block | undefined): boolean =>
    other !== undefined && other.kind !== "paragraph" && ground.targets.within(other.from, other.to).length > 0;
  const next = blocks[block.index + 1];
  return (block.gap === 0 && names(blocks[block.index - 1])) || (next?.gap === 0 && names(next));
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
  return area !== null && count >= 3 && (second?.[1] ?? 0) * 3 <= count ? area : titleTopic(ground);
}

/** The only area that the title names, in whatever words, where the text comes back to it: "... over West Mercia's control room". */
function titleTopic({ layout, targets }: Ground): Area | null {
  const title = layout.title === null ? undefined : layout.blocks[layout.title];
  const named = new Set(title ? targets.within(title.from, title.to).flatMap(({ area }) => area ?? []) : []);
  const [only] = named;
  const again = targets.all.filter((target) => target.area === only && target.block !== layout.title).length;
  return named.size === 1 && only !== undefined && again > 0 ? only : null;
}

/** The area of the programme whose inspection the title or the opening reports, where the programme is one area's. */
function programmeOf(ground: Ground, book: RuleBook): Area | null {
  const { layout } = ground;
  let seen = 0;
  for (const block of layout.blocks) {
    if (block.kind === "chrome") continue;
    if (seen++ > PROGRAMME_WITHIN) break;
    for (const { rule } of phrasesIn(layout, book, "rounds", block)) if (rule.data.area) return rule.data.area;
  }
  return null;
}

/** How far into a text, in blocks, its programme is named. */
const PROGRAMME_WITHIN = 6;
