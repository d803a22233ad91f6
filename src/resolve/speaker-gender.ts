import type { RuleBook } from "../rules/book.js";
import { loadTagger, nameWords } from "../rules/name-words.js";

/** What compromise said of the last names asked: it takes long to answer, and names recur from document to document. */
const people = new Map<string, boolean>();

/** How many answers are remembered, how many names a document may ask of, and how long one may be, in UTF-16 units. */
const REMEMBERED = 4096;
const MOST = 64;
const LONGEST = 80;

/**
 * What a document asks of compromise: only short names that no list and no word of the text settles, and only so many of
 * them, so that no text takes long. What is asked beyond stays open, whatever was asked by other documents before. Most of
 * it the words of compromise's lexicon tell by themselves; for the rest it is loaded, which takes longer than a page.
 */
export class Asked {
  readonly #book: RuleBook;
  readonly #names = new Set<string>();

  constructor(book: RuleBook) {
    this.#book = book;
  }

  /** The gender of a first name that the rules' lists do not hold; null where compromise does not know either. */
  genderOf(first: string): "female" | "male" | null {
    return this.#mayAsk(first) ? nameWords().genderOf(first) : null;
  }

  /**
   * Whether a capitalised stretch reads as a person's name: it holds a first or last name or a title before names, or it is two
   * or three words of which the first is no word of the language and none looks like one; compromise is asked where that is open.
   */
  isPersonName(name: string): boolean {
    return this.#mayAsk(name) && (this.#told(name) ?? remembered(people, name, readName));
  }

  /** What the words tell by themselves; null where they leave it open. */
  #told(name: string): boolean | null {
    const words = name.split(/[ -]/);
    const known = nameWords();
    const kinds = words.map((word) => known.kindOf(word) ?? (SURNAME.test(word) ? "last" : null));
    const [first] = kinds;
    // "Helena Bay" is a place.
    if (words.length > 1 && words.some((word) => this.#isIn("name-place", word))) return false;
    if (known.isThing(name)) return false;
    if (kinds.some((kind) => kind !== null && kind !== "other")) return true;
    // "Los Angeles-based"
    if (words.some((word) => /^[a-z]/.test(word) && !this.#isIn("name-particle", word))) return false;
    if (words.some((word) => !PLAIN.test(word)) || (words.length === 1 && ACCENTED.test(name))) return null;
    if (words.length < 2 || words.length > 3 || first !== null) return false;
    if (words.some((word) => NOUN.test(word) || isPlural(word))) return false;
    return words.some((word) => ENGLISH.test(word)) ? null : true;
  }

  #isIn(list: string, word: string): boolean {
    return this.#book.wordsOf(list).has(this.#book.vocabulary.find(word.toLowerCase()));
  }

  #mayAsk(name: string): boolean {
    if (name.length > LONGEST || (this.#names.size >= MOST && !this.#names.has(name))) return false;
    this.#names.add(name);
    return true;
  }
}

/** How last names begin or end: "O’Malley", "McKee", "Lewandowski". */
const SURNAME = /^(?:ma?c|o['’])|(?:sk[ai]|v[iy]ch|ov|akis|chuk|czyk|enko|nss?en|sson|marek|auskas|opoulos|sdottir)$/i;
/** A capitalised word of letters, or initials; of what is written otherwise the words tell nothing. */
const PLAIN = /^(?:\p{Lu}\p{Ll}+|(?:[A-Z]\.?)+)$/u;
/** Letters that compromise knows some last names by: "García". */
const ACCENTED = /[^A-Za-z.]/;
/** How words of the language end that are no names; some names end so too. */
const ENGLISH =
  /(?:c|ng|al|ty|te|ed|cy|id|ion|ent|nce|ury|ale|ive|ish|dge|lle|uth|hip|rst|ier|lar|gton|hire|sham|able|wick|hood|gham)$/;

/** Whether it is the plural of a word that compromise knows: "Times", not "Djilas". */
function isPlural(word: string): boolean {
  return word.endsWith("s") && nameWords().kindOf(word.slice(0, -1)) === "other";
}

function remembered<Answer>(answers: Map<string, Answer>, name: string, ask: (name: string) => Answer): Answer {
  const known = answers.get(name);
  if (known !== undefined) return known;
  if (answers.size >= REMEMBERED) answers.clear();
  const answer = ask(name);
  answers.set(name, answer);
  return answer;
}

function readName(name: string): boolean {
  const tags = tagsOf(name);
  const words = name.split(/[ -]/);
  const { lexicon } = loadTagger().model().one;
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
  return (loadTagger()(text).docs[0] ?? []).map(({ tags }) => [...tags]);
}
