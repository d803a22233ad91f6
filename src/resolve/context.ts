import type { Block, Layout, Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Ground } from "./ground.js";
import type { Target } from "./target.js";
import { Upward } from "./upward.js";
import { gradesWithin } from "./verdicts.js";

/** How many blocks back a list that "all of them" takes up may stand. */
const LIST_WITHIN = 5;

/** The areas of the nearest heading above a block that names any; the title counts as one where `titled`. Empty where none does. */
export function sectionTargets(ground: Ground, block: Block, titled = true): readonly Target[] {
  let above = sections.get(ground);
  if (!above) {
    above = { titled: targetsAbove(ground, true), untitled: targetsAbove(ground, false) };
    sections.set(ground, above);
  }
  const own = heads(block, titled) && !isGraded(ground, block) ? headingTargets(ground, block) : [];
  return own.length > 0 ? own : (titled ? above.titled : above.untitled).from(block.index - 1);
}

type Above = Upward<readonly Target[]>;
const sections = new WeakMap<Ground, { readonly titled: Above; readonly untitled: Above }>();

function targetsAbove(ground: Ground, titled: boolean): Above {
  const { blocks } = ground.layout;
  return new Upward<readonly Target[]>(blocks.length, [], (index) => {
    const heading = blocks[index];
    if (!heading || !heads(heading, titled)) return undefined;
    // "Financial position: good" is a row, and a headline with a grade speaks for itself.
    if (heading.kind !== "title" && isGraded(ground, heading)) return undefined;
    const targets = headingTargets(ground, heading);
    return targets.length > 0 ? targets : undefined;
  });
}

function heads(block: Block, titled: boolean): boolean {
  return block.kind === "heading" || (titled && block.kind === "title");
}

function isGraded(ground: Ground, block: Block): boolean {
  return gradesWithin(ground, block.from, block.to).length > 0;
}

/**
 * What a heading is about. A question names its pillar and its area ("How effective is the force at investigating crime?"):
 * the area is meant; an area's own words win over a pillar's.
 */
export function headingTargets(ground: Ground, heading: Block): readonly Target[] {
  const all = ground.targets.within(heading.from, heading.to);
  const areas = all.filter((target) => target.area !== null);
  const strong = areas.filter((target) => !target.weak);
  if (strong.length > 0) return strong.slice(0, 1);
  if (areas.length > 0 && heading.to - heading.from <= 4) return areas.slice(0, 1);
  const headline = all.find((target) => target.pillar !== null && !target.named);
  return headline ? [headline] : all.slice(0, 1);
}

/** The last list of areas before a token: a run of two and more, or items and lines of one each; empty where there is none. */
export function lastList(ground: Ground, sentence: Sentence, before: number): readonly Target[] {
  const { layout, targets } = ground;
  const within = targets.within(sentence.from, before);
  if (distinct(within).length >= 2) return within;
  const own = sentence.block;
  const inBlock = targets.within(layout.blocks[own]?.from ?? 0, sentence.from);
  const run = lastRun(ground, inBlock);
  if (run.length >= 2) return run;
  const items: Target[] = [];
  for (let index = own - 1; index >= Math.max(0, own - LIST_WITHIN - items.length); index--) {
    const block = layout.blocks[index];
    if (!block || block.kind === "chrome") continue;
    const found = targets.within(block.from, block.to);
    const line = block.kind === "item" || (block.kind !== "paragraph" && block.kind !== "title");
    if (line && found.length > 0) {
      items.unshift(...found.slice(0, 1));
      continue;
    }
    if (items.length >= 2) return items;
    const last = lastRun(ground, found);
    if (last.length >= 2) return last;
  }
  return items.length >= 2 ? items : [];
}

function lastRun(ground: Ground, found: readonly Target[]): readonly Target[] {
  for (const target of [...found].reverse()) {
    const run = ground.targets.runOf(target.from);
    if (run && distinct(run.targets).length >= 2) return run.targets;
  }
  return [];
}

function distinct(targets: readonly Target[]): readonly string[] {
  return [...new Set(targets.map((target) => `${target.area}/${target.pillar}`))];
}

/** How near the end of its clause "here" or "there" stands for an area: "is outstanding here." */
const HERE_WITHIN = 1;

/** Whether the sentence speaks of "this area" or "this question", or of one as "here" or "there". */
export function speaksOfArea(layout: Layout, book: RuleBook, sentence: Sentence): boolean {
  const here = book.wordsOf("area-here");
  for (let token = sentence.from + 1; token < sentence.to; token++) {
    const next = Math.min(token + HERE_WITHIN, sentence.to);
    // "There the force was graded inadequate."
    const opens = token === sentence.from + 1 && here.has(layout.tokens.word[sentence.from] ?? 0);
    if (opens && !book.wordsOf("there-is").has(layout.tokens.word[token] ?? 0)) return true;
    if (here.has(layout.tokens.word[token] ?? 0) && (next === sentence.to || layout.tokens.kind[next] === 3))
      return true;
  }
  const nouns = book.wordsOf("area-word");
  const these = book.wordsOf("area-pointer");
  for (let token = sentence.from + 1; token < sentence.to; token++) {
    if (nouns.has(layout.tokens.word[token] ?? 0) && these.has(layout.tokens.word[token - 1] ?? 0)) return true;
  }
  return false;
}
