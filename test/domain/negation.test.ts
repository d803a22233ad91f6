import { describe } from "vitest";
import { about, check } from "./readings.js";

const kent = (text: string) => about("2023-25", "Kent Police", text);
const TRUE = "Responding to the public was graded adequate.";
const TRUE_GRADE = ["kent responding-to-the-public adequate"];

/** Negation, modality, definitions and opinion: what the inspectorate has not awarded. */
describe("negations", () => {
  check("not graded in any area", kent(`The force was not graded inadequate in any area. ${TRUE}`), [
    "kent inadequate 0",
    ...TRUE_GRADE,
  ]);
  check("none were", kent("Eight areas were inspected. None were graded as inadequate."), ["kent inadequate 0/8"]);
  check("did not rate any", kent("Inspectors did not rate any areas as good or outstanding."), [
    "kent good 0",
    "kent outstanding 0",
  ]);
  check("not in any areas", kent("Kent Police was not graded Outstanding or Good in any areas."), [
    "kent outstanding 0",
    "kent good 0",
  ]);
  check("no area", kent(`No area was found to require improvement. ${TRUE}`), [
    "kent requires-improvement 0",
    ...TRUE_GRADE,
  ]);
  check(
    "one area is not",
    kent("Preventing crime was not rated outstanding this time. Managing offenders was rated outstanding."),
    ["kent managing-offenders outstanding"],
  );
  check("neither nor", kent(`The force was neither good nor outstanding at investigating crime. ${TRUE}`), TRUE_GRADE);
  check("rather than", kent("Preventing crime was graded good rather than outstanding."), [
    "kent preventing-crime good",
  ]);
  check(
    "stopped short of",
    kent(`Inspectors stopped short of rating the force inadequate for leadership. ${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "narrowly missed",
    kent("The force narrowly missed being graded outstanding for preventing crime, which is good."),
    ["kent preventing-crime good"],
  );
});

describe("not graded", () => {
  check("was not graded", kent("Leadership was not graded this year."), ["kent leadership not-graded"]);
  check(
    "no graded judgment",
    kent("We have not made a graded judgment on the service that the force gives victims. Preventing crime is good."),
    ["kent supporting-victims not-graded", "kent preventing-crime good"],
  );
  check(
    "ungraded",
    about("2016", "Sussex Police", "Leadership was ungraded. The force was rated good for legitimacy."),
    ["sussex leadership not-graded", "sussex legitimacy good"],
  );
  check("to be graded", about("2016", "Cheshire Constabulary", "Effectiveness: to be graded. Efficiency: good."), [
    "cheshire effectiveness not-graded",
    "cheshire efficiency good",
  ]);
});

describe("hopes and targets", () => {
  check(
    "no longer be rated",
    kent(`The chief said the force should no longer be rated inadequate for investigating crime. ${TRUE}`),
    TRUE_GRADE,
  );
  check("hopes to be", kent("Kent Police hopes to be rated outstanding for preventing crime by 2027."), []);
  check(
    "we want to be",
    kent(`Chief Constable Pat Hallam said: "We want to be 'outstanding' at managing offenders." ${TRUE}`),
    TRUE_GRADE,
  );
  check("aims to move", kent("The plan aims to move leadership from adequate to good within a year."), []);
  check(
    "on course for",
    kent("The force is on course to be graded good for investigating crime at the next inspection."),
    [],
  );
  check(
    "expects",
    kent(`The commissioner expects to see the force judged good in every area next time. ${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "the goal",
    kent("Its goal is a good rating for investigating crime; anything less than outstanding would be a failure."),
    [],
  );
});

describe("conditions", () => {
  check(
    "if a force is",
    kent("If a force is inadequate at protecting vulnerable people, it is visited again within six months."),
    [],
  );
  check(
    "would be graded",
    kent(`Without the new team, investigating crime would be graded inadequate. ${TRUE}`),
    TRUE_GRADE,
  );
  check("could be", kent("Preventing crime could be rated outstanding if the pilot is extended."), []);
  check("unless", kent("Unless it acts, the force may be judged inadequate for managing offenders."), []);
  check(
    "a force rated so would",
    kent(`A force that is rated as requiring improvement for leadership must write to the minister. ${TRUE}`),
    TRUE_GRADE,
  );
});

describe("definitions", () => {
  check(
    "forces can be graded",
    kent("Forces can be graded outstanding, good, adequate, requires improvement or inadequate."),
    [],
  );
  check(
    "were then graded",
    kent(
      `Each of the areas is then graded as outstanding, good, adequate, requires improvement or inadequate. ${TRUE}`,
    ),
    TRUE_GRADE,
  );
  check(
    "the categories are",
    about(
      "2016",
      "Gwent Police",
      "The categories of judgment are outstanding, good, requires improvement and inadequate. Gwent Police was judged good for efficiency.",
    ),
    ["gwent efficiency good"],
  );
  check(
    "a grade means",
    kent(
      "Good means that the force has substantially all the characteristics of good performance. Inadequate means that there are causes of concern.",
    ),
    [],
  );
  check(
    "will usually",
    kent(`A force graded as outstanding will usually have little to improve at preventing crime. ${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "a glossary",
    kent(`How we grade

Outstanding - the force goes well beyond what is expected
Good - the force meets what is expected
Adequate - the force meets some of what is expected

${TRUE}`),
    TRUE_GRADE,
  );
  check("a legend", kent("Key: Outstanding / Good / Adequate / Requires improvement / Inadequate"), []);
});

describe("news of the scale", () => {
  check(
    "a grade is added",
    kent(`The adequate grade is added for the first time this year to the four existing tiers. ${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "five tiers now",
    kent("There are now five tiers, with adequate placed between good and requires improvement."),
    [],
  );
  check(
    "not comparable",
    kent("A fall from good to adequate need not mean that a force does worse at investigating crime."),
    [],
  );
  check(
    "what the old scale had",
    about(
      "2021-22",
      "Essex Police",
      "Until 2020 forces were rated good, outstanding, inadequate or as requiring improvement. Preventing crime is now adequate.",
    ),
    ["essex preventing-crime adequate"],
  );
});

describe("rhetoric and thresholds", () => {
  check(
    "failed to meet good standards",
    about("2018-19", "Kent Police", "The force failed to meet 'good' standards in two out of three areas."),
    [],
  );
  check("from good to great", kent(`The chief wants to go from good to great. ${TRUE}`), TRUE_GRADE);
  check("a force to be reckoned with", kent("Kent Police is a force to be reckoned with, and a force for good."), []);
  check("good is not good enough", kent("For the commissioner, good is never good enough."), []);
});

describe("opinions and denials", () => {
  check(
    "disagreed",
    about(
      "2017",
      "Northumbria Police",
      `Protecting vulnerable people was graded as requiring improvement.

The commissioner, Sam Cole, disagreed with the assessment. She said Northumbria Police is good at protecting vulnerable people.`,
    ),
    ["northumbria protecting-vulnerable-people requires-improvement"],
  );
  check(
    "did not accept",
    kent(`PCC Sam Cole said she did not accept that the force was inadequate at recording crime. ${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "believes",
    kent(`Federation chair Jo Selby believes the force is outstanding at managing offenders. ${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "a councillor's verdict",
    kent("Councillor Lee Hart told the meeting that Kent Police was inadequate at responding to the public."),
    [],
  );
  check(
    "in my view",
    kent(`Chief Constable Pat Hallam wrote: "In my view our leadership is outstanding." ${TRUE}`),
    TRUE_GRADE,
  );
});
