import { describe } from "vitest";
import { about, check } from "./readings.js";

/** Paraphrase, change, history, other forces, summaries: families 19 to 30 of the ways to award a grade. */
describe("19 lowest and highest", () => {
  check(
    "a gloss counts once",
    about(
      "2023-25",
      "Kent Police",
      "The force was rated inadequate - the lowest grade - for responding to the public.",
    ),
    ["kent responding-to-the-public inadequate"],
  );
  check(
    "the lowest possible rating",
    about("2021-22", "Cleveland Police", "Cleveland Police was given the lowest possible rating for preventing crime."),
    ["cleveland preventing-crime inadequate"],
  );
  check(
    "the highest grade possible",
    about(
      "2016",
      "Durham Constabulary",
      "The constabulary received the highest possible grade for investigating crime.",
    ),
    ["durham investigating-crime outstanding"],
  );
  check("the top rating", about("2023-25", "Surrey Police", "Managing offenders got the top rating."), [
    "surrey managing-offenders outstanding",
  ]);
  check(
    "the second highest",
    about("2021-22", "Humberside Police", "Its treatment of the public earned the second highest grade, good."),
    ["humberside treating-the-public good"],
  );
  check(
    "one level below outstanding",
    about("2017", "Dorset Police", "Dorset Police was graded good for efficiency, just one level below outstanding."),
    ["dorset efficiency good"],
  );
  check(
    "the middle grade",
    about("2023-25", "Essex Police", "For investigating crime the force was given the middle grade, adequate."),
    ["essex investigating-crime adequate"],
  );
  check(
    "the second lowest",
    about(
      "2018-19",
      "Cheshire Constabulary",
      "It was handed the second lowest grade, requires improvement, for protecting vulnerable people.",
    ),
    ["cheshire protecting-vulnerable-people requires-improvement"],
  );
});

describe("20 change", () => {
  check(
    "downgraded from and to",
    about("2017", "Norfolk Constabulary", "The constabulary was downgraded from outstanding to good for efficiency."),
    ["norfolk efficiency good", "previous norfolk efficiency outstanding"],
  );
  check("up from", about("2023-25", "Gwent Police", "Managing offenders is now good, up from requires improvement."), [
    "gwent managing-offenders good",
    "previous gwent managing-offenders requires-improvement",
  ]);
  check(
    "improved from and to",
    about(
      "2023-25",
      "Greater Manchester Police",
      "The force has improved from inadequate to adequate at investigating crime.",
    ),
    ["greater-manchester investigating-crime adequate", "previous greater-manchester investigating-crime inadequate"],
  );
  check(
    "slipped",
    about("2018-19", "Wiltshire Police", "For legitimacy the force slipped from good to requires improvement."),
    ["wiltshire legitimacy requires-improvement", "previous wiltshire legitimacy good"],
  );
  check(
    "moved",
    about(
      "2023-25",
      "Suffolk Constabulary",
      "Preventing crime moved from adequate to outstanding, while leadership dropped from good to adequate.",
    ),
    [
      "suffolk preventing-crime outstanding",
      "previous suffolk preventing-crime adequate",
      "suffolk leadership adequate",
      "previous suffolk leadership good",
    ],
  );
  check("still", about("2023-25", "West Midlands Police", "The force is still inadequate at investigating crime."), [
    "west-midlands investigating-crime inadequate",
    "previous west-midlands investigating-crime inadequate",
  ]);
  check(
    "remains",
    about("2018-19", "Derbyshire Constabulary", "Derbyshire Constabulary remains good at preventing crime."),
    ["derbyshire preventing-crime good", "previous derbyshire preventing-crime good"],
  );
  check(
    "third year running",
    about("2017", "Merseyside Police", "For the third year running the force was rated good for its legitimacy."),
    ["merseyside legitimacy good", "previous merseyside legitimacy good"],
  );
  check(
    "once again",
    about("2016", "Kent Police", "Kent Police has once again been judged outstanding for legitimacy."),
    ["kent legitimacy outstanding", "previous kent legitimacy outstanding"],
  );
  check(
    "an improvement on a report of a year",
    about(
      "2016",
      "Sussex Police",
      "The force was graded good for efficiency, an improvement on the 2015 report which said it required improvement.",
    ),
    ["sussex efficiency good", "previous sussex efficiency requires-improvement 2015"],
  );
  check(
    "upgraded",
    about("2023-25", "Cumbria Constabulary", "Cumbria was upgraded to outstanding for managing offenders, from good."),
    ["cumbria managing-offenders outstanding", "previous cumbria managing-offenders good"],
  );
  check(
    "a promotion is no change of grade",
    about(
      "2023-25",
      "Essex Police",
      "The new chief rose from deputy last spring. Leadership and force management was rated good.",
    ),
    ["essex leadership good"],
  );
});

