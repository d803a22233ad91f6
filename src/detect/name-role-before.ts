import type { Party, Status } from "../model/ids.js";
import type { Block } from "../model/layout.js";
import type { AreaName } from "../rules/areas.js";
import type { Mention } from "../rules/mentions.js";
import { ARTICLE, FEMALE, LINK, MALE, MODIFIER, NOT_FIRST } from "../rules/word-classes.js";
import { POSSESSIVE, WORD } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import { breaksQuote, type RoleScene } from "./name-role-scene.js";

/** How many tokens a phrase may reach before the office's own words. */
const REACH = 12;

/** What stands before an office: where the phrase may begin, widest first, and what the words say. */
export interface WordsBefore {
  readonly starts: readonly number[];
  readonly status: Status | null;
  readonly party: Party | null;
  /** The token of "the", "a" or "its". */
  readonly article: number | null;
}

/** Reads backwards from an office over status, party, force, owner, place and article. */
export function wordsBefore(scene: RoleScene, mention: Mention<"roles">, block: Block): WordsBefore {
  const { tokens } = scene.layout;
  const starts = [mention.from];
  let status: Status | null = null;
  let party: Party | null = null;
  let article: number | null = null;
  let owned = false;
  const least = Math.max(block.from, mention.from - REACH);
  // "Kent Police Federation chair": the word "Police" ends the force's name and begins the body's.
  const areas = scene.areas.within(least, Math.min(mention.from + 1, block.to));
  for (let at = mention.from; at > least; ) {
    if (breaksQuote(scene, at)) break;
    const possessive = tokens.kind[at - 1] === POSSESSIVE ? 1 : 0;
    const name = scene.mentions.endingAt("names", at - possessive);
    if (name?.rule.data.sort === "status" && !possessive) {
      status ??= name.rule.data.status ?? null;
      at = name.from;
      starts.push(at);
      continue;
    }
    if (name?.rule.data.sort === "party") {
      party ??= name.rule.data.party ?? null;
      at = name.from;
      starts.push(at);
      continue;
    }
    const force = areaBefore(areas, at - possessive);
    const role = scene.mentions.endingAt("roles", at - possessive);
    const body = role?.rule.data.sort === "body" ? role : force;
    if (body !== null) {
      at = body.from;
      starts.push(at);
      owned ||= possessive === 1;
      // "Wiltshire and Swindon's commissioner": both places own the office.
      const joint = tokens.word[at - 1] === scene.and ? areas.find((area) => area.to === at - 1) : undefined;
      if (joint) {
        at = joint.from;
        starts.push(at);
      }
      continue;
    }
    const bits = scene.classes[tokens.word[at - 1] ?? 0] ?? 0;
    if (possessive) {
      // "the safeguarding partnership's chair": the owner's words, back to an article or a capital.
      if (at - 2 < least || tokens.kind[at - 2] !== WORD || scene.nameStarts.has(at - 2)) break;
      at -= 2;
      starts.push(at);
      owned = true;
      continue;
    }
    if ((bits & ARTICLE) !== 0) {
      article = at - 1;
      starts.push(at - 1);
      break;
    }
    if (
      (bits & MODIFIER) !== 0 ||
      (owned && tokens.kind[at - 1] === WORD && (bits & LINK) === 0 && isOwnerWord(scene, at - 1)) ||
      // "Brampton Mayor Pat Hallam": one capital word, a place that no gazetteer holds.
      isPlace(scene, at - 1, mention)
    ) {
      starts.push(--at);
      continue;
    }
    break;
  }
  return { starts: starts.reverse(), status, party, article };
}

/** The area that ends right before token `at`, or with its word. */
function areaBefore(areas: readonly AreaName[], at: number): AreaName | null {
  for (const area of areas) if (area.from < at && (area.to === at || area.to === at + 1)) return area;
  return null;
}

function isCapital({ layout }: RoleScene, at: number): boolean {
  return isUpper(layout.doc.text.charCodeAt(layout.tokens.start[at] ?? 0));
}

function isOwnerWord(scene: RoleScene, at: number): boolean {
  return isCapital(scene, at) || ((scene.classes[scene.layout.tokens.word[at] ?? 0] ?? 0) & NOT_FIRST) === 0;
}

function isPlace(scene: RoleScene, at: number, mention: Mention<"roles">): boolean {
  const { tokens } = scene.layout;
  if (tokens.kind[at] !== WORD || !isCapital(scene, at)) return false;
  const name = scene.nameStarts.get(at);
  if (!name || name.span.from !== at || name.span.to !== at + 1 || name.honorifics.length > 0 || name.span.opens)
    return name?.span.opens === true && isCapital(scene, mention.from);
  return ((scene.classes[tokens.word[at] ?? 0] ?? 0) & (FEMALE | MALE)) === 0;
}
