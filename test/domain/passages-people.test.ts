import { describe } from "vitest";
import { checkVoices, type Passage } from "./passages.js";

/** The same for officials, quotes and speakers: "kind | name, of officials and persons | first five words". */
const READ: readonly Passage[] = [
  [
    "17",
    '"Our teams have put in years of hard graft to get to this point," said Chief Constable Pat Hallam, who took charge of the force in 2014.',
    ["official Pat Hallam | chief-constable | kent | -", "quote official | Pat Hallam | Our teams have put in"],
  ],
  [
    "17",
    'Police and crime commissioner Gail Orton told the county\'s crime panel that she had read the report "with some relief".',
    [
      "official Gail Orton | police-and-crime-commissioner | kent | -",
      "quote official | Gail Orton | with some relief",
    ],
  ],
  [
    "17",
    "HM Inspector of Constabulary Ruth Delaney said:\n\n“The force has a clear picture of the people most at risk in its towns and villages.\n\n“What it lacks is enough trained detectives to follow every case through.”",
    [
      "official Ruth Delaney | inspector-of-constabulary | hmic | -",
      "quote official | Ruth Delaney | The force has a clear",
    ],
  ],
  [
    "17",
    'The report says Kent Police "knows its repeat victims well" but leaves some of them waiting for a visit.',
    ["quote inspectorate | - | knows its repeat victims well"],
  ],
  [
    "17",
    'Temporary Deputy Chief Constable Owen Marr accepted the findings. He said: "Nobody here thinks the job is finished, and we have already moved thirty officers into the protection teams."',
    [
      "official Owen Marr | deputy-chief-constable | kent | temporary",
      "quote official | Owen Marr | Nobody here thinks the job",
    ],
  ],
  [
    "17",
    'Joan Pell, 68, who has been burgled twice in Herne Bay, was not convinced. "I waited nine days before anyone came round," she said.',
    ["quote person | Joan Pell | I waited nine days before"],
  ],
  [
    "17",
    'In a statement, Kent Police said: "We are grateful to the inspectors for the time they spent with our teams."',
    ["quote force | - | We are grateful to the"],
  ],
  [
    "17",
    'Mo Adeyemi, chairman of Kent Police Federation, said members would be pleased with the grade. "It is their effort that has kept the county safe with fewer colleagues beside them," he added.',
    ["official Mo Adeyemi | federation-chair | kent | -", "quote official | Mo Adeyemi | It is their effort that"],
  ],
  [
    "17",
    "The force was rated 'good' at preventing crime and 'good' at investigating it, but 'requires improvement' at protecting vulnerable people.",
    [],
  ],
  [
    "17",
    "Chief Superintendent Alan Firth, who heads the force's public protection command, asked for 40 more detectives last autumn, and HMIC notes that he was given them in January.",
    ["official Alan Firth | chief-superintendent | kent | -"],
  ],
  [
    "17",
    '"The picture in Kent is a reassuring one," according to HMIC. "Victims are listened to and offenders are brought before the courts."',
    ["quote inspectorate | - | The picture in Kent is"],
  ],
  [
    "17",
    'Asked about the weak points in the report, the police and crime commissioner, Neil Sorrell, said there was "no quick fix" for the shortage of detectives and warned of "a difficult summer ahead".',
    [
      "official Neil Sorrell | police-and-crime-commissioner | kent | -",
      "quote official | Neil Sorrell | no quick fix",
      "quote official | Neil Sorrell | a difficult summer ahead",
    ],
  ],
  [
    "17",
    'A spokeswoman for Kent Police said: "We will publish our action plan next month."',
    ["quote unnamed | - | We will publish our action"],
  ],
  [
    "17",
    'Assistant Chief Constable Tessa Rowe and police and crime commissioner Neil Sorrell met the inspection team in February. Ms Rowe said afterwards: "They asked hard questions and we gave them straight answers."',
    [
      "official Tessa Rowe | assistant-chief-constable | kent | -",
      "official Neil Sorrell | police-and-crime-commissioner | kent | -",
      "quote official | Tessa Rowe | They asked hard questions and",
    ],
  ],
  [
    "17",
    'The MP for Dover, Martin Ley, urged ministers to read the report closely. "This is a force under strain at the border," Mr Ley said.',
    ["official Martin Ley | member-of-parliament | - | -", "quote official | Martin Ley | This is a force under"],
  ],
  [
    "17",
    'Former chief constable Brian Tulley, who left the force in 2010, told the Kent Courier: "In my day nobody measured this sort of thing at all."',
    [
      "official Brian Tulley | chief-constable | kent | former",
      "quote official | Brian Tulley | In my day nobody measured",
    ],
  ],
  [
    "17",
    'Chief Constable Pat Hallam put the grade down to years of patient work.\n\n"We rebuilt our neighbourhood teams street by street," she said.\n\n"Now we have to do the same for our detectives," she added.',
    [
      "official Pat Hallam | chief-constable | kent | -",
      "quote official | Pat Hallam | We rebuilt our neighbourhood teams",
      "quote official | Pat Hallam | Now we have to do",
    ],
  ],
  [
    "17",
    "Inspectors found that 'risk-based' deployment was well understood, and pointed to Operation Willow and the guide 'Seeing the Child' as examples for other forces.",
    [],
  ],
  [
    "17",
    '"There are still too many missing children whose risk is marked too low," the inspectorate said.',
    ["quote inspectorate | - | There are still too many"],
  ],
  [
    "17",
    'Det Supt Carla Voss, head of the rape unit: "We have doubled the number of specialist interviewers since the visit."',
    ["official Carla Voss | superintendent | kent | -", "quote official | Carla Voss | We have doubled the number"],
  ],
  [
    "17",
    'Cllr Derek Pane, who sits on Thanet District Council, said residents would be "quietly encouraged".',
    ["official Derek Pane | councillor | - | -", "quote official | Derek Pane | quietly encouraged"],
  ],
  [
    "17",
    "Victim Support's chief executive, Dee Marlow, said: ‘Being believed at the first call matters more than anything that follows.’",
    ["official Dee Marlow | charity-chief | - | -", "quote official | Dee Marlow | Being believed at the first"],
  ],
  [
    "17",
    'The Home Office said: "Forces have the resources they need to look after those who are most at risk."',
    ["quote organisation | - | Forces have the resources they"],
  ],
  [
    "17",
    'Sergeant Lee Duarte, of the missing persons unit at Maidstone, told inspectors his team was "stretched but proud".',
    ["official Lee Duarte | sergeant | kent | -", "quote official | Lee Duarte | stretched but proud"],
  ],
  [
    "17",
    'One victim of domestic abuse told us: "The officer rang me every week until the trial."',
    ["quote unnamed | - | The officer rang me every"],
  ],
  [
    "17",
    'Sir Neil Hart, Her Majesty\'s Chief Inspector of Constabulary, has warned that the police are becoming the service of last resort. Deputy Chief Constable Paula Wynn agreed, saying: "At four in the morning it is us or nobody."',
    [
      "official Neil Hart | chief-inspector-of-constabulary | hmic | -",
      "official Paula Wynn | deputy-chief-constable | kent | -",
      "quote official | Paula Wynn | At four in the morning",
    ],
  ],
  [
    "17",
    '"I never once felt like a nuisance," said Karen Holt, whose brother was found safe in Ramsgate last spring.',
    ["quote person | Karen Holt | I never once felt like"],
  ],
  [
    "17",
    'Kent\'s acting police and crime commissioner, Robin Teale, who is standing in until the election, said: "My successor will inherit a force in good order."',
    [
      "official Robin Teale | police-and-crime-commissioner | kent | acting",
      "quote official | Robin Teale | My successor will inherit a",
    ],
  ],
  [
    "17",
    "The chief constable of Sussex Police, Ian Brock, sent his congratulations to Kent's chief constable, Pat Hallam, when the grade was announced.",
    ["official Ian Brock | chief-constable | sussex | -", "official Pat Hallam | chief-constable | kent | -"],
  ],
  [
    "17",
    'Louise Garrity, secretary of the Kent branch of the Police Federation, said: "Officers are working rest day after rest day." The branch wants a meeting with senior officers.',
    [
      "official Louise Garrity | federation-secretary | kent | -",
      "quote official | Louise Garrity | Officers are working rest day",
    ],
  ],
  [
    "17",
    'The watchdog liked what it saw of the unit that manages sex offenders. "Officers visit on time and record what they see," it said.\n\nKent Police said it was "delighted" with that verdict.',
    ["quote inspectorate | - | Officers visit on time and", "quote force | - | delighted"],
  ],
  [
    "17",
    "“We told the force last year that its list of exploited children was thin,” HMI Ruth Delaney said. “This year we found a list that detectives use every day.”",
    [
      "official Ruth Delaney | inspector-of-constabulary | hmic | -",
      "quote official | Ruth Delaney | We told the force last",
    ],
  ],
  [
    "17",
    "Chief Constable Pat Hallam said: We welcome the report and will act on what it says.",
    ["official Pat Hallam | chief-constable | kent | -"],
  ],
  [
    "17",
    "According to Inspector Priya Nair, who runs the Folkestone neighbourhood team, youth clubs have done more than patrols to quieten the harbour area.",
    ["official Priya Nair | inspector | kent | -"],
  ],
  [
    "17",
    'Gail Orton was elected police and crime commissioner last May. "I promised voters more visible policing and the inspectors have seen it," the commissioner said.',
    [
      "official Gail Orton | police-and-crime-commissioner | kent | -",
      "quote official | Gail Orton | I promised voters more visible",
    ],
  ],
  [
    "17",
    'Pat Hallam QPM, Chief Constable of Kent Police, commented: "A grade is only a photograph. We have not stopped moving since it was taken."',
    ["official Pat Hallam | chief-constable | kent | -", "quote official | Pat Hallam | A grade is only a"],
  ],
  [
    "16",
    'Kent Police knows what its services cost, HMIC reported, and Chief Constable Graham Isted said he was "determined" to keep it that way.',
    ["official Graham Isted | chief-constable | kent | -", "quote official | Graham Isted | determined"],
  ],
  [
    "16",
    '"Four years of cuts have been absorbed without closing a single front counter in the east of the county," said deputy chief constable Mary Lound.',
    [
      "official Mary Lound | deputy-chief-constable | kent | -",
      "quote official | Mary Lound | Four years of cuts have",
    ],
  ],
  [
    "16",
    'Stephen Carr, HM Inspector of Constabulary, who led the inspection, said:\n\n"Kent has made the savings asked of it and has put money aside for the leaner years to come.\n\n"Its plan for the workforce beyond 2018 is less certain, and I shall look at that again."',
    [
      "official Stephen Carr | inspector-of-constabulary | hmic | -",
      "quote official | Stephen Carr | Kent has made the savings",
    ],
  ],
  [
    "16",
    'The police and crime commissioner for Kent, Janet Firmin, set the force\'s budget in February. At the time she told councillors: "I will not sign off another round of cuts to the front line."',
    [
      "official Janet Firmin | police-and-crime-commissioner | kent | -",
      "quote official | Janet Firmin | I will not sign off",
    ],
  ],
  [
    "16",
    'The Police Federation said: "It is easy to balance a budget by leaving posts empty."',
    ["quote organisation | - | It is easy to balance"],
  ],
  [
    "16",
    'Kent County Council leader Paul Deering said his authority would "share buildings wherever it makes sense".',
    [
      "official Paul Deering | council-leader | - | -",
      "quote official | Paul Deering | share buildings wherever it makes",
    ],
  ],
  [
    "16",
    "The force's workforce model was judged 'good', its financial position 'outstanding' and its use of resources 'good'.",
    [],
  ],
  [
    "16",
    'Former HM Inspector of Constabulary Dennis Rowan, speaking at a conference in Canterbury, said: "The cheap savings went years ago."',
    [
      "official Dennis Rowan | inspector-of-constabulary | hmic | former",
      "quote official | Dennis Rowan | The cheap savings went years",
    ],
  ],
  [
    "16",
    'Home Secretary Helen Marsh said: "Reform works, and Kent is one of the forces that shows it."',
    ["official Helen Marsh | home-secretary | - | -", "quote official | Helen Marsh | Reform works, and Kent is"],
  ],
  [
    "16",
    'The force "cannot yet say how many people it will need in 2019", the report warns.',
    ["quote inspectorate | - | cannot yet say how many"],
  ],
  [
    "16",
    'Assistant Chief Constable Colin Sharpe told staff they had been "cheerful through all the upheaval".',
    [
      "official Colin Sharpe | assistant-chief-constable | kent | -",
      "quote official | Colin Sharpe | cheerful through all the upheaval",
    ],
  ],
  [
    "16",
    '"We buy our vehicles with five other forces and we share our firearms training," Mr Isted said. "Every pound saved goes to the front line."\n\nGraham Isted has been chief constable since 2012.',
    ["official Graham Isted | chief-constable | kent | -", "quote official | Graham Isted | We buy our vehicles with"],
  ],
  [
    "16",
    "Medway resident Tony Clegg said: 'I pay more every year and see fewer bobbies.'",
    ["quote person | Tony Clegg | I pay more every year"],
  ],
  [
    "16",
    'Chief Inspector Dawn Pryce, of the change programme, said the new shift pattern had "bedded in", and Superintendent Joe Lacey said it was "a vast improvement on the old one".',
    [
      "official Dawn Pryce | chief-inspector | kent | -",
      "official Joe Lacey | superintendent | kent | -",
      "quote official | Dawn Pryce | bedded in",
      "quote official | Joe Lacey | a vast improvement on the",
    ],
  ],
  [
    "16",
    'A spokesman for the commissioner said: "The reserves will be spent on people, not on paperwork."',
    ["quote unnamed | - | The reserves will be spent"],
  ],
  [
    "16",
    "Kent Police has drawn up a plan entitled 'Fit for the Future' and expects to have made its savings by 2018.",
    [],
  ],
  [
    "16",
    'Policing minister Kate Lomax, in Maidstone on the day the report came out, was asked about the cuts. "Nobody joins the police to count paper clips," she told reporters.',
    ["official Kate Lomax | policing-minister | - | -", "quote official | Kate Lomax | Nobody joins the police to"],
  ],
  [
    "16",
    'Essex Police\'s chief constable, Ruth Avery, whose force shares a crime directorate with Kent, said: "The partnership has paid for itself twice over."',
    ["official Ruth Avery | chief-constable | essex | -", "quote official | Ruth Avery | The partnership has paid for"],
  ],
  [
    "16",
    'In its summary HMIC said: "Kent Police has a sensible plan for the money it will have, and for the money it will not."',
    ["quote inspectorate | - | Kent Police has a sensible"],
  ],
  [
    "16",
    '"What matters to the public is whether someone comes when they ring," PCC Janet Firmin told the BBC, "and the inspectors say that someone does."',
    [
      "official Janet Firmin | police-and-crime-commissioner | kent | -",
      "quote official | Janet Firmin | What matters to the public",
    ],
  ],
  [
    "16",
    "Detective Chief Inspector Hari Sood has run the new crime hub since April. He answers to Assistant Chief Constable Colin Sharpe.",
    ["official Hari Sood | chief-inspector | kent | -", "official Colin Sharpe | assistant-chief-constable | kent | -"],
  ],
  [
    "16",
    'Chief Constable Graham Isted wrote to staff on the morning of publication: "You have done all that was asked of you and more."',
    ["official Graham Isted | chief-constable | kent | -", "quote official | Graham Isted | You have done all that"],
  ],
  [
    "16",
    'Labour MP Sandra Okoye said that "the front line is being hollowed out", a claim the force denies.',
    ["official Sandra Okoye | member-of-parliament | - | -", "quote official | Sandra Okoye | the front line is being"],
  ],
  [
    "16",
    '"The figures speak for themselves and so do the results," Deputy Chief Constable Mary Lound said as she presented the report to the police and crime panel.',
    [
      "official Mary Lound | deputy-chief-constable | kent | -",
      "quote official | Mary Lound | The figures speak for themselves",
    ],
  ],
  [
    "16",
    'The chair of the Kent and Medway Police and Crime Panel, Roger Stamp, said: "We shall want to know where the last million is coming from."',
    [
      "official Roger Stamp | police-and-crime-panel-chair | - | -",
      "quote official | Roger Stamp | We shall want to know",
    ],
  ],
  [
    "16",
    'The inspectorate noted that "overtime is closely watched" and that sickness had fallen.',
    ["quote inspectorate | - | overtime is closely watched"],
  ],
  [
    "16",
    'Kent Police said: "We have already begun to recruit." It added: "The first sixty officers will start in January."',
    ["quote force | - | We have already begun to"],
  ],
  [
    "16",
    'One sergeant told the inspection team: "We have learned to do without."',
    ["quote unnamed | - | We have learned to do"],
  ],
  [
    "16",
    "Ch Supt Neil Farr, Supt Joe Lacey and Insp Gwen Tait now lead the three policing divisions.",
    [
      "official Neil Farr | chief-superintendent | kent | -",
      "official Joe Lacey | superintendent | kent | -",
      "official Gwen Tait | inspector | kent | -",
    ],
  ],
  [
    "16",
    '"The pressure is only going one way," warned Chief Constable Graham Isted.\n\nJanet Firmin, the police and crime commissioner, said: "There is nothing left to trim."',
    [
      "official Graham Isted | chief-constable | kent | -",
      "official Janet Firmin | police-and-crime-commissioner | kent | -",
      "quote official | Graham Isted | The pressure is only going",
      "quote official | Janet Firmin | There is nothing left to",
    ],
  ],
  [
    "16",
    "Keith Bowles, chair of the Kent Police Federation, told members at the annual meeting: ‘No inspector has ever measured what a cancelled rest day costs a family.’",
    [
      "official Keith Bowles | federation-chair | kent | -",
      "quote official | Keith Bowles | No inspector has ever measured",
    ],
  ],
  [
    "16",
    'Sir Robert Peel would know the principles, if not the spreadsheets, of the force that HMIC visited this spring. "People here can tell you the price of everything they do," its report says.',
    ["quote inspectorate | - | People here can tell you"],
  ],
  [
    "16",
    "The temporary chief constable, Mary Lound, said on Tuesday that the force would study the findings.",
    ["official Mary Lound | chief-constable | kent | temporary"],
  ],
  [
    "16",
    'Shopkeeper Anil Desai, of Gravesend, said he had "given up reporting thefts", while his neighbour Beth Moon said patrols were "better than they were".',
    ["quote person | Anil Desai | given up reporting thefts", "quote person | Beth Moon | better than they were"],
  ],
  [
    "16",
    "Deputy Chief Constable Mary Lound said: “When inspectors write that we ‘know what we spend’, they are right.”",
    [
      "official Mary Lound | deputy-chief-constable | kent | -",
      "quote official | Mary Lound | When inspectors write that we",
    ],
  ],
  [
    "19",
    'HM Inspector of Constabulary Wilma Dunn said: "I congratulate Kent Police on the courtesy it shows the public."',
    [
      "official Wilma Dunn | inspector-of-constabulary | hmicfrs | -",
      "quote official | Wilma Dunn | I congratulate Kent Police on",
    ],
  ],
  [
    "19",
    'Chief Constable Aidan Foley, speaking soon after the report\'s release, said: "To be trusted by the public you have to be fair with them, and that is what the inspectors saw."',
    ["official Aidan Foley | chief-constable | kent | -", "quote official | Aidan Foley | To be trusted by the"],
  ],
  [
    "19",
    '"The force is ethical, and its people know what is expected of them," the report states.\n\nThe police and crime commissioner, Martha Quill, said she would "hold it to that standard".',
    [
      "official Martha Quill | police-and-crime-commissioner | kent | -",
      "quote inspectorate | - | The force is ethical, and",
      "quote official | Martha Quill | hold it to that standard",
    ],
  ],
  [
    "19",
    'Kent Police Federation said: "Wellbeing is more than a poster on a wall."',
    ["quote organisation | - | Wellbeing is more than a"],
  ],
  [
    "19",
    'HMICFRS said the force "records nearly every crime reported to it", one of the best rates in England.',
    ["quote inspectorate | - | records nearly every crime reported"],
  ],
  [
    "19",
    'Deputy Chief Constable Lorna Keats joined Kent Police from Dorset Police in June. "I came because of the way this force looks after its people," she explained.',
    [
      "official Lorna Keats | deputy-chief-constable | kent | -",
      "quote official | Lorna Keats | I came because of the",
    ],
  ],
  [
    "19",
    '"Recruits arrive keen and we work hard to keep them that way," said Chief Inspector Yusuf Amin, head of training. "The college day starts at seven."',
    ["official Yusuf Amin | chief-inspector | kent | -", "quote official | Yusuf Amin | Recruits arrive keen and we"],
  ],
  [
    "19",
    'Delroy Shaw, whose son was stopped and searched four times in a year, said: "They were polite, but nobody told us why."',
    ["quote person | Delroy Shaw | They were polite, but nobody"],
  ],
  [
    "19",
    "Kent Police was graded 'outstanding' for legitimacy, and its code of conduct, known as 'the Kent way', was picked out as notable practice.",
    [],
  ],
  [
    "19",
    'Acting Detective Superintendent Clare Noakes said the team had "cleared the backlog by Easter".',
    [
      "official Clare Noakes | superintendent | kent | acting",
      "quote official | Clare Noakes | cleared the backlog by Easter",
    ],
  ],
  [
    "19",
    'The police and crime commissioner, Martha Quill, and the chief constable, Aidan Foley, gave their responses within an hour of each other. "This is a good day for Kent," said Mr Foley. "I am proud of the force we have built together," said Ms Quill.',
    [
      "official Martha Quill | police-and-crime-commissioner | kent | -",
      "official Aidan Foley | chief-constable | kent | -",
      "quote official | Aidan Foley | This is a good day",
      "quote official | Martha Quill | I am proud of the",
    ],
  ],
  [
    "19",
    'Aidan Foley has led the force as chief constable since 2016. Asked whether the cuts had gone too far, the chief constable replied: "They went too far three years ago."',
    ["official Aidan Foley | chief-constable | kent | -", "quote official | Aidan Foley | They went too far three"],
  ],
  [
    "19",
    "Her Majesty's Chief Inspector of Constabulary, Sir Miles Onslow, will give evidence to MPs on the state of policing next month.",
    ["official Miles Onslow | chief-inspector-of-constabulary | hmicfrs | -"],
  ],
  [
    "19",
    '"Nobody should wait a fortnight for an officer," said Refuge chief executive Alma Stokes, "least of all someone who is afraid to go home."',
    ["official Alma Stokes | charity-chief | - | -", "quote official | Alma Stokes | Nobody should wait a fortnight"],
  ],
  [
    "19",
    'Folkestone and Hythe councillor Bryn Maddox told the meeting that rural crime had been "swept under the carpet". Assistant Chief Constable Sue Penney said that was "simply not so".',
    [
      "official Bryn Maddox | councillor | - | -",
      "official Sue Penney | assistant-chief-constable | kent | -",
      "quote official | Bryn Maddox | swept under the carpet",
      "quote official | Sue Penney | simply not so",
    ],
  ],
  [
    "19",
    'Inspectors heard from one detective constable, who said: "I have twenty-six live cases and I know every victim by name."',
    ["quote unnamed | - | I have twenty-six live cases"],
  ],
  [
    "19",
    'Chief Constable Aidan Foley and police and crime commissioner Martha Quill said in a joint statement: "We asked for an honest report and we have been given one."',
    [
      "official Aidan Foley | chief-constable | kent | -",
      "official Martha Quill | police-and-crime-commissioner | kent | -",
      "quote official | Aidan Foley | We asked for an honest",
    ],
  ],
  [
    "19",
    'The force said in a statement that it "accepts the recommendation in full" and had changed its vetting forms.',
    ["quote force | - | accepts the recommendation in full"],
  ],
  [
    "19",
    'Det Ch Supt Ralph Eaves told Kent Online: "Serious crime does not stop at the Dartford crossing, and nor do we."',
    [
      "official Ralph Eaves | chief-superintendent | kent | -",
      "quote official | Ralph Eaves | Serious crime does not stop",
    ],
  ],
  [
    "19",
    "“The way Kent plans for the future should be copied,” wrote Wilma Dunn, HM Inspector of Constabulary, in her summary. “It knows its people, its buildings and its debts.”",
    [
      "official Wilma Dunn | inspector-of-constabulary | hmicfrs | -",
      "quote official | Wilma Dunn | The way Kent plans for",
    ],
  ],
  [
    "19",
    'Lord Penrose, a former home secretary, said in the Lords that the county had been "well served by its police".',
    [
      "official Lord Penrose | home-secretary | - | former",
      "quote official | Lord Penrose | well served by its police",
    ],
  ],
  [
    "19",
    'A mother from Sheerness, who did not wish to be named, said: "They came in ten minutes and stayed until it was light."',
    ["quote unnamed | - | They came in ten minutes"],
  ],
  [
    "19",
    "Pam Ogden, who served as the force's deputy chief constable until 2017, has been asked to review the custody suites.",
    ["official Pam Ogden | deputy-chief-constable | kent | former"],
  ],
  [
    "19",
    'Stephen Gale is the Conservative MP for Faversham. He said the findings were "a rebuke to the doubters".',
    [
      "official Stephen Gale | member-of-parliament | - | -",
      "quote official | Stephen Gale | a rebuke to the doubters",
    ],
  ],
  [
    "19",
    'There was laughter in the panel when Chief Constable Aidan Foley said: "Are we perfect? No, and we have never claimed to be."',
    ["official Aidan Foley | chief-constable | kent | -", "quote official | Aidan Foley | Are we perfect? No, and"],
  ],
  [
    "19",
    'On vetting the report says: "Almost every member of the workforce holds a current clearance."',
    ["quote inspectorate | - | Almost every member of the"],
  ],
  [
    "19",
    "PC Tara Bright, the force's wildlife officer, was singled out for her work with farmers on Romney Marsh.",
    ["official Tara Bright | constable | kent | -"],
  ],
  [
    "19",
    'Chief Constable Aidan Foley ended on a personal note. "I want every officer to go home safe.\n\n"I want every victim to feel heard.\n\n"And I want this force to be the best there is," he said.',
    ["official Aidan Foley | chief-constable | kent | -", "quote official | Aidan Foley | I want every officer to"],
  ],
  [
    "19",
    'Jo Pike, a volunteer at a women\'s refuge in Thanet, said: "The police are here within minutes when we press the button."',
    ["quote person | Jo Pike | The police are here within"],
  ],
  [
    "19",
    'Thanet\'s district commander, Chief Inspector Rhona Bell, admitted she was "surprised" by how quickly burglary had fallen.',
    ["official Rhona Bell | chief-inspector | kent | -", "quote official | Rhona Bell | surprised"],
  ],
  [
    "19",
    "A 'voice of the child' check is made in nine cases out of ten, and supervisors review every 'no further action' decision.",
    [],
  ],
  [
    "19",
    '"The force does need to get better at telling victims when a suspect has been released," HMICFRS said.',
    ["quote inspectorate | - | The force does need to"],
  ],
  [
    "19",
    "The Mayor of Medway, Dora Finn, presented certificates to the officers who had been commended.",
    ["official Dora Finn | mayor | - | -"],
  ],
  [
    "19",
    "Members welcomed Chief Constable Aidan Foley and Assistant Chief Constable Sue Penney to the meeting. Mr Foley outlined the findings and Ms Penney took questions on custody.",
    ["official Aidan Foley | chief-constable | kent | -", "official Sue Penney | assistant-chief-constable | kent | -"],
  ],
  [
    "23",
    'His Majesty\'s Inspector of Constabulary Roz Tyndall said: "I am pleased with much of what I saw in Kent, but the force must answer its calls faster."',
    [
      "official Roz Tyndall | inspector-of-constabulary | hmicfrs | -",
      "quote official | Roz Tyndall | I am pleased with much",
    ],
  ],
  [
    "23",
    'Chief Constable Dev Malhotra said the force had "turned a corner" on response times.',
    ["official Dev Malhotra | chief-constable | kent | -", "quote official | Dev Malhotra | turned a corner"],
  ],
  [
    "23",
    'The police and crime commissioner, Fay Linton (Conservative), said:\n\n"Residents told me they could not get through on 101.\n\n"I am glad that the inspectors heard them too, and that the wait has come down since the summer."',
    [
      "official Fay Linton | police-and-crime-commissioner | kent | -",
      "quote official | Fay Linton | Residents told me they could",
    ],
  ],
  [
    "23",
    "“Too many crimes are still closed without a suspect,” inspectors said.\n\n“Supervisors do not always spot what has been missed.”",
    ["quote inspectorate | - | Too many crimes are still"],
  ],
  [
    "23",
    'Temporary Assistant Chief Constable Nina Roke, who is responsible for investigations, said: "We have put 70 trainee detectives through the academy since January."',
    [
      "official Nina Roke | assistant-chief-constable | kent | temporary",
      "quote official | Nina Roke | We have put 70 trainee",
    ],
  ],
  [
    "23",
    'Police Federation branch chair Craig Hobday said morale was "on the floor". Senior officers dispute this.',
    ["official Craig Hobday | federation-chair | kent | -", "quote official | Craig Hobday | on the floor"],
  ],
  [
    "23",
    '"Our neighbourhood officers are the thing people thank me for most," Ms Linton said.\n\nFay Linton, Kent\'s police and crime commissioner, has asked for monthly figures.',
    [
      "official Fay Linton | police-and-crime-commissioner | kent | -",
      "quote official | Fay Linton | Our neighbourhood officers are the",
    ],
  ],
  [
    "23",
    'A force spokesperson said: "The two officers concerned have been dismissed."',
    ["quote unnamed | - | The two officers concerned have"],
  ],
  [
    "23",
    'The inspectorate\'s report said staff "feel able to challenge poor behaviour" and know how to raise it in confidence.',
    ["quote inspectorate | - | feel able to challenge poor"],
  ],
  [
    "23",
    'Superintendent Gareth Dunmore, the force lead for stop and search, insisted that body-worn video was "always switched on", but inspectors found gaps.',
    ["official Gareth Dunmore | superintendent | kent | -", "quote official | Gareth Dunmore | always switched on"],
  ],
  [
    "23",
    "His Majesty's Chief Inspector of Constabulary, Alec Thorne, wants to see fewer targets and better training.",
    ["official Alec Thorne | chief-inspector-of-constabulary | hmicfrs | -"],
  ],
  [
    "23",
    '"She died because nobody joined the dots," said Sheila Cope, whose sister had rung police eleven times. "I do not want another family to hear that from a coroner."',
    ["quote person | Sheila Cope | She died because nobody joined"],
  ],
  [
    "23",
    'Responding to the report, Kent Police said: "We know that answering the phone is where trust begins. We have taken on 52 call handlers and the average wait is now under a minute."',
    ["quote force | - | We know that answering the"],
  ],
  [
    "23",
    'Chief fire officer Ann Boyle, of Kent Fire and Rescue Service, said police and fire crews now trained together "every single week".',
    ["official Ann Boyle | chief-fire-officer | frs-kent | -", "quote official | Ann Boyle | every single week"],
  ],
  [
    "23",
    'The former deputy police and crime commissioner, Ian Frayne, said the findings were "no surprise to anyone who reads the minutes".',
    [
      "official Ian Frayne | deputy-police-and-crime-commissioner | kent | former",
      "quote official | Ian Frayne | no surprise to anyone who",
    ],
  ],
  [
    "23",
    'Inspectors rated the force "adequate" at investigating crime, "good" at preventing it and "requires improvement" at responding to the public.',
    [],
  ],
  [
    "23",
    'Councillor Maeve Strand asked the panel why nothing had been done sooner. Deputy Chief Constable Rupert Vane replied: "We acted as soon as the money was there."',
    [
      "official Maeve Strand | councillor | - | -",
      "official Rupert Vane | deputy-chief-constable | kent | -",
      "quote official | Rupert Vane | We acted as soon as",
    ],
  ],
  [
    "23",
    'Women\'s Aid said: "Specialist teams save lives and must be properly staffed."',
    ["quote organisation | - | Specialist teams save lives and"],
  ],
  [
    "23",
    'Assistant Commissioner Lionel Gray, of the Metropolitan Police, said his officers and Kent\'s had "shared every lead" in the county lines inquiry.',
    [
      "official Lionel Gray | assistant-commissioner | metropolitan | -",
      "quote official | Lionel Gray | shared every lead",
    ],
  ],
  [
    "23",
    '"The leadership team knows what has to change," HMI Roz Tyndall said. The chief constable, Dev Malhotra, said in reply that he would "not rest until it has".',
    [
      "official Roz Tyndall | inspector-of-constabulary | hmicfrs | -",
      "official Dev Malhotra | chief-constable | kent | -",
      "quote official | Roz Tyndall | The leadership team knows what",
      "quote official | Dev Malhotra | not rest until it has",
    ],
  ],
  [
    "23",
    "Dev Malhotra became chief constable in 2022. He has said publicly that response times matter more to him than any grade.",
    ["official Dev Malhotra | chief-constable | kent | -"],
  ],
  [
    "23",
    'Police constable Ellie Swann told the inspectors: "I joined to help people and most days I get to."',
    ["official Ellie Swann | constable | kent | -", "quote official | Ellie Swann | I joined to help people"],
  ],
  [
    "23",
    '"Victims deserve better than a text message," said Fay Linton, the police and crime commissioner.\n\nShe added: "I have told the chief constable so."',
    [
      "official Fay Linton | police-and-crime-commissioner | kent | -",
      "quote official | Fay Linton | Victims deserve better than a",
      "quote official | Fay Linton | I have told the chief",
    ],
  ],
  [
    "23",
    'Police, fire and crime commissioner for Essex Roland Birch said other counties had "a lot to learn" from Kent.',
    [
      "official Roland Birch | police-fire-and-crime-commissioner | essex | -",
      "quote official | Roland Birch | a lot to learn",
    ],
  ],
  [
    "23",
    '"Leaders listen to what their staff tell them," inspectors said. "They do not always act on it," they went on.',
    ["quote inspectorate | - | Leaders listen to what their"],
  ],
  [
    "23",
    'A probationer told inspectors she had been "thrown in at the deep end".',
    ["quote unnamed | - | thrown in at the deep"],
  ],
  [
    "23",
    'Labour MP Louis Ambrose asked the home secretary, Carol Finch, whether the county would get any of the new money. "Kent will have its fair share," Ms Finch told the Commons.',
    [
      "official Louis Ambrose | member-of-parliament | - | -",
      "official Carol Finch | home-secretary | - | -",
      "quote official | Carol Finch | Kent will have its fair",
    ],
  ],
  [
    "23",
    '"We accept that some victims have been let down," Kent Police said in a statement issued on Friday. "To each of them we say sorry."',
    ["quote force | - | We accept that some victims"],
  ],
  [
    "23",
    "Detective Inspector Amos Reid, Detective Sergeant Holly Tan and PC Will Cray were commended for the inquiry, which the report lists under 'promising practice'.",
    [
      "official Amos Reid | inspector | kent | -",
      "official Holly Tan | sergeant | kent | -",
      "official Will Cray | constable | kent | -",
    ],
  ],
  [
    "23",
    'Chief Constable Dev Malhotra said: "Ours is still a young force, and it shows in places.\n\nIt is growing up fast, and that shows as well."',
    ["official Dev Malhotra | chief-constable | kent | -", "quote official | Dev Malhotra | Ours is still a young"],
  ],
  [
    "23",
    'In his foreword HM Inspector of Constabulary Piers Holroyd says: "I have concerns about how the force manages registered sex offenders."',
    [
      "official Piers Holroyd | inspector-of-constabulary | hmicfrs | -",
      "quote official | Piers Holroyd | I have concerns about how",
    ],
  ],
  [
    "23",
    "‘It isn’t enough to ring people back a week later,’ said Fay Linton, Kent’s police and crime commissioner. ‘I’ve told the force as much.’",
    [
      "official Fay Linton | police-and-crime-commissioner | kent | -",
      "quote official | Fay Linton | It isn’t enough to ring",
    ],
  ],
  [
    "23",
    '"We were drowning in paperwork and the victims knew it," one detective sergeant said of the old system.',
    ["quote unnamed | - | We were drowning in paperwork"],
  ],
  [
    "23",
    'A campaigner for road safety in Tonbridge, Lucy Harcourt, said: "Speeding is the crime people see from their windows, and the report hardly mentions it."',
    ["quote person | Lucy Harcourt | Speeding is the crime people"],
  ],
  [
    "23",
    'Reaction\n\nChief Constable Dev Malhotra: "The hard work starts right now, not next year."\n\nPolice and crime commissioner Fay Linton: "I shall be counting the days until the next visit."',
    [
      "official Dev Malhotra | chief-constable | kent | -",
      "official Fay Linton | police-and-crime-commissioner | kent | -",
      "quote official | Dev Malhotra | The hard work starts right",
      "quote official | Fay Linton | I shall be counting the",
    ],
  ],
  [
    "23",
    "The county’s chief constable, Aled Prosser, said he was proud of his teams.\n\n“We asked a great deal of people this year and they gave it,” he said.\n\nPolice and crime commissioner Marian Oxley struck a more careful note. “I will want to see the evidence in six months’ time,” she said. “Nobody should be popping corks yet.”",
    [
      "official Aled Prosser | chief-constable | kent | -",
      "official Marian Oxley | police-and-crime-commissioner | kent | -",
      "quote official | Aled Prosser | We asked a great deal",
      "quote official | Marian Oxley | I will want to see",
    ],
  ],
  [
    "23",
    "Responding to the findings, Chief Constable Siân Rhydderch-Pugh said:\n\n“This is a fair report and I accept it.\n\n“Our call handlers have turned a corner, and I am glad the inspectors saw that for themselves.\n\n“There is a longer road ahead of us on investigations.”\n\nShe added: “I want to thank every volunteer who gave up a weekend to help.”",
    [
      "official Siân Rhydderch-Pugh | chief-constable | kent | -",
      "quote official | Siân Rhydderch-Pugh | This is a fair report",
      "quote official | Siân Rhydderch-Pugh | I want to thank every",
    ],
  ],
  [
    "19",
    "Dame Philippa Garstang, Her Majesty’s Inspector of Constabulary, praised the work done with young people in Medway and Thanet.\n\n“I was struck by how well officers know the children most at risk,” Dame Philippa said.\n\nBut she warned that some teams were carrying “far too many cases for one pair of hands”.",
    [
      "official Philippa Garstang | inspector-of-constabulary | hmicfrs | -",
      "quote official | Philippa Garstang | I was struck by how",
      "quote official | Philippa Garstang | far too many cases for",
    ],
  ],
  [
    "17",
    "HM Inspector of Constabulary Rowan Tolliver said:\n\n“Kent Police has good reason to be pleased with these results.\n\n“Its neighbourhood teams are a real strength, and the people who run them clearly know their patches.\n\n“I have, however, asked the force to look again at how it tracks down wanted suspects.”",
    [
      "official Rowan Tolliver | inspector-of-constabulary | hmic | -",
      "quote official | Rowan Tolliver | Kent Police has good reason",
    ],
  ],
  [
    "16",
    "The commissioner for Kent, Harriet Sandilands, said the savings had come at a price.\n\n“Every pound has been squeezed twice,” she told the Canterbury Herald.\n\nAsked whether council tax would have to rise, the commissioner went on: “I have ruled nothing in and nothing out.”",
    [
      "official Harriet Sandilands | police-and-crime-commissioner | kent | -",
      "quote official | Harriet Sandilands | Every pound has been squeezed",
      "quote official | Harriet Sandilands | I have ruled nothing in",
    ],
  ],
  [
    "23",
    "Kent Police Federation chair Dermot Quilligan said his members would read the report with mixed feelings.\n\n“They know they are good at this job,” said Mr Quilligan. “What they don’t have is the time to do it properly.”\n\nThe branch secretary, Lorna Tait, agreed. “Rest days are being cancelled week in, week out,” she said.",
    [
      "official Dermot Quilligan | federation-chair | kent | -",
      "official Lorna Tait | federation-secretary | kent | -",
      "quote official | Dermot Quilligan | They know they are good",
      "quote official | Lorna Tait | Rest days are being cancelled",
    ],
  ],
  [
    "19",
    '"We were told three years ago to sort out our crime recording, and we have," said Deputy Chief Constable Piers Van Rensburg.\n\n"It took money, it took training and it took a lot of patience."\n\nThe force is due to be inspected again in 2021.',
    [
      "official Piers Van Rensburg | deputy-chief-constable | kent | -",
      "quote official | Piers Van Rensburg | We were told three years",
    ],
  ],
  [
    "23",
    "Ashford MP Gwendolen St John was less impressed.\n\n“My postbag tells a different story,” she said. “People ring 101 and give up.”\n\nA spokesman for Kent Police said: “We have taken on 40 more operators since the inspection and waiting times are falling.”",
    [
      "official Gwendolen St John | member-of-parliament | - | -",
      "quote official | Gwendolen St John | My postbag tells a different",
      "quote unnamed | - | We have taken on 40",
    ],
  ],
  [
    "23",
    "Chief Constable Idris ap Rhys has led the force since 2021\nChief Constable Idris ap Rhys has led the force since 2021\n\nMr ap Rhys said the verdict was “a springboard, not a finishing line”.\n\nHis deputy chief constable, Frances Okonjo-Hale, told staff in a message that they had “earned every word of it”.",
    [
      "official Idris ap Rhys | chief-constable | kent | -",
      "official Frances Okonjo-Hale | deputy-chief-constable | kent | -",
      "quote official | Idris ap Rhys | a springboard, not a finishing",
      "quote official | Frances Okonjo-Hale | earned every word of it",
    ],
  ],
  [
    "19",
    "Inspectors visited the force control room on four occasions.\n\n“Staff there were calm, well briefed and clear about risk,” the report says.\n\nIt goes on to warn that “this standard slips at weekends”.\n\nAssistant Chief Constable Nadia Brathwaite said: “We know about the weekend gap and we are closing it.”",
    [
      "official Nadia Brathwaite | assistant-chief-constable | kent | -",
      "quote inspectorate | - | Staff there were calm, well",
      "quote inspectorate | - | this standard slips at weekends",
      "quote official | Nadia Brathwaite | We know about the weekend",
    ],
  ],
  [
    "17",
    "Sir Julian Hathersage, the former chief constable of Kent Police, said he recognised the picture painted by HMIC.\n\n“It was a good force when I left it and it is a good force now,” said Sir Julian.\n\nHis successor, Chief Constable Bethan Maddocks, declined to comment.",
    [
      "official Julian Hathersage | chief-constable | kent | former",
      "official Bethan Maddocks | chief-constable | kent | -",
      "quote official | Julian Hathersage | It was a good force",
    ],
  ],
  [
    "23",
    "Q&A: the chief constable on the inspection\n\nWhat did you feel when you read it?\n\n“Relief more than anything else,” says Chief Constable Tamsin Roebuck. “I had been bracing myself.”\n\nAnd what comes next?\n\n“More of the same, but faster,” she says.",
    [
      "official Tamsin Roebuck | chief-constable | kent | -",
      "quote official | Tamsin Roebuck | Relief more than anything else,",
      "quote official | Tamsin Roebuck | More of the same, but",
    ],
  ],
  [
    "23",
    "Extract from the minutes of the Kent and Medway Police and Crime Panel\n\nCouncillor Hal Brent: How many of the recommendations have been closed?\n\nChief Constable Una Leigh: Eleven of the fourteen, and the rest will follow by June.\n\nCouncillor Brent: Thank you.",
    ["official Hal Brent | councillor | - | -", "official Una Leigh | chief-constable | kent | -"],
  ],
  [
    "19",
    "Roger Penhallow, leader of Kent County Council, said the report would reassure families.\n\n“Our social workers and the police sit at the same desks these days,” he said.\n\n“It has made a world of difference to vulnerable children.”\n\nThe council’s opposition has asked for a debate.",
    [
      "official Roger Penhallow | council-leader | - | -",
      "quote official | Roger Penhallow | Our social workers and the",
    ],
  ],
  [
    "23",
    "Chief Fire Officer Maeve Carrigan of Kent Fire and Rescue Service said her crews worked with the police every day.\n\n“We share stations, we share data and we share the tea urn,” she joked.\n\nThe chair of the fire authority, Clive Oduya, said the partnership had “saved lives and saved money”.",
    [
      "official Maeve Carrigan | chief-fire-officer | frs-kent | -",
      "official Clive Oduya | other | - | -",
      "quote official | Maeve Carrigan | We share stations, we share",
      "quote official | Clive Oduya | saved lives and saved money",
    ],
  ],
  [
    "23",
    "Kent Police said in a statement: “We accept the findings in full.”\n\nNot everyone was satisfied. Margate resident Colin Spurgeon, whose shop was broken into twice, said: “Nobody came out. I got a crime number and that was it.”\n\nHis neighbour Asha Bhatt said it was “the same old story”.",
    [
      "quote force | - | We accept the findings in",
      "quote person | Colin Spurgeon | Nobody came out. I got",
      "quote person | Asha Bhatt | the same old story",
    ],
  ],
  [
    "17",
    "Temporary Deputy Chief Constable Eoin Farrelly welcomed the findings.\n\n“To be told that we protect vulnerable people well matters more to me than any league table.\n\n“That is what the public pay us for, and it is what my officers signed up to do.”",
    [
      "official Eoin Farrelly | deputy-chief-constable | kent | temporary",
      "quote official | Eoin Farrelly | To be told that we",
    ],
  ],
  [
    "23",
    "Two very different voices greeted the report on Thursday.\n\n“I am delighted,” said police and crime commissioner Wilf Ashdown.\n\n“I am not,” said Pauline Creasey, who leads Swale Borough Council.\n\nMr Ashdown later told reporters the gap between them was “smaller than it sounds”.",
    [
      "official Wilf Ashdown | police-and-crime-commissioner | kent | -",
      "official Pauline Creasey | council-leader | - | -",
      "quote official | Wilf Ashdown | I am delighted,",
      "quote official | Pauline Creasey | I am not,",
      "quote official | Wilf Ashdown | smaller than it sounds",
    ],
  ],
  [
    "19",
    "Policing minister Lord Ainsdale said the government had listened.\n\n“There will be 20,000 more officers and Kent will get its share,” he told peers.\n\nLabour’s Rhona Meikle, the MP for Chatham West, hit back: “Ministers took those officers away in the first place.”",
    [
      "official Lord Ainsdale | policing-minister | - | -",
      "official Rhona Meikle | member-of-parliament | - | -",
      "quote official | Lord Ainsdale | There will be 20,000 more",
      "quote official | Rhona Meikle | Ministers took those officers away",
    ],
  ],
  [
    "23",
    "His Majesty’s Chief Inspector of Constabulary, Sir Edmund Farraday, said the national picture was troubling.\n\n“Too many victims are being let down,” said Sir Edmund.\n\nIn Kent, His Majesty’s Inspector of Constabulary Odette Lamb found more to cheer. “This force has listened to us and acted,” she said.",
    [
      "official Edmund Farraday | chief-inspector-of-constabulary | hmicfrs | -",
      "official Odette Lamb | inspector-of-constabulary | hmicfrs | -",
      "quote official | Edmund Farraday | Too many victims are being",
      "quote official | Odette Lamb | This force has listened to",
    ],
  ],
  [
    "16",
    "“This is the third year in a row that we have balanced the books without losing a single neighbourhood team.\n\n“That has meant some hard choices, and I know they have not always been popular.\n\n“But the public can see the results on their streets,” said Chief Constable Godfrey Lund.",
    ["official Godfrey Lund | chief-constable | kent | -", "quote official | Godfrey Lund | This is the third year"],
  ],
  [
    "23",
    "Acting chief constable Marguerite D’Arcy-Lloyd told a press conference in Maidstone that the force would publish its plan within a month.\n\n“You will be able to hold me to it,” she said.\n\nLater, on local radio, she added that morale was “better than the figures suggest”.",
    [
      "official Marguerite D’Arcy-Lloyd | chief-constable | kent | acting",
      "quote official | Marguerite D’Arcy-Lloyd | You will be able to",
      "quote official | Marguerite D’Arcy-Lloyd | better than the figures suggest",
    ],
  ],
  [
    "19",
    "Reaction has been pouring in.\n\nChief executive of the domestic abuse charity Harbour Light, Imelda Rourke, said survivors would be watching closely.\n\n“A good grade is a promise,” she said. “We will be there to see that it is kept.”\n\nVictim Support said: “We welcome the progress made since 2017.”",
    [
      "official Imelda Rourke | charity-chief | - | -",
      "quote official | Imelda Rourke | A good grade is a",
      "quote organisation | - | We welcome the progress made",
    ],
  ],
  [
    "23",
    "The deputy mayor for policing in London, Femi Adeyemi-Clarke, said the capital could learn from its neighbour.\n\n“Kent answers its calls quicker than we do, and I would like to know how,” he said.\n\nCommander Jocasta Wynn of the Met said she had already “been down the A2 to find out”.",
    [
      "official Femi Adeyemi-Clarke | deputy-mayor | - | -",
      "official Jocasta Wynn | commander | metropolitan | -",
      "quote official | Femi Adeyemi-Clarke | Kent answers its calls quicker",
      "quote official | Jocasta Wynn | been down the A2 to",
    ],
  ],
  [
    "17",
    "Chief Constable Rhodri Bevan-Jones said:\n\n“The inspectors spent two weeks with us and spoke to more than 300 people.\n\nThey sat in on briefings, went out on patrol and listened to calls. I am pleased with what they found.\n\nWe will now get on with the rest.”",
    [
      "official Rhodri Bevan-Jones | chief-constable | kent | -",
      "quote official | Rhodri Bevan-Jones | The inspectors spent two weeks",
    ],
  ],
  [
    "23",
    "“Let’s not pretend that everything in the garden is rosy.”\n\nThat was the blunt message from Deputy Police and Crime Commissioner Yolanda Pritchett when she met panel members on Tuesday.\n\n“We have come a long way, but the public want to see officers on the street,” she told them.",
    [
      "official Yolanda Pritchett | deputy-police-and-crime-commissioner | kent | -",
      "quote official | Yolanda Pritchett | Let’s not pretend that everything",
      "quote official | Yolanda Pritchett | We have come a long",
    ],
  ],
  [
    "19",
    "Detective Superintendent Callum Orde heads the team that was singled out by inspectors.\n\nHe said: “Gangs from London see our coastal towns as easy money. We have made life much harder for them.”\n\n“They are now looking over their shoulders,” added Mr Orde.",
    [
      "official Callum Orde | superintendent | kent | -",
      "quote official | Callum Orde | Gangs from London see our",
      "quote official | Callum Orde | They are now looking over",
    ],
  ],
  [
    "23",
    "In a letter to Home Secretary Amelia Stroud, Kent’s police and crime commissioner Bernard Toller said he was “broadly content” with the report.\n\nHe told her the force had “earned the right to be left to get on with it”.\n\nMs Stroud has yet to reply.",
    [
      "official Amelia Stroud | home-secretary | - | -",
      "official Bernard Toller | police-and-crime-commissioner | kent | -",
      "quote official | Bernard Toller | broadly content",
      "quote official | Bernard Toller | earned the right to be",
    ],
  ],
  [
    "16",
    "Gravesend councillor Jean Wickenden said residents hardly ever saw an officer.\n\n“I can remember when we had two constables who knew everyone by name,” she said.\n\nInspector Luke Tremayne, who runs the local policing team, said he understood her frustration. “We are fewer than we were, but we have not gone away,” he said.",
    [
      "official Jean Wickenden | councillor | - | -",
      "official Luke Tremayne | inspector | kent | -",
      "quote official | Jean Wickenden | I can remember when we",
      "quote official | Luke Tremayne | We are fewer than we",
    ],
  ],
  [
    "23",
    "Chief Constable Pádraig Ó Súilleabháin opened his statement by thanking the families who had spoken to inspectors.\n\n“You should not have had to tell your stories twice,” he said.\n\n“But because you did, we have changed the way we work.”\n\nThe police and crime commissioner, Dilys Vaughan-Owen, said she would be “asking for proof, not promises”.",
    [
      "official Pádraig Ó Súilleabháin | chief-constable | kent | -",
      "official Dilys Vaughan-Owen | police-and-crime-commissioner | kent | -",
      "quote official | Pádraig Ó Súilleabháin | You should not have had",
      "quote official | Dilys Vaughan-Owen | asking for proof, not promises",
    ],
  ],
  [
    "23",
    "“We owe victims far more than a leaflet and a phone number.”\n– Moira Fennimore, chief executive, Safe Haven East Kent\n\nThe charity runs refuges in Dover, Deal and Folkestone.\n\nKent Police said it would “work hand in hand” with the charity to improve support.",
    [
      "official Moira Fennimore | charity-chief | - | -",
      "quote official | Moira Fennimore | We owe victims far more",
      "quote force | - | work hand in hand",
    ],
  ],
  [
    "17",
    "A spokeswoman for HMIC said all 43 forces had been inspected against the same questions.\n\n“No force was marked up or down because of its size,” she said.\n\nKent’s police and crime commissioner, Tobias Van der Linde, said that was “as it should be”.",
    [
      "official Tobias Van der Linde | police-and-crime-commissioner | kent | -",
      "quote unnamed | - | No force was marked up",
      "quote official | Tobias Van der Linde | as it should be",
    ],
  ],
  [
    "23",
    "Kemi Adebayo-Finch QPM, who took over as chief constable in the autumn, said the report described a force she already knew.\n\n“I came up through the ranks here, so there were few surprises,” said Ms Adebayo-Finch.\n\n“The challenge is to keep hold of what is good while we mend what is not,” she continued.",
    [
      "official Kemi Adebayo-Finch | chief-constable | kent | -",
      "quote official | Kemi Adebayo-Finch | I came up through the",
      "quote official | Kemi Adebayo-Finch | The challenge is to keep",
    ],
  ],
  [
    "19",
    "Police and crime commissioner Gerald Munnings and Chief Constable Iona Strachan met the inspectors in July.\n\n“It was a frank conversation,” Ms Strachan said afterwards.\n\nMr Munnings put it differently. “They told us what we needed to hear,” he said.",
    [
      "official Gerald Munnings | police-and-crime-commissioner | kent | -",
      "official Iona Strachan | chief-constable | kent | -",
      "quote official | Iona Strachan | It was a frank conversation,",
      "quote official | Gerald Munnings | They told us what we",
    ],
  ],
  [
    "23",
    "‘I’m not going to hide behind statistics,’ said Chief Superintendent Ottilie Frayne, who commands the north of the county.\n\n‘If somebody rings us in fear, we should be there,’ she added. ‘It really is that simple.’",
    [
      "official Ottilie Frayne | chief-superintendent | kent | -",
      "quote official | Ottilie Frayne | I’m not going to hide",
      "quote official | Ottilie Frayne | If somebody rings us in",
    ],
  ],
  [
    "16",
    "Former policing minister Sir Quentin Abberley said that cuts had “gone about as far as they can go”.\n\nSpeaking in Tunbridge Wells, Sir Quentin told an audience of business people: “You cannot police a county of 1.8 million on goodwill.”\n\nThe Home Office said: “Police reform is working and crime is down.”",
    [
      "official Quentin Abberley | policing-minister | - | former",
      "quote official | Quentin Abberley | gone about as far as",
      "quote official | Quentin Abberley | You cannot police a county",
      "quote organisation | - | Police reform is working and",
    ],
  ],
  [
    "23",
    "One detective told inspectors: “I go home at night and lie awake thinking about the cases I haven’t got to.”\n\nThe federation’s branch chair, Sunil Chaudhary, said that was typical.\n\n“I hear the same thing in every station from Dartford to Dungeness,” he said.",
    [
      "official Sunil Chaudhary | federation-chair | kent | -",
      "quote unnamed | - | I go home at night",
      "quote official | Sunil Chaudhary | I hear the same thing",
    ],
  ],
  [
    "19",
    "Chief constable ‘humbled’ by report\n\nKent’s chief constable has told her staff she is humbled by the findings of the inspectorate.\n\nIn an email sent on Friday morning, Chief Constable Verity Ashcombe wrote: “I have read every page, some of them more than once.\n\n“You did this, and I could not be prouder of you.”",
    [
      "official Verity Ashcombe | chief-constable | kent | -",
      "quote official | Verity Ashcombe | I have read every page,",
    ],
  ],
  [
    "23",
    "Retired chief superintendent Norman Pettifer, who spent 30 years with Kent Police, said the inspection regime had grown out of all proportion.\n\n“In my day two men came for lunch and looked at the stables,” he recalled.\n\nHMICFRS said: “Our inspections are based on evidence and the public expects no less.”",
    [
      "official Norman Pettifer | chief-superintendent | kent | former",
      "quote official | Norman Pettifer | In my day two men",
      "quote inspectorate | - | Our inspections are based on",
    ],
  ],
  [
    "23",
    "Dafydd Wyn Parry, the police and crime commissioner for Dyfed-Powys, has been to Maidstone to see how it is done.\n\n“We have sheep and they have ferries, but the problems are much the same,” he said.\n\nHis host, Chief Constable Laurel Beddoes of Kent Police, said: “We learnt as much from Dafydd as he did from us.”",
    [
      "official Dafydd Wyn Parry | police-and-crime-commissioner | dyfed-powys | -",
      "official Laurel Beddoes | chief-constable | kent | -",
      "quote official | Dafydd Wyn Parry | We have sheep and they",
      "quote official | Laurel Beddoes | We learnt as much from",
    ],
  ],
  [
    "17",
    "By Jenny Cranbourne, crime correspondent\n\nThe county’s force has been praised for the way it deals with organised gangs.\n\n“These are dangerous people and we have taken a lot of them off the streets,” Detective Chief Superintendent Marcus Eyre told this newspaper.\n\nPhotograph: Will Hartigan",
    [
      "official Marcus Eyre | chief-superintendent | kent | -",
      "quote official | Marcus Eyre | These are dangerous people and",
    ],
  ],
  [
    "23",
    "Deputy Chief Constable Ruth Anstruther said officers were now wearing cameras at every stop and search.\n\n“The footage protects the public and it protects us,” she said.\n\nIn Folkestone, student Jaden Walcott, 19, has been stopped four times. “They were polite the last time, I’ll give them that,” he said.\n\nMs Anstruther insisted that things were “moving in the right direction”.",
    [
      "official Ruth Anstruther | deputy-chief-constable | kent | -",
      "quote official | Ruth Anstruther | The footage protects the public",
      "quote person | Jaden Walcott | They were polite the last",
      "quote official | Ruth Anstruther | moving in the right direction",
    ],
  ],
  [
    "19",
    "The Police, Fire and Crime Commissioner for Essex, Barnaby Kestrel, said residents on both sides of the Thames stood to gain.\n\n“Criminals do not stop at the Dartford Crossing to pay their respects,” said Mr Kestrel.\n\nKent’s commissioner, Louisa Thackeray-Mills, said she was “of exactly the same mind”.",
    [
      "official Barnaby Kestrel | police-fire-and-crime-commissioner | essex | -",
      "official Louisa Thackeray-Mills | police-and-crime-commissioner | kent | -",
      "quote official | Barnaby Kestrel | Criminals do not stop at",
      "quote official | Louisa Thackeray-Mills | of exactly the same mind",
    ],
  ],
  [
    "23",
    "Andrea Lisle, Mayor of Greater Manchester, was asked on the same programme what she made of the findings in Kent.\n\n“Good luck to every one of them,” she said. “We have been where they are and it is a long climb.”\n\nDeputy mayor Conor Battersby nodded. “It took us four years,” he added.",
    [
      "official Andrea Lisle | mayor | - | -",
      "official Conor Battersby | deputy-mayor | - | -",
      "quote official | Andrea Lisle | Good luck to every one",
      "quote official | Conor Battersby | It took us four years,",
    ],
  ],
  [
    "17",
    "“Kent has made the most of every officer it has,” said Her Majesty’s Inspector of Constabulary, Leopold Strang.\n\n“I would like other forces to follow its lead.”\n\nNationally, he added, the story was “a good deal more mixed”.",
    [
      "official Leopold Strang | inspector-of-constabulary | hmic | -",
      "quote official | Leopold Strang | Kent has made the most",
      "quote official | Leopold Strang | a good deal more mixed",
    ],
  ],
  [
    "23",
    'THE county’s top officer has hailed a turnaround in the way 999 calls are handled.\n\nChief Constable Ines Calvert-Shaw said: “Eighteen months ago we were near the bottom of the table.\n\n"Today we are near the top, and that is down to the men and women in headsets.\n\n“I could not ask for more from them.”\n\nCalls to 101 remain a problem, the watchdog found.',
    [
      "official Ines Calvert-Shaw | chief-constable | kent | -",
      "quote official | Ines Calvert-Shaw | Eighteen months ago we were",
    ],
  ],
  [
    "16",
    "Her Majesty’s Chief Inspector of Constabulary, Sir Hector Lanyon, was in no mood to sugar the pill.\n\n“The easy savings have been made,” said Sir Hector. “What is left will hurt.”\n\nChief constables, he went on, must plan “for the force they will have, not the force they had”.",
    [
      "official Hector Lanyon | chief-inspector-of-constabulary | hmic | -",
      "quote official | Hector Lanyon | The easy savings have been",
      "quote official | Hector Lanyon | for the force they will",
    ],
  ],
  [
    "23",
    "Supt Blessing Achebe, the district commander for Thanet, read the report on the train.\n\n“I laughed, I winced and I made a list,” she said.\n\nTop of that list is burglary. “If your home is broken into, somebody will come,” Supt Achebe promised.",
    [
      "official Blessing Achebe | superintendent | kent | -",
      "quote official | Blessing Achebe | I laughed, I winced and",
      "quote official | Blessing Achebe | If your home is broken",
    ],
  ],
  [
    "19",
    "“I wouldn’t wish it on anybody,” said Danielle Roe, whose stalker breached his bail six times.\n\n“I had to ring and ring before anyone took notice.”\n\nKent Police apologised to Ms Roe. Assistant Chief Constable Stewart Mallory said: “We fell short and she deserved better.”",
    [
      "official Stewart Mallory | assistant-chief-constable | kent | -",
      "quote person | Danielle Roe | I wouldn’t wish it on",
      "quote official | Stewart Mallory | We fell short and she",
    ],
  ],
  [
    "23",
    "In a joint foreword to the action plan, Chief Constable Myfanwy Tudor and police and crime commissioner Keith Dunmow write: “We share one aim, and that is a safer county.”\n\nThe plan runs to 36 pages and will be reviewed each quarter.",
    [
      "official Myfanwy Tudor | chief-constable | kent | -",
      "official Keith Dunmow | police-and-crime-commissioner | kent | -",
      "quote official | Myfanwy Tudor | We share one aim, and",
    ],
  ],
  [
    "23",
    "Maidstone and The Weald MP Hector Villiers-Grant raised the report in the Commons.\n\n“My constituents want to know when they will see a police officer in the town centre again,” he said.\n\nReplying for the government, policing minister Joy Ekpo said: “The answer is soon. Recruitment in Kent is ahead of plan.”",
    [
      "official Hector Villiers-Grant | member-of-parliament | - | -",
      "official Joy Ekpo | policing-minister | - | -",
      "quote official | Hector Villiers-Grant | My constituents want to know",
      "quote official | Joy Ekpo | The answer is soon. Recruitment",
    ],
  ],
  [
    "19",
    "Councillor Mo Farrukh, who speaks for the Liberal Democrats on Medway Council, said too much had been made of the good news.\n\n“Look behind the headline and you find a county that is coping, not thriving,” he said.\n\nThe commissioner, Tessa Holloway-Booth, rejected that. “It is a strong report by any measure,” she said.\n\nShe said her critics were “talking the county down”.",
    [
      "official Mo Farrukh | councillor | - | -",
      "official Tessa Holloway-Booth | police-and-crime-commissioner | kent | -",
      "quote official | Mo Farrukh | Look behind the headline and",
      "quote official | Tessa Holloway-Booth | It is a strong report",
      "quote official | Tessa Holloway-Booth | talking the county down",
    ],
  ],
  [
    "23",
    "The inspectorate’s report says: “Officers told us they valued the new wellbeing rooms.\n\n“Some supervisors, though, did not know that the service existed.”\n\nSergeant Fergal Noone helped to set up the scheme after the death of a friend. “If one person picks up the phone because of it, that will do for me,” he said.",
    [
      "official Fergal Noone | sergeant | kent | -",
      "quote inspectorate | - | Officers told us they valued",
      "quote official | Fergal Noone | If one person picks up",
    ],
  ],
  [
    "23",
    "Hampshire’s chief constable, Sir Lucian Ferrers, sits on the national body that looks at response times.\n\n“Kent has cracked something the rest of us have struggled with,” he said.\n\nBack in Maidstone, Kent Police’s head of contact, Chief Superintendent Greta Nyberg, was more modest: “We answered the phone. That’s about it.”",
    [
      "official Lucian Ferrers | chief-constable | hampshire | -",
      "official Greta Nyberg | chief-superintendent | kent | -",
      "quote official | Lucian Ferrers | Kent has cracked something the",
      "quote official | Greta Nyberg | We answered the phone. That’s",
    ],
  ],
  [
    "19",
    "Opening the debate, the leader of Dover District Council, Cllr Rosalind Peverell, said the port put demands on the police that no other force faced.\n\n“When Operation Stack is on, officers who should be on the beat are directing lorries,” she said.\n\nHMICFRS made the same point, saying that the force had “little control over some of the demand it faces”.",
    [
      "official Rosalind Peverell | council-leader | - | -",
      "quote official | Rosalind Peverell | When Operation Stack is on,",
      "quote inspectorate | - | little control over some of",
    ],
  ],
  [
    "23",
    "Sir Robert Peel would hardly recognise the place, but the principles he set down still hang on the wall of Chief Constable Winifred Astley’s office.\n\n“The police are the public and the public are the police,” she says, tapping the frame.\n\n“I read it every morning and every morning I ask if we are living up to it.”",
    [
      "official Winifred Astley | chief-constable | kent | -",
      "quote official | Winifred Astley | The police are the public",
    ],
  ],
  [
    "16",
    'Deputy Chief Constable Osian ap Gruffydd said: "We went through every budget line by line.\n\n"Nothing was off the table, from dogs to diesel."\n\nBut Kent Police Federation secretary Hilary Stopes warned: "You can only cut so far before you hit the bone."\n\n"And we are very near the bone now," she added.',
    [
      "official Osian ap Gruffydd | deputy-chief-constable | kent | -",
      "official Hilary Stopes | federation-secretary | kent | -",
      "quote official | Osian ap Gruffydd | We went through every budget",
      "quote official | Hilary Stopes | You can only cut so",
      "quote official | Hilary Stopes | And we are very near",
    ],
  ],
  [
    "23",
    "Asked by a listener whether she would resign if things did not improve, police and crime commissioner Nerys Pugh-Davies did not flinch.\n\n“I was elected to do a job and I shall do it,” she said.\n\nThe listener, Trevor Mayhew from Whitstable, said he was “not holding his breath”.",
    [
      "official Nerys Pugh-Davies | police-and-crime-commissioner | kent | -",
      "quote official | Nerys Pugh-Davies | I was elected to do",
      "quote person | Trevor Mayhew | not holding his breath",
    ],
  ],
  [
    "19",
    "What the force told us\n\n“We take the findings on stop and search very seriously,” a spokesperson for Kent Police said.\n\n“Every officer has now been retrained.”\n\nWhat the inspectorate told us\n\n“We will go back next spring and check,” HMICFRS said.",
    ["quote unnamed | - | We take the findings on", "quote inspectorate | - | We will go back next"],
  ],
  [
    "23",
    "Former home secretary Baroness Calloway was among the guests at the passing-out parade.\n\n“I signed off some of the cuts, so it is only right that I come and see the recovery,” she said.\n\nChief Constable Gethin Rosser said it was “a rare piece of candour from a politician”.",
    [
      "official Baroness Calloway | home-secretary | - | former",
      "official Gethin Rosser | chief-constable | kent | -",
      "quote official | Baroness Calloway | I signed off some of",
      "quote official | Gethin Rosser | a rare piece of candour",
    ],
  ],
  [
    "17",
    "Assistant Chief Constable Corinne Le Fevre told the BBC that domestic abuse had been “everybody’s business” since 2014.\n\n“Every frontline officer in Kent has had the training,” Ms Le Fevre said. “No one can say they didn’t know.”\n\nWomen’s Aid said: “Training is the start. Practice is what saves lives.”",
    [
      "official Corinne Le Fevre | assistant-chief-constable | kent | -",
      "quote official | Corinne Le Fevre | everybody’s business",
      "quote official | Corinne Le Fevre | Every frontline officer in Kent",
      "quote organisation | - | Training is the start. Practice",
    ],
  ],
  [
    "23",
    "Assistant HM Inspector of Constabulary Duncan Ferrier led the team on the ground.\n\n“People were open with us,” he said. “That is not always the case.”\n\nHis notes, seen by this website, describe a control room in Maidstone where no caller waited longer than a minute.",
    [
      "official Duncan Ferrier | assistant-inspector-of-constabulary | hmicfrs | -",
      "quote official | Duncan Ferrier | People were open with us,",
    ],
  ],
  [
    "19",
    "Chief Constable Adaeze Nwosu said she took “no pleasure at all” in the criticism of her custody suites.\n\n“We are rebuilding two of them from scratch,” she said.\n\nPolice and crime commissioner Roland Sykes, who must find the money, said it would be “well spent”.\n\nHe added: “You can’t run a modern force out of cells built in the 1960s.”",
    [
      "official Adaeze Nwosu | chief-constable | kent | -",
      "official Roland Sykes | police-and-crime-commissioner | kent | -",
      "quote official | Adaeze Nwosu | no pleasure at all",
      "quote official | Adaeze Nwosu | We are rebuilding two of",
      "quote official | Roland Sykes | well spent",
      "quote official | Roland Sykes | You can’t run a modern",
    ],
  ],
  [
    "23",
    "Commissioner of the City of London Police, Dame Cordelia Haynes, said fraud had been left behind for too long.\n\n“It is four in ten of all crimes and it gets a sliver of the money,” said Dame Cordelia.\n\nKent Police said: “Our new fraud team will be in place by the summer.”",
    [
      "official Cordelia Haynes | commissioner-of-police | city-of-london | -",
      "quote official | Cordelia Haynes | It is four in ten",
      "quote force | - | Our new fraud team will",
    ],
  ],
  [
    "23",
    "“When I started, there were six of us for the whole of Sheppey,” says PC Gus Mallin.\n\n“Now there are eleven, and you can feel the difference.”\n\nShopkeeper Irene Dacosta feels it too. “They pop in, they have a chat, they know my name,” she says.",
    [
      "official Gus Mallin | constable | kent | -",
      "quote official | Gus Mallin | When I started, there were",
      "quote person | Irene Dacosta | They pop in, they have",
    ],
  ],
  [
    "17",
    "Inspectors said the force’s work with offenders was “well thought out and well led”.\n\nThey added: “We saw officers and probation staff working as one team.”\n\nChief Inspector Lionel Garrick, who runs that team for Kent Police, said it had been ten years in the making. “Nothing good happens overnight,” he said.",
    [
      "official Lionel Garrick | chief-inspector | kent | -",
      "quote inspectorate | - | well thought out and well",
      "quote inspectorate | - | We saw officers and probation",
      "quote official | Lionel Garrick | Nothing good happens overnight,",
    ],
  ],
  [
    "19",
    "Police and crime commissioner Annabel Fitzroy-Nunn is not one to mince her words.\n\n“I was elected to ask awkward questions,” she says over tea at her office in Maidstone. “I’m asking them.”\n\nLater, walking to her car, she adds: “The chief constable and I get on very well, as it happens.”",
    [
      "official Annabel Fitzroy-Nunn | police-and-crime-commissioner | kent | -",
      "quote official | Annabel Fitzroy-Nunn | I was elected to ask",
      "quote official | Annabel Fitzroy-Nunn | The chief constable and I",
    ],
  ],
  [
    "23",
    "The report was debated by Kent’s police and crime panel on Monday. Its chair, Vincent Harcourt-Lisle, asked whether the force had the money to do what was being asked of it.\n\n“We have enough to start,” replied Chief Constable Marian ferch Hywel, “but we may not have enough to finish.”",
    [
      "official Vincent Harcourt-Lisle | police-and-crime-panel-chair | - | -",
      "official Marian ferch Hywel | chief-constable | kent | -",
      "quote official | Marian ferch Hywel | We have enough to start,",
    ],
  ],
  [
    "19",
    "T/DCC Saskia Brandt said the force had nothing to hide.\n\n“The inspectors had the run of the place,” she said.\n\nHer predecessor, former deputy chief constable Alasdair Munro, who left Kent in March, said he had expected “a tougher read than this”.",
    [
      "official Saskia Brandt | deputy-chief-constable | kent | temporary",
      "official Alasdair Munro | deputy-chief-constable | kent | former",
      "quote official | Saskia Brandt | The inspectors had the run",
      "quote official | Alasdair Munro | a tougher read than this",
    ],
  ],
  [
    "23",
    "Chief Constable of Kent Police Jerome Whitlock said this afternoon:\n\n“I’ll be straight with people. We took our eye off the ball on burglary.\n\n“That changed in the autumn, and every victim of a house burglary now gets a visit.\n\n“Judge us on that.”\n\nMr Whitlock, 51, took over in January 2023.",
    [
      "official Jerome Whitlock | chief-constable | kent | -",
      "quote official | Jerome Whitlock | I’ll be straight with people.",
    ],
  ],
  [
    "23",
    "“Are we the finished article? Of course not.”\n\nThose were the words of Kent Police Federation chair Bridie McGonagle at the branch’s annual meeting.\n\nShe told delegates: “But I would put our officers up against anybody’s.”",
    [
      "official Bridie McGonagle | federation-chair | kent | -",
      "quote official | Bridie McGonagle | Are we the finished article?",
      "quote official | Bridie McGonagle | But I would put our",
    ],
  ],
  [
    "17",
    "Dartford MP Sir Crispin Oakes said he was pleased but not surprised.\n\n“I have been out with the night shift and I have seen what they do,” said Sir Crispin.\n\nGravesham’s Labour group leader was not available, but councillor Deepa Sandhu said the town needed “bobbies, not bouquets”.",
    [
      "official Crispin Oakes | member-of-parliament | - | -",
      "official Deepa Sandhu | councillor | - | -",
      "quote official | Crispin Oakes | I have been out with",
      "quote official | Deepa Sandhu | bobbies, not bouquets",
    ],
  ],
  [
    "19",
    "Assistant Commissioner Rufus Okoro of the Metropolitan Police, who grew up in Chatham, was asked to speak at the awards night.\n\n“My mum still lives here, so I want Kent Police to be brilliant,” he told guests.\n\nChief Constable Lavinia Herne got the biggest laugh of the evening. “So does mine,” she said.",
    [
      "official Rufus Okoro | assistant-commissioner | metropolitan | -",
      "official Lavinia Herne | chief-constable | kent | -",
      "quote official | Rufus Okoro | My mum still lives here,",
      "quote official | Lavinia Herne | So does mine,",
    ],
  ],
  [
    "23",
    "Kent’s commissioner, Lord Wetherby, said the report vindicated his decision to put up the precept.\n\n“People paid an extra £13 a year and this is what they got for it,” Lord Wetherby said.\n\nHe told the panel he would “make the same choice tomorrow”.",
    [
      "official Lord Wetherby | police-and-crime-commissioner | kent | -",
      "quote official | Lord Wetherby | People paid an extra £13",
      "quote official | Lord Wetherby | make the same choice tomorrow",
    ],
  ],
  [
    "23",
    "“I’ve read a fair few of these in my time and this is one of the better ones,” tweeted Sussex police and crime commissioner Jocelyn Marchbanks.\n\nSurrey’s chief constable, Theo Vasilakis, replied to her: “High praise from across the border!”\n\nKent Police said simply: “Thank you both.”",
    [
      "official Jocelyn Marchbanks | police-and-crime-commissioner | sussex | -",
      "official Theo Vasilakis | chief-constable | surrey | -",
      "quote official | Jocelyn Marchbanks | I’ve read a fair few",
      "quote official | Theo Vasilakis | High praise from across the",
      "quote force | - | Thank you both.",
    ],
  ],
  [
    "16",
    "Kent Police: who’s who\n\nChief Constable Ralph Dunstable (pictured left) has run the force since 2013. He will retire next year.\n\nDeputy Chief Constable Sian Treharne (pictured right) oversees the change programme. “It is the biggest shake-up since the war,” she said.",
    [
      "official Ralph Dunstable | chief-constable | kent | -",
      "official Sian Treharne | deputy-chief-constable | kent | -",
      "quote official | Sian Treharne | It is the biggest shake-up",
    ],
  ],
  [
    "19",
    "HM Inspector Fenella Crabbe said the force must do more to look after its own people.\n\n“Officers told us that they had not had a day off in three weeks,” she said. “That cannot go on.”\n\nDeputy Chief Constable Martyn Ballard said he agreed “without reservation”. A new duty system starts in November.",
    [
      "official Fenella Crabbe | inspector-of-constabulary | hmicfrs | -",
      "official Martyn Ballard | deputy-chief-constable | kent | -",
      "quote official | Fenella Crabbe | Officers told us that they",
      "quote official | Martyn Ballard | without reservation",
    ],
  ],
  [
    "23",
    "Head of the county’s fire service, Chief Fire Officer Hamish Dalgleish of Kent Fire and Rescue, joined the chief constable on stage.\n\n“We have both been inspected this year and we have both lived to tell the tale,” Mr Dalgleish said.\n\nChief Constable Petra Lindqvist laughed. “Only just,” she said.",
    [
      "official Hamish Dalgleish | chief-fire-officer | frs-kent | -",
      "official Petra Lindqvist | chief-constable | kent | -",
      "quote official | Hamish Dalgleish | We have both been inspected",
      "quote official | Petra Lindqvist | Only just,",
    ],
  ],
  [
    "23",
    "Victims’ groups have their doubts. Josephine Amankwah, the chief executive of the charity Kent Survivors Together, told us: “We are still hearing from women who wait a year for a decision.\n\n“A year is a very long time to hold your breath.”\n\nDetective Chief Inspector Rob Llewelyn-Shaw said he understood. “I would be angry too,” he said.",
    [
      "official Josephine Amankwah | charity-chief | - | -",
      "official Rob Llewelyn-Shaw | chief-inspector | kent | -",
      "quote official | Josephine Amankwah | We are still hearing from",
      "quote official | Rob Llewelyn-Shaw | I would be angry too,",
    ],
  ],
  [
    "19",
    "More than 90 officers packed into the sports hall to hear Chief Constable Ottoline Pryce give her verdict on the inspectors’ verdict.\n\n“I’m going to read you the first line,” she began. “Then I’m going to read you the last.”\n\nWhen the cheering had died down, she said: “Right. Back to work.”",
    [
      "official Ottoline Pryce | chief-constable | kent | -",
      "quote official | Ottoline Pryce | I’m going to read you",
      "quote official | Ottoline Pryce | Right. Back to work.",
    ],
  ],
  [
    "23",
    "Deputy Chief Constable Ffion Meredith-Clay was on duty the night the report landed.\n\n“My phone did not stop,” Ffion recalled. “Half of it was congratulations and half of it was from my own boss with a list.”\n\nThat boss, Chief Constable Douglas Purefoy, admits to being impatient. “I would have liked it done yesterday,” he says.",
    [
      "official Ffion Meredith-Clay | deputy-chief-constable | kent | -",
      "official Douglas Purefoy | chief-constable | kent | -",
      "quote official | Ffion Meredith-Clay | My phone did not stop,",
      "quote official | Douglas Purefoy | I would have liked it",
    ],
  ],
  [
    "17",
    "HMIC also looked at how the force deals with missing children.\n\n“We saw a marked change for the better,” said Her Majesty’s Inspector Cuthbert Lyle.\n\n“One officer described it to us as ‘night and day’, and from what we saw that is about right.”",
    [
      "official Cuthbert Lyle | inspector-of-constabulary | hmic | -",
      "quote official | Cuthbert Lyle | We saw a marked change",
    ],
  ],
  [
    "19",
    "Statement from the Police and Crime Commissioner for Kent, Octavia Renshaw\n\nMs Renshaw said: “I have spent a good deal of time this week with the report and with the people it is about.\n\n“Nobody who has seen our officers at work in Calais or Dover would question their commitment.\n\n“Where inspectors have asked for more, they shall have it.”",
    [
      "official Octavia Renshaw | police-and-crime-commissioner | kent | -",
      "quote official | Octavia Renshaw | I have spent a good",
    ],
  ],
  [
    "23",
    "‘It keeps me awake at night’\n\nResponse sergeant Zara Whitcombe has 18 people on her team. Eleven of them joined after 2020.\n\n“It keeps me awake at night,” she said. “They are keen, they are bright and they have never been to a sudden death.”\n\nChief Constable Barnaby Inglis acknowledged that his workforce was “younger than any I have known”.",
    [
      "official Zara Whitcombe | sergeant | kent | -",
      "official Barnaby Inglis | chief-constable | kent | -",
      "quote official | Zara Whitcombe | It keeps me awake at",
      "quote official | Barnaby Inglis | younger than any I have",
    ],
  ],
  [
    "23",
    "Sheila Mountjoy-Pym, chair of Kent Police Federation, said the burden on sergeants had gone unremarked.\n\n“They are on call every third night,” said Mrs Mountjoy-Pym. “Ask their children.”\n\nInspectors, for their part, said leaders in Kent were “visible and approachable”.",
    [
      "official Sheila Mountjoy-Pym | federation-chair | kent | -",
      "quote official | Sheila Mountjoy-Pym | They are on call every",
      "quote inspectorate | - | visible and approachable",
    ],
  ],
  [
    "19",
    "Kent County Council said it was “extremely pleased” for its partners.\n\n“Safer streets are everyone’s business,” said the leader of the council, Philomena Garth.\n\n“We put in £2 million a year and this shows it has not been wasted,” she continued.",
    [
      "official Philomena Garth | council-leader | - | -",
      "quote organisation | - | extremely pleased",
      "quote official | Philomena Garth | Safer streets are everyone’s business,",
      "quote official | Philomena Garth | We put in £2 million",
    ],
  ],
  [
    "23",
    "Chief Constable Everard Finch: “I have three priorities and no others.\n\n“Answer the phone. Turn up. Solve the crime.\n\n“If we do those three things, the grades will look after themselves.”\n\nCommissioner Noor Saleh: “Amen to that.”",
    [
      "official Everard Finch | chief-constable | kent | -",
      "official Noor Saleh | police-and-crime-commissioner | kent | -",
      "quote official | Everard Finch | I have three priorities and",
      "quote official | Noor Saleh | Amen to that.",
    ],
  ],
  [
    "17",
    "Sgt Toby Ingleby runs the unit that looks after repeat victims in Ashford.\n\n“We used to wait for the next call. Now we go round before it comes,” he explained.\n\nOne woman he has helped said: “I feel as if somebody has my back at last.”",
    [
      "official Toby Ingleby | sergeant | kent | -",
      "quote official | Toby Ingleby | We used to wait for",
      "quote unnamed | - | I feel as if somebody",
    ],
  ],
  [
    "23",
    "Inspectorate staff were back in Maidstone last month, and this time they liked what they saw.\n\n“The backlog of 3,000 unassessed risk forms has gone,” His Majesty’s Inspector of Constabulary Gwilym Rees-Harte told the chief constable in a letter.\n\nHe wrote that the change was “as swift as any we have seen”.",
    [
      "official Gwilym Rees-Harte | inspector-of-constabulary | hmicfrs | -",
      "quote official | Gwilym Rees-Harte | The backlog of 3,000 unassessed",
      "quote official | Gwilym Rees-Harte | as swift as any we",
    ],
  ],
  [
    "19",
    "The force’s former head of professional standards, ex-detective superintendent Caroline Aske, said she had seen the culture change.\n\n“When I joined Kent Police in 1989 you kept your mouth shut,” she told a conference in Canterbury.\n\n“By the time I left, people were queuing at my door.”",
    [
      "official Caroline Aske | superintendent | kent | former",
      "quote official | Caroline Aske | When I joined Kent Police",
    ],
  ],
  [
    "23",
    "Home Secretary Sir Peregrine Malt was visiting a station in Sittingbourne when the report came out.\n\nHe told reporters: “Kent shows what can be done.”\n\nPressed on funding, Sir Peregrine would say only that the settlement was “fair to forces and fair to taxpayers”.\n\nPolice and crime commissioner Winnie Obasanjo-Reed, standing beside him, smiled but did not speak.",
    [
      "official Peregrine Malt | home-secretary | - | -",
      "official Winnie Obasanjo-Reed | police-and-crime-commissioner | kent | -",
      "quote official | Peregrine Malt | Kent shows what can be",
      "quote official | Peregrine Malt | fair to forces and fair",
    ],
  ],
  [
    "23",
    "“What we found in Kent was a force that knows itself well,” said Evadne Strickland, HM Inspector of Constabulary.\n\n“It told us about its own weaknesses before we had opened our notebooks. That is rarer than it ought to be,” Ms Strickland went on.\n\n“I look forward to coming back.”",
    [
      "official Evadne Strickland | inspector-of-constabulary | hmicfrs | -",
      "quote official | Evadne Strickland | What we found in Kent",
      "quote official | Evadne Strickland | It told us about its",
    ],
  ],
  [
    "17",
    "Chief Constable Alban Fairweather and his Essex colleague, Chief Constable Morwenna Teague of Essex Police, run a joint team to fight organised crime.\n\n“We pooled our best people and it has paid off,” said Mr Fairweather.\n\nMs Teague said: “If you are a drug dealer, the estuary is no protection.”",
    [
      "official Alban Fairweather | chief-constable | kent | -",
      "official Morwenna Teague | chief-constable | essex | -",
      "quote official | Alban Fairweather | We pooled our best people",
      "quote official | Morwenna Teague | If you are a drug",
    ],
  ],
  [
    "19",
    "Councillor Iestyn Brown read out a letter from a constituent who had waited nine hours for an officer.\n\nHe asked the chief constable, Rosamund Key, whether that was acceptable.\n\n“No, it is not acceptable,” she replied. “It should never have happened.”\n\nCllr Brown said afterwards that he was “grateful for a straight answer”.",
    [
      "official Iestyn Brown | councillor | - | -",
      "official Rosamund Key | chief-constable | kent | -",
      "quote official | Rosamund Key | No, it is not acceptable,",
      "quote official | Iestyn Brown | grateful for a straight answer",
    ],
  ],
  [
    "23",
    "The Federation was quick off the mark.\n\n“Every one of these findings comes back to numbers,” said a spokesman for Kent Police Federation.\n\nA Home Office spokesperson said: “Kent has more officers than at any time in its history.”\n\nThat, the federation’s chair Rory McAllister-Dunn said later, was “true but only half the truth”.",
    [
      "official Rory McAllister-Dunn | federation-chair | kent | -",
      "quote unnamed | - | Every one of these findings",
      "quote unnamed | - | Kent has more officers than",
      "quote official | Rory McAllister-Dunn | true but only half the",
    ],
  ],
  [
    "23",
    "Image caption, Temporary Chief Constable Leonora Gwatkin says the force has “turned the ship round”\n\nMs Gwatkin, who stepped up in January, said: “We still have a fair way to sail.”",
    [
      "official Leonora Gwatkin | chief-constable | kent | temporary",
      "quote official | Leonora Gwatkin | turned the ship round",
      "quote official | Leonora Gwatkin | We still have a fair",
    ],
  ],
  [
    "16",
    "Kent’s finances were described as sound by HMIC, but the man who signs the cheques is worried.\n\n“I can see two years ahead and no further,” said the police and crime commissioner, Sir Godwin Thripp.\n\nThe commissioner added that a third year of cuts would be “a leap in the dark”.",
    [
      "official Godwin Thripp | police-and-crime-commissioner | kent | -",
      "quote official | Godwin Thripp | I can see two years",
      "quote official | Godwin Thripp | a leap in the dark",
    ],
  ],
  [
    "19",
    "Maria Teresa da Silva, chief executive of the youth charity Open Door Medway, sat on the panel that scrutinises stop and search.\n\n“We watch the footage, warts and all,” she said. “Nobody stops us asking anything.”\n\nInspector Kwabena Asante, who brings the tapes, said it was “never comfortable and always useful”.",
    [
      "official Maria Teresa da Silva | charity-chief | - | -",
      "official Kwabena Asante | inspector | kent | -",
      "quote official | Maria Teresa da Silva | We watch the footage, warts",
      "quote official | Kwabena Asante | never comfortable and always useful",
    ],
  ],
  [
    "23",
    "“The public are our eyes and ears,” Chief Superintendent Linus Thorogood said at the launch.\n\n“Without them we are guessing.\n\n“With them we can get ahead of the people who want to do harm.”\n\nVolunteer Beryl Oakshott, 74, has signed up already. “It beats bingo,” she said.",
    [
      "official Linus Thorogood | chief-superintendent | kent | -",
      "quote official | Linus Thorogood | The public are our eyes",
      "quote person | Beryl Oakshott | It beats bingo,",
    ],
  ],
  [
    "17",
    "At the foot of page 12 the report says that “not every officer understood what was expected of them”.\n\nChief Constable Harald Lindgren-Moss did not dispute it.\n\n“We rolled out the new system too fast,” he conceded. “I have learnt from that.”",
    [
      "official Harald Lindgren-Moss | chief-constable | kent | -",
      "quote inspectorate | - | not every officer understood what",
      "quote official | Harald Lindgren-Moss | We rolled out the new",
    ],
  ],
  [
    "19",
    "Chief Constable Owain Glyn-Roberts has written to all 3,500 officers.\n\n“You have been tested and you have passed,” he begins. “Take a moment. You’ve earned it.”\n\nPolice and crime commissioner Judith Carmody struck the same note, telling the Kentish Courier that she was “as proud as punch”.",
    [
      "official Owain Glyn-Roberts | chief-constable | kent | -",
      "official Judith Carmody | police-and-crime-commissioner | kent | -",
      "quote official | Owain Glyn-Roberts | You have been tested and",
      "quote official | Judith Carmody | as proud as punch",
    ],
  ],
  [
    "23",
    "The inspectors had some praise for the custody team. “Detainees were treated with dignity,” they said.\n\nPC Hollie Van Houten, who works nights in the Medway suite, said it was good to be noticed.\n\n“People only hear about us when it goes wrong,” she said.",
    [
      "official Hollie Van Houten | constable | kent | -",
      "quote inspectorate | - | Detainees were treated with dignity,",
      "quote official | Hollie Van Houten | People only hear about us",
    ],
  ],
  [
    "23",
    "West Mercia’s police and crime commissioner, Hubert Ellery-Stone, said he would be sending his chief constable to Kent with a notebook.\n\n“There’s no shame in copying,” Mr Ellery-Stone said.\n\nA spokeswoman for West Mercia Police said: “We are always glad to learn from other forces.”",
    [
      "official Hubert Ellery-Stone | police-and-crime-commissioner | west-mercia | -",
      "quote official | Hubert Ellery-Stone | There’s no shame in copying,",
      "quote unnamed | - | We are always glad to",
    ],
  ],
  [
    "16",
    "Assistant Chief Constable Prudence Hale told a packed meeting in Herne Bay that stations had to close.\n\n“Bricks and mortar don’t catch burglars,” she argued. “Officers do.”\n\n“Tell that to the people who live next door to the nick,” shouted pensioner Arthur Gedge.\n\nMs Hale said she would “gladly come and do just that”.",
    [
      "official Prudence Hale | assistant-chief-constable | kent | -",
      "quote official | Prudence Hale | Bricks and mortar don’t catch",
      "quote person | Arthur Gedge | Tell that to the people",
      "quote official | Prudence Hale | gladly come and do just",
    ],
  ],
  [
    "23",
    "The chief constable of Police Scotland, Catriona MacInnes-Boyd, has asked for a copy of Kent’s call handling model.\n\n“I’m told it works and I want to see the workings,” she said.\n\nKent’s chief constable, Alfred Nkemelu, said he was “only too happy to share”.",
    [
      "official Catriona MacInnes-Boyd | chief-constable | police-scotland | -",
      "official Alfred Nkemelu | chief-constable | kent | -",
      "quote official | Catriona MacInnes-Boyd | I’m told it works and",
      "quote official | Alfred Nkemelu | only too happy to share",
    ],
  ],
  [
    "19",
    "Deputy Commissioner of the Metropolitan Police Sir Kit Ravensdale cited Kent in his evidence to MPs.\n\n“They have found a way of keeping detectives in the job and we would dearly love to know the recipe,” he said.\n\nCanterbury MP Henrietta Bligh, who was listening, replied: “Pay them properly and treat them well. There’s your recipe.”",
    [
      "official Kit Ravensdale | deputy-commissioner-of-police | metropolitan | -",
      "official Henrietta Bligh | member-of-parliament | - | -",
      "quote official | Kit Ravensdale | They have found a way",
      "quote official | Henrietta Bligh | Pay them properly and treat",
    ],
  ],
  [
    "23",
    "Chief Constable Gaynor Treloar was asked four times whether the money would run out. Four times she gave the same reply.\n\n“We will live within our means,” she said.\n\nHer patience wore thin at the fifth. “I’m a police officer, not a fortune teller,” snapped Ms Treloar.",
    [
      "official Gaynor Treloar | chief-constable | kent | -",
      "quote official | Gaynor Treloar | We will live within our",
      "quote official | Gaynor Treloar | I’m a police officer, not",
    ],
  ],
  [
    "17",
    '"I have been a critic of this force in the past," said Faversham MP Dame Rosalie Hunt. "Today I take my hat off to it."\n\nThe report, she told the Commons, was "a tonic in dark times".\n\nHome Secretary Adrian Postlethwaite said he would pass on her thanks.',
    [
      "official Rosalie Hunt | member-of-parliament | - | -",
      "official Adrian Postlethwaite | home-secretary | - | -",
      "quote official | Rosalie Hunt | I have been a critic",
      "quote official | Rosalie Hunt | a tonic in dark times",
    ],
  ],
  [
    "23",
    "Kent and Medway Fire Authority chair Lucinda Prowse said joint training had brought the two services closer.\n\n“We used to wave at each other across the cordon. Now we plan together,” she said.\n\nSuperintendent Elwyn Cadogan, who leads on major incidents for Kent Police, said the exercise in Ebbsfleet had been “as close to the real thing as you would want”.",
    [
      "official Lucinda Prowse | other | - | -",
      "official Elwyn Cadogan | superintendent | kent | -",
      "quote official | Lucinda Prowse | We used to wave at",
      "quote official | Elwyn Cadogan | as close to the real",
    ],
  ],
  [
    "19",
    "“This was the best news I have had since I took the job,” said Chief Constable Torquil Benn.\n\n“My first call was to the control room.\n\n“My second was to my mum.”\n\nKent Police has since published its full response. In it, Mr Benn writes: “The hard part starts now.”",
    [
      "official Torquil Benn | chief-constable | kent | -",
      "quote official | Torquil Benn | This was the best news",
      "quote official | Torquil Benn | The hard part starts now.",
    ],
  ],
  [
    "23",
    "Assistant Chief Constable Amrit Gill-Sanders was asked by the BBC’s Harry Coulson if she trusted the figures.\n\n“I do now,” she said.\n\nTwo years ago, she said, she “wouldn’t have put money on them”.",
    [
      "official Amrit Gill-Sanders | assistant-chief-constable | kent | -",
      "quote official | Amrit Gill-Sanders | I do now,",
      "quote official | Amrit Gill-Sanders | wouldn’t have put money on",
    ],
  ],
  [
    "23",
    "Merseyside’s deputy chief constable, Fintan Geraghty, led a peer review of Kent’s custody suites before the inspectors arrived.\n\n“We told them what we would want to be told,” he said.\n\nChief Constable Isolde Pemberton of Kent Police said it had been “painful, private and exactly what we needed”.",
    [
      "official Fintan Geraghty | deputy-chief-constable | merseyside | -",
      "official Isolde Pemberton | chief-constable | kent | -",
      "quote official | Fintan Geraghty | We told them what we",
      "quote official | Isolde Pemberton | painful, private and exactly what",
    ],
  ],
  [
    "16",
    "Commissioner’s response\n\nPolice and Crime Commissioner Mair Eluned Jenkins said:\n\n“The report confirms what I hear on the doorstep: people in Kent like their police and wish that there were more of them.\n\nI have put that to ministers on more than one occasion, and I shall do so again this week.”\n\nThe commissioner will hold a public meeting on 3 November.",
    [
      "official Mair Eluned Jenkins | police-and-crime-commissioner | kent | -",
      "quote official | Mair Eluned Jenkins | The report confirms what I",
    ],
  ],
  [
    "23",
    "A bulletin to members from branch secretary Hamza Rauf of Kent Police Federation runs to a single page.\n\n“Read the chapter on wellbeing,” he urges. “Then ask your sergeant what has changed.”\n\nIn an interview, Mr Rauf was more forthcoming. “We have had enough posters,” he said. “We want more people.”",
    [
      "official Hamza Rauf | federation-secretary | kent | -",
      "quote official | Hamza Rauf | Read the chapter on wellbeing,",
      "quote official | Hamza Rauf | We have had enough posters,",
    ],
  ],
  [
    "19",
    "Inspectors visited 14 stations and spoke to Chief Constable Celestine Hobhouse, Deputy Chief Constable Jude Fanshawe and police and crime commissioner Bryn Tunstall.\n\n“We were made welcome everywhere,” the inspectorate said.\n\nMr Tunstall said that he had been asked “some very searching questions”.",
    [
      "official Celestine Hobhouse | chief-constable | kent | -",
      "official Jude Fanshawe | deputy-chief-constable | kent | -",
      "official Bryn Tunstall | police-and-crime-commissioner | kent | -",
      "quote inspectorate | - | We were made welcome everywhere,",
      "quote official | Bryn Tunstall | some very searching questions",
    ],
  ],
  [
    "23",
    "Before the vote, Deputy Mayor of London Cassius Oyelaran warned that the river was “a motorway for smugglers”.\n\n“What lands at Tilbury or Sheerness is in Peckham by teatime,” said Mr Oyelaran.\n\nThe mayor, Dame Ursula Kempe, nodded. Kent and Essex could count on London’s help, she said.",
    [
      "official Cassius Oyelaran | deputy-mayor | - | -",
      "official Ursula Kempe | mayor | - | -",
      "quote official | Cassius Oyelaran | a motorway for smugglers",
      "quote official | Cassius Oyelaran | What lands at Tilbury or",
    ],
  ],
  [
    "17",
    "Chief Constable Jolyon Trask said the county should be proud. “I certainly am,” he added.\n\nKent Police has been through four inspections in a year.\n\n“Each of them has left us a little wiser,” Mr Trask said, “and a little more tired.”",
    [
      "official Jolyon Trask | chief-constable | kent | -",
      "quote official | Jolyon Trask | I certainly am,",
      "quote official | Jolyon Trask | Each of them has left",
    ],
  ],
  [
    "23",
    "The family of a man who died after waiting for police have called for action.\n\nHis sister, Nicola Rainbird, said: “We were told that someone was on the way. Nobody was.\n\n“I don’t blame the girl on the phone. I blame whoever thought one car was enough.”\n\nChief Constable Magnus Tweedale said: “I have met Nicola and I have told her how sorry I am.”",
    [
      "official Magnus Tweedale | chief-constable | kent | -",
      "quote person | Nicola Rainbird | We were told that someone",
      "quote official | Magnus Tweedale | I have met Nicola and",
    ],
  ],
  [
    "19",
    "“We’re not there yet” was how Detective Inspector Shona Lockhart-Bell summed it up for the police and crime panel.\n\nAsked what would help, she said: “Detectives. We need 60 and we have 41.”\n\nThe panel’s chair, Percival Ng, told her the message had been “received loud and clear”.",
    [
      "official Shona Lockhart-Bell | inspector | kent | -",
      "official Percival Ng | police-and-crime-panel-chair | - | -",
      "quote official | Shona Lockhart-Bell | We’re not there yet",
      "quote official | Shona Lockhart-Bell | Detectives. We need 60 and",
      "quote official | Percival Ng | received loud and clear",
    ],
  ],
  [
    "23",
    "In a video posted on Thursday, Chief Constable Salome Achterberg speaks straight to camera.\n\n“I know some of you have lost faith in us,” she says. “I want to win it back.”\n\nShe ends with a plea. “If you see something, tell us. If we get it wrong, tell us that too,” she says.",
    [
      "official Salome Achterberg | chief-constable | kent | -",
      "quote official | Salome Achterberg | I know some of you",
      "quote official | Salome Achterberg | If you see something, tell",
    ],
  ],
  [
    "17",
    "The Chief Inspector of Constabulary, Dame Honor Wexcombe, was guest of honour at the county’s awards dinner.\n\n“You are a credit to your uniform,” Dame Honor told the 200 officers present.\n\nChief Constable Bertram Oakeshott-Lee presented her with a helmet. “She has inspected everything else,” he quipped.",
    [
      "official Honor Wexcombe | chief-inspector-of-constabulary | hmic | -",
      "official Bertram Oakeshott-Lee | chief-constable | kent | -",
      "quote official | Honor Wexcombe | You are a credit to",
      "quote official | Bertram Oakeshott-Lee | She has inspected everything else,",
    ],
  ],
  [
    "23",
    "The Victims’ Commissioner for England and Wales, Baroness Petronella Ashe, said she had read the chapter on victims twice.\n\n“There are good people doing good work here, but too many calls are never returned,” she said.\n\nKent Police said it was “sorry for every one of them”.",
    [
      "official Petronella Ashe | other | - | -",
      "quote official | Petronella Ashe | There are good people doing",
      "quote force | - | sorry for every one of",
    ],
  ],
  [
    "19",
    "Fiona Macready, who was burgled twice in a month, praised the officer who came to see her.\n\n“He sat at my kitchen table for an hour,” she said. “He even fixed the catch on my window.”\n\nThat officer, PC Emrys Talfan, was embarrassed by the fuss. “Anyone would have done the same,” he said.",
    [
      "official Emrys Talfan | constable | kent | -",
      "quote person | Fiona Macready | He sat at my kitchen",
      "quote official | Emrys Talfan | Anyone would have done the",
    ],
  ],
  [
    "23",
    "Chief Constable Benedicta Orme said there was one sentence in the report that she would be “putting on every noticeboard”.\n\nIt reads: “Kent Police treats people with courtesy, even when they do not return it.”\n\n“I couldn’t have put it better myself,” she said.",
    [
      "official Benedicta Orme | chief-constable | kent | -",
      "quote official | Benedicta Orme | putting on every noticeboard",
      "quote inspectorate | - | Kent Police treats people with",
      "quote official | Benedicta Orme | I couldn’t have put it",
    ],
  ],
];

