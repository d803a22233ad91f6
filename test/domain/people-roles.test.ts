import { describe, test } from "vitest";
import { checkOfficials } from "./people.js";

/** Words that name an office, and the officials they give. */
type Row = readonly [text: string, ...expected: string[]];

const POLICE: readonly Row[] = [
  ["Chief Constable Helena Marsh welcomed it.", "Helena Marsh: chief-constable, kent"],
  ["CC Gareth Pugh QPM welcomed it.", "Gareth Pugh: chief-constable, kent"],
  ["Chief Con Gareth Pugh welcomed it.", "Gareth Pugh: chief-constable, kent"],
  ["The force’s chief constable, Helena Marsh, welcomed it.", "Helena Marsh: chief-constable, kent"],
  ["T/CC Helena Marsh welcomed it.", "Helena Marsh: temporary chief-constable, kent"],
  ["T/Chief Constable Helena Marsh welcomed it.", "Helena Marsh: temporary chief-constable, kent"],
  ["A/CC Helena Marsh welcomed it.", "Helena Marsh: acting chief-constable, kent"],
  ["Temp Chief Constable Helena Marsh welcomed it.", "Helena Marsh: temporary chief-constable, kent"],
  ["Interim chief constable Helena Marsh welcomed it.", "Helena Marsh: temporary chief-constable, kent"],
  ["Kent’s top cop Helena Marsh welcomed it.", "Helena Marsh: chief-constable, kent"],
  ["Police chief Helena Marsh welcomed it.", "Helena Marsh: chief-constable, kent"],
  ["Force boss Helena Marsh welcomed it.", "Helena Marsh: chief-constable, kent"],
  ["Helena Marsh, Chief Constable, welcomed it.", "Helena Marsh: chief-constable, kent"],
  ["Helena Marsh, who leads Kent Police, welcomed it.", "Helena Marsh: chief-constable, kent"],
  ["Deputy Chief Constable Imran Sethi agreed.", "Imran Sethi: deputy-chief-constable, kent"],
  ["DCC Imran Sethi agreed.", "Imran Sethi: deputy-chief-constable, kent"],
  ["T/DCC Imran Sethi agreed.", "Imran Sethi: temporary deputy-chief-constable, kent"],
  ["Temporary deputy chief constable Imran Sethi agreed.", "Imran Sethi: temporary deputy-chief-constable, kent"],
  ["Imran Sethi, deputy chief of the force, agreed.", "Imran Sethi: deputy-chief-constable, kent"],
  ["Deputy chief Imran Sethi agreed.", "Imran Sethi: deputy-chief-constable, kent"],
  ["Assistant Chief Constable Imran Sethi agreed.", "Imran Sethi: assistant-chief-constable, kent"],
  ["ACC (Crime) Imran Sethi agreed.", "Imran Sethi: assistant-chief-constable, kent"],
  ["T/ACC Imran Sethi agreed.", "Imran Sethi: temporary assistant-chief-constable, kent"],
  [
    "Imran Sethi, the force’s assistant chief constable for local policing, agreed.",
    "Imran Sethi: assistant-chief-constable, kent",
  ],
  ["Chief Superintendent Rhys Coldwell spoke.", "Rhys Coldwell: chief-superintendent, kent"],
  ["Ch Supt Rhys Coldwell spoke.", "Rhys Coldwell: chief-superintendent, kent"],
  ["C/Supt Rhys Coldwell spoke.", "Rhys Coldwell: chief-superintendent, kent"],
  ["Det Ch Supt Rhys Coldwell spoke.", "Rhys Coldwell: chief-superintendent, kent"],
  ["Detective Chief Superintendent Rhys Coldwell spoke.", "Rhys Coldwell: chief-superintendent, kent"],
  ["Superintendent Rhys Coldwell spoke.", "Rhys Coldwell: superintendent, kent"],
  ["Supt. Rhys Coldwell spoke.", "Rhys Coldwell: superintendent, kent"],
  ["Det Supt Rhys Coldwell spoke.", "Rhys Coldwell: superintendent, kent"],
  ["Chief Inspector Orla Fenn spoke.", "Orla Fenn: chief-inspector, kent"],
  ["Ch Insp Orla Fenn spoke.", "Orla Fenn: chief-inspector, kent"],
  ["DCI Orla Fenn spoke.", "Orla Fenn: chief-inspector, kent"],
  ["Inspector Orla Fenn, of the Dover team, spoke.", "Orla Fenn: inspector, kent"],
  ["Insp Orla Fenn spoke.", "Orla Fenn: inspector, kent"],
  ["Det Insp Orla Fenn spoke.", "Orla Fenn: inspector, kent"],
  ["DI Orla Fenn spoke.", "Orla Fenn: inspector, kent"],
  ["Sergeant Orla Fenn spoke.", "Orla Fenn: sergeant, kent"],
  ["Sgt Orla Fenn spoke.", "Orla Fenn: sergeant, kent"],
  ["DS Orla Fenn spoke.", "Orla Fenn: sergeant, kent"],
  ["Detective Sergeant Orla Fenn spoke.", "Orla Fenn: sergeant, kent"],
  ["PC Orla Fenn spoke.", "Orla Fenn: constable, kent"],
  ["DC Orla Fenn spoke.", "Orla Fenn: constable, kent"],
  ["PCSO Orla Fenn spoke.", "Orla Fenn: constable, kent"],
  ["Special Constable Orla Fenn spoke.", "Orla Fenn: constable, kent"],
  ["Assistant Chief Officer Nadia Brough spoke.", "Nadia Brough: chief-officer-staff, kent"],
  ["Nadia Brough, the force’s director of finance, spoke.", "Nadia Brough: chief-officer-staff, kent"],
  [
    "Nadia Brough, chief executive of the Office of the Police and Crime Commissioner, spoke.",
    "Nadia Brough: chief-officer-staff",
  ],
  ["Nadia Brough, Chief Executive of the OPCC, spoke.", "Nadia Brough: chief-officer-staff"],
];

