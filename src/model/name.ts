import type { Party } from "./ids.js";
import type { Range } from "./span.js";

/** A capitalised stretch that can be a person's name: tokens `[from, to)`, UTF-16 range, and its words (hyphens kept). */
export interface NameSpan extends Range {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly words: readonly string[];
  /** The words as the text writes them, initials with their points, white space made one space. */
  readonly text: string;
  /** Numbers of the words in the vocabulary, 0 for words that no rule knows; the first of a hyphened word. */
  readonly ids: readonly number[];
  /** Stands in a heading where every word has a capital, so its bounds are guesses. */
  readonly titled: boolean;
  /** Opens a sentence or a block, so that its first capital says nothing. */
  readonly opens: boolean;
}

/** A name with what belongs to it: forms of address before, honours and a party's mark after. Tokens `[from, to)`. */
export interface NamePhrase extends Range {
  readonly from: number;
  readonly to: number;
  readonly block: number;
  readonly span: NameSpan;
  /** As the rules write them, outermost first: "Rt Hon", "Sir". */
  readonly honorifics: readonly string[];
  /** Which name the last honorific goes with; null where there is none. */
  readonly form: "surname" | "first-name" | "title" | null;
  readonly gender: "female" | "male" | null;
  readonly honours: readonly string[];
  readonly party: Party | null;
}
