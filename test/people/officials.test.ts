import { describe, expect, test } from "vitest";
import { mentionsOf, read } from "./stage.js";

/** Text, the officials it should give in short, and the subject forces where they are not Kent alone. */
const CASES: readonly [name: string, text: string, expected: readonly string[], subjects?: readonly string[]][] = [
  ["rank before the name", "Chief Constable Pat Hallam QPM welcomed it.", ["Pat Hallam, chief-constable, kent"]],
  [
    "the rank somebody held elsewhere",
    "Chief Constable Pat Hallam agreed. Ms Hallam, who came after four years as deputy chief constable at Essex Police, was firm.",
    ["Pat Hallam, chief-constable, kent"],
  ],
  [
    "a constituency of two words before the name",
    "MP for Weaver Vale Helen Marsden isn't so sure.",
    ["Helen Marsden, member-of-parliament, null"],
  ],
  ["their heads are no office", "'Hang their heads in shame': so says the paper.", []],
  [
    "small letters",
    "Durham's deputy chief constable Jo Selby praised staff.",
    ["Jo Selby, deputy-chief-constable, durham"],
  ],
  [
    "office after the name",
    "Pat Hallam, Surrey's commissioner, agreed.",
    ["Pat Hallam, police-and-crime-commissioner, surrey"],
  ],
  [
    "a list of places, then the name",
    "The Police and Crime Commissioner for Devon, Cornwall and the Isles of Scilly, Pat Hallam, agreed.",
    ["Pat Hallam, police-and-crime-commissioner, devon-and-cornwall"],
  ],
  [
    "two people, two offices",
    "Chief Constable Pat Hallam and PCC Sam Cole met.",
    ["Pat Hallam, chief-constable, kent", "Sam Cole, police-and-crime-commissioner, kent"],
  ],
  [
    "one office, two people",
    "HMIs Pat Hallam and Sam Cole agreed.",
    ["Pat Hallam, inspector-of-constabulary, hmicfrs", "Sam Cole, inspector-of-constabulary, hmicfrs"],
  ],
  [
    "who is answered does not bear the office",
    "In reply to Councillor Hallam, the Chief Constable said that it was late.",
    ["Hallam, councillor, null"],
  ],
  [
    "a force, and a part in a national body",
    "Pat Hallam, chief constable of Durham Constabulary and the National Police Chiefs' Council lead for drugs, agreed.",
    ["Pat Hallam, chief-constable, durham"],
  ],
  [
    "a rank is no inspectorate's inspector",
    "Inspector Pat Hallam, of the Dover team, agreed.",
    ["Pat Hallam, inspector, kent"],
  ],
  ["the body's letters as a rank", "HMIC Pat Hallam agreed.", ["Pat Hallam, inspector-of-constabulary, hmicfrs"]],
  [
    "an inspector in small letters",
    "The report by inspector Pat Hallam was short.",
    ["Pat Hallam, inspector-of-constabulary, hmicfrs"],
  ],
  [
    "a beat inspector in small letters",
    "One inspector Pat Hallam, a response officer, agreed.",
    ["Pat Hallam, inspector, kent"],
  ],
  [
    "the phrase's force before the subject",
    "Pat Hallam, Chief Constable of Police Scotland, came.",
    ["Pat Hallam, chief-constable, police-scotland"],
  ],
  [
    "London's commissioner is an officer",
    "Commissioner Sir Pat Hallam agreed.",
    ["Pat Hallam, commissioner-of-police, metropolitan"],
    ["metropolitan"],
  ],
  ["a federation's branch", "Kent Police Federation chair Pat Hallam agreed.", ["Pat Hallam, federation-chair, kent"]],
  [
    "the national federation has no force",
    "Pat Hallam, national chair of the Police Federation, agreed.",
    ["Pat Hallam, federation-chair, null"],
  ],
  [
    "fire officers serve a service",
    "Chief Fire Officer Pat Hallam agreed.",
    ["Pat Hallam, chief-fire-officer, frs-kent"],
    ["frs-kent"],
  ],
  [
    "a chair who is a councillor",
    "Chair of Kent Fire Authority, Councillor Pat Hallam, agreed.",
    ["Pat Hallam, councillor, null"],
  ],
  [
    "names with small words and initials",
    "Cllr J. R. O’Hara and Cllr Mary van der Berg met.",
    ["J. R. O’Hara, councillor, null", "Mary van der Berg, councillor, null"],
  ],
  [
    "an heir to the office",
    "Chief Constable Pat Hallam left. His successor, Sam Cole, agreed.",
    ["Pat Hallam, chief-constable, kent", "Sam Cole, chief-constable, kent"],
  ],
  [
    "a common word as a surname",
    "Chief Constable Andy Hall met Sergeant Amy Street at County Hall.",
    ["Andy Hall, chief-constable, kent", "Amy Street, sergeant, kent"],
  ],
  ["an office that another owns", "Pat Hallam, the Mayor’s Director of Policing, agreed.", ["Pat Hallam, other, null"]],
  [
    "two forms of a first name",
    "Tom Hallam, HM Inspector of Constabulary, came. HM Inspector Thomas Hallam left.",
    ["Tom Hallam, inspector-of-constabulary, hmicfrs"],
  ],
  [
    "capitals throughout",
    "DCC PAT HALLAM agreed with PC Ann COLE.",
    ["PAT HALLAM, deputy-chief-constable, kent", "Ann COLE, constable, kent"],
  ],
  [
    "a seat without a comma",
    "Labour MP for Ambridge Alice Hallam agreed.",
    ["Alice Hallam, member-of-parliament, null"],
  ],
  [
    "a town as a surname",
    "Derek Poole was told. Chief Constable Pat Hallam met Mr Poole.",
    ["Pat Hallam, chief-constable, kent"],
  ],
];

