import { describe } from "vitest";
import { check, forcesIn, recordOf } from "./pages.js";

const REPORT = "HMICFRS has published a report.";

describe("names that always mean the force", () => {
  check(forcesIn, [
    ["Avon & Somerset Constabulary opened a station.", "avon-and-somerset"],
    ["Officers of Beds Police met Cambs Police at the border.", "bedfordshire cambridgeshire"],
    ["CoLP and the Met share a range.", "city-of-london metropolitan"],
    ["County Durham Police moved its stables.", "durham"],
    ["D&C Police lost its dog.", "devon-and-cornwall"],
    ["A van of Dyfed–Powys Police stood in the rain.", "dyfed-powys"],
    ["Heddlu De Cymru a Heddlu Gwent.", "south-wales gwent"],
    ["GMP took on forty cadets.", "greater-manchester"],
    ["Hants Constabulary sold a boat.", "hampshire"],
    ["Northants Police and Notts Police bought one helicopter.", "northamptonshire nottinghamshire"],
    ["Glos Police is not Gloucester City Council.", "gloucestershire"],
    ["Lancs Police and Lincs Police are two forces.", "lancashire lincolnshire"],
    ["West Mids Police has new bicycles.", "west-midlands"],
    ["New Scotland Yard issued a picture.", "metropolitan"],
    ["WYP, SYP and NYP share a laboratory.", "west-yorkshire south-yorkshire north-yorkshire"],
    ["KENT Police has lost its keys.", "kent"],
    ["WEST Mercia Police has lost its keys.", "west-mercia"],
    ["Essex Police’s new kennels are warm.", "essex"],
  ]);
});

describe("former names mean the same force", () => {
  check(forcesIn, [
    ["Hampshire Constabulary became Hampshire and Isle of Wight Constabulary.", "hampshire"],
    ["West Mercia Constabulary was founded long ago.", "west-mercia"],
    ["He joined Kent County Constabulary as a boy.", "kent"],
    ["He joined Leicestershire Constabulary as a boy.", "leicestershire"],
  ]);
});

describe("an abbreviation that several share means the one that the text names in full", () => {
  check(mentionsIn, [
    ["Cheshire Fire and Rescue Service (CFRS) has new boots.", "frs-cheshire: Cheshire Fire and Rescue Service, CFRS"],
    ["West Mercia Police was told of it. WMP bought a boat.", "west-mercia: West Mercia Police, WMP"],
    ["CFRS has new boots.", ""],
    [
      "West Mercia Police met West Midlands Police. WMP bought a boat.",
      "west-mercia: West Mercia Police; west-midlands: West Midlands Police",
    ],
  ]);
});

/** "kent: Kent Police, the Force": the forces of a text, each with its mentions. */
function mentionsIn(text: string): string {
  return recordOf(text)
    .forces.map(({ id, mentions }) => `${id}: ${mentions.map((mention) => mention.text).join(", ")}`)
    .join("; ");
}

describe("other bodies", () => {
  check(forcesIn, [
    ["British Transport Police and the Civil Nuclear Constabulary took part.", "btp civil-nuclear-constabulary"],
    ["The National Crime Agency led the raid; the NCA was pleased.", "national-crime-agency"],
    ["Police Scotland is not Scotland Yard.", "police-scotland metropolitan"],
    ["The Police Service of Northern Ireland sent two officers.", "northern-ireland"],
    ["EMSOU helped with the search.", "rocu-east-midlands"],
    ["The Yorkshire and Humber Regional Organised Crime Unit helped.", "rocu-yorkshire-humber"],
    ["HMRC and Border Force searched the ferry.", "hmrc border-force"],
    ["The States of Jersey Police asked for advice.", "states-of-jersey-police"],
  ]);
});

describe("what only looks like a force", () => {
  check(forcesIn, [
    ["Leicestershire County Council met on Monday.", ""],
    ["Telford & Wrekin Council met on Monday.", ""],
    ["Students of Durham University and of the University of Essex met.", ""],
    ["Humberside Police Federation met on Monday.", ""],
    ["The Police and Crime Commissioner for Kent met residents.", ""],
    ["Kent Police and Crime Panel met residents.", ""],
    ["The Met Office warned of snow.", ""],
    ["He met the bishop.", ""],
    ["City Hall and the City of London Corporation agreed.", ""],
    ["Lincoln Crown Court heard the case.", ""],
    ["She told Kent Online and Essex Live of it.", ""],
    ["Peel Regional Police arrested two men in Brampton.", ""],
    ["Peel police said the road was shut.", ""],
    ["Kent is a county, Essex another.", ""],
    ["He walked from Surrey to Sussex.", ""],
    ["Merseyside Fire and Rescue Service put it out.", "frs-merseyside"],
    ["The NYP store in Leeds has shut; the NYPD is elsewhere.", "north-yorkshire"],
  ]);
});

