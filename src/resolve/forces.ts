import type { ForceFact, ForceMention } from "../model/facts.js";
import type { Layout } from "../model/layout.js";
import type { Miss } from "../model/trace.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { bodyOfShort } from "./force-short.js";
import { branchesOf, type ForceSurface, type ForceWords, forceWords, goesOn, whyNot } from "./force-weak.js";

/** The forces a document names, before anyone asks which of them is inspected. */
export interface NamedForces {
  /** In order of first mention; `subject` is false for all. */
  readonly forces: readonly ForceFact[];
  /** Every accepted mention in text order, weak ones included. */
  readonly mentions: readonly (ForceMention & { readonly from: number; readonly to: number; readonly block: number })[];
  readonly misses: readonly Miss[];
}

/**
 * Which bodies of the gazetteer the text names. Full names count everywhere. A bare area name counts before a noun for a
 * force, in a coordination that ends in one, as a list's or a row's first words, before a verb that grades, and in the
 * title of an assessment page. An abbreviation that several share counts where one of them is named in full.
 */
export function nameForces(layout: Layout, mentions: Mentions, book: RuleBook): NamedForces {
  const surfaces = mentions.of("forces").filter((mention) => mention.rule.data.type !== "none");
  if (surfaces.length === 0) return NONE;
  const words = forceWords(book);
  const named = new Set<string>();
  for (const { field, rule } of surfaces) if (field === "pattern") named.add(rule.data.body);
  // "Norfolk and Suffolk Constabularies" names Suffolk too: a second reading knows every force that the first accepted.
  const first = readSurfaces(surfaces, layout, mentions, words, named, book);
  const full = new Set(named);
  for (const { id } of first.accepted) full.add(id);
  const { accepted, misses } =
    full.size === named.size ? first : readSurfaces(surfaces, layout, mentions, words, full, book);
  const byId = new Map<string, ForceMention[]>();
  for (const mention of accepted) {
    const known = byId.get(mention.id);
    if (known) known.push(mention);
    else byId.set(mention.id, [mention]);
  }
  const rules = book.once("forces.rules", ({ files }) => new Map(files.forces.map((rule) => [rule.data.body, rule])));
  const forces: ForceFact[] = [];
  for (const [id, found] of byId) {
    const rule = rules.get(id);
    if (!rule) continue;
    const { name, type, code } = rule.data;
    forces.push({ id, name, type, code, rule: rule.id, subject: false, mentions: found });
  }
  return { forces, mentions: accepted, misses };
}

const NONE: NamedForces = { forces: [], mentions: [], misses: [] };

/** The surfaces that mean a force, where `full` are the forces that the text names in full. */
function readSurfaces(
  surfaces: readonly ForceSurface[],
  layout: Layout,
  mentions: Mentions,
  words: ForceWords,
  full: ReadonlySet<string>,
  book: RuleBook,
): { readonly accepted: NamedForces["mentions"]; readonly misses: readonly Miss[] } {
  const accepted: NamedForces["mentions"][number][] = [];
  const misses: Miss[] = [];
  // From the last to the first: in "Norfolk and Suffolk Constabularies" the second name decides about the first.
  const branches = branchesOf(layout, mentions, book);
  let next: ForceSurface | null = null;
  for (let place = surfaces.length - 1; place >= 0; place--) {
    const found = surfaces[place];
    if (!found) continue;
    const meant = found.field === "short" ? bodyOfShort(found, layout, full, book) : null;
    const surface = meant === null ? found : { ...found, rule: meant };
    const weak = surface.field !== "pattern";
    const reason = weak && meant === null ? whyNot(surface, next, layout, mentions, words, full, branches) : null;
    if (reason !== null) {
      if (surface.field !== "covers")
        misses.push({
          rule: surface.rule.id,
          kind: "force",
          range: { start: surface.start, end: surface.end },
          reason,
        });
      continue;
    }
    next = surface;
    const { start, end, from, to, block } = surface;
    accepted.push({ id: surface.rule.data.body, rule: surface.rule.id, weak, start, end, from, to, block });
  }
  return { accepted: withJoined(surfaces, accepted.reverse(), layout, words), misses: misses.reverse() };
}

/**
 * "police in Norfolk and Suffolk", "joining the Met, Cleveland and Gwent": a bare name right behind an accepted one, joined
 * to it, is a force as well; behind a full name only where no other name goes on from it ("Kent Police and Essex Wildlife Trust").
 */
function withJoined(
  surfaces: readonly ForceSurface[],
  accepted: NamedForces["mentions"],
  layout: Layout,
  words: ForceWords,
): NamedForces["mentions"] {
  const more: NamedForces["mentions"][number][] = [];
  let last: NamedForces["mentions"][number] | null = null;
  let next = 0;
  for (const surface of surfaces) {
    const one = accepted[next];
    if (one?.from === surface.from) {
      last = one;
      next++;
      continue;
    }
    if (surface.field !== "bare" || !last || last.block !== surface.block) continue;
    let at = last.to;
    if (layout.tokens.word[at] === words.comma) at++;
    if (layout.tokens.word[at] === words.and) at++;
    if (at === last.to || at !== surface.from || (!last.weak && goesOn(layout, surface.to))) continue;
    const { start, end, from, to, block } = surface;
    last = { id: surface.rule.data.body, rule: surface.rule.id, weak: true, start, end, from, to, block };
    more.push(last);
  }
  return more.length === 0 ? accepted : [...accepted, ...more].sort((one, other) => one.from - other.from);
}
