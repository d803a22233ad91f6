import type { Block, Layout } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import type { Areas } from "../rules/areas.js";
import type { RuleBook } from "../rules/book.js";
import type { Mention, Mentions } from "../rules/mentions.js";
import { type Body, type RolePhrase, type RoleRule, roleAt } from "../rules/role-phrase.js";
import { INDEFINITE, OWNER, PLURAL, UNTIL, wordClasses } from "../rules/word-classes.js";
import { PUNCTUATION } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import { wordsAfter } from "./name-role-after.js";
import { wordsBefore } from "./name-role-before.js";
import type { RoleScene } from "./name-role-scene.js";

/** Every phrase for an office, in text order. */
export function findRolePhrases(
  layout: Layout,
  mentions: Mentions,
  book: RuleBook,
  names: readonly NamePhrase[],
  areas: Areas,
): readonly RolePhrase[] {
  const nameStarts = new Map<number, NamePhrase>();
  for (const name of names) nameStarts.set(name.from, name).set(name.span.from, name);
  const scene: RoleScene = {
    layout,
    mentions,
    nameStarts,
    classes: wordClasses(book),
    areas,
    and: book.vocabulary.find("and"),
  };
  const phrases: RolePhrase[] = [];
  for (const mention of mentions.of("roles")) {
    const block = layout.blocks[mention.block];
    if (mention.rule.data.sort !== "title" || !block) continue;
    // "HMI Probation" is a body, not an inspector.
    const look = mentions.at("inspectorates", mention.from);
    if (look === null || look.to <= mention.to) phrases.push(phraseOf(scene, mention, block));
  }
  return phrases;
}

function phraseOf(scene: RoleScene, mention: Mention<"roles">, block: Block): RolePhrase {
  const { tokens } = scene.layout;
  const { data } = mention.rule;
  const left = wordsBefore(scene, mention, block);
  const right = wordsAfter(scene, mention, block);
  const from = left.starts[0] ?? mention.from;
  const to = right.ends[0] ?? mention.to;
  const inside = scene.mentions
    .within("roles", from, data.at ? clauseEnd(scene, right.to, block) : to)
    .filter((found) => found !== mention);
  // "Chief Constable (temporary) Pat Hallam"
  const bracketed =
    scene.layout.doc.text.charAt(tokens.start[right.to] ?? 0) === "(" ? scene.mentions.at("names", right.to + 1) : null;
  const behind = bracketed?.rule.data.sort === "status" ? (bracketed.rule.data.status ?? null) : null;
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
    status: (bitsAt(scene, right.to) & UNTIL) !== 0 ? "former" : (data.status ?? left.status ?? behind),
    party: left.party,
    article: articleOf(left.article === null ? null : (scene.classes[tokens.word[left.article] ?? 0] ?? 0)),
    plural: isPlural(scene, mention),
    forces: scene.areas.within(from, to),
    bodies,
  };
}

/** The token that ends the words behind an office: a mark, or eight words. "founder of the county's stalking charity" holds its body late. */
function clauseEnd(scene: RoleScene, from: number, block: Block): number {
  const { tokens } = scene.layout;
  // "Chairman, Kent Police and Crime Panel": a comma may part the office from its body.
  const comma = isUpper(scene.layout.doc.text.charCodeAt(tokens.start[from + 1] ?? 0)) ? 1 : 0;
  let at = tokens.kind[from] === PUNCTUATION && from + 1 < block.to ? from + comma : from;
  while (at < Math.min(from + 8, block.to) && tokens.kind[at] !== PUNCTUATION) at++;
  return at;
}

function bodiesOf({ body, national }: RoleRule): readonly Body[] {
  return body === undefined ? [] : national === true ? [body, "national"] : [body];
}

function bitsAt(scene: RoleScene, at: number): number {
  return scene.classes[scene.layout.tokens.word[at] ?? 0] ?? 0;
}

function articleOf(bits: number | null): RolePhrase["article"] {
  if (bits === null) return null;
  return (bits & INDEFINITE) !== 0 ? "indefinite" : (bits & OWNER) !== 0 ? "owner" : "definite";
}

/** "Chief Constables", "HMIs", "MPs". */
function isPlural(scene: RoleScene, mention: Mention<"roles">): boolean {
  for (let at = mention.from; at < mention.to; at++) {
    if (((scene.classes[scene.layout.tokens.word[at] ?? 0] ?? 0) & PLURAL) !== 0) return true;
  }
  return false;
}
