import type { Period, Pillar } from "../model/ids.js";
import type { Block, Sentence } from "../model/layout.js";
import { focusAbove, focusOf } from "./area-focus.js";
import { attachTargets } from "./attach.js";
import type { Award } from "./award.js";
import { blockAtUnit } from "./block-at.js";
import { lastList, sectionTargets, speaksOfArea } from "./context.js";
import { type GradeReading, lastTold, pillarsTold, toldWithin } from "./grade-reading.js";
import type { GradeMention } from "./ground.js";
import { hasCue } from "./periods.js";
import { placedIn } from "./places.js";
import type { Statement } from "./statements.js";
import type { Target } from "./target.js";
import { isMarked, isNominal } from "./verdicts.js";
import { hasWordOf } from "./words.js";

/** How near the beginning of an item the area stands that the whole item speaks of. */
const ITEM_LEAD = 3;
/** How near its beginning a sentence names the force it is about. */
const FORCE_WITHIN = 5;
/** How near its beginning a sentence names what it speaks of throughout. */
const OPENING = 8;
const OFFICIAL_KINDS = new Set(["report", "press-release", "transcript"]);

/** Whether the document is the inspectorate's own. */
export function isOfficial({ context }: GradeReading): boolean {
  return OFFICIAL_KINDS.has(context.document.kind);
}

/**
 * What a statement grades: what its pattern names; else what the sentence names beside it; else what the text spoke of last,
 * where the sentence points back; else what its section or the document is about. Empty for the force as a whole; null where
 * it speaks of a list of areas and none stands before it.
 */
export function targetsOf(
  reading: GradeReading,
  block: Block,
  sentence: Sentence,
  statement: Statement,
  grade: GradeMention,
  period: Period,
): readonly Target[] | null {
  const { ground, book } = reading;
  const { layout } = ground;
  const { target } = statement.rule.data;
  if (target === "listed" || target === "others") {
    // "good in every area: preventing crime, ...": the list follows.
    const mark = layout.doc.text.charAt(layout.tokens.start[statement.to] ?? 0);
    const named = ground.targets.runs.get(statement.to + 1)?.targets ?? [];
    if (target === "listed" && statement.to < sentence.to && ":-–—".includes(mark) && named.length >= 2) return named;
    const recent = recentTargets(reading, block, sentence);
    const list = recent.length >= 2 ? recent : lastList(ground, sentence, Math.min(statement.from, grade.from));
    // "Norfolk and Suffolk share a team that tackles organised crime. Both were judged good at it": both forces, and one area.
    if (list.length < 2 && target === "listed" && namesTwo(sentence.index - 1)) {
      const focus = focusOf(ground, block, sentence);
      if (focus.length > 0) return focus;
    }
    if (list.length < 2) {
      const pillars = target === "listed" ? allPillars(reading) : null;
      return pillars && statement.rule.data.pair === true
        ? pillars.slice(statement.place, statement.place + 1)
        : pillars;
    }
    // "... were good, requires improvement and good respectively": one of the list for each grade.
    if (statement.rule.data.pair === true) return list.slice(statement.place, statement.place + 1);
    if (target === "listed") return list;
    const exceptions = ground.targets.within(grade.to, sentence.to);
    return list.filter((one) => !exceptions.some((other) => other.area === one.area && other.pillar === one.pillar));
  }
  if (statement.targets.length > 0) return statement.targets;
  const placed = placedIn(reading, sentence, grade.from, grade.to);
  if (placed.length > 0) return placed;
  const attached = attachTargets(
    ground,
    book,
    sentence,
    statement,
    grade,
    isMarked(layout, grade) || isNominal(ground, book, grade),
  );
  if (attached.length > 0) return attached;
  const last = lastTold(reading, grade.start);
  const ofArea = speaksOfArea(layout, book, sentence);
  if (ofArea) {
    // What the paragraph spoke of last: an area, or the grade before.
    const before = ground.targets.within(block.from, grade.from).at(-1);
    if (before && !saysSame(reading, sentence) && before.start > (last?.evidence.end ?? -1)) return [before];
  }
  const near = last !== undefined && last.evidence.start >= block.start;
  const same = last !== undefined && last.evidence.start >= sentence.start;
  // "Investigating crime stood still. It was graded adequate in 2019": what the text turned to since.
  const turned = same ? [] : focusOf(ground, block, sentence);
  if (turned.length === 1 && period === "previous" && pointsBack(sentence)) return turned;
  if (near && (period === "previous" || same || ofArea) && last.targets.length > 0) return last.targets;
  if (last && last.targets.length > 0 && goesOn(reading, sentence, last, period)) return last.targets;
  if (ofArea) {
    if (last && saysSame(reading, sentence)) return last.targets;
    const before = ground.targets.within(block.from, grade.from).at(-1);
    if (before) return [before];
    const opened = focusAbove(ground, block, sentence);
    if (opened.length > 0) return opened;
    const section = sectionTargets(ground, block);
    // What was graded last under this heading is nearer than the heading.
    if (
      last &&
      last.targets.length > 0 &&
      block.index - (blockAtUnit(layout, last.evidence.start)?.index ?? 0) <= 2 &&
      last.evidence.start > (section[0]?.start ?? -1)
    )
      return last.targets;
    if (section.length > 0) return section;
  }
  const spoken = ground.targets.within(block.from, grade.from);
  const focus = focusOf(ground, block, sentence);
  // "Effectiveness is the harder story. Overall we found it to be good": the pillar as a whole.
  if (focus.length > 0 && (!saysOverall(reading, sentence) || focus.every((one) => one.area === null))) return focus;
  // "The service to victims was looked at as well. We don't make a graded judgment for this."
  if (grade.rule.data.grade === "not-graded")
    return ofArea || pointsBack(sentence) || (spoken.at(-1)?.from ?? -1) >= sentence.from ? spoken.slice(-1) : [];
  const opening = openingTargets(reading, sentence);
  if (opening.length > 0) return opening;
  // "- serious and organised crime: not inspected this year. The judgment from 2016 was good."
  const led = spoken[0];
  if (block.kind === "item" && led?.area && led.from - block.from <= ITEM_LEAD) return [led];
  // "HMIC's efficiency report judges that the force requires improvement": the pillar that the paragraph names.
  const pillar = spoken.filter((one) => one.area === null && one.named).at(-1);
  if (pillar && block.kind !== "title" && !saysOverall(reading, sentence)) return [pillar];
  if (block.kind === "title") return [];
  // "... has held on to its overall grade of good": below a headline about one area, the whole is meant.
  return sectionTargets(ground, block, isOfficial(reading) && !saysOverall(reading, sentence));

  function namesTwo(index: number): boolean {
    const named = layout.sentences[index];
    return (
      named !== undefined && new Set(ground.index.forces.within(named.from, named.to).map(({ id }) => id)).size === 2
    );
  }

  function pointsBack({ from, to }: Sentence): boolean {
    return hasWordOf(ground, book, "area-pointer", from, to) || hasWordOf(ground, book, "force-pronoun", from, to);
  }
}

