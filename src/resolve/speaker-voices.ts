import type { QuoteFact } from "../model/facts.js";
import type { Sentence } from "../model/layout.js";
import type { Range } from "../model/span.js";
import { LINK, MAN, SOME, UNNAMED, WHO, WOMAN } from "../rules/word-classes.js";
import { firstAfter } from "../text/halving.js";
import { placeFrom } from "../text/ordered.js";
import type { RangeIndex } from "../text/range-index.js";
import { PUNCTUATION, WORD } from "../text/tokens.js";
import type { Cast } from "./officials-cast.js";
import { isFirstName } from "./officials-gathered.js";
import type { Person } from "./officials-persons.js";
import type { Reference } from "./people-references.js";
import type { Asked } from "./speaker-gender.js";

/** A place where the text names or points at a person. */
export interface Voice extends Range {
  readonly person: Person;
  readonly gender: "female" | "male" | null;
  /** A first name, a form of address or an office says that it is a person; a pronoun points at no other. */
  readonly human: boolean;
}

/** What the search for speakers stands on. */
export interface Ground {
  readonly cast: Cast;
  readonly quotes: readonly QuoteFact[];
  readonly references: RangeIndex<Reference>;
  readonly voices: Voices;
  /** What only compromise may know of a name. */
  readonly asked: Asked;
  /** The index of a person among the officials, null where they hold no office. */
  officialOf(person: Person): number | null;
  /** Whether the range lies inside a quotation, where naming somebody does not make them the next speaker. */
  isQuoted(range: Range): boolean;
}

/** The places that name a person, asked by where they stand: a question costs what stands there, not what the text holds. */
export class Voices {
  /** In text order. */
  readonly all: readonly Voice[];
  /** For each the furthest end among those up to it: how far back one may begin that still reaches a place. */
  readonly #reach: number[] = [];
  #first: Map<string, Voice> | null = null;

  constructor(all: readonly Voice[]) {
    this.all = all;
    let reach = 0;
    for (const { end } of all) {
      reach = Math.max(reach, end);
      this.#reach.push(reach);
    }
  }

  /** Those inside UTF-16 units `[start, end)`, in order. */
  within(start: number, end: number): Voice[] {
    const found: Voice[] = [];
    for (let index = placeFrom(this.all, start); index < this.all.length; index++) {
      const voice = this.all[index];
      if (!voice || voice.start > end) break;
      if (voice.end <= end) found.push(voice);
    }
    return found;
  }

  /** Those that share a unit with the range, in order. */
  over({ start, end }: Range): readonly Voice[] {
    const low = firstAfter(this.all.length, (middle) => (this.#reach[middle] ?? 0) <= start);
    const found: Voice[] = [];
    for (let index = low; index < this.all.length; index++) {
      const voice = this.all[index];
      if (!voice || voice.start >= end) break;
      if (voice.end > start) found.push(voice);
    }
    return found;
  }

  /** The first place that names anybody who is called so. */
  firstNamed(name: string): Voice | null {
    if (!this.#first) {
      this.#first = new Map();
      for (const voice of this.all) if (!this.#first.has(voice.person.name)) this.#first.set(voice.person.name, voice);
    }
    return this.#first.get(name) ?? null;
  }
}

/** Somebody whom the text gives no name: "one shopkeeper, who was burgled twice". */
export interface Stranger extends Range {
  readonly gender: "female" | "male" | null;
  readonly opens: boolean;
}

/** The strangers of a sentence: "a", "one" or "the", at most three words, then a word for a human; only those who open it or have a "who". */
export function strangersOf(cast: Cast, sentence: Sentence): readonly Stranger[] {
  const { layout, classes } = cast.around;
  const { tokens } = layout;
  const bits = (at: number): number => classes[tokens.word[at] ?? 0] ?? 0;
  const found: Stranger[] = [];
  for (let at = sentence.from; at < sentence.to; at++) {
    if ((bits(at) & SOME) === 0) continue;
    for (let head = at + 1; head <= at + 4 && head < sentence.to && tokens.kind[head] === WORD; head++) {
      // "A new academy for detectives": nobody but the academy.
      if ((bits(head) & LINK) !== 0) break;
      if ((bits(head) & UNNAMED) === 0) continue;
      const opens = at - sentence.from <= 1;
      const comma = tokens.kind[head + 1] === PUNCTUATION ? 1 : 0;
      if (opens || (bits(head + 1 + comma) & WHO) !== 0) {
        const gender = (bits(head) & WOMAN) !== 0 ? "female" : (bits(head) & MAN) !== 0 ? "male" : null;
        found.push({ start: tokens.start[at] ?? 0, end: tokens.end[head] ?? 0, gender, opens });
      }
      at = head;
      break;
    }
  }
  return found;
}

/** Every place that names a person, by name, form of address or office alone, in text order. */
export function voicesOf(cast: Cast, references: readonly Reference[]): readonly Voice[] {
  const voices: Voice[] = [];
  const { classes } = cast.around;
  for (const person of cast.persons) {
    const { gender, namings } = person;
    const human =
      gender !== null ||
      namings.length > 0 ||
      person.phrases.some((phrase) => phrase.form !== null || isFirstName(phrase, classes));
    for (const phrase of person.phrases) {
      // The last office that goes with the phrase, where there are several.
      const naming = namings.length === 0 ? undefined : namings.findLast((one) => one.name === phrase);
      voices.push({
        start: naming ? Math.min(naming.start, phrase.start) : phrase.start,
        end: naming ? Math.max(naming.end, phrase.end) : phrase.end,
        person,
        gender,
        human,
      });
    }
  }
  for (const { holder, start, end } of references)
    if (holder) voices.push({ start, end, person: holder.person, gender: holder.person.gender, human: true });
  return voices.sort((one, other) => one.start - other.start || one.end - other.end);
}

/** A test whether a range lies inside one of the quotes' spans; spans are looked up by halving. */
export function quotedTest(quotes: readonly QuoteFact[]): (range: Range) => boolean {
  let spans: readonly Range[] | null = null;
  return ({ start, end }) => {
    spans ??= quotes.flatMap((quote) => quote.spans).sort((one, other) => one.start - other.start);
    const sorted = spans;
    const span = sorted[firstAfter(sorted.length, (middle) => (sorted[middle]?.end ?? 0) < end)];
    return span !== undefined && span.start <= start && end <= span.end;
  };
}
