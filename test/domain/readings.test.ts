import { describe } from "vitest";
import { about, checkAll } from "./readings.js";

const kent = (text: string) => about("2023-25", "Kent Police", text);

/** Forty short texts with everything that a careful reader takes from them: grades, counts, officials, quotes. */
describe("readings 1 to 10", () => {
  checkAll(
    "1 an apposition",
    about(
      "2021-22",
      "Wiltshire Police",
      "Wiltshire Police were told on Tuesday they must do better at answering 999 calls, an area graded inadequate.",
    ),
    ["wiltshire responding-to-the-public inadequate"],
  );
  checkAll(
    "2 the other",
    about(
      "2021-22",
      "Cumbria Constabulary",
      `The constabulary scored "good" in three of the nine areas, "adequate" in five and "requires improvement" in the other.`,
    ),
    ["cumbria good 3/9", "cumbria adequate 5/9", "cumbria requires-improvement 1/9"],
  );
  checkAll("3 none of the eight", kent("None of the eight areas inspected in Kent was found to be inadequate."), [
    "kent inadequate 0/8",
  ]);
  checkAll(
    "4 prose",
    kent(
      "Good progress has been made on vetting, and there is adequate cover overnight, but two outstanding recommendations remain.",
    ),
    [],
  );
  checkAll(
    "5 a definition",
    kent("Forces can be graded outstanding, good, adequate, requires improvement or inadequate."),
    [],
  );
  checkAll(
    "6 the force, then areas",
    about(
      "2023-25",
      "Essex Police",
      "Essex Police: preventing crime - good; responding to the public - requires improvement.",
    ),
    ["essex preventing-crime good", "essex responding-to-the-public requires-improvement"],
  );
  checkAll(
    "7 a rating on a pillar's page",
    `Cheshire PEEL 2015: efficiency

HMIC inspected how efficient Cheshire Constabulary is at keeping people safe and reducing crime.

Overall rating: Requires Improvement
`,
    ["cheshire efficiency requires-improvement"],
  );
  checkAll(
    "8 two changes",
    about(
      "2017",
      "Dorset Police",
      "Dorset slipped from outstanding to good for legitimacy, while efficiency climbed out of requires improvement to good.",
    ),
    [
      "dorset legitimacy good",
      "previous dorset legitimacy outstanding",
      "dorset efficiency good",
      "previous dorset efficiency requires-improvement",
    ],
  );
  checkAll(
    "9 across the board, again",
    about(
      "2018-19",
      "Durham Constabulary",
      `HMICFRS looked at the constabulary's effectiveness, efficiency and legitimacy. It was "good" across the board, the third year in a row.`,
    ),
    [
      "durham effectiveness good",
      "durham efficiency good",
      "durham legitimacy good",
      "previous durham effectiveness good",
      "previous durham efficiency good",
      "previous durham legitimacy good",
    ],
  );
  checkAll(
    "10 two forces",
    about(
      "2016",
      "Norfolk and Suffolk Constabularies",
      "Norfolk and Suffolk Constabularies were both judged good at understanding demand.",
    ),
    ["norfolk understanding-demand good", "suffolk understanding-demand good"],
  );
});

describe("readings 11 to 20", () => {
  checkAll(
    "11 one of four",
    about(
      "2016",
      "Devon & Cornwall Police",
      "Devon and Cornwall is one of only four forces to be rated outstanding for tackling organised crime.",
    ),
    ["devon-and-cornwall serious-organised-crime outstanding"],
  );
  checkAll("12 a number of forces", kent("Four of the country's forces were rated outstanding, inspectors added."), []);
  checkAll(
    "13 a target in a quote",
    kent(`"We will not rest until we are outstanding," said Chief Constable Sam Carter.`),
    [
      "official Sam Carter chief-constable kent",
      "quote full official Sam Carter: We will not rest until we are outstanding,",
    ],
  );
  checkAll(
    "14 a denial",
    kent("PCC Alex Doyle said she did not accept that the force was inadequate at recording crime."),
    ["official Alex Doyle police-and-crime-commissioner kent"],
  );
  checkAll(
    "15 an earlier inspection",
    about(
      "2017",
      "Sussex Police",
      "In its 2016 inspection HMIC rated the force requires improvement; this year it is good.",
    ),
    ["sussex overall good", "previous sussex overall requires-improvement 2016"],
  );
  checkAll("16 not graded", about("2016", "Sussex Police", "Leadership was not graded this year."), [
    "sussex leadership not-graded",
  ]);
  checkAll("17 two lines", about("2023-25", "Surrey Police", "Investigating crime\nRequires improvement"), [
    "surrey investigating-crime requires-improvement",
  ]);
  checkAll(
    "18 a legend",
    about("2016", "Surrey Police", "Key: Outstanding / Good / Requires improvement / Inadequate"),
    [],
  );
  checkAll(
    "19 a stem with semicolons",
    about(
      "2018-19",
      "Gwent Police",
      "Inspectors found that Gwent Police: is 'good' at operating efficiently; 'requires improvement' at treating its workforce fairly.",
    ),
    ["gwent efficiency good", "gwent workforce requires-improvement"],
  );
  checkAll(
    "20 a finding",
    about(
      "2023-25",
      "Surrey Police",
      "Surrey's control room, run with Sussex Police, requires improvement to its abandoned-call rate, the report says.",
    ),
    [],
  );
});