const LONDON: readonly Row[] = [
  [
    "The Commissioner of Police of the Metropolis, Sir Alun Frayne, replied.",
    "Alun Frayne: commissioner-of-police, metropolitan",
  ],
  ["Met Commissioner Dame Ruth Ashdown replied.", "Ruth Ashdown: commissioner-of-police, metropolitan"],
  ["Metropolitan Police Commissioner Sir Alun Frayne replied.", "Alun Frayne: commissioner-of-police, metropolitan"],
  ["Commissioner Sir Alun Frayne replied.", "Alun Frayne: commissioner-of-police, metropolitan"],
  ["Deputy Commissioner Dame Ruth Ashdown replied.", "Ruth Ashdown: deputy-commissioner-of-police, metropolitan"],
  ["Dame Ruth Ashdown, Deputy Commissioner, replied.", "Ruth Ashdown: deputy-commissioner-of-police, metropolitan"],
  ["Assistant Commissioner Ruth Ashdown replied.", "Ruth Ashdown: assistant-commissioner, metropolitan"],
  ["AC Ruth Ashdown replied.", "Ruth Ashdown: assistant-commissioner, metropolitan"],
  ["Deputy Assistant Commissioner Ruth Ashdown replied.", "Ruth Ashdown: deputy-assistant-commissioner, metropolitan"],
  ["DAC Ruth Ashdown replied.", "Ruth Ashdown: deputy-assistant-commissioner, metropolitan"],
  ["Commander Ruth Ashdown replied.", "Ruth Ashdown: commander, metropolitan"],
];

