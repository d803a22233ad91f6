import type { Sentence } from "../model/layout.js";
import type { GradeMention } from "../resolve/ground.js";
import { ownersAt } from "../resolve/whose.js";
import type { Condition, Loser } from "./explanation.js";
import type { Scene } from "./scene.js";

/** What settled the force of a value at token `at`. */
export function forceCondition(scene: Scene, force: string | null, stretch: Sentence, at: number): Condition {
  const { ground, grading } = scene.resolution;
  if (force === null) return { of: "force", says: "no force is settled", rule: null, at: null };
  const owners = ownersAt(ground, scene.book, grading.prime, stretch, at);
  const [mention] = placesOf(scene, force, stretch).sort(
    (one, other) => Math.abs(one.from - at) - Math.abs(other.from - at),
  );
  const says = owners.ids.includes(force) ? owners.because : "named in its row, its column or its list";
  const named = mention && says !== "the document's only force" ? scene.span(mention) : null;
  return { of: "force", says: `${force}: ${says}`, rule: null, at: named };
}

/** The other forces of the sentence, and the other forces that the document is about. */
export function forceLosers(
  scene: Scene,
  force: string | null,
  stretch: Sentence,
  word: GradeMention,
): readonly Loser[] {
  const { ground, grading } = scene.resolution;
  const inside = new Set(ground.named.mentions.filter((one) => isIn(one, stretch)).map((mention) => mention.id));
  // Where the sentence or its section settles it, nobody asks what else the document is about.
  const loose = ownersAt(ground, scene.book, grading.prime, stretch, word.from).loose === true;
  const also = loose ? grading.prime.filter((id) => !inside.has(id)) : [];
  const shared = new Set(
    scene.resolution.facts.grades
      .filter((fact) => fact.sources.some((source) => source.word.start === word.start))
      .map((fact) => fact.force),
  );
  const near = [...inside].flatMap((id): readonly Loser[] => {
    const [mention] = placesOf(scene, id, stretch);
    if (id === force || shared.has(id) || !mention) return [];
    const side = mention.from > word.to ? "behind" : "before";
    const words = side === "behind" ? mention.from - word.to : word.from - mention.to;
    const why = `named ${words} ${words === 1 ? "word" : "words"} ${side} the grade, and another settles whose it is`;
    return [{ of: "force", candidate: id, rule: mention.rule, why, at: scene.span(mention) }];
  });
  const far = also.flatMap((id): readonly Loser[] => {
    if (id === force || shared.has(id)) return [];
    const why = "the document is about it too, and the sentence does not speak of it";
    return [{ of: "force", candidate: id, rule: null, why, at: null }];
  });
  return [...near, ...far];
}

type Place = Scene["resolution"]["ground"]["named"]["mentions"][number];

function placesOf({ resolution }: Scene, id: string, stretch: Sentence): Place[] {
  return resolution.ground.named.mentions.filter((mention) => mention.id === id && isIn(mention, stretch));
}

function isIn(mention: Place, stretch: Sentence): boolean {
  return mention.from >= stretch.from && mention.to <= stretch.to;
}
