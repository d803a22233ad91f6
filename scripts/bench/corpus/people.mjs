import nlp from "compromise";

const FULL_NAME = /(?<!\p{L})(\p{Lu}\p{Ll}+)(?= (\p{Lu}\p{L}+))/gu;
const WORD = /\p{L}+/gu;

/**
 * Exchanges people for others: first names for first names of the same gender, surnames for surnames of other texts.
 * `kept` are words that stay, such as the words of forces' names.
 * `exchange(text, random)`: the text with each person exchanged wherever the text names them.
 */
export function peopleExchange(texts, kept) {
  const genders = gendersByName();
  const firstsOf = { male: [], female: [], either: [] };
  for (const [name, gender] of genders) firstsOf[gender].push(capitalised(name));
  const surnames = [...new Set(texts.flatMap((text) => namesIn(text, genders, kept).map(([, last]) => last)))].sort();
  return (text, random) => {
    const others = new Map();
    for (const [first, last] of namesIn(text, genders, kept)) {
      if (!others.has(first)) others.set(first, random.pick(firstsOf[genders.get(first.toLowerCase())]));
      if (!others.has(last)) others.set(last, random.pick(surnames));
    }
    return others.size === 0 ? text : text.replace(WORD, (word) => others.get(word) ?? word);
  };
}

/** Each first name and surname that stand side by side in the text. */
function namesIn(text, genders, kept) {
  return [...text.matchAll(FULL_NAME)]
    .map(([, first, last]) => [first, last])
    .filter(([first, last]) => genders.has(first.toLowerCase()) && !kept.has(first) && !kept.has(last));
}

/** First names in lower case with their gender, from a lexicon of English. Names that are common words too are left out. */
function gendersByName() {
  const { lexicon } = nlp.model().one;
  const genders = { MaleName: "male", FemaleName: "female", FirstName: "either" };
  const names = Object.entries(lexicon).filter(([name, tag]) => /^[a-z]{3,}$/.test(name) && typeof tag === "string");
  return new Map(names.flatMap(([name, tag]) => (genders[tag] ? [[name, genders[tag]]] : [])));
}

function capitalised(name) {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