describe("21 history", () => {
  check(
    "in a year, was also judged",
    about(
      "2015",
      "Cheshire Constabulary",
      "The force is good at investigating crime. HMIC's crime inspection of 2014 had judged the force good, too, at investigating offending.",
    ),
    ["cheshire investigating-crime good", "previous cheshire investigating-crime good 2014"],
  );
  check(
    "last year's grade",
    about("2017", "Surrey Police", "Efficiency was graded requires improvement. Last year it was good."),
    ["surrey efficiency requires-improvement", "previous surrey efficiency good"],
  );
  check(
    "two years ago, a count",
    about(
      "2023-25",
      "Wiltshire Police",
      "Two years ago the force was labelled inadequate in three areas. It is now adequate at responding to the public.",
    ),
    ["previous wiltshire inadequate 3", "wiltshire responding-to-the-public adequate"],
  );
  check(
    "in a year, counts",
    about(
      "2023-25",
      "the Metropolitan Police",
      "In 2022, inspectors found the Met good in one area, adequate in two and inadequate in one. Managing offenders is now inadequate.",
    ),
    [
      "previous metropolitan good 1",
      "previous metropolitan adequate 2",
      "previous metropolitan inadequate 1",
      "metropolitan managing-offenders inadequate",
    ],
  );
  check(
    "was previously",
    about("2023-25", "Dyfed-Powys Police", "Preventing crime, which was previously rated adequate, is good."),
    ["dyfed-powys preventing-crime good", "previous dyfed-powys preventing-crime adequate"],
  );
  check(
    "at the last inspection",
    about(
      "2021-22",
      "Northamptonshire Police",
      "At its last inspection, in 2019, the force was rated as requiring improvement for effectiveness.",
    ),
    ["previous northamptonshire effectiveness requires-improvement 2019"],
  );
  check(
    "had been",
    about(
      "2018-19",
      "South Yorkshire Police",
      "The force is rated good for effectiveness. It had been graded as requiring improvement in 2016.",
    ),
    ["south-yorkshire effectiveness good", "previous south-yorkshire effectiveness requires-improvement 2016"],
  );
});

describe("22 comparison", () => {
  check(
    "one of only three",
    about(
      "2018-19",
      "Avon and Somerset Police",
      "Avon and Somerset Police is one of only three forces to be rated outstanding for efficiency.",
    ),
    ["avon-and-somerset efficiency outstanding"],
  );
  check(
    "the only force",
    about(
      "2016",
      "Durham Constabulary",
      "It is the only force in the country to be graded outstanding at investigating crime.",
    ),
    ["durham investigating-crime outstanding"],
  );
  check(
    "numbers of forces",
    about(
      "2016",
      "Gwent Police",
      "Across England and Wales, 36 forces were graded good and five were told they required improvement.",
    ),
    [],
  );
  check(
    "most forces",
    about(
      "2017",
      "Northumbria Police",
      "Most forces are good at treating people fairly. Northumbria Police is good at investigating crime.",
    ),
    ["northumbria investigating-crime good"],
  );
  check(
    "league talk",
    about(
      "2023-25",
      "Lincolnshire Police",
      "Its control room is among the slowest in the country and its detectives are the best in the country.",
    ),
    [],
  );
  check(
    "one of several, behind the grade",
    about("2023-25", "Cheshire Constabulary", "It was one of six forces graded good for responding to the public."),
    ["cheshire responding-to-the-public good"],
  );
});

