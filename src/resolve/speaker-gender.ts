import { createRequire } from "node:module";

type Gender = "female" | "male" | null;
interface Tagger {
  (text: string): { json(): readonly { readonly terms: readonly { readonly tags: readonly string[] }[] }[] };
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, unknown>> } };
}

const require = createRequire(import.meta.url);
const answers = new Map<string, Gender>();
const people = new Map<string, boolean>();
let tagger: Tagger | null = null;

/**
 * The gender of a first name that the rules' lists do not hold, by compromise; null where it does not know either. Loaded
 * at the first question and asked once a name: only a pronoun with two candidates left asks at all.
 */
export function askGender(first: string): Gender {
  const known = answers.get(first);
  if (known !== undefined) return known;
  const [tags = []] = tagsOf(first);
  const gender = tags.includes("FemaleName") ? "female" : tags.includes("MaleName") ? "male" : null;
  answers.set(first, gender);
  return gender;
}

/**
 * Whether a capitalised stretch reads as a person's name: compromise says so, or it is two or three words of which the first
 * is no word that it knows and none ends like an English noun. Asked where neither a list nor the text settles it.
 */
export function isPersonName(name: string): boolean {
  const known = people.get(name);
  if (known !== undefined) return known;
  const tags = tagsOf(name);
  const words = name.split(/[ -]/);
  const { lexicon } = loaded().model().one;
  const first = (words[0] ?? "").toLowerCase();
  // "Zubin Orme" is nobody's word; "Open Doors" and "Policy Lens" are.
  const foreign =
    words.length >= 2 &&
    words.length <= 3 &&
    lexicon[first] === undefined &&
    words.every((word) => !NOUN.test(word)) &&
    tags.every((one) => !one.some((tag) => WORDLY.has(tag)));
  const answer = foreign || tags.some((one) => one.includes("Person"));
  people.set(name, answer);
  return answer;
}

/** How English nouns end that no first or last name does. */
const NOUN = /(?:tion|sion|ment|ness|ity|cy|ship|hood|ance|ence|ing|watch|ies|[a-z][A-Z])/;
const WORDLY = new Set(["Adjective", "Verb", "Plural", "Place", "Organization"]);

function tagsOf(text: string): readonly (readonly string[])[] {
  return (loaded()(text).json()[0]?.terms ?? []).map((term) => term.tags);
}

function loaded(): Tagger {
  tagger ??= require("compromise/two") as Tagger;
  return tagger;
}
