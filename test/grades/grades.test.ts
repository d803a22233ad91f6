import { describe, expect, test } from "vitest";
import { extract } from "../../src/pipeline.js";
import { toDoc } from "../../src/read/decode.js";
import { loadRules } from "../../src/rules/load.js";

const rules = loadRules();

function recordOf(text: string) {
  return extract(toDoc("page.txt", new TextEncoder().encode(text)), rules).record;
}

/** Grades as "force area-or-pillar grade", the earlier ones with "was", in text order. */
function grades(text: string): readonly string[] {
  return recordOf(text).grades.map(({ force, area, pillar, grade, period, year }) =>
    [period === "previous" ? `was ${year ?? ""}`.trim() : "", force, area ?? pillar, grade].filter(Boolean).join(" "),
  );
}

/** Tallies as "force count of total grade". */
function tallies(text: string): readonly string[] {
  return recordOf(text).tallies.map(({ force, count, of, grade }) => `${force} ${count} of ${of} ${grade}`);
}

const KENT = "Kent Police: HMICFRS report\n\nHMICFRS inspected Kent Police.\n\n";

/** The document's title and its date of publication. */
function head(text: string): readonly [title: string | undefined, published: string | null] {
  const { title, published } = recordOf(text).document;
  return [title?.text, published];
}

test.each([
  [
    "minutes: the heading that says whose they are, and the day of the meeting is no date of theirs",
    "Dorset Council\nCommittees and meetings\n\nMinutes of the Dorset Police and Crime Panel\n\nDate: Thursday, 2 February 2023\nPresent: Councillor Pat Hallam (Chairman)\n\n1. Apologies\n\nThe panel noted the minutes of the last meeting.\n",
    ["Minutes of the Dorset Police and Crime Panel", null],
  ],
  [
    "a site's slogan is no headline",
    "Kent Police Federation\nRepresenting 3,400 officers across the county\n\nThin line is stretched, says chair after inspection\n\nPosted on 17th December 2021\n\nThe chair of Kent Police Federation said that a report shows what members have been up against this year.\n",
    ["Thin line is stretched, says chair after inspection", "2021-12-17"],
  ],
  [
    "sections and the site's name behind bars, and a date with the words for another behind it",
    "Force loses track of its vans, inspectors find | Kent police | The Fenland Gazette\n\nThu 16 Nov 2023 00.01 GMT  Last modified on Thu 16 Nov 2023 14.20 GMT\n\nThe force was told on Thursday that it has lost track of its vans, and that it should find them.\n",
    ["Force loses track of its vans, inspectors find", "2023-11-16"],
  ],
  [
    "what a program calls it",
    "title: Force loses track of its vans, inspectors find\nsite_name: Gazette\n\nThe force was told on Thursday that it has lost track of its vans, and that it should find them.\n",
    ["Force loses track of its vans, inspectors find", null],
  ],
  [
    "a letter's subject of two lines",
    "Kent Police and Crime Commissioner\n\nDear Home Secretary\n\nPEEL 2021/22: Kent Police - comments under section 55 of the Police\nAct 1996\n\nI write to you as the Act says that I should.\n\nYours sincerely\n",
    ["PEEL 2021/22: Kent Police - comments under section 55 of the Police\nAct 1996", null],
  ],
])("%s", (_, text, expected) => expect(head(text)).toEqual(expected));

test.each([
  [
    "the earlier name in a note on the later one",
    "Kent 2017\n\nThis is HMICFRS's report on Kent Police.\n\nIn July 2017 HMIC was renamed. Earlier reports may refer to HMIC.\n",
    "hmicfrs",
  ],
  [
    "the earlier name alone",
    "Kent 2015\n\nHMIC has inspected Kent Police. Officers refer to HMIC as the watchdog.\n",
    "hmic",
  ],
])("%s", (_, text, expected) => expect(recordOf(text).document.inspectorate).toBe(expected));

describe("what a grade is of", () => {
  test.each([
    [
      "not what only a line below has graded",
      `${KENT}We looked at the service the force gives to victims of crime. We don't make a graded judgment for this area.\n\nLeadership and force management\n\nGood\n`,
      ["kent supporting-victims not-graded", "kent leadership good"],
    ],
    [
      "the question that a heading names",
      `${KENT}Preventing crime\n\nThe force was graded as good.\n\nInvestigating crime\n\nFor this question the force requires improvement.\n`,
      ["kent preventing-crime good", "kent investigating-crime requires-improvement"],
    ],
    [
      "an area of the pillar that opens the sentence, not both",
      "Shropshire Fire and Rescue Service: HMICFRS report, 2019\n\nUnder people, getting staff with the right skills was graded good.\n",
      ["frs-shropshire skills good"],
    ],
  ])("%s", (_, text, expected) => expect(grades(text)).toEqual(expected));
});