describe("23 other forces", () => {
  check(
    "three in a row",
    `Northern forces praised

HMICFRS has published its PEEL 2018/19 reports. Cleveland, North Yorkshire and Northumbria were all rated good for effectiveness.
`,
    ["cleveland effectiveness good", "north-yorkshire effectiveness good", "northumbria effectiveness good"],
  );
  check(
    "a shared noun",
    about(
      "2015",
      "Norfolk and Suffolk Constabularies",
      "Norfolk and Suffolk Constabularies were both judged outstanding for efficiency.",
    ),
    ["norfolk efficiency outstanding", "suffolk efficiency outstanding"],
  );
  check(
    "a neighbour beside the subject",
    about(
      "2018-19",
      "Kent Police",
      "Kent Police was rated outstanding for legitimacy, while neighbouring Sussex Police was graded good.",
    ),
    ["kent legitimacy outstanding", "sussex legitimacy good"],
  );
  check(
    "both forces",
    `Two verdicts on two forces

HMIC has published PEEL 2016 efficiency reports. Surrey Police requires improvement for efficiency, Sussex Police is good.
`,
    ["surrey efficiency requires-improvement", "sussex efficiency good"],
  );
});

describe("24 two levels", () => {
  check(
    "while rated good overall",
    about(
      "2016",
      "Bedfordshire Police",
      "While rated good overall for effectiveness, the force was told it needs to improve when it comes to protecting vulnerable people.",
    ),
    ["bedfordshire effectiveness good", "bedfordshire protecting-vulnerable-people requires-improvement"],
  );
  check(
    "although",
    about(
      "2017",
      "Staffordshire Police",
      "Although the force is good for effectiveness as a whole, it was graded as requiring improvement for the way it investigates crime.",
    ),
    ["staffordshire effectiveness good", "staffordshire investigating-crime requires-improvement"],
  );
  check(
    "both forces of a pair",
    about(
      "2016",
      "West Mercia Police and Warwickshire Police",
      "While rated good overall for effectiveness, both West Mercia Police and Warwickshire Police were graded requires improvement for protecting vulnerable people.",
    ),
    [
      "west-mercia effectiveness good",
      "warwickshire effectiveness good",
      "west-mercia protecting-vulnerable-people requires-improvement",
      "warwickshire protecting-vulnerable-people requires-improvement",
    ],
  );
  check(
    "pillar, then its parts",
    about(
      "2018-19",
      "Leicestershire Police",
      "The force was graded good for legitimacy, but within that, ethical behaviour requires improvement.",
    ),
    ["leicestershire legitimacy good", "leicestershire ethical-behaviour requires-improvement"],
  );
});

describe("25 restated by an official", () => {
  check(
    "in a quote",
    about(
      "2023-25",
      "Kent Police",
      `Preventing crime was graded good.

Chief Constable Pat Hallam said: "The 'good' grade for preventing crime reflects the work of our officers."`,
    ),
    ["kent preventing-crime good"],
  );
  check(
    "in a quote alone",
    about("2023-25", "Kent Police", `Chief Constable Pat Hallam said: "We are now outstanding at managing offenders."`),
    [],
  );
  check(
    "a count in a quote",
    about(
      "2021-22",
      "Gwent Police",
      `Police and crime commissioner Sam Cole said: "Good in five areas and adequate in four is a result to be proud of."`,
    ),
    [],
  );
  check(
    "an inspector's quote counts",
    about(
      "2016",
      "Essex Police",
      `HM Inspector of Constabulary Jo Selby said: "Essex Police is good at investigating crime."`,
    ),
    ["essex investigating-crime good"],
  );
});

describe("26 the same verdict", () => {
  check(
    "was also given for",
    about(
      "2015",
      "Hampshire Constabulary",
      "The force was graded good at preventing crime. The same verdict was given for the way it investigates crime.",
    ),
    ["hampshire preventing-crime good", "hampshire investigating-crime good"],
  );
  check(
    "received the same grade",
    about(
      "2023-25",
      "Thames Valley Police",
      "Investigating crime was rated inadequate. Responding to the public received the same grade.",
    ),
    ["thames-valley investigating-crime inadequate", "thames-valley responding-to-the-public inadequate"],
  );
  check("so was", about("2018-19", "Dorset Police", "Its effectiveness was judged good, and so was its legitimacy."), [
    "dorset effectiveness good",
    "dorset legitimacy good",
  ]);
  check(
    "as was, across a sentence",
    about(
      "2023-25",
      "North Wales Police",
      "Preventing crime was graded good, as was managing offenders. The same rating went to leadership.",
    ),
    ["north-wales preventing-crime good", "north-wales managing-offenders good", "north-wales leadership good"],
  );
});