describe("readings 21 to 30", () => {
  checkAll(
    "21 monitoring",
    kent("The force has moved into Engage, the inspectorate's enhanced monitoring, with two causes of concern."),
    [],
  );
  checkAll(
    "22 praise by an inspector",
    about(
      "2018-19",
      "Kent Police",
      `HMI Ines Cobbold, who visited in spring, said: "The force has a good understanding of its demand."`,
    ),
    [
      "official Ines Cobbold inspector-of-constabulary hmicfrs",
      "quote full official Ines Cobbold: The force has a good understanding of its demand.",
    ],
  );
  checkAll(
    "23 a rank",
    about(
      "2023-25",
      "Leicestershire Police",
      "Inspector Priya Shah, neighbourhood lead in Loughborough, welcomed the report.",
    ),
    ["official Priya Shah inspector leicestershire"],
  );
  checkAll(
    "24 a form of address",
    kent(`Chief Constable Rob Hallam briefed staff.\n\n"We are pleased," said Mr Hallam.`),
    ["official Rob Hallam chief-constable kent", "quote full official Rob Hallam: We are pleased,"],
  );
  checkAll(
    "25 the office alone",
    kent(
      `Police and crime commissioner Lord Marsh read the report.\n\nThe Commissioner added: "Residents should feel reassured."`,
    ),
    [
      "official Lord Marsh police-and-crime-commissioner kent",
      "quote full official Lord Marsh: Residents should feel reassured.",
    ],
  );
  checkAll(
    "26 three paragraphs",
    kent(
      `Dame Jane Selby, the chief constable, met reporters.\n\n"The report is fair.\n\n"It is also a challenge.\n\n"We accept it," she said.`,
    ),
    [
      "official Jane Selby chief-constable kent",
      "quote full official Jane Selby: The report is fair. / It is also a challenge. / We accept it,",
    ],
  );
  checkAll(
    "27 a fragment by a spokesperson",
    about(
      "2021-22",
      "Cleveland Police",
      "A spokesperson for Cleveland Police said the force was 'determined' to improve.",
    ),
    ["quote partial unnamed: determined"],
  );
  checkAll("28 mixed marks", kent(`“The team's work is impressive,” the report said. "More is needed," it went on.`), [
    "quote full inspectorate: The team's work is impressive, / More is needed,",
  ]);
  checkAll(
    "29 fragments and no grade",
    kent(`Inspectors called the plan "weak" and its staffing "inadequate", but stopped short of an overall grade.`),
    ["quote partial inspectorate: weak", "quote partial inspectorate: inadequate"],
  );
  checkAll(
    "30 joint speakers",
    kent(`Sir Tom Ferris, then chief inspector, and his successor, Andy Cope, both warned of a "widening gap".`),
    [
      "official Tom Ferris chief-inspector-of-constabulary hmicfrs former",
      "official Andy Cope chief-inspector-of-constabulary hmicfrs",
      "quote partial official Tom Ferris: widening gap",
    ],
  );
});

describe("readings 31 to 40", () => {
  checkAll(
    "31 a good deal",
    about(
      "2023-25",
      "Bedfordshire Police",
      "Bedfordshire, Luton and Dunstable residents get a good deal from Beds Police.",
    ),
    [],
  );
  checkAll(
    "32 a federation",
    about(
      "2023-25",
      "Leicestershire Police",
      "Leicestershire Police Federation chair Pat Lowe said members were overworked.",
    ),
    ["official Pat Lowe federation-chair leicestershire"],
  );
  checkAll(
    "33 a former name",
    about(
      "2023-25",
      "Hampshire and Isle of Wight Constabulary",
      "Hampshire Constabulary (now Hampshire and Isle of Wight Constabulary) was judged good in 2019.",
    ),
    ["previous hampshire overall good 2019"],
  );
  checkAll(
    "34 a service nobody knows",
    "The service is inadequate at responding to fires, said HMICFRS of Borsetshire Fire and Rescue.\n",
    [],
  );
  checkAll(
    "35 sibling names",
    "HMICFRS has published its latest PEEL grades.\n\nNorth Yorkshire Police: good. South Yorkshire Police: adequate. West Yorkshire Police, outstanding.\n",
    ["north-yorkshire overall good", "south-yorkshire overall adequate", "west-yorkshire overall outstanding"],
  );
  checkAll(
    "36 custody",
    kent(
      "The force performed well in most areas and was praised for its 'good' custody record, though custody itself is not graded.",
    ),
    [],
  );
  checkAll(
    "37 two programmes",
    about("2018-19", "Merseyside Police", "Crime data integrity: inadequate. PEEL efficiency: good."),
    ["merseyside crime-recording inadequate", "merseyside efficiency good"],
  );
  checkAll(
    "38 acting",
    kent("Acting chief constable Lee Hart, the force's fourth leader in two years, thanked staff."),
    ["official Lee Hart chief-constable kent acting"],
  );
  checkAll(
    "39 areas requiring improvement",
    about(
      "2021-22",
      "Kent Police",
      "Areas requiring improvement are investigating crime, managing offenders and use of resources; areas for improvement number 14.",
    ),
    [
      "kent investigating-crime requires-improvement",
      "kent managing-offenders requires-improvement",
      "kent use-of-resources requires-improvement",
    ],
  );
  checkAll(
    "40 a claim against the report",
    about(
      "2023-25",
      "Greater Manchester Police",
      `"HMICFRS said we are 'good' at everything except response," the mayor's deputy, Kit Ames, told reporters, a claim the report, which graded three areas adequate, does not support.`,
    ),
    [
      "greater-manchester adequate 3",
      "official Kit Ames deputy-mayor -",
      "quote full official Kit Ames: HMICFRS said we are 'good' at everything except response,",
    ],
  );
});