describe("sibling names are told apart", () => {
  check(forcesIn, [
    ["South Yorkshire Police and not North Yorkshire Police came.", "south-yorkshire north-yorkshire"],
    ["West Midlands Police lies south of the East Midlands.", "west-midlands"],
    ["Northumbria Police polices Northumberland.", "northumbria"],
    ["Devon and Somerset Fire and Rescue Service came.", "frs-devon-and-somerset"],
    ["Devon and Cornwall Police and Avon and Somerset Police came.", "devon-and-cornwall avon-and-somerset"],
  ]);
});

describe("coordinated names share their noun", () => {
  check(forcesIn, [
    ["Norfolk and Suffolk Constabularies share a control room.", "norfolk suffolk"],
    ["Leicestershire and Derbyshire Police share a dog.", "leicestershire derbyshire"],
    [
      "Bedfordshire, Cambridgeshire and Hertfordshire Constabularies share firearms.",
      "bedfordshire cambridgeshire hertfordshire",
    ],
    ["The Kent and Essex forces share a marine unit.", "kent essex"],
    ["Avon and Somerset Police is one force.", "avon-and-somerset"],
    ["Policing in Norfolk and Suffolk is changing, said police in Norfolk and Suffolk.", "norfolk suffolk"],
    ["It joins the Met, Cleveland and Gwent among others.", "metropolitan cleveland gwent"],
    ["Kent Police and Medway Council agreed.", "kent"],
    ["Sussex Police and Surrey Police work as a pair.", "sussex surrey"],
  ]);
});

describe("a bare county is the force only where it must be", () => {
  check(forcesIn, [
    ["The Kent force bought a boat.", "kent"],
    ["Derbyshire’s police bought a boat.", "derbyshire"],
    ["Police in Norfolk bought a boat.", "norfolk"],
    ["Surrey officers bought a boat.", "surrey"],
    ["He was the chief constable of Staffordshire.", "staffordshire"],
    ["Kent’s police and crime commissioner bought a boat.", ""],
    ["The MP for North Kent bought a boat.", ""],
    ["A man of Kent bought a boat.", ""],
    [`${REPORT} Gwent was rated good at preventing crime.`, "gwent*"],
    [`${REPORT} Inspectors graded Durham outstanding at preventing crime.`, "durham*"],
    ["Kent PEEL 2015\n\nHow effective is the force at keeping people safe?\n\nGood", "kent*"],
    [
      "HMIC has published its grades.\n\nGood\n\n• Dorset\n• Gwent\n\nInadequate\n\n• Cleveland",
      "dorset* gwent* cleveland*",
    ],
    [`${REPORT} One force, Durham, was rated outstanding at preventing crime.`, "durham*"],
    [`${REPORT} Three forces were rated good (Kent, Dorset and Gwent) at preventing crime.`, "kent* dorset* gwent*"],
  ]);
});

describe("fire and rescue services", () => {
  check(forcesIn, [
    ["London Fire Brigade and West Midlands Fire Service met.", "frs-london frs-west-midlands"],
    ["Cleveland Fire Brigade met Durham’s firefighters.", "frs-cleveland"],
    ["Tyne & Wear Fire Service and RBFRS met.", "frs-tyne-and-wear frs-royal-berkshire"],
    ["Essex County Fire and Rescue Service is no council.", "frs-essex"],
    ["Hereford and Worcester Fire & Rescue met Shropshire FRS.", "frs-hereford-and-worcester frs-shropshire"],
  ]);
});

