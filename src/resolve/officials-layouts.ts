import type { NamePhrase } from "../detect/name-phrases.js";
import type { RolePhrase } from "../detect/name-roles.js";
import type { Block, Layout } from "../model/layout.js";
import type { Pattern } from "../model/pattern.js";
import type { Range } from "../model/span.js";
import type { Rule, RuleBook } from "../rules/book.js";
import { type Field, type Filler, type Match, matchAt } from "../text/match.js";
import { PUNCTUATION } from "../text/tokens.js";

/** An office given to a name by a layout of the rules; the range runs over both. */
export interface Naming extends Range {
  readonly name: NamePhrase;
  readonly phrase: RolePhrase;
  readonly rule: string;
  readonly because: readonly string[];
}

type RoleFiller = Filler & { readonly kind: "role"; readonly phrase: RolePhrase };
type NameFiller = Filler & { readonly kind: "name"; readonly name: NamePhrase };
type Fill = RoleFiller | NameFiller;

interface Shape {
  readonly rule: Rule<"roles">;
  readonly pattern: Pattern;
  readonly first: "role" | "name";
}

/** No layout puts more tokens between a name and the office's own words. */
const REACH = 26;

function shapesOf(book: RuleBook): readonly Shape[] {
  return book.once("officials.layouts", () =>
    book.files.roles.flatMap((rule) => {
      if (rule.data.sort !== "layout") return [];
      return (rule.patterns.pattern ?? []).flatMap((pattern): Shape[] => {
        const first = firstSlot(pattern);
        return first === "role" || first === "name" ? [{ rule, pattern, first }] : [];
      });
    }),
  );
}

function firstSlot(pattern: Pattern): string | null {
  if (pattern.type === "slot") return pattern.name;
  const [head] = pattern.type === "sequence" ? pattern.parts : [];
  return head ? firstSlot(head) : null;
}

/**
 * Every way in which the text ties a name to an office, in text order: one naming for each layout that fits, so a name
 * can have several. Layouts stay inside a block, but for the two lines of a signature.
 */
export function findNamings(
  layout: Layout,
  names: readonly NamePhrase[],
  roles: readonly RolePhrase[],
  book: RuleBook,
): readonly Naming[] {
  const nameAt = new Map<number, NameFiller[]>();
  for (const name of names) {
    for (const from of new Set([name.from, name.span.from])) {
      const fillers: NameFiller[] = [{ kind: "name", from, to: name.to, name }];
      if (name.span.to !== name.to) fillers.push({ kind: "name", from, to: name.span.to, name });
      nameAt.set(from, [...(nameAt.get(from) ?? []), ...fillers]);
    }
  }
  const roleAt = new Map<number, RoleFiller[]>();
  for (const phrase of roles) {
    for (const from of phrase.starts) {
      const fillers = phrase.ends.map((to): RoleFiller => ({ kind: "role", from, to, phrase }));
      roleAt.set(from, [...(roleAt.get(from) ?? []), ...fillers]);
    }
  }
  const nameStarts: ReadonlySet<number> = new Set(nameAt.keys());
  const namings: Naming[] = [];
  // Most names have no office near and most offices no name: those are never tried.
  const roleTokens = roles.map((phrase) => phrase.coreFrom);
  const nameTokens = names.map((name) => name.from);
  const introduced = names.filter((name) => isNear(roleTokens, name.span.to));
  const followed = roles.filter((phrase) => isNear(nameTokens, phrase.coreTo));
  for (const shape of shapesOf(book)) {
    if (shape.first === "name") for (const name of introduced) tryAt(shape, name.from, name.block);
    else for (const phrase of followed) tryAt(shape, phrase.from, phrase.block);
  }
  return untangled(namings).sort((one, other) => one.start - other.start || one.end - other.end);

  function tryAt(shape: Shape, at: number, index: number): void {
    const block = layout.blocks[index];
    if (!block) return;
    const lines = shape.rule.data.takes === "lines";
    const next = lines ? nextText(layout, block) : null;
    const field: Field<Fill> = {
      tokens: layout.tokens,
      text: layout.doc.text,
      from: block.from,
      to: next ? next.to : block.to,
      fill: (slot, from) =>
        slot === "role" ? (roleAt.get(from) ?? []) : slot === "name" ? (nameAt.get(from) ?? []) : [],
      passable: (token) => isPassable(layout, token) && !nameAt.get(token)?.some(isPerson),
      near: () => true,
    };
    const found = matchAt(shape.pattern, field, at, (match) => fits(match, shape, layout, nameStarts));
    if (found) keep(found, shape);
  }

  function keep(match: Match<Fill>, shape: Shape): void {
    const names = match.slots.flatMap(({ fill }) => (fill.kind === "name" ? [fill] : []));
    const { tokens } = layout;
    for (const { fill } of match.slots)
      for (const [rank, name] of names.entries()) if (fill.kind === "role") add(fill, name, rank);

    function add(fill: RoleFiller, name: NameFiller, rank: number): void {
      // Of several names under one office each is a mention of its own; the first takes the office's words in.
      const alone = names.length === 1;
      const start = tokens.start[rank === 0 ? match.from : name.from] ?? 0;
      const end = tokens.end[(alone ? match.to : name.to) - 1] ?? start;
      const because = [
        `"${layout.doc.text.slice(fill.phrase.mention.start, fill.phrase.mention.end)}" names an office (${fill.phrase.mention.rule.id})`,
        `"${layout.doc.text.slice(name.name.span.start, name.name.span.end)}" is a capitalised name`,
        `they stand as ${shape.rule.id} says`,
      ];
      namings.push({ name: name.name, phrase: fill.phrase, rule: shape.rule.id, because, start, end });
    }
  }
}