describe("whose a grade is", () => {
  test.each([
    [
      "the force that an apposition describes by its neighbour",
      `${KENT}Sussex Police, Kent's neighbour, was rated outstanding for efficiency.\n`,
      ["sussex efficiency outstanding"],
    ],
    [
      "the force spoken of, not the one in its aside",
      `${KENT}Last year the force, then in an alliance with Essex Police, was graded good for efficiency.\n`,
      ["was kent efficiency good"],
    ],
    [
      "the force before a relative clause with commas of its own",
      `${KENT}Essex Police, which shares its dogs, vans and cells with Suffolk, was rated good for efficiency.\n`,
      ["essex efficiency good"],
    ],
    [
      "another force, a few words into the sentence, for the area graded before",
      `${KENT}Kent Police was rated outstanding at tackling serious and organised crime. Of the others, Essex Police was good and Sussex Police adequate.\n`,
      [
        "kent serious-organised-crime outstanding",
        "essex serious-organised-crime good",
        "sussex serious-organised-crime adequate",
      ],
    ],
    [
      "behind a semicolon another statement begins",
      `${KENT}For efficiency Kent Police was rated good, as was Gwent; Dorset was rated as inadequate.\n`,
      ["kent efficiency good", "gwent efficiency good", "dorset efficiency inadequate"],
    ],
    [
      "both of two forces behind a turn",
      `${KENT}Kent Police was rated good for efficiency, while Essex Police and Sussex Police both require improvement.\n`,
      ["kent efficiency good", "essex efficiency requires-improvement", "sussex efficiency requires-improvement"],
    ],
    [
      "the forces listed behind a grade",
      "HMIC on efficiency: round-up\n\nHMIC inspected every force. Among those graded good for efficiency are Norfolk, Thames Valley and South Wales, the last of which was praised.\n",
      ["norfolk efficiency good", "thames-valley efficiency good", "south-wales efficiency good"],
    ],
  ])("%s", (_, text, expected) => expect(grades(text)).toEqual(expected));
});

describe("when a grade was given", () => {
  test.each([
    [
      "a line below a lone grade says that it was carried over",
      "Kent 2017\n\nHMIC judged how effective Kent Police is in 2017.\n\nHow effective is the force at investigating crime?\n\nGood\n\nThis question was not inspected in 2017. The grade is the one we gave in 2016.\n\nHow effective is the force at protecting vulnerable people?\n\nOutstanding\n\nThis question was inspected with care.\n",
      ["was 2016 kent investigating-crime good", "kent protecting-vulnerable-people outstanding"],
    ],
    [
      "a year in an aside dates nothing",
      `${KENT}Published 3 March 2022\n\nKent Police, which was put into Engage in 2020, was graded good for legitimacy.\n`,
      ["kent legitimacy good"],
    ],
    [
      "a year in the next clause dates the grade there",
      `${KENT}Published 3 March 2018\n\nFor legitimacy the grade is good, where in 2016 it was inadequate.\n`,
      ["kent legitimacy good", "was 2016 kent legitimacy inadequate"],
    ],
    [
      "what is said in the present of an earlier grade dates only that",
      `${KENT}Published 3 March 2018\n\nHMICFRS graded Kent Police as good for legitimacy, which is what it was in 2016.\n`,
      ["kent legitimacy good"],
    ],
    [
      "one of those that the sentence before counted",
      `${KENT}Published 3 March 2024\n\nIn 2021 Kent Police was found to be inadequate in three areas. Responding to the public was one of those rated inadequate.\n`,
      ["was kent responding-to-the-public inadequate"],
    ],
    [
      "and comes: the present",
      `${KENT}Published 3 March 2017\n\nIt is a rise on last year, when Kent Police received a good for legitimacy, and comes weeks after the force was judged to be outstanding for efficiency.\n`,
      ["was kent legitimacy good", "kent efficiency outstanding"],
    ],
    [
      "and has: the present",
      `${KENT}Published 3 March 2017\n\nFor legitimacy the force was graded as inadequate in 2015 and has been graded as good.\n`,
      ["was 2015 kent legitimacy inadequate", "kent legitimacy good"],
    ],
  ])("%s", (_, text, expected) => expect(grades(text)).toEqual(expected));
});

