import { describe } from "vitest";
import { about, check } from "./readings.js";

const kent = (text: string) => about("2023-25", "Kent Police", text);
const gwent = (text: string) => about("2018-19", "Gwent Police", text);

/** Further wordings of what one wording alone would not show to be general. */
describe("a report with its date", () => {
  check(
    "published on a day",
    `Police praised for work with offenders

HMICFRS has inspected Dorset Police. The report, published on 9 June 2022, rates the force good at managing offenders and adequate at supporting its workforce.
`,
    ["dorset managing-offenders good", "dorset workforce adequate"],
  );
  check(
    "the report of this month",
    `Watchdog's verdict

5 December 2024

HMICFRS's PEEL report on Sussex Police, which came out in December 2024, graded it outstanding for preventing crime.
`,
    ["sussex preventing-crime outstanding"],
  );
  check(
    "fieldwork in a year",
    gwent("Inspectors, who visited in the spring of 2019, graded the force good for efficiency."),
    ["gwent efficiency good"],
  );
});

describe("pairs in order", () => {
  check(
    "grades after a verb, areas after for",
    gwent("The force scored good, outstanding and good respectively for effectiveness, efficiency and legitimacy."),
    ["gwent effectiveness good", "gwent efficiency outstanding", "gwent legitimacy good"],
  );
  check(
    "the former and the latter in one sentence",
    gwent("Inspectors looked at efficiency and legitimacy. The former was 'good', the latter 'inadequate'."),
    ["gwent efficiency good", "gwent legitimacy inadequate"],
  );
  check("in that order", gwent("Efficiency and legitimacy were graded good and outstanding, in that order."), [
    "gwent efficiency good",
    "gwent legitimacy outstanding",
  ]);
  check(
    "the verb left out the second time",
    gwent("Effectiveness was rated good, efficiency outstanding and legitimacy as requiring improvement."),
    ["gwent effectiveness good", "gwent efficiency outstanding", "gwent legitimacy requires-improvement"],
  );
});

describe("exceptions", () => {
  check(
    "other than",
    gwent(
      "HMICFRS examines effectiveness, efficiency and legitimacy. Gwent Police was good in all of them other than efficiency, which was outstanding.",
    ),
    ["gwent effectiveness good", "gwent legitimacy good", "gwent efficiency outstanding"],
  );
  check("only one", gwent("Only efficiency was graded inadequate; effectiveness and legitimacy were both good."), [
    "gwent efficiency inadequate",
    "gwent effectiveness good",
    "gwent legitimacy good",
  ]);
  check(
    "where it was",
    kent(
      "Kent Police is good at preventing crime, managing offenders and leadership, but not at investigating crime, where it was graded inadequate.",
    ),
    [
      "kent preventing-crime good",
      "kent managing-offenders good",
      "kent leadership good",
      "kent investigating-crime inadequate",
    ],
  );
});

describe("nothing of a grade", () => {
  check("no such grades", kent("There were no inadequate grades. Leadership was rated good."), [
    "kent inadequate 0",
    "kent leadership good",
  ]);
  check("in none of the areas", kent("In none of the eight areas was the force graded outstanding."), [
    "kent outstanding 0/8",
  ]);
  check("nothing was", kent("Nothing was rated inadequate, though leadership requires improvement."), [
    "kent inadequate 0",
    "kent leadership requires-improvement",
  ]);
  check("not one area", kent("Not one area was judged to be outstanding."), ["kent outstanding 0"]);
});

describe("hopes", () => {
  check(
    "working towards",
    kent(
      "The team is working towards an outstanding grade for investigating crime. Managing offenders was rated good.",
    ),
    ["kent managing-offenders good"],
  );
  check("the ambition", kent("Our ambition is for Kent Police to be graded outstanding for leadership."), []);
  check(
    "a bid to be",
    kent("In a bid to be rated good for investigating crime, the force has hired 40 detectives."),
    [],
  );
  check(
    "confident of",
    kent("The chief is confident that responding to the public will be judged good next year."),
    [],
  );
  check("the next step", kent("Preventing crime was graded good, and the next step is outstanding."), [
    "kent preventing-crime good",
  ]);
});

