import { describe } from "vitest";
import { about, check } from "./readings.js";

/** Counts, lists, tables and words for all: families 10 to 18 of the ways to award a grade. */
describe("10 tallies", () => {
  check(
    "the total stands a sentence before",
    about(
      "2023-25",
      "Kent Police",
      "The force was inspected across eight areas of policing. It was rated 'good' in four areas, 'adequate' in two and 'requires improvement' in two.",
    ),
    ["kent good 4/8", "kent adequate 2/8", "kent requires-improvement 2/8"],
  );
  check(
    "without nouns",
    about("2023-25", "Humberside Police", "The result: four good, three adequate, one inadequate."),
    ["humberside good 4", "humberside adequate 3", "humberside inadequate 1"],
  );
  check(
    "good in three areas",
    about(
      "2021-22",
      "Gwent Police",
      "Gwent Police was graded Good in three areas, Adequate in five and Requires Improvement in one.",
    ),
    ["gwent good 3", "gwent adequate 5", "gwent requires-improvement 1"],
  );
  check(
    "out of",
    about("2021-22", "Northamptonshire Police", "Seven out of ten categories were marked as requires improvement."),
    ["northamptonshire requires-improvement 7/10"],
  );
  check("top marks", about("2023-25", "Avon and Somerset Police", "The force was given top marks in three areas."), [
    "avon-and-somerset outstanding 3",
  ]);
  check(
    "a further",
    about(
      "2021-22",
      "Merseyside Police",
      "It was outstanding in two areas, good in a further five, and adequate in the other two.",
    ),
    ["merseyside outstanding 2", "merseyside good 5", "merseyside adequate 2"],
  );
  check(
    "digits",
    about(
      "2023-25",
      "Thames Valley Police",
      "Inspectors graded the force good in 1 area, adequate in 5 areas and requiring improvement in 2 areas.",
    ),
    ["thames-valley good 1", "thames-valley adequate 5", "thames-valley requires-improvement 2"],
  );
  check(
    "plural nouns of grades",
    about(
      "2023-25",
      "West Yorkshire Police",
      "The force came away with two 'outstandings', five 'goods' and a single 'adequate'.",
    ),
    ["west-yorkshire outstanding 2", "west-yorkshire good 5", "west-yorkshire adequate 1"],
  );
  check(
    "the other",
    about(
      "2023-25",
      "North Yorkshire Police",
      "Of nine areas, the force was good in three, adequate in five and required improvement in the other.",
    ),
    ["north-yorkshire good 3/9", "north-yorkshire adequate 5/9", "north-yorkshire requires-improvement 1/9"],
  );
  check(
    "counts first",
    about(
      "2021-22",
      "Wiltshire Police",
      "Five areas were judged to require improvement and three were found to be inadequate.",
    ),
    ["wiltshire requires-improvement 5", "wiltshire inadequate 3"],
  );
});

describe("11 a count with a gloss", () => {
  check(
    "after a dash",
    about("2023-25", "Leicestershire Police", "The force was inadequate in one area - responding to the public."),
    ["leicestershire inadequate 1", "leicestershire responding-to-the-public inadequate"],
  );
  check(
    "two areas after a colon",
    about(
      "2023-25",
      "Surrey Police",
      "Surrey Police was rated outstanding in two areas: preventing crime and managing offenders.",
    ),
    ["surrey outstanding 2", "surrey preventing-crime outstanding", "surrey managing-offenders outstanding"],
  );
  check(
    "in brackets",
    about(
      "2021-22",
      "Cumbria Constabulary",
      "It was good in three areas (preventing crime, treatment of the public and managing offenders) and adequate in one (investigating crime).",
    ),
    [
      "cumbria good 3",
      "cumbria preventing-crime good",
      "cumbria treating-the-public good",
      "cumbria managing-offenders good",
      "cumbria adequate 1",
      "cumbria investigating-crime adequate",
    ],
  );
  check(
    "an en dash each time",
    about(
      "2023-25",
      "Dorset Police",
      "Two areas were graded adequate – leadership and investigating crime – and one inadequate – responding to the public.",
    ),
    [
      "dorset adequate 2",
      "dorset leadership adequate",
      "dorset investigating-crime adequate",
      "dorset inadequate 1",
      "dorset responding-to-the-public inadequate",
    ],
  );
});