describe("subjects", () => {
  const ROUND_UP =
    "HMIC on effectiveness: round-up\n\nHMIC inspected every force.\n\nKent Police was graded good for effectiveness. Kent Police spent more, and Kent Police told HMIC so. Essex Police and Sussex Police were graded good for effectiveness, and Surrey Police was graded inadequate for effectiveness.\n\n";
  test.each([
    [
      "two other forces of a round-up are further ones",
      `${ROUND_UP}Two other forces went the other way: Dorset Police and Durham Constabulary were both graded good for effectiveness.\n`,
      "dorset,durham,essex,kent,surrey,sussex",
    ],
    [
      "a title of several forces that names none",
      "Two forces, two verdicts\n\nHMIC inspected them in May.\n\nKent Police was graded good for effectiveness. Kent Police spent more, and Kent Police told HMIC so.\n\nEssex Police was graded inadequate for effectiveness.\n",
      "essex,kent",
    ],
    [
      "another force beside the one that the text is about is none",
      "Kent Police report\n\nHMIC inspected Kent Police.\n\nIt was graded good for effectiveness. Another force, Essex Police, was graded inadequate for effectiveness.\n",
      "kent",
    ],
  ])("%s", (_, text, expected) => {
    const subjects = recordOf(text).forces.filter((force) => force.subject);
    expect(
      subjects
        .map((force) => force.id)
        .sort()
        .join(),
    ).toBe(expected);
  });
});

describe("pillars", () => {
  const PEEL = "Kent Police: PEEL 2016\n\nHMIC inspected Kent Police for its PEEL 2016 report.\n\n";
  test.each([
    ["a heading", `${PEEL}Leadership\n\nThe chief officers are well known.\n`, ["leadership"]],
    ["what a grade was given for, or not given", `${PEEL}Leadership was not graded this time.\n`, ["leadership"]],
    ["an inspection of it", `${PEEL}HMIC has also examined leadership in each force.\n`, ["leadership"]],
    ["the leadership of somebody is none", `${PEEL}HMIC praised his leadership of the force.\n`, []],
  ])("%s", (_, text, expected) => expect(recordOf(text).pillars.map(({ id }) => id)).toEqual(expected));
});

describe("counts", () => {
  test.each([
    [
      "of the force that the paragraph speaks of",
      "HMICFRS: round-up\n\nHMICFRS has inspected Durham Constabulary, Kent Police, Essex Police, Sussex Police, Surrey Police and Cleveland Police.\n\nKent Police fared worse. It was judged inadequate in three areas and good in five.\n",
      ["kent 3 of null inadequate", "kent 5 of null good"],
    ],
    [
      "with no total from the number of the scale's grades",
      `${KENT}Forces are given one of five grades.\n\nKent Police was good in four areas and adequate in three. It was inadequate in none, the lowest of the five grades.\n`,
      ["kent 4 of null good", "kent 3 of null adequate", "kent 0 of null inadequate"],
    ],
    [
      "with the total that the next sentence gives the rest",
      `${KENT}Kent Police was good in all three pillars. It was found to require improvement in one area. The remaining seven of the eight areas were good.\n`,
      ["kent 1 of 8 requires-improvement", "kent 7 of 8 good"],
    ],
    [
      "behind the inspectorate's name, whose services are no forces",
      `${KENT}Now His Majesty's Inspectorate of Constabulary and Fire & Rescue Services has rated it good at five of the nine things it looked at. Nothing was inadequate.\n`,
      ["kent 5 of 9 good", "kent 0 of 9 inadequate"],
    ],
    ["of forces are none", `${KENT}Of the six forces in the region, one is outstanding and four are good.\n`, []],
    [
      "with a total that stands below them",
      `${KENT}Kent Police was good in four areas, adequate in three and inadequate in two.\n\nInspectors gave their verdict on nine areas of policing.\n`,
      ["kent 4 of 9 good", "kent 3 of 9 adequate", "kent 2 of 9 inadequate"],
    ],
  ])("%s", (_, text, expected) => expect(tallies(text)).toEqual(expected));
});
