import { describe } from "vitest";
import { check } from "./readings.js";

/** Whole short documents, each in the manner of another writer. */
describe("people in office", () => {
  check(
    "a commissioner's statement",
    `Commissioner responds to inspection

The Police and Crime Commissioner for Cheshire, Sam Cole, has welcomed the latest PEEL report from HMICFRS.

The report, published on 14 November 2024, rates Cheshire Constabulary as outstanding at preventing crime, good at managing offenders and responding to the public, and adequate at investigating crime and protecting vulnerable people. Developing a positive workplace was found to require improvement.

Mr Cole said: “I am proud that we are good in so many areas. I want an outstanding control room next.”
`,
    [
      "cheshire preventing-crime outstanding",
      "cheshire managing-offenders good",
      "cheshire responding-to-the-public good",
      "cheshire investigating-crime adequate",
      "cheshire protecting-vulnerable-people adequate",
      "cheshire workforce requires-improvement",
    ],
  );
  check(
    "a signed letter",
    `Dear Home Secretary

HMICFRS PEEL 2021/22: Suffolk Constabulary

I write in response to the above report, as the law requires.

The inspectorate graded the constabulary good in two areas, adequate in six and requiring improvement in one. I note that supporting victims was graded adequate and that responding to the public requires improvement.

Good work has begun on call handling, and I expect that area to be good by next year.

Yours sincerely

Sam Cole
Police and Crime Commissioner for Suffolk
`,
    [
      "suffolk good 2",
      "suffolk adequate 6",
      "suffolk requires-improvement 1",
      "suffolk supporting-victims adequate",
      "suffolk responding-to-the-public requires-improvement",
    ],
  );
  check(
    "minutes of a panel",
    `Kent and Medway Police and Crime Panel

Minutes of the meeting held on 4 February 2025

5. PEEL inspection

The Commissioner presented the HMICFRS PEEL 2023-25 report on Kent Police. He told the Panel that the force had been graded good at preventing crime and adequate at responding to the public. Members noted that investigating crime had been rated as requiring improvement.

Cllr Lee Hart asked whether two outstanding actions from the last meeting were complete.
`,
    [
      "kent preventing-crime good",
      "kent responding-to-the-public adequate",
      "kent investigating-crime requires-improvement",
    ],
  );
  check(
    "a federation",
    `Good marks, tired officers

Norfolk Police Federation says that inadequate staffing lies behind the report that HMICFRS has published on Norfolk Constabulary.

The constabulary was graded good at investigating crime in the PEEL 2021/22 inspection, but supporting its workforce was graded adequate.

Chair Jo Selby said: "Our members do outstanding work with inadequate kit. A good grade does not make a good shift."
`,
    ["norfolk investigating-crime good", "norfolk workforce adequate"],
  );
});

describe("reporters", () => {
  check(
    "a weekly, with the inspection before",
    `'Good' police force told to do more for victims

14 November 2024

Detectives in Surrey close too many cases too soon, inspectors from HMICFRS say.

Surrey Police was judged to be good at responding to the public and preventing crime, adequate at managing offenders and requiring improvement at investigating crime.

In the previous inspection, in 2021, it was rated outstanding for preventing crime and good for investigating crime.
`,
    [
      "surrey responding-to-the-public good",
      "surrey preventing-crime good",
      "surrey managing-offenders adequate",
      "surrey investigating-crime requires-improvement",
      "previous surrey preventing-crime outstanding 2021",
      "previous surrey investigating-crime good 2021",
    ],
  );
  check(
    "a national round-up by grade",
    `Efficiency grades in full

HMIC published its PEEL 2015 efficiency report today. Each force in England and Wales was graded for efficiency.

Outstanding: Durham and Kent
Good: Essex, Norfolk and Suffolk
Requires improvement: Humberside
`,
    [
      "durham efficiency outstanding",
      "kent efficiency outstanding",
      "essex efficiency good",
      "norfolk efficiency good",
      "suffolk efficiency good",
      "humberside efficiency requires-improvement",
    ],
  );
  check(
    "a table with a row for each force",
    `How the forces of the region did

HMICFRS PEEL 2018/19

Force\tEffectiveness\tEfficiency\tLegitimacy
Essex Police\tGood\tGood\tRequires improvement
Kent Police\tGood\tGood\tOutstanding
`,
    [
      "essex effectiveness good",
      "essex efficiency good",
      "essex legitimacy requires-improvement",
      "kent effectiveness good",
      "kent efficiency good",
      "kent legitimacy outstanding",
    ],
  );
  check(
    "a radio site, two sentences",
    `Humberside's police are the best at catching burglars, says watchdog

Humberside Police has been given an 'outstanding' grade for investigating crime by HMICFRS. It is one of two forces to get the top mark.
`,
    ["humberside investigating-crime outstanding"],
  );
});

describe("the inspectorate", () => {
  check(
    "a group release",
    `PEEL 2018/19: the second group of forces

HMICFRS has today published reports on three forces.

Lincolnshire Police

Lincolnshire Police requires improvement at effectively reducing crime and keeping people safe. It is good in the way it treats the public and its workforce.

Norfolk Constabulary

Norfolk Constabulary is outstanding at operating efficiently and providing sustainable services to the public.
`,
    [
      "lincolnshire effectiveness requires-improvement",
      "lincolnshire legitimacy good",
      "norfolk efficiency outstanding",
    ],
  );
  check(
    "vetting",
    `HMICFRS: a report into the effectiveness of vetting and counter-corruption arrangements in Gwent Police

Gwent Police is adequate at vetting its staff, monitoring its IT and countering corruption. It makes good use of software.
`,
    ["gwent vetting-and-counter-corruption adequate"],
  );
  check(
    "crime data integrity",
    `Dorset Police: Crime Data Integrity inspection 2018

HMICFRS has judged Dorset Police to be good at recording reported crime. In its 2014 audit the inspectorate found inadequate supervision.
`,
    ["dorset crime-recording good"],
  );
});

describe("fire and rescue", () => {
  check(
    "pillars",
    `Fire service told to look after its people

HMICFRS has published its first full inspection of Avon Fire and Rescue Service.

The service is good at effectively keeping people safe from fire and other risks. It requires improvement at efficiency and is inadequate at looking after its people.
`,
    ["frs-avon effectiveness good", "frs-avon efficiency requires-improvement", "frs-avon people inadequate"],
  );
  check(
    "areas on five grades",
    `Kent Fire and Rescue Service inspected

12 September 2024

His Majesty's Inspectorate of Constabulary and Fire & Rescue Services graded Kent Fire and Rescue Service good at responding to fires and emergencies, outstanding at preventing fires and adequate at promoting the right values and culture.
`,
    [
      "frs-kent responding-to-fires good",
      "frs-kent preventing-fires outstanding",
      "frs-kent values-and-culture adequate",
    ],
  );
  check(
    "prose of the fire ground",
    `Crews praised after warehouse fire

Firefighters from Essex County Fire and Rescue Service did an outstanding job, the council leader said. Good ventilation saved the building, which had adequate exits.
`,
    [],
  );
});
