import type { DocumentFact } from "../model/facts.js";
import type { Block, Layout, Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { placeFrom } from "../text/ordered.js";
import type { Award, GradingContext } from "./award.js";
import { headingTargets, sectionTargets } from "./context.js";
import type { GradeMention, Ground } from "./ground.js";
import { baseYear, isCarried, periodAt } from "./periods.js";
import type { Statement } from "./statements.js";
import { columnOf } from "./table.js";
import type { Target } from "./target.js";
import { ownersAt } from "./whose.js";

/** What a line is read against. */
export interface LinePlace {
  readonly ground: Ground;
  readonly book: RuleBook;
  readonly context: GradingContext;
}

/** What a line with a grade awards: a row, a label or a lone grade. `above`: the area of the line above it; `last`: the award made before. */
export function rowAward(
  place: LinePlace,
  block: Block,
  stretch: Sentence,
  statement: Statement,
  grade: GradeMention,
  above: Target | null,
  last: Award | undefined,
): Award {
  const { ground, book, context } = place;
  const { layout } = ground;
  const { rule } = statement;
  const basis = rule.data.basis ?? "table";
  const evidence = { start: block.start, end: block.end };
  const column = rule.data.table === true ? columnOf(ground, block, grade) : null;
  const headed = column?.target
    ? [column.target]
    : column?.head
      ? ground.targets.within(column.head.from, column.head.to).slice(0, 1)
      : [];
  // "Last year: good" right below a row speaks of the row's area.
  const earlier =
    periodAt(ground, book, context.document, stretch, grade.from).period === "previous" ? (last?.targets ?? []) : [];
  const fallback =
    above === null && earlier.length > 0
      ? earlier
      : headed.length > 0
        ? headed
        : above
          ? [above]
          : sectionTargets(ground, block);
  // "Overall: Good" below a list of areas is the grade of what the page is about.
  const overall = book.wordsOf("overall-word").has(layout.tokens.word[block.from] ?? 0);
  const title = layout.title === null ? undefined : layout.blocks[layout.title];
  const whole = title ? headingTargets(ground, title).filter((target) => target.area === null) : [];
  const targets = statement.targets.length > 0 ? statement.targets : overall ? whole : fallback;
  // An asterisk marks a grade carried over from an earlier round; the footnote says which, or the line right below the grade.
  const note = isStarred(layout, grade) ? footnoteOf(layout) : noteBelow(place, block);
  const carried = note && { year: carriedYear(layout, note, context.document) };
  const made = lineAward(place, block, rule, grade, targets, evidence, basis, statement.because);
  const owners = column?.force ? [column.force] : statement.forces.length > 0 ? statement.forces : made.owners;
  const reading = {
    ...periodAt(ground, book, context.document, stretch, grade.from),
    ...(statement.period && { period: statement.period }),
  };
  if (carried) return { ...made, owners, period: "previous", year: carried.year };
  if (column) return { ...made, owners, period: column.period, year: column.year };
  return { ...made, owners, period: reading.period, year: reading.period === "previous" ? reading.year : null };
}

/** A grade of this inspection that a line states. */
export function lineAward(
  { ground, book, context }: LinePlace,
  block: Block,
  rule: Award["statement"]["rule"],
  grade: GradeMention,
  targets: readonly Target[],
  evidence: Award["evidence"],
  basis: Award["basis"],
  because: readonly string[],
): Award {
  const stretch = stretchOf(block);
  const owners = ownersAt(ground, book, context.prime, stretch, grade.from);
  return {
    statement: { rule, grade, because: [...because, owners.because] },
    owners: owners.ids,
    targets,
    period: "current",
    year: null,
    basis,
    evidence,
    open: false,
  };
}

function isStarred(layout: Layout, grade: GradeMention): boolean {
  return /^["'’”]?\s?\*/.test(layout.doc.text.slice(grade.end, grade.end + 3));
}

function footnoteOf(layout: Layout): Block | null {
  const note = layout.blocks.find(
    (block) =>
      (block.bullet === "*" || layout.doc.text.charAt(block.start) === "*") &&
      /20[0-3]\d/.test(layout.doc.text.slice(block.start, block.end)),
  );
  return note ?? null;
}

/** "Good", and below it "This question was not inspected in 2017. The grade is the one we gave in 2016." */
function noteBelow({ ground, book, context }: LinePlace, label: Block): Block | null {
  const { layout } = ground;
  const below = layout.blocks[label.index + 1];
  if (label.kind !== "label" || below?.kind !== "paragraph") return null;
  const first = layout.sentences[placeFrom(layout.sentences, below.start)];
  return first && first.block === below.index && isCarried(ground, book, context.document, first) ? below : null;
}

/** The year that a note gives a grade that was carried over: not that of the page's own round, in which nobody looked. */
function carriedYear({ doc }: Layout, { start, end }: Block, document: DocumentFact): number | null {
  const years = (doc.text.slice(start, end).match(/\b20[0-3]\d\b/g) ?? []).map(Number);
  const own = baseYear(document);
  return years.find((year) => own === null || year < own) ?? null;
}

/** A whole line in the place of a sentence: rows and labels are no sentences, and have the index -1. */
export function stretchOf({ index, start, end, from, to }: Block): Sentence {
  return { index: -1, block: index, start, end, from, to };
}
