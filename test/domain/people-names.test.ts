import { describe, expect, test } from "vitest";
import { checkOfficials, officialsOf, recordOf } from "./people.js";

type Row = readonly [text: string, ...expected: string[]];

const FORMS: readonly Row[] = [
  // Forms of address, honours, parties.
  ["Lord Wexcombe, the Police and Crime Commissioner, agreed.", "Lord Wexcombe: police-and-crime-commissioner, kent"],
  [
    "Lord Harry Wexcombe, the Police and Crime Commissioner, agreed.",
    "Harry Wexcombe: police-and-crime-commissioner, kent",
  ],
  [
    "Lord Wexcombe said it was fair.\n\nThe Commissioner thanked officers.",
    "Lord Wexcombe: police-and-crime-commissioner, kent",
  ],
  [
    "PCC Sir Harry Wexcombe agreed. Sir Harry has been in office since 2012.",
    "Harry Wexcombe: police-and-crime-commissioner, kent",
  ],
  ["Dame Ingrid Sallow, Chief Constable, agreed. Dame Ingrid retires in May.", "Ingrid Sallow: chief-constable, kent"],
  ["Chief Constable Ingrid Sallow QPM, DL agreed.", "Ingrid Sallow: chief-constable, kent"],
  ["CC Ingrid Sallow CBE QPM agreed.", "Ingrid Sallow: chief-constable, kent"],
  ["The Chief Constable, Mr Joel Rook, agreed.", "Joel Rook: chief-constable, kent"],
  ["Dr Joel Rook, the county’s PCC, agreed.", "Joel Rook: police-and-crime-commissioner, kent"],
  ["Prof Joel Rook, chair of the Police and Crime Panel, agreed.", "Joel Rook: police-and-crime-panel-chair"],
  ["The Rt Hon Joel Rook MP, Home Secretary, replied.", "Joel Rook: home-secretary"],
  [
    "Joel Rook (Con), Kent’s police and crime commissioner, agreed.",
    "Joel Rook: police-and-crime-commissioner, kent (Conservative)",
  ],
  [
    "Police and crime commissioner for Kent, Joel Rook (Lib Dem), has the job of holding the force to account.",
    "Joel Rook: police-and-crime-commissioner, kent (Liberal Democrat)",
  ],
  // Where office and name stand.
  ["Andrea Lisle, inspector of constabulary, said so.", "Andrea Lisle: inspector-of-constabulary, hmicfrs"],
  ["Kent’s deputy chief constable Andrea Lisle said so.", "Andrea Lisle: deputy-chief-constable, kent"],
  ["In Kent, deputy chief constable Andrea Lisle said so.", "Andrea Lisle: deputy-chief-constable, kent"],
  ["Andrea Lisle was Kent’s chief constable until 2016.", "Andrea Lisle: former chief-constable, kent"],
  ["Andrea Lisle\nHer Majesty's Inspector of Constabulary", "Andrea Lisle: inspector-of-constabulary, hmicfrs"],
  [
    "Yours sincerely,\n\nAndrea Lisle\nPolice and Crime Commissioner for Kent",
    "Andrea Lisle: police-and-crime-commissioner, kent",
  ],
  ["Yours sincerely,\n\nAndrea Lisle QPM\n\nChief Constable", "Andrea Lisle: chief-constable, kent"],
  [
    "Image caption, Kent Police Temporary Chief Constable Andrea Lisle",
    "Andrea Lisle: temporary chief-constable, kent",
  ],
  ["Image caption, Chief Constable Andrea Lisle said the force was improving", "Andrea Lisle: chief-constable, kent"],
  ["Chief Constable (temporary) Andrea Lisle said so.", "Andrea Lisle: temporary chief-constable, kent"],
  ["Chief Constable: Andrea Lisle", "Andrea Lisle: chief-constable, kent"],
  ["Andrea Lisle – Chief Constable – said so.", "Andrea Lisle: chief-constable, kent"],
  ["Andrea Lisle, who was appointed chief constable in June, said so.", "Andrea Lisle: chief-constable, kent"],
  ["Andrea Lisle, in her role as chief constable, said so.", "Andrea Lisle: chief-constable, kent"],
  ["As chief constable, Andrea Lisle said so.", "Andrea Lisle: chief-constable, kent"],
  ["Andrea Lisle, 52, the chief constable, said so.", "Andrea Lisle: chief-constable, kent"],
  ["Andrea Lisle took over as chief constable in 2020.", "Andrea Lisle: chief-constable, kent"],
  ["Andrea Lisle has been Kent’s PCC since 2021.", "Andrea Lisle: police-and-crime-commissioner, kent"],
  ["The chief constable is Andrea Lisle, who joined from Essex Police.", "Andrea Lisle: chief-constable, kent"],
  ["Under Chief Constable Andrea Lisle, the force has improved.", "Andrea Lisle: chief-constable, kent"],
  ["The report lands on the desk of chief constable Andrea Lisle.", "Andrea Lisle: chief-constable, kent"],
  ["Our Chief Constable, Andrea Lisle, said so.", "Andrea Lisle: chief-constable, kent"],
  ["Kent Police’s Chief Constable Andrea Lisle said so.", "Andrea Lisle: chief-constable, kent"],
  ["Andrea Lisle, Chief Constable at Kent Police, said so.", "Andrea Lisle: chief-constable, kent"],
  ["Andrea Lisle, Chief Constable for Kent, said so.", "Andrea Lisle: chief-constable, kent"],
  // When.
  ["Former chief constable Andrea Lisle said so.", "Andrea Lisle: former chief-constable, kent"],
  ["Andrea Lisle, the then chief constable, said so.", "Andrea Lisle: former chief-constable, kent"],
  ["Ex-chief constable Andrea Lisle said so.", "Andrea Lisle: former chief-constable, kent"],
  ["Andrea Lisle, then chief constable, said so.", "Andrea Lisle: former chief-constable, kent"],
  ["Outgoing chief constable Andrea Lisle said so.", "Andrea Lisle: chief-constable, kent"],
  ["Newly appointed chief constable Andrea Lisle said so.", "Andrea Lisle: chief-constable, kent"],
  ["Retiring Chief Constable Andrea Lisle said so.", "Andrea Lisle: chief-constable, kent"],
  [
    "Acting chief constable Andrea Lisle, the force’s fourth leader in two years, thanked staff.",
    "Andrea Lisle: acting chief-constable, kent",
  ],
  ["Andrea Lisle, who is acting chief constable, said so.", "Andrea Lisle: acting chief-constable, kent"],
  [
    "Chief Constable Andrea Lisle took over from Perry Stott, who retired as chief constable in March.",
    "Andrea Lisle: chief-constable, kent",
    "Perry Stott: former chief-constable, kent",
  ],
  [
    "Chief Constable Andrea Lisle, a former assistant chief constable with Surrey Police, said so.",
    "Andrea Lisle: chief-constable, kent",
  ],
  // Spellings.
  ["HMI Chloë Zañartu-O’Brien said so.", "Chloë Zañartu-O’Brien: inspector-of-constabulary, hmicfrs"],
  ["Chief Constable Fergus O'Dwyer said so.", "Fergus O'Dwyer: chief-constable, kent"],
  ["Chief Constable Bernard Hawke-Howell said so.", "Bernard Hawke-Howell: chief-constable, kent"],
  ["Chief Constable Jan van der Meer said so.", "Jan van der Meer: chief-constable, kent"],
  ["Chief Constable A. J. Thorne said so.", "A. J. Thorne: chief-constable, kent"],
  ["deputy chief constable Lara McBride said so.", "Lara McBride: deputy-chief-constable, kent"],
  ["CHIEF Constable Lara McBride said so.", "Lara McBride: chief-constable, kent"],
  ["Chief Constable Mark Best said so. Mr Best joined in 1998.", "Mark Best: chief-constable, kent"],
  ["Chief Constable Una Young said so. Ms Young joined in 1998.", "Una Young: chief-constable, kent"],
  // Several people.
  [
    "Chief Constable Andrea Lisle and PCC Perry Stott met.",
    "Andrea Lisle: chief-constable, kent",
    "Perry Stott: police-and-crime-commissioner, kent",
  ],
  [
    "The chief constable, Andrea Lisle, and the commissioner, Perry Stott, met.",
    "Andrea Lisle: chief-constable, kent",
    "Perry Stott: police-and-crime-commissioner, kent",
  ],
  [
    "Andrea Lisle, the chief constable, and Perry Stott, the PCC, met.",
    "Andrea Lisle: chief-constable, kent",
    "Perry Stott: police-and-crime-commissioner, kent",
  ],
  ["Councillors Andrea Lisle and Perry Stott agreed.", "Andrea Lisle: councillor", "Perry Stott: councillor"],
  [
    "Sir Tobias Grey, then chief inspector, and his successor, Andrea Lisle, both warned of it.",
    "Tobias Grey: former chief-inspector-of-constabulary, hmicfrs",
    "Andrea Lisle: chief-inspector-of-constabulary, hmicfrs",
  ],
  // Bodies that the words of the office name.
  ["Andrea Lisle, Chief Constable of Police Scotland, said so.", "Andrea Lisle: chief-constable, police-scotland"],
  ["Andrea Lisle, Deputy Director-General of the NCA, said so.", "Andrea Lisle: other"],
  ["Surrey’s chief constable Andrea Lisle said so.", "Andrea Lisle: chief-constable, surrey"],
  [
    "Andrea Lisle, the Police and Crime Commissioner for Thames Valley, said so.",
    "Andrea Lisle: police-and-crime-commissioner, thames-valley",
  ],
  ["Superintendent Andrea Lisle, of Sussex Police, said so.", "Andrea Lisle: superintendent, sussex"],
  ["Superintendent Andrea Lisle, Sussex Police, said so.", "Andrea Lisle: superintendent, sussex"],
  [
    "HM Chief Inspector of Constabulary in Scotland, Andrea Lisle, said so.",
    "Andrea Lisle: chief-inspector-of-constabulary, hmics",
  ],
  ["HM Chief Inspector of Prisons, Andrea Lisle, said so.", "Andrea Lisle: other"],
  [
    "Assistant Chief Constable Andrea Lisle, a former superintendent with Surrey Police, said so.",
    "Andrea Lisle: assistant-chief-constable, kent",
  ],
  ["PC Andrea Lisle said it was a long night. The pair also help Sussex Police.", "Andrea Lisle: constable, kent"],
  ["London Fire Commissioner Andrea Lisle sent a crew.", "Andrea Lisle: chief-fire-officer, frs-london"],
  ["Branch chair Perry Stott said so. He leads Kent Police Federation.", "Perry Stott: federation-chair, kent"],
];

