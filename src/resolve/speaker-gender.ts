import { createRequire } from "node:module";

type Gender = "female" | "male" | null;
interface Tagger {
  (text: string): { json(): readonly { readonly terms: readonly { readonly tags: readonly string[] }[] }[] };
  model(): { readonly one: { readonly lexicon: Readonly<Record<string, unknown>> } };
}

const require = createRequire(import.meta.url);
/** What compromise said of the last names asked: it takes long to answer, and names recur from document to document. */
const genders = new Map<string, Gender>();
const people = new Map<string, boolean>();
let tagger: Tagger | null = null;

/** How many answers are remembered, how many names a document may ask of, and how long one may be, in UTF-16 units. */
const REMEMBERED = 4096;
const MOST = 64;
const LONGEST = 80;

/**
 * What a document asks of compromise: only short names that no list and no word of the text settles, and only so many of
 * them, so that no text takes long. What is asked beyond stays open, whatever was asked by other documents before.
 */
export class Asked {
  readonly #names = new Set<string>();

  /** The gender of a first name that the rules' lists do not hold; null where compromise does not know either. */
  genderOf(first: string): Gender {
    return this.#mayAsk(first) ? remembered(genders, first, readGender) : null;
  }

  /**
   * Whether a capitalised stretch reads as a person's name: compromise says so, or it is two or three words of which the
   * first is no word that it knows and none ends like an English noun.
   */
  isPersonName(name: string): boolean {
    return this.#mayAsk(name) && remembered(people, name, readName);
  }

  #mayAsk(name: string): boolean {
    if (name.length > LONGEST || (this.#names.size >= MOST && !this.#names.has(name))) return false;
    this.#names.add(name);
    return true;
  }
}

function remembered<Answer>(answers: Map<string, Answer>, name: string, ask: (name: string) => Answer): Answer {
  const known = answers.get(name);
  if (known !== undefined) return known;
  if (answers.size >= REMEMBERED) answers.clear();
  const answer = ask(name);
  answers.set(name, answer);
  return answer;
}

function readGender(first: string): Gender {
  const [tags = []] = tagsOf(first);
  return tags.includes("FemaleName") ? "female" : tags.includes("MaleName") ? "male" : null;
}

function readName(name: string): boolean {
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
  return foreign || tags.some((one) => one.includes("Person"));
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