const INSPECTORATE: readonly Row[] = [
  [
    "HM Chief Inspector of Constabulary Sir Alun Frayne wrote it.",
    "Alun Frayne: chief-inspector-of-constabulary, hmicfrs",
  ],
  [
    "Her Majesty’s Chief Inspector of Constabulary and Fire & Rescue Services, Alun Frayne, wrote it.",
    "Alun Frayne: chief-inspector-of-constabulary, hmicfrs",
  ],
  ["His Majesty’s Chief Inspector Alun Frayne wrote it.", "Alun Frayne: chief-inspector-of-constabulary, hmicfrs"],
  ["HMCIC Alun Frayne wrote it.", "Alun Frayne: chief-inspector-of-constabulary, hmicfrs"],
  ["HMCI Alun Frayne wrote it.", "Alun Frayne: chief-inspector-of-constabulary, hmicfrs"],
  ["Alun Frayne, Chief Inspector of Constabulary, wrote it.", "Alun Frayne: chief-inspector-of-constabulary, hmicfrs"],
  ["Alun Frayne, head of the police watchdog, wrote it.", "Alun Frayne: chief-inspector-of-constabulary, hmicfrs"],
  [
    "The chief inspector of constabulary, Alun Frayne, wrote it.",
    "Alun Frayne: chief-inspector-of-constabulary, hmicfrs",
  ],
  ["HM Inspector of Constabulary Zoë Thackeray wrote it.", "Zoë Thackeray: inspector-of-constabulary, hmicfrs"],
  [
    "Her Majesty's Inspector of Constabulary Zoë Thackeray wrote it.",
    "Zoë Thackeray: inspector-of-constabulary, hmicfrs",
  ],
  ["HMI Zoë Thackeray wrote it.", "Zoë Thackeray: inspector-of-constabulary, hmicfrs"],
  ["HM Inspector Zoë Thackeray wrote it.", "Zoë Thackeray: inspector-of-constabulary, hmicfrs"],
  ["Zoë Thackeray, inspector of constabulary, wrote it.", "Zoë Thackeray: inspector-of-constabulary, hmicfrs"],
  [
    "Zoë Thackeray, HM Inspector of Constabulary and Fire and Rescue Services, wrote it.",
    "Zoë Thackeray: inspector-of-constabulary, hmicfrs",
  ],
  ["HMIC Zoë Thackeray wrote it.", "Zoë Thackeray: inspector-of-constabulary, hmicfrs"],
  ["HMI chief Zoë Thackeray wrote it.", "Zoë Thackeray: inspector-of-constabulary, hmicfrs"],
  ["HMICFRS inspector Zoë Thackeray wrote it.", "Zoë Thackeray: inspector-of-constabulary, hmicfrs"],
  [
    "Zoë Thackeray, one of Her Majesty’s Inspectors of Constabulary, wrote it.",
    "Zoë Thackeray: inspector-of-constabulary, hmicfrs",
  ],
  ["Zoë Thackeray, who led the inspection, wrote it.", "Zoë Thackeray: inspector-of-constabulary, hmicfrs"],
  [
    "HMIs Zoë Thackeray and Alun Frayne wrote it.",
    "Zoë Thackeray: inspector-of-constabulary, hmicfrs",
    "Alun Frayne: inspector-of-constabulary, hmicfrs",
  ],
  ["Assistant HM Inspector Zoë Thackeray wrote it.", "Zoë Thackeray: assistant-inspector-of-constabulary, hmicfrs"],
  ["AHMI Zoë Thackeray wrote it.", "Zoë Thackeray: assistant-inspector-of-constabulary, hmicfrs"],
];

