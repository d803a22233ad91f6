import type { Block, Layout } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import type { Pattern } from "../model/pattern.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import { type Field, type Match, matchAt } from "../text/match.js";
import { PUNCTUATION } from "../text/tokens.js";
import { type Fill, fits, type NameFiller, type RoleFiller, type Shape } from "./officials-fit.js";

/** An office given to a name by a layout of the rules; the range runs over both. */
export interface Naming extends Range {
  readonly name: NamePhrase;
  readonly phrase: RolePhrase;
  readonly rule: string;
  readonly because: readonly string[];
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
    const lines = shape.rule.data.takes === "lines" || shape.rule.data.takes === "heading";
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
