import type { Party, Role, Status } from "../model/ids.js";
import type { Block, Layout } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { RuleOf } from "../rules/schema.js";
import { NUMBER, POSSESSIVE, PUNCTUATION, WORD } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import type { Mention, Mentions } from "./mentions.js";
import { type AreaName, areasWithin } from "./name-areas.js";
import { byEnd, type NamePhrase } from "./name-phrases.js";
import {
  ARTICLE,
  FEMALE,
  INDEFINITE,
  INSIDE,
  LINK,
  MALE,
  MODIFIER,
  NEVER,
  NOT_FIRST,
  OWNER,
  PLURAL,
  UNTIL,
  wordClasses,
} from "./name-words.js";

type RoleRule = RuleOf<"roles">;
export type Body = NonNullable<RoleRule["body"]>;

/** Words for an office with what belongs to them: article, force, party, status before; "of ..." after. */
export interface RolePhrase extends Range {
  readonly mention: Mention<"roles">;
  readonly block: number;
  /** First token of the whole phrase, of the office's own words, and the token after these. */
  readonly from: number;
  readonly coreFrom: number;
  readonly coreTo: number;
  /** Where the phrase may begin and end for a layout, widest first. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** The token after the phrase where it stands alone: "The Commissioner for Kent | said". */
  readonly to: number;
  readonly role: Role;
  readonly use: RoleRule["use"];
  readonly status: Status | null;
  readonly party: Party | null;
  /** What stands before the office: "the", "a" or "its"; null where there is none of them. */
  readonly article: "definite" | "indefinite" | "owner" | null;
  readonly plural: boolean;
  /** The bodies of the gazetteer that the phrase holds. */
  readonly forces: readonly AreaName[];
  readonly bodies: readonly Body[];
}

/** How many tokens a phrase may reach before and after the office's own words. */
const REACH_LEFT = 12;
const REACH_RIGHT = 18;

/** Every phrase for an office, in text order. */
export function findRolePhrases(
  layout: Layout,
  mentions: Mentions,
  book: RuleBook,
  names: readonly NamePhrase[],
): readonly RolePhrase[] {
  const nameStarts = new Map(names.flatMap((name) => [[name.from, name] as const, [name.span.from, name] as const]));
  const scene: Scene = {
    layout,
    mentions,
    nameStarts,
    classes: wordClasses(book),
    nameEnds: byEnd(mentions.of("names")),
    book,
    roleEnds: byEnd(mentions.of("roles")),
  };
  return mentions.of("roles").flatMap((mention) => {
    const block = layout.blocks[mention.block];
    // "HMI Probation" is a body, not an inspector.
    const look = mentions.at("inspectorates", mention.from);
    if (look && look.to > mention.to) return [];
    return mention.rule.data.sort === "title" && block ? [phraseOf(scene, mention, block)] : [];
  });
}

interface Scene {
  readonly layout: Layout;
  readonly mentions: Mentions;
  readonly nameStarts: ReadonlyMap<number, NamePhrase>;
  readonly classes: Uint32Array;
  readonly nameEnds: ReadonlyMap<number, Mention<"names">>;
  readonly book: RuleBook;
  readonly roleEnds: ReadonlyMap<number, Mention<"roles">>;
}

function phraseOf(scene: Scene, mention: Mention<"roles">, block: Block): RolePhrase {
  const { tokens } = scene.layout;
  const { data } = mention.rule;
  const left = leftOf(scene, mention, block);
  const right = rightOf(scene, mention, block);
  const from = left.starts[0] ?? mention.from;
  const to = right.ends[0] ?? mention.to;
  const inside = scene.mentions.within("roles", from, to).filter((found) => found !== mention);
  const bodies = [...(data.body ? [data.body] : []), ...inside.flatMap(({ rule }) => bodiesOf(rule.data))];
  return {
    mention,
    block: block.index,
    from,
    coreFrom: mention.from,
    coreTo: mention.to,
    start: tokens.start[from] ?? mention.start,
    end: tokens.end[right.to - 1] ?? mention.end,
    starts: left.starts,
    ends: right.ends,
    to: right.to,
    role: roleAt(data, bodies),
    use: data.use,
    status: (bitsAt(scene, right.to) & UNTIL) !== 0 ? "former" : (data.status ?? left.status),
    party: left.party,
    article: articleOf(left.article === null ? null : (scene.classes[tokens.word[left.article] ?? 0] ?? 0)),
    plural: isPlural(scene, mention),
    forces: areasWithin(tokens, scene.layout.doc.text, from, to, scene.book),
    bodies,
  };
}

