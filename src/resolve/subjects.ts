import type { DocumentFact, ForceFact, GradeFact, TallyFact } from "../model/facts.js";
import type { DocumentKind } from "../model/ids.js";
import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { forceOfArea } from "./force-area.js";
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
  if (!document.reportsInspection || named.forces.length === 0) return [];
  const fits = new Set<string>();
  for (const force of named.forces) if (isInspected(force, document)) fits.add(force.id);
  const counts = new Map<string, number>();
  const titled = new Set<string>();
  const headed = new Set<string>();
  let opening = 0;
  const lead = leadOf(layout);
  for (const mention of named.mentions) {
    if (!fits.has(mention.id)) continue;
    const block = layout.blocks[mention.block];
    if (!block) continue;
    const beside = isComparator(layout, book, mention.from);
    if (mention.block === layout.title && !beside) titled.add(mention.id);
    const reported = mention.block <= lead && isReported(layout, book, mention.from);
    const weight = beside ? 0 : reported ? REPORTED : mention.block <= lead ? 3 : 1;
    if (mention.block <= lead) opening++;
    counts.set(mention.id, (counts.get(mention.id) ?? 0) + weight);
    if (block.kind === "heading" && mention.from - block.from <= 1 && block.to - block.from <= 10)
      headed.add(mention.id);
  }
  if (titled.size > 0) return [...titled];
  const area = areaForce(layout, mentions, fits, book);
  const order = [...counts].sort((one, other) => other[1] - one[1]);
  const [top] = order;
  // "How others fared" below a text about one force heads no sections of it.
  const alone =
    top !== undefined && !headed.has(top[0]) && [...headed].every((id) => (counts.get(id) ?? 0) * 4 <= top[1]);
  if (headed.size >= 2 && !alone && (area === null || headed.size > 2)) return [...headed];
  if (area !== null) return [area];
  if (!top || top[1] === 0) return [];
  // Nothing at the top names a force, and many are named below: a national piece, in which grades will tell.
  const second = order[1]?.[1] ?? 0;
  if (opening === 0 && order.length >= 4 && top[1] <= second * 2) return [];
  return order
    .filter(([, count]) => count >= top[1] * SHARE && count >= 3)
    .map(([id]) => id)
    .slice(0, 3)
    .concat(top[1] < 3 ? [top[0]] : []);
}

/** What "an inspection of Kent Police" at the top weighs. */
const REPORTED = 6;

/** The force of the area that the page's head names - "KENT POLICE AND CRIME PANEL", "Commissioner for Kent" - where the text names that force too. */
function areaForce(layout: Layout, mentions: Mentions, fits: ReadonlySet<string>, book: RuleBook): string | null {
  const title = layout.title ?? 0;
  const ids = new Set<string>();
  for (const mention of mentions.of("forces")) {
    if (mention.block > title) break;
    if (layout.blocks[mention.block]?.kind === "chrome") continue;
    const { type, body } = mention.rule.data;
    const id = type === "none" ? forceOfArea(layout, book, mention.from) : body;
    if (id !== null && fits.has(id)) ids.add(id);
  }
  const [only] = ids;
  return ids.size === 1 && only ? only : null;
}

