import type { ForceFact, ForceMention } from "../model/facts.js";
import { type Layout, sentenceAt } from "../model/layout.js";
import type { Miss } from "../model/trace.js";
import type { RuleBook } from "../rules/book.js";
import type { Mention, Mentions } from "../rules/mentions.js";
import { isUpper } from "../text/units.js";
import type { WordSet } from "../text/word-set.js";
import { forceOfArea } from "./force-area.js";
import { bodyOfShort } from "./force-short.js";

/** The forces a document names, before anyone asks which of them is inspected. */
export interface NamedForces {
  /** In order of first mention; `subject` is false for all. */
  readonly forces: readonly ForceFact[];
  /** Every accepted mention in text order, weak ones included. */
  readonly mentions: readonly (ForceMention & { readonly from: number; readonly to: number; readonly block: number })[];
  readonly misses: readonly Miss[];
}

type ForceSurface = Mention<"forces">;

/** Numbers of the words that decide about a bare area name; their lists stand in rules/forces.yaml. */
interface Words {
  /** "the Kent force", "Kent's police". */
  readonly body: WordSet;
  /** After the name: "Kent was", "Kent slipped", "Kent:". */
  readonly verdict: WordSet;
  /** Before the name: "graded Kent". */
  readonly judged: WordSet;
  /** "the commissioner for Kent" names no force. */
  readonly office: WordSet;
  readonly and: number;
  readonly comma: number;
  readonly colon: number;
  readonly open: number;
  readonly possessive: number;
  readonly in: number;
  readonly of: number;
  /** "Kent's police and crime commissioner": no force's noun before "and". */
  readonly shared: WordSet;
  /** "police in Kent". */
  readonly beforeIn: WordSet;
  /** "the chief constable of Kent". */
  readonly officer: WordSet;
  /** "Kent PEEL 2015". */
  readonly title: WordSet;
  /** "those graded good are Kent and Essex". */
  readonly listing: WordSet;
}

function wordsOf(book: RuleBook): Words {
  return book.once("forces.words", ({ vocabulary }) => {
    const find = (word: string): number => vocabulary.find(word) || -1;
    return {
      body: book.wordsOf("force-noun"),
      verdict: book.wordsOf("force-verdict"),
      judged: book.wordsOf("force-judged"),
      office: book.wordsOf("force-office"),
      and: find("and"),
      comma: find(","),
      colon: find(":"),
      open: find("("),
      possessive: find("'s"),
      in: find("in"),
      of: find("of"),
      shared: book.wordsOf("force-shared-noun"),
      beforeIn: book.wordsOf("force-before-in"),
      officer: book.wordsOf("force-officer"),
      title: book.wordsOf("force-title"),
      listing: book.wordsOf("force-listing"),
    };
  });
}

/**
 * Which bodies of the gazetteer the text names. Full names count everywhere. A bare area name counts before a noun for a
 * force, in a coordination that ends in one, as a list's or a row's first words, before a verb that grades, and in the
 * title of an assessment page. An abbreviation that several share counts where one of them is named in full.
 */
