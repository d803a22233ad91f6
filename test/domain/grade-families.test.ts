import { describe } from "vitest";
import { about, check } from "./readings.js";

/** Statements of one grade or a few: families 1 to 9 of the ways to award a grade. */
describe("1 headlines", () => {
  check(
    "headline and body say the same, once",
    `Kent Police rated 'good' for investigating crime

9 June 2022

Detectives in Kent have won over the police watchdog. HMICFRS said the force was good at investigating crime.
`,
    ["kent investigating-crime good"],
  );
  check(
    "a grade that stands in the headline alone",
    `Durham Constabulary judged outstanding at tackling serious and organised crime

Work against drug gangs was praised in the PEEL 2016 effectiveness report, which HMIC published this morning.
`,
    ["durham serious-organised-crime outstanding"],
  );
  check(
    "no area in the headline, but in the body",
    `Police force gets 'good' rating from watchdog

Dorset Police was inspected by HMICFRS last autumn. In its 2018/19 assessment the force was graded good for legitimacy.
`,
    ["dorset legitimacy good"],
  );
  check(
    "no area anywhere",
    `Norfolk Constabulary rated 'good' by inspectors

HMICFRS spent three weeks with officers in Norwich and King's Lynn before it wrote its report.
`,
    ["norfolk overall good"],
  );
  check(
    "a rating for calls",
    `Essex Police gets 'requires improvement' rating for answering 999 calls

Callers wait too long, according to a PEEL 2023-25 report by HMICFRS.
`,
    ["essex responding-to-the-public requires-improvement"],
  );
  check(
    "the present tense of headlines",
    `Inspectors judge Gwent Police inadequate at managing offenders

The findings are in HMICFRS's PEEL 2021/22 report, out on Tuesday.
`,
    ["gwent managing-offenders inadequate"],
  );
});

describe("2 copula", () => {
  check("one area", about("2023-25", "Kent Police", "The force is good at preventing crime."), [
    "kent preventing-crime good",
  ]);
  check("the force by its name", about("2015", "Surrey Police", "Surrey Police is outstanding at preventing crime."), [
    "surrey preventing-crime outstanding",
  ]);
  check(
    "bullets below a stem",
    about(
      "2018-19",
      "Cheshire Constabulary",
      `Inspectors found that Cheshire Constabulary:

- is 'good' at effectively reducing crime and keeping people safe;
- is 'outstanding' at operating efficiently and providing sustainable services to the public; and
- 'requires improvement' at how it treats the public and its workforce.`,
    ),
    ["cheshire effectiveness good", "cheshire efficiency outstanding", "cheshire legitimacy requires-improvement"],
  );
  check(
    "bullets that open with the grade",
    about(
      "2021-22",
      "Suffolk Constabulary",
      `The constabulary is:

• good at treating people fairly and with respect
• adequate at supporting its workforce
• inadequate at responding to the public`,
    ),
    ["suffolk treating-the-public good", "suffolk workforce adequate", "suffolk responding-to-the-public inadequate"],
  );
  check(
    "two copulas in one sentence",
    about(
      "2016",
      "Sussex Police",
      "The force is good at investigating crime but is inadequate at protecting vulnerable people.",
    ),
    ["sussex investigating-crime good", "sussex protecting-vulnerable-people inadequate"],
  );
  check(
    "the area as subject",
    about(
      "2023-25",
      "Cumbria Constabulary",
      "The constabulary's response to the public is adequate, its leadership is outstanding.",
    ),
    ["cumbria responding-to-the-public adequate", "cumbria leadership outstanding"],
  );
});