/** "an inspection of Kent Police", "its report on the force": named as the one inspected. */
function isReported(layout: Layout, book: RuleBook, from: number): boolean {
  const { tokens } = layout;
  const links = book.wordsOf("force-report-link");
  let at = from - 1;
  while (at > 0 && from - at <= 2 && links.has(tokens.word[at] ?? 0)) at--;
  return at < from - 1 && book.wordsOf("force-report").has(tokens.word[at] ?? 0);
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
 * Whether every mention of a force, of one or two, stands behind words such as "neighbouring", "other forces" or "elsewhere",
 * in its paragraph or in the heading above, or among the notes below the text.
 */
function isElsewhere(layout: Layout, named: NamedForces, book: RuleBook, id: string): boolean {
  const words = book.wordsOf("force-elsewhere");
  const { blocks, tokens } = layout;
  const speaks = (from: number, to: number): boolean => {
    for (let token = from; token < to; token++) if (words.has(tokens.word[token] ?? 0)) return true;
    return false;
  };
  const notes = book.wordsOf("notes-heading");
  const end = blocks.find((block) => block.kind === "heading" && notes.has(tokens.word[block.from] ?? 0))?.index;
  const mentions = named.mentions.filter((mention) => mention.id === id);
  return (
    mentions.length < SPOKEN_OFTEN - 1 &&
    mentions.every((mention) => {
      const block = blocks[mention.block];
      if (!block) return false;
      if (end !== undefined && block.index > end) return true;
      if (speaks(Math.max(block.from, mention.from - ELSEWHERE_TOKENS), mention.from)) return true;
      const heading = blocks
        .slice(Math.max(0, block.index - HEADING_BLOCKS), block.index)
        .findLast(
          (above) =>
            above.kind === "heading" &&
            above.to - above.from > 3 &&
            !named.mentions.some((one) => one.block === above.index),
        );
      return heading !== undefined && speaks(heading.from, heading.to);
    })
  );
}

/** How far before a name, in tokens, "other forces" may stand in its paragraph. */
const ELSEWHERE_TOKENS = 30;
/** How far above a name, in blocks, a heading may say that others are meant. */
const HEADING_BLOCKS = 4;

/**
 * Which named forces are subjects, now that the grades are read. A title that names forces settles it, with their service
 * taken into account. Without one every force that was given a grade, or a count of grades, of this inspection is covered,
 * where there are several: a round-up. In a text about one force, or in sections, those only spoken of beside it are none.
 */
export function subjectsOf(
  layout: Layout,
  named: NamedForces,
  document: DocumentFact,
  prime: readonly string[],
  grading: { readonly grades: readonly GradeFact[]; readonly tallies: readonly TallyFact[] },
  mentions: Mentions,
  book: RuleBook,
): ReadonlySet<string> {
  const { grades, tallies } = grading;
  if (document.inspectorate === "hmics")
    return new Set(named.forces.filter((force) => force.id === SCOTLAND).map((force) => force.id));
  if (!document.reportsInspection) return new Set();
  if (grades.length + tallies.length === 0 && isInPassing(layout, mentions, document)) return new Set();
  const counts = new Map(named.forces.map((force) => [force.id, force.mentions.length]));
  const serves = (id: string): boolean => {
    const type = named.forces.find((force) => force.id === id)?.type;
    // "The county's police ..." stands beside a fire service, and the other way round: each document is about one service.
    return type !== undefined && (document.service === "fire") === (type === "fire");
  };
  const titled = named.mentions.some((mention) => mention.block === layout.title && prime.includes(mention.id));
  const sections = prime.length >= 3 && prime.every((id) => hasHeading(layout, named, id));
  const focused = prime.length === 1 || sections;
  const current = [...grades, ...tallies].flatMap((fact) =>
    fact.period === "current" && fact.force !== null ? [fact.force] : [],
  );
  const covered = [...new Set(current)].filter(serves);
  const here = covered.filter((id) => prime.includes(id) || !focused || !isElsewhere(layout, named, book, id));
  // "Two other forces went the other way": in a round-up they are further ones, and no less its subjects.
  const graded = !titled && !sections && here.length >= ROUND_UP ? covered : here;
  if (titled && prime.length === 1) {
    const [own = ""] = prime;
    // "Met praised in twin reports on the capital": another force that is named half as often and has grades enough of its own.
    const twins = graded.filter(
      (id) =>
        (counts.get(id) ?? 0) >= Math.max(SPOKEN_OFTEN, (counts.get(own) ?? 0) / 2) &&
        current.filter((force) => force === id).length >= TWIN_GRADES,
    );
    return new Set([...prime, ...twins]);
  }
  const plural = !titled && graded.length > 1 && isOfForces(layout, book);
  if (!titled && (prime.length === 0 || plural || graded.length >= ROUND_UP))
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

/** "Three forces, three verdicts": a title that names none and speaks of several. */
function isOfForces({ blocks, title, tokens }: Layout, book: RuleBook): boolean {
  const line = title === null ? undefined : blocks[title];
  return line !== undefined && book.wordsOf("forces-word").hasAny(tokens.word, line.from, line.to);
}

/** The force that Scotland's inspectorate inspects. */
const SCOTLAND = "police-scotland";

/** Whether a page of another body names the inspectorate only once or twice, and below its opening: "HMICFRS will come in May." */
function isInPassing(layout: Layout, mentions: Mentions, document: DocumentFact): boolean {
  if (document.round !== null || OWN_PAGES.has(document.kind)) return false;
  const own = mentions.of("inspectorates").filter((mention) => mention.rule.data.inspectorate !== "other");
  const lead = leadOf(layout);
  return own.length <= PASSING && own.every((mention) => mention.block > lead);
}

/** Pages of the inspectorate itself. */
const OWN_PAGES: ReadonlySet<DocumentKind> = new Set(["report", "press-release", "transcript", "letter", "minutes"]);
/** So many mentions of the inspectorate may be made in passing. */
const PASSING = 2;

function hasHeading(layout: Layout, named: NamedForces, id: string): boolean {
  return named.mentions.some((mention) => mention.id === id && layout.blocks[mention.block]?.kind === "heading");
}

/** A force named less often than this is not one that the text is about. */
const SPOKEN_OFTEN = 4;
/** So many grades and counts make a force that the title leaves out a subject. */
const TWIN_GRADES = 3;
/** So many forces with a grade of this inspection make a text without a force in its title a round-up. */
const ROUND_UP = 4;
