import type { DocumentFact, ForceFact } from "../model/facts.js";
import type { Inspectorate, Role } from "../model/ids.js";
import type { Layout } from "../model/layout.js";
import type { AreaName, Areas } from "../rules/areas.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import type { RuleOf } from "../rules/schema.js";
import { ARTICLE, LINK } from "../rules/word-classes.js";
import { tokenAt } from "../text/tokens.js";
import type { Naming } from "./officials-layouts.js";

export type Service = NonNullable<RuleOf<"roles">["service"]>;

/** What the search for an officer's body may look at. */
export interface Surroundings {
  readonly layout: Layout;
  readonly mentions: Mentions;
  readonly areas: Areas;
  readonly document: DocumentFact;
  readonly forces: readonly ForceFact[];
  /** What a line of page furniture says of the page's owner, by rule id. */
  readonly furniture: ReadonlyMap<string, "charity">;
  /** As `wordClasses` makes them. */
  readonly classes: Uint32Array;
}

export interface Organisation {
  readonly id: string | null;
  /** Several bodies fit, and nothing chooses between them. */
  readonly open: boolean;
  readonly because: string;
}

/** When the inspectorate took its longer name, and the first round that was published under it in full. */
const RENAMED = "2017-07-19";
const EARLY_ROUNDS: readonly string[] = ["2014", "2015", "2016"];

/** The service of an office: that of the first title in the rules that has it. */
export function serviceOf(role: Role, book: RuleBook): Service {
  const services = book.once("officials.services", () => {
    const found = new Map<Role, Service>();
    for (const { data } of book.files.roles)
      if (data.role && data.service && !found.has(data.role)) found.set(data.role, data.service);
    return found;
  });
  return services.get(role) ?? "other";
}

/**
 * The body that an official serves: for police, commissioners and federation branches the force that the words of the
 * office name, else the document's only subject force, else the only force of the sentence, the paragraph or the section;
 * for inspectors the inspectorate; for fire officers the service. Everybody else has none.
 */
export function organisationOf(
  service: Service,
  namings: readonly Naming[],
  at: number,
  around: Surroundings,
): Organisation {
  if (service === "inspectorate")
    return {
      id: inspectorateOf(namings, around),
      open: false,
      because: "an inspector serves the document's inspectorate",
    };
  if (service !== "police" && service !== "commissioner" && service !== "federation" && service !== "fire") {
    return { id: null, open: false, because: "the office belongs to no force" };
  }
  if (namings.some(({ phrase }) => phrase.bodies.includes("national")))
    return { id: null, open: false, because: "the body is national" };
  for (const { phrase } of namings) {
    const { serves } = phrase.mention.rule.data;
    if (serves) return { id: serves, open: false, because: "the office exists in one body only" };
  }
  const fits = (type: string): boolean => (type === "fire") === (service === "fire") && type !== "none";
  for (const naming of namings) {
    const stated = strongest(statedAreas(naming, around).filter((area) => fits(area.type)));
    const [id] = stated;
    if (id !== undefined && stated.length === 1)
      return { id, open: false, because: "the words of the office name the body" };
    if (stated.length > 1) return { id: null, open: true, because: "the words of the office name several bodies" };
  }
  const bodies = around.forces.filter((force) => fits(force.type));
  const subjects = bodies.filter((force) => force.subject);
  const [subject] = subjects;
  if (subject && subjects.length === 1)
    return { id: subject.id, open: false, because: "the document's only subject body" };
  const [single] = bodies;
  if (subjects.length === 0 && single && bodies.length === 1)
    return { id: single.id, open: false, because: "the only body that the document names" };
  // A page whose head names one area, "Kent Police and Crime Panel", or one force, is about that one.
  const head = subjects.length === 0 || around.document.kind === "minutes" ? headOf(around, fits) : null;
  if (head !== null) return { id: head, open: false, because: "the only body that the head of the page names" };
  // A force named beside the inspected ones does not claim an officer of whom nothing is said.
  const near = nearest(at, around, new Set((subjects.length > 0 ? subjects : bodies).map((force) => force.id)));
  if (near !== null) return { id: near, open: false, because: "the only body named around the office" };
  return { id: null, open: bodies.length > 1, because: "no single body is named" };
}