describe("opinions", () => {
  check("argued", kent("The federation argued that leadership is inadequate. Inspectors graded leadership adequate."), [
    "kent leadership adequate",
  ]);
  check(
    "told a radio",
    kent("Councillor Lee Hart told local radio the force was outstanding at preventing crime."),
    [],
  );
  check(
    "according to a commissioner",
    kent(
      "According to the commissioner, Kent Police is good at managing offenders. The report graded managing offenders as requiring improvement.",
    ),
    ["kent managing-offenders requires-improvement"],
  );
  check("residents think", kent("Half of residents think that the force is good at responding to the public."), []);
});

describe("change", () => {
  check("climbed", kent("Investigating crime climbed from inadequate to requires improvement."), [
    "kent investigating-crime requires-improvement",
    "previous kent investigating-crime inadequate",
  ]);
  check(
    "lost its rating",
    kent("The force has lost its outstanding rating for preventing crime and is now graded good."),
    ["kent preventing-crime good", "previous kent preventing-crime outstanding"],
  );
  check("down from, in brackets", kent("Managing offenders: adequate (down from good)"), [
    "kent managing-offenders adequate",
    "previous kent managing-offenders good",
  ]);
  check("used to be", kent("Leadership used to be rated inadequate; it is now good."), [
    "kent leadership good",
    "previous kent leadership inadequate",
  ]);
  check(
    "compared with",
    kent("Responding to the public was graded adequate, compared with requires improvement in 2022."),
    ["kent responding-to-the-public adequate", "previous kent responding-to-the-public requires-improvement 2022"],
  );
  check("a fall of one grade", gwent("Legitimacy fell one grade, from good to requires improvement."), [
    "gwent legitimacy requires-improvement",
    "previous gwent legitimacy good",
  ]);
});

describe("numbers of forces", () => {
  check(
    "eight forces were",
    gwent(
      "Eight forces were graded outstanding for legitimacy and three were inadequate. Gwent Police was graded good.",
    ),
    ["gwent legitimacy good"],
  );
  check(
    "of the forces inspected",
    gwent("Of the 14 forces inspected, ten were good and four required improvement."),
    [],
  );
  check("joins", gwent("Gwent Police joins five other forces graded good for efficiency."), ["gwent efficiency good"]);
});

describe("forces in rows", () => {
  check(
    "colon and full stops",
    `Legitimacy: how the Welsh forces did

HMIC has published its PEEL 2016 legitimacy reports.

Gwent Police: good
South Wales Police: good
Dyfed-Powys Police: requires improvement
`,
    ["gwent legitimacy good", "south-wales legitimacy good", "dyfed-powys legitimacy requires-improvement"],
  );
  check(
    "a force, then its areas",
    `Four forces, eight grades

HMICFRS has published PEEL 2023-25 reports.

Essex Police: preventing crime - good; leadership - adequate.
Norfolk Constabulary: preventing crime - outstanding; leadership - good.
`,
    [
      "essex preventing-crime good",
      "essex leadership adequate",
      "norfolk preventing-crime outstanding",
      "norfolk leadership good",
    ],
  );
});

describe("counts in other words", () => {
  check("the majority named in figures", kent("Of the eight areas, 6 were graded good and 2 adequate."), [
    "kent good 6/8",
    "kent adequate 2/8",
  ]);
  check("a pair of", kent("Inspectors gave the force a pair of outstandings and six goods."), [
    "kent outstanding 2",
    "kent good 6",
  ]);
  check("half of the eight", kent("Four of the eight areas were rated good; the remaining four require improvement."), [
    "kent good 4/8",
    "kent requires-improvement 4/8",
  ]);
  check("brackets", kent("The grades: outstanding (1), good (3), adequate (4)."), [
    "kent outstanding 1",
    "kent good 3",
    "kent adequate 4",
  ]);
  check(
    "areas for improvement are no count",
    kent("There were three areas for improvement in leadership, and five areas were graded good."),
    ["kent good 5"],
  );
});
