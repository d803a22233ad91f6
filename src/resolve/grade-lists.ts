import type { Block } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Award, GradingContext } from "./award.js";
import { sectionTargets } from "./context.js";
import type { GradeMention, Ground } from "./ground.js";
import { lineAward, rowAward, stretchOf } from "./line-awards.js";
import {
  forcesBelow,
  isGradeHeading,
  isLabel,
  isLegend,
  isNothing,
  itemsBelow,
  type ListItem,
  targetAbove,
} from "./list-shapes.js";
import { statementAt } from "./statements.js";
import { besideGrade, gridBelow } from "./table.js";
import { gradesWithin } from "./verdicts.js";

/** The longest line of a table or a list of grades, in tokens. */
const ROW_TOKENS = 60;
/** What may stand between a grade and the list it leads: "requires improvement in:", "told to improve in these areas:". */
const LEADS_LIST = /^["'’”]?\s*(?:[a-z]{1,14}\s){0,4}(?:[a-z]{1,14})?\s*:$/i;
/** So many different grades given to nothing are the scale: a force as a whole has one. */
const SCALE = 3;

/** Awards that lines make: rows, lone labels, and items under a heading that is a grade. `taken`: grade words used up. */
export interface GradeLists {
  readonly awards: readonly Award[];
  readonly taken: ReadonlySet<GradeMention>;
}

export function gradeLists(ground: Ground, context: GradingContext, book: RuleBook): GradeLists {
  const { layout } = ground;
  const place = { ground, book, context };
  const awards: Award[] = [];
  const taken = new Set<GradeMention>();
  let listing = false;
  const consumed = new Set<number>();
  const done = new Set<number>();
  for (const block of layout.blocks) {
    if (block.kind === "chrome" || block.to - block.from > ROW_TOKENS || done.has(block.index)) continue;
    const grades = gradesWithin(ground, block.from, block.to);
    const [first] = grades;
    if (!first || context.voice(first) !== null) {
      if (!first && ground.targets.within(block.from, block.to).length === 0 && block.kind === "paragraph")
        listing = false;
      continue;
    }
    const grid = grades.length >= 2 ? gridBelow(ground, block, grades) : [];
    if (grid.length > 0) {
      for (const grade of grades) taken.add(grade);
      const rule = book.files.grades.find((one) => one.data.basis === "table");
      if (rule)
        for (const cell of grid)
          awards.push(
            lineAward(
              place,
              block,
              rule,
              cell.grade,
              [cell.target],
              { start: cell.target.start, end: cell.target.end },
              "table",
              ["in the column headed with the grade"],
            ),
          );
      continue;
    }
    const beside = besideGrade(ground, block, first);
    const listed = book.files.grades.find((one) => one.data.basis === "list");
    if (beside.length > 0 && listed) {
      for (const { block: line, target } of beside) {
        for (const grade of gradesWithin(ground, line.from, line.to)) taken.add(grade);
        const words = { start: block.start, end: target.end };
        awards.push(lineAward(place, block, listed, first, [target], words, "table", ["in the cell beside the grade"]));
        done.add(line.index);
      }
      continue;
    }
    if (isLegend(ground, block, grades)) {
      for (const grade of grades) taken.add(grade);
      continue;
    }
    const heading = grades.length === 1 && isGradeHeading(ground, book, block, first);
    const rule = book.files.grades.find((one) => one.data.basis === "list") ?? null;
    const because = [`under the heading "${layout.doc.text.slice(block.start, block.end)}"`];
    if (block.kind === "label" && isLabel(layout, block.index + 1)) {
      // "Outstanding" right above "Good": a grade that nothing has.
      taken.add(first);
      continue;
    }
    const named = ground.targets.within(block.from, first.from).length > 0;
    if (heading && !named && isNothing(layout, layout.blocks[block.index + 1])) {
      taken.add(first);
      continue;
    }
    const forces = heading && !named ? forcesBelow(ground, book, context.prime, block) : [];
    if (forces.length > 0 && rule) {
      taken.add(first);
      const own = ground.targets.within(block.from, block.to).slice(0, 1);
      const targets = own.length > 0 ? own : sectionTargets(ground, block);
      for (const item of forces)
        awards.push({
          ...lineAward(
            place,
            block,
            rule,
            first,
            targets,
            { start: block.start, end: item.block.end },
            "list",
            because,
          ),
          owners: item.ids,
        });
      continue;
    }
    // What stands above was an item of the grade before: this grade leads a list too.
    const follows = consumed.has(block.index - 1);
    const items =
      heading && ground.targets.within(block.from, block.to).every((target) => target.weak)
        ? itemsBelow(ground, block, follows)
        : [];
    if (follows && heading && items.length === 0 && block.kind === "label") {
      // "Inadequate" / "-": a grade of the list that nothing has.
      taken.add(first);
      continue;
    }
    const above = targetAbove(ground, block);
    // Two area lines close below outweigh one above; one does where only it stands close.
    const [only] = items;
    // A grade right below the question it answers leads no list of what stands apart below it.
    const answers = block.gap === 0 && only !== undefined && only.block.gap > 0 && !follows && !listing;
    const close = items.length >= 2 || (only !== undefined && only.block.gap === 0 && block.gap > 0);
    if (items.length > 0 && !answers && (listing || follows || above === null || close)) {
      listing = true;
      taken.add(first);
      if (rule)
        for (const item of items)
          awards.push(
            lineAward(
              place,
              block,
              rule,
              first,
              item.targets,
              { start: block.start, end: item.block.end },
              "list",
              because,
            ),
          );
      for (const item of items) {
        consumed.add(item.block.index);
        const [earlier] = gradesWithin(ground, item.block.from, item.block.to);
        if (!earlier || !rule) continue;
        taken.add(earlier);
        done.add(item.block.index);
        const words = { start: item.block.start, end: item.block.end };
        const before = lineAward(place, item.block, rule, earlier, item.targets, words, "list", [
          "in brackets behind an area",
        ]);
        awards.push({ ...before, period: "previous", year: null });
      }
      continue;
    }
    const led = rule === null ? [] : ledItems(block, grades);
    const last = grades.at(-1);
    if (rule && last && led.length > 0) {
      // The words before the list's own grade are read with the sentences.
      taken.add(last);
      for (const item of led) {
        consumed.add(item.block.index);
        const words = { start: last.start, end: item.block.end };
        awards.push(lineAward(place, block, rule, last, item.targets, words, "list", because));
      }
      continue;
    }
    listing = false;
    for (const grade of grades) {
      const stretch = stretchOf(block);
      const statement = statementAt(
        ground,
        book,
        stretch,
        "block",
        grade,
        { official: true, beside: false, awarded: false },
        () => {},
      );
      if (!statement) continue;
      taken.add(grade);
      awards.push(rowAward(place, block, stretch, statement, grade, above, awards.at(-1)));
    }
  }
  const scale = new Set(
    awards.flatMap((award) =>
      award.basis === "label" && award.period === "current" && award.targets.length === 0
        ? [award.statement.grade.rule.data.grade]
        : [],
    ),
  );
  return { awards: awards.filter((award) => !explainsScale(award)), taken };

  /** "... was rated good at preventing crime, but was told to improve at:" and a list: the last grade leads it, whatever the paragraph says before. */
  function ledItems(block: Block, grades: readonly GradeMention[]): readonly ListItem[] {
    const last = grades.at(-1);
    if (!last || block.kind === "label" || last.rule.data.grade === "not-graded") return [];
    if (last.rule.data.reading === "verb" && grades.length < 2) return [];
    if (last.rule.data.reading === "noun" || !LEADS_LIST.test(layout.doc.text.slice(last.end, block.end))) return [];
    return itemsBelow(ground, block, false);
  }

  /** "Outstanding" / "The force goes beyond ..." / "Good" / ...: lone grades of a page that gives them to nothing explain the scale. */
  function explainsScale(award: Award): boolean {
    return award.basis === "label" && award.period === "current" && award.targets.length === 0 && scale.size >= SCALE;
  }
}
