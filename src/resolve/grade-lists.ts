import type { Block, Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Award, GradingContext } from "./award.js";
import { headingTargets, sectionTargets } from "./context.js";
import { periodAt } from "./periods.js";
import { type Statement, statementAt } from "./statements.js";
import { besideGrade, columnOf, gridBelow } from "./table.js";
import type { Target } from "./targets.js";
import { type GradeMention, type Ground, gradesWithin } from "./verdicts.js";
import { ownersAt } from "./whose.js";

/** The longest line of a table or a list of grades, in tokens. */
const ROW_TOKENS = 60;
/** The longest line of a list of forces, in tokens. */
const FORCE_LINE = 12;
/** The longest heading that names a grade for the items below it. */
const GRADE_HEADING = 14;

/** Awards that lines make: rows, lone labels, and items under a heading that is a grade. `taken`: grade words used up. */
export interface GradeLists {
  readonly awards: readonly Award[];
  readonly taken: ReadonlySet<GradeMention>;
}

export function gradeLists(ground: Ground, context: GradingContext, book: RuleBook): GradeLists {
  const { layout } = ground;
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
            award(block, rule, cell.grade, [cell.target], { start: cell.target.start, end: cell.target.end }, "table", [
              "in the column headed with the grade",
            ]),
          );
      continue;
    }
    const beside = besideGrade(ground, block, first);
    const listed = book.files.grades.find((one) => one.data.basis === "list");
    if (beside.length > 0 && listed) {
      for (const { block: line, target } of beside) {
        for (const grade of gradesWithin(ground, line.from, line.to)) taken.add(grade);
        const words = { start: block.start, end: target.end };
        awards.push(award(block, listed, first, [target], words, "table", ["in the cell beside the grade"]));
        done.add(line.index);
      }
      continue;
    }
    if (isLegend(block, grades)) {
      for (const grade of grades) taken.add(grade);
      continue;
    }
    const heading = grades.length === 1 && isGradeHeading(block, first);
    const rule = book.files.grades.find((one) => one.data.basis === "list") ?? null;
    const because = [`under the heading "${layout.doc.text.slice(block.start, block.end)}"`];
    if (block.kind === "label" && isLabel(block.index + 1)) {
      // "Outstanding" right above "Good": a grade that nothing has.
      taken.add(first);
      continue;
    }
    const led = ground.targets.within(block.from, first.from).length > 0;
    if (heading && !led && isNothing(layout.blocks[block.index + 1])) {
      taken.add(first);
      continue;
    }
    const forces = heading && !led ? forcesBelow(block) : [];
    if (forces.length > 0 && rule) {
      taken.add(first);
      const own = ground.targets.within(block.from, block.to).slice(0, 1);
      const targets = own.length > 0 ? own : sectionTargets(ground, block);
      for (const item of forces)
        awards.push({
          ...award(block, rule, first, targets, { start: block.start, end: item.block.end }, "list", because),
          owners: item.ids,
        });
      continue;
    }
    // What stands above was an item of the grade before: this grade leads a list too.
    const follows = consumed.has(block.index - 1);
    const items =
      heading && ground.targets.within(block.from, block.to).every((target) => target.weak)
        ? itemsBelow(block, follows)
        : [];
    if (follows && heading && items.length === 0 && block.kind === "label") {
      // "Inadequate" / "-": a grade of the list that nothing has.
      taken.add(first);
      continue;
    }
    const above = targetAbove(block);
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
            award(block, rule, first, item.targets, { start: block.start, end: item.block.end }, "list", because),
          );
      for (const item of items) {
        consumed.add(item.block.index);
        const [earlier] = gradesWithin(ground, item.block.from, item.block.to);
        if (!earlier || !rule) continue;
        taken.add(earlier);
        done.add(item.block.index);
        const words = { start: item.block.start, end: item.block.end };
        const before = award(item.block, rule, earlier, item.targets, words, "list", ["in brackets behind an area"]);
        awards.push({ ...before, period: "previous", year: null });
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
        { official: true, awarded: false },
        () => {},
      );
      if (!statement) continue;
      taken.add(grade);
      awards.push(...rowAwards(block, stretch, statement, grade, above));
    }
  }
  return { awards, taken };

  function rowAwards(
    block: Block,
    stretch: Sentence,
    statement: Statement,
    grade: GradeMention,
    above: Target | null,
  ): readonly Award[] {
    const { rule } = statement;
    const basis = rule.data.basis ?? "table";
    const evidence = { start: block.start, end: block.end };
    const column = rule.data.table === true ? columnOf(ground, block, grade) : null;
    const headed = column?.head ? ground.targets.within(column.head.from, column.head.to).slice(0, 1) : [];
    // "Last year: good" right below a row speaks of the row's area.
    const earlier =
      periodAt(ground, book, context.document, stretch, grade.from).period === "previous"
        ? (awards.at(-1)?.targets ?? [])
        : [];
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
    // An asterisk marks a grade carried over from an earlier round; the footnote says which.
    const carried = isStarred(grade) ? footnoteYear() : null;
    const made = award(block, rule, grade, targets, evidence, basis, statement.because);
    const owners = column?.force ? [column.force] : statement.forces.length > 0 ? statement.forces : made.owners;
    const reading = {
      ...periodAt(ground, book, context.document, stretch, grade.from),
      ...(statement.period && { period: statement.period }),
    };
    if (carried) return [{ ...made, owners, period: "previous", year: carried.year }];
    if (column) return [{ ...made, owners, period: column.period, year: column.year }];
    return [{ ...made, owners, period: reading.period, year: reading.period === "previous" ? reading.year : null }];
  }

  function award(
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

  /** Several grades and nothing else: the key of a table, or its scale. */
  function isLegend(block: Block, grades: readonly GradeMention[]): boolean {
    const words = grades.reduce((sum, grade) => sum + grade.to - grade.from, 0);
    if (
      grades.length >= 3 &&
      ground.targets.within(block.from, block.to).length === 0 &&
      block.to - block.from - words <= grades.length + 3
    ) {
      return !grades.some(
        (grade) => (layout.tokens.kind[grade.to] ?? 0) === 2 || (layout.tokens.kind[grade.from - 1] ?? 0) === 2,
      );
    }
    // A key, a line each: "Outstanding" / "Good" / "Adequate" right below one another.
    if (block.kind !== "label") return false;
    let first = block.index;
    while (isLabel(first - 1)) first--;
    let last = block.index;
    while (isLabel(last + 1)) last++;
    if (last - first >= 2) return true;
    // "Outstanding" / "Good" / "Preventing crime": a grade that nothing has, and one that leads a list.
    const below = layout.blocks[last + 1];
    const leads = below !== undefined && below.gap === 0 && ground.targets.within(below.from, below.to).length > 0;
    return last > first && !leads;
  }

  function isLabel(index: number): boolean {
    return layout.blocks[index]?.kind === "label";
  }

  /** A short line that is a grade and little else, and names no area: "Good", "GRADE: GOOD", "Areas rated good:". */
  function isGradeHeading(block: Block, grade: GradeMention): boolean {
    if (block.to - block.from > GRADE_HEADING || (grade.rule.data.reading === "verb" && !ofAreas(block))) return false;
    const text = layout.doc.text.slice(grade.end, block.end);
    return (
      block.kind === "label" || /^["'’”]?\s*(?:\(\d{1,2}\))?\s*(?:[a-z]{1,14}\s){0,3}(?:[a-z]{1,14})?\s*:?$/i.test(text)
    );
  }

  /** "The areas where it needs to improve are:" */
  function ofAreas(block: Block): boolean {
    const areas = book.wordsOf("area-word-plural");
    for (let token = block.from; token < block.to; token++) if (areas.has(layout.tokens.word[token] ?? 0)) return true;
    return false;
  }

  /** The lines below a grade heading that open with an area and hold no grade of their own. */
  function itemsBelow(
    heading: Block,
    follows: boolean,
  ): readonly { readonly block: Block; readonly targets: readonly Target[] }[] {
    const items: { readonly block: Block; readonly targets: readonly Target[] }[] = [];
    for (let index = heading.index + 1; index < layout.blocks.length; index++) {
      const block = layout.blocks[index];
      if (!block || block.kind === "chrome") continue;
      if (block.kind === "paragraph" && block.to - block.from > 16) break;
      const targets = ground.targets.within(block.from, block.to);
      const [first] = targets;
      if (gradesWithin(ground, block.from, block.to).length > 0 && !isBracketed(block)) break;
      if (!first || first.from - block.from > 5 || /\?$/.test(layout.doc.text.slice(block.start, block.end))) break;
      // A heading with text of its own below it is a section, not an item.
      const next = layout.blocks[index + 1];
      if (
        block.kind === "heading" &&
        items.length === 0 &&
        !follows &&
        next?.kind === "paragraph" &&
        next.to - next.from > 16
      )
        break;
      // An area with a grade of its own below it is a section too.
      if (next?.kind === "label" && next.gap <= block.gap && layout.blocks[index + 2]?.kind === "paragraph") break;
      items.push({ block, targets });
    }
    return items;
  }

  /** "Preventing fires (requires improvement)": a list's earlier grade stands in brackets. */
  function isBracketed(block: Block): boolean {
    const [grade, more] = gradesWithin(ground, block.from, block.to);
    if (!grade || more) return false;
    const { text } = layout.doc;
    return (
      /[([]\s*$/.test(text.slice(block.start, grade.start)) && /^\s*[)\]]\s*$/.test(text.slice(grade.end, block.end))
    );
  }

  /** "Outstanding" / "None": what a page prints below a grade that nothing has. */
  function isNothing(block: Block | undefined): boolean {
    return block !== undefined && /^(?:none|nil|n\/a|[-–—])\.?$/i.test(layout.doc.text.slice(block.start, block.end));
  }

  /** The lines below a grade heading that are forces' names: "Kent", "Essex and Gwent", "all seven forces except Kent". */
  function forcesBelow(heading: Block): readonly { readonly block: Block; readonly ids: readonly string[] }[] {
    const lines: { readonly block: Block; readonly ids: readonly string[] }[] = [];
    for (let index = heading.index + 1; index < layout.blocks.length; index++) {
      const block = layout.blocks[index];
      if (!block || block.kind === "chrome") continue;
      if (lines.length > 0 && block.gap > 1) break;
      if (block.to - block.from > FORCE_LINE || gradesWithin(ground, block.from, block.to).length > 0) break;
      const inside = ground.named.mentions.filter((mention) => mention.block === block.index);
      const all =
        book.wordsOf("force-plural").has(layout.tokens.word[block.from + 2] ?? 0) ||
        book.wordsOf("force-plural").has(layout.tokens.word[block.from + 1] ?? 0);
      const [first] = inside;
      if (!first || (first.from !== block.from && !all)) break;
      const named = inside.map((mention) => mention.id);
      lines.push({ block, ids: all ? context.prime.filter((id) => !named.includes(id)) : named });
    }
    return lines;
  }

  /** The area of the line above a lone grade. */
  function targetAbove(block: Block): Target | null {
    for (let index = block.index - 1; index >= 0; index--) {
      const above = layout.blocks[index];
      if (!above || above.kind === "chrome") continue;
      if (above.kind === "paragraph" && above.to - above.from > 30) return null;
      const targets = ground.targets.within(above.from, above.to);
      const area =
        targets.find((target) => target.area !== null && !target.weak) ??
        targets.find((target) => target.area !== null) ??
        targets.find((target) => !target.named) ??
        targets[0];
      return gradesWithin(ground, above.from, above.to).length > 0 ? null : (area ?? null);
    }
    return null;
  }

  function isStarred(grade: GradeMention): boolean {
    return /^["'’”]?\s?\*/.test(layout.doc.text.slice(grade.end, grade.end + 3));
  }

  function footnoteYear(): { readonly year: number | null } | null {
    const note = layout.blocks.find(
      (block) =>
        (block.bullet === "*" || layout.doc.text.charAt(block.start) === "*") &&
        /20[0-3]\d/.test(layout.doc.text.slice(block.start, block.end)),
    );
    if (!note) return null;
    const years = layout.doc.text.slice(note.start, note.end).match(/\b20[0-3]\d\b/g) ?? [];
    return { year: years.length > 0 ? Number(years[0]) : null };
  }
}

/** A whole line in the place of a sentence: rows and labels are no sentences, and have the index -1. */
function stretchOf({ index, start, end, from, to }: Block): Sentence {
  return { index: -1, block: index, start, end, from, to };
}