const ELECTED: readonly Row[] = [
  ["Police and Crime Commissioner Moira Quill agreed.", "Moira Quill: police-and-crime-commissioner, kent"],
  ["PCC Moira Quill agreed.", "Moira Quill: police-and-crime-commissioner, kent"],
  [
    "The Police and Crime Commissioner for Kent, Moira Quill, agreed.",
    "Moira Quill: police-and-crime-commissioner, kent",
  ],
  ["Commissioner Quill agreed. Moira Quill is the county’s PCC.", "Moira Quill: police-and-crime-commissioner, kent"],
  ["Kent’s crime commissioner Moira Quill agreed.", "Moira Quill: police-and-crime-commissioner, kent"],
  ["Police commissioner Moira Quill agreed.", "Moira Quill: police-and-crime-commissioner, kent"],
  ["Moira Quill, the county’s PCC, agreed.", "Moira Quill: police-and-crime-commissioner, kent"],
  ["Conservative PCC Moira Quill agreed.", "Moira Quill: police-and-crime-commissioner, kent (Conservative)"],
  [
    "Kent’s Labour police and crime commissioner, Moira Quill, agreed.",
    "Moira Quill: police-and-crime-commissioner, kent (Labour)",
  ],
  [
    "Moira Quill (Ind), who was elected police and crime commissioner in May, agreed.",
    "Moira Quill: police-and-crime-commissioner, kent (Independent)",
  ],
  ["Deputy PCC Piers Nettle agreed.", "Piers Nettle: deputy-police-and-crime-commissioner, kent"],
  ["DPCC Piers Nettle agreed.", "Piers Nettle: deputy-police-and-crime-commissioner, kent"],
  [
    "Piers Nettle, the Deputy Police and Crime Commissioner, agreed.",
    "Piers Nettle: deputy-police-and-crime-commissioner, kent",
  ],
  [
    "PCC Moira Quill was away. Her deputy, Piers Nettle, agreed.",
    "Moira Quill: police-and-crime-commissioner, kent",
    "Piers Nettle: deputy-police-and-crime-commissioner, kent",
  ],
  [
    "The Commissioner and her Deputy, Piers Nettle, met the Chief Constable. Moira Quill is the county’s PCC.",
    "Moira Quill: police-and-crime-commissioner, kent",
    "Piers Nettle: deputy-police-and-crime-commissioner, kent",
  ],
  ["Essex PFCC Moira Quill agreed.", "Moira Quill: police-fire-and-crime-commissioner, essex"],
  [
    "The Police, Fire and Crime Commissioner for Essex, Moira Quill, agreed.",
    "Moira Quill: police-fire-and-crime-commissioner, essex",
  ],
  [
    "Moira Quill, Staffordshire Commissioner for Police, Fire and Rescue and Crime, agreed.",
    "Moira Quill: police-fire-and-crime-commissioner, staffordshire",
  ],
  [
    "Durham’s Police, Crime and Victims’ Commissioner Moira Quill agreed.",
    "Moira Quill: police-and-crime-commissioner, durham",
  ],
  ["Mayor of London Jonah Creed agreed.", "Jonah Creed: mayor"],
  ["The Mayor of Greater Manchester, Jonah Creed, agreed.", "Jonah Creed: mayor"],
  ["West Yorkshire mayor Jonah Creed agreed.", "Jonah Creed: mayor"],
  ["Jonah Creed, Deputy Mayor for Policing and Crime, agreed.", "Jonah Creed: deputy-mayor"],
  ["The Deputy Mayor for Police, Crime, Fire and Criminal Justice, Jonah Creed, agreed.", "Jonah Creed: deputy-mayor"],
  ["The mayor’s deputy, Jonah Creed, agreed.", "Jonah Creed: deputy-mayor"],
  ["Home Secretary Tamsin Gale replied.", "Tamsin Gale: home-secretary"],
  ["The then Home Secretary Tamsin Gale replied.", "Tamsin Gale: former home-secretary"],
  ["Policing Minister Tamsin Gale replied.", "Tamsin Gale: policing-minister"],
  ["Tamsin Gale, Minister of State for Policing and Fire, replied.", "Tamsin Gale: policing-minister"],
  ["Fire Minister Tamsin Gale replied.", "Tamsin Gale: other"],
  ["Shadow policing minister Tamsin Gale replied.", "Tamsin Gale: other"],
  ["Tamsin Gale, MP for Dover, replied.", "Tamsin Gale: member-of-parliament"],
  ["Tamsin Gale MP replied.", "Tamsin Gale: member-of-parliament"],
  ["Dover MP Tamsin Gale (Lab) replied.", "Tamsin Gale: member-of-parliament (Labour)"],
  ["Tamsin Gale MS replied.", "Tamsin Gale: member-of-parliament"],
  ["Council leader Owen Birtles agreed.", "Owen Birtles: council-leader"],
  ["Owen Birtles, leader of Medway Council, agreed.", "Owen Birtles: council-leader"],
  ["Cllr Owen Birtles agreed.", "Owen Birtles: councillor"],
  ["Coun Owen Birtles agreed.", "Owen Birtles: councillor"],
  ["Councillor Owen Birtles (Green, Thanet) agreed.", "Owen Birtles: councillor (Green)"],
  ["Cllr Owen Birtles, Deputy Leader and Cabinet Member for Community Safety, agreed.", "Owen Birtles: councillor"],
  ["Cllr Owen Birtles (Lab), leader of the opposition on Medway Council, agreed.", "Owen Birtles: councillor (Labour)"],
  ["Panel chair Owen Birtles agreed.", "Owen Birtles: police-and-crime-panel-chair"],
  ["Owen Birtles, chairman of the Kent Police and Crime Panel, agreed.", "Owen Birtles: police-and-crime-panel-chair"],
  ["Owen Birtles, who chairs Kent’s Police and Crime Panel, agreed.", "Owen Birtles: police-and-crime-panel-chair"],
];

