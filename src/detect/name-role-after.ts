import type { Block } from "../model/layout.js";
import type { Mention } from "../rules/mentions.js";
import { ARTICLE, FEMALE, INSIDE, LINK, MALE, NEVER } from "../rules/word-classes.js";
import { NUMBER, POSSESSIVE, PUNCTUATION, WORD } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import { breaksQuote, type RoleScene } from "./name-role-scene.js";

/** How many tokens a phrase may reach behind the office's own words. */
const REACH = 18;

/** What stands behind an office: where the phrase may end for a layout, widest first, and where it ends by itself. */
export interface WordsAfter {
  readonly ends: readonly number[];
  readonly to: number;
}

/** Reads forwards from an office over "of ...", "for ..." and the like, and over whatever a verb takes. */
export function wordsAfter(scene: RoleScene, mention: Mention<"roles">, block: Block): WordsAfter {
  const { tokens } = scene.layout;
  const { use } = mention.rule.data;
  const least = mention.to;
  const limit = Math.min(block.to, least + REACH);
  const goesOn =
    least < limit &&
    use !== "passive" &&
    (use === "verb" || ((scene.classes[tokens.word[least] ?? 0] ?? 0) & LINK) !== 0);
  return goesOn ? readAfter(scene, least, limit) : { ends: [least], to: least };
}

function readAfter(scene: RoleScene, least: number, limit: number): WordsAfter {
  const { tokens, doc } = scene.layout;
  const ends = [least];
  const bits = (at: number): number => scene.classes[tokens.word[at] ?? 0] ?? 0;
  const areas = scene.areas.within(least, limit);
  let at = least;
  for (; at < limit; ) {
    if (at > least && breaksQuote(scene, at)) break;
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
  if (at > least && !isCapital(at - 1) && tokens.word[at - 1] === scene.and) at--;
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
    return beyond < limit && (tokens.word[beyond] === scene.and || doc.text.charAt(tokens.start[beyond] ?? 0) === ",");
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
