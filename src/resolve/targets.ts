import type { DocumentFact } from "../model/facts.js";
import type { Area, Pillar, Round } from "../model/ids.js";
import { type Layout, sentenceAt } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { Mention, Mentions } from "../rules/mentions.js";
import { TokenIndex } from "../text/token-index.js";

/** What a grade can be of: an area, or a pillar as a whole. Tokens `[from, to)`, UTF-16 range. */
export interface Target extends Range {
  readonly area: Area | null;
  readonly pillar: Pillar | null;
  readonly rule: string;
  /** A short form that counts only where nothing else does. */
  readonly weak: boolean;
  /** Whether the words are the pillar's own name. */
  readonly named: boolean;
  /** Whether the rule holds in some rounds only: it wins over a general one of the same words. */
  readonly bound: boolean;
  readonly from: number;
  readonly to: number;
  readonly block: number;
}

/** Targets that one grade may be stated of together: "investigating crime, managing offenders and leadership". */
export interface TargetRun {
  readonly from: number;
  readonly to: number;
  readonly targets: readonly Target[];
}

export interface Targets {
  /** In text order, none overlapping another. */
  readonly all: readonly Target[];
  /** Runs by the token they begin at. */
  readonly runs: ReadonlyMap<number, TargetRun>;
  /** The last run that begins at a token or before it. */
  runBefore(token: number): TargetRun | null;
  /** The run a token lies in. */
  runOf(token: number): TargetRun | null;
  /** The target a token lies in. */
  covering(token: number): Target | null;
  within(from: number, to: number): readonly Target[];
}

/** How near before a run the grade stands that leads it, and how near behind it the verb and grade of a next clause. */
const LED_BY = 12;
const VERB_WITHIN = 14;
/** Which service the text speaks of at a token: it differs only where a document names bodies of both. */
export interface Services {
  at(token: number): "police" | "fire";
}

/** Words that may stand between two members of a run besides a comma or "and". */
const RUN_GAP = 7;

/**
 * Reads area and pillar wording as the document's round and service mean it; where readings overlap the longest wins, an
 * area before a pillar. Members of a run stand in one sentence with a comma, "and" or "or" between them and no verb.
 */
export function readTargets(
  layout: Layout,
  mentions: Mentions,
  document: DocumentFact,
  services: Services,
  book: RuleBook,
  graded: ReadonlySet<number>,
  isBreak: (token: number) => boolean,
): Targets {
  const joins = new Set(
    [",", ";", "and", "or", "plus", "/", "•"].map((word) => book.vocabulary.find(word)).filter((word) => word > 0),
  );
  const readings: Target[] = [];
  for (const mention of mentions.of("areas")) {
    const { data } = mention.rule;
    if (data.service !== services.at(mention.from) || !holds(data.rounds, document)) continue;
    const area = (document.round && data.in?.[document.round]) ?? data.area;
    // Only rounds up to 2018-19, and fire inspections on four points, put an area in a pillar.
    const pillar = document.hasPillars && services.at(mention.from) === document.service ? (data.pillar ?? null) : null;
    readings.push(trimmed(target(mention, area, pillar, data.weak === true, false, data.rounds !== undefined)));
  }
  for (const mention of mentions.of("pillars")) {
    const { data } = mention.rule;
    if (data.service !== undefined && data.service !== services.at(mention.from)) continue;
    if (!holds(data.rounds, document)) continue;
    readings.push(
      target(mention, null, data.pillar, data.weak === true, mention.field === "pattern", data.rounds !== undefined),
    );
  }
  const all = longest(readings);
  const places = new TokenIndex(all, layout.tokens.count);
  const runs = runsOf(layout, all, joins, graded, book, isBreak);
  const starts = [...runs.keys()];
  const byToken = new Map<number, TargetRun>();
  for (const run of runs.values()) for (const member of run.targets) byToken.set(member.from, run);
  function trimmed(one: Target): Target {
    // An optional "and ..." of a pattern may take the join with it: "preventing crime, investigating ...".
    let to = one.to;
    while (to > one.from + 1 && joins.has(layout.tokens.word[to - 1] ?? 0)) to--;
    return to === one.to ? one : { ...one, to, end: layout.tokens.end[to - 1] ?? one.end };
  }

  return {
    all,
    runs,
    runBefore: (token) => lastBefore(starts, runs, token),
    runOf: (token) => byToken.get(token) ?? null,
    covering(token) {
      const last = all[places.firstFrom(token + 1) - 1];
      return last !== undefined && token < last.to ? last : null;
    },
    within: (from, to) => places.within(from, to),
  };
}

function lastBefore(starts: readonly number[], runs: ReadonlyMap<number, TargetRun>, token: number): TargetRun | null {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= token) low = middle + 1;
    else high = middle;
  }
  const start = starts[low - 1];
  return start === undefined ? null : (runs.get(start) ?? null);
}

/** How long after its last year a round's reports still come out. */
const STILL_REPORTED = 1;

/** A rule bound to rounds holds in them; where the round is not known, in those that the document's date allows. */
function holds(rounds: readonly Round[] | undefined, document: DocumentFact): boolean {
  if (rounds === undefined || document.round !== null) return !rounds || rounds.includes(document.round as Round);
  const date = document.published ?? document.updated;
  if (date === null) return true;
  const year = Number(date.slice(0, 4));
  return rounds.some((round) => {
    const first = Number(round.slice(0, 4));
    const last = round.length > 4 ? 2000 + Number(round.slice(-2)) : first;
    return first <= year && year <= last + STILL_REPORTED;
  });
}