/** The areas of the words of the office, and a body that stands right behind: "Superintendent Pat Hallam, Suffolk Constabulary". */
function statedAreas(naming: Naming, around: Surroundings): readonly AreaName[] {
  const { layout } = around;
  const { tokens, doc } = layout;
  if (naming.phrase.forces.length > 0) return naming.phrase.forces;
  const from = tokenAt(tokens, naming.start);
  const to = tokenAt(tokens, naming.end - 1) + 1;
  const inside = around.areas.within(from, to);
  if (inside.length > 0) return inside;
  const block = layout.blocks[naming.phrase.block];
  for (let at = to; at <= to + 3 && block && at < block.to; at++) {
    const [after] = around.areas.within(at, Math.min(at + 8, block.to));
    if (after?.from === at) return after.sort === "full" ? [after] : [];
    const small = ((around.classes[tokens.word[at] ?? 0] ?? 0) & (LINK | ARTICLE)) !== 0;
    if (!small && !(at === to && /^[,(–-]$/.test(doc.text.slice(tokens.start[at], tokens.end[at])))) break;
  }
  return [];
}

/** Distinct bodies, by the strongest kind of name that is there: full names and areas before places. */
function strongest(found: readonly AreaName[]): readonly string[] {
  const strong = found.filter((area) => area.sort !== "place");
  return [...new Set((strong.length > 0 ? strong : found).map((area) => area.body))];
}

function inspectorateOf(namings: readonly Naming[], around: Surroundings): Inspectorate | null {
  const { document } = around;
  for (const { phrase } of namings) {
    const stated = phrase.mention.rule.data.inspectorate;
    if (stated) return stated;
  }
  if (document.inspectorate !== null) return document.inspectorate;
  if (document.round !== null) return EARLY_ROUNDS.includes(document.round) ? "hmic" : "hmicfrs";
  const date = document.published ?? document.updated;
  if (date !== null) return date >= RENAMED ? "hmicfrs" : "hmic";
  return "hmicfrs";
}

/** How many blocks, furniture aside, are the head of a page. */
const HEAD = 6;

/** The one body that a page's title and first lines name, by its own name or its area's; null for none or several. */
function headOf({ layout, areas }: Surroundings, fits: (type: string) => boolean): string | null {
  const found = new Set<string>();
  const blocks = layout.blocks.filter((block) => block.kind !== "chrome" && block.kind !== "caption").slice(0, HEAD);
  for (const { from, to } of blocks) {
    for (const area of areas.within(from, to)) if (area.sort !== "place" && fits(area.type)) found.add(area.body);
  }
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : null;
}

/** The only body of the sentence, else of the paragraph, the heading above it, or the nearest paragraph before that names one. */
function nearest(offset: number, around: Surroundings, candidates: ReadonlySet<string>): string | null {
  const { layout, mentions } = around;
  const token = tokenAt(layout.tokens, offset);
  const sentence = layout.sentences.find((one) => one.from <= token && token < one.to);
  if (!sentence) return null;
  const above = layout.blocks.slice(0, sentence.block).filter((block) => block.kind !== "chrome");
  const heading = above.findLast((block) => block.kind === "heading" || block.kind === "title");
  const here = layout.blocks[sentence.block];
  const stretches = [sentence, ...(here ? [here] : []), ...(heading ? [heading] : []), ...above.slice(-8).reverse()];
  for (const { from, to } of stretches) {
    const named = mentions
      .within("forces", from, to)
      .filter(({ rule, field }) => candidates.has(rule.data.body) && field !== "covers" && field !== "short");
    const ids = [...new Set(named.map((mention) => mention.rule.data.body))];
    const [id] = ids;
    if (id !== undefined && ids.length === 1) return id;
    if (ids.length > 1) return null;
  }
  return null;
}
