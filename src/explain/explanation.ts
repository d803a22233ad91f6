import type { InspectionRecord } from "../model/record.js";
import type { Span } from "../model/span.js";
import type { Measured } from "../rules/confidence.js";

/**
 * Why a record is as it is, as data: for the `explain` command and for pages that show a record beside its text. Spans are
 * those of the record: code points of the text, with their words. Lists are in text order but where they say otherwise.
 */
export interface Explanation {
  /** The record as `extract` gives it. */
  readonly record: InspectionRecord;
  /** The facts of the page as a whole, null ones too, in the order of the record. */
  readonly document: readonly ExplainedFact[];
  /** Every entry of the record's lists: lists in the order of the record, entries in theirs. */
  readonly values: readonly ExplainedValue[];
  /** Each grade word, quoted stretch and capitalised name that gave no value. */
  readonly nothing: readonly ExplainedNothing[];
  /** What a reader would look for, and the text does not hold. */
  readonly absent: readonly Absence[];
}

/** What a condition or a loser is about. */
export type Question =
  | "pattern"
  | "license"
  | "scope"
  | "force"
  | "area"
  | "period"
  | "count"
  | "total"
  | "name"
  | "office"
  | "organisation"
  | "speaker"
  | "words"
  | "heading"
  | "subject"
  | "value";

/** A condition that was tested and met. */
export interface Condition {
  readonly of: Question;
  /** What holds, in words: 'the force named before it in the sentence'. */
  readonly says: string;
  /** The rule that knew the words; null where none did, or where it is the value's own. */
  readonly rule: string | null;
  /** The words that met it; null where nothing in the text did, but something missing from it or the whole of it. */
  readonly at: Span | null;
}

/** A candidate that could have stood in the value's place, or in the place of one part of it, and why it does not. */
export interface Loser {
  readonly of: Question;
  /** The candidate: a force id, a rule's reading, a person's name, a date. */
  readonly candidate: string;
  readonly rule: string | null;
  readonly why: string;
  readonly at: Span | null;
}

/** A fact of the page, with what settled it. */
export interface ExplainedFact {
  readonly field: "kind" | "title" | "published" | "updated" | "inspectorate" | "round";
  readonly value: string | null;
  readonly met: readonly Condition[];
  readonly lost: readonly Loser[];
}

export type ValueField = "forces" | "pillars" | "grades" | "tallies" | "officials" | "quotes" | "findings";

/** An entry of the record, before anyone asks how its rule did elsewhere. */
export type ToldValue = Omit<ExplainedValue, "measured">;

/** An entry of the record. */
export interface ExplainedValue {
  readonly field: ValueField;
  /** Its index in the record's list. */
  readonly index: number;
  /** The value in a few words: "good: kent, preventing-crime, current". */
  readonly title: string;
  /** The rule that the record names; null for forces and pillars, whose mentions have a rule each. */
  readonly rule: string | null;
  /** How the rule did on held-back documents; null where it was not measured. */
  readonly measured: Measured | null;
  /** The value's own words, as in the record. */
  readonly at: readonly Span[];
  readonly met: readonly Condition[];
  readonly lost: readonly Loser[];
}

export type NothingSort = "grade word" | "quoted stretch" | "name" | "force name";

/** Words that could have given a value and did not. */
export interface ExplainedNothing {
  readonly sort: NothingSort;
  readonly at: Span;
  /** The rule that stood in the way, or that came nearest. */
  readonly rule: string | null;
  /** Why there is no value; the same words for the same reason, so that lists fold by it. */
  readonly reason: string;
  /** The words that stood in the way: those of an exclusion; null where it was no words. */
  readonly by: Span | null;
  /** What came nearest to making a value, and what it lacked; null where nothing did. */
  readonly nearest: Nearest | null;
}

/** The rule that came nearest and the one condition that failed. */
export interface Nearest {
  readonly rule: string | null;
  /** In words that need no knowledge of the rules: 'it read "managing offenders was", and wanted ...'. */
  readonly says: string;
  /** The words that it read; null where it read none. */
  readonly read: Span | null;
  /** What it wanted, as the rule writes it; null where all its words were read and another condition failed. */
  readonly wanted: string | null;
  /** The words that stand in the place; null where none do. */
  readonly instead: Span | null;
}

/** Something that a document of its kind usually has, and this one has not. */
export interface Absence {
  readonly of: "grades" | "subject" | "inspection";
  /** The force concerned; null where it is the whole document. */
  readonly force: string | null;
  readonly says: string;
  /** What was tried, most frequent first: how many words, and what became of them. */
  readonly tried: readonly { readonly says: string; readonly count: number; readonly rule: string | null }[];
  readonly nearest: Nearest | null;
}
