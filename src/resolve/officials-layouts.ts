import type { Block, Layout } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import { type Field, type Match, matchAt } from "../text/match.js";
import { PUNCTUATION } from "../text/tokens.js";
import { type Fillers, fillersOf } from "./officials-fillers.js";
import { type Fill, fits, isAnswered, mayOpen, type NameFiller, type RoleFiller } from "./officials-fit.js";
import { type Shape, type Shapes, shapesOf } from "./officials-shapes.js";

/** An office given to a name by a layout of the rules; the range runs over both. */
export interface Naming extends Range {
  readonly name: NamePhrase;
  readonly phrase: RolePhrase;
  readonly rule: string;
  readonly because: readonly string[];
}

/** No layout puts more tokens between a name and the office's own words. */
const REACH = 26;

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
  if (names.length === 0 || roles.length === 0) return [];
  const shapes = shapesOf(book);
  const fillers = fillersOf(layout, names, roles);
  const namings: Naming[] = [];
  let field: Field<Fill> | null = null;
  // By layout, then by place: where two namings cover the same words, the layout that the rules write first comes first.
  const tries = triesOf(layout, names, roles, shapes, fillers);
  for (const [index, places] of tries.entries()) {
    const shape = shapes.all[index];
    if (shape && places) for (const phrase of places) tryAt(shape, phrase.from, phrase.block);
  }
  return untangled(namings).sort((one, other) => one.start - other.start || one.end - other.end);

  function tryAt(shape: Shape, at: number, index: number): void {
    const block = layout.blocks[index];
    if (!block) return;
    const lines = shape.rule.data.takes === "lines" || shape.rule.data.takes === "heading";
    const to = (lines ? nextText(layout, block) : null)?.to ?? block.to;
    if (field?.from !== block.from || field.to !== to) field = fieldOf(layout, block.from, to, fillers);
    const found = matchAt(
      shape.pattern,
      field,
      at,
      (match) => fits(match, shape, layout, fillers.starts) && !isAnswered(match, layout, book),
    );
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

/** A name or an office that layouts are tried at: the token it begins at and its block. */
type Place = NamePhrase | RolePhrase;

/** For each layout the names or offices that it may begin with, in text order; undefined where there are none. */
function triesOf(
  layout: Layout,
  names: readonly NamePhrase[],
  roles: readonly RolePhrase[],
  shapes: Shapes,
  fillers: Fillers,
): readonly (readonly Place[] | undefined)[] {
  const { tokens } = layout;
  const tries: (Place[] | undefined)[] = new Array(shapes.all.length);
  let place: Place;
  let role: RolePhrase | null = null;
  const visit = (index: number): void => {
    const shape = shapes.all[index];
    const known = tries[index];
    // A place whose name or office may end at several tokens comes here for each of them.
    if (!shape || known?.at(-1) === place || (role !== null && !mayOpen(layout, shape, role))) return;
    if (known) known.push(place);
    else tries[index] = [place];
  };
  // Most names have no office near and most offices no name: those are never tried. Both lists are in text order.
  let next = 0;
  for (const name of names) {
    const { from, span } = name;
    while ((roles[next]?.coreFrom ?? tokens.count) < span.to) next++;
    if ((roles[next]?.coreFrom ?? Number.POSITIVE_INFINITY) > span.to + REACH) continue;
    place = name;
    for (const { to } of fillers.names(from)) shapes.behind.name.each(tokens, to, fillers.starts, visit);
  }
  next = 0;
  for (const phrase of roles) {
    while ((names[next]?.from ?? tokens.count) < phrase.coreTo) next++;
    if ((names[next]?.from ?? Number.POSITIVE_INFINITY) > phrase.coreTo + REACH) continue;
    place = phrase;
    for (const filler of fillers.roles(phrase.from)) {
      role = filler.phrase;
      shapes.behind.role.each(tokens, filler.to, fillers.starts, visit);
    }
  }
  return tries;
}

function fieldOf(layout: Layout, from: number, to: number, fillers: Fillers): Field<Fill> {
  return {
    tokens: layout.tokens,
    text: layout.doc.text,
    from,
    to,
    fill: (slot, at) => (slot === "role" ? fillers.roles(at) : slot === "name" ? fillers.names(at) : NOTHING),
    passable: (token) => isPassable(layout, token) && !fillers.names(token).some(isPerson),
    near: () => true,
  };
}

const NOTHING: readonly Fill[] = [];

/** A place in the way of a gap is no person: "a sergeant in Luton before she was elected chair". */
function isPerson({ name }: NameFiller): boolean {
  return name.span.words.length > 1 || name.form !== null;
}

/**
 * "the chief constable, Pat Hallam, the commissioner, Sam Cole, and ...": an office between two names goes with the one that
 * has none of its own yet; where both have none, with the name before it.
 */
function untangled(namings: Naming[]): Naming[] {
  const byOffice = new Map<RolePhrase["mention"], Naming[]>();
  for (const naming of namings) {
    const known = byOffice.get(naming.phrase.mention);
    if (known) known.push(naming);
    else byOffice.set(naming.phrase.mention, [naming]);
  }
  const officed = new Set<NamePhrase>();
  for (const { name, phrase } of namings) if (phrase.mention.start < name.start) officed.add(name);
  const dropped = new Set<Naming>();
  for (const [office, shared] of byOffice) {
    const before = shared.filter((naming) => naming.name.start < office.start);
    const after = shared.filter((naming) => naming.name.start > office.start);
    if (before.length === 0 || after.length === 0) continue;
    const served = before.some(({ name }) => officed.has(name));
    for (const naming of served ? before : after) dropped.add(naming);
  }
  return dropped.size === 0 ? namings : namings.filter((naming) => !dropped.has(naming));
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
  if (tokens.kind[token] === PUNCTUATION && doc.text.charCodeAt(start) !== COMMA) return false;
  for (let at = tokens.end[token - 1] ?? 0; at < start; at++) if (isDoubleMark(doc.text.charCodeAt(at))) return false;
  return true;
}

const COMMA = 0x2c;

/** Straight and curly double quotation marks. */
function isDoubleMark(unit: number): boolean {
  return unit === 0x22 || unit === 0x201c || unit === 0x201d;
}
