import type { DocumentFact } from "../model/facts.js";
import type { Period } from "../model/ids.js";
import type { Layout, Sentence } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import { Tries } from "../rules/tried.js";
import { matchesIn } from "../text/match.js";
import { type Fill, fieldOf } from "./field.js";
import type { Ground } from "./ground.js";
import { clauseAround, turns } from "./period-clauses.js";
import { asidesIn } from "./whose-asides.js";
import { hasWordOf } from "./words.js";

/** Words that say which inspection is meant: tokens `[from, to)`; `year` where the words are a year. */
interface Cue {
  readonly period: Period | "both";
  readonly year: number | null;
  readonly rule: string;
  readonly wide: boolean;
  readonly alone: boolean;
  /** The token of the grade that the cue's own words hold: it dates no other. */
  readonly holds: number | null;
  readonly from: number;
  readonly to: number;
}

export interface PeriodReading {
  readonly period: Period;
  /** The year that the sentence gives an earlier grade, null for "2021/22" and where it gives none. */
  readonly year: number | null;
  readonly because: string;
  /** For a grade that was kept: the grade holds for this inspection, and for the earlier one of this reading. */
  readonly kept?: { readonly year: number | null };
}

const THIS: PeriodReading = {
  period: "current",
  year: null,
  because: "no words of an earlier inspection in its clause",
};
/** How near its grade a word such as "kept" stands. */
const KEPT_WITHIN = 12;
/** "For the second year in a row" opens a sentence or closes it. */
const AGAIN_WITHIN = 20;
/** How near before a year the verb stands that makes it a date of publication, in tokens. */
const DATED = 5;
/** The farthest an opening adverbial ("In its last report, ...") stands from its sentence's first token. */
const OPENING = 10;

/**
 * The period of a grade at token `at`: by the nearest cue of its clause, else by the cue that opens the sentence, unless a
 * cue of this inspection stands between. A relative clause ("..., in which we also judged ...") belongs to the words before it.
 */
export function periodAt(
  ground: Ground,
  book: RuleBook,
  document: DocumentFact,
  sentence: Sentence,
  at: number,
): PeriodReading {
  const perfect = book.wordsOf("present-perfect");
  const all = cuesOf(ground, book, document, sentence).filter((cue) => cue.holds === null || cue.holds === at);
  const cues = all.filter((cue) => cue.period !== "both");
  // "It kept the good rating it was given a year ago": the verb before the grade, the earlier inspection after it.
  const kept = all.find((cue) => cue.period === "both" && Math.abs(cue.from - at) <= KEPT_WITHIN);
  const earlier = cues.find(
    (cue) =>
      cue.period === "previous" &&
      kept !== undefined &&
      cue.from >= kept.from &&
      cue.from - Math.max(kept.to, at) <= KEPT_WITHIN,
  );
  if (kept && earlier)
    return { ...THIS, because: `kept from an earlier inspection (${kept.rule})`, kept: { year: earlier.year } };
  const again = all.find((cue) => cue.alone && Math.abs(cue.from - at) <= AGAIN_WITHIN);
  if (again) return { ...THIS, because: `the same as before (${again.rule})`, kept: { year: null } };
  if (cues.length === 0) return THIS;
  const carried = cues.find((cue) => cue.wide);
  if (carried) return readingOf(carried, cues, sentence);
  const clause = clauseAround(ground, book, sentence, at);
  const near = nearest(
    // "was, at that time, good": a cue between commas right before the grade.
    cues.filter(
      (cue) =>
        ((cue.from >= clause.from && cue.to <= clause.to) || (cue.to <= at && at - cue.to <= 1)) &&
        !datesNext(ground, book, cue, at) &&
        !hasSince(cue),
    ),
    at,
  );
  if (near) return readingOf(near, cues, clause);
  // "Kent Police, which was put into Engage in 2020, was graded ...": the year is the aside's.
  const aside = asidesIn(ground, book, sentence, at);
  const opening = cues.find((cue) => cue.from - sentence.from <= OPENING && cue.to <= at && !aside(cue.from));
  if (!opening || opening.period === "current") return THIS;
  const turned = cues.some((cue) => cue.from > opening.to && cue.to <= at && cue.period === "current");
  // "In 2016 it was good, but it requires improvement now": a turn ends the opening's reach.
  return turned || turns(ground.layout, book, opening.to, at) || hasSince(opening)
    ? THIS
    : readingOf(opening, cues, { from: sentence.from, to: sentence.to });

  /** "Inspectors who came last autumn have branded it inadequate": what has been done holds now. */
  function hasSince({ period, to }: Cue): boolean {
    return period === "previous" && perfect.hasAny(ground.layout.tokens.word, to, at);
  }
}

/** Whether a cue dates a grade further on: "... is good, where in 2016 it was inadequate": a cue behind the grade that opens a clause with a grade of its own. */
function datesNext(ground: Ground, book: RuleBook, cue: Cue, at: number): boolean {
  if (cue.from <= at) return false;
  const relative = book.wordsOf("clause-relative");
  const { word } = ground.layout.tokens;
  // "The inadequate grade is the first for the force, which was graded good in 2019".
  const between = ground.mentions.within("scales", at + 1, cue.from).at(-1);
  if (between && relative.hasAny(word, at + 1, between.from)) return true;
  const opens = relative.has(word[cue.from - 1] ?? 0) || relative.has(word[cue.from - 2] ?? 0);
  return opens && ground.mentions.within("scales", cue.to, cue.to + NEXT_WITHIN).length > 0;
}

