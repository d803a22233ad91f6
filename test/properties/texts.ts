import fc from "fast-check";
import { loadRules } from "../../src/rules/load.js";

export const book = loadRules();

/** Every text that the rules' own examples show: what reaches farthest into them. */
const EXAMPLES = book
  .all()
  .map(({ id }) => book.stated(id).examples)
  .flatMap(({ yes, no }) => [...yes.map((one) => (typeof one === "string" ? one : one.text)), ...no]);

/** Grades are read where a document reports an inspection. */
const OPENING = "HMICFRS has published its report on Kent Police.";

const FORCES = book.files.forces.map(({ data }) => data.name);
const MARKS = [
  '"',
  "'",
  "“",
  "”",
  "‘",
  "’",
  "«",
  "»",
  "„",
  "‟",
  "`",
  "``",
  "''",
  "´",
  "&quot;",
  "&#8220;",
  "â€œ",
  "'˜",
];
const GRADES = [
  "good",
  "Outstanding",
  "'adequate'",
  "requires improvement",
  "INADEQUATE",
  "to be graded",
  "not graded",
];
const AREAS = ["preventing crime", "Investigating crime", "effectiveness", "leadership", "responding to the public"];
const NAMES = ["Pat Hallam", "Sir Sam Cole QPM", "Mr Hallam", "Ann O'Field-Street", "Lord Marlow", "she", "He"];
const OFFICES = [
  "Chief Constable",
  "the commissioner",
  "PCC",
  "Councillor",
  "HM Inspector of Constabulary",
  "chairman",
];
const WORDS = [
  "was",
  "graded",
  "and",
  "but",
  "said",
  "in four areas",
  "of",
  "as",
  "the force",
  "told",
  "added",
  "both",
  "it",
];
const DATES = ["5 December 2024", "2016", "2018/19", "last year", "18/02/2016", "1 May", "2022-11-16", "32 June 2031"];
const STOPS = [".", "?", "!", ":", ";", ",", " - ", "–", "…", "(", ")", "[", "|", "/", "@", "%", "£4.5m", "No.", "Mr."];
const LINES = ["\n", "\n\n", "\r\n", "\r", "\u2028", "\f", "\n    "];
const BULLETS = ["\n- ", "\n• ", "\n1. ", "\n  (a) ", "\n\to ", "\n* "];
const HEADINGS = [
  "\nAreas for improvement\n\n",
  "\n\nHow good is the force?\n",
  "\nRecommendations:\n",
  "\nNotes to editors\n",
];
const TABLES = ["\n| Kent | Good | Adequate |", "\nKent\tGood\tInadequate", "\nGood\n", "Home > News > "];
const ODD = [
  "\u0000",
  "\u200b",
  "\u202e",
  "\u200f",
  "\ufeff",
  "\u00a0",
  "\u0301",
  "\ud800",
  "\udc00",
  "\ufffd",
  "😀",
  "ﬁ",
  "İ",
];

const pieces = fc.oneof(
  ...[FORCES, MARKS, GRADES, AREAS, NAMES, OFFICES, WORDS, DATES, STOPS, LINES, BULLETS, HEADINGS, TABLES, ODD].map(
    (all) => fc.constantFrom(...all),
  ),
);

/** Anything that a string can hold, halves of surrogate pairs and controls too. */
const anyUnits = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((units) => String.fromCharCode(...units)),
  fc
    .tuple(fc.string({ minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 3000 }))
    .map(([part, times]) => part.repeat(times)),
);

/** Words of the domain, marks and line ends in any order. */
const domain = fc
  .array(fc.tuple(pieces, fc.constantFrom(" ", " ", " ", "")), { maxLength: 80 })
  .map((all) => all.flat().join(""));

const example = fc.constantFrom(...EXAMPLES);

/** Examples of the rules below one another, as they are. */
export const pages = fc
  .tuple(fc.boolean(), fc.array(example, { minLength: 1, maxLength: 12 }))
  .map(([reports, all]) => [...(reports ? [OPENING] : []), ...all].join("\n\n"));

/** The same with stretches cut out, doubled, put elsewhere, or put over by something else. */
const damaged = fc
  .tuple(pages, fc.array(fc.tuple(fc.nat(), fc.nat({ max: 60 }), fc.nat({ max: 3 }), pieces), { maxLength: 8 }))
  .map(([page, edits]) =>
    edits.reduce((text, [where, length, kind, piece]) => {
      const at = where % (text.length + 1);
      const [before, middle, after] = [text.slice(0, at), text.slice(at, at + length), text.slice(at + length)];
      if (kind === 0) return before + after;
      if (kind === 1) return before + middle + middle + after;
      return kind === 2 ? before + after + middle : before + piece + middle + after;
    }, page),
  );

/** Quotation marks of every kind in any order, with speech around them. */
export const marks = fc
  .array(
    fc.oneof(
      fc.constantFrom(...MARKS),
      fc.constantFrom(" ", "\n\n", "said Ann Field", "it was so", ", ", ".", "s", "He said: "),
    ),
    {
      maxLength: 60,
    },
  )
  .map((all) => all.join(""));

/** Any text at all, most of it of the kind that rules read. */
export const texts = fc.oneof(anyUnits, domain, damaged, marks, pages);
