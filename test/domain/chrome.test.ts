import { describe } from "vitest";
import type { BlockKind } from "../../src/model/layout.js";
import { toDoc } from "../../src/read/decode.js";
import { loadRules } from "../../src/rules/load.js";
import { segment } from "../../src/segment/layout.js";
import { check, recordOf } from "./pages.js";

const rules = loadRules();

function blocksOf(text: string): readonly { readonly kind: BlockKind; readonly line: string }[] {
  const layout = segment(toDoc("page.txt", Buffer.from(text)), rules);
  return layout.blocks.map((block) => ({ kind: block.kind, line: text.slice(block.start, block.end) }));
}

/** What becomes of a line above a headline. */
function above(line: string): BlockKind | undefined {
  return blocksOf(`${line}\n\nKent Police rated good by inspectors\n\nThe force did well on Monday.`)[0]?.kind;
}

/** What becomes of a line below a text. */
function below(line: string): BlockKind | undefined {
  return blocksOf(
    `Kent Police rated good by inspectors\n\nThe force did well on Monday.\n\nIt was pleased with that.\n\n${line}`,
  ).at(-1)?.kind;
}

const chrome = (lines: readonly string[]) => lines.map((line) => [line, "chrome"] as const);

describe("links right below their heading", () => {
  const kinds = (text: string): string =>
    blocksOf(text)
      .map((block) => block.kind)
      .join(" ");
  check(kinds, [
    [
      "On Air Now\nMornings with Pat Hallam\n\nKent Police rated good by inspectors\n\nIt did well.",
      "chrome caption title paragraph",
    ],
    [
      "Kent Police rated good\n\nIt did well.\n\nMost read\nMan lost hat\n‘I saw a swan in the cells’",
      "title paragraph chrome caption caption",
    ],
    ["Kent Police rated good\n\nMost read\nIt did well on Monday.", "title chrome paragraph"],
    ["Kent Police rated good\n\nMost read\n\nWhat they found\n\nIt did well.", "title chrome heading paragraph"],
  ]);
});

describe("upright menus at the head of a page", () => {
  const kinds = (text: string): string =>
    blocksOf(`${text}\n\nIt did well on Monday.`)
      .map((block) => block.kind)
      .join(" ");
  check(kinds, [
    ["Home\nOur work\nPEEL 2017\nKent\n\nKent 2017", "chrome chrome chrome chrome title paragraph"],
    [
      "Menu\nAbout us\nHow can we help?\nContact\n\nKent Police rated good",
      "chrome chrome chrome chrome title paragraph",
    ],
    [
      "Home\n\nPolice forces\n\nOur reports\n\nData\n\nNews\n\nKent 2019",
      "chrome chrome chrome chrome chrome title paragraph",
    ],
    [
      "Fenland Gazette\nHome\nSport\nJobs\nBuy & Sell\nKent Police rated good",
      "heading chrome chrome chrome chrome title paragraph",
    ],
    ["Home\n\nForce praised\n\nShare", "chrome title chrome paragraph"],
    ["Kent Police logo\n\nForce praised", "heading title paragraph"],
    // Many lines known leave no doubt of the others; the headline right below them is none.
    [
      "Home\nAbout\nSport\nJobs\nNews\nValue for money\nKent Police told to improve\n\nIt is late.",
      "chrome chrome chrome chrome chrome chrome title paragraph paragraph",
    ],
    [
      "Listen Live\nOn Air Now\nMornings with Pat\n6am - 10am\nKent Police rated good",
      "heading chrome caption caption title paragraph",
    ],
    // Without a blank line behind it the run may be the page itself; a letter's head and a page's contents are no menus.
    [
      "Home\nNews\nKent Police rated good\nBy Pat Hallam\nThe force did well.",
      "chrome chrome title heading paragraph paragraph",
    ],
    [
      "Pat Hallam MP\nHome Secretary\nHome Office\nLondon\n\nKent Police rated good",
      "heading heading heading heading title paragraph",
    ],
    [
      "Kent 2023\n\nContents\nSummary\nEffectiveness\nEfficiency\n\nSummary",
      "title chrome heading heading heading heading paragraph",
    ],
  ]);
});

describe("menus and crumbs above a page", () => {
  check(
    above,
    chrome([
      "Home   Dover   News   Article",
      "Home » News »",
      "Home > News > Kent Police",
      "Home / News / Police",
      "Home  /  News  /  Kent Police praised by inspectors",
      "Home    Fire and rescue services    Kent    Effectiveness and efficiency of fire and rescue services 2023–25",
      "News and appeals / Behind the badge",
      "News | South East | Policing",
      "Skip to content",
      "Skip to main content",
      "Jump to content",
      "Open Menu",
      "Menu",
      "Text size: A A A",
      "YouTube",
      "Facebook Pixel",
      "English Cymraeg",
      "English | Cymraeg",
      "Search",
      "Login Register",
      "You are here",
      "You are here: Home > Council > Panel",
      "Print this document",
      "Back to publication",
      "Part of: PEEL 2021/22",
      "Accessibility Settings",
      "Choose your area",
      "Contents",
    ]),
  );
});

describe("the inspectorate's furniture", () => {
  check(
    above,
    chrome([
      "Promoting improvements",
      "Promoting improvements in policing to make everyone safer",
      "in policing and fire & rescue services to make",
      "everyone safer",
      "Please note: HMIC became HMICFRS in July 2017.",
      "Group by region Off On",
      "Loading graph...",
      "PEEL Scorecard Key",
      "An accessible grades table is also available",
      "Os hoffech chi ddarllen hwn trwy'r Gymraeg (PDF document)",
      "Read more about Kent 2016",
      "View the five questions for effectiveness",
    ]),
  );
  check(
    below,
    chrome([
      "Get the report",
      "Get the national press release",
      "Get the force press releases",
      "Find out more about Kent Police",
      "Other pages in this section",
      "Rate this page",
      "Back to top",
      "Cancel",
    ]),
  );
});