/**
 * Whether a sentence speaks of the area that the one before graded: "In 2014 it was rated good. This time it is outstanding."
 * turns to this inspection, "Durham was good at ... Northumbria was adequate." to another force.
 */
function goesOn({ ground, book, context }: GradeReading, sentence: Sentence, last: Award, period: Period): boolean {
  const before = ground.layout.sentences[sentence.index - 1];
  if (!before || last.evidence.start < before.start || last.evidence.start >= before.end) return false;
  if (last.period === "previous" && period === "current" && hasCue(ground, book, context.document, sentence))
    return true;
  const first = ground.index.forces.within(sentence.from, sentence.to)[0];
  return first !== undefined && first.from - sentence.from <= FORCE_WITHIN && !last.owners.includes(first.id);
}

/** "an overall grade of ...", said below the title. */
export function saysOverall({ ground, book }: GradeReading, sentence: Sentence): boolean {
  return sentence.block !== ground.layout.title && hasWordOf(ground, book, "overall-word", sentence.from, sentence.to);
}

/** "the same grade": the sentence takes up a grade spoken of before. */
export function saysSame({ ground, book }: GradeReading, { from, to }: Sentence): boolean {
  return hasWordOf(ground, book, "copy-word", from, to);
}

/** The one pillar that the document is about, where its round graded pillars in reports of their own. */
export function topicOf(reading: GradeReading): Pillar | null {
  const { ground, context } = reading;
  const { round, hasPillars } = context.document;
  if (!hasPillars || round === "2018-19") return null;
  const graded = pillarsTold(reading);
  const named = ground.targets.namedPillars;
  const [only] = graded.size > 0 ? graded : named;
  return (graded.size === 1 || (graded.size === 0 && named.size === 1)) && only ? only : null;
}

/** "For legitimacy, one force was graded good and the other ...": what opens the sentence holds for all its grades. */
function openingTargets({ ground, book }: GradeReading, sentence: Sentence): readonly Target[] {
  const first = ground.targets.within(sentence.from, Math.min(sentence.to, sentence.from + OPENING))[0];
  const led = book.wordsOf("area-opening").has(ground.layout.tokens.word[sentence.from] ?? 0);
  if (!first || first.from === sentence.from || !led) return [];
  return ground.targets.runOf(first.from)?.targets ?? [first];
}

/** What the sentences before graded one by one: "good for A, good for B ...; three years ago it was ... on all three". */
function recentTargets(reading: GradeReading, block: Block, sentence: Sentence): readonly Target[] {
  const { layout } = reading.ground;
  const from = saysSame(reading, sentence) ? (layout.blocks[Math.max(0, block.index - 2)]?.start ?? 0) : block.start;
  const told = toldWithin(reading, { start: from, end: sentence.start }).filter(
    (award) => award.evidence.end <= sentence.start && award.statement.rule.data.target !== "listed",
  );
  const current = told.filter((award) => award.period === "current");
  // "In 2015 it was graded good for A and inadequate for B. Both are now good."
  const recent = current.length > 0 ? current : told;
  const distinct = new Map(
    recent.flatMap((award) => award.targets.map((target) => [`${target.area}/${target.pillar}`, target] as const)),
  );
  return [...distinct.values()];
}

/** "good for all three": the pillars that the document names, where its round has pillars and they are three. */
function allPillars(reading: GradeReading): readonly Target[] | null {
  const { ground, context } = reading;
  // In a text about one pillar "all three" are questions of it.
  if (!context.document.hasPillars || topicOf(reading) !== null) return null;
  const { pillars } = ground.targets;
  return pillars.size === 3 ? [...pillars.values()] : null;
}
