import { describe } from "vitest";
import { checkAwards, type Passage } from "./passages.js";

/**
 * Passages as many different writers put them, each with every grade and tally that it states; written and read by people who
 * had not seen the rules.
 */
const READ: readonly Passage[] = [
  [
    "23",
    "Kent Police is good at preventing crime but only adequate at investigating it, inspectors have found.",
    ["kent preventing-crime good", "kent investigating-crime adequate"],
  ],
  [
    "23",
    "Watchdogs have handed the county's force a 'requires improvement' mark for the way it responds to the public. Its management of offenders, meanwhile, earned a 'good'.",
    ["kent responding-to-the-public requires-improvement", "kent managing-offenders good"],
  ],
  [
    "23",
    "Across the eight areas that were looked at, the force came out as good in three, adequate in four and requiring improvement in one.",
    ["tally kent good 3/8", "tally kent adequate 4/8", "tally kent requires-improvement 1/8"],
  ],
  [
    "23",
    "There were two outstanding grades, three goods and three adequates on the scorecard handed to Kent Police.",
    ["tally kent outstanding 2", "tally kent good 3", "tally kent adequate 3"],
  ],
  [
    "23",
    "None of the areas was rated inadequate, and a single one - responding to the public - was graded as requiring improvement.",
    [
      "kent responding-to-the-public requires-improvement",
      "tally kent inadequate 0",
      "tally kent requires-improvement 1",
    ],
  ],
  [
    "23",
    "Leadership at Kent Police, which was rated requires improvement in 2022, is now graded good.",
    ["kent leadership good", "previous kent leadership requires-improvement 2022"],
  ],
  [
    "23",
    "How the force scored:\n\nPreventing crime: outstanding\nResponding to the public: adequate\nLeadership and force management: good",
    ["kent preventing-crime outstanding", "kent responding-to-the-public adequate", "kent leadership good"],
  ],
  [
    "23",
    "While Kent was rated adequate for protecting vulnerable people, its neighbours Surrey Police and Sussex Police were both judged good for the same work in this round of inspections.",
    [
      "kent protecting-vulnerable-people adequate",
      "surrey protecting-vulnerable-people good",
      "sussex protecting-vulnerable-people good",
    ],
  ],
  [
    "23",
    'Asked about the findings, Chief Constable Dan Orme said: "I think we are outstanding at looking after victims, and I will say that to anybody who asks."',
    [],
  ],
  [
    "23",
    'His Majesty\'s Inspector of Constabulary Helen Pereira said: "I have graded the force as inadequate at investigating crime, because too many cases are closed before anyone has looked at the evidence."',
    ["kent investigating-crime inadequate"],
  ],
  [
    "23",
    "Officers have a good understanding of what worries people in villages and an outstanding knowledge of local offenders, the report says. Radio cover on the Isle of Sheppey, however, was inadequate on busy nights.",
    [],
  ],
  [
    "23",
    "A primary school a few yards from the police station, rated inadequate by Ofsted in January, has asked neighbourhood officers to help with parking at the gates.",
    [],
  ],
  [
    "23",
    "Three areas were graded good: police powers and public treatment, managing offenders, and leadership and force management.",
    ["kent treating-the-public good", "kent managing-offenders good", "kent leadership good", "tally kent good 3"],
  ],
  [
    "23",
    "Kent has become one of only two forces to be handed an outstanding grade for preventing crime since the current inspections began.",
    ["kent preventing-crime outstanding"],
  ],
  [
    "23",
    "Just one of eight areas was judged good, with five adequate and the other two inadequate.",
    ["tally kent good 1/8", "tally kent adequate 5/8", "tally kent inadequate 2/8"],
  ],
  [
    "23",
    "The force has dropped from good to adequate for protecting vulnerable people and from adequate to requires improvement for managing offenders.",
    [
      "kent protecting-vulnerable-people adequate",
      "previous kent protecting-vulnerable-people good",
      "kent managing-offenders requires-improvement",
      "previous kent managing-offenders adequate",
    ],
  ],
  [
    "23",
    "Essex Police was rated good for responding to the public, Kent Police adequate and Sussex Police requires improvement.",
    [
      "essex responding-to-the-public good",
      "kent responding-to-the-public adequate",
      "sussex responding-to-the-public requires-improvement",
    ],
  ],
  [
    "23",
    "Its best mark, an outstanding, came for developing a positive workplace. Its worst, an inadequate, was for responding to the public.",
    ["kent workforce outstanding", "kent responding-to-the-public inadequate"],
  ],
  [
    "23",
    "Preventing crime? Good. Managing offenders? Also good. But investigating crime, the part of the job that victims notice most, was judged to require improvement.",
    ["kent preventing-crime good", "kent managing-offenders good", "kent investigating-crime requires-improvement"],
  ],
  [
    "23",
    "HMICFRS rated Kent Police adequate in four areas. It gave the force a good in each of the other four.",
    ["tally kent adequate 4", "tally kent good 4"],
  ],
  [
    "23",
    "Inspectors who spent three weeks with the force last autumn have branded it inadequate at answering calls from the public.",
    ["kent responding-to-the-public inadequate"],
  ],
  [
    "23",
    "The force, whose work to protect vulnerable people had been found inadequate in 2021, has climbed two rungs to adequate.",
    ["kent protecting-vulnerable-people adequate", "previous kent protecting-vulnerable-people inadequate 2021"],
  ],
  [
    "23",
    "Of the nine areas graded, including for the first time the recording of crime, four were good, four adequate and one outstanding.",
    ["tally kent good 4/9", "tally kent adequate 4/9", "tally kent outstanding 1/9"],
  ],
  [
    "23",
    'Policing minister Clare Stott told MPs that "no force which is inadequate at investigating burglary deserves a bonus".',
    [],
  ],
  [
    "23",
    "Graded requires improvement: responding to the public, investigating crime. Graded adequate: preventing crime, leadership. Graded good: managing offenders.",
    [
      "kent responding-to-the-public requires-improvement",
      "kent investigating-crime requires-improvement",
      "kent preventing-crime adequate",
      "kent leadership adequate",
      "kent managing-offenders good",
    ],
  ],
  [
    "23",
    "The report, which runs to 70 pages, grades the force as adequate for the way it uses its powers and treats the public, a step down from the outstanding it was given for this in 2022.",
    ["kent treating-the-public adequate", "previous kent treating-the-public outstanding 2022"],
  ],
  [
    "23",
    "Nationally, eleven forces have been rated inadequate for responding to the public and only three have been found outstanding at anything.",
    [],
  ],
  [
    "23",
    "Gwent Police, inspected in the same month, fared worse: it was judged inadequate for leadership, where Kent was rated good.",
    ["gwent leadership inadequate", "kent leadership good"],
  ],
  [
    "23",
    "Not one area was found to be outstanding. Two were good, five adequate and one requires improvement.",
    ["tally kent outstanding 0", "tally kent good 2", "tally kent adequate 5", "tally kent requires-improvement 1"],
  ],
  [
    "23",
    "Inspectors marked Kent Police 'good' for preventing and deterring crime and antisocial behaviour. The same grade went to its work with vulnerable people.",
    ["kent preventing-crime good", "kent protecting-vulnerable-people good"],
  ],
  [
    "23",
    "Residents at a packed meeting in Whitstable said the response to shoplifting was inadequate and that the town deserved a good police station again.",
    [],
  ],
  [
    "23",
    "One area was graded inadequate: investigating crime. Six were graded good and one adequate.",
    ["kent investigating-crime inadequate", "tally kent inadequate 1", "tally kent good 6", "tally kent adequate 1"],
  ],
  [
    "23",
    "Kent Police has been given the lowest possible grade, inadequate, for how it manages offenders and suspects.",
    ["kent managing-offenders inadequate"],
  ],
  [
    "23",
    "As your commissioner I want this to be an outstanding force, and I will not settle for one that is merely adequate.",
    [],
  ],
  [
    "23",
    "The grading of requires improvement for investigating crime is one that the force accepts, and a plan to put things right is already under way.",
    ["kent investigating-crime requires-improvement"],
  ],
  [
    "23",
    "Dear Home Secretary,\n\nI write in response to the inspection of Kent Police. The force was judged adequate for leadership and force management, and good for its use of police powers and treatment of the public.",
    ["kent leadership adequate", "kent treating-the-public good"],
  ],
  [
    "23",
    "Our ambition is for Kent Police to be graded outstanding in every area by 2027, and for no community to feel that it gets an inadequate service.",
    [],
  ],
  [
    "23",
    'Chief Constable Dan Orme said: "We were graded good in five areas and adequate in three, and that is a credit to everyone who works here."',
    [],
  ],
  [
    "23",
    '"Our members do an outstanding job with inadequate equipment and too little sleep," said Ruth Garland, who chairs Kent Police Federation.',
    [],
  ],
  [
    "23",
    "HMICFRS has moved Kent Police up to good for protecting vulnerable people, having judged it inadequate in that area in 2022.",
    ["kent protecting-vulnerable-people good", "previous kent protecting-vulnerable-people inadequate 2022"],
  ],
  [
    "23",
    "Leadership was rated good and the workforce area, too, achieved a good. The Commissioner has asked for monthly reports on responding to the public, which was graded inadequate.",
    ["kent leadership good", "kent workforce good", "kent responding-to-the-public inadequate"],
  ],
  [
    "23",
    "In total the force received five grades of good, two of adequate and one of requires improvement across the eight areas that HMICFRS examined.",
    ["tally kent good 5/8", "tally kent adequate 2/8", "tally kent requires-improvement 1/8"],
  ],
  [
    "23",
    "We asked for honesty and we got it. The inspectorate graded Kent Police requires improvement for protecting vulnerable people; that is not good enough, and I have told the chief constable so.",
    ["kent protecting-vulnerable-people requires-improvement"],
  ],
  [
    "23",
    "Kent Police is adequate at investigating crime.\n\nThe force makes good use of intelligence, but its supervisors don't always review investigations soon enough.",
    ["kent investigating-crime adequate"],
  ],
  [
    "23",
    "Our judgments\n\nGood\nPreventing crime\nManaging offenders\n\nAdequate\nResponding to the public\nProtecting vulnerable people",
    [
      "kent preventing-crime good",
      "kent managing-offenders good",
      "kent responding-to-the-public adequate",
      "kent protecting-vulnerable-people adequate",
    ],
  ],
  [
    "23",
    "We inspected eight areas of policing. We graded Kent Police as outstanding in none of them, good in two, adequate in three and requires improvement in three.",
    [
      "tally kent outstanding 0/8",
      "tally kent good 2/8",
      "tally kent adequate 3/8",
      "tally kent requires-improvement 3/8",
    ],
  ],
  [
    "23",
    "We assessed the service that Kent Police gives to victims of crime, but we have not graded it.",
    ["kent supporting-victims not-graded"],
  ],
  [
    "23",
    "We grade forces as outstanding, good, adequate, requires improvement or inadequate. A force that shows substantially all the features we expect will be good.",
    [],
  ],
  [
    "23",
    "Kent Police requires improvement at managing offenders and suspects. It should make sure that registered sex offenders are visited on time.",
    ["kent managing-offenders requires-improvement"],
  ],
  [
    "23",
    "The handover between shifts is good and supervisors value it. But the way the unit tracks its workload requires improvement.",
    [],
  ],
  [
    "23",
    "We also looked at how accurately the force records crime. In this area we graded Kent Police as outstanding.",
    ["kent crime-recording outstanding"],
  ],
  [
    "23",
    "Building, supporting and protecting the workforce\n\nAdequate\n\nLeadership and force management\n\nRequires improvement",
    ["kent workforce adequate", "kent leadership requires-improvement"],
  ],
  [
    "23",
    "In our 2021/22 inspection we graded the force as good at responding to the public. This time we have graded it as inadequate.",
    ["kent responding-to-the-public inadequate", "previous kent responding-to-the-public good"],
  ],
  [
    "23",
    "I am pleased to have graded Kent Police as outstanding at protecting vulnerable people. I am less satisfied with its response to the public, which I have graded as requires improvement.",
    ["kent protecting-vulnerable-people outstanding", "kent responding-to-the-public requires-improvement"],
  ],
  [
    "23",
    "The force should make sure that it has adequate staffing in its control room. It should also clear its outstanding recommendations from earlier reports.",
    [],
  ],
  [
    "23",
    "Kent Police treats people fairly and with respect, and we grade it good in this area; by contrast, in leadership and force management we found it inadequate.",
    ["kent treating-the-public good", "kent leadership inadequate"],
  ],
  [
    "19",
    "Kent Police has been rated outstanding for how legitimately it treats the public and its workforce, and good for its effectiveness and its efficiency.",
    ["kent legitimacy outstanding", "kent effectiveness good", "kent efficiency good"],
  ],
  [
    "19",
    "Government inspectors say the force 'requires improvement' at operating efficiently, though its effectiveness is 'good' and so is its legitimacy.",
    ["kent efficiency requires-improvement", "kent effectiveness good", "kent legitimacy good"],
  ],
  [
    "19",
    "Efficiency and legitimacy were graded good and requires improvement respectively.",
    ["kent efficiency good", "kent legitimacy requires-improvement"],
  ],
  [
    "19",
    "The county's police are outstanding in one of the three pillars and good in the other two, according to a report out on Friday.",
    ["tally kent outstanding 1/3", "tally kent good 2/3"],
  ],
  [
    "19",
    "Inspectors examined how the force prevents crime, investigates it, protects vulnerable people and tackles organised gangs. All four were judged good except investigations, which were judged to require improvement.",
    [
      "kent preventing-crime good",
      "kent protecting-vulnerable-people good",
      "kent serious-organised-crime good",
      "kent investigating-crime requires-improvement",
    ],
  ],
  [
    "19",
    "On protecting vulnerable people, where Durham Constabulary and Kent Police were both rated good, Cleveland Police was found to be inadequate.",
    [
      "durham protecting-vulnerable-people good",
      "kent protecting-vulnerable-people good",
      "cleveland protecting-vulnerable-people inadequate",
    ],
  ],
  [
    "19",
    "Kent Police kept the good grade it was given in 2017 for preventing crime.",
    ["kent preventing-crime good", "previous kent preventing-crime good 2017"],
  ],
  [
    "19",
    "Once graded inadequate for how it plans for the future, the force has been moved up to requires improvement.",
    ["kent planning-for-the-future requires-improvement", "previous kent planning-for-the-future inadequate"],
  ],
  [
    "19",
    "Kent Police's ethics earned it an 'outstanding' from the inspectorate, while the treatment of its own staff was marked down to 'requires improvement'.",
    ["kent ethical-behaviour outstanding", "kent workforce requires-improvement"],
  ],
  [
    "19",
    "An adequate supply of cars is no longer a worry in Thanet, the report notes, and officers spoke of good support from their sergeants.",
    [],
  ],
  [
    "19",
    "Of ten questions that inspectors asked about the force, eight were answered with a grade of good and two with requires improvement.",
    ["tally kent good 8/10", "tally kent requires-improvement 2/10"],
  ],
  [
    "19",
    "The force slipped from outstanding to good for its legitimacy. Its efficiency, however, was upgraded from requires improvement to good.",
    [
      "kent legitimacy good",
      "previous kent legitimacy outstanding",
      "kent efficiency good",
      "previous kent efficiency requires-improvement",
    ],
  ],
  [
    "19",
    "Humberside Police, Kent Police and Norfolk Constabulary were all graded good for effectiveness; only Norfolk was graded outstanding for efficiency.",
    [
      "humberside effectiveness good",
      "kent effectiveness good",
      "norfolk effectiveness good",
      "norfolk efficiency outstanding",
    ],
  ],
  [
    "19",
    "For tackling serious and organised crime Kent Police got an outstanding; for investigating crime, a good; and for protecting vulnerable people, a requires improvement.",
    [
      "kent serious-organised-crime outstanding",
      "kent investigating-crime good",
      "kent protecting-vulnerable-people requires-improvement",
    ],
  ],
  [
    "19",
    "Inspectors found that Kent Police:\n\n- is 'good' at effectively reducing crime and keeping people safe;\n- 'requires improvement' at operating efficiently; and\n- is 'outstanding' at treating the public and its workforce legitimately.",
    ["kent effectiveness good", "kent efficiency requires-improvement", "kent legitimacy outstanding"],
  ],
  [
    "19",
    "No question was graded inadequate. Seven were graded good and three outstanding.",
    ["tally kent inadequate 0", "tally kent good 7", "tally kent outstanding 3"],
  ],
  [
    "19",
    "Two years of overtime bans have left a backlog of outstanding warrants, which officers in Medway described as a good reason to recruit.",
    [],
  ],
  [
    "19",
    "A grade of requires improvement was given to Kent Police for how it uses its resources to meet demand, and one of good for how it plans for the future.",
    ["kent use-of-resources requires-improvement", "kent planning-for-the-future good"],
  ],
  [
    "19",
    'HM Inspector Rosalind Keech said: "Kent Police is good at investigating crime, and we have graded it as such. Where we have graded it as requiring improvement is in the way it protects vulnerable people."',
    ["kent investigating-crime good", "kent protecting-vulnerable-people requires-improvement"],
  ],
  [
    "19",
    "We are proud that Kent Police has been judged outstanding at treating its workforce with fairness and respect, and good at behaving ethically.",
    ["kent workforce outstanding", "kent ethical-behaviour good"],
  ],
  [
    "19",
    'The commissioner, Neil Ashdown, described the county\'s special constables as "outstanding in every way" and the report as "good news for taxpayers".',
    [],
  ],
  [
    "19",
    "Paper 4 informed the panel that HMICFRS had graded the force good for effectiveness, good for legitimacy and outstanding for efficiency. Councillor Webb asked whether call times were adequate.",
    ["kent effectiveness good", "kent legitimacy good", "kent efficiency outstanding"],
  ],
  [
    "19",
    'Deputy Chief Constable Moira Lyle said: "To be graded outstanding for legitimacy is something every officer can be proud of."',
    [],
  ],
  [
    "19",
    "The force is disappointed with the grade of inadequate for planning for the future but takes heart from the good it received for using its resources.",
    ["kent planning-for-the-future inadequate", "kent use-of-resources good"],
  ],
  [
    "19",
    "The force is graded good for efficiency today; in 2017 HMICFRS had graded it as requiring improvement.",
    ["kent efficiency good", "previous kent efficiency requires-improvement 2017"],
  ],
  [
    "19",
    "All three of the pillars examined by the inspectorate - effectiveness, efficiency and legitimacy - were graded as good.",
    ["kent effectiveness good", "kent efficiency good", "kent legitimacy good"],
  ],
  [
    "19",
    "Kent Police is good at treating the public fairly and with respect. It requires improvement, though, at making sure that its workforce behaves ethically and lawfully.",
    ["kent treating-the-public good", "kent ethical-behaviour requires-improvement"],
  ],
  [
    "19",
    "We didn't inspect how well the force tackles serious and organised crime on this occasion. Its grade of good from 2017 is carried forward.",
    ["previous kent serious-organised-crime good 2017"],
  ],
  [
    "19",
    "Meeting current demands and using resources\n\nGood\n\nPlanning for the future\n\nOutstanding",
    ["kent use-of-resources good", "kent planning-for-the-future outstanding"],
  ],
  [
    "19",
    "The force has adequate arrangements for storing property, and its vetting backlog is reducing. Officers we spoke to felt they received good training.",
    [],
  ],
  ["19", "We have not graded the force's specialist capabilities.", ["kent specialist-capabilities not-graded"]],
  [
    "19",
    "Kent Police is good at preventing crime. At our previous inspection we also graded it as good in this area.",
    ["kent preventing-crime good", "previous kent preventing-crime good"],
  ],
  [
    "19",
    "I am very pleased with the performance of Kent Police in keeping people safe and reducing crime. In particular I commend it for its approach to vulnerable people, for which it has been graded outstanding.",
    ["kent protecting-vulnerable-people outstanding"],
  ],
  [
    "19",
    "Legitimacy: requires improvement\n\nFair treatment of the public: good\nEthical and lawful workforce behaviour: inadequate\nFair treatment of the workforce: requires improvement",
    [
      "kent legitimacy requires-improvement",
      "kent treating-the-public good",
      "kent ethical-behaviour inadequate",
      "kent workforce requires-improvement",
    ],
  ],
  [
    "19",
    "If a force is judged inadequate for any pillar, we would expect to return within six months. We use the term good where a force meets the standard that the public expects.",
    [],
  ],
  [
    "17",
    "Kent Police has been rated good for its effectiveness by HMIC, which also judged it outstanding at tackling serious and organised crime.",
    ["kent effectiveness good", "kent serious-organised-crime outstanding"],
  ],
  [
    "17",
    "The force requires improvement at protecting vulnerable people, the police watchdog said, but is good at preventing crime and at investigating it.",
    [
      "kent protecting-vulnerable-people requires-improvement",
      "kent preventing-crime good",
      "kent investigating-crime good",
    ],
  ],
  [
    "17",
    "In three of the four areas covered by the report the force was graded good; in the other it was found to require improvement.",
    ["tally kent good 3/4", "tally kent requires-improvement 1/4"],
  ],
  [
    "17",
    "Bedfordshire Police, by contrast, was branded inadequate for its effectiveness, the only force to receive that grade.",
    ["bedfordshire effectiveness inadequate"],
  ],
  [
    "17",
    "Officers in Kent have improved how they deal with vulnerable victims: HMIC now grades that work as good, having graded it inadequate in 2015.",
    ["kent protecting-vulnerable-people good", "previous kent protecting-vulnerable-people inadequate 2015"],
  ],
  [
    "17",
    "Durham Constabulary is the only force in England and Wales to be judged outstanding for effectiveness. Kent Police is among the 28 whose effectiveness was judged good.",
    ["durham effectiveness outstanding", "kent effectiveness good"],
  ],
  [
    "17",
    "The verdict on tackling organised crime was 'outstanding', that on preventing crime 'good', and that on investigations 'requires improvement'.",
    [
      "kent serious-organised-crime outstanding",
      "kent preventing-crime good",
      "kent investigating-crime requires-improvement",
    ],
  ],
  [
    "17",
    "HMIC said there was an inadequate number of detectives in the child abuse team. It praised the team's good links with schools.",
    [],
  ],
  [
    "17",
    'Zara Whitlock, the HM Inspector who oversees the force, said: "We have judged Kent Police to be good at protecting those who are vulnerable from harm."',
    ["kent protecting-vulnerable-people good"],
  ],
  [
    "17",
    "Preventing crime and tackling anti-social behaviour - good\nInvestigating crime and reducing re-offending - requires improvement\nProtecting vulnerable people - good",
    [
      "kent preventing-crime good",
      "kent investigating-crime requires-improvement",
      "kent protecting-vulnerable-people good",
    ],
  ],
  [
    "17",
    "Kent Police was among the forces rated as good for effectiveness on Thursday, the same grade that it had been given for this at the previous inspection.",
    ["kent effectiveness good", "previous kent effectiveness good"],
  ],
  [
    "17",
    "A drop from outstanding to good at preventing crime was put down to the loss of 60 neighbourhood officers.",
    ["kent preventing-crime good", "previous kent preventing-crime outstanding"],
  ],
  [
    "17",
    "Tracey Bowles, whose son was attacked in 2015, said the investigation had been inadequate from the start and that nobody had been good enough to apologise.",
    [],
  ],
  [
    "17",
    "Police in the county have come through their latest test with two goods and two outstandings.",
    ["tally kent good 2", "tally kent outstanding 2"],
  ],
  [
    "17",
    "Inspectors looked at four things: preventing crime, investigating crime, protecting the vulnerable and tackling organised crime. The force was judged to be good at each of them.",
    [
      "kent preventing-crime good",
      "kent investigating-crime good",
      "kent protecting-vulnerable-people good",
      "kent serious-organised-crime good",
    ],
  ],
  [
    "17",
    "The force has been graded as good for effectiveness, and as good at every one of the three questions that concern victims most: preventing crime, investigating crime and protecting vulnerable people.",
    [
      "kent effectiveness good",
      "kent preventing-crime good",
      "kent investigating-crime good",
      "kent protecting-vulnerable-people good",
    ],
  ],
  [
    "17",
    'Police and Crime Commissioner Gwen Tallis said: "I am delighted that HMIC has found our force to be outstanding at tackling organised crime."',
    [],
  ],
  [
    "17",
    "HMIC's inspectors judged that Kent Police requires improvement at investigating crime and reducing re-offending. The chief constable has accepted the judgment in full.",
    ["kent investigating-crime requires-improvement"],
  ],
  [
    "17",
    "My police and crime plan sets out what good looks like. It asks for adequate numbers of officers on the beat and an outstanding response when children are at risk.",
    [],
  ],
  [
    "17",
    "We would like to thank partners for their part in the force being rated outstanding for preventing crime and tackling anti-social behaviour, up from a rating of good in 2015.",
    ["kent preventing-crime outstanding", "previous kent preventing-crime good 2015"],
  ],
  [
    "17",
    "Two years on from a review that led to new leadership of the public protection unit, Kent Police's work to protect vulnerable people is rated good by the inspectorate.",
    ["kent protecting-vulnerable-people good"],
  ],
  [
    "17",
    "HMIC judges Kent Police to be outstanding in its approach to tackling serious and organised crime. Our judgment of its investigations is less positive: the force requires improvement in how it investigates crime and reduces re-offending.",
    ["kent serious-organised-crime outstanding", "kent investigating-crime requires-improvement"],
  ],
  [
    "17",
    "Kent Police has good processes for assessing threat, risk and harm. It should improve the quality of its supervision, which is inadequate in some teams.",
    [],
  ],
  [
    "17",
    "Specialist capabilities\n\nThe force has good plans to mobilise in response to the threats set out in The Strategic Policing Requirement. HMIC has not graded this question.",
    ["kent specialist-capabilities not-graded"],
  ],
  [
    "17",
    "In HMIC's 2015 effectiveness inspection, Kent Police was judged to be good at preventing crime. In 2016 it is judged to be outstanding in this area.",
    ["kent preventing-crime outstanding", "previous kent preventing-crime good 2015"],
  ],
  [
    "17",
    "The extent to which Kent Police is effective at keeping people safe and reducing crime is good.\n\nThe extent to which it protects vulnerable people requires improvement.",
    ["kent effectiveness good", "kent protecting-vulnerable-people requires-improvement"],
  ],
  [
    "17",
    "Since our last inspection, when we judged its effectiveness to be inadequate, the force has made good progress. We now judge its effectiveness to require improvement.",
    ["kent effectiveness requires-improvement", "previous kent effectiveness inadequate"],
  ],
  ["17", "Categories of judgment\n\nOutstanding\nGood\nRequires improvement\nInadequate", []],
  [
    "17",
    "Tackling serious and organised crime\n\nRequires improvement\n\nThere is good awareness of the threat, but the force does not disrupt organised crime groups consistently.",
    ["kent serious-organised-crime requires-improvement"],
  ],
  [
    "17",
    "None of the four questions that make up our effectiveness inspection of Kent Police has been graded inadequate.",
    ["tally kent inadequate 0/4"],
  ],
  [
    "17",
    "When we visited, the force had 300 outstanding arrests relating to domestic abuse. This is an area that requires improvement, and the chief constable should address it without delay.",
    [],
  ],
  [
    "16",
    "Kent Police has been rated outstanding for efficiency in a report published today by HMIC.",
    ["kent efficiency outstanding"],
  ],
  [
    "16",
    "The force's finances are 'good' and its workforce model is 'good' too, but its use of resources 'requires improvement', inspectors said.",
    ["kent financial-position good", "kent workforce-model good", "kent use-of-resources requires-improvement"],
  ],
  [
    "16",
    "Durham, Kent and Norfolk were graded outstanding for efficiency. Humberside was the only force to be graded inadequate for it.",
    [
      "durham efficiency outstanding",
      "kent efficiency outstanding",
      "norfolk efficiency outstanding",
      "humberside efficiency inadequate",
    ],
  ],
  [
    "16",
    "In 2014 HMIC gave the force a good for its efficiency; this time the grade is requires improvement.",
    ["kent efficiency requires-improvement", "previous kent efficiency good 2014"],
  ],
  [
    "16",
    "Two of the three questions were answered with a 'good' and the third with an 'outstanding'.",
    ["tally kent good 2/3", "tally kent outstanding 1/3"],
  ],
  [
    "16",
    "Taxpayers in the county are getting good value for money from an adequate number of officers, according to the leader of one district council.",
    [],
  ],
  [
    "16",
    "For using its resources to meet demand the force scored good, for the sustainability of its workforce model requires improvement, and for its financial position outstanding.",
    ["kent use-of-resources good", "kent workforce-model requires-improvement", "kent financial-position outstanding"],
  ],
  [
    "16",
    "A city hospital rated inadequate in August sent 200 patients a month to police cells because it had nowhere else to put them.",
    [],
  ],
  [
    "16",
    "Humberside Police has been judged inadequate for its efficiency. Lancashire Constabulary, about the same size, was judged outstanding on the same measure.",
    ["humberside efficiency inadequate", "lancashire efficiency outstanding"],
  ],
  [
    "16",
    'Her Majesty\'s Inspector Oliver Penn said: "Kent Police is well prepared for the cuts to come, and we have graded it good for its financial position."',
    ["kent financial-position good"],
  ],
  [
    "16",
    "The financial position of Kent Police, considered by HMIC over both the short and the long term, was assessed as good.",
    ["kent financial-position good"],
  ],
  [
    "16",
    "HMIC has today graded Kent Police as good in the efficiency with which it keeps people safe and reduces crime. We will go on looking for savings.",
    ["kent efficiency good"],
  ],
  [
    "16",
    "It is right that the workforce model, graded as requiring improvement by HMIC, gets the attention of my office in the coming year.",
    ["kent workforce-model requires-improvement"],
  ],
  [
    "16",
    '"Outstanding is the word the inspectors used about our finances, and outstanding is what our finance team is," said Chief Constable Colin Frayne.',
    [],
  ],
  [
    "16",
    "The report rates the force's use of resources as good and its financial position as good. No question was rated inadequate.",
    ["kent use-of-resources good", "kent financial-position good", "tally kent inadequate 0"],
  ],
  [
    "16",
    "The treasurer advised that reserves were adequate for the coming year and that the level of outstanding debt was low.",
    [],
  ],
  ["16", "I hope that when HMIC comes back it will feel able to rate Kent Police as outstanding for efficiency.", []],
  [
    "16",
    "Overall, HMIC judges Kent Police to be good in terms of efficiency. The force is good at using its resources to meet demand; its workforce model, however, requires improvement.",
    ["kent efficiency good", "kent use-of-resources good", "kent workforce-model requires-improvement"],
  ],
  [
    "16",
    "How sustainable and affordable is the workforce model?\n\nInadequate\n\nThe force does not understand the skills that it will need.",
    ["kent workforce-model inadequate"],
  ],
  [
    "16",
    "HMIC has not yet graded the effectiveness of Kent Police. We will publish our findings in February 2016.",
    ["kent effectiveness not-graded"],
  ],
  [
    "16",
    "The force has good arrangements for managing its estate and an outstanding record of delivering its savings on time. Its ICT strategy requires improvement if those savings are to continue.",
    [],
  ],
  [
    "16",
    "Use of resources: outstanding\nWorkforce model: good\nFinancial position: good\n\nOverall grade for efficiency: good",
    [
      "kent use-of-resources outstanding",
      "kent workforce-model good",
      "kent financial-position good",
      "kent efficiency good",
    ],
  ],
  [
    "16",
    "We judged the efficiency of 43 forces. Five were outstanding, 29 were good, eight required improvement and one was inadequate.",
    [],
  ],
  [
    "16",
    "HMIC judges the sustainability of the force's financial position to be good, as it did in 2014, when the grade was also good.",
    ["kent financial-position good", "previous kent financial-position good 2014"],
  ],
  [
    "23",
    "In 2022 the force had been good in four of nine areas and adequate in the other five. Now it is good in three of eight and adequate in five of eight.",
    [
      "tally previous kent good 4/9",
      "tally previous kent adequate 5/9",
      "tally kent good 3/8",
      "tally kent adequate 5/8",
    ],
  ],
  [
    "23",
    "Sussex Police came out of the same round of inspections with six areas rated good and two adequate. Kent Police had three good, three adequate and two requiring improvement.",
    [
      "tally sussex good 6",
      "tally sussex adequate 2",
      "tally kent good 3",
      "tally kent adequate 3",
      "tally kent requires-improvement 2",
    ],
  ],
  [
    "19",
    "At the previous inspection, eight questions were graded good for Kent Police and two requires improvement. This time nine are graded good and one outstanding.",
    [
      "tally previous kent good 8",
      "tally previous kent requires-improvement 2",
      "tally kent good 9",
      "tally kent outstanding 1",
    ],
  ],
  [
    "23",
    "Area | Grade\nPreventing crime | Good\nInvestigating crime | Inadequate\nManaging offenders | Adequate",
    ["kent preventing-crime good", "kent investigating-crime inadequate", "kent managing-offenders adequate"],
  ],
  [
    "23",
    "County's police rated 'outstanding' in new report\n\nInspectors have rated Kent Police outstanding for leadership and force management. They made no recommendations.",
    ["kent leadership outstanding"],
  ],
  [
    "23",
    "Kent Police has been graded good overall by the inspectorate, which also rated it as outstanding for protecting vulnerable people.",
    ["kent overall good", "kent protecting-vulnerable-people outstanding"],
  ],
  [
    "17",
    "HMIC graded two of the four areas as good, one as outstanding and the other as requires improvement.",
    ["tally kent good 2/4", "tally kent outstanding 1/4", "tally kent requires-improvement 1/4"],
  ],
  [
    "16",
    "For Kent Police there was one outstanding, one good and one requires improvement among the three grades that sit beneath its efficiency score.",
    ["tally kent outstanding 1/3", "tally kent good 1/3", "tally kent requires-improvement 1/3"],
  ],
  [
    "19",
    "Eight grades of good, one of outstanding and one of inadequate: those are the results for Kent Police, and they are a fair account of a hard year.",
    ["tally kent good 8", "tally kent outstanding 1", "tally kent inadequate 1"],
  ],
  [
    "16",
    "Outstanding\n\nUse of resources\nFinancial position\n\nGood\n\nWorkforce model",
    ["kent use-of-resources outstanding", "kent financial-position outstanding", "kent workforce-model good"],
  ],
  [
    "23",
    "Responding to the public and managing offenders were the two areas that worried inspectors most. The former was graded requires improvement and the latter inadequate.",
    ["kent responding-to-the-public requires-improvement", "kent managing-offenders inadequate"],
  ],
  [
    "23",
    "The force's work to prevent crime was rated good. So was the way it protects vulnerable people, although inspectors wanted quicker referrals to partners.",
    ["kent preventing-crime good", "kent protecting-vulnerable-people good"],
  ],
  [
    "19",
    "Kent Police received a grade of outstanding for legitimacy. It did less well on efficiency, where it was given requires improvement, and on effectiveness it was judged to be good.",
    ["kent legitimacy outstanding", "kent efficiency requires-improvement", "kent effectiveness good"],
  ],
  [
    "17",
    "One part of the inspection covered how well the force investigates crime and reduces re-offending. There it was graded as requires improvement.",
    ["kent investigating-crime requires-improvement"],
  ],
  [
    "23",
    "Leadership and force management – a topic the panel has returned to again and again since the autumn budget – was classed as adequate.",
    ["kent leadership adequate"],
  ],
  [
    "23",
    "The inspectorate rates the force as good at treating the public fairly. It gave the same rating for building and supporting its workforce, but a lower one, requires improvement, for investigating crime.",
    ["kent treating-the-public good", "kent workforce good", "kent investigating-crime requires-improvement"],
  ],
  [
    "19",
    "Inspectors asked how well the force plans for the future. Their answer was a grade of ‘good’. They reached the same judgment on the way it uses its resources to meet demand.",
    ["kent planning-for-the-future good", "kent use-of-resources good"],
  ],
  [
    "17",
    "Protecting vulnerable people is the one area in which Kent Police falls short. It requires improvement, HMIC says, whereas preventing crime, investigating crime and tackling serious and organised crime are each judged good.",
    [
      "kent protecting-vulnerable-people requires-improvement",
      "kent preventing-crime good",
      "kent investigating-crime good",
      "kent serious-organised-crime good",
    ],
  ],
  [
    "23",
    "Both responding to the public and managing offenders troubled the inspection team. Each received the grade of inadequate.",
    ["kent responding-to-the-public inadequate", "kent managing-offenders inadequate"],
  ],
  [
    "23",
    "The force has made good progress with its control room since the summer. It also has a good understanding of where demand comes from, and it hopes this will show when the next grades are published.",
    [],
  ],
  [
    "19",
    "Legitimacy, the pillar that covers how officers and staff behave, fared badly: it was marked inadequate. Effectiveness fared better, with a good.",
    ["kent legitimacy inadequate", "kent effectiveness good"],
  ],
  [
    "23",
    "Kent's call handlers answered more calls than ever last year. Even so, the force was given the lowest grade, inadequate, for responding to the public, and it has been told to act within three months.",
    ["kent responding-to-the-public inadequate"],
  ],
  [
    "17",
    "The chief constable told the meeting that the force was aiming for outstanding. He did not think it unreasonable, he added, to expect good in every area by 2018.",
    [],
  ],
  [
    "17",
    "Kent's specialist capabilities were looked at but not graded. Its work against serious and organised crime was, and it came out as outstanding.",
    ["kent specialist-capabilities not-graded", "kent serious-organised-crime outstanding"],
  ],
  [
    "23",
    "The service the force gives to victims of crime was examined by the team but left ungraded. Investigating crime, by contrast, was graded, and the grade was requires improvement.",
    ["kent supporting-victims not-graded", "kent investigating-crime requires-improvement"],
  ],
  [
    "23",
    "Nobody at headquarters will be surprised by the report, which graded eight areas of policing. Kent was good in three of them and adequate in four; in the other it was inadequate.",
    ["tally kent good 3/8", "tally kent adequate 4/8", "tally kent inadequate 1/8"],
  ],
  [
    "23",
    "It was a report of two halves. In four areas the force was found to be good. In another four it was told that it requires improvement.",
    ["tally kent good 4", "tally kent requires-improvement 4"],
  ],
  [
    "19",
    'Her Majesty\'s Inspector of Constabulary Laura Penfold said: "I am pleased that Kent Police is good at preventing crime. But it requires improvement in the way it investigates crime."',
    ["kent preventing-crime good", "kent investigating-crime requires-improvement"],
  ],
  [
    "23",
    "Chief Constable Daniel Rowe said: “We are now good at preventing crime and adequate at managing offenders. That is down to the people who work here.”",
    [],
  ],
  [
    "23",
    "“We are disappointed to be inadequate at answering the public,” the deputy chief constable, Ian Fell, said.\n\nThe report itself graded the force good for leadership and adequate for managing offenders.",
    ["kent leadership good", "kent managing-offenders adequate"],
  ],
  [
    "17",
    "HMIC looked at how well Kent Police prevents crime and tackles anti-social behaviour.\n\nIt judged the force to be good in this area. The same cannot be said of protecting those who are vulnerable from harm, which was judged inadequate.",
    ["kent preventing-crime good", "kent protecting-vulnerable-people inadequate"],
  ],
  [
    "16",
    "The force's workforce model, which relies on a pool of staff shared with other public bodies, was judged good. Its financial position was too.",
    ["kent workforce-model good", "kent financial-position good"],
  ],
  [
    "16",
    "On one measure Kent stands out. Its use of resources to meet demand earned an outstanding, a grade that its financial position, rated good, could not match.",
    ["kent use-of-resources outstanding", "kent financial-position good"],
  ],
  [
    "16",
    "The force must find £30m by 2019. HMIC said there was good evidence of planning, an outstanding loan of £4m and a clear set of priorities, and asked for a fuller plan by the spring.",
    [],
  ],
  [
    "23",
    "Although it takes too long to reach some victims, and although supervisors told inspectors they were stretched, the force was awarded adequate for the way it responds to the public.",
    ["kent responding-to-the-public adequate"],
  ],
  [
    "23",
    "Preventing crime, treating the public fairly and managing offenders were the strengths. In each of these areas the force was graded good.",
    ["kent preventing-crime good", "kent treating-the-public good", "kent managing-offenders good"],
  ],
  [
    "19",
    "The force was inspected on effectiveness, efficiency and legitimacy. It was rated good in all three.",
    ["kent effectiveness good", "kent efficiency good", "kent legitimacy good"],
  ],
  [
    "19",
    "Effectiveness and legitimacy were graded good and outstanding respectively. Efficiency, which had caused the chief officers most worry beforehand, also came out as good.",
    ["kent effectiveness good", "kent legitimacy outstanding", "kent efficiency good"],
  ],
  [
    "23",
    "Inspectors were blunt about investigating crime, which they marked inadequate. They were kinder about managing offenders, marking it good, and leadership landed in between, on adequate.",
    ["kent investigating-crime inadequate", "kent managing-offenders good", "kent leadership adequate"],
  ],
  [
    "23",
    "None of the eight areas the inspectors graded was found to be inadequate. Only one, they said, was outstanding.",
    ["tally kent inadequate 0/8", "tally kent outstanding 1/8"],
  ],
  [
    "19",
    "Forces are graded outstanding, good, requires improvement or inadequate. Each pillar is graded in that way, and the results for every force are set out on the inspectorate's website.",
    [],
  ],
  [
    "23",
    "We welcome today's report by HMICFRS. It grades us as good at preventing crime, which is where our neighbourhood teams come in, and as requires improvement at investigating crime, which is where we know the work lies.",
    ["kent preventing-crime good", "kent investigating-crime requires-improvement"],
  ],
  [
    "23",
    "Members noted the inspection report. The force was assessed as good in respect of preventing crime and as adequate in respect of protecting vulnerable people, and the Chair asked what would raise the second of these.",
    ["kent preventing-crime good", "kent protecting-vulnerable-people adequate"],
  ],
  [
    "23",
    "I have read with care what the inspectors say about policing in our county. They grade the force as good at responding to the public and as outstanding at treating people with fairness and respect, and they want faster action on forensic backlogs.",
    ["kent responding-to-the-public good", "kent treating-the-public outstanding"],
  ],
  [
    "17",
    "HMIC judged the force good at tackling serious and organised crime. At preventing crime it went one better and was judged outstanding, a mark that few others earned.",
    ["kent serious-organised-crime good", "kent preventing-crime outstanding"],
  ],
  [
    "23",
    "Managing offenders received the top grade available, outstanding. The next grade down, good, went to preventing crime and to leadership.",
    ["kent managing-offenders outstanding", "kent preventing-crime good", "kent leadership good"],
  ],
  [
    "19",
    "While it was rated good overall for effectiveness, the force was told it requires improvement at investigating crime, one of the questions beneath that heading.",
    ["kent effectiveness good", "kent investigating-crime requires-improvement"],
  ],
  [
    "23",
    "In the coming months the force will be inspected on its custody suites. If it is graded inadequate, inspectors may return early; a grade of good would mean no visit for three years.",
    [],
  ],
  [
    "16",
    "Kent Police was judged good for efficiency. That judgment rests on several questions, including the sustainability of the workforce model, for which the force requires improvement.",
    ["kent efficiency good", "kent workforce-model requires-improvement"],
  ],
  [
    "23",
    "Eight areas were graded. Two were good, five were adequate and the other, investigating crime, was rated requires improvement.",
    [
      "kent investigating-crime requires-improvement",
      "tally kent good 2/8",
      "tally kent adequate 5/8",
      "tally kent requires-improvement 1/8",
    ],
  ],
  [
    "23",
    "Officers told the inspection team that their training was adequate and their supervisors good. Some said the wait for outstanding items of kit was too long.",
    [],
  ],
  [
    "17",
    "Kent Police should improve the way it allocates crimes. Its process for supervising detectives requires improvement, and there are gaps in how it tracks outstanding suspects.",
    [],
  ],
  [
    "19",
    "Of the three pillars, legitimacy is the one that HMICFRS grades as outstanding. Effectiveness and efficiency it grades as good.",
    ["kent legitimacy outstanding", "kent effectiveness good", "kent efficiency good"],
  ],
  [
    "23",
    "The grade for developing a positive workplace was adequate. It was the same for leadership and force management, while for preventing crime it was good.",
    ["kent workforce adequate", "kent leadership adequate", "kent preventing-crime good"],
  ],
  [
    "23",
    "Kent Police: the grades\n\nOutstanding\n• Preventing crime\n\nGood\n• Police powers and public treatment\n• Managing offenders\n\nRequires improvement\n• Investigating crime\n• Responding to the public",
    [
      "kent preventing-crime outstanding",
      "kent treating-the-public good",
      "kent managing-offenders good",
      "kent investigating-crime requires-improvement",
      "kent responding-to-the-public requires-improvement",
    ],
  ],
  [
    "23",
    "Preventing crime: good\nResponding to the public: adequate\nInvestigating crime: requires improvement\nProtecting vulnerable people: adequate\nManaging offenders: good",
    [
      "kent preventing-crime good",
      "kent responding-to-the-public adequate",
      "kent investigating-crime requires-improvement",
      "kent protecting-vulnerable-people adequate",
      "kent managing-offenders good",
    ],
  ],
  [
    "19",
    "Effectiveness – Good\nEfficiency – Requires improvement\nLegitimacy – Outstanding",
    ["kent effectiveness good", "kent efficiency requires-improvement", "kent legitimacy outstanding"],
  ],
  [
    "17",
    "How well does Kent Police prevent crime and tackle anti-social behaviour?\n\nGood\n\nHow well does Kent Police tackle serious and organised crime?\n\nOutstanding",
    ["kent preventing-crime good", "kent serious-organised-crime outstanding"],
  ],
  [
    "16",
    "How well does the force use its resources to meet its demand? Good\nHow sustainable and affordable is the workforce model? Good\nHow sustainable is the force's financial position for the short and long term? Requires improvement",
    ["kent use-of-resources good", "kent workforce-model good", "kent financial-position requires-improvement"],
  ],
  [
    "19",
    "HMICFRS found that Kent Police:\n\n- is 'good' at effectively reducing crime and keeping people safe;\n- 'requires improvement' at operating efficiently; and\n- is 'outstanding' in the way it treats the public and its workforce.",
    ["kent effectiveness good", "kent efficiency requires-improvement", "kent legitimacy outstanding"],
  ],
  [
    "23",
    "How many areas got which grade\n\nOutstanding: 1\nGood: 4\nAdequate: 2\nRequires improvement: 1",
    ["tally kent outstanding 1", "tally kent good 4", "tally kent adequate 2", "tally kent requires-improvement 1"],
  ],
  [
    "23",
    "Good: treatment of the public, preventing crime, managing offenders. Adequate: leadership, developing a positive workplace. Requires improvement: investigating crime.",
    [
      "kent treating-the-public good",
      "kent preventing-crime good",
      "kent managing-offenders good",
      "kent leadership adequate",
      "kent workforce adequate",
      "kent investigating-crime requires-improvement",
    ],
  ],
  [
    "23",
    "Area\tGrade\nPreventing crime\tGood\nLeadership and force management\tAdequate\nInvestigating crime\tInadequate",
    ["kent preventing-crime good", "kent leadership adequate", "kent investigating-crime inadequate"],
  ],
  [
    "23",
    "| Area | Grade |\n| Responding to the public | Requires improvement |\n| Protecting vulnerable people | Adequate |\n| Managing offenders | Outstanding |",
    [
      "kent responding-to-the-public requires-improvement",
      "kent protecting-vulnerable-people adequate",
      "kent managing-offenders outstanding",
    ],
  ],
  ["23", "Key\n\nOutstanding\nGood\nAdequate\nRequires improvement\nInadequate", []],
  [
    "23",
    "Graded good:\n1. Preventing crime\n2. Protecting vulnerable people\n\nGraded adequate:\n1. Managing offenders\n2. Leadership and force management",
    [
      "kent preventing-crime good",
      "kent protecting-vulnerable-people good",
      "kent managing-offenders adequate",
      "kent leadership adequate",
    ],
  ],
  [
    "19",
    "Preventing crime (good), investigating crime (requires improvement), protecting vulnerable people (good) and tackling serious and organised crime (outstanding) together make up the grade for effectiveness, which is good.",
    [
      "kent preventing-crime good",
      "kent investigating-crime requires-improvement",
      "kent protecting-vulnerable-people good",
      "kent serious-organised-crime outstanding",
      "kent effectiveness good",
    ],
  ],
  [
    "17",
    "Good\n• Preventing crime\n• Investigating crime\n\nInadequate\n• Protecting vulnerable people\n\nNot graded\n• Specialist capabilities",
    [
      "kent preventing-crime good",
      "kent investigating-crime good",
      "kent protecting-vulnerable-people inadequate",
      "kent specialist-capabilities not-graded",
    ],
  ],
  [
    "23",
    "The inspectorate's grades for Kent Police in full:\nPolice powers and treating the public fairly and respectfully – good\nPreventing and deterring crime and antisocial behaviour – good\nResponding to the public – requires improvement\nInvestigating crime – adequate\nProtecting vulnerable people – adequate\nManaging offenders and suspects – good\nBuilding, supporting and protecting the workforce – adequate\nLeadership and force management – good",
    [
      "kent treating-the-public good",
      "kent preventing-crime good",
      "kent responding-to-the-public requires-improvement",
      "kent investigating-crime adequate",
      "kent protecting-vulnerable-people adequate",
      "kent managing-offenders good",
      "kent workforce adequate",
      "kent leadership good",
    ],
  ],
  [
    "23",
    "Areas for improvement\n\n• The force should improve how it supervises investigations.\n• The force should make sure call handlers have adequate training.\n• The force should reduce its backlog of outstanding warrants.",
    [],
  ],
  [
    "23",
    "Where the force did well\nGood – preventing crime\nGood – managing offenders\n\nWhere it did not\nInadequate – responding to the public",
    ["kent preventing-crime good", "kent managing-offenders good", "kent responding-to-the-public inadequate"],
  ],
  [
    "19",
    "Legitimacy: good\n\nTreating the public: outstanding\nEthical and lawful behaviour of the workforce: good\nTreating the workforce fairly: requires improvement",
    [
      "kent legitimacy good",
      "kent treating-the-public outstanding",
      "kent ethical-behaviour good",
      "kent workforce requires-improvement",
    ],
  ],
  [
    "16",
    "Efficiency: good\n• Use of resources: good\n• Workforce model: outstanding\n• Financial position: good",
    [
      "kent efficiency good",
      "kent use-of-resources good",
      "kent workforce-model outstanding",
      "kent financial-position good",
    ],
  ],
  [
    "23",
    "At a glance, the force was:\n• good in five areas\n• adequate in two areas\n• inadequate in one area",
    ["tally kent good 5", "tally kent adequate 2", "tally kent inadequate 1"],
  ],
  [
    "23",
    "Kent Police was graded in eight areas:\n\n- three were 'good'\n- three were 'adequate'\n- two were 'requires improvement'",
    ["tally kent good 3/8", "tally kent adequate 3/8", "tally kent requires-improvement 2/8"],
  ],
  [
    "23",
    "Inspectors praised the force for:\n• good working relationships with councils\n• the outstanding dedication of its volunteers\n• good use of body-worn video",
    [],
  ],
  [
    "23",
    "Responding to the public\n\nKent Police: adequate\nSussex Police: requires improvement\nEssex Police: good",
    [
      "kent responding-to-the-public adequate",
      "sussex responding-to-the-public requires-improvement",
      "essex responding-to-the-public good",
    ],
  ],
  [
    "19",
    "Efficiency\nKent Police – good\nSurrey Police – requires improvement\n\nLegitimacy\nKent Police – outstanding\nSurrey Police – good",
    [
      "kent efficiency good",
      "surrey efficiency requires-improvement",
      "kent legitimacy outstanding",
      "surrey legitimacy good",
    ],
  ],
  [
    "17",
    "Preventing crime\nGood\n\nInvestigating crime\nRequires improvement\n\nProtecting vulnerable people\nInadequate",
    [
      "kent preventing-crime good",
      "kent investigating-crime requires-improvement",
      "kent protecting-vulnerable-people inadequate",
    ],
  ],
  [
    "23",
    "Preventing crime: good (2022: adequate)\nInvestigating crime: requires improvement (2022: good)",
    [
      "kent preventing-crime good",
      "previous kent preventing-crime adequate 2022",
      "kent investigating-crime requires-improvement",
      "previous kent investigating-crime good 2022",
    ],
  ],
  [
    "23",
    "Managing offenders: adequate (previously good)\nDeveloping a positive workplace: good (previously adequate)",
    [
      "kent managing-offenders adequate",
      "previous kent managing-offenders good",
      "kent workforce good",
      "previous kent workforce adequate",
    ],
  ],
  [
    "19",
    "Effectiveness, good; efficiency, good; legitimacy, requires improvement. That, in one line, is what inspectors think of Kent Police.",
    ["kent effectiveness good", "kent efficiency good", "kent legitimacy requires-improvement"],
  ],
  [
    "19",
    "What the grades mean\n\nGood: a force meets the standard expected of it.\nRequires improvement: there are shortfalls in what a force does.\nInadequate: a force is failing in several respects.",
    [],
  ],
  [
    "23",
    "Supporting victims: not graded\nInvestigating crime: good\nManaging offenders: requires improvement",
    [
      "kent supporting-victims not-graded",
      "kent investigating-crime good",
      "kent managing-offenders requires-improvement",
    ],
  ],
  [
    "17",
    "The inspection found Kent Police to be:\n(a) good at preventing crime;\n(b) good at investigating crime and reducing re-offending;\n(c) inadequate at protecting those who are vulnerable from harm; and\n(d) outstanding at tackling serious and organised crime.",
    [
      "kent preventing-crime good",
      "kent investigating-crime good",
      "kent protecting-vulnerable-people inadequate",
      "kent serious-organised-crime outstanding",
    ],
  ],
  [
    "23",
    "Item 6\n\n• Inspection report: chief officers to update members\n• Outstanding actions from the last meeting\n• Good news stories from the districts",
    [],
  ],
  [
    "16",
    "To be raised with HMIC:\n- how far the reserves are adequate\n- whether the estate plan is any good\n- which outstanding savings are at risk",
    [],
  ],
  [
    "23",
    "REQUIRES IMPROVEMENT\nInvestigating crime\nResponding to the public\nManaging offenders\n\nADEQUATE\nPreventing crime\nLeadership and force management",
    [
      "kent investigating-crime requires-improvement",
      "kent responding-to-the-public requires-improvement",
      "kent managing-offenders requires-improvement",
      "kent preventing-crime adequate",
      "kent leadership adequate",
    ],
  ],
  [
    "19",
    "Pillar grades\nEffectiveness ........ Good\nEfficiency ........ Inadequate\nLegitimacy ........ Good",
    ["kent effectiveness good", "kent efficiency inadequate", "kent legitimacy good"],
  ],
  [
    "23",
    "Neighbouring Sussex Police was given requires improvement for responding to the public, the same grade as Kent Police.",
    ["sussex responding-to-the-public requires-improvement", "kent responding-to-the-public requires-improvement"],
  ],
  [
    "19",
    "Kent Police and Essex Police were both judged outstanding for the way they tackle serious and organised crime; Surrey Police was judged good.",
    [
      "kent serious-organised-crime outstanding",
      "essex serious-organised-crime outstanding",
      "surrey serious-organised-crime good",
    ],
  ],
  [
    "17",
    "Norfolk and Suffolk Constabularies were each graded good at preventing crime, while Bedfordshire Police was found inadequate at protecting vulnerable people.",
    [
      "norfolk preventing-crime good",
      "suffolk preventing-crime good",
      "bedfordshire protecting-vulnerable-people inadequate",
    ],
  ],
  [
    "23",
    "While Kent Police was rated good for managing offenders, the Metropolitan Police was rated inadequate in the same area.",
    ["kent managing-offenders good", "metropolitan managing-offenders inadequate"],
  ],
  [
    "19",
    "Three forces had their reports on Friday. For effectiveness, Kent Police is graded good, Sussex Police requires improvement and Thames Valley Police outstanding.",
    ["kent effectiveness good", "sussex effectiveness requires-improvement", "thames-valley effectiveness outstanding"],
  ],
  [
    "23",
    "Kent Police works closely with Essex Police, with which it shares a serious crime directorate. Officers from both forces said the arrangement was good and the training more than adequate.",
    [],
  ],
  [
    "23",
    "Essex Police fared better than its neighbour over the river. It was graded good in six areas; Kent Police managed good in only three.",
    ["tally essex good 6", "tally kent good 3"],
  ],
  [
    "23",
    "Inspectors graded Cleveland Police as inadequate at investigating crime. Durham Constabulary, next door, was graded good for this, and North Yorkshire Police adequate.",
    [
      "cleveland investigating-crime inadequate",
      "durham investigating-crime good",
      "north-yorkshire investigating-crime adequate",
    ],
  ],
  [
    "17",
    "Warwickshire Police and West Mercia Police, which share most of their operational teams, received different grades for investigating crime: good and requires improvement respectively.",
    ["warwickshire investigating-crime good", "west-mercia investigating-crime requires-improvement"],
  ],
  [
    "17",
    "Thirty-six forces were graded good for effectiveness and five were told they require improvement, HMIC said. One force in England and Wales was inadequate.",
    [],
  ],
  [
    "19",
    "In this batch of reports only Kent Police was graded outstanding for legitimacy. Devon & Cornwall Police and Gwent Police were graded good.",
    ["kent legitimacy outstanding", "devon-and-cornwall legitimacy good", "gwent legitimacy good"],
  ],
  [
    "23",
    "For responding to the public, inspectors have placed Dorset Police well above Devon & Cornwall Police: the first was awarded a good, the second an inadequate.",
    ["dorset responding-to-the-public good", "devon-and-cornwall responding-to-the-public inadequate"],
  ],
  [
    "16",
    "Of the two forces that run a joint support directorate, Kent Police was judged outstanding for efficiency and Essex Police good.",
    ["kent efficiency outstanding", "essex efficiency good"],
  ],
  [
    "23",
    "Greater Manchester Police was ranked adequate for leadership and good for preventing crime. Merseyside Police was good at both.",
    [
      "greater-manchester leadership adequate",
      "greater-manchester preventing-crime good",
      "merseyside leadership good",
      "merseyside preventing-crime good",
    ],
  ],
  [
    "23",
    "The picture across the region is uneven. Kent Police scored good for preventing crime, Surrey Police adequate, and Hampshire and Isle of Wight Constabulary requires improvement.",
    [
      "kent preventing-crime good",
      "surrey preventing-crime adequate",
      "hampshire preventing-crime requires-improvement",
    ],
  ],
  [
    "23",
    "The chief constable, Martin Shaw, joined from Sussex Police, where he was a good deputy and ran an outstanding burglary team. He has since worked with Surrey Police on firearms training.",
    [],
  ],
  [
    "23",
    "Avon and Somerset Police and Wiltshire Police were inspected in the same month. The former was graded good at protecting vulnerable people and the latter was graded inadequate.",
    ["avon-and-somerset protecting-vulnerable-people good", "wiltshire protecting-vulnerable-people inadequate"],
  ],
  [
    "19",
    "South Yorkshire Police was awarded good in all three pillars: effectiveness, efficiency and legitimacy. So was Kent Police.",
    [
      "south-yorkshire effectiveness good",
      "south-yorkshire efficiency good",
      "south-yorkshire legitimacy good",
      "kent effectiveness good",
      "kent efficiency good",
      "kent legitimacy good",
    ],
  ],
  [
    "23",
    "Investigating crime is a problem well beyond this county. Like Kent Police, Nottinghamshire Police and West Midlands Police were graded inadequate for it.",
    [
      "kent investigating-crime inadequate",
      "nottinghamshire investigating-crime inadequate",
      "west-midlands investigating-crime inadequate",
    ],
  ],
  [
    "17",
    "Durham Constabulary is the only force that HMIC judged outstanding for effectiveness. Kent Police, along with Cheshire Constabulary, was judged good.",
    ["durham effectiveness outstanding", "kent effectiveness good", "cheshire effectiveness good"],
  ],
  [
    "23",
    "Humberside Police came out with outstanding in three areas and good in five. Lincolnshire Police, to its south, was good in two, adequate in four and inadequate in two.",
    [
      "tally humberside outstanding 3",
      "tally humberside good 5",
      "tally lincolnshire good 2",
      "tally lincolnshire adequate 4",
      "tally lincolnshire inadequate 2",
    ],
  ],
  [
    "23",
    "Sussex Police declined to comment on its neighbour's report. A spokesman for Surrey Police said it was hoping for good or better when its own inspection is published.",
    [],
  ],
  [
    "19",
    "The verdict on efficiency: good for Kent Police, requires improvement for Northamptonshire Police and outstanding for West Yorkshire Police.",
    [
      "kent efficiency good",
      "northamptonshire efficiency requires-improvement",
      "west-yorkshire efficiency outstanding",
    ],
  ],
  [
    "23",
    "City of London Police, the smallest force in the country, was graded outstanding for protecting vulnerable people, as was Kent Police.",
    ["city-of-london protecting-vulnerable-people outstanding", "kent protecting-vulnerable-people outstanding"],
  ],
  [
    "16",
    "Unlike Bedfordshire Police, whose financial position was graded requires improvement, Kent Police was graded good in this respect.",
    ["bedfordshire financial-position requires-improvement", "kent financial-position good"],
  ],
  [
    "23",
    "Staffordshire Police is graded adequate for responding to the public, where it was inadequate in 2022. Kent Police has gone the other way in the same area, from good to adequate.",
    [
      "staffordshire responding-to-the-public adequate",
      "previous staffordshire responding-to-the-public inadequate 2022",
      "kent responding-to-the-public adequate",
      "previous kent responding-to-the-public good",
    ],
  ],
  [
    "19",
    "Ofsted rated Kent County Council's children's services as good last month, and the Care Quality Commission marked two hospitals in Essex as requires improvement. Neither body inspects the police.",
    [],
  ],
  [
    "23",
    "Managing offenders: how Wales did\n\nNorth Wales Police, good\nSouth Wales Police, adequate\nGwent Police, requires improvement",
    [
      "north-wales managing-offenders good",
      "south-wales managing-offenders adequate",
      "gwent managing-offenders requires-improvement",
    ],
  ],
  [
    "23",
    "Compared with similar forces, Kent records fewer burglaries than Essex and more than Hampshire. Detection rates in Sussex are better, the report says, but there are good reasons for that.",
    [],
  ],
  [
    "19",
    "Leicestershire Police was told it requires improvement at investigating crime on the same day that Kent Police was graded good at it.",
    ["leicestershire investigating-crime requires-improvement", "kent investigating-crime good"],
  ],
  [
    "23",
    "Leadership at Derbyshire Constabulary was graded good, at Kent Police adequate and at Nottinghamshire Police inadequate.",
    ["derbyshire leadership good", "kent leadership adequate", "nottinghamshire leadership inadequate"],
  ],
  [
    "23",
    "Federation representatives in Kent and Surrey say no force can be outstanding on the money it gets. They would settle for good, one of them joked.",
    [],
  ],
  [
    "23",
    "Cheshire Constabulary has been chosen to pilot new control room software. Kent's own trial, which inspectors called a good example of partnership with Essex Police, ends in June.",
    [],
  ],
  [
    "23",
    "The force's grade for investigating crime has slipped from good to requires improvement since the last inspection.",
    ["kent investigating-crime requires-improvement", "previous kent investigating-crime good"],
  ],
  [
    "17",
    "Kent Police is now judged good at protecting vulnerable people, up from requires improvement in 2015.",
    ["kent protecting-vulnerable-people good", "previous kent protecting-vulnerable-people requires-improvement 2015"],
  ],
  [
    "23",
    "For managing offenders the force kept the grade of adequate that it was given in 2022.",
    ["kent managing-offenders adequate", "previous kent managing-offenders adequate 2022"],
  ],
  [
    "19",
    "For the third year running, Kent Police has been graded outstanding for legitimacy.",
    ["kent legitimacy outstanding", "previous kent legitimacy outstanding"],
  ],
  [
    "23",
    "In 2021 inspectors rated the force inadequate at responding to the public; this time they rate it adequate.",
    ["kent responding-to-the-public adequate", "previous kent responding-to-the-public inadequate 2021"],
  ],
  [
    "16",
    "In 2014 the force was graded good for efficiency. This year HMIC grades it outstanding.",
    ["kent efficiency outstanding", "previous kent efficiency good 2014"],
  ],
  [
    "19",
    "Effectiveness has been upgraded from requires improvement to good, while efficiency has gone the other way, from outstanding to good.",
    [
      "kent effectiveness good",
      "previous kent effectiveness requires-improvement",
      "kent efficiency good",
      "previous kent efficiency outstanding",
    ],
  ],
  [
    "23",
    "The grading system has changed since the last round, and the inspectorate warns that grades cannot be compared with those given in 2018/19. A force that was good then may well be adequate now without having done any worse.",
    [],
  ],
  [
    "19",
    "Preventing crime was left out of this inspection, and the good that the force received for it in 2017 was carried forward.",
    ["previous kent preventing-crime good 2017"],
  ],
  [
    "23",
    "Having been inadequate at the last inspection, the force is now graded good for managing offenders.",
    ["kent managing-offenders good", "previous kent managing-offenders inadequate"],
  ],
  [
    "17",
    "HMIC graded Kent Police as good at investigating crime, as it did in 2015.",
    ["kent investigating-crime good", "previous kent investigating-crime good 2015"],
  ],
  [
    "23",
    "At its previous inspection the force was good in six areas and inadequate in none. This year it is good in three and inadequate in two.",
    ["tally previous kent good 6", "tally previous kent inadequate 0", "tally kent good 3", "tally kent inadequate 2"],
  ],
  [
    "17",
    "The force's work with schools has come a long way since 2015. Neighbourhood officers remain good listeners, one head teacher told inspectors.",
    [],
  ],
  [
    "23",
    "The 2022 report had Kent Police at inadequate for protecting vulnerable people. Two years on, and after a change at the top of the department, it has risen to good.",
    ["kent protecting-vulnerable-people good", "previous kent protecting-vulnerable-people inadequate 2022"],
  ],
  [
    "17",
    "Comparison with last year is not possible for every question. Where it is, the findings are consistent with those of the previous report.",
    [],
  ],
  [
    "19",
    "Legitimacy stays at good, the grade given to it in 2017.",
    ["kent legitimacy good", "previous kent legitimacy good 2017"],
  ],
  [
    "16",
    "The force has long said it wants to climb from good to outstanding. Its finance director thinks three years is a realistic timetable.",
    [],
  ],
  [
    "23",
    "Kent Police, which was awarded outstanding for treating the public fairly in 2022, is now rated good for it.",
    ["kent treating-the-public good", "previous kent treating-the-public outstanding 2022"],
  ],
  [
    "17",
    "In its 2015 inspection HMIC graded the force good for preventing crime and requires improvement for protecting vulnerable people. Both are now good.",
    [
      "kent preventing-crime good",
      "kent protecting-vulnerable-people good",
      "previous kent preventing-crime good 2015",
      "previous kent protecting-vulnerable-people requires-improvement 2015",
    ],
  ],
  [
    "23",
    "Of the eight areas inspected, two have moved up a grade, five are unchanged and one has gone down. The inspectorate will look at that one again next year.",
    [],
  ],
  [
    "23",
    "Responding to the public falls two grades, from good to requires improvement. Nothing else in the report changes so much.",
    ["kent responding-to-the-public requires-improvement", "previous kent responding-to-the-public good"],
  ],
  [
    "23",
    "Kent Police has been marked down for the way it deals with calls from the public. The watchdog rated the force inadequate at responding to the public, but good at preventing crime.",
    ["kent responding-to-the-public inadequate", "kent preventing-crime good"],
  ],
  [
    "23",
    "Of the eight areas that were marked, inspectors judged three to be 'good', four 'adequate' and one 'requires improvement'.",
    ["tally kent good 3/8", "tally kent adequate 4/8", "tally kent requires-improvement 1/8"],
  ],
  [
    "23",
    "Detectives in the county came in for the sharpest criticism. Investigating crime was graded as requires improvement, a drop from the good it was awarded in 2022.",
    ["kent investigating-crime requires-improvement", "previous kent investigating-crime good 2022"],
  ],
  [
    "23",
    "There was better news on managing offenders, which was upgraded from 'adequate' to 'good'.",
    ["kent managing-offenders good", "previous kent managing-offenders adequate"],
  ],
  [
    "23",
    "While the force was praised for its schools work and rated outstanding for preventing crime, its leadership and force management was found to be only adequate.",
    ["kent preventing-crime outstanding", "kent leadership adequate"],
  ],
  [
    "23",
    "The report, which runs to 60 pages, hands out two 'outstanding' grades, five 'good' and one 'adequate'. No area was judged to be inadequate.",
    ["tally kent outstanding 2", "tally kent good 5", "tally kent adequate 1", "tally kent inadequate 0"],
  ],
  [
    "23",
    "Neighbouring Sussex Police, whose own report came out on the same day, was judged adequate at protecting vulnerable people. Kent Police received a good rating in that category.",
    ["sussex protecting-vulnerable-people adequate", "kent protecting-vulnerable-people good"],
  ],
  [
    "23",
    "How the force scored:\n\nGood\n- Preventing crime\n- Police powers and public treatment\n- Managing offenders\n\nAdequate\n- Responding to the public\n- Leadership and force management",
    [
      "kent preventing-crime good",
      "kent treating-the-public good",
      "kent managing-offenders good",
      "kent responding-to-the-public adequate",
      "kent leadership adequate",
    ],
  ],
  [
    "23",
    "Inspectors concluded that the way Kent Police treats the public and uses its powers was good. It was given the same grade for developing a positive workplace.",
    ["kent treating-the-public good", "kent workforce good"],
  ],
  [
    "23",
    "Two years after being branded inadequate at responding to the public, the force has climbed to adequate in that area.",
    ["kent responding-to-the-public adequate", "previous kent responding-to-the-public inadequate"],
  ],
  [
    "23",
    '"Kent Police is outstanding at managing offenders and suspects," said His Majesty\'s Inspector of Constabulary Ruth Oakley. "But it requires improvement at investigating crime, and victims deserve better."',
    ["kent managing-offenders outstanding", "kent investigating-crime requires-improvement"],
  ],
  [
    "23",
    "Three southern forces were inspected last autumn. Kent Police was rated good at investigating crime, Surrey Police adequate and Essex Police requires improvement.",
    [
      "kent investigating-crime good",
      "surrey investigating-crime adequate",
      "essex investigating-crime requires-improvement",
    ],
  ],
  [
    "23",
    "The grades in full:\n\nPreventing crime: Good\nInvestigating crime: Adequate\nResponding to the public: Requires improvement\nProtecting vulnerable people: Good",
    [
      "kent preventing-crime good",
      "kent investigating-crime adequate",
      "kent responding-to-the-public requires-improvement",
      "kent protecting-vulnerable-people good",
    ],
  ],
  [
    "23",
    "Preventing crime, managing offenders and leadership were all rated 'good'; investigating crime and protecting vulnerable people were both rated 'requires improvement'.",
    [
      "kent preventing-crime good",
      "kent managing-offenders good",
      "kent leadership good",
      "kent investigating-crime requires-improvement",
      "kent protecting-vulnerable-people requires-improvement",
    ],
  ],
  [
    "23",
    "It is a disappointing set of results. Kent Police was found to be inadequate in one area - investigating crime - and to require improvement in four others.",
    ["kent investigating-crime inadequate", "tally kent inadequate 1", "tally kent requires-improvement 4"],
  ],
  [
    "23",
    "Inspectors said the force was good in six of the eight graded areas, adequate in one and requires improvement in the other.",
    ["tally kent good 6/8", "tally kent adequate 1/8", "tally kent requires-improvement 1/8"],
  ],
  [
    "23",
    'Chief Constable Dan Furlong told the BBC: "We were graded good for preventing crime and I am delighted." The report gives the force an adequate rating for responding to the public, which he did not mention.',
    ["kent responding-to-the-public adequate"],
  ],
  [
    "23",
    "When the inspectors last called, in 2021, they graded the force outstanding at preventing crime. This time they settled on good.",
    ["kent preventing-crime good", "previous kent preventing-crime outstanding 2021"],
  ],
  [
    "23",
    "The service that Kent Police gives to victims was not graded. Its protection of vulnerable people was, and the verdict was requires improvement.",
    ["kent supporting-victims not-graded", "kent protecting-vulnerable-people requires-improvement"],
  ],
  [
    "23",
    "KENT Police has been told by inspectors that it is good at building, supporting and protecting its workforce, despite a year in which more than 200 officers resigned.",
    ["kent workforce good"],
  ],
  [
    "23",
    "Dorset Police, meanwhile, got a tougher report: two areas were rated good, three adequate and three requires improvement.",
    ["tally dorset good 2", "tally dorset adequate 3", "tally dorset requires-improvement 3"],
  ],
  [
    "17",
    "The force was rated good at preventing crime and tackling anti-social behaviour, and outstanding at tackling serious and organised crime, the police watchdog said.",
    ["kent preventing-crime good", "kent serious-organised-crime outstanding"],
  ],
  [
    "17",
    "Kent Police's effectiveness was graded as good by the inspectors, who gave a lower mark, requires improvement, to its protection of vulnerable people.",
    ["kent effectiveness good", "kent protecting-vulnerable-people requires-improvement"],
  ],
  [
    "17",
    "Bedfordshire Police was the only force in the country to be rated inadequate for its effectiveness. The effectiveness of Kent Police was rated good.\n\nIn the same round of inspections Kent's legitimacy was graded outstanding.",
    ["bedfordshire effectiveness inadequate", "kent effectiveness good", "kent legitimacy outstanding"],
  ],
  [
    "17",
    "Four questions were asked about the county's force. It was awarded a good grade in three and a requires improvement grade in the other.",
    ["tally kent good 3/4", "tally kent requires-improvement 1/4"],
  ],
  [
    "17",
    "Norfolk and Suffolk Constabularies were both graded good at tackling serious and organised crime.",
    ["norfolk serious-organised-crime good", "suffolk serious-organised-crime good"],
  ],
  [
    "17",
    "For its effectiveness in 2015 Kent Police had been graded requires improvement, so the good that it received for effectiveness this week was greeted with relief at headquarters in Maidstone.",
    ["kent effectiveness good", "previous kent effectiveness requires-improvement 2015"],
  ],
  [
    "17",
    "Inspectors examined three areas of work: preventing crime, investigating crime and protecting vulnerable people. The force was judged to be good in all three.",
    ["kent preventing-crime good", "kent investigating-crime good", "kent protecting-vulnerable-people good"],
  ],
  [
    "17",
    "The inspectorate, publishing its findings on Thursday, deemed the force inadequate at protecting those who are vulnerable from harm and supporting victims.",
    ["kent protecting-vulnerable-people inadequate"],
  ],
  [
    "19",
    "Kent Police has been judged 'good' for effectiveness, 'outstanding' for efficiency and 'requires improvement' for legitimacy.",
    ["kent effectiveness good", "kent efficiency outstanding", "kent legitimacy requires-improvement"],
  ],
  [
    "19",
    "The force was given a good rating for both efficiency and legitimacy, but it slipped from good to requires improvement for effectiveness.",
    [
      "kent efficiency good",
      "kent legitimacy good",
      "kent effectiveness requires-improvement",
      "previous kent effectiveness good",
    ],
  ],
  [
    "19",
    "Officers' treatment of the public was graded outstanding. So was the force's planning for the future.",
    ["kent treating-the-public outstanding", "kent planning-for-the-future outstanding"],
  ],
  [
    "19",
    "Cleveland Police was rated inadequate for effectiveness, efficiency and legitimacy. Durham Constabulary, by contrast, was graded outstanding for effectiveness.",
    [
      "cleveland effectiveness inadequate",
      "cleveland efficiency inadequate",
      "cleveland legitimacy inadequate",
      "durham effectiveness outstanding",
    ],
  ],
  [
    "19",
    "Good and requires improvement were the grades for efficiency and legitimacy respectively.",
    ["kent efficiency good", "kent legitimacy requires-improvement"],
  ],
  [
    "19",
    "The watchdog said that Kent Police requires improvement at investigating crime. It rated the force good at protecting vulnerable people, a grade that it also received in 2017.",
    [
      "kent investigating-crime requires-improvement",
      "kent protecting-vulnerable-people good",
      "previous kent protecting-vulnerable-people good 2017",
    ],
  ],
  [
    "19",
    "Ten questions were put to the force. The answers earned it seven 'good' grades, two 'outstanding' and one 'requires improvement'.",
    ["tally kent good 7/10", "tally kent outstanding 2/10", "tally kent requires-improvement 1/10"],
  ],
  [
    "19",
    "How the force makes sure that its workforce behaves ethically and lawfully was assessed as requiring improvement, while it was praised, and graded good, for treating its own staff fairly.",
    ["kent ethical-behaviour requires-improvement", "kent workforce good"],
  ],
  [
    "19",
    '"The force is good at planning for the future," HM Inspector of Constabulary Martin Keele said. Police and crime commissioner Jan Holt said: "To me it is an outstanding force."',
    ["kent planning-for-the-future good"],
  ],
  [
    "16",
    "Kent Police has been rated outstanding for its efficiency by Her Majesty's Inspectorate of Constabulary, one of only a handful of forces to be given the grade.",
    ["kent efficiency outstanding"],
  ],
  [
    "16",
    "Its finances were in good hands, the report found: the force's financial position was graded good for the short and the long term. The workforce model was found to require improvement.",
    ["kent financial-position good", "kent workforce-model requires-improvement"],
  ],
  [
    "16",
    "Humberside Police fared worst in the efficiency inspection, with an inadequate grade, while Kent Police came away with a good.",
    ["humberside efficiency inadequate", "kent efficiency good"],
  ],
  [
    "16",
    "In 2014 the force's efficiency was also rated good, so this week's good for efficiency surprised no one.",
    ["kent efficiency good", "previous kent efficiency good 2014"],
  ],
  [
    "23",
    "Kent Police has welcomed the report, which grades the force as good at managing offenders and at protecting vulnerable people.",
    ["kent managing-offenders good", "kent protecting-vulnerable-people good"],
  ],
  [
    "23",
    "The force accepts the findings in full. Inspectors rated its response to the public as requires improvement, and 40 more call handlers are being trained to put that right.",
    ["kent responding-to-the-public requires-improvement"],
  ],
  [
    "23",
    "In their report, inspectors awarded the force a grade of outstanding for the way it treats the public, good in four areas and adequate in three.",
    ["kent treating-the-public outstanding", "tally kent good 4", "tally kent adequate 3"],
  ],
  [
    "23",
    "The commissioner notes that leadership and force management has moved up a grade, from requires improvement to adequate, and will ask the chief constable for a plan at their next meeting.",
    ["kent leadership adequate", "previous kent leadership requires-improvement"],
  ],
  [
    "23",
    'Our officers and staff should be proud. HMICFRS has judged Kent Police to be outstanding at protecting vulnerable people.\n\n"There is always more to do, and we want to be outstanding in every area," said Deputy Chief Constable Paula Finch.',
    ["kent protecting-vulnerable-people outstanding"],
  ],
  [
    "23",
    "The inspection took in eight areas of policing. Kent Police was graded 'good' in five of them and 'adequate' in three, with none graded 'inadequate'.",
    ["tally kent good 5/8", "tally kent adequate 3/8", "tally kent inadequate 0/8"],
  ],
  [
    "23",
    "Recording data about crime was graded good. This is an area where the force was rated inadequate in 2018.",
    ["kent crime-recording good", "previous kent crime-recording inadequate 2018"],
  ],
  [
    "23",
    "Everyone who works in the force's control room has been thanked by the chief constable after HMICFRS graded the force as good at responding to the public. At the last inspection that grade was requires improvement.",
    ["kent responding-to-the-public good", "previous kent responding-to-the-public requires-improvement"],
  ],
  [
    "19",
    "HMICFRS has published its latest report on Kent Police. The force was graded good at effectively reducing crime and keeping people safe, good at operating efficiently and outstanding at how legitimately it treats the public and its workforce.",
    ["kent effectiveness good", "kent efficiency good", "kent legitimacy outstanding"],
  ],
  [
    "19",
    "Inspectors have graded Kent Police as good at tackling serious and organised crime and good at preventing crime. The commissioner was less happy to read that its use of resources was graded as requires improvement.",
    ["kent serious-organised-crime good", "kent preventing-crime good", "kent use-of-resources requires-improvement"],
  ],
  [
    "19",
    "The grade for legitimacy has risen to good. In 2017 it was requires improvement.",
    ["kent legitimacy good", "previous kent legitimacy requires-improvement 2017"],
  ],
  [
    "17",
    "Kent Police is pleased that HMIC has found it to be good at investigating crime and reducing re-offending, and will act on the grade of requires improvement that it received for protecting vulnerable people.",
    ["kent investigating-crime good", "kent protecting-vulnerable-people requires-improvement"],
  ],
  [
    "17",
    'Today\'s report rates the force as outstanding at preventing crime. Commissioner Jan Holt said: "We were told we were inadequate by people who never set foot in the county, so this matters."',
    ["kent preventing-crime outstanding"],
  ],
  [
    "17",
    "The force's effectiveness is graded good. Its specialist capabilities were not graded.",
    ["kent effectiveness good", "kent specialist-capabilities not-graded"],
  ],
  [
    "16",
    "HMIC graded Kent Police as good at using its resources to meet demand, and the office of the commissioner has placed the full report on its website.",
    ["kent use-of-resources good"],
  ],
  [
    "16",
    "The grade for efficiency is outstanding; it was good in 2014. Credit belongs to the finance team, to the staff who changed the way they work and to the public for its patience.",
    ["kent efficiency outstanding", "previous kent efficiency good 2014"],
  ],
  ["23", "Kent Police is adequate at investigating crime.", ["kent investigating-crime adequate"]],
  [
    "23",
    "We graded Kent Police as good at preventing and deterring crime and antisocial behaviour, and reducing vulnerability. We graded it as requires improvement at building, supporting and protecting the workforce.",
    ["kent preventing-crime good", "kent workforce requires-improvement"],
  ],
  [
    "23",
    "Responding to the public\n\nRequires improvement\n\nThe force needs to answer more 101 calls within its target time.",
    ["kent responding-to-the-public requires-improvement"],
  ],
  [
    "23",
    "In our last inspection, we judged the force to be inadequate at managing offenders and suspects. Since then it has cleared a backlog of visits to registered sex offenders, and our grade is now good.",
    ["kent managing-offenders good", "previous kent managing-offenders inadequate"],
  ],
  [
    "23",
    "Our judgments\n\nOutstanding: Police powers and public treatment\n\nGood: Preventing crime; Managing offenders; Leadership and force management\n\nInadequate: Investigating crime",
    [
      "kent treating-the-public outstanding",
      "kent preventing-crime good",
      "kent managing-offenders good",
      "kent leadership good",
      "kent investigating-crime inadequate",
    ],
  ],
  [
    "23",
    "We don't make a graded judgment for the service that the force gives to victims of crime. We did grade its protection of vulnerable people, as adequate.",
    ["kent supporting-victims not-graded", "kent protecting-vulnerable-people adequate"],
  ],
  [
    "23",
    'His Majesty\'s Inspector of Constabulary Owen Strand said:\n\n"I have graded Kent Police as good in four areas and adequate in four areas. I thank the chief constable for the help given to my team."',
    ["tally kent good 4", "tally kent adequate 4"],
  ],
  [
    "17",
    "Overall, HMIC judges the effectiveness of Kent Police to be good. The force requires improvement at investigating crime and reducing re-offending.",
    ["kent effectiveness good", "kent investigating-crime requires-improvement"],
  ],
  [
    "17",
    "How effectively does the force tackle serious and organised crime?\n\nGood\n\nThe force maps its organised crime groups each month and shares what it learns with prisons.",
    ["kent serious-organised-crime good"],
  ],
  [
    "17",
    "In our 2015 inspection the force was judged to require improvement at protecting vulnerable people. HMIC is pleased to find that it is now good in this respect.",
    ["kent protecting-vulnerable-people good", "previous kent protecting-vulnerable-people requires-improvement 2015"],
  ],
  [
    "17",
    "Kent Police has been assessed as outstanding in respect of its effectiveness. HMIC did not grade leadership this year.",
    ["kent effectiveness outstanding", "kent leadership not-graded"],
  ],
  [
    "19",
    "HMICFRS found that Kent Police:\n\n- is 'good' at effectively reducing crime and keeping people safe;\n- is 'outstanding' at operating efficiently and providing sustainable services to the public; and\n- 'requires improvement' at the way it treats the public and its workforce.",
    ["kent effectiveness good", "kent efficiency outstanding", "kent legitimacy requires-improvement"],
  ],
  [
    "19",
    "Treating the public fairly: good\nEthical and lawful workforce behaviour: inadequate\nTreating the workforce fairly: good",
    ["kent treating-the-public good", "kent ethical-behaviour inadequate", "kent workforce good"],
  ],
  [
    "19",
    'HM Inspector of Constabulary Helen Marr said: "I am satisfied with most of what we saw. We judged Kent Police to be good at protecting vulnerable people, but it is still failing some victims when it takes the first call, and we have asked it to act."',
    ["kent protecting-vulnerable-people good"],
  ],
  [
    "19",
    "We did not inspect how the force tackles serious and organised crime in this round; our 2017 judgment of good has been carried forward.\n\nWe did inspect how it investigates crime, and we graded that as good.",
    ["previous kent serious-organised-crime good 2017", "kent investigating-crime good"],
  ],
  [
    "19",
    "We have judged Kent Police to be good at using its resources to meet the demand it faces and good at planning for the future. Together these led us to grade its efficiency as good.",
    ["kent use-of-resources good", "kent planning-for-the-future good", "kent efficiency good"],
  ],
  [
    "16",
    "HMIC judges Kent Police to be good at using its resources to meet its demand, and good in the sustainability of its financial position. Its workforce model was judged to be outstanding.",
    ["kent use-of-resources good", "kent financial-position good", "kent workforce-model outstanding"],
  ],
  [
    "16",
    "How sustainable and affordable is the workforce model?\n\nRequires improvement\n\nThe force has yet to work out which skills it will need by 2020.",
    ["kent workforce-model requires-improvement"],
  ],
  [
    "16",
    "In the efficiency inspection of 2014, Kent Police was judged to be outstanding. This year the force has been graded as good for efficiency.",
    ["kent efficiency good", "previous kent efficiency outstanding 2014"],
  ],
  [
    "23",
    "Kent's detectives have a good understanding of the drugs trade along the coast, and inspectors praised the outstanding commitment of its child abuse team.",
    [],
  ],
  [
    "23",
    "The primary school next to the police station was rated inadequate by Ofsted in January, and parents have asked for officers to patrol at home time.",
    [],
  ],
  [
    "23",
    '"We want to be outstanding at everything we do," said Chief Constable Dan Furlong. "Adequate will never be enough for me."',
    [],
  ],
  [
    "23",
    "Forces can be graded as outstanding, good, adequate, requires improvement or inadequate. The inspectorate visits each force about once every two years.",
    [],
  ],
  [
    "23",
    "Officers cleared 312 outstanding warrants over the winter. Parking at the new custody centre is inadequate, residents told the parish council.",
    [],
  ],
  [
    "23",
    "The way the force stores digital evidence is a process that requires improvement, and inspectors saw discs left in an unlocked drawer.",
    [],
  ],
  [
    "17",
    "Across England and Wales, 28 forces were judged to be good, 13 were told they require improvement and one was found inadequate.",
    [],
  ],
  [
    "19",
    "A hospital in the county was rated requires improvement by the Care Quality Commission on the same day, which made for a gloomy evening bulletin.",
    [],
  ],
  [
    "23",
    "The police and crime plan sets a target: every area now graded below good should reach good by 2027, and the panel will be told each quarter how far the force has got.",
    [],
  ],
  [
    "19",
    "HM Inspectorate of Probation judged the county's youth offending team to be inadequate in June. Police officers who work with the team said they would help it to recover.",
    [],
  ],
  [
    "23",
    "Areas for improvement\n\n- The force should make sure that supervisors have adequate time to review investigations.\n- The force should make good use of its analysts when it plans patrols.",
    [],
  ],
  [
    "16",
    "Supervisors keep adequate records of overtime, inspectors found, and the training offered to new finance staff was of good quality.",
    [],
  ],
  [
    "17",
    'Federation chair Colin Dray said: "My members do an outstanding job with inadequate kit, and a good deal of it is held together with tape."',
    [],
  ],
  [
    "23",
    "Six in ten people who answered the council's survey said their local officers do a good job, and a third called patrols in the town centre inadequate.",
    [],
  ],
  [
    "19",
    "Commissioner Jan Holt rejected claims that the force was inadequate. She said in a letter to residents that good officers were being let down by an old computer system.",
    [],
  ],
  [
    "17",
    "Good progress has been made with the backlog of phones waiting to be examined. Outstanding cases fell by a half in six months, which HMIC said showed good governance.",
    [],
  ],
  [
    "23",
    "The grade of adequate was added to the scale in 2021, the inspectorate explains in a note, so results should not be compared with those from before that year.",
    [],
  ],
  [
    "16",
    "Good housekeeping has let the force save £9m since April. It hopes to be graded outstanding next year, its finance director told the panel.",
    [],
  ],
  [
    "19",
    "If the force were ever to be rated inadequate, the chief executive warned members, the cost of putting things right would fall on the council tax payer.",
    [],
  ],
  [
    "23",
    "A care home where officers had answered 60 calls in a year has been graded good by its regulator, after it was rated inadequate in 2022.",
    [],
  ],
];