describe("27 summaries", () => {
  check(
    "overall and counts",
    about("2016", "Devon & Cornwall Police", "Overall requires improvement; two good, two requires improvement."),
    [
      "devon-and-cornwall overall requires-improvement",
      "devon-and-cornwall good 2",
      "devon-and-cornwall requires-improvement 2",
    ],
  );
  check(
    "a pillar and counts",
    about(
      "2017",
      "Cambridgeshire Constabulary",
      "Effectiveness was rated good, with three areas graded good and one requires improvement.",
    ),
    ["cambridgeshire effectiveness good", "cambridgeshire good 3", "cambridgeshire requires-improvement 1"],
  );
  check("overall good", about("2018-19", "Humberside Police", "Overall, Humberside Police was rated good."), [
    "humberside overall good",
  ]);
  check(
    "counts, then one named",
    about(
      "2023-25",
      "Staffordshire Police",
      "Staffordshire Police was graded adequate in five areas and good in two. Investigating crime was inadequate.",
    ),
    ["staffordshire adequate 5", "staffordshire good 2", "staffordshire investigating-crime inadequate"],
  );
});

describe("28 passive with by", () => {
  check(
    "by inspectors for",
    about(
      "2023-25",
      "Cumbria Constabulary",
      "The constabulary was graded 'good' by inspectors for managing offenders.",
    ),
    ["cumbria managing-offenders good"],
  );
  check(
    "by the watchdog",
    about(
      "2021-22",
      "West Yorkshire Police",
      "West Yorkshire Police has been rated outstanding by the police watchdog for preventing crime.",
    ),
    ["west-yorkshire preventing-crime outstanding"],
  );
  check(
    "for the area by",
    about("2018-19", "Nottinghamshire Police", "The force's efficiency has been classed as good by HMICFRS."),
    ["nottinghamshire efficiency good"],
  );
  check(
    "the area as subject",
    about("2023-25", "Warwickshire Police", "Responding to the public was judged by the inspectorate to be adequate."),
    ["warwickshire responding-to-the-public adequate"],
  );
});

describe("29 compounds", () => {
  check(
    "good-rated force",
    about("2018-19", "Surrey Police", "The good-rated force will be inspected again in two years."),
    ["surrey overall good"],
  );
  check(
    "quoted",
    about("2021-22", "Cleveland Police", "Residents of the 'inadequate'-rated force met the commissioner on Monday."),
    ["cleveland overall inadequate"],
  );
  check(
    "outstanding-rated",
    about("2018-19", "Durham Constabulary", "Visitors came to see how the outstanding-rated constabulary works."),
    ["durham overall outstanding"],
  );
  check(
    "with an area",
    about("2023-25", "Lincolnshire Police", "Its inadequate-rated response to 999 calls is to be rebuilt."),
    ["lincolnshire responding-to-the-public inadequate"],
  );
});

describe("30 numbers of one's own", () => {
  check(
    "an average",
    about(
      "2016",
      "Kent Police",
      "We count outstanding as four and inadequate as one. On our scale Kent Police averages 2.4 out of 4.",
    ),
    [],
  );
  check(
    "points for grades",
    about("2018-19", "Essex Police", "Giving three points for each good, our league table puts the force on 9."),
    [],
  );
  check(
    "stars",
    about(
      "2023-25",
      "Gwent Police",
      "Our readers gave the force two stars out of five, a long way from good. Investigating crime was graded adequate.",
    ),
    ["gwent investigating-crime adequate"],
  );
  check(
    "a score in per cent",
    about(
      "2023-25",
      "Dorset Police",
      "The survey found that 61 per cent think local officers are good or outstanding.",
    ),
    [],
  );
});