function bodiesOf({ body, national }: RoleRule): readonly Body[] {
  return body === undefined ? [] : national === true ? [body, "national"] : [body];
}

function bitsAt(scene: Scene, at: number): number {
  return scene.classes[scene.layout.tokens.word[at] ?? 0] ?? 0;
}

function articleOf(bits: number | null): RolePhrase["article"] {
  if (bits === null) return null;
  return (bits & INDEFINITE) !== 0 ? "indefinite" : (bits & OWNER) !== 0 ? "owner" : "definite";
}

/** The office of a title once it is known at which sort of body it is held. */
export function roleAt(data: RoleRule, bodies: readonly Body[]): Role {
  for (const body of bodies) {
    const role = body === "national" ? undefined : data.at?.[body];
    if (role) return role;
  }
  return data.role ?? "other";
}

/** "Chief Constables", "HMIs", "MPs". */
function isPlural(scene: Scene, mention: Mention<"roles">): boolean {
  for (let at = mention.from; at < mention.to; at++) {
    if (((scene.classes[scene.layout.tokens.word[at] ?? 0] ?? 0) & PLURAL) !== 0) return true;
  }
  return false;
}

function leftOf(
  scene: Scene,
  mention: Mention<"roles">,
  block: Block,
): { starts: number[]; status: Status | null; party: Party | null; article: number | null } {
  const { tokens, doc } = scene.layout;
  const starts = [mention.from];
  let status: Status | null = null;
  let party: Party | null = null;
  let article: number | null = null;
  let owned = false;
  const least = Math.max(block.from, mention.from - REACH_LEFT);
  // "Kent Police Federation chair": the word "Police" ends the force's name and begins the body's.
  const areas = areasWithin(tokens, doc.text, least, Math.min(mention.from + 1, block.to), scene.book);
  const areaBefore = (at: number): AreaName | undefined =>
    areas.find((area) => area.from < at && (area.to === at || area.to === at + 1));
  for (let at = mention.from; at > least; ) {
    if (breaksLine(scene, at)) break;
    const possessive = tokens.kind[at - 1] === POSSESSIVE ? 1 : 0;
    const name = scene.nameEnds.get(at - possessive);
    if (name?.rule.data.sort === "status" && !possessive) {
      status ??= name.rule.data.status ?? null;
      starts.unshift((at = name.from));
      continue;
    }
    if (name?.rule.data.sort === "party") {
      party ??= name.rule.data.party ?? null;
      starts.unshift((at = name.from));
      continue;
    }
    const force = areaBefore(at - possessive);
    const body = scene.roleEnds.get(at - possessive);
    if (force || body?.rule.data.sort === "body") {
      starts.unshift((at = (body?.rule.data.sort === "body" ? body : force)?.from ?? at - 1));
      owned ||= possessive === 1;
      // "Wiltshire and Swindon's commissioner": both places own the office.
      const joint = areas.find((area) => area.to === at - 1);
      if (joint && /^(and|&)$/i.test(doc.text.slice(tokens.start[at - 1], tokens.end[at - 1])))
        starts.unshift((at = joint.from));
      continue;
    }
    const bits = scene.classes[tokens.word[at - 1] ?? 0] ?? 0;
    if (possessive) {
      // "the safeguarding partnership's chair": the owner's words, back to an article or a capital.
      if (at - 2 < least || tokens.kind[at - 2] !== WORD || scene.nameStarts.has(at - 2)) break;
      starts.unshift((at -= 2));
      owned = true;
      continue;
    }
    if ((bits & ARTICLE) !== 0) {
      article = at - 1;
      starts.unshift(at - 1);
      break;
    }
    if (
      (bits & MODIFIER) !== 0 ||
      (owned && tokens.kind[at - 1] === WORD && (bits & LINK) === 0 && isOwnerWord(at - 1))
    ) {
      starts.unshift(--at);
      continue;
    }
    // "Brampton Mayor Pat Hallam": one capital word, a place that no gazetteer holds.
    if (isPlace(at - 1)) {
      starts.unshift(--at);
      continue;
    }
    break;
  }
  return { starts, status, party, article };

  function isOwnerWord(at: number): boolean {
    return (
      isUpper(doc.text.charCodeAt(tokens.start[at] ?? 0)) ||
      ((scene.classes[tokens.word[at] ?? 0] ?? 0) & NOT_FIRST) === 0
    );
  }

  function isPlace(at: number): boolean {
    if (tokens.kind[at] !== WORD || !isUpper(doc.text.charCodeAt(tokens.start[at] ?? 0))) return false;
    const name = scene.nameStarts.get(at);
    if (!name || name.span.from !== at || name.span.to !== at + 1 || name.honorifics.length > 0 || name.span.opens)
      return name?.span.opens === true && isCapitalRole();
    return ((scene.classes[tokens.word[at] ?? 0] ?? 0) & (FEMALE | MALE)) === 0;
  }

  function isCapitalRole(): boolean {
    return isUpper(doc.text.charCodeAt(mention.start));
  }
}

