const WORD = /(?<![\p{L}'’-])\p{Ll}{4,}(?![\p{L}'’-])/gu;
const SENTENCE = /[^.!?\n]+[.!?]*["”’')]*/gu;
const LAST_WORD = /(?<=\p{L})(?=[^\p{L}]*$)/u;

/** Words of a sentence from which on it is made distinct. */
const LEAST_WORDS = 5;

/** Keys of a rule file that hold no pattern. */
const PROSE = new Set(["id", "why", "examples"]);

/**
 * Exchanges one word in each sentence for another of the same ending and about the same length, as often as the texts use it.
 * Words that a rule knows stay, so that a text asks for the same work; a sentence that has no other word gets an adverb at its
 * end. Returns `(text, random) => text`.
 */
export function wordExchange(texts, ruleFiles) {
  const known = knownStems(ruleFiles);
  const isOpen = (word) => !known.has(stemOf(word));
  const byForm = new Map();
  for (const text of texts) {
    for (const [word] of text.matchAll(WORD)) {
      if (!isOpen(word)) continue;
      const list = byForm.get(formOf(word));
      if (list) list.push(word);
      else byForm.set(formOf(word), [word]);
    }
  }
  const adverbs = [...new Set(byForm.get("ly long"))];
  return (text, random) =>
    text.replace(SENTENCE, (sentence) => {
      if (sentence.trim().split(/\s+/).length < LEAST_WORDS) return sentence;
      const open = [...sentence.matchAll(WORD)].filter(([word]) => isOpen(word));
      if (open.length === 0) return sentence.replace(LAST_WORD, ` ${random.pick(adverbs)}`);
      const { 0: word, index } = random.pick(open);
      const other = random.pick(byForm.get(formOf(word)));
      return sentence.slice(0, index) + other + sentence.slice(index + word.length);
    });
}

function formOf(word) {
  return `${word.slice(-2)} ${word.length < 8 ? "short" : "long"}`;
}

/** A rule that knows "reduce" knows "reducing" too. */
function stemOf(word) {
  return word.replace(/(?:ing|ed|es|s|d|e|ly)$/, "");
}

function knownStems(ruleFiles) {
  const stems = new Set();
  for (const { data } of ruleFiles) collect(data, stems);
  return stems;
}

function collect(value, stems) {
  if (typeof value === "string") {
    for (const [word] of value.toLowerCase().matchAll(/\p{Ll}{4,}/gu)) stems.add(stemOf(word));
  } else if (value !== null && typeof value === "object") {
    for (const [key, inner] of Object.entries(value)) if (!PROSE.has(key)) collect(inner, stems);
  }
}