describe("12 lists below or after a grade", () => {
  check(
    "label lines",
    about(
      "2023-25",
      "Sussex Police",
      `The grades in full:

Good: preventing crime, managing offenders

Adequate: leadership, protecting vulnerable people

Requires improvement: responding to the public`,
    ),
    [
      "sussex preventing-crime good",
      "sussex managing-offenders good",
      "sussex leadership adequate",
      "sussex protecting-vulnerable-people adequate",
      "sussex responding-to-the-public requires-improvement",
    ],
  );
  check(
    "a counted label",
    about("2021-22", "Nottinghamshire Police", "Two 'Requires Improvement' - investigating crime, supporting victims"),
    [
      "nottinghamshire requires-improvement 2",
      "nottinghamshire investigating-crime requires-improvement",
      "nottinghamshire supporting-victims requires-improvement",
    ],
  );
  check(
    "heading words, then lines",
    about(
      "2023-25",
      "Durham Constabulary",
      `Outstanding

Preventing crime
Managing offenders

Good

Investigating crime
Responding to the public`,
    ),
    [
      "durham preventing-crime outstanding",
      "durham managing-offenders outstanding",
      "durham investigating-crime good",
      "durham responding-to-the-public good",
    ],
  );
  check(
    "a sentence as heading, then bullets",
    about(
      "2023-25",
      "Kent Police",
      `Kent Police was graded adequate at:

* leadership and force management
* protecting vulnerable people

and inadequate at:

* responding to the public`,
    ),
    [
      "kent leadership adequate",
      "kent protecting-vulnerable-people adequate",
      "kent responding-to-the-public inadequate",
    ],
  );
  check(
    "labels run on in one line",
    about(
      "2021-22",
      "Lancashire Constabulary",
      "Outstanding: disrupting serious organised crime. Good: preventing crime, treatment of the public. Adequate: supporting victims.",
    ),
    [
      "lancashire serious-organised-crime outstanding",
      "lancashire preventing-crime good",
      "lancashire treating-the-public good",
      "lancashire supporting-victims adequate",
    ],
  );
});

describe("13 the area first", () => {
  check(
    "hyphen, en dash, colon, tab",
    about(
      "2023-25",
      "Derbyshire Constabulary",
      `Investigating crime - Inadequate
Preventing crime – Good
Managing offenders: Adequate
Leadership and force management\tRequires improvement`,
    ),
    [
      "derbyshire investigating-crime inadequate",
      "derbyshire preventing-crime good",
      "derbyshire managing-offenders adequate",
      "derbyshire leadership requires-improvement",
    ],
  );
  check(
    "a question and a dash",
    about(
      "2016",
      "Avon and Somerset Constabulary",
      "How effective is the force at investigating crime and reducing re-offending? – Good",
    ),
    ["avon-and-somerset investigating-crime good"],
  );
  check(
    "a rating of a pillar",
    about("2015", "Cheshire Constabulary", "Overall Effectiveness Rating: Requires Improvement"),
    ["cheshire effectiveness requires-improvement"],
  );
  check(
    "three pillars in a row",
    about("2018-19", "Norfolk Constabulary", "Effectiveness: Good; Efficiency: Outstanding; Legitimacy: Good."),
    ["norfolk effectiveness good", "norfolk efficiency outstanding", "norfolk legitimacy good"],
  );
  check(
    "behind the force",
    about("2023-25", "Essex Police", "Essex Police: preventing crime - good; responding to the public - adequate."),
    ["essex preventing-crime good", "essex responding-to-the-public adequate"],
  );
});

