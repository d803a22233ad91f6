import { type Layout, sentenceAt } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import type { RuleBook } from "../rules/book.js";
import type { RolePhrase } from "../rules/role-phrase.js";
import { lineEndsIn } from "../text/lines.js";
import type { Filler, Match } from "../text/match.js";
import { POSSESSIVE, WORD } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import { NAME_STARTS, type Shape, type Starts } from "./officials-shapes.js";

export type RoleFiller = Filler & { readonly kind: "role"; readonly phrase: RolePhrase };
export type NameFiller = Filler & { readonly kind: "name"; readonly name: NamePhrase };
export type Fill = RoleFiller | NameFiller;

/** Whether a layout can take an office as its first: what is known before the layout is tried. */
export function mayOpen(layout: Layout, { rule }: Shape, { plural, use, coreTo, mention }: RolePhrase): boolean {
  if (layout.tokens.kind[coreTo] === POSSESSIVE) return false;
  const { takes } = rule.data;
  if (takes === "verb" || takes === "passive") return use === takes;
  if (takes === "heading" && !mention.rule.data.at?.panel) return false;
  return use !== "verb" && use !== "passive" && (takes === "joint" ? plural : use !== "back");
}

/** Whether the titles and the name of a match are of the kind that the layout takes. */
export function fits(match: Match<Fill>, shape: Shape, layout: Layout, starts: Starts): boolean {
  const { takes } = shape.rule.data;
  const roles: RoleFiller[] = [];
  let name: NameFiller | null = null;
  for (const { fill } of match.slots) {
    if (fill.kind === "role") roles.push(fill);
    else name ??= fill;
  }
  const [role] = roles;
  if (!role || !name) return false;
  const { use } = role.phrase;
  // "Aykley Heads" is a place: a verb is written small.
  if (takes === "verb" || takes === "passive") {
    if (use !== takes || isUpper(layout.doc.text.charCodeAt(role.phrase.mention.start))) return false;
    // "Hang their heads in shame": no verb stands behind "their".
    if (role.phrase.article !== null) return false;
  } else if (takes !== "joint") {
    for (const { phrase } of roles)
      if (phrase.use === "verb" || phrase.use === "passive" || phrase.use === "back") return false;
  } else if (!role.phrase.plural || use === "verb" || use === "passive") return false;
  // "Pat Hallam, the Mayor's director": the mayor owns the office and does not bear the name.
  for (const { phrase } of roles) if (layout.tokens.kind[phrase.coreTo] === POSSESSIVE) return false;
  if (name.name.span.titled && !endsCleanly(layout, name.to)) return false;
  if (isQuoteBetween(layout, match)) return false;
  if (takes === "verb" || takes === "passive" || takes === "joint") return true;
  // "before" counts directly before the name: "police chief Pat Hallam", not "the chief, Pat Hallam".
  if (use === "before" && (shape.first !== "role" || roles[0]?.to !== name.from)) return false;
  if (use === "after" && shape.first === "role" && roles.length < 2 && role.to === name.from) return false;
  // "In answer to Cllr Hallam, ACC Cole said": the office goes with the name behind it.
  const last = roles.at(-1)?.to ?? -1;
  if (
    shape.first === "name" &&
    use !== "after" &&
    ((starts[last] ?? 0) & NAME_STARTS) !== 0 &&
    lineEndsBetween(layout, last, last) === 0
  )
    return false;
  // "the chair of the Police Authority | Board": a lone word behind a long title is no name.
  if (shape.first === "role" && isLone(name.name) && (role.to !== role.phrase.coreTo || roles.at(-1)?.to !== name.from))
    return false;
  if (takes === "letters") return isLetters(layout, role.phrase) && role.from === role.phrase.coreFrom;
  const between = shape.first === "role" ? [role.to, name.from] : [name.to, role.from];
  if (takes === "lines") return standsOnLines(layout, match, name, role);
  if (takes === "heading") return standsOverList(layout, match, role);
  // A full name on a line of its own above an office is the signature's business.
  if (lineEndsBetween(layout, between[0] ?? 0, between[1] ?? 0) > 1) return false;
  if (roles.length > 1 && shape.first === "role") return isOnePerson(roles);
  return true;
}

/** "In reply to Councillor Pike, the Chief Constable said ...": whom the sentence answers does not bear the office. */
export function isAnswered({ slots }: Match<Fill>, layout: Layout, book: RuleBook): boolean {
  const [first, second] = slots;
  if (first?.fill.kind !== "name" || second?.fill.kind !== "role" || second.fill.phrase.article !== "definite")
    return false;
  const { tokens } = layout;
  const opens = (token: number): boolean => book.wordsOf("role-answer").has(tokens.word[token] ?? 0);
  const sentence = sentenceAt(layout, first.fill.from);
  if (!sentence || first.fill.from - sentence.from > OPENING || !(opens(sentence.from) || opens(sentence.from + 1)))
    return false;
  const next = second.fill.to;
  return next < sentence.to && tokens.kind[next] === WORD && !book.wordsOf("role-goes-on").has(tokens.word[next] ?? 0);
}

/** How many tokens a sentence may take to name whom it answers. */
const OPENING = 8;

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
  return /^(['’]s|[,;:)(–-]| [-–(a-z]|\s*$|[\n\r])/.test(layout.doc.text.slice(end, end + 3));
}

/** How many lines end between the token before `from` and token `to`. */
function lineEndsBetween({ tokens, doc }: Layout, from: number, to: number): number {
  return lineEndsIn(doc.text, tokens.end[from - 1] ?? 0, tokens.start[to] ?? 0);
}

/** The name ends its line, the office begins the next one and ends that. */
function standsOnLines(layout: Layout, match: Match<Fill>, name: NameFiller, role: RoleFiller): boolean {
  const { tokens, doc } = layout;
  const first = Math.max(name.to, role.from);
  const gap = doc.text.slice(tokens.end[first - 1] ?? 0, tokens.start[role.from] ?? 0);
  if (!/^[,\s]{0,99}[\n\r]\s{0,99}$/.test(gap) || lineEndsBetween(layout, first, role.from) > 2) return false;
  const before = doc.text.slice(Math.max(0, (tokens.start[match.from] ?? 0) - 3), tokens.start[match.from] ?? 0);
  if (match.from > 0 && !/[\n\r]\s*$|^\s*$/.test(before)) return false;
  const after = doc.text.slice(tokens.end[match.to - 1] ?? 0, (tokens.end[match.to - 1] ?? 0) + 2);
  return /^[,.]?([\r\n]|\s*$)/.test(after) && role.phrase.article === null;
}

/** The office is a line of its own, and the line below it holds hardly more than the name. */
function standsOverList(layout: Layout, match: Match<Fill>, role: RoleFiller): boolean {
  const heading = layout.blocks[role.phrase.block];
  // Only a chair's: "Chief Constable" over a name is the address of a letter, or a page's own heading.
  if (!role.phrase.mention.rule.data.at?.panel) return false;
  if (!heading || role.from !== heading.from || role.phrase.plural) return false;
  if (role.to !== heading.to && layout.doc.text.charAt(layout.tokens.start[role.to] ?? 0) !== ":") return false;
  const line = layout.blocks.find((block) => block.from < match.to && match.to <= block.to);
  if (!line || line.index === heading.index) return false;
  const rest = layout.doc.text.slice(layout.tokens.end[match.to - 1], line.end);
  return rest.trim() === "" || /^[ ,]{0,2}\([^()]{2,60}\)[ ,]{0,2}$/.test(rest);
}
