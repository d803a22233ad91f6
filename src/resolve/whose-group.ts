import type { Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { forcesIn, isBody } from "./force-places.js";
import type { Ground } from "./ground.js";
import { Upward } from "./upward.js";

/** "both forces", "the two constabularies": the forces that the document is about, or the last so many named before. */
export function groupBefore(
  ground: Ground,
  book: RuleBook,
  prime: readonly string[],
  sentence: Sentence,
  at: number,
): readonly [{ readonly at: number; readonly ids: readonly string[] }] | readonly [] {
  const { tokens } = ground.layout;
  const plural = book.wordsOf("force-plural");
  const both = book.vocabulary.find("both");
  for (let token = at - 1; token >= sentence.from; token--) {
    const bare = tokens.word[token] === both;
    if (!bare && !plural.has(tokens.word[token] ?? 0)) continue;
    let count: number | null = bare ? 2 : null;
    for (let before = token - 1; count === null && before >= Math.max(sentence.from, token - 3); before--) {
      const stated = ground.index.numerals.at(before);
      count = stated < 0 ? null : stated;
    }
    if (count === null || count < 2) continue;
    const headed = headingForces(ground, sentence.block);
    const recent = headed.length === count ? headed : mostNamed(ground, prime, token, count);
    // "both" may speak of areas: it stands for forces where no area stands right behind it.
    const areas =
      ground.targets.within(Math.max(sentence.from, token - 6), token).length > 0 ||
      ground.targets.within(token, Math.min(at, token + 6)).length > 0;
    if (bare && (recent.length < 2 || areas || prime.length === 1)) continue;
    const ids =
      headed.length === count ? headed : prime.length === count ? prime : recent.length === count ? recent : [];
    if (ids.length > 0) return [{ at: token, ids }];
  }
  return [];
}

/** The forces of the nearest heading that names any. */
function headingForces(ground: Ground, block: number): readonly string[] {
  let above = headed.get(ground);
  if (!above) {
    above = new Upward<readonly string[]>(ground.layout.blocks.length, [], (index) => {
      const heading = ground.layout.blocks[index];
      if (heading?.kind !== "heading") return undefined;
      const ids = [...new Set(forcesIn(ground, heading).map((mention) => mention.id))];
      return ids.length > 0 ? ids : undefined;
    });
    headed.set(ground, above);
  }
  return above.from(block);
}

const headed = new WeakMap<Ground, Upward<readonly string[]>>();

/** How many names back the forces named most are counted. */
const NAMES_BACK = 1000;

/** The forces named most before a token, in order of first mention. */
function mostNamed(ground: Ground, prime: readonly string[], before: number, count: number): readonly string[] {
  const counts = new Map<string, number>();
  const { forces } = ground.index;
  const until = forces.firstFrom(before);
  for (const mention of forces.all.slice(Math.max(0, until - NAMES_BACK), until)) {
    if (mention.to <= before && isBody(ground, prime, mention))
      counts.set(mention.id, (counts.get(mention.id) ?? 0) + 1);
  }
  const top = [...counts]
    .sort((one, other) => other[1] - one[1])
    .slice(0, count)
    .map(([id]) => id);
  return [...counts.keys()].filter((id) => top.includes(id));
}