describe("14 table rows", () => {
  check(
    "area, blank line, grade",
    about(
      "2021-22",
      "Staffordshire Police",
      `Area

Grade

Preventing crime

Adequate

Investigating crime

Requires improvement

Responding to the public

Inadequate`,
    ),
    [
      "staffordshire preventing-crime adequate",
      "staffordshire investigating-crime requires-improvement",
      "staffordshire responding-to-the-public inadequate",
    ],
  );
  check(
    "a legend above, rows below",
    `Gloucestershire PEEL 2017

HMICFRS inspection of Gloucestershire Constabulary

Key
Outstanding
Good
Requires improvement
Inadequate

Effectiveness\tGood
Efficiency\tRequires improvement
Legitimacy\tGood
`,
    [
      "gloucestershire effectiveness good",
      "gloucestershire efficiency requires-improvement",
      "gloucestershire legitimacy good",
    ],
  );
  check(
    "the grade column is missing",
    about(
      "2023-25",
      "Suffolk Constabulary",
      `Our judgments

Preventing crime
Investigating crime
Managing offenders`,
    ),
    [],
  );
  check(
    "pipes, and earlier grades in a column of their own",
    about(
      "2018-19",
      "Warwickshire Police",
      `| Question | 2017 | 2018/19 |
| Effectiveness | Requires improvement | Good |
| Efficiency | Good | Good |`,
    ),
    [
      "warwickshire effectiveness good",
      "previous warwickshire effectiveness requires-improvement 2017",
      "warwickshire efficiency good",
      "previous warwickshire efficiency good 2017",
    ],
  );
});

describe("15 a lone line below a question", () => {
  check(
    "one question",
    `Hampshire PEEL 2016

Hampshire Constabulary was inspected by HMIC.

How effective is the force at protecting those who are vulnerable from harm, and supporting victims?

Requires improvement

The force understands risk, but delays its visits.
`,
    ["hampshire protecting-vulnerable-people requires-improvement"],
  );
  check(
    "two questions, one without a grade",
    `Dorset PEEL 2015

HMIC's inspection of Dorset Police. Last updated 20/10/2015

How well does the force use its resources to meet its demand?

Good

How sustainable is the force's financial position for the short and long term?

The force has plans for its savings.
`,
    ["dorset use-of-resources good"],
  );
  check(
    "a pillar's question",
    `South Wales PEEL 2016

How legitimate is South Wales Police at keeping people safe and reducing crime?

Good

This is HMIC's view of the force.
`,
    ["south-wales legitimacy good"],
  );
  check(
    "short headings of a report",
    `PEEL 2023-25: An inspection of West Mercia Police

HMICFRS

Responding to the public

Requires improvement

West Mercia Police requires improvement at responding to the public.

Managing offenders

Good

West Mercia Police is good at managing offenders.
`,
    ["west-mercia responding-to-the-public requires-improvement", "west-mercia managing-offenders good"],
  );
});