describe("3 verbs of judging", () => {
  const kent = (text: string) => about("2023-25", "Kent Police", text);
  check("assessed as", kent("Inspectors assessed the force as adequate at managing offenders."), [
    "kent managing-offenders adequate",
  ]);
  check("ranked", kent("Responding to the public was ranked as inadequate."), [
    "kent responding-to-the-public inadequate",
  ]);
  check("classed as", kent("Its handling of 999 calls was classed as requiring improvement."), [
    "kent responding-to-the-public requires-improvement",
  ]);
  check("deemed", kent("The way it investigates crime was deemed inadequate."), [
    "kent investigating-crime inadequate",
  ]);
  check("branded", kent("The watchdog branded the force inadequate at protecting vulnerable people."), [
    "kent protecting-vulnerable-people inadequate",
  ]);
  check(
    "awarded a grade of",
    kent("It was awarded a grade of outstanding for preventing crime and antisocial behaviour."),
    ["kent preventing-crime outstanding"],
  );
  check("received a grading", kent("The force received an adequate grading for its leadership."), [
    "kent leadership adequate",
  ]);
  check("handed a verdict", kent("The force was handed a verdict of 'inadequate' for its investigations."), [
    "kent investigating-crime inadequate",
  ]);
  check(
    "scored and got",
    kent("Treatment of the public scored a 'good', while managing offenders got an 'adequate'."),
    ["kent treating-the-public good", "kent managing-offenders adequate"],
  );
  check(
    "earned top marks by name",
    kent("Kent Police earned an outstanding mark for managing offenders and suspects."),
    ["kent managing-offenders outstanding"],
  );
  check("labelled", kent("Protecting vulnerable people was labelled as adequate by HMICFRS."), [
    "kent protecting-vulnerable-people adequate",
  ]);
  check("has judged, active", kent("HMICFRS has judged that the force is good at managing offenders."), [
    "kent managing-offenders good",
  ]);
  check("areas coordinated", kent("Investigating crime and managing offenders were each marked as good."), [
    "kent investigating-crime good",
    "kent managing-offenders good",
  ]);
  check("kept its grade", kent("The force has retained its 'good' grade for preventing crime."), [
    "kent preventing-crime good",
    "previous kent preventing-crime good",
  ]);
  check(
    "described as an effective way",
    kent("The scheme was described as a very effective way to catch burglars."),
    [],
  );
  check(
    "found good practice",
    kent("Inspectors found good practice in the custody suites. Managing offenders was found to be good."),
    ["kent managing-offenders good"],
  );
});

describe("4 the inspectorate as subject", () => {
  check(
    "judges as",
    about(
      "2015",
      "Lancashire Constabulary",
      "HMIC judges Lancashire Constabulary as good at tackling serious and organised crime.",
    ),
    ["lancashire serious-organised-crime good"],
  );
  check(
    "areas coordinated, one grade",
    about(
      "2023-25",
      "Kent Police",
      "The inspectorate graded the force good at investigating crime and at managing offenders.",
    ),
    ["kent investigating-crime good", "kent managing-offenders good"],
  );
  check(
    "two forces named, the rest a number",
    `Forces treat people fairly, says HMIC

In its PEEL 2016 legitimacy report HMIC graded Derbyshire Constabulary and Kent Police as outstanding for legitimacy, 36 forces as good and five as requiring improvement.
`,
    ["derbyshire legitimacy outstanding", "kent legitimacy outstanding"],
  );
  check(
    "rates at how",
    about(
      "2018-19",
      "North Wales Police",
      "HMICFRS rates the force 'requires improvement' at how legitimately it treats the public and its workforce.",
    ),
    ["north-wales legitimacy requires-improvement"],
  );
  check(
    "its name in full",
    about(
      "2021-22",
      "Merseyside Police",
      "Her Majesty's Inspectorate of Constabulary and Fire & Rescue Services has assessed Merseyside Police as outstanding at disrupting serious organised crime.",
    ),
    ["merseyside serious-organised-crime outstanding"],
  );
});

describe("5 the extent to which", () => {
  check(
    "is effective",
    about(
      "2015",
      "Humberside Police",
      "The extent to which Humberside Police is effective at keeping people safe and reducing crime requires improvement.",
    ),
    ["humberside effectiveness requires-improvement"],
  );
  check(
    "is efficient",
    about(
      "2015",
      "Essex Police",
      "The extent to which the force is efficient at keeping people safe and reducing crime is good.",
    ),
    ["essex efficiency good"],
  );
  check(
    "not yet graded after a colon",
    `Kent PEEL 2016

HMIC inspects how Kent Police keeps people safe and reduces crime.

The extent to which the force is effective at keeping people safe and reducing crime: not yet graded

The extent to which the force is legitimate at keeping people safe and reducing crime is outstanding.
`,
    ["kent effectiveness not-graded", "kent legitimacy outstanding"],
  );
  check(
    "is legitimate",
    about(
      "2016",
      "Northumbria Police",
      "HMIC found the extent to which Northumbria Police is legitimate at keeping people safe and reducing crime is good.",
    ),
    ["northumbria legitimacy good"],
  );
});

describe("6 in respect of", () => {
  check(
    "efficiency",
    about(
      "2016",
      "Wiltshire Police",
      "Wiltshire Police has been assessed as good in respect of the efficiency with which it keeps people safe and reduces crime.",
    ),
    ["wiltshire efficiency good"],
  );
  check(
    "effectiveness",
    about(
      "2015",
      "Staffordshire Police",
      "The force was assessed as requiring improvement in respect of its effectiveness at keeping people safe and reducing crime.",
    ),
    ["staffordshire effectiveness requires-improvement"],
  );
  check(
    "legitimacy",
    about(
      "2017",
      "Warwickshire Police",
      "The force has been judged good in respect of the legitimacy with which it keeps people safe and reduces crime.",
    ),
    ["warwickshire legitimacy good"],
  );
  check(
    "with regard to an area",
    about(
      "2023-25",
      "Dyfed-Powys Police",
      "It was graded adequate with regard to managing offenders and inadequate in relation to investigating crime.",
    ),
    ["dyfed-powys managing-offenders adequate", "dyfed-powys investigating-crime inadequate"],
  );
});