/** How near behind such a cue its own grade stands, in tokens. */
const NEXT_WITHIN = 8;

/** Whether the sentence says of any inspection which it means. */
export function hasCue(ground: Ground, book: RuleBook, document: DocumentFact, sentence: Sentence): boolean {
  return cuesOf(ground, book, document, sentence).length > 0;
}

/** Whether the sentence says that a grade was carried over from an earlier inspection, whatever grade it is. */
export function isCarried(ground: Ground, book: RuleBook, document: DocumentFact, sentence: Sentence): boolean {
  return cuesOf(ground, book, document, sentence).some((cue) => cue.wide && cue.period === "previous");
}

function readingOf(
  cue: Cue,
  cues: readonly Cue[],
  clause: { readonly from: number; readonly to: number },
): PeriodReading {
  if (cue.period === "current")
    return { period: "current", year: null, because: `words of this inspection beside it (${cue.rule})` };
  const year =
    cue.year ??
    cues.find((other) => other.year !== null && other.from >= clause.from && other.to <= clause.to)?.year ??
    null;
  return { period: "previous", year, because: `words of an earlier inspection (${cue.rule})` };
}

function nearest(cues: readonly Cue[], at: number): Cue | null {
  let best: Cue | null = null;
  let distance = Number.MAX_SAFE_INTEGER;
  for (const cue of cues) {
    const away = cue.to <= at ? at - cue.to : cue.from - at;
    // A cue before the grade wins a tie: "last year's good" rather than "good this year".
    if (away < distance) [best, distance] = [cue, away];
  }
  return best;
}

const known = new WeakMap<object, readonly Cue[]>();

function cuesOf(ground: Ground, book: RuleBook, document: DocumentFact, sentence: Sentence): readonly Cue[] {
  const field = fieldOf(ground, sentence);
  const done = known.get(field);
  if (done) return done;
  const cues = readCues(ground, book, document, sentence);
  known.set(field, cues);
  return cues;
}

function readCues(ground: Ground, book: RuleBook, document: DocumentFact, sentence: Sentence): readonly Cue[] {
  const field = fieldOf(ground, sentence);
  const base = baseYear(document);
  const skip = book.wordsOf("year-not-cue");
  const relative = book.wordsOf("clause-relative");
  const cues: Cue[] = [];
  const tries = triesOf(book).in(field);
  // "It was graded adequate in 2023 and it is good now": of the round's own years one may be that of the inspection before.
  const turned = tries.some(
    ({ rule, prepared }) => rule.data.period === "current" && matchesIn<Fill>(prepared, field).length > 0,
  );
  for (const { rule, prepared } of tries) {
    if (rule.data.reported === true && document.kind === "minutes") continue;
    for (const match of matchesIn<Fill>(prepared, field)) {
      const slot = match.slots.find(({ fill }) => fill.type === "year")?.fill;
      const year = slot?.type === "year" ? slot : null;
      if (year) {
        // "since 2018, when it was graded ...": the year is the grade's after all.
        const when = relative.has(field.tokens.word[year.to + 1] ?? 0) || relative.has(field.tokens.word[year.to] ?? 0);
        if (skip.has(field.tokens.word[year.from - 1] ?? 0) && !when) continue;
        // "The report, published on 9 June 2022, rates the force good": the year is the report's, which this text is about.
        if (
          base === null &&
          hasWordOf(ground, book, "publishing", Math.max(sentence.from, year.from - DATED), year.from)
        )
          continue;
        const named = isSpan(ground.layout, year.to);
        if (base !== null && year.value >= (turned && !named ? lastYear(document, base) : base)) continue;
        // "In its 2018/19 assessment the force was graded good": where nothing says which round it is, a round's name tells of this one.
        if (base === null && named) continue;
      }
      cues.push({
        period: rule.data.period,
        year: year && !isSpan(ground.layout, year.to) ? year.value : null,
        rule: rule.id,
        wide: rule.data.reach === "sentence",
        alone: rule.data.alone === true,
        holds: match.slots.find(({ fill }) => fill.type === "grade")?.fill.from ?? null,
        from: match.from,
        to: match.to,
      });
    }
  }
  return cues.sort((one, other) => one.from - other.from);
}

function triesOf(book: RuleBook): Tries<"periods"> {
  return book.once("periods.tries", ({ files }) => new Tries(book, files.periods));
}

/** "2021/22", "2018-19": a round's two years give no one year. */
function isSpan(layout: Layout, at: number): boolean {
  const { tokens, doc } = layout;
  const slash = doc.text.charAt(tokens.start[at] ?? 0) === "/" ? 1 : 0;
  return tokens.kind[at + slash] === 2 && (slash === 1 || tokens.glued[at] === 1);
}

/** The year that a round of several years has come to when the document is published; a round of one year is its reports' name. */
function lastYear({ round, published, updated }: DocumentFact, base: number): number {
  if (round === null || round.length === 4) return base;
  return Math.max(base, Number((published ?? updated ?? "0").slice(0, 4)));
}

/** The first year of the document's own round: any year before it is earlier. */
export function baseYear(document: DocumentFact): number | null {
  if (document.round !== null) return Number(document.round.slice(0, 4));
  const date = document.published ?? document.updated;
  return date === null ? null : Number(date.slice(0, 4));
}