/** Rows that hold nobody with an office. */
const NOBODY: readonly string[] = [
  "By Paul Jarvis",
  "By Janet Frome, crime correspondent",
  "Author: Jack Peverell",
  "Photograph: Chris Starling/Kent Police/PA",
  "Image source, Chris Starling",
  "© Chris Starling 2022",
  "Sir Robert Peel founded the modern police in 1829.",
  "PEEL is named after Robert Peel.",
  "Wayne Starling, 43, of High Street, was jailed for burglary.",
  "The murder of Sarah Starling by a serving officer shocked the country.",
  "The victim, Janet Starling, said nobody had called her.",
  "Operation Starling Bright was a success.",
  "The panel on Daniel Starling published its report last year.",
  "The Inspector’s recommendations were accepted.",
  "Inspectors spent two weeks with the force.",
  "Officers at chief inspector, inspector and sergeant levels were interviewed.",
  "A spokesperson for the force welcomed it.",
  "A Home Office spokesman welcomed it.",
  "The report’s authors welcomed it.",
  "The Information Commissioner was told.",
  "The Commissioners of the IOPC met.",
  "Read more about Kent Police Chief Constable recruitment.",
  "Chief Constable Street is closed to traffic.",
];

describe("4.4 names in all their forms", () => {
  test.each(FORMS)("%s", (text, ...expected) => checkOfficials(text, expected));

  test("honours and honorifics go to fields of their own", () => {
    const [first] = recordOf("Sir Joel Rook QPM, Chief Constable, agreed.").officials;
    expect(first).toMatchObject({ name: "Joel Rook", honorific: "Sir", honours: ["QPM"] });
    const [second] = recordOf("Chief Constable Joel Rook CBE, QPM, DL agreed.").officials;
    expect(second?.honours).toEqual(["CBE", "QPM", "DL"]);
  });

  test("later names of one person are mentions of one entry", () => {
    const record = recordOf(
      "Chief Constable Joel Rook agreed.\n\nMr Rook thanked staff. The chief constable was proud of them, Rook’s deputy said, and the chief had told them so.",
    );
    expect(officialsOf(record)).toEqual(["Joel Rook: chief-constable, kent"]);
    expect(record.officials[0]?.mentions.map((span) => span.text)).toEqual([
      "Chief Constable Joel Rook",
      "Mr Rook",
      "The chief constable",
      "Rook",
      "the chief",
    ]);
  });
});