describe("7 requires improvement as a predicate", () => {
  check(
    "in the way",
    about(
      "2016",
      "Devon & Cornwall Police",
      "Devon & Cornwall Police requires improvement in the way it protects vulnerable people.",
    ),
    ["devon-and-cornwall protecting-vulnerable-people requires-improvement"],
  );
  check(
    "at",
    about(
      "2021-22",
      "Avon and Somerset Police",
      "The force requires improvement at investigating crime, HMICFRS concluded.",
    ),
    ["avon-and-somerset investigating-crime requires-improvement"],
  );
  check("for a pillar", about("2017", "Cleveland Police", "Cleveland Police requires improvement for efficiency."), [
    "cleveland efficiency requires-improvement",
  ]);
  check(
    "an official area as subject",
    about(
      "2023-25",
      "Gloucestershire Constabulary",
      "Responding to the public requires improvement; preventing crime is good.",
    ),
    ["gloucestershire responding-to-the-public requires-improvement", "gloucestershire preventing-crime good"],
  );
});

describe("8 told to improve", () => {
  check(
    "beside a grade",
    about(
      "2023-25",
      "Hertfordshire Constabulary",
      "The constabulary was graded good for preventing crime but was told it needs to improve at responding to the public.",
    ),
    ["hertfordshire preventing-crime good", "hertfordshire responding-to-the-public requires-improvement"],
  );
  check(
    "required improvement, told in the past",
    about(
      "2016",
      "Bedfordshire Police",
      "Inspectors told the force it required improvement at investigating crime, though it was rated good at tackling serious and organised crime.",
    ),
    ["bedfordshire investigating-crime requires-improvement", "bedfordshire serious-organised-crime good"],
  );
  check(
    "areas in bullets",
    `Lincolnshire Police told to improve in key areas

HMICFRS has inspected Lincolnshire Police as part of PEEL 2021/22. The force was rated good at preventing crime, but was told to improve at:

- investigating crime
- protecting vulnerable people
- managing offenders
`,
    [
      "lincolnshire preventing-crime good",
      "lincolnshire investigating-crime requires-improvement",
      "lincolnshire protecting-vulnerable-people requires-improvement",
      "lincolnshire managing-offenders requires-improvement",
    ],
  );
  check(
    "a finding alone",
    about("2023-25", "Kent Police", "The force was told to improve the way it stores exhibits."),
    [],
  );
  check(
    "a finding beside a grade",
    about(
      "2023-25",
      "Kent Police",
      "Managing offenders was graded adequate. The force must improve its record keeping.",
    ),
    ["kent managing-offenders adequate"],
  );
});

describe("9 areas requiring improvement", () => {
  check(
    "three areas",
    about(
      "2021-22",
      "Northamptonshire Police",
      "Areas requiring improvement are investigating crime, managing offenders and supporting victims.",
    ),
    [
      "northamptonshire investigating-crime requires-improvement",
      "northamptonshire managing-offenders requires-improvement",
      "northamptonshire supporting-victims requires-improvement",
    ],
  );
  check(
    "were",
    about(
      "2023-25",
      "Surrey Police",
      "The areas that require improvement were responding to the public and investigating crime.",
    ),
    ["surrey responding-to-the-public requires-improvement", "surrey investigating-crime requires-improvement"],
  );
  check(
    "include",
    about(
      "2018-19",
      "West Midlands Police",
      "The areas graded as requiring improvement include investigating crime and planning for the future.",
    ),
    [
      "west-midlands investigating-crime requires-improvement",
      "west-midlands planning-for-the-future requires-improvement",
    ],
  );
  check(
    "the force of the sentence before",
    `Two forces, two reports

HMICFRS has published PEEL 2021/22 reports on Norfolk Constabulary and Suffolk Constabulary. Norfolk Constabulary is good at preventing crime.

Suffolk Constabulary did well in the rural beats. Areas requiring improvement are managing offenders and responding to the public.
`,
    [
      "norfolk preventing-crime good",
      "suffolk managing-offenders requires-improvement",
      "suffolk responding-to-the-public requires-improvement",
    ],
  );
  check(
    "areas for improvement",
    about(
      "2023-25",
      "Kent Police",
      "Areas for improvement are custody records and fleet management. Investigating crime was graded good.",
    ),
    ["kent investigating-crime good"],
  );
});