const BODIES: readonly Row[] = [
  ["Kent Police Federation chair Neil Tranter agreed.", "Neil Tranter: federation-chair, kent"],
  ["Neil Tranter, chairman of Kent Police Federation, agreed.", "Neil Tranter: federation-chair, kent"],
  [
    "Neil Tranter, who chairs the Kent branch of the Police Federation, agreed.",
    "Neil Tranter: federation-chair, kent",
  ],
  ["Federation chair Neil Tranter agreed.", "Neil Tranter: federation-chair, kent"],
  ["Neil Tranter, Chair of the Federation in Kent, agreed.", "Neil Tranter: federation-chair, kent"],
  ["Neil Tranter, chair of neighbouring Sussex Police Federation, agreed.", "Neil Tranter: federation-chair, sussex"],
  ["Neil Tranter, secretary of Kent Police Federation, agreed.", "Neil Tranter: federation-secretary, kent"],
  ["Kent Police Federation branch secretary Neil Tranter agreed.", "Neil Tranter: federation-secretary, kent"],
  ["PFEW National Chair Neil Tranter agreed.", "Neil Tranter: federation-chair"],
  [
    "Neil Tranter, national chair of the Police Federation of England and Wales, agreed.",
    "Neil Tranter: federation-chair",
  ],
  ["Neil Tranter, president of the Police Superintendents’ Association, agreed.", "Neil Tranter: other"],
  ["Chief Fire Officer Bronwen Tull agreed.", "Bronwen Tull: chief-fire-officer, frs-kent"],
  ["Bronwen Tull, chief fire officer and chief executive, agreed.", "Bronwen Tull: chief-fire-officer, frs-kent"],
  ["Deputy Chief Fire Officer Bronwen Tull agreed.", "Bronwen Tull: other, frs-kent"],
  ["Assistant chief fire officer Bronwen Tull agreed.", "Bronwen Tull: other, frs-kent"],
  ["Bronwen Tull, chair of Kent and Medway Fire and Rescue Authority, agreed.", "Bronwen Tull: other"],
  ["FBU general secretary Bronwen Tull agreed.", "Bronwen Tull: other"],
  ["Bronwen Tull, chief executive of the charity Open Doors, agreed.", "Bronwen Tull: charity-chief"],
  ["Bronwen Tull, chief executive of Women’s Aid, agreed.", "Bronwen Tull: charity-chief"],
  ["Refuge chief executive Bronwen Tull agreed.", "Bronwen Tull: charity-chief"],
  ["Bronwen Tull, CEO of SafeLives, agreed.", "Bronwen Tull: charity-chief"],
  ["The NSPCC’s chief executive, Bronwen Tull, agreed.", "Bronwen Tull: charity-chief"],
  ["Victims’ Commissioner Dame Bronwen Tull agreed.", "Bronwen Tull: other"],
  ["The Children’s Commissioner, Bronwen Tull, agreed.", "Bronwen Tull: other"],
  ["Bronwen Tull, chair of the National Police Chiefs’ Council, agreed.", "Bronwen Tull: other"],
  ["APCC chair Bronwen Tull agreed.", "Bronwen Tull: other"],
  ["Bronwen Tull, chief executive of the College of Policing, agreed.", "Bronwen Tull: other"],
  ["A spokeswoman, Bronwen Tull, agreed.", "Bronwen Tull: spokesperson"],
];

describe("4.1 every role by its usual names", () => {
  test.each(POLICE)("police: %s", (text, ...expected) => checkOfficials(text, expected));
  test.each(INSPECTORATE)("inspectorate: %s", (text, ...expected) => checkOfficials(text, expected));
  test.each(ELECTED)("elected: %s", (text, ...expected) => checkOfficials(text, expected));
  test.each(LONDON)("London: %s", (text, ...expected) =>
    checkOfficials(
      text,
      expected,
      "Met told to improve\n\nHMICFRS has published its report on the Metropolitan Police Service.\n\n",
    ),
  );
  const fire = (text: string): string =>
    /[Ff]ire/.test(text) && !/Authority|FBU/.test(text)
      ? "Fire service praised\n\nHMICFRS has published its report on Kent Fire and Rescue Service.\n\n"
      : "Force praised\n\nHMICFRS has published its report on Kent Police.\n\n";
  test.each(BODIES)("other bodies: %s", (text, ...expected) => checkOfficials(text, expected, fire(text)));
});
