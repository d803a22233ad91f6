import type { DocumentFact, ForceFact } from "../model/facts.js";
import type { Inspectorate, Role } from "../model/ids.js";
import { type Block, type Layout, sentenceAt } from "../model/layout.js";
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
  /** The bodies of the document that a fire officer, or an officer of the police, may serve. */
  served(fire: boolean): Served;
  /** What a line of page furniture says of the page's owner, by rule id. */
  readonly furniture: ReadonlyMap<string, "charity">;
  /** As `wordClasses` makes them. */
  readonly classes: Uint32Array;
}

/** The bodies that officers of one service may serve. */
export interface Served {
  fits(type: string): boolean;
  readonly bodies: readonly ForceFact[];
  readonly subjects: readonly ForceFact[];
  /** The one body that the head of the page names. */
  head(): string | null;
}

/** The answers to `Surroundings.served`, each made at its first question. */
export function servedIn(around: () => Surroundings): Surroundings["served"] {
  const known: (Served | undefined)[] = [];
  return (fire) => {
    const place = fire ? 1 : 0;
    known[place] ??= servedOf(around(), fire);
    return known[place];
  };
}

function servedOf(around: Surroundings, fire: boolean): Served {
  const fits = (type: string): boolean => (type === "fire") === fire && type !== "none";
  const bodies = around.forces.filter((force) => fits(force.type));
  const subjects = bodies.filter((force) => force.subject);
  let head: string | null | undefined;
  return {
    fits,
    bodies,
    subjects,
    head: () => {
      if (head === undefined) head = headOf(around, fits);
      return head;
    },
  };
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
  for (const { phrase } of namings) {
    const { serves } = phrase.mention.rule.data;
    if (serves) return { id: serves, open: false, because: "the office exists in one body only" };
  }
  const served = around.served(service === "fire");
  const { fits } = served;
  for (const naming of namings) {
    const stated = strongest(statedAreas(naming, around).filter((area) => fits(area.type)));
    const [id] = stated;
    if (id !== undefined && stated.length === 1)
      return { id, open: false, because: "the words of the office name the body" };
    if (stated.length > 1) return { id: null, open: true, because: "the words of the office name several bodies" };
  }
  // "chief constable of Kent Police and the national lead for ...": asked after the force of the office.
  if (namings.some(({ phrase }) => phrase.bodies.includes("national")))
    return { id: null, open: false, because: "the body is national" };
  const { bodies, subjects } = served;
  const [subject] = subjects;
  if (subject && subjects.length === 1)
    return { id: subject.id, open: false, because: "the document's only subject body" };
  const [single] = bodies;
  if (subjects.length === 0 && single && bodies.length === 1)
    return { id: single.id, open: false, because: "the only body that the document names" };
  // A page whose head names one area, "Kent Police and Crime Panel", or one force, is about that one.
  const head = subjects.length === 0 || around.document.kind === "minutes" ? served.head() : null;
  if (head !== null) return { id: head, open: false, because: "the only body that the head of the page names" };
  // A force named beside the inspected ones does not claim an officer of whom nothing is said.
  const near = bodies.length === 0 ? null : nearest(at, around, subjects.length > 0 ? subjects : bodies);
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
  let seen = 0;
  for (const { kind, from, to } of layout.blocks) {
    if (kind === "chrome" || kind === "caption") continue;
    for (const area of areas.within(from, to)) if (area.sort !== "place" && fits(area.type)) found.add(area.body);
    if (++seen === HEAD) break;
  }
  const [only] = found;
  return only !== undefined && found.size === 1 ? only : null;
}

/** The only body of the sentence, else of the paragraph, the heading above it, or the nearest paragraph before that names one. */
function nearest(offset: number, around: Surroundings, candidates: readonly ForceFact[]): string | null {
  const { layout } = around;
  const sentence = sentenceAt(layout, tokenAt(layout.tokens, offset));
  if (!sentence) return null;
  const here = layout.blocks[sentence.block];
  const heading = blockAbove(layout, sentence.block, (kind) => kind === "heading" || kind === "title");
  for (const stretch of [sentence, here, heading]) {
    const found = stretch ? onlyIn(stretch, around, candidates) : undefined;
    if (found !== undefined) return found;
  }
  let above = blockAbove(layout, sentence.block);
  for (let seen = 0; above && seen < ABOVE; seen++) {
    const found = onlyIn(above, around, candidates);
    if (found !== undefined) return found;
    above = blockAbove(layout, above.index);
  }
  return null;
}

/** How many blocks above an office the text may name the body. */
const ABOVE = 8;

/** The one candidate that tokens `[from, to)` name; null for several, undefined for none. */
function onlyIn(
  { from, to }: { readonly from: number; readonly to: number },
  { mentions }: Surroundings,
  candidates: readonly ForceFact[],
): string | null | undefined {
  let only: string | undefined;
  for (const { rule, field } of mentions.within("forces", from, to)) {
    const { body } = rule.data;
    if (field === "covers" || field === "short" || !candidates.some((force) => force.id === body)) continue;
    if (only !== undefined && only !== body) return null;
    only = body;
  }
  return only;
}

/** The nearest block above one that is no furniture and of a kind asked for. */
function blockAbove(
  { blocks }: Layout,
  index: number,
  isAsked: (kind: Block["kind"]) => boolean = (kind) => kind !== "chrome",
): Block | undefined {
  for (let at = index - 1; at >= 0; at--) {
    const block = blocks[at];
    if (block && isAsked(block.kind)) return block;
  }
  return undefined;
}
