import { createRequire } from "node:module";

type Gender = "female" | "male" | null;
type Tagger = (text: string) => {
  json(): readonly { readonly terms: readonly { readonly tags: readonly string[] }[] }[];
};

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

/** Whether compromise takes a capitalised stretch for a person's name. Asked where neither a list nor the text settles it. */
export function isPersonName(name: string): boolean {
  const known = people.get(name);
  if (known !== undefined) return known;
  const answer = tagsOf(name).some((tags) => tags.includes("Person"));
  people.set(name, answer);
  return answer;
}

function tagsOf(text: string): readonly (readonly string[])[] {
  tagger ??= require("compromise/two") as Tagger;
  return (tagger(text).json()[0]?.terms ?? []).map((term) => term.tags);
}
