import type { Check } from "./doc.js";
import type {
  Area,
  Basis,
  DocumentKind,
  FindingKind,
  Grade,
  Inspectorate,
  Party,
  Period,
  Pillar,
  QuoteForm,
  Role,
  Round,
  SpeakerKind,
  Status,
} from "./ids.js";
import type { Range } from "./span.js";
import type { Miss } from "./trace.js";

/** What the resolve stage settles, in memory: ranges are UTF-16 units, lists in text order, `rule` the rule that made the value. */

export interface DocumentFact {
  readonly kind: DocumentKind;
  readonly title: Range | null;
  readonly publisher: string | null;
  readonly published: string | null;
  readonly updated: string | null;
  readonly inspectorate: Inspectorate | null;
  readonly round: Round | null;
  /** Which service the document is about: decides how shared words ("the service", "prevention") read. */
  readonly service: "police" | "fire";
  /** Whether the document is of a round that put areas in pillars (police up to 2018-19, fire up to round 2). */
  readonly hasPillars: boolean;
  /** Whether the document reports an inspection of this inspectorate at all. */
  readonly reportsInspection: boolean;
}

export interface ForceMention extends Range {
  readonly id: string;
  readonly rule: string;
  /** A weak surface (a bare county, an informal name) counts only in some places. */
  readonly weak: boolean;
}

export interface ForceFact {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly code: string | null;
  readonly rule: string;
  readonly subject: boolean;
  readonly mentions: readonly ForceMention[];
}

export interface PillarFact {
  readonly id: Pillar;
  readonly rule: string;
  readonly mentions: readonly Range[];
}

/**
 * One place that states a grade: its words, the rule that read them and why; `word` is the grade word, `about` the words for
 * the area or pillar, wherever they stand, null where nothing names one.
 */
export interface GradeSource {
  readonly evidence: Range;
  readonly rule: string;
  readonly because: readonly string[];
  readonly word: Range;
  readonly about: Range | null;
}

export interface GradeFact {
  readonly force: string | null;
  readonly pillar: Pillar | null;
  readonly area: Area | null;
  readonly grade: Grade;
  readonly period: Period;
  readonly year: number | null;
  readonly round: Round | null;
  readonly basis: Basis;
  readonly evidence: readonly Range[];
  readonly rule: string;
  readonly because: readonly string[];
  /** Every statement that was merged into this one; the first is the one that `rule` and `because` are of. */
  readonly sources: readonly GradeSource[];
}

export interface TallyFact {
  readonly force: string | null;
  readonly grade: Grade;
  readonly count: number;
  readonly of: number | null;
  readonly period: Period;
  readonly evidence: Range;
  readonly rule: string;
  readonly because: readonly string[];
}

/** A quote before anyone asked who its speaker is: `mention` the words that name the speaker, `cue` the attributing words. */
export interface QuoteFact {
  readonly form: QuoteForm;
  readonly spans: readonly Range[];
  readonly mention: Range | null;
  readonly cue: Range | null;
  readonly rule: string;
  readonly because: readonly string[];
}

export interface OfficialFact {
  readonly name: string;
  readonly honorific: string | null;
  readonly title: string | null;
  readonly role: Role | null;
  readonly status: Status | null;
  readonly organisation: string | null;
  readonly party: Party | null;
  readonly honours: readonly string[];
  readonly mentions: readonly Range[];
  readonly rule: string;
  readonly because: readonly string[];
}

/** Who spoke; `official` is an index into the officials. */
export interface SpeakerFact {
  readonly kind: SpeakerKind;
  readonly name: string | null;
  readonly official: number | null;
  readonly mention: Range | null;
}

export interface FindingFact {
  readonly kind: FindingKind;
  readonly force: string | null;
  readonly area: Area | null;
  readonly range: Range;
  readonly rule: string;
}

/** Facts of one sort, with what a reviewer should look at and what gave nothing. */
export interface Resolved<Fact> {
  readonly facts: readonly Fact[];
  readonly checks: readonly Check[];
  readonly misses: readonly Miss[];
}

/** Words that a document means an area or a pillar by, whether or not a grade takes them. */
export interface AreaMention extends Range {
  readonly area: Area | null;
  readonly pillar: Pillar | null;
  readonly rule: string;
}

/** Everything that a record is made of. `speakers` goes with `quotes`, one each. */
export interface Facts {
  readonly document: DocumentFact;
  readonly forces: readonly ForceFact[];
  readonly pillars: readonly PillarFact[];
  readonly grades: readonly GradeFact[];
  readonly tallies: readonly TallyFact[];
  readonly officials: readonly OfficialFact[];
  readonly quotes: readonly QuoteFact[];
  readonly speakers: readonly (SpeakerFact | null)[];
  readonly findings: readonly FindingFact[];
  readonly checks: readonly Check[];
}