/** What the rules do not reach yet. */
const UNREAD: readonly Passage[] = [
  [
    "19",
    "For Essex Police, which helps to run the joint serious crime directorate, Assistant Chief Constable Roz Tillotson said: “This is a partnership that works.”\n\nHer opposite number at Kent Police, Assistant Chief Constable Hugo de Souza, said the two forces were “joined at the hip”.",
    [
      "official Roz Tillotson | assistant-chief-constable | essex | -",
      "official Hugo de Souza | assistant-chief-constable | kent | -",
      "quote official | Roz Tillotson | This is a partnership that",
      "quote official | Hugo de Souza | joined at the hip",
    ],
  ],
  [
    "19",
    "The National Chair of the Police Federation of England and Wales, Stella Ravenhill, said inspectors had missed the point.\n\n“You can’t measure exhaustion with a clipboard,” she said.\n\nThe chair in Kent, Neville Pask, took a softer line, telling members that the report was “honest about the strain we are under”.",
    [
      "official Stella Ravenhill | federation-chair | - | -",
      "official Neville Pask | federation-chair | kent | -",
      "quote official | Stella Ravenhill | You can’t measure exhaustion with",
      "quote official | Neville Pask | honest about the strain we",
    ],
  ],
  [
    "17",
    "Chief Constable Anselm Croft paid tribute to his detectives.\n\n“They are some of the hardest-working people I know,” he said.\n\n‘They are some of the hardest-working people I know’ – Anselm Croft\n\nThe force is advertising for 60 more trainee investigators.",
    ["official Anselm Croft | chief-constable | kent | -", "quote official | Anselm Croft | They are some of the"],
  ],
  [
    "23",
    "Transcript of the webcast (part)\n\nCHIEF CONSTABLE ELLEN MARGRAVE: Thank you, Chair. I will take the three points in turn.\n\nTHE CHAIR: Please do.\n\nCHIEF CONSTABLE ELLEN MARGRAVE: On call handling we are now inside the target.",
    ["official Ellen Margrave | chief-constable | kent | -"],
  ],
  [
    "16",
    "“No, I don’t think we can go any lower,” said Police and Crime Commissioner Desmond Faircloth when asked about officer numbers.\n\n“We are already down by more than 500.”\n\nHis Sussex counterpart, police and crime commissioner Margery Quill, said that she was “looking at the same cliff edge”.",
    [
      "official Desmond Faircloth | police-and-crime-commissioner | kent | -",
      "official Margery Quill | police-and-crime-commissioner | sussex | -",
      "quote official | Desmond Faircloth | No, I don’t think we",
      "quote official | Margery Quill | looking at the same cliff",
    ],
  ],
  [
    "23",
    "Mayor of Folkestone Delphine Archer-Ray said she slept better than she used to.\n\n“There is a van outside the harbour every Friday and Saturday and it has worked wonders,” said the mayor.\n\nResident Stan Burbage would like one on a Tuesday as well. “That’s when they do the bins over,” he said.",
    [
      "official Delphine Archer-Ray | mayor | - | -",
      "quote official | Delphine Archer-Ray | There is a van outside",
      "quote person | Stan Burbage | That’s when they do the",
    ],
  ],
];

describe("passages", () => {
  for (const row of READ) checkVoices(row);
  for (const row of UNREAD) checkVoices(row, "gap");
});
