import type { DocumentFact, ForceFact, GradeFact } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import type { NamedForces } from "./forces.js";

/** How often a force has to be named, beside the one named most, to be a subject without standing in the title. */
const SHARE = 0.6;

/**
 * The forces a document is about, before its grades are read: those of the title; else those of headings that stand over
 * sections; else the force named most in the opening, with others that are named nearly as often. None where the document
 * reports no inspection.
 */
export function primeForces(
  layout: Layout,
  mentions: Mentions,
  named: NamedForces,
  document: DocumentFact,
  book: RuleBook,
): readonly string[] {
  if (!document.reportsInspection) return [];
  const fits = named.forces.filter((force) => isInspected(force, document));
  const counts = new Map<string, number>();
  const titled = new Set<string>();
  const headed = new Set<string>();
  let opening = 0;
  const lead = leadOf(layout);
  for (const mention of named.mentions) {
    if (!fits.some((force) => force.id === mention.id)) continue;
    const block = layout.blocks[mention.block];
    if (!block) continue;
    const beside = isComparator(layout, book, mention.from);
    if (mention.block === layout.title && !beside) titled.add(mention.id);
    const weight = beside ? 0 : mention.block <= lead ? 3 : 1;
    if (mention.block <= lead) opening++;
    counts.set(mention.id, (counts.get(mention.id) ?? 0) + weight);
    if (block.kind === "heading" && mention.from - block.from <= 1 && block.to - block.from <= 10)
      headed.add(mention.id);
  }
  if (titled.size > 0) return [...titled];
  if (headed.size >= 2) return [...headed];
  const area = areaForce(layout, mentions, fits);
  if (area !== null) return [area];
  const order = [...counts].sort((one, other) => other[1] - one[1]);
  const [top] = order;
  if (!top || top[1] === 0) return [];
  // Nothing at the top names a force, and many are named below: a national piece, in which grades will tell.
  const second = order[1]?.[1] ?? 0;
  if (opening === 0 && order.length >= 4 && top[1] < second * 2) return [];
  return order
    .filter(([, count]) => count >= top[1] * SHARE && count >= 3)
    .map(([id]) => id)
    .slice(0, 3)
    .concat(top[1] < 3 ? [top[0]] : []);
}

/** The force of the area that the page's head names - "KENT POLICE AND CRIME PANEL", "Commissioner for Kent" - where the text names that force too. */
function areaForce(layout: Layout, mentions: Mentions, fits: readonly ForceFact[]): string | null {
  const title = layout.title ?? 0;
  const head = mentions
    .of("forces")
    .filter((mention) => mention.block <= title && layout.blocks[mention.block]?.kind !== "chrome");
  const ids = new Set(
    head
      .flatMap((mention) => {
        if (mention.rule.data.type !== "none") return [mention.rule.data.body];
        const words = layout.doc.text.slice(mention.start, mention.end).toLowerCase();
        return fits
          .filter(
            (force) =>
              force.name.toLowerCase().replace(/ (police|constabulary).*$/, "") ===
              words.replace(/ (police|constabulary|county|branch).*$/, ""),
          )
          .map((force) => force.id);
      })
      .filter((id) => fits.some((force) => force.id === id)),
  );
  const [only] = ids;
  return ids.size === 1 && only ? only : null;
}

/** The last block of the opening: the title and the two paragraphs below it. */
function leadOf(layout: Layout): number {
  let paragraphs = 0;
  for (const block of layout.blocks) {
    if (block.kind === "paragraph") paragraphs++;
    if (paragraphs === 2) return block.index;
  }
  return layout.blocks.length;
}

function isInspected(force: ForceFact, document: DocumentFact): boolean {
  if (document.service === "fire") return force.type === "fire";
  return force.type === "territorial" || force.type === "special" || force.type === "overseas" || force.type === "fire";
}

/** "neighbouring Kent Police", "compared with Kent Police", "formerly of Kent Police": named beside the subject. */
function isComparator(layout: Layout, book: RuleBook, from: number): boolean {
  const words = book.wordsOf("force-beside");
  for (let token = from - 1; token >= Math.max(0, from - 4); token--)
    if (words.has(layout.tokens.word[token] ?? 0)) return true;
  return false;
}

/**
 * Which named forces are subjects, now that the grades are read. A title that names forces settles it, with their service
 * taken into account. Without one every force that was given a grade of this inspection is covered, where there are
 * several: a round-up.
 */
export function subjectsOf(
  layout: Layout,
  named: NamedForces,
  document: DocumentFact,
  prime: readonly string[],
  grades: readonly GradeFact[],
): ReadonlySet<string> {
  if (!document.reportsInspection) return new Set();
  const counts = new Map(named.forces.map((force) => [force.id, force.mentions.length]));
  const serves = (id: string): boolean => {
    const type = named.forces.find((force) => force.id === id)?.type;
    // "The county's police ..." stands beside a fire service, and the other way round: each document is about one service.
    return type !== undefined && (document.service === "fire") === (type === "fire");
  };
  const titled = named.mentions.some((mention) => mention.block === layout.title && prime.includes(mention.id));
  const graded = [
    ...new Set(grades.flatMap((grade) => (grade.period === "current" && grade.force !== null ? [grade.force] : []))),
  ].filter(serves);
  if (titled && prime.length === 1) return new Set(prime);
  if (!titled && (prime.length === 0 || graded.length >= ROUND_UP))
    return new Set([...prime.filter((id) => graded.includes(id)), ...graded]);
  // A comparator has a grade too, but the text does not stay with it.
  const least = Math.min(...prime.map((id) => counts.get(id) ?? 0));
  const beside = graded.filter(
    (id) => !prime.includes(id) && !titled && (counts.get(id) ?? 0) >= Math.max(SPOKEN_OFTEN, least * SHARE),
  );
  // A text about the police and the fire service of one county: both were graded, area by area.
  const both = [...new Set(grades.flatMap((grade) => (grade.force === null ? [] : [grade.force])))].filter(
    (id) => !serves(id) && grades.filter((grade) => grade.force === id && grade.period === "current").length >= 2,
  );
  const own = prime.filter((id) => serves(id) || prime.length === 1);
  return new Set([...own, ...beside, ...both]);
}

/** A force named less often than this is not one that the text is about. */
const SPOKEN_OFTEN = 4;
/** So many forces with a grade of this inspection make a text without a force in its title a round-up. */
const ROUND_UP = 4;