describe("4.5 traps", () => {
  test.each(NOBODY)("nobody: %s", (text) => checkOfficials(text, []));

  test.each<Row>([
    ["Inspector Jane Starling, neighbourhood commander, said so.", "Jane Starling: inspector, kent"],
    ["Chief Inspector Jane Starling said so.", "Jane Starling: chief-inspector, kent"],
    ["The work was led by inspector Jane Starling of HMICFRS.", "Jane Starling: inspector-of-constabulary, hmicfrs"],
    ["Her Majesty’s Inspector Jane Starling said so.", "Jane Starling: inspector-of-constabulary, hmicfrs"],
    ["Inspector of Constabulary Jane Starling said so.", "Jane Starling: inspector-of-constabulary, hmicfrs"],
    [
      "Chief Inspector of Constabulary Jane Starling said so.",
      "Jane Starling: chief-inspector-of-constabulary, hmicfrs",
    ],
    ["The Commissioner, Jane Starling, said so.", "Jane Starling: police-and-crime-commissioner, kent"],
    [
      "Rear Admiral Jane Starling, HM Inspector of Constabulary, said so.",
      "Jane Starling: inspector-of-constabulary, hmicfrs",
    ],
    ["Victims’ Commissioner Jane Starling said so.", "Jane Starling: other"],
  ])("%s", (text, ...expected) => checkOfficials(text, expected));

  test("in London the commissioner is an officer", () => {
    checkOfficials(
      "The Commissioner, Jane Starling, said so.",
      ["Jane Starling: commissioner-of-police, metropolitan"],
      "Met told to improve\n\nHMICFRS has published its report on the Metropolitan Police Service.\n\n",
    );
  });

  test("of two inspected forces each officer serves the one that is named with the office", () => {
    checkOfficials(
      "Chief Constable of Surrey Ann Frome and Chief Constable of Sussex Jo Starling agreed.",
      ["Ann Frome: chief-constable, surrey", "Jo Starling: chief-constable, sussex"],
      "Two forces praised\n\nHMICFRS has published its reports on Surrey Police and Sussex Police.\n\n",
    );
  });
});

