import { describe } from "vitest";
import { about, check } from "./readings.js";

const kent = (text: string) => about("2023-25", "Kent Police", text);
const TRUE = "Managing offenders was graded good.";
const TRUE_GRADE = ["kent managing-offenders good"];

/** Grade words that award nothing, alone and beside a sentence that does. */
describe("good before a noun", () => {
  check("understanding", kent("The force has a good understanding of the demand it faces."), []);
  check("progress", kent(`Good progress has been made on vetting. ${TRUE}`), TRUE_GRADE);
  check("service", kent("It provides a good service to victims and good value to taxpayers."), []);
  check("practice", kent(`Inspectors saw good practice in the rape investigation team. ${TRUE}`), TRUE_GRADE);
  check("quality", kent("Case files are of good quality, and statements were of a good quality too."), []);
  check("track record", kent(`The force has a good track record of investigating crime. ${TRUE}`), TRUE_GRADE);
  check("use of", kent("Officers make good use of body-worn video when they stop and search people."), []);
  check("example", kent("The hub in Maidstone is a good example of preventing crime with partners."), []);
  check(
    "work and working relationships",
    kent("There is good work in schools and good working relationships with councils."),
    [],
  );
  check(
    "news and result",
    kent(`This is good news for residents and a good result for the chief. ${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "governance, standards, processes",
    kent("Good governance, good standards and good processes for managing offenders are in place."),
    [],
  );
  check(
    "arrangements",
    kent("The arrangements for protecting vulnerable people are good, with good links to health services."),
    [],
  );
  check("investigations", kent("Investigations are generally of a good standard, and good supervision was found."), []);
  check(
    "evidence and intelligence",
    kent(`There was good evidence of learning and good intelligence on gangs. ${TRUE}`),
    TRUE_GRADE,
  );
});

describe("good as an idiom", () => {
  check("for good", kent("The front counter in Deal has closed for good."), []);
  check("a good deal", kent("Residents get a good deal from their police, and a good many of them know it."), []);
  check("common good", kent(`The partners work for the common good. ${TRUE}`), TRUE_GRADE);
  check("good faith", kent("Officers acted in good faith when they recorded the crimes."), []);
  check("good morning", kent('"Good morning," the inspector told the panel, and good luck to all of you.'), []);
  check("Good Samaritan", kent("A Good Samaritan stopped to help, the court heard, as good as gold."), []);
  check("good and bad", kent("The report covers the good, the bad and the ugly of preventing crime."), []);
});

describe("good as praise", () => {
  check(
    "consistently good service",
    kent("Victims get a consistently good service, and the overall service is good value."),
    [],
  );
  check("good overall performance", kent(`It was a good overall performance. ${TRUE}`), TRUE_GRADE);
  check("generally good", kent("Supervision is generally good, and so is morale."), []);
  check(
    "very good in a bullet of findings",
    kent(`What inspectors found

- The force is very good at understanding where its demand comes from.
- Teams are good at sharing intelligence with each other.
- Supervisors do a very good job.`),
    [],
  );
  check(
    "doing a good job",
    kent("The force is doing a good job of preventing crime and tackling anti-social behaviour."),
    [],
  );
  check("a quoted rating is a grade", kent("The force was given a 'good' rating for investigating crime."), [
    "kent investigating-crime good",
  ]);
  check(
    "a quoted mark is a grade",
    about("2016", "Essex Police", "Essex Police was awarded a 'good' mark for legitimacy and has good people."),
    ["essex legitimacy good"],
  );
});

describe("outstanding that waits or shines", () => {
  check("warrants and suspects", kent("There were 212 outstanding warrants and dozens of outstanding suspects."), []);
  check("recommendations", kent(`Four recommendations are outstanding. ${TRUE}`), TRUE_GRADE);
  check(
    "arrests, actions, issues",
    kent("The number of outstanding arrests fell, but outstanding actions and issues remain on managing offenders."),
    [],
  );
  check("an outstanding balance", kent("The outstanding balance on the loan for the new headquarters is £4m."), []);
  check(
    "work, effort, dedication",
    kent(`The chief thanked staff for their outstanding work, effort and dedication. ${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "bravery and contribution",
    kent("PC Lee won an award for outstanding bravery, and two volunteers for outstanding contributions."),
    [],
  );
  check(
    "an outstanding workforce",
    kent("The force has an outstanding workforce and outstanding leadership at every level."),
    [],
  );
  check("offenders", kent("Outstanding offenders were traced by the team. Outstanding enquiries took a week."), []);
});

describe("adequate and inadequate in prose", () => {
  check(
    "staffing and training",
    kent(`Adequate staffing is in place overnight, but training is inadequate. ${TRUE}`),
    TRUE_GRADE,
  );
  check("supervision", kent("Supervision was not adequate in a third of cases, and records were inadequate."), []);
  check("adequately", kent("The control room is adequately resourced, and risks are adequately assessed."), []);
  check(
    "levels of officers",
    kent("Councillors complained of inadequate levels of officers and inadequate policing in the villages."),
    [],
  );
  check(
    "response in prose",
    kent("An inadequate response to one call led to a complaint. Adequate safeguards exist."),
    [],
  );
  check(
    "four-grade rounds: prose",
    about(
      "2016",
      "Surrey Police",
      "Its arrangements are adequate. Surrey Police was graded good at investigating crime.",
    ),
    ["surrey investigating-crime good"],
  );
  check(
    "four-grade rounds: resources",
    about("2015", "Gwent Police", "The force has adequate plans for its savings and adequate reserves."),
    [],
  );
  check(
    "four-grade rounds: capacity",
    about(
      "2018-19",
      "Dorset Police",
      "There is adequate capacity in the team. The force requires improvement for efficiency.",
    ),
    ["dorset efficiency requires-improvement"],
  );
});

describe("requires improvement of a thing", () => {
  check("a process", kent(`The process for booking in exhibits requires improvement. ${TRUE}`), TRUE_GRADE);
  check("this is an area that", kent("Record keeping is an area that requires improvement."), []);
  check("which it requires", kent("The force has a plan for its IT, to which it requires improvements."), []);
  check("to a rate", kent("The control room requires improvement to its abandoned-call rate."), []);
  check(
    "supervision",
    kent("Supervision of investigations requires improvement, and so does the quality of files."),
    [],
  );
  check("a building", kent(`The custody suite in Margate needs improvement. ${TRUE}`), TRUE_GRADE);
});

describe("areas for improvement", () => {
  check(
    "a heading",
    kent(`Areas for improvement

- The force should improve how it manages offenders.
- The force should make sure that it answers calls in time.

${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "in need of improvement",
    kent("Inspectors identified areas in need of improvement, including file quality."),
    [],
  );
  check("room for improvement", kent(`There is room for improvement in preventing crime. ${TRUE}`), TRUE_GRADE);
  check(
    "needs to improve",
    kent("The force needs to improve its understanding of demand and the way it supports victims."),
    [],
  );
  check(
    "a count of them",
    kent("HMICFRS listed 14 areas for improvement and one cause of concern about investigating crime."),
    [],
  );
});

describe("words that are like grades", () => {
  check(
    "failing and below par",
    kent(`The force is failing victims and its call handling is below par. ${TRUE}`),
    TRUE_GRADE,
  );
  check(
    "damning, woeful",
    kent("The damning report calls response times woeful and raises serious concerns about investigating crime."),
    [],
  );
  check("not good enough", kent("Protecting vulnerable people was simply not good enough."), []);
  check(
    "excellent, poor",
    kent("Preventing crime was excellent, managing offenders fair and crime recording poor."),
    [],
  );
  check(
    "mixed",
    kent(`A mixed report praised leadership highly but called investigations patchy. ${TRUE}`),
    TRUE_GRADE,
  );
});

describe("graded and rated of something else", () => {
  check("a graded response", kent("Calls get a graded response, and adequate time is set for each grade."), []);
  check("a graded approach", kent(`Kent Police takes a graded approach to arrests. ${TRUE}`), TRUE_GRADE);
  check("the rate of", kent("The rate of good outcomes is rated by the office for statistics."), []);
  check("a listed building", kent("The Grade II listed station is in good condition and of outstanding beauty."), []);
  check(
    "an area of outstanding natural beauty",
    kent("Rural crime rose in the area of outstanding natural beauty."),
    [],
  );
});

describe("other inspectorates", () => {
  check(
    "a school",
    `Primary school rated outstanding

Ofsted inspectors judged the school in Ashford outstanding for leadership and good for behaviour. Kent Police visits it each term.
`,
    [],
  );
  check(
    "a hospital",
    `Hospital trust requires improvement

The Care Quality Commission rated the trust inadequate for leadership. Sussex Police was not involved.
`,
    [],
  );
  check(
    "prisons and probation",
    `Probation service told to improve

HM Inspectorate of Probation graded Essex's probation unit as requiring improvement for managing offenders. Essex Police welcomed the report.
`,
    [],
  );
  check(
    "a school beside the police",
    kent(`${TRUE} The same week Ofsted rated a police cadets' college outstanding for leadership.`),
    TRUE_GRADE,
  );
  check(
    "no inspectorate at all",
    `Award for neighbourhood team

Dorset Police is good at preventing crime, residents say. They rated the beat team outstanding in our survey.
`,
    [],
  );
});
