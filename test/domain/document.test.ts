import { describe } from "vitest";
import { check, recordOf } from "./pages.js";

const kind = (text: string): string => recordOf(text).document.kind;
const page = (...lines: readonly string[]): string => lines.join("\n\n");

const TITLE = "Kent Police rated good by inspectors";
const LEAD = "HMICFRS has rated Kent Police good at preventing crime.";
const HMI = 'HM Inspector of Constabulary Jo Selby said: "I am pleased with the force. It has done well this year."';
const CHIEF = 'Chief Constable Pat Hallam said: "I am proud of my officers. They have worked hard for this."';
const PCC = 'Police and Crime Commissioner Sam Cole said: "This is a good day for the county. I am pleased."';
const FED = 'Lee Hart, chair of the branch, said: "Officers are tired. They need more colleagues beside them."';
const COUNCIL = 'Council leader Ann Weld said: "We shall go on working together. The streets feel safer."';

describe("the inspectorate's release", () => {
  check(kind, [
    [page("Kent Police judged as ‘good’ at preventing crime - HMIC", LEAD, HMI), "press-release"],
    [page(TITLE, LEAD, HMI, "Get the report"), "press-release"],
    [page("HMICFRS", TITLE, LEAD, HMI, "Notes to editors", "1. The report is on the website."), "press-release"],
    [page("Press release", TITLE, LEAD, HMI), "press-release"],
    [
      page(
        TITLE,
        LEAD,
        "HMICFRS found that Kent Police:",
        "- is good at preventing crime; and",
        "- is adequate at managing offenders.",
        HMI,
      ),
      "press-release",
    ],
    [page("HMICFRS | News", "Kent Police lends its bicycles", LEAD), "press-release"],
  ]);
});

describe("the inspectorate's report", () => {
  check(kind, [
    [
      page("Kent PEEL 2015", "How effective is the force at keeping people safe?", "Last updated 18/02/2016", "Good"),
      "report",
    ],
    [page("PEEL 2021/22 – An inspection of Kent Police", "Overall summary", "Our judgments", LEAD), "report"],
    [
      page(
        "PEEL 2023–25: Kent Police",
        "HM Inspector’s summary",
        "I am pleased with Kent Police.",
        "Terminology in this report",
      ),
      "report",
    ],
    [
      page(
        "HMICFRS",
        "Kent Police: Crime Data Integrity re-inspection 2018",
        "Overall judgment",
        "Good",
        "We examined the records of the force.",
      ),
      "report",
    ],
    [
      page(
        "HMICFRS",
        "Kent Police: vetting report",
        "Kent Police is adequate at vetting.",
        "We reviewed forty files.",
        "Area for improvement",
        "The force should vet all staff.",
      ),
      "report",
    ],
  ]);
});

describe("a body's own page", () => {
  check(kind, [
    [page("Kent Police", TITLE, LEAD, CHIEF), "statement"],
    [page("Kent Police | News centre", TITLE, LEAD, HMI, CHIEF), "statement"],
    [
      page(
        TITLE,
        "Inspectors graded us as good at preventing crime. We are adequate in how we manage offenders.",
        CHIEF,
      ),
      "statement",
    ],
    [page("Office of the Police and Crime Commissioner for Kent", TITLE, LEAD, PCC), "statement"],
    [page("Kent Police and Crime Commissioner", TITLE, LEAD, CHIEF, PCC), "statement"],
    [page("Commissioner responds to inspection of Kent Police", LEAD, PCC), "statement"],
    [page("PCC’s statement on the inspection of Kent Police", LEAD, PCC), "statement"],
    [page("Kent Police Federation", "Members deserve better", LEAD, FED), "statement"],
    [page("Members deserve better, says Federation", "Our members are tired of it.", LEAD, FED), "statement"],
    [
      page(
        "Mayor’s Office for Policing and Crime",
        TITLE,
        LEAD,
        'The Mayor of London, Nadia Hollis, said: "I am pleased with it."',
      ),
      "statement",
    ],
    [
      page("Kent Fire and Rescue Service", "Our inspection results", "HMICFRS graded us as good at preventing fires."),
      "statement",
    ],
    [page("Kent County Council", "Council responds to fire inspection", LEAD, COUNCIL), "statement"],
    [
      page(
        "Harbour Light responds to inspection of Kent Police",
        LEAD,
        'Ann Weld, chief executive of Harbour Light, said: "We see women let down."',
        "Registered charity no. 1",
      ),
      "statement",
    ],
    [
      page(
        "Chief constable’s response",
        "I welcome the report of HMICFRS on Kent Police.",
        "We have more to do, and our officers know it.",
      ),
      "statement",
    ],
  ]);
});