describe("which force is inspected", () => {
  check(forcesIn, [
    [
      "Kent Police praised by inspectors\n\nKent Police, which works with Essex Police, was rated good at preventing crime by HMICFRS.",
      "kent* essex",
    ],
    [
      "Inspectors praise force\n\nHMICFRS has rated Surrey Police good at preventing crime. Chief Constable Pat Hallam, formerly of Dorset Police, was pleased.\n\nSurrey Police has more to do.",
      "surrey* dorset",
    ],
    [
      "How the region’s forces fared\n\nHMICFRS has published its reports.\n\nKent Police was rated good at preventing crime. Essex Police was rated adequate at it. Surrey Police was rated inadequate at it. Sussex Police was rated outstanding at it.",
      "kent* essex* surrey* sussex*",
    ],
    [
      "Minutes of the meeting\n\nThe panel noted a report by HMICFRS on Gwent Police, which was graded good at preventing crime. Gwent Police had done well.\n\nMembers asked about neighbouring forces. Dyfed-Powys Police was graded good and South Wales Police adequate at preventing crime, and North Wales Police was graded good at it.",
      "gwent* dyfed-powys south-wales north-wales",
    ],
    [
      "New dogs arrive\n\nNorfolk Constabulary has bought three dogs. They live in Wymondham.\n\nThey cost little.\n\nThe kennels will be looked at by HMICFRS in May.",
      "norfolk",
    ],
    ["Ofsted rates academy good\n\nOfficers of Sussex Police visited the school.", "sussex"],
    [
      "An inspection of Warwickshire Police\n\nHMICFRS found that the alliance with West Mercia Police is ending. The force is good at preventing crime.",
      "warwickshire* west-mercia",
    ],
    [
      "Custody cells are full\n\nHM Inspectorate of Constabulary in Scotland (HMICS) went to twelve cells of Police Scotland.",
      "police-scotland*",
    ],
    ["How we grade forces\n\nHMICFRS grades each force. See the pages of Dorset Police.", "dorset"],
    [
      "Fire service praised\n\nHMICFRS rated Kent Fire and Rescue Service good at preventing fires. Kent Police shares its garage.",
      "frs-kent* kent",
    ],
    [
      "Kent Police Federation\n\nMembers are tired\n\nHMICFRS has published its report on the Force, which it rated good at preventing crime.",
      "kent*",
    ],
  ]);
});

describe("look-alike inspectorates", () => {
  const named = (text: string): string | null => recordOf(text).document.inspectorate;
  check(named, [
    ["HMIC has published its report on Kent Police.", "hmic"],
    ["Her Majesty’s Inspectorate of Constabulary has published its report on Kent Police.", "hmic"],
    ["HMICFRS has published its report on Kent Police.", "hmicfrs"],
    ["HMICRFS has published its report on Kent Police.", "hmicfrs"],
    ["HMICFS has published its report on Kent Police.", "hmicfrs"],
    ["His Majesty's Inspectorate of Constabulary and Fire & Rescue Services has published its report.", "hmicfrs"],
    ["Her Majesty’s Inspectorate of Constabularies and Fire and Rescue Services has published its report.", "hmicfrs"],
    ["The Inspector of Constabulary and Fire & Rescue Services, HMICFRS, has published its report.", "hmicfrs"],
    ["HMICS has published its report on Police Scotland.", "hmics"],
    ["HM Inspectorate of Constabulary in Scotland has published its report.", "hmics"],
    ["HM Inspectorate of Prisons has published its report on Maidstone.", null],
    ["HMI Probation has published its report on Kent.", null],
    ["HM Fire Service Inspectorate has published its report.", null],
    ["Ofsted has published its report on the school.", null],
    ["The CQC has published its report on the home.", null],
    ["The IOPC has published its report on Kent Police.", null],
    ["HMCPSI and CJINI have published a report.", null],
    ["The College of Policing has published its code.", null],
    [
      "Promoting improvements\nin policing to make\neveryone safer\n\nKent Police: assessment\n\nI am pleased with Kent Police.",
      "hmic",
    ],
    [
      "Promoting improvements\nin policing and fire & rescue services to make\neveryone safer\n\nKent Police: assessment\n\nI am pleased with Kent Police.",
      "hmicfrs",
    ],
    [
      "Promoting improvements in policing and\nfire & rescue services to make everyone safer\n\nKent Police: assessment\n\nI am pleased with Kent Police.",
      "hmicfrs",
    ],
    [
      "Kent Police: Crime Data Integrity re-inspection\n\nPublished on 18 April 2019\n\nOverall judgment\n\nGood\n\nIn 2014 HMIC carried out an audit of all forces.",
      "hmicfrs",
    ],
  ]);
});
