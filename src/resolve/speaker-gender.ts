import { createRequire } from "node:module";

type Gender = "female" | "male" | null;
type Tagger = (text: string) => { json(): readonly { readonly terms: readonly { readonly tags: readonly string[] }[] }[] };

const require = createRequire(import.meta.url);
const answers = new Map<string, Gender>();
let tagger: Tagger | null = null;

/**
 * The gender of a first name that the rules' lists do not hold, by compromise; null where it does not know either. Loaded
 * at the first question and asked once a name: only a pronoun with two candidates left asks at all.
 */
export function askGender(first: string): Gender {
  const known = answers.get(first);
  if (known !== undefined) return known;
  tagger ??= require("compromise/two") as Tagger;
  const tags = tagger(first).json()[0]?.terms[0]?.tags ?? [];
  const gender = tags.includes("FemaleName") ? "female" : tags.includes("MaleName") ? "male" : null;
  answers.set(first, gender);
  return gender;
}