describe("16 words for all", () => {
  check(
    "in each area",
    about(
      "2017",
      "Northumbria Police",
      "HMICFRS looked at how the force prevents crime, investigates crime and tackles serious and organised crime. In each area it was graded as 'good'.",
    ),
    [
      "northumbria preventing-crime good",
      "northumbria investigating-crime good",
      "northumbria serious-organised-crime good",
    ],
  );
  check(
    "for all three",
    about(
      "2018-19",
      "Cambridgeshire Constabulary",
      "Forces are inspected for their effectiveness, efficiency and legitimacy. Cambridgeshire Constabulary was rated good for all three.",
    ),
    ["cambridgeshire effectiveness good", "cambridgeshire efficiency good", "cambridgeshire legitimacy good"],
  );
  check(
    "across the board",
    about(
      "2018-19",
      "City of London Police",
      "Inspectors assessed the force's effectiveness, its efficiency and its legitimacy, and it was 'good' across the board.",
    ),
    ["city-of-london effectiveness good", "city-of-london efficiency good", "city-of-london legitimacy good"],
  );
  check(
    "a clean sweep",
    about(
      "2018-19",
      "Kent Police",
      "It was a clean sweep for the force, which was rated outstanding for effectiveness, efficiency and legitimacy.",
    ),
    ["kent effectiveness outstanding", "kent efficiency outstanding", "kent legitimacy outstanding"],
  );
  check(
    "all four measures",
    about(
      "2016",
      "Merseyside Police",
      "The inspection covered preventing crime, investigating crime, protecting vulnerable people, and serious and organised crime. Merseyside Police was found to be good on all four measures.",
    ),
    [
      "merseyside preventing-crime good",
      "merseyside investigating-crime good",
      "merseyside protecting-vulnerable-people good",
      "merseyside serious-organised-crime good",
    ],
  );
  check(
    "performing well in all areas",
    about(
      "2023-25",
      "Durham Constabulary",
      "The constabulary is performing well across all areas, including preventing crime and managing offenders.",
    ),
    [],
  );
});

describe("17 respectively", () => {
  check(
    "two pillars",
    about(
      "2017",
      "Essex Police",
      "Essex Police was graded good and requires improvement for efficiency and legitimacy respectively.",
    ),
    ["essex efficiency good", "essex legitimacy requires-improvement"],
  );
  check(
    "areas first",
    about(
      "2023-25",
      "Gwent Police",
      "Investigating crime and managing offenders were rated adequate and good respectively.",
    ),
    ["gwent investigating-crime adequate", "gwent managing-offenders good"],
  );
  check(
    "three",
    about(
      "2018-19",
      "Sussex Police",
      "Effectiveness, efficiency and legitimacy were judged good, requires improvement and outstanding, respectively.",
    ),
    ["sussex effectiveness good", "sussex efficiency requires-improvement", "sussex legitimacy outstanding"],
  );
  check(
    "respectively before the areas",
    about(
      "2021-22",
      "Cleveland Police",
      "The force received grades of inadequate and adequate respectively for preventing crime and managing offenders.",
    ),
    ["cleveland preventing-crime inadequate", "cleveland managing-offenders adequate"],
  );
});

describe("18 exceptions", () => {
  check(
    "all but",
    about(
      "2023-25",
      "Hertfordshire Constabulary",
      "Inspectors examined preventing crime, investigating crime, managing offenders and responding to the public. The force was good in all but responding to the public, where it was inadequate.",
    ),
    [
      "hertfordshire preventing-crime good",
      "hertfordshire investigating-crime good",
      "hertfordshire managing-offenders good",
      "hertfordshire responding-to-the-public inadequate",
    ],
  );
  check(
    "with the exception of",
    about(
      "2018-19",
      "Devon & Cornwall Police",
      "With the exception of efficiency, which requires improvement, the force was graded good for its effectiveness and legitimacy.",
    ),
    [
      "devon-and-cornwall efficiency requires-improvement",
      "devon-and-cornwall effectiveness good",
      "devon-and-cornwall legitimacy good",
    ],
  );
  check(
    "everything except",
    about(
      "2016",
      "Thames Valley Police",
      "HMIC inspected how the force prevents crime, investigates crime and protects vulnerable people. It is good at everything except protecting vulnerable people.",
    ),
    ["thames-valley preventing-crime good", "thames-valley investigating-crime good"],
  );
  check(
    "apart from, the exception named after",
    about(
      "2018-19",
      "Lancashire Constabulary",
      "The three pillars are effectiveness, efficiency and legitimacy. All were graded outstanding apart from legitimacy, which was good.",
    ),
    ["lancashire effectiveness outstanding", "lancashire efficiency outstanding", "lancashire legitimacy good"],
  );
});
