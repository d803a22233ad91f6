import { describe, expect, test } from "vitest";
import { officialsOf, recordOf, speakersOf } from "./people.js";

interface Case {
  readonly text: string;
  readonly officials: readonly string[];
  readonly speakers: readonly string[];
}

/** Short documents of many kinds, each read whole. */
const DOCUMENTS: Readonly<Record<string, Case>> = {
  "a fire service in a local paper": {
    text: "Fire service told to change its culture\n\nInspectors from HMICFRS have rated Kent Fire and Rescue Service as requires improvement at promoting the right values and culture.\n\nThe service was “slow to act on what its own people told it”, the inspectorate said.\n\nChief fire officer Ann Frome said: “We accept every word of it.”\n\nShe said the service had “already begun the work”.\n\nFirefighters told inspectors they had been “left to get on with it”.\n\nThe Fire Brigades Union said: “Our members have been saying this for years.”\n\nA spokesperson for the service said: “A plan will be published in May.”",
    officials: ["Ann Frome: chief-fire-officer, frs-kent"],
    speakers: ["inspectorate", "official Ann Frome", "official Ann Frome", "unnamed", "organisation", "unnamed"],
  },
  "a commissioner's statement in the first person": {
    text: "Statement from Police and Crime Commissioner Bill Roe on the inspection of Kent Police\n\nHMICFRS has today published its report on Kent Police.\n\nI welcome the report. Inspectors say the force is “a calmer and a kinder place than it was”, and I agree.\n\nThe Chief Constable, Ada Fell, has told me that she will “leave no stone unturned”.\n\nBill Roe\nPolice and Crime Commissioner for Kent",
    officials: ["Bill Roe: police-and-crime-commissioner, kent", "Ada Fell: chief-constable, kent"],
    speakers: ["inspectorate", "official Ada Fell"],
  },
  "a commissioner quotes himself": {
    text: "Police and Crime Commissioner for Kent\n\nMy response to the HMICFRS inspection of Kent Police\n\nHMICFRS has published its PEEL report on Kent Police.\n\nAs I told the panel in March: “Nobody should wait an hour for an answer.”\n\nYours sincerely,\n\nBill Roe\nPolice and Crime Commissioner for Kent",
    officials: ["Bill Roe: police-and-crime-commissioner, kent"],
    speakers: ["official Bill Roe"],
  },
  "a letter to the minister": {
    text: "Dear Home Secretary,\n\nPEEL inspection of Kent Police\n\nI write in response to the report that HMICFRS published on 3 May 2022.\n\nThe report says that the force “knows its communities well”. The Chief Constable has assured me that calls will be “answered in seconds and not in minutes”.\n\nYours sincerely\n\nBill Roe\nPolice and Crime Commissioner for Kent",
    officials: ["Bill Roe: police-and-crime-commissioner, kent"],
    speakers: ["inspectorate", "unnamed"],
  },
  "a force's own news": {
    text: "Kent Police welcomes its latest inspection\n\nHis Majesty’s Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) has published its report on Kent Police.\n\nChief Constable Ada Fell said:\n\n“I am proud of every officer and every member of staff.\n\n“They have earned this.”\n\nHMI Tobias Grey said:\n\n“I am pleased with the performance of the force.”\n\nPolice and Crime Commissioner Bill Roe added: “This is a good day for the county.”",
    officials: [
      "Ada Fell: chief-constable, kent",
      "Tobias Grey: inspector-of-constabulary, hmicfrs",
      "Bill Roe: police-and-crime-commissioner, kent",
    ],
    speakers: ["official Ada Fell", "official Tobias Grey", "official Bill Roe"],
  },
  "a release with an embargo of pronouns": {
    text: "Kent Police needs to improve how it answers the public\n\nHMICFRS graded Kent Police’s performance and found that it needs to improve.\n\nHis Majesty’s Inspector of Constabulary Tobias Grey said:\n\n“I have concerns about the force’s control room.\n\n“I will watch its progress.”\n\nMr Grey went on to say that victims had been “let down once too often”.",
    officials: ["Tobias Grey: inspector-of-constabulary, hmicfrs"],
    speakers: ["official Tobias Grey", "official Tobias Grey"],
  },
  "a federation's page": {
    text: "Kent Police Federation\n\nFederation reacts to inspection of the Force\n\nThe chair of Kent Police Federation has said officers are “on their knees” after HMICFRS published its report.\n\nNeil Tranter said: “It is a broken system.\n\n“My members deserve better.”\n\nNeil said the figures were “no surprise”.\n\nBranch secretary Jo Lunn added: “We told them so.”",
    officials: ["Neil Tranter: federation-chair, kent", "Jo Lunn: federation-secretary, kent"],
    speakers: ["official Neil Tranter", "official Neil Tranter", "official Neil Tranter", "official Jo Lunn"],
  },
  "another inspectorate": {
    text: "School in Dover told to improve by Ofsted\n\nHill Road Academy in Dover has been rated ‘requires improvement’ by Ofsted.\n\nInspectors said pupils were “polite and keen to learn” but that teaching was “uneven from room to room”.\n\nHeadteacher Ann Frome said: “We are making good progress.”\n\nA Kent Police spokesman said: “Officers visit the school each term.”",
    officials: ["Ann Frome: other"],
    speakers: ["organisation", "organisation", "official Ann Frome", "unnamed"],
  },
  "two forces": {
    text: "Two forces hear how they did\n\nHMICFRS has published reports on Surrey Police and Sussex Police.\n\nSurrey’s chief constable, Ann Frome, said: “It is a fair report.”\n\nHer opposite number in Sussex, Jo Starling, said: “It is a hard one.”\n\nKatie Marlow, the Sussex commissioner, said she was “not surprised”.\n\nSussex Police said in a statement: “A plan is in place.”",
    officials: ["Ann Frome: chief-constable, surrey", "Katie Marlow: police-and-crime-commissioner, sussex"],
    speakers: ["official Ann Frome", "person Jo Starling", "official Katie Marlow", "force"],
  },
  minutes: {
    text: "KENT POLICE AND CRIME PANEL\n\nMinutes of the meeting held on 4 March 2022\n\nPresent: Councillor Alan Starling (Chairman), Councillor Mary Frome and Councillor Joe Lunn\n\nAlso in attendance: Bill Roe (Police and Crime Commissioner) and Ada Fell (Chief Constable)\n\n1. HMICFRS inspection of Kent Police\n\nThe Commissioner said that the report was “a fair reflection of the year”. Councillor Frome asked whether the public would “see any difference on the streets”. The Chief Constable replied that response times had “come down by a third”. The Chairman thanked them both.",
    officials: [
      "Alan Starling: police-and-crime-panel-chair",
      "Mary Frome: councillor",
      "Joe Lunn: councillor",
      "Bill Roe: police-and-crime-commissioner, kent",
      "Ada Fell: chief-constable, kent",
    ],
    speakers: ["official Bill Roe", "official Mary Frome", "official Ada Fell"],
  },
  "a round of reactions": {
    text: "‘We will get better’: force’s vow\n\nHMICFRS inspectors have said that Kent Police requires improvement at investigating crime.\n\nDCC Imran Sethi, who is leading the work, said: “Detectives carry too many cases.”\n\nTamsin Gale, the Conservative MP for Dover, called it “a wake-up call for the whole county”.\n\nKirsty Orme, whose shop was burgled in May, said she was “past caring”.\n\n“I rang and nobody came,” the 38-year-old told the Echo.\n\nLib Dem councillor Joe Lunn was more hopeful. “It can be mended,” he said.\n\nOne detective, who did not wish to be named, said: “It is the same everywhere.”\n\nThe Home Office declined to comment.",
    officials: [
      "Imran Sethi: deputy-chief-constable, kent",
      "Tamsin Gale: member-of-parliament (Conservative)",
      "Joe Lunn: councillor (Liberal Democrat)",
    ],
    speakers: [
      "official Imran Sethi",
      "official Tamsin Gale",
      "person Kirsty Orme",
      "person Kirsty Orme",
      "official Joe Lunn",
      "unnamed",
    ],
  },
  "a national story": {
    text: "Police forces ‘failing victims’, says watchdog\n\nHMICFRS has published its annual assessment of the police in England and Wales.\n\nHM Chief Inspector of Constabulary Sir Tobias Grey warned that trust was “hanging by a thread”.\n\n“The public deserve better,” Sir Tobias wrote in his foreword.\n\nThe policing minister, Tamsin Gale, said: “We are putting more officers on the beat.”\n\nNational Police Chiefs’ Council chair Ann Frome said forces were “working hard to win it back”.\n\nShadow home secretary Jo Lunn said: “Ministers have lost their grip.”\n\nThe charity Refuge said it was “dismayed but not surprised”.",
    officials: [
      "Tobias Grey: chief-inspector-of-constabulary, hmicfrs",
      "Tamsin Gale: policing-minister",
      "Ann Frome: other",
      "Jo Lunn: other",
    ],
    speakers: [
      "official Tobias Grey",
      "official Tobias Grey",
      "official Tamsin Gale",
      "official Ann Frome",
      "official Jo Lunn",
      "organisation",
    ],
  },
  London: {
    text: "Met ‘turning a corner’, say inspectors\n\nHMICFRS has published its report on the Metropolitan Police Service.\n\nCommissioner Sir Alun Frayne said: “We are not there yet.”\n\nThe Commissioner added that his officers had “worked their socks off”.\n\nA spokesperson for the Mayor of London said: “Londoners deserve a service they can trust.”\n\nDeputy Mayor for Policing and Crime Nadia Brough said: “There is a long way to go.”\n\nThe Met said: “We will publish a plan.”",
    officials: ["Alun Frayne: commissioner-of-police, metropolitan", "Nadia Brough: deputy-mayor"],
    speakers: ["official Alun Frayne", "official Alun Frayne", "unnamed", "official Nadia Brough", "force"],
  },
  "a page with a list of who said what": {
    text: "Reaction to the inspection of Kent Police\n\nHMICFRS has published its report on Kent Police.\n\nWhat they said\n\nChief Constable Ada Fell: “We are on the right road.”\n\nPCC Bill Roe: “I shall hold the force to its word.”\n\nNeil Tranter, chair of Kent Police Federation: “Officers need more than warm words.”\n\nResident Zubin Orme: “I have not seen an officer in a year.”",
    officials: [
      "Ada Fell: chief-constable, kent",
      "Bill Roe: police-and-crime-commissioner, kent",
      "Neil Tranter: federation-chair, kent",
    ],
    speakers: ["official Ada Fell", "official Bill Roe", "official Neil Tranter", "person Zubin Orme"],
  },
  "a transcript": {
    text: "HM Inspector’s assessment of Kent Police – transcript\n\nHello, I’m Tobias Grey and I am Her Majesty’s Inspector of Constabulary for the southern region.\n\nI am pleased with the way that Kent Police works. I saw good teams and good leaders, and we were made welcome.\n\nI would also like to see it listen more to its staff. We will go back in the spring.",
    officials: ["Tobias Grey: inspector-of-constabulary, hmicfrs"],
    speakers: ["official Tobias Grey"],
  },
  "a charity's statement": {
    text: "Open Doors responds to the inspection of Kent Police\n\nHMICFRS has published its report on Kent Police and domestic abuse.\n\nJo Lunn, Chief Executive of Open Doors, said:\n\n“Survivors have been telling us this for years.\n\n“It has to change.”\n\nOne survivor, Emma (not her real name), said: “I rang six times.”\n\nOpen Doors is a charity that works with women in Kent.",
    officials: ["Jo Lunn: charity-chief"],
    speakers: ["official Jo Lunn", "person Emma"],
  },
  "a Welsh force": {
    text: "Gwent Police report ‘mixed’\n\nHMICFRS has published its report on Gwent Police.\n\nPolice and Crime Commissioner for Gwent, Carys Pugh (Plaid Cymru), said: “There is plenty to build on.”\n\nDelyth Vaughan MS said she was “worried for victims”.\n\nThe force’s Temporary Chief Constable, Huw Merrick, said it was “a fair report”.",
    officials: [
      "Carys Pugh: police-and-crime-commissioner, gwent (Plaid Cymru)",
      "Delyth Vaughan: member-of-parliament",
      "Huw Merrick: temporary chief-constable, gwent",
    ],
    speakers: ["official Carys Pugh", "official Delyth Vaughan", "official Huw Merrick"],
  },
};

describe("short documents, read whole", () => {
  test.each(Object.entries(DOCUMENTS))("%s", (_name, { text, officials, speakers }) => {
    const record = recordOf(text, "");
    expect({ officials: officialsOf(record), speakers: speakersOf(record) }).toEqual({ officials, speakers });
  });
});