describe("who is an official, and of what", () => {
  test.each(CASES)("%s", (_name, text, expected, subjects) => {
    expect(read(text, subjects ? { subjects } : {}).short).toEqual(expected);
  });

  test.each([
    ["a byline", "By Paul Jarvis, crime reporter"],
    ["a photographer", "Photograph: Chris Holt/PA"],
    ["an offender and a case", "Wayne Holt, 43, of Hall Lane, was jailed after Operation Hollow."],
    ["the founder of the police", "Sir Robert Peel would have approved."],
    ["another inspectorate", "The visit was made with Ofsted and HMI Probation last May."],
    ["a heading in capitals throughout", "Chief Constable Welcomes Positive Inspection Report"],
    ["a place that ends like a verb", "The headquarters at Aykley Heads were open."],
    ["an office and no name", "The chief constable was asked about the plan."],
  ])("nobody: %s", (_name, text) => {
    expect(read(text).short).toEqual([]);
  });
});

test("one person is one entry, with every mention and no pronoun or speech verb", () => {
  const result = read(
    "Chief Constable Pat Hallam welcomed it.\n\nMr Hallam said more was to come, and the chief constable thanked staff. Hallam left.",
  );
  expect(mentionsOf(result)).toEqual([["Chief Constable Pat Hallam", "Mr Hallam", "the chief constable", "Hallam"]]);
});

test("status, party, honours and honorific have fields of their own", () => {
  const [first, second] = read(
    "T/DCC Amy Selby CBE met former chief constable Sir Tom Hallam.\n\nThe PCC, Pat Cole (Con), agreed.",
  ).officials;
  expect(first).toMatchObject({ name: "Amy Selby", status: "temporary", honours: ["CBE"], party: null });
  expect(second).toMatchObject({ name: "Tom Hallam", status: "former", honorific: "Sir" });
  const elected = read("Labour's Pat Cole, the county's police and crime commissioner, agreed.").officials;
  expect(elected).toMatchObject([{ name: "Pat Cole", party: "Labour" }]);
});

test("a peer named without an office has the one that the text then calls by its title", () => {
  const result = read("Lord Hallam said the report was fair.\n\nThe Commissioner thanked staff.");
  expect(result.short).toEqual(["Lord Hallam, police-and-crime-commissioner, kent"]);
  expect(mentionsOf(result)).toEqual([["Lord Hallam", "The Commissioner"]]);
});

test("several inspected forces and no word which: no organisation, and a check", () => {
  const result = read("The summit was long.\n\nSuperintendent Pat Hallam came.", { subjects: ["kent", "surrey"] });
  expect(result.short).toEqual(["Pat Hallam, superintendent, null"]);
  expect(result.checks.map((check) => check.code)).toEqual(["organisation-not-settled"]);
});

test("of several inspected forces the paragraph's is the officer's", () => {
  const result = read("Surrey Police did well, Superintendent Pat Hallam said.\n\nKent Police did not.", {
    subjects: ["kent", "surrey"],
  });
  expect(result.short).toEqual(["Pat Hallam, superintendent, surrey"]);
});

test("a name without an office is listed among the misses", () => {
  const { misses, text } = read("Chief Constable Pat Hallam met Janet Holt in May.");
  expect(misses.map(({ range }) => text.slice(range.start, range.end))).toEqual(["Janet Holt"]);
});
