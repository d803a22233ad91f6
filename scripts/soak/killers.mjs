/**
 * Texts that readers of text are slow on: each unit is repeated until the text is as long as wanted. `#` is the number
 * of the copy, so that names, grades and lines can differ. All words are invented.
 * @type {readonly { readonly name: string, readonly unit: string, readonly head?: string }[]}
 */
export const KILLERS = [
  {
    name: "plain news",
    unit: 'Kent Police was rated good at preventing crime. Chief Constable Pat Hallam said: "We have more to do in year #."\n\n',
  },
  { name: "unclosed double quotes, one line", unit: "“We are here and then he told us “that it was so, said Ann " },
  {
    name: "unclosed straight quotes, one line",
    unit: 'He said "we are here and then he told us "that it was so, said Ann ',
  },
  { name: "unclosed single quotes, one line", unit: "‘We are here and he told us ‘that it was so, said Ann " },
  { name: "a paragraph each with an unclosed quote", unit: '"We are here, number #, and we will go on\n\n' },
  { name: "closing marks only", unit: "we are here” and ’ that was it» said Ann. " },
  { name: "alternating marks", unit: "\"'“‘”’" },
  { name: "straight marks alone", unit: '" ' },
  { name: "apostrophes alone", unit: "' " },
  { name: "marks without space", unit: '"' },
  { name: "backticks", unit: "``" },
  { name: "quotes in a paragraph, said", unit: '"No," said Ann Field. "Yes #." ' },
  { name: "spaces", unit: "                    ", head: "Kent Police" },
  { name: "spaces between words", unit: "good                                                            " },
  { name: "tabs and no-break spaces", unit: "\t\u00a0\u00a0\t\u00a0" },
  { name: "blank lines", unit: "\n" },
  { name: "blank lines of spaces", unit: "      \r\n" },
  { name: "nested list", unit: "      - the force # is good at\n        - preventing crime\n" },
  { name: "deeper and deeper list", unit: "- item\n", head: "" },
  { name: "numbered lists", unit: "1. good\n2.1 adequate\n(a) requires improvement\n" },
  { name: "endless sentence of small words", unit: "and the man went on to the town and saw " },
  { name: "endless sentence of unknown words", unit: "zorba flink mandel quist borrow " },
  { name: "endless sentence of grades", unit: "was rated good and adequate at preventing crime and " },
  { name: "endless list of areas and one grade", unit: "preventing crime, investigating crime, managing offenders, " },
  { name: "endless list of grades", unit: "good, outstanding, inadequate, adequate, " },
  { name: "endless respectively", unit: "good and requires improvement respectively at leadership and " },
  { name: "forces in one sentence", unit: "Kent Police, Essex Police, Surrey Police and the Met and " },
  {
    name: "forces in paragraphs",
    unit: "Kent Police is good.\n\nEssex Police is adequate.\n\nSurrey Police was told to improve.\n\n",
  },
  { name: "weak force names", unit: "Kent and Essex and Surrey and the force and its and they " },
  { name: "names in one sentence", unit: "Pat Hallam and Sam Cole and Ann Mary Field and " },
  {
    name: "officials in one sentence",
    unit: "Chief Constable Pat Hallam and PCC Sam Cole and Sergeant Ann Field and ",
  },
  { name: "officials in paragraphs, each new", unit: "Chief Constable Pat Hal@m of Kent Police spoke.\n\n" },
  { name: "roles without names", unit: "chief constable and police and crime commissioner and deputy mayor and " },
  {
    name: "people who point back",
    unit: 'Mr Hallam said: "Yes." She added: "No." He said: "So." The chief constable said: "It is."\n\n',
  },
  { name: "cues without quotes", unit: "said Ann said Bob added Carl told " },
  { name: "Constabulary and Police", unit: "Constabulary and Police and " },
  { name: "Police and Crime", unit: "Police and Crime Commissioner for Police and Crime and " },
  { name: "of the of the", unit: "of the " },
  { name: "headings", unit: "Preventing crime\n\n" },
  { name: "headings with labels", unit: "Preventing crime\nGood\nHow good is the force #?\nRequires improvement\n" },
  { name: "headings of findings", unit: "Areas for improvement\n\nThe force should do better at number #.\n\n" },
  {
    name: "one heading of findings, many items",
    unit: "- The force should do better at number #.\n",
    head: "Areas for improvement\n\n",
  },
  { name: "one line again and again", unit: "Kent Police: preventing crime is good.\n" },
  { name: "short lines", unit: "a\n" },
  { name: "crumbs", unit: "Home > News > Police\n" },
  { name: "crumbs in one line", unit: "Home > News » Police | " },
  { name: "captions", unit: "Image caption, Chief Constable Pat Hallam said #\n" },
  { name: "table with bars", unit: "| Preventing crime | Good | Adequate | # |\n" },
  { name: "table with tabs", unit: "Kent\tGood\tAdequate\tRequires improvement\n" },
  { name: "one endless row", unit: "| Good | Adequate | Kent " },
  { name: "one endless row with tabs", unit: "Good\tAdequate\t2016\t" },
  { name: "names that no list holds", unit: 'Zubin Or@e said: "It is so, and it was so." He went on. ' },
  { name: "knights and a title", unit: "Sir Pat Hal@m spoke. The commissioner agreed. " },
  { name: "bars", unit: "|" },
  { name: "bars and spaces", unit: " | " },
  { name: "open brackets", unit: "(" },
  { name: "brackets in brackets", unit: "(((((Kent Police))) [good] (" },
  { name: "dashes", unit: "-" },
  { name: "dashes and spaces", unit: "- " },
  { name: "long dashes between words", unit: "good – outstanding — " },
  { name: "digits", unit: "1" },
  { name: "numbers", unit: "12 345 1,000 " },
  { name: "points", unit: "." },
  { name: "points and letters", unit: "a.b." },
  { name: "commas", unit: "one, two, three, said, a plan, who said, " },
  { name: "colons", unit: "who: what: " },
  { name: "questions", unit: "How good? " },
  { name: "dates in one line", unit: "5 December 2024 18/02/2016 2022-11-16 " },
  { name: "dates in lines", unit: "Published 5 December 2024\nUpdated 6 January 2025\n" },
  { name: "years", unit: "in 2016 and 2017 and last year and " },
  { name: "tallies", unit: "good in four areas, adequate in two of nine areas, " },
  { name: "one long word", unit: "a" },
  { name: "one long word of capitals", unit: "A" },
  { name: "long hyphenated word", unit: "anti-social-" },
  { name: "apostrophes in a word", unit: "o'o" },
  { name: "combining marks", unit: "e\u0301\u0302" },
  { name: "lone surrogates", unit: "\ud800 \udc00\ud800" },
  { name: "emoji", unit: "😀 good 😀" },
  { name: "right-to-left marks", unit: "\u202egood\u202c \u200fKent\u200e " },
  { name: "zero-width", unit: "go\u200bod \ufeff" },
  { name: "entities", unit: "&#8220;&quot;&rdquo;&#39;" },
  { name: "capitals", unit: "KENT POLICE RATED GOOD AT PREVENTING CRIME SAYS HMICFRS " },
  { name: "Title Case", unit: "The Force Was Good At The Plan And The Town Of " },
  { name: "letters", unit: "Dear Pat Hallam\n\nYours sincerely\n\nSam Cole\n\n" },
  { name: "minutes", unit: "Present: Pat Hallam, Sam Cole, Councillor Ann Field\nApologies: Bob Street\n" },
  { name: "transcript", unit: "Pat Hallam: I think so, and we are good.\n\nSam Cole: So do I.\n\n" },
  {
    name: "previous grades",
    unit: "It was rated good last year, up from requires improvement in 2017, and kept its grade. ",
  },
  { name: "exclusions", unit: "Forces are graded outstanding, good, adequate, requires improvement or inadequate. " },
  { name: "grade words without statement", unit: "The good dog ate a good bone. " },
  {
    name: "the former and the latter",
    unit: "Kent Police and Essex Police: the former was good and the latter adequate. ",
  },
  { name: "quotes that stand alone", unit: '"We are here, number #, and we are staying."\n\n' },
  { name: "quotes that repeat", unit: '"We are staying for good," said Ann Field. "We are staying for good." ' },
  { name: "short lines in small letters", unit: "the man of the town and\nhis wife, and then to\n" },
  { name: "lines that end in CR", unit: "the man of the town and his wife went on to the big house and\r" },
  { name: "lone grades", unit: "Good\n" },
  { name: "both forces", unit: "Both forces were good, and the two forces were adequate. " },
  { name: "the chief constable", unit: "Chief Constable Pat Hal@m of Kent Police. The chief constable agreed. " },
];

/** The text of a killer, about `size` UTF-16 units long. */
export function killerText({ unit, head = "" }, size) {
  const parts = [head];
  let length = head.length;
  for (let at = 0; length < size; at++) {
    const part = unit.replaceAll("#", String(at)).replaceAll("@", lettersOf(at));
    parts.push(part);
    length += part.length;
  }
  return parts.join("");
}

/** A number as letters, for names that differ. */
function lettersOf(number) {
  return String(number).replace(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");
}
