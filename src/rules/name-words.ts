import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** The part of compromise (Spencer Kelly and others) that tags words. */
export interface Tagger {
  (text: string): { readonly docs: readonly (readonly { readonly tags: ReadonlySet<string> }[])[] };
  model(): { readonly one: { readonly lexicon: Lexicon } };
}
type Lexicon = Readonly<Record<string, string | readonly string[]>>;

/** What compromise's lexicon has a word for: a first name, a last name, a title before a name, anything else. */
export type NameWordKind = "first" | "last" | "title" | "other";

/** Its words by what they are, each sort in lower case, one a line, in the order of their UTF-16 units. */
export interface NameWordLists {
  readonly female: string;
  readonly male: string;
  readonly either: string;
  readonly last: string;
  readonly title: string;
  readonly other: string;
  /** Names of several words that are nobody's: "puerto rico". */
  readonly things: string;
}

/** The file of the build, beside its code. Where it is not, as in src/, the words are taken from compromise. */
export const NAME_WORDS = "name-words.json";

const require = createRequire(import.meta.url);
let tagger: Tagger | null = null;
let words: NameWords | null = null;

/** compromise, loaded at the first call: a quarter of a second. */
export function loadTagger(): Tagger {
  tagger ??= require("compromise/two") as Tagger;
  return tagger;
}

/** The single words of compromise's lexicon, of which nearly all that is asked about names can be told without it. */
export class NameWords {
  readonly #lists: NameWordLists;

  constructor(lists: NameWordLists) {
    this.#lists = lists;
  }

  /** What the word is there for, in whatever case; null where the lexicon does not hold it. */
  kindOf(word: string): NameWordKind | null {
    const lower = word.toLowerCase();
    if (this.#has("female", lower) || this.#has("male", lower) || this.#has("either", lower)) return "first";
    for (const kind of ["last", "title", "other"] as const) if (this.#has(kind, lower)) return kind;
    return null;
  }

  /** Whose first name the word is; null where the lexicon does not say, or it is none. */
  genderOf(word: string): "female" | "male" | null {
    const lower = word.toLowerCase();
    return this.#has("female", lower) ? "female" : this.#has("male", lower) ? "male" : null;
  }

  /** Whether the words together name a place or a body. */
  isThing(name: string): boolean {
    return this.#has("things", name.toLowerCase());
  }

  #has(list: keyof NameWordLists, word: string): boolean {
    return isLine(this.#lists[list], word);
  }
}

/** Whether one of `lines`, which stand in order, is `word`. Halved in place: a set of them takes longer to make than a run asks. */
function isLine(lines: string, word: string): boolean {
  let from = 0;
  let to = lines.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const start = lines.lastIndexOf("\n", middle - 1) + 1;
    const next = lines.indexOf("\n", middle);
    const end = next < 0 ? lines.length : next;
    const line = lines.slice(start, end);
    if (line === word) return true;
    if (line < word) from = end + 1;
    else to = start;
  }
  return false;
}

/** The words as the build kept them, else as compromise has them. */
export function nameWords(): NameWords {
  words ??= new NameWords(kept() ?? nameWordLists());
  return words;
}

/** The words of compromise's lexicon by what they are. */
export function nameWordLists(): NameWordLists {
  const found: Record<keyof NameWordLists, string[]> = {
    female: [],
    male: [],
    either: [],
    last: [],
    title: [],
    other: [],
    things: [],
  };
  for (const [word, stated] of Object.entries(loadTagger().model().one.lexicon)) {
    const tags = [stated].flat();
    if (!word.includes(" ")) found[sortOf(tags)].push(word);
    else if (tags.some((tag) => THINGS.has(tag))) found.things.push(word);
  }
  const joined = Object.entries(found).map(([sort, all]) => [sort, [...new Set(all)].sort().join("\n")]);
  return Object.fromEntries(joined) as Record<keyof NameWordLists, string>;
}

const THINGS = new Set(["Place", "City", "Region", "Country", "Organization", "SportsTeam"]);

function sortOf(tags: readonly string[]): keyof NameWordLists {
  if (tags.includes("FemaleName")) return "female";
  if (tags.includes("MaleName")) return "male";
  if (tags.includes("FirstName")) return "either";
  if (tags.includes("LastName") || tags.includes("Person")) return "last";
  return tags.includes("Honorific") ? "title" : "other";
}

function kept(): NameWordLists | null {
  try {
    return JSON.parse(readFileSync(new URL(NAME_WORDS, import.meta.url), "utf8")) as NameWordLists;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}