function rightOf(scene: Scene, mention: Mention<"roles">, block: Block): { ends: number[]; to: number } {
  const { tokens, doc } = scene.layout;
  const least = mention.to;
  const limit = Math.min(block.to, least + REACH_RIGHT);
  const verbal = mention.rule.data.use === "verb" || mention.rule.data.use === "passive";
  const ends = [least];
  const bits = (at: number): number => scene.classes[tokens.word[at] ?? 0] ?? 0;
  if (least >= limit || mention.rule.data.use === "passive") return { ends, to: least };
  if (!verbal && (bits(least) & LINK) === 0) return { ends, to: least };
  const areas = areasWithin(tokens, doc.text, least, limit, scene.book);
  let at = least;
  for (; at < limit; ) {
    if (at > least && breaksLine(scene, at)) break;
    const force = areas.find((area) => area.from === at);
    if (force) {
      at = force.to;
      ends.unshift(at);
      continue;
    }
    const body = scene.mentions.at("roles", at);
    if (body?.rule.data.sort === "body") {
      at = body.to;
      continue;
    }
    // "chair of the committee and MP for Luton": the second office has a phrase of its own.
    if (body && at > least) break;
    const kind = tokens.kind[at] ?? 0;
    if (kind === PUNCTUATION) {
      if (doc.text.charAt(tokens.start[at] ?? 0) === "," && listGoesOn(at + 1)) {
        at++;
        continue;
      }
      break;
    }
    const name = scene.nameStarts.get(at);
    if (
      name &&
      at > least + 1 &&
      (bits(at - 1) & LINK) === 0 &&
      name.span.words.length > 1 &&
      (bits(name.span.from) & (FEMALE | MALE)) !== 0
    )
      break;
    if (kind === POSSESSIVE || kind === NUMBER || isCapital(at) || (bits(at) & INSIDE) !== 0 || tokens.glued[at] === 1)
      at++;
    else break;
  }
  // "for Kent and | the county's ...": a phrase does not end in a small word.
  while (at > least && !isCapital(at - 1) && (bits(at - 1) & (LINK | ARTICLE)) !== 0) at--;
  if (at > least && !isCapital(at - 1) && /^and$/i.test(doc.text.slice(tokens.start[at - 1], tokens.end[at - 1]))) at--;
  if (at > (ends[0] ?? least)) ends.unshift(at);
  const loose = looseEnd(at);
  if (loose !== null) ends.unshift(loose);
  return { ends, to: Math.max(at, least) };

  function isCapital(at: number): boolean {
    return tokens.kind[at] === WORD && isUpper(doc.text.charCodeAt(tokens.start[at] ?? 0));
  }

  /** "for Devon, Cornwall and the Isles of Scilly": a capital word with another or "and" behind it, and no person. */
  function listGoesOn(next: number): boolean {
    if (!isCapital(next)) return false;
    const force = areas.find((area) => area.from === next);
    const beyond = force ? force.to : next + 1;
    if (!force && (bits(next) & (FEMALE | MALE)) !== 0) return false;
    if (!force && (bits(next) & NEVER) === 0 && scene.nameStarts.get(next)?.span.words.length !== 1) return false;
    const after = doc.text.slice(tokens.start[beyond], tokens.end[beyond]);
    return beyond < limit && (after === "," || after === "and" || after === "&");
  }

  /** "the chair of the force's stop and search scrutiny group, Pat Hallam": any words, if a comma and a name end them. */
  function looseEnd(from: number): number | null {
    for (let next = from; next < limit; next++) {
      if (tokens.kind[next] !== PUNCTUATION) continue;
      if (next === from || doc.text.charAt(tokens.start[next] ?? 0) !== ",") return null;
      const name = scene.nameStarts.get(next + 1);
      return name && name.from === next + 1 ? next : null;
    }
    return null;
  }
}

/** Whether a line ends between the token and the one before, where the block's lines are not one text. */
function breaksLine(scene: Scene, at: number): boolean {
  const { tokens, doc } = scene.layout;
  const gap = doc.text.slice(tokens.end[at - 1] ?? 0, tokens.start[at] ?? 0);
  return /["“”«»]/.test(gap) || /\n[ \t]*\n/.test(gap);
}
