import type { DocumentFact } from "../model/facts.js";
import type { Area, Pillar, Round } from "../model/ids.js";
import type { Layout } from "../model/layout.js";
import type { RuleBook } from "../rules/book.js";
import type { Mention, Mentions } from "../rules/mentions.js";
import { TokenIndex } from "../text/token-index.js";
import { WordSet } from "../text/word-set.js";
import type { Target, TargetRun } from "./target.js";
import { type Breaks, runsOf } from "./target-runs.js";

/** The areas and pillars that a document names. */
export class Targets {
  /** In text order, none overlapping another. */
  readonly all: readonly Target[];
  /** Runs by the token they begin at, in text order. */
  readonly runs: ReadonlyMap<number, TargetRun>;
  readonly #places: TokenIndex<Target>;
  readonly #starts: TokenIndex<TargetRun>;
  #pillars: ReadonlyMap<Pillar, Target> | null = null;
  #named: ReadonlySet<Pillar> | null = null;

  /** `count`: the document's tokens. */
  constructor(all: readonly Target[], runs: readonly TargetRun[], count: number) {
    this.all = all;
    this.runs = new Map(runs.map((run) => [run.from, run]));
    this.#places = new TokenIndex(all, count);
    this.#starts = new TokenIndex(runs, count);
  }

  /** The last run that begins at a token or before it. */
  runBefore(token: number): TargetRun | null {
    return this.#starts.all[this.#starts.firstFrom(token + 1) - 1] ?? null;
  }

  /** The run of the target that begins at a token. */
  runOf(token: number): TargetRun | null {
    const run = this.runBefore(token);
    return run?.targets.some(({ from }) => from === token) ? run : null;
  }

  /** The target a token lies in. */
  covering(token: number): Target | null {
    const last = this.all[this.#places.firstFrom(token + 1) - 1];
    return last !== undefined && token < last.to ? last : null;
  }

  within(from: number, to: number): readonly Target[] {
    return this.#places.within(from, to);
  }

  /** The pillars spoken of as a whole, in the order they are first, each with its last target. */
  get pillars(): ReadonlyMap<Pillar, Target> {
    this.#pillars ??= new Map(
      this.all.flatMap((target) => (target.area === null && target.pillar ? [[target.pillar, target] as const] : [])),
    );
    return this.#pillars;
  }

  /** The pillars called by their names. */
  get namedPillars(): ReadonlySet<Pillar> {
    this.#named ??= new Set(
      this.all.flatMap(({ named, area, pillar }) => (named && area === null && pillar ? [pillar] : [])),
    );
    return this.#named;
  }
}

/** Which service the text speaks of at a token: it differs only where a document names bodies of both. */
export interface Services {
  at(token: number): "police" | "fire";
}

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
  breaks: Breaks,
): Targets {
  const { tokens } = layout;
  const areas = mentions.of("areas");
  const pillars = mentions.of("pillars");
  if (areas.length + pillars.length === 0) return NONE;
  const joins = book.once(
    "targets.joins",
    ({ vocabulary }) => new WordSet(JOINS.map((word) => vocabulary.find(word)).filter((word) => word > 0)),
  );
  const readings: Target[] = [];
  for (const mention of areas) {
    const { data } = mention.rule;
    const service = services.at(mention.from);
    if (data.service !== service || !holds(data.rounds, document)) continue;
    const area = (document.round && data.in?.[document.round]) ?? data.area;
    // Only rounds up to 2018-19, and fire inspections on four points, put an area in a pillar.
    const pillar = document.hasPillars && service === document.service ? (data.pillar ?? null) : null;
    // An optional "and ..." of a pattern may take the join with it: "preventing crime, investigating ...".
    let { to } = mention;
    while (to > mention.from + 1 && joins.has(tokens.word[to - 1] ?? 0)) to--;
    const end = to === mention.to ? mention.end : (tokens.end[to - 1] ?? mention.end);
    readings.push(target(mention, to, end, area, pillar, data.weak === true, false, data.rounds !== undefined));
  }
  for (const mention of pillars) {
    const { data } = mention.rule;
    if (data.service !== undefined && data.service !== services.at(mention.from)) continue;
    if (!holds(data.rounds, document)) continue;
    const named = mention.field === "pattern";
    const { to, end } = mention;
    readings.push(target(mention, to, end, null, data.pillar, data.weak === true, named, data.rounds !== undefined));
  }
  const all = longest(readings);
  return new Targets(all, runsOf(layout, all, joins, book, breaks), tokens.count);
}

const NONE = new Targets([], [], 0);
/** What joins the members of a run. */
const JOINS = [",", ";", "and", "or", "plus", "/", "•"] as const;

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
  to: number,
  end: number,
  area: Area | null,
  pillar: Pillar | null,
  weak: boolean,
  named: boolean,
  bound: boolean,
): Target {
  const { start, from, block } = mention;
  return { area, pillar, rule: mention.rule.id, weak, named, bound, start, end, from, to, block };
}

/** The longest reading of each place, in text order; puts `readings` in that order. */
function longest(readings: Target[]): readonly Target[] {
  const order = readings.sort(
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