export function nameForces(layout: Layout, mentions: Mentions, book: RuleBook): NamedForces {
  const surfaces = mentions.of("forces").filter((mention) => mention.rule.data.type !== "none");
  if (surfaces.length === 0) return NONE;
  const words = wordsOf(book);
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
  words: Words,
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
  words: Words,
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

/** Whether a capitalised word, or "'s", stands at a token. */
function goesOn({ tokens, doc }: Layout, token: number): boolean {
  const first = doc.text.charCodeAt(tokens.start[token] ?? 0);
  return isUpper(first) || "'’".includes(String.fromCharCode(first));
}

/** On the page of "Kent Police Federation" the bare "Kent" is the force its members serve in: the forces of which that holds. */
function branchesOf(layout: Layout, mentions: Mentions, book: RuleBook): ReadonlySet<string> {
  const bodies = new Set<string>();
  for (const mention of mentions.of("forces")) {
    if (mention.block > (layout.title ?? 0)) break;
    const body = mention.rule.data.beside === "federation" ? forceOfArea(layout, book, mention.from) : null;
    if (body !== null) bodies.add(body);
  }
  return bodies;
}

/** Why a weak surface is not the force here; null where it is. `next` is the next accepted surface of the text. */
function whyNot(
  surface: ForceSurface,
  next: ForceSurface | null,
  layout: Layout,
  mentions: Mentions,
  words: Words,
  full: ReadonlySet<string>,
  branches: ReadonlySet<string>,
): string | null {
  const { tokens, doc, blocks } = layout;
  const word = (at: number): number => tokens.word[at] ?? 0;
  const block = blocks[surface.block];
  if (!block) return "outside every block";
  if (surface.field === "covers") return "a place the force serves";
  if (surface.field === "short")
    return "an abbreviation that others share, and the text names none of them in full, or several";
  if (surface.field === "informal") return null;
  if (!isUpper(doc.text.charCodeAt(surface.start))) return "an area name without a capital";
  const possessive = word(surface.to) === words.possessive ? 1 : 0;
  const after = surface.to + possessive;
  // "the Kent force", "Kent's police force", "Derbyshire officers"; not "Kent's police and crime commissioner".
  if (
    after < block.to &&
    words.body.has(word(after)) &&
    !(words.shared.has(word(after)) && word(after + 1) === words.and)
  )
    return null;
  if (next && next.block === surface.block && joined(surface.to, next.from)) return null;
  // "police in Kent".
  if (word(surface.from - 1) === words.in && words.beforeIn.has(word(surface.from - 2))) return null;
  // "the chief constable of Kent".
  if (word(surface.from - 1) === words.of && words.officer.has(word(surface.from - 2))) return null;
  const first = surface.from === block.from;
  // A line that is only the name: a list's item, or a heading that a section stands under.
  if (first && block.to === surface.to && (block.kind === "item" || block.kind === "heading")) return null;
  const known = full.has(surface.rule.data.body);
  // "The worst: Kent" over a section, in a text that names the force in full.
  if (known && block.kind === "heading" && block.to - block.from <= 14) return null;
  // "REQUIRES IMPROVEMENT: Essex; Gwent; Kent": a list of forces behind a grade.
  const opening = mentions.at("scales", block.from);
  if (opening && word(opening.to) === words.colon) return null;
  // "two were outstanding (Durham and Thames Valley)".
  if (
    word(surface.from - 1) === words.open &&
    mentions.within("scales", surface.from - 6, surface.from - 1).some((grade) => grade.to >= surface.from - 2)
  )
    return null;
  // "Kent    Outstanding    Good": a row.
  if (first && mentions.at("scales", surface.to)) return null;
  if (block.kind === "title" && words.title.has(word(after))) return null;
  // "Among those graded good are Norfolk, Kent and Essex": the names behind the first follow it.
  const listed = words.listing.has(word(surface.from - 1)) && !goesOn(layout, surface.to);
  if (listed && mentions.within("scales", surface.from - 5, surface.from - 1).some((one) => one.to >= surface.from - 4))
    return null;
  if (known && isInVerdict(surface, layout, mentions, words)) return null;
  if (branches.has(surface.rule.data.body)) return null;
  return isGraded(surface, layout, mentions, words) ? null : "an area name where nothing says the force is meant";

  /** "Norfolk and Suffolk", "Kent, Essex": only a comma or "and" stands between. */
  function joined(from: number, to: number): boolean {
    let at = from;
    if (word(at) === words.comma) at++;
    if (word(at) === words.and) at++;
    return at > from && at === to;
  }
}

/** A sentence with a grade, in a text that names the force in full: "for Kent the same question was graded as good". */
function isInVerdict(surface: ForceSurface, layout: Layout, mentions: Mentions, words: Words): boolean {
  const sentence = sentenceAt(layout, surface.from);
  if (!sentence || mentions.within("scales", sentence.from, sentence.to).length === 0) return false;
  for (let at = Math.max(surface.from - 3, sentence.from); at < surface.from; at++)
    if (words.office.has(layout.tokens.word[at] ?? 0)) return false;
  return true;
}

/** The subject or object of a grading verb: a grade in the same sentence, and a verb of judgement (or a colon, a dash) beside the name. */
function isGraded(surface: ForceSurface, layout: Layout, mentions: Mentions, words: Words): boolean {
  const sentence = sentenceAt(layout, surface.from);
  if (!sentence) return false;
  const { tokens } = layout;
  const grades = mentions.within("scales", sentence.from, sentence.to);
  const after = grades.some((grade) => grade.from >= surface.to && grade.from - surface.to <= 14);
  if (!after) return false;
  // "Kent's treatment of the public was marked as ...": the verb stands behind the area.
  const reach = tokens.word[surface.to] === words.possessive ? 10 : 3;
  for (let at = surface.to; at < Math.min(surface.to + reach, sentence.to); at++)
    if (words.verdict.has(tokens.word[at] ?? 0)) return true;
  // "rated one force in the country, Durham, as outstanding": an apposition stands farther from its verb.
  const apposed = tokens.word[surface.from - 1] === words.comma && tokens.word[surface.to] === words.comma;
  for (let at = Math.max(surface.from - (apposed ? 9 : 2), sentence.from); at < surface.from; at++)
    if (words.judged.has(tokens.word[at] ?? 0)) return true;
  return false;
}