describe("news", () => {
  check(kind, [
    [page(TITLE, LEAD, HMI, CHIEF, PCC, FED), "news-article"],
    [page("Home   Dover   News   Article", TITLE, "By Sam Carter", LEAD, CHIEF), "news-article"],
    [page("Fenland Gazette", TITLE, LEAD, CHIEF), "news-article"],
    [page(`${TITLE} | BBC News`, LEAD, CHIEF), "news-article"],
    [page(TITLE, LEAD, CHIEF, "Image source, PA Media"), "news-article"],
    [page(TITLE, "Hide Ad", LEAD, HMI), "news-article"],
    [page(TITLE, LEAD, 'Chief Constable Pat Hallam told the BBC: "I am proud of them."'), "news-article"],
    [page(TITLE, "Exclusive by our crime reporter", LEAD), "news-article"],
    [page(TITLE, LEAD), "news-article"],
    [page("Kent Online", TITLE, LEAD, PCC, "Our reporter saw it, and our newsletter has more."), "news-article"],
  ]);
});

describe("transcripts, letters and minutes", () => {
  check(kind, [
    [page("HMI Jo Selby’s assessment of Kent Police – Transcript", "I am pleased with Kent Police."), "transcript"],
    [page("Kent Police: transcript of the video assessment", "I am pleased with Kent Police."), "transcript"],
    [
      page(
        "Dear Home Secretary",
        "PEEL inspection of Kent Police",
        "I write to answer the report.",
        "Yours sincerely",
        "Sam Cole",
      ),
      "letter",
    ],
    [
      page(
        "Office of the Police and Crime Commissioner for Kent",
        "3 March 2017",
        "Dear Home Secretary",
        "I write to answer the report. My plan has it.",
        "Yours sincerely",
        "Police and Crime Commissioner for Kent",
      ),
      "letter",
    ],
    [
      page(
        "Kent Police and Crime Panel",
        "Minutes of the meeting held on 3 March 2017",
        "Present: Cllr Pat Hallam",
        "Apologies for absence",
        "RESOLVED that it be noted.",
      ),
      "minutes",
    ],
    [
      page(
        "Performance Board",
        "Notes of meeting: Wednesday 3 March 2017, 10:00 – 13:00, Long Room, Maidstone",
        "Present",
        "Sam Cole – Commissioner",
        "Any other business",
      ),
      "minutes",
    ],
  ]);
});

describe("what looks alike is not", () => {
  check(kind, [
    [page("Police told to improve response to 999 calls", LEAD, HMI, CHIEF, PCC, FED), "news-article"],
    [page("Officers wrote Dear John letters", LEAD, HMI, CHIEF, PCC, COUNCIL), "news-article"],
    [
      page(
        "Fenland Gazette",
        TITLE,
        LEAD,
        'The chief said: "They graded us as good, and our officers are proud of it."',
      ),
      "news-article",
    ],
    [
      page(
        "Court reads transcript of call to Kent Police",
        "A court has heard a call.",
        "Follow us on Facebook",
        "By Sam Carter",
      ),
      "news-article",
    ],
  ]);
});

describe("pages that report no inspection", () => {
  const inspected = (text: string): boolean => recordOf(text).forces.some(({ subject }) => subject);
  check(inspected, [
    [page(TITLE, LEAD), true],
    [page("How we grade forces", "HMICFRS grades each force. Look at the page of Kent Police for one."), false],
    [
      page(
        "New dogs for Kent Police",
        "Kent Police has bought three dogs.",
        "They live in Dover.",
        "They are brown.",
        "HMICFRS will look at the kennels.",
      ),
      false,
    ],
    [
      page("Probation unit told to improve", "HM Inspectorate of Probation rated it good. Kent Police was thanked."),
      false,
    ],
  ]);
});
