import type { RuleBook } from "../rules/book.js";
import type { Destination } from "./destination.js";
import type { Outcome } from "./outcome.js";
import type { Corpus, Work } from "./plan.js";

/** A run over the documents of a folder. */
export interface CorpusRun {
  readonly corpus: Corpus;
  readonly destination: Destination;
  readonly rules: {
    /** The folder laid over the built-in rules; null for those alone. */
    readonly dir: string | null;
    /** A sum of their files, as `rulesStamp` gives it for the files that are or would be loaded. */
    readonly stamp: string;
    /** Loads them, where this thread needs them or must know whether they are sound; throws RulesError. */
    readonly load: () => Promise<RuleBook>;
  };
  /** The folder of the cache; null for none. */
  readonly cache: string | null;
  /** The most threads that extract. */
  readonly jobs: number;
  /** How many of the first records are to be shown. */
  readonly shown: number;
  /** Told before the first document is read, and of each document whose record was made, in order. */
  readonly onStart?: (work: Work) => void | Promise<void>;
  readonly onOutcome?: (outcome: Outcome, bytes: number) => void;
}