/** Whether one of the ascending tokens stands at `from` or at most REACH behind it. */
function isNear(tokens: readonly number[], from: number): boolean {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((tokens[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return (tokens[low] ?? Number.POSITIVE_INFINITY) <= from + REACH;
}

/** A place in the way of a gap is no person: "a sergeant in Luton before she was elected chair". */
function isPerson({ name }: NameFiller): boolean {
  return name.span.words.length > 1 || name.form !== null;
}

/**
 * "the chief constable, Pat Hallam, the commissioner, Sam Cole, and ...": an office between two names goes with the one that
 * has none of its own yet; where both have none, with the name before it.
 */
function untangled(namings: readonly Naming[]): Naming[] {
  const byOffice = new Map<RolePhrase["mention"], Naming[]>();
  for (const naming of namings)
    byOffice.set(naming.phrase.mention, [...(byOffice.get(naming.phrase.mention) ?? []), naming]);
  const dropped = new Set<Naming>();
  for (const [office, shared] of byOffice) {
    const before = shared.filter((naming) => naming.name.start < office.start);
    const after = shared.filter((naming) => naming.name.start > office.start);
    if (before.length === 0 || after.length === 0) continue;
    const served = before.some(({ name }) =>
      namings.some((other) => other.name === name && other.phrase.mention.start < name.start),
    );
    for (const naming of served ? before : after) dropped.add(naming);
  }
  return namings.filter((naming) => !dropped.has(naming));
}

/** Whether the titles and the name of a match are of the kind that the layout takes. */
function fits(match: Match<Fill>, shape: Shape, layout: Layout, nameStarts: ReadonlySet<number>): boolean {
  const { takes } = shape.rule.data;
  const roles = match.slots.flatMap(({ fill }) => (fill.kind === "role" ? [fill] : []));
  const name = match.slots.flatMap(({ fill }) => (fill.kind === "name" ? [fill] : []))[0];
  const [role] = roles;
  if (!role || !name || (name.name.span.titled && !endsCleanly(layout, name.to))) return false;
  const use = role.phrase.use;
  if (isQuoteBetween(layout, match)) return false;
  if (takes === "joint") return role.phrase.plural && use !== "verb" && use !== "passive";
  if (takes === "verb" || takes === "passive") return use === takes;
  if (roles.some(({ phrase }) => phrase.use === "verb" || phrase.use === "passive" || phrase.use === "back"))
    return false;
  // "before" counts directly before the name: "police chief Pat Hallam", not "the chief, Pat Hallam".
  if (use === "before" && (shape.first !== "role" || roles[0]?.to !== name.from)) return false;
  if (use === "after" && shape.first === "role" && roles.length < 2 && role.to === name.from) return false;
  // "In answer to Cllr Hallam, ACC Cole said": the office goes with the name behind it.
  const last = roles.at(-1)?.to ?? -1;
  if (
    shape.first === "name" &&
    nameStarts.has(last) &&
    !/\n/.test(layout.doc.text.slice(layout.tokens.end[last - 1] ?? 0, layout.tokens.start[last] ?? 0))
  )
    return false;
  // "the chair of the Police Authority | Board": a lone word behind a long title is no name.
  if (shape.first === "role" && isLone(name.name) && (role.to !== role.phrase.coreTo || roles.at(-1)?.to !== name.from))
    return false;
  if (takes === "letters") return isLetters(layout, role.phrase) && role.from === role.phrase.coreFrom;
  const between = shape.first === "role" ? [role.to, name.from] : [name.to, role.from];
  if (takes === "lines") return standsOnLines(layout, match, name, role);
  // A full name on a line of its own above an office is the signature's business.
  if (hasLineEnd(layout, between[0] ?? 0, between[1] ?? 0)) return false;
  if (roles.length > 1 && shape.first === "role") return isOnePerson(roles);
  return true;
}

/** "Cabinet member, Councillor Pat Hallam" is one person; "the commissioner and Chief Constable Pat Hallam" are two. */
function isOnePerson(roles: readonly RoleFiller[]): boolean {
  const [one, other] = roles;
  if (!one || !other || other.phrase.article !== null) return false;
  const sorts = [one.phrase.mention.rule.data.service, other.phrase.mention.rule.data.service];
  return (
    sorts[1] === "council" ||
    sorts[1] === "government" ||
    (sorts[0] === sorts[1] && sorts[0] === "fire") ||
    (sorts[0] === "fire" && sorts[1] === "other")
  );
}

/** One word without a form of address. */
function isLone(name: NamePhrase): boolean {
  return name.span.words.length === 1 && name.form === null;
}

/** "... usually in Truro," the councillor said: the name is quoted and the office is not. */
function isQuoteBetween(layout: Layout, match: Match<Fill>): boolean {
  const { tokens, doc } = layout;
  const inside = doc.text.slice(tokens.start[match.from] ?? 0, tokens.end[match.to - 1] ?? 0);
  return /["“”]|[,.][’']\s/.test(inside);
}

function isLetters(layout: Layout, phrase: RolePhrase): boolean {
  const { start, end } = phrase.mention;
  return /^[A-Z]{2,5}$/.test(layout.doc.text.slice(start, end));
}

/** In a heading written in capitals throughout, a name counts where a mark or a possessive ends it. */
function endsCleanly(layout: Layout, at: number): boolean {
  const end = layout.tokens.end[at - 1] ?? 0;
  return /^(['’]s|[,:)(–-]| [-–(a-z]|\s*$|\n)/.test(layout.doc.text.slice(end, end + 3));
}

function hasLineEnd(layout: Layout, from: number, to: number): boolean {
  const { tokens, doc } = layout;
  return /\n[ \t\r]*\n/.test(doc.text.slice(tokens.end[from - 1] ?? 0, tokens.start[to] ?? 0));
}

/** The name ends its line, the office begins the next one and ends that. */
function standsOnLines(layout: Layout, match: Match<Fill>, name: NameFiller, role: RoleFiller): boolean {
  const { tokens, doc } = layout;
  const gap = doc.text.slice(tokens.end[Math.max(name.to, role.from) - 1] ?? 0, tokens.start[role.from] ?? 0);
  if (!/^[,\s]*\n\s*$/.test(gap) || gap.split("\n").length > 3) return false;
  const before = doc.text.slice(Math.max(0, (tokens.start[match.from] ?? 0) - 3), tokens.start[match.from] ?? 0);
  if (match.from > 0 && !/\n\s*$|^\s*$/.test(before)) return false;
  const after = doc.text.slice(tokens.end[match.to - 1] ?? 0, (tokens.end[match.to - 1] ?? 0) + 2);
  return /^[,.]?(\r?\n|\s*$)/.test(after) && role.phrase.article === null;
}

function nextText(layout: Layout, block: Block): Block | null {
  for (let index = block.index + 1; index < layout.blocks.length; index++) {
    const next = layout.blocks[index];
    if (next && next.kind !== "chrome") return next;
  }
  return null;
}

/** A gap never runs over a mark other than a comma, and never into or out of a quotation. */
function isPassable(layout: Layout, token: number): boolean {
  const { tokens, doc } = layout;
  const start = tokens.start[token] ?? 0;
  if (tokens.kind[token] === PUNCTUATION && doc.text.charAt(start) !== ",") return false;
  return !/["“”]/.test(doc.text.slice(tokens.end[token - 1] ?? 0, start));
}
