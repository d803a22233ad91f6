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
  const { tokens, doc } = scene.layout;
  const starts = [mention.from];
  let status: Status | null = null;
  let party: Party | null = null;
  let article: number | null = null;
  let owned = false;
  const least = Math.max(block.from, mention.from - REACH);
  // "Kent Police Federation chair": the word "Police" ends the force's name and begins the body's.
  const areas = scene.areas.within(least, Math.min(mention.from + 1, block.to));
  const areaBefore = (at: number): AreaName | undefined =>
    areas.find((area) => area.from < at && (area.to === at || area.to === at + 1));
  for (let at = mention.from; at > least; ) {
    if (breaksQuote(scene, at)) break;
    const possessive = tokens.kind[at - 1] === POSSESSIVE ? 1 : 0;
    const name = scene.mentions.endingAt("names", at - possessive);
    if (name?.rule.data.sort === "status" && !possessive) {
      status ??= name.rule.data.status ?? null;
      at = name.from;
      starts.unshift(at);
      continue;
    }
    if (name?.rule.data.sort === "party") {
      party ??= name.rule.data.party ?? null;
      at = name.from;
      starts.unshift(at);
      continue;
    }
    const force = areaBefore(at - possessive);
    const body = scene.mentions.endingAt("roles", at - possessive);
    if (force || body?.rule.data.sort === "body") {
      at = (body?.rule.data.sort === "body" ? body : force)?.from ?? at - 1;
      starts.unshift(at);
      owned ||= possessive === 1;
      // "Wiltshire and Swindon's commissioner": both places own the office.
      const joint = areas.find((area) => area.to === at - 1);
      if (joint && tokens.word[at - 1] === scene.and) {
        at = joint.from;
        starts.unshift(at);
      }
      continue;
    }
    const bits = scene.classes[tokens.word[at - 1] ?? 0] ?? 0;
    if (possessive) {
      // "the safeguarding partnership's chair": the owner's words, back to an article or a capital.
      if (at - 2 < least || tokens.kind[at - 2] !== WORD || scene.nameStarts.has(at - 2)) break;
      at -= 2;
      starts.unshift(at);
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