describe("minutes and lists of people", () => {
  const minutes = "Kent Police and Crime Panel\n\nMinutes of the meeting held on 4 March 2022\n\n";
  test.each<Row>([
    [
      "Present:\n\nCouncillor Alan Starling (Chairman)\nCouncillor Mary Frome (Vice-Chairman)\nCouncillor Joe Lunn",
      "Alan Starling: police-and-crime-panel-chair",
      "Mary Frome: councillor",
      "Joe Lunn: councillor",
    ],
    [
      "Members Present\n\nCouncillor Alan Starling (Dover District Council) (Chair), Councillor Mary Frome (Medway Council)",
      "Alan Starling: police-and-crime-panel-chair",
      "Mary Frome: councillor",
    ],
    [
      "Present:\n\nChair\nCouncillor Alan Starling (Dover District Council)\n\nMembers\nCouncillor Mary Frome (Medway Council)\nCouncillor Joe Lunn (Swale Borough Council)",
      "Alan Starling: police-and-crime-panel-chair",
      "Mary Frome: councillor",
      "Joe Lunn: councillor",
    ],
    [
      "Present: Cllr A Starling (Chair), Cllr M Frome (Vice-Chair) and Cllr J Lunn",
      "A Starling: police-and-crime-panel-chair",
      "M Frome: councillor",
      "J Lunn: councillor",
    ],
    [
      "Also in attendance:\n\nMr Peter Hale, Police and Crime Commissioner\nMs Angela Dew, Chief Executive, Office of the Police and Crime Commissioner",
      "Peter Hale: police-and-crime-commissioner, kent",
      "Angela Dew: chief-officer-staff",
    ],
    [
      "Mrs Frances Kerr (Independent Co-opted Member)\nMr Peter Hale (Independent Member)",
      "Frances Kerr: other",
      "Peter Hale: other",
    ],
  ])("%s", (text, ...expected) => checkOfficials(text, expected, minutes));
});
