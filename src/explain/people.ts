import { type Cast, castOf } from "../resolve/officials-cast.js";
import { type Reference, referencesOf } from "../resolve/people-references.js";
import { quotedTest, type Voice, voicesOf } from "../resolve/speaker-voices.js";
import type { Scene } from "./scene.js";

/** The people of a document as the people stage saw them, cast once more for those who ask about them. */
export interface People {
  readonly cast: Cast;
  readonly references: readonly Reference[];
  /** Every place that names a person, in text order. */
  readonly voices: readonly Voice[];
  isQuoted(range: { readonly start: number; readonly end: number }): boolean;
}

export function peopleOf({ layout, detected, resolution, book }: Scene): People {
  const { document, forces, quotes } = resolution.facts;
  const cast = castOf({ layout, detected, document, forces, quotes }, book);
  const references = referencesOf(cast, cast.holders);
  return { cast, references, voices: voicesOf(cast, references), isQuoted: quotedTest(quotes) };
}