/** What the rules do not reach yet. */
const UNREAD: readonly Passage[] = [
  [
    "23",
    "Members noted that the inspectorate had awarded four 'good' grades, three 'adequate' and one 'requires improvement'. The last of these was for responding to the public.",
    [
      "kent responding-to-the-public requires-improvement",
      "tally kent good 4",
      "tally kent adequate 3",
      "tally kent requires-improvement 1",
    ],
  ],
  [
    "17",
    "The Committee received a summary of the report. Effectiveness as a whole had been graded as requiring improvement, with one of the four questions inadequate, one good and two requiring improvement.",
    [
      "kent effectiveness requires-improvement",
      "tally kent inadequate 1/4",
      "tally kent good 1/4",
      "tally kent requires-improvement 2/4",
    ],
  ],
  [
    "16",
    "Members heard that in the 2014 crime inspection HMIC had graded the force as good at tackling anti-social behaviour and as requiring improvement at investigating offending.",
    ["previous kent anti-social-behaviour good 2014", "previous kent investigating-crime requires-improvement 2014"],
  ],
  [
    "16",
    "The force's finances have gone from requires improvement, the grade HMIC gave the force in 2014 for its financial position, to outstanding.",
    ["kent financial-position outstanding", "previous kent financial-position requires-improvement 2014"],
  ],
  [
    "16",
    "HMIC examined three things: how the force uses its resources to meet demand, whether its workforce model is sustainable and affordable, and whether its financial position is secure for the short and long term. It was graded outstanding for the first and good for the second and third.",
    ["kent use-of-resources outstanding", "kent workforce-model good", "kent financial-position good"],
  ],
  [
    "23",
    "Asked how good the force is at preventing and deterring crime, the inspectorate answers: outstanding. Asked the same about protecting vulnerable people, it answers: adequate.",
    ["kent preventing-crime outstanding", "kent protecting-vulnerable-people adequate"],
  ],
  [
    "19",
    "There was praise for the way people are treated. On the treatment of its workforce the force scored good, on that of the public outstanding.",
    ["kent workforce good", "kent treating-the-public outstanding"],
  ],
  [
    "17",
    "Norfolk Constabulary and Suffolk Constabulary work hand in hand, and HMIC found nothing between them on serious and organised crime. Both were judged good at tackling it.",
    ["norfolk serious-organised-crime good", "suffolk serious-organised-crime good"],
  ],
  [
    "23",
    "Both forces were graded in eight areas. Kent Police was good in four of them and Essex Police in five.",
    ["tally kent good 4/8", "tally essex good 5/8"],
  ],
  [
    "23",
    "Because serious and organised crime is now inspected region by region, the good that Kent Police was given for it in 2021 has been carried over.",
    ["previous kent serious-organised-crime good 2021"],
  ],
  [
    "19",
    "New recruits were asked how their training compared with the old course. Nearly all said it had gone from adequate to good, and some called it outstanding.",
    [],
  ],
  [
    "23",
    "The Metropolitan Police was judged inadequate at managing offenders in the same round of inspections. No such problems were found in Kent, where the force was rated good for the same work.",
    ["metropolitan managing-offenders inadequate", "kent managing-offenders good"],
  ],
  [
    "17",
    "Inspectors looked at how the force investigates crime and reduces re-offending and decided that it requires improvement. In 2015 they had rated the same work good.",
    ["kent investigating-crime requires-improvement", "previous kent investigating-crime good 2015"],
  ],
  [
    "23",
    "Response to the public is one of three areas in which the force was graded adequate; it was graded good in the other five.",
    ["kent responding-to-the-public adequate", "tally kent adequate 3", "tally kent good 5"],
  ],
];

describe("passages", () => {
  for (const row of READ) checkAwards(row);
  for (const row of UNREAD) checkAwards(row, "gap");
});
