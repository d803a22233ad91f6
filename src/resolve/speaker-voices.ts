import type { QuoteFact } from "../model/facts.js";
import type { Sentence } from "../model/layout.js";
import type { NamePhrase } from "../model/name.js";
import type { Range } from "../model/span.js";
import { FEMALE, LINK, MALE, MAN, SOME, UNNAMED, WHO, WOMAN } from "../rules/word-classes.js";
import { PUNCTUATION, WORD } from "../text/tokens.js";
import type { Cast } from "./officials-cast.js";
import type { Person } from "./officials-persons.js";
import type { Reference } from "./people-references.js";

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
  readonly references: readonly Reference[];
  /** In text order. */
  readonly voices: readonly Voice[];
  /** The index of a person among the officials, null where they hold no office. */
  officialOf(person: Person): number | null;
  /** Whether the range lies inside a quotation, where naming somebody does not make them the next speaker. */
  isQuoted(range: Range): boolean;
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
  const isFirstName = (phrase: NamePhrase): boolean =>
    ((cast.around.classes[phrase.span.ids[0] ?? 0] ?? 0) & (FEMALE | MALE)) !== 0;
  for (const person of cast.persons) {
    const { gender } = person;
    const human =
      gender !== null ||
      person.namings.length > 0 ||
      person.phrases.some((phrase) => phrase.form !== null || isFirstName(phrase));
    const named = new Map(person.namings.map((naming) => [naming.name, naming]));
    for (const phrase of person.phrases) {
      const naming = named.get(phrase);
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
  const spans = quotes.flatMap((quote) => quote.spans).sort((one, other) => one.start - other.start);
  return ({ start, end }) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.end ?? 0) < end) low = middle + 1;
      else high = middle;
    }
    const span = spans[low];
    return span !== undefined && span.start <= start && end <= span.end;
  };
}