function target(
  mention: Mention,
  area: Area | null,
  pillar: Pillar | null,
  weak: boolean,
  named: boolean,
  bound: boolean,
): Target {
  const { start, end, from, to, block } = mention;
  return { area, pillar, rule: mention.rule.id, weak, named, bound, start, end, from, to, block };
}

function longest(readings: readonly Target[]): readonly Target[] {
  const order = [...readings].sort(
    (one, other) =>
      one.from - other.from ||
      other.to - one.to ||
      Number(one.area === null) - Number(other.area === null) ||
      Number(other.bound) - Number(one.bound),
  );
  const kept: Target[] = [];
  for (const reading of order) {
    const last = kept.at(-1);
    if (!last || reading.from >= last.to) kept.push(reading);
    // "crime and anti-social behaviour" begins earlier but "anti-social behaviour ..." may run further: the longer one is meant.
    else if (reading.to - reading.from > last.to - last.from && reading.to > last.to) kept[kept.length - 1] = reading;
  }
  return kept;
}

function runsOf(
  layout: Layout,
  all: readonly Target[],
  joins: ReadonlySet<number>,
  graded: ReadonlySet<number>,
  book: RuleBook,
  isBreak: (token: number) => boolean,
): ReadonlyMap<number, TargetRun> {
  const { tokens } = layout;
  const openings = book.wordsOf("area-opening");
  const requires = book.wordsOf("requires");
  const semicolon = book.vocabulary.find(";") || -1;
  const colon = book.vocabulary.find(":") || -1;
  const runs = new Map<number, TargetRun>();
  let members: Target[] = [];
  const close = (): void => {
    for (const part of splitAtSubject(members)) {
      const [first] = part;
      const last = part.at(-1);
      if (first && last) runs.set(first.from, { from: first.from, to: last.to, targets: part });
    }
    members = [];
  };

  /** "good for effectiveness and legitimacy, and its efficiency was held to be outstanding": the last member begins a clause. */
  function splitAtSubject(run: readonly Target[]): readonly (readonly Target[])[] {
    const [first] = run;
    const last = run.at(-1);
    if (!first || !last || run.length < 2) return [run];
    const sentence = sentenceAt(layout, first.from);
    const second = run[1];
    // "Under efficiency, meeting demand and using resources was found to be good": what opens the sentence is no member.
    const opens = sentence !== null && first.from - sentence.from <= 2 && openings.has(tokens.word[sentence.from] ?? 0);
    if (opens && second && run.length > 2 && hasComma(first.to, second.from) && isBreak(last.to))
      return [run.slice(0, 1), run.slice(1)];
    // "inadequate at supporting victims and the way it manages offenders requires improvement": the second has its own.
    const before = sentence !== null && hasGrade(Math.max(sentence.from, first.from - LED_BY), first.from);
    if (before && run.length === 2 && last.to < sentence.to && graded.has(last.to) && isVerb(last.to))
      return [run.slice(0, 1), run.slice(1)];
    if (
      !sentence ||
      !hasGrade(Math.max(sentence.from, first.from - LED_BY), first.from) ||
      !verbThenGrade(last.to, sentence.to)
    )
      return [run];
    for (let index = run.length - 1; index > 0; index--) {
      const before = run[index - 1];
      const after = run[index];
      if (before && after && hasComma(before.to, after.from)) return [run.slice(0, index), run.slice(index)];
    }
    return [run];
  }

  /** "requires improvement" is a verb and its object; the other grades are adjectives. */
  function isVerb(at: number): boolean {
    return requires.has(tokens.word[at] ?? 0);
  }

  function hasGrade(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (graded.has(at)) return true;
    return false;
  }

  function verbThenGrade(from: number, to: number): boolean {
    let verb = false;
    for (let at = from; at < Math.min(to, from + VERB_WITHIN); at++) {
      // "inadequate for effectiveness, efficiency and legitimacy, the first force to be given ...": what follows the comma is an aside.
      if (!verb && layout.doc.text.charAt(tokens.start[at] ?? 0) === ",") return false;
      if (graded.has(at)) return verb;
      if (isBreak(at)) verb = true;
    }
    return false;
  }

  function hasComma(from: number, to: number): boolean {
    for (let at = from; at < to; at++) if (layout.doc.text.charAt(tokens.start[at] ?? 0) === ",") return true;
    return false;
  }
  for (const one of all) {
    const last = members.at(-1);
    if (last && !joined(last, one)) close();
    members.push(one);
  }
  close();
  return runs;

  function verdictBefore(from: number, limit: number): boolean {
    for (let at = from; at < limit && tokens.word[at] !== semicolon; at++) {
      // "Preventing crime; investigating crime: good": the colon gives one grade to the whole list.
      if (tokens.word[at] === colon) return false;
      if (isBreak(at)) return true;
    }
    return false;
  }

  function joined(last: Target, next: Target): boolean {
    if (last.block !== next.block || next.from - last.to > RUN_GAP) return false;
    const sentence = sentenceAt(layout, last.from);
    if (!sentence || next.from >= sentence.to) return false;
    let join = false;
    for (let at = last.to; at < next.from; at++) {
      if (isBreak(at)) return false;
      // "good at protecting people; its investigations require improvement": what follows has a grade of its own.
      if (tokens.word[at] === semicolon && verdictBefore(at + 1, sentence.to)) return false;
      if (joins.has(tokens.word[at] ?? 0)) join = true;
    }
    return join;
  }
}
