const COUNTING =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const WORDS = new Map<string, number>([
  ...COUNTING.map((word, index): [string, number] => [word, index + 1]),
  ["zero", 0],
  ["none", 0],
  ["no", 0],
  ["a", 1],
  ["an", 1],
  ["single", 1],
  ["both", 2],
  ["pair", 2],
  ["brace", 2],
  ["couple", 2],
  ["trio", 3],
  ["thirty", 30],
  ["forty", 40],
]);

/** Every word that states a number, in small letters. */
export const NUMBER_WORDS: readonly string[] = [...WORDS.keys()];

/** The number that a word in small letters or numeral states ("four", "4", "none"), null for any other word and for numbers past 99. */
export function numberOf(word: string): number | null {
  if (/^\d{1,2}$/.test(word)) return Number(word);
  return WORDS.get(word) ?? null;
}