describe("the furniture of news pages", () => {
  check(
    below,
    chrome([
      "Subscribe Now",
      "Hide Ad",
      "Advertising",
      "Advertisement",
      "Read More",
      "READ MORE: Man found on pier",
      "Watch more of our videos on Shots!",
      "and live on Freeview channel 276",
      "Visit Shots! now",
      "Get daily updates directly to your inbox",
      "Could not subscribe, try again later",
      "Invalid Email",
      "Sign up",
      "Image source, PA Media",
      "Photograph: A Reader",
      "Have your say",
      "Comments are closed",
      "Comments (0)",
      "This story is over 69 months old",
      "Share",
      "Follow BBC Kent on X",
      "Send your story ideas to the newsroom",
      "Related Topics",
      "This site uses cookies. Read our policy - Learn More",
      "Your support helps us to tell the story",
      "90 days from today is 5 August 2024",
      "Privacy",
    ]),
  );
});

describe("lines that only look like furniture", () => {
  const alone = (line: string): BlockKind | undefined => blocksOf(`${line}\n\nThe force did well on Monday.`)[0]?.kind;
  check(alone, [
    ["Home truths for Kent Police from its inspectors", "title"],
    ["News of the grades reached Kent Police by telephone", "title"],
  ]);
  check(below, [
    ["Read more widely and you will find that the force has changed a good deal since.", "paragraph"],
    ["Share of calls answered rose to nine in ten, and the chief was pleased with that.", "paragraph"],
    ["Search teams went out on Monday and found the boy in a barn.", "paragraph"],
    // A picture's own line may be the only one that names an official.
    ["Image caption, A police car in Dover", "caption"],
    ["Subscribe to no one view of it, the chief told officers on Tuesday.", "paragraph"],
  ]);
});

describe("pictures and their lines", () => {
  const kinds = (text: string): readonly string[] => blocksOf(text).map(({ kind }) => kind);
  check(kinds, [
    [
      "Kent Police rated good\n\nOfficers in Dover\nOfficers in Dover\n\nThe force did well on Monday.",
      ["title", "caption", "chrome", "paragraph"],
    ],
    [
      "Kent Police rated good\n\nOfficers in Dover\nOfficers in Dover\nOfficers in Dover\n\nThe force did well on Monday.",
      ["title", "caption", "chrome", "chrome", "paragraph"],
    ],
    [
      "Kent Police rated good\n\nChief Constable Pat Hallam has been in postChief Constable Pat Hallam has been in post\n\nThe force did well.",
      ["title", "caption", "paragraph"],
    ],
    ["Kent Police rated good\n\nThe force did well.\n\nIt did.", ["title", "paragraph", "paragraph"]],
  ]);
});

describe("an official whom only a caption names", () => {
  const officials = (text: string): readonly string[] => recordOf(text).officials.map(({ name }) => name);
  check(officials, [
    [
      "Kent Police rated good\n\nChief Constable Pat Hallam\nChief Constable Pat Hallam\n\nHMICFRS rated the force good.",
      ["Pat Hallam"],
    ],
    ["Kent Police rated good\n\nPosted by Sam Cole\n\nHMICFRS rated the force good.", []],
  ]);
});

describe("the headline alone", () => {
  const title = (text: string): string | undefined => recordOf(text).document.title?.text;
  const body = "\n\nThe report by HMICFRS was published on Monday.";
  check(title, [
    [`Kent Police rated good by inspectors - HMIC${body}`, "Kent Police rated good by inspectors"],
    [`Kent Police rated good by inspectors | BBC News${body}`, "Kent Police rated good by inspectors"],
    [`Kent Police rated good by inspectors - Fenland Gazette${body}`, "Kent Police rated good by inspectors"],
    [`Inspectors visit Kent - and find it good${body}`, "Inspectors visit Kent - and find it good"],
    [`Kent Police | News centre\n\nA fair verdict on our officers${body}`, "A fair verdict on our officers"],
    [`Fenland Gazette\n\nPolice told to do better${body}`, "Police told to do better"],
    [`HMICFRS\n\nKent Police: an inspection${body}`, "Kent Police: an inspection"],
    [`PEEL 2018/19\n\nKent Police praised, with one caveat${body}`, "Kent Police praised, with one caveat"],
    [`3 March 2017\n\nPolice told to do better${body}`, "Police told to do better"],
    [`By Sam Cole\n\nPolice told to do better${body}`, "Police told to do better"],
    [
      `Published: Thursday, 19th September 2024      Reading time: 3 minutes\n\nPolice told to do better${body}`,
      "Police told to do better",
    ],
    [`Kent PEEL 2015\n\nHow effective is the force at keeping people safe?\n\nGood${body}`, "Kent PEEL 2015"],
    [`Police told to do better\nby Sam Cole | 3 March 2017${body}`, "Police told to do better"],
    [
      "Kent Police and Crime Panel\n\nMinutes of the meeting held on 3 March 2017\n\nPresent: Cllr Pat Hallam\n\nApologies were received.",
      "Kent Police and Crime Panel",
    ],
    [
      "Dear Home Secretary\n\nRe: PEEL inspection of Kent Police\n\nI write to answer it.\n\nYours sincerely",
      "PEEL inspection of Kent Police",
    ],
    ["Dear Chief Constable\n\nEngage: your force\n\nI write to you.\n\nYours sincerely", "Engage: your force"],
  ]);
});
