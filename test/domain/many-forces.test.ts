import { describe } from "vitest";
import { check, gap } from "./readings.js";

/** Whole short documents about two or more forces, or one, with the areas and grades told across sentences. */
describe("two forces, sentence by sentence", () => {
  gap(
    "the former and the latter",
    `Neighbours get mixed verdicts from watchdog

Reports by HMICFRS on Norfolk Constabulary and Suffolk Constabulary, part of its PEEL 2023-25 programme, came out on Thursday.

Both forces were judged on the way they respond to the public. The former was graded good and the latter adequate. On preventing crime, Norfolk was rated outstanding, while its neighbour received a grade of good.

Suffolk has one more worry. Inspectors were concerned about the time that its detectives take, and they graded the force as requiring improvement for investigating crime. The two chief officers said they would share what they had learned.
`,
    [
      "norfolk responding-to-the-public good",
      "suffolk responding-to-the-public adequate",
      "norfolk preventing-crime outstanding",
      "suffolk preventing-crime good",
      "suffolk investigating-crime requires-improvement",
    ],
  );
  check(
    "the subject changes with each sentence",
    `Sussex and Surrey marked by inspectors

HMICFRS has published its PEEL 2021/22 reports on Sussex Police and Surrey Police, two forces that share a firearms unit.

Surrey Police was graded outstanding for preventing crime. Sussex Police was graded good for it. Investigating crime was where the two came closest: Surrey was rated adequate, and so was Sussex.

When it came to managing offenders, Sussex Police was told that it requires improvement. Surrey Police, on the other hand, was good in that area. A joint board will meet next month, and its members expect good progress by the summer.
`,
    [
      "surrey preventing-crime outstanding",
      "sussex preventing-crime good",
      "surrey investigating-crime adequate",
      "sussex investigating-crime adequate",
      "sussex managing-offenders requires-improvement",
      "surrey managing-offenders good",
    ],
  );
  check(
    "likewise and elsewhere",
    `Two Welsh forces praised for efficiency

HMIC has published its PEEL 2016 reports on the efficiency of Gwent Police and South Wales Police.

Gwent Police was judged to be good at the efficiency with which it keeps people safe and reduces crime. South Wales Police was likewise judged to be good.

On understanding demand, the picture differs. Inspectors rated South Wales as outstanding, and Gwent as good. Planning for the future is where Gwent has most to do: there it was graded as requiring improvement. "Staff in both forces work hard," said a spokesman for the inspectorate.
`,
    [
      "gwent efficiency good",
      "south-wales efficiency good",
      "south-wales understanding-demand outstanding",
      "gwent understanding-demand good",
      "gwent planning-for-the-future requires-improvement",
    ],
  );
  check(
    "a comparator in a report on one force",
    `County force trails its neighbour on call handling

The latest PEEL inspection of Lincolnshire Police by HMICFRS was published on 12 September 2024.

Lincolnshire was graded as requiring improvement at responding to the public. By contrast, Nottinghamshire Police, which was inspected at the same time, was graded good in that area.

Lincolnshire's best results came elsewhere. It was judged good at preventing crime and good at managing offenders. Leadership was described as adequate. Inspectors added that the control room had made good progress since the spring and that supervisors had a good understanding of what callers need.
`,
    [
      "lincolnshire responding-to-the-public requires-improvement",
      "nottinghamshire responding-to-the-public good",
      "lincolnshire preventing-crime good",
      "lincolnshire managing-offenders good",
      "lincolnshire leadership adequate",
    ],
  );
  check(
    "relative clauses after each force",
    `Dorset and Wiltshire: what inspectors found

HMICFRS has issued reports on Dorset Police and Wiltshire Police under its PEEL 2021/22 programme.

Dorset Police, which was graded good for preventing crime, was found to be adequate at investigating crime. Wiltshire Police, which was graded inadequate for responding to the public, was found to require improvement at protecting vulnerable people.

Wiltshire Police, whose chief constable met inspectors in March, was also judged inadequate for its use of resources. Its officers had, the report noted, cleared 40 outstanding warrants.
`,
    [
      "dorset preventing-crime good",
      "dorset investigating-crime adequate",
      "wiltshire responding-to-the-public inadequate",
      "wiltshire protecting-vulnerable-people requires-improvement",
      "wiltshire use-of-resources inadequate",
    ],
  );
  check(
    "both forces in one area, one in the next",
    `Verdict on two northern forces

In reports published as part of PEEL 2018/19, HMICFRS has set out how well Durham Constabulary and Cleveland Police serve their communities.

Durham was rated outstanding for effectiveness. Cleveland was rated inadequate. For efficiency the two were again apart: Durham received an outstanding grade, Cleveland an inadequate one.

On legitimacy, Durham Constabulary was judged good. Cleveland Police was judged inadequate. The inspectorate said that Durham's problem-solving was an example to others.
`,
    [
      "durham effectiveness outstanding",
      "cleveland effectiveness inadequate",
      "durham efficiency outstanding",
      "cleveland efficiency inadequate",
      "durham legitimacy good",
      "cleveland legitimacy inadequate",
    ],
  );
  check(
    "counts for two forces",
    `Avon and Somerset ahead of Gloucestershire, inspectors find

HMICFRS published its PEEL 2023-25 reports on Avon and Somerset Police and Gloucestershire Constabulary this week.

Avon and Somerset Police was graded good in four areas and adequate in four. Gloucestershire Constabulary was graded adequate in five areas and requiring improvement in three.

Investigating crime was one of the areas in which Gloucestershire was told that it requires improvement. In Avon and Somerset, detectives did better and the force was graded adequate for investigating crime.
`,
    [
      "avon-and-somerset good 4",
      "avon-and-somerset adequate 4",
      "gloucestershire adequate 5",
      "gloucestershire requires-improvement 3",
      "gloucestershire investigating-crime requires-improvement",
      "avon-and-somerset investigating-crime adequate",
    ],
  );
  gap(
    "the other force",
    `Different scores for forces that share a chief of staff

Warwickshire Police and West Mercia Police have both received their PEEL 2018/19 reports from HMICFRS.

Warwickshire Police was judged to require improvement for effectiveness, and the other force was judged good. Both were graded good for efficiency.

As for legitimacy, West Mercia Police was rated as requiring improvement. Warwickshire, in contrast, was rated good. The alliance between the two ended in October, and the costs of that were not part of the inspection.
`,
    [
      "warwickshire effectiveness requires-improvement",
      "west-mercia effectiveness good",
      "warwickshire efficiency good",
      "west-mercia efficiency good",
      "west-mercia legitimacy requires-improvement",
      "warwickshire legitimacy good",
    ],
  );
  gap(
    "paraphrase for two forces",
    `Burglars beware in one county, less so in the next

Inspectors from HMICFRS have reported on Humberside Police and South Yorkshire Police as part of PEEL 2021/22.

Humberside was graded outstanding for the way it deals with emergency and non-emergency calls. South Yorkshire was graded good in the same area.

Solving crime is a different matter. Here it was South Yorkshire Police that was rated outstanding, with Humberside Police rated good. Both forces were also judged good at safeguarding the vulnerable.
`,
    [
      "humberside responding-to-the-public outstanding",
      "south-yorkshire responding-to-the-public good",
      "south-yorkshire investigating-crime outstanding",
      "humberside investigating-crime good",
      "humberside protecting-vulnerable-people good",
      "south-yorkshire protecting-vulnerable-people good",
    ],
  );
  gap(
    "forces named by their cities",
    `Bradford and Bristol police learn their grades

HMICFRS's PEEL 2021/22 reports on West Yorkshire Police and Avon and Somerset Police appeared on the same morning.

West Yorkshire Police, based in Wakefield, was rated outstanding for preventing crime. It was also graded good for its treatment of the public.

Avon and Somerset Police was graded good for the first of these and adequate for the second. Its use of resources, however, was described by the inspectorate as outstanding, a grade that only a few forces hold.
`,
    [
      "west-yorkshire preventing-crime outstanding",
      "west-yorkshire treating-the-public good",
      "avon-and-somerset preventing-crime good",
      "avon-and-somerset treating-the-public adequate",
      "avon-and-somerset use-of-resources outstanding",
    ],
  );
});

describe("two forces, with earlier grades", () => {
  gap(
    "each force with its own past",
    `Hertfordshire slips while Bedfordshire climbs

HMICFRS has released PEEL 2018/19 reports on Hertfordshire Constabulary and Bedfordshire Police.

Bedfordshire Police was graded good for effectiveness. In 2016 it had been graded inadequate. Hertfordshire Constabulary was graded good for effectiveness too, and was given the same grade in 2016.

For efficiency, Hertfordshire was judged to require improvement, having been rated good in 2017. Bedfordshire was judged to be good.
`,
    [
      "bedfordshire effectiveness good",
      "previous bedfordshire effectiveness inadequate 2016",
      "hertfordshire effectiveness good",
      "previous hertfordshire effectiveness good 2016",
      "hertfordshire efficiency requires-improvement",
      "previous hertfordshire efficiency good 2017",
      "bedfordshire efficiency good",
    ],
  );
  check(
    "up from and down from",
    `Two forces, two directions

The police inspectorate, HMICFRS, has published PEEL 2023-25 reports on Northumbria Police and North Yorkshire Police.

At Northumbria Police, investigating crime has been graded good, up from adequate. Managing offenders has gone the other way and is graded adequate, down from good.

North Yorkshire Police was graded adequate for responding to the public, up from inadequate at its last inspection. Its leadership was also graded adequate. Inspectors praised outstanding work by volunteers in Scarborough.
`,
    [
      "northumbria investigating-crime good",
      "previous northumbria investigating-crime adequate",
      "northumbria managing-offenders adequate",
      "previous northumbria managing-offenders good",
      "north-yorkshire responding-to-the-public adequate",
      "previous north-yorkshire responding-to-the-public inadequate",
      "north-yorkshire leadership adequate",
    ],
  );
  check(
    "last time, for both",
    `Police forces of the east keep pace

HMIC's PEEL 2016 effectiveness reports on Essex Police and Cambridgeshire Constabulary were published on 2 March 2017.

Essex Police was judged good for effectiveness this time. In 2015 it was rated as requiring improvement. Cambridgeshire Constabulary was also judged good, as it was in 2015.

When it comes to protecting vulnerable people, both forces were graded as requiring improvement. Inspectors found good evidence that staff knew what to look for.
`,
    [
      "essex effectiveness good",
      "previous essex effectiveness requires-improvement 2015",
      "cambridgeshire effectiveness good",
      "previous cambridgeshire effectiveness good 2015",
      "essex protecting-vulnerable-people requires-improvement",
      "cambridgeshire protecting-vulnerable-people requires-improvement",
    ],
  );
  check(
    "counts now and then",
    `Greater Manchester Police closes gap on Merseyside

HMICFRS's PEEL 2023-25 report on Greater Manchester Police shows how far the force has come since 2021.

The force is now good in three areas, adequate in four and requires improvement in one. In the inspection of 2021, it was rated inadequate in three areas and requiring improvement in five.

Responding to the public is among the areas now graded good. Merseyside Police, inspected in the same month, was also graded good for responding to the public.
`,
    [
      "greater-manchester good 3",
      "greater-manchester adequate 4",
      "greater-manchester requires-improvement 1",
      "previous greater-manchester inadequate 3",
      "previous greater-manchester requires-improvement 5",
      "greater-manchester responding-to-the-public good",
      "merseyside responding-to-the-public good",
    ],
  );
  gap(
    "the Met and the City",
    `London's two forces judged

HMICFRS reported on the Metropolitan Police Service and the City of London Police in its PEEL 2021/22 programme.

The Metropolitan Police was graded inadequate at responding to the public. It was graded good at preventing crime in the previous inspection, but this time it requires improvement at preventing crime.

The City of London Police was rated good in both areas. It was also judged to be outstanding at tackling serious and organised crime, where the Met was graded adequate.
`,
    [
      "metropolitan responding-to-the-public inadequate",
      "previous metropolitan preventing-crime good",
      "metropolitan preventing-crime requires-improvement",
      "city-of-london responding-to-the-public good",
      "city-of-london preventing-crime good",
      "city-of-london serious-organised-crime outstanding",
      "metropolitan serious-organised-crime adequate",
    ],
  );
  check(
    "one has changed and the other has not",
    `Midlands forces compared

HMICFRS has published its PEEL 2018/19 findings on Staffordshire Police and West Midlands Police.

Staffordshire Police was graded good for legitimacy, the grade that it was given in 2017. West Midlands Police was also graded good for legitimacy, but in 2017 it had been rated as requiring improvement.

Efficiency was graded outstanding at West Midlands Police. At Staffordshire Police it was graded good. Officers from both forces make good use of a shared helicopter.
`,
    [
      "staffordshire legitimacy good",
      "previous staffordshire legitimacy good 2017",
      "west-midlands legitimacy good",
      "previous west-midlands legitimacy requires-improvement 2017",
      "west-midlands efficiency outstanding",
      "staffordshire efficiency good",
    ],
  );
});

describe("round-ups", () => {
  check(
    "a region in one paragraph for each force",
    `How the region's police fared

HMICFRS published a batch of PEEL 2021/22 reports on Friday, three of them on forces in the south-west.

Devon and Cornwall Police was graded inadequate at responding to the public and good at preventing crime.

Dorset Police fared better. It was graded adequate at responding to the public and, like its neighbour, good at preventing crime.

Wiltshire Police, the smallest of the three, was rated inadequate at protecting vulnerable people. Its investigations were graded as requiring improvement.
`,
    [
      "devon-and-cornwall responding-to-the-public inadequate",
      "devon-and-cornwall preventing-crime good",
      "dorset responding-to-the-public adequate",
      "dorset preventing-crime good",
      "wiltshire protecting-vulnerable-people inadequate",
      "wiltshire investigating-crime requires-improvement",
    ],
  );
  check(
    "the grade first and its forces after",
    `Which forces treat the public well?

HMIC has published its PEEL 2016 legitimacy inspection, which graded every force in England and Wales.

Two forces received the grade of outstanding: Derbyshire Constabulary and Kent Police. Among those graded good were Cheshire Constabulary, Surrey Police and Thames Valley Police.

Bedfordshire Police was not in either group. It was graded as requiring improvement. Inspectors said that most officers they met had a good understanding of what legitimacy means.
`,
    [
      "derbyshire legitimacy outstanding",
      "kent legitimacy outstanding",
      "cheshire legitimacy good",
      "surrey legitimacy good",
      "thames-valley legitimacy good",
      "bedfordshire legitimacy requires-improvement",
    ],
  );
  check(
    "lists in prose with semicolons",
    `Efficiency league of the north

HMIC published its PEEL 2015 efficiency reports on 20 October 2015, with a grade for each force.

Lancashire Constabulary was graded outstanding for efficiency; Merseyside Police, good; Cumbria Constabulary, good; and Humberside Police, requires improvement.

Durham Constabulary was rated outstanding as well. HMIC said that each of these forces faced hard choices about buildings and vehicles in the years to come.
`,
    [
      "lancashire efficiency outstanding",
      "merseyside efficiency good",
      "cumbria efficiency good",
      "humberside efficiency requires-improvement",
      "durham efficiency outstanding",
    ],
  );
  check(
    "all three forces in one area",
    `Three forces share a verdict on vulnerable victims

Bedfordshire Police, Cambridgeshire Constabulary and Hertfordshire Constabulary were inspected by HMIC under PEEL 2015.

All three were graded as requiring improvement for protecting vulnerable people.

The grades for preventing crime were more varied. Hertfordshire was judged good and so was Cambridgeshire, but Bedfordshire was judged to require improvement.
`,
    [
      "bedfordshire protecting-vulnerable-people requires-improvement",
      "cambridgeshire protecting-vulnerable-people requires-improvement",
      "hertfordshire protecting-vulnerable-people requires-improvement",
      "hertfordshire preventing-crime good",
      "cambridgeshire preventing-crime good",
      "bedfordshire preventing-crime requires-improvement",
    ],
  );
  gap(
    "one force apart from the rest",
    `Welsh forces told where they stand

HMICFRS has published its PEEL 2018/19 reports on North Wales Police, South Wales Police and Dyfed-Powys Police.

For effectiveness, North Wales Police and South Wales Police were graded good, while Dyfed-Powys Police was graded as requiring improvement. For efficiency, it was North Wales that was graded good; the other two were graded as requiring improvement.

Legitimacy was judged good at South Wales Police. A fourth report, on Gwent, will follow.
`,
    [
      "north-wales effectiveness good",
      "south-wales effectiveness good",
      "dyfed-powys effectiveness requires-improvement",
      "north-wales efficiency good",
      "south-wales efficiency requires-improvement",
      "dyfed-powys efficiency requires-improvement",
      "south-wales legitimacy good",
    ],
  );
  check(
    "vetting in several forces",
    `Vetting checks graded

HMICFRS has reported on vetting and counter-corruption in four police forces.

Kent Police and Essex Police, which share a vetting unit, were both graded good for vetting and counter-corruption. Sussex Police was graded adequate.

Surrey Police was graded as requiring improvement. Inspectors found that 60 vetting renewals were outstanding there when they visited, although the force has since cleared them and now has good processes in place for new recruits.
`,
    [
      "kent vetting-and-counter-corruption good",
      "essex vetting-and-counter-corruption good",
      "sussex vetting-and-counter-corruption adequate",
      "surrey vetting-and-counter-corruption requires-improvement",
    ],
  );
  check(
    "organised crime in a region",
    `Inspectors rate the fight against gangs

An HMICFRS report on serious and organised crime in the East Midlands was published on 3 May 2023.

Derbyshire Constabulary was graded adequate at tackling serious and organised crime. So was Nottinghamshire Police. Leicestershire Police was graded good and Lincolnshire Police was judged to require improvement.

The inspectorate thanked all the officers who took part. It did not set out to judge neighbourhood policing, and its next visit will be in two years.
`,
    [
      "derbyshire serious-organised-crime adequate",
      "nottinghamshire serious-organised-crime adequate",
      "leicestershire serious-organised-crime good",
      "lincolnshire serious-organised-crime requires-improvement",
    ],
  );
  gap(
    "fire services side by side",
    `Fire crews in three counties graded

HMICFRS has published its round 2 reports on three fire and rescue services in the south-east.

Kent Fire and Rescue Service was graded good for effectiveness and outstanding for efficiency.

East Sussex Fire and Rescue Service was rated as requiring improvement for both. West Sussex Fire and Rescue Service was graded good for effectiveness, but it requires improvement in the way that it looks after its people.
`,
    [
      "frs-kent effectiveness good",
      "frs-kent efficiency outstanding",
      "frs-east-sussex effectiveness requires-improvement",
      "frs-east-sussex efficiency requires-improvement",
      "frs-west-sussex effectiveness good",
      "frs-west-sussex people requires-improvement",
    ],
  );
});

describe("one force, across sentences", () => {
  check(
    "an area named, then graded",
    `Watchdog's mixed report on county force

The PEEL 2023-25 report by HMICFRS on Leicestershire Police was published on 5 December 2024.

Inspectors looked first at preventing crime. The force was graded good for that. They then looked at how it investigates crime. This was graded as requiring improvement.

Responding to the public was next. There, the force was rated adequate. Leadership was the last of the areas examined, and it was judged to be good.
`,
    [
      "leicestershire preventing-crime good",
      "leicestershire investigating-crime requires-improvement",
      "leicestershire responding-to-the-public adequate",
      "leicestershire leadership good",
    ],
  );
  gap(
    "a grade first and its areas after",
    `Force wins three top grades

HMICFRS has published its PEEL 2021/22 report on Derbyshire Constabulary.

Outstanding was the grade given for three areas: preventing crime, treatment of the public and managing offenders. Adequate was the grade for two others, investigating crime and protecting vulnerable people.

The remaining area that inspectors mentioned by name was supporting the workforce. That was judged to be good. A spokesman said that the constabulary had worked for good relations with its staff for many years.
`,
    [
      "derbyshire outstanding 3",
      "derbyshire preventing-crime outstanding",
      "derbyshire treating-the-public outstanding",
      "derbyshire managing-offenders outstanding",
      "derbyshire adequate 2",
      "derbyshire investigating-crime adequate",
      "derbyshire protecting-vulnerable-people adequate",
      "derbyshire workforce good",
    ],
  );
  check(
    "a federation branch",
    `Our response to the inspection report

Cheshire Police Federation has read the HMICFRS report on Cheshire Constabulary, which was issued under PEEL 2023-25.

Members will be glad that the Force was graded outstanding for preventing crime. They will be less glad about the workplace. Inspectors graded building, supporting and protecting the workforce as requiring improvement, and we agree with every word.

Leadership was graded adequate. Chair Robin Ashdown said: "Our response officers are outstanding. Their kit is inadequate and their rest days are a good joke."
`,
    [
      "cheshire preventing-crime outstanding",
      "cheshire workforce requires-improvement",
      "cheshire leadership adequate",
    ],
  );
  check(
    "a commissioner's office with a count and some of its areas",
    `Commissioner welcomes inspection of the force

The Office of the Police and Crime Commissioner for Cumbria has responded to the PEEL 2023-25 inspection of Cumbria Constabulary by HMICFRS.

Across eight areas, the constabulary was graded good in three, adequate in four and requires improvement in one. Among the three good areas were preventing crime and responding to the public. The area that requires improvement is managing offenders.

The Commissioner will hold a meeting in public, at which outstanding recommendations will be discussed.
`,
    [
      "cumbria good 3/8",
      "cumbria adequate 4/8",
      "cumbria requires-improvement 1/8",
      "cumbria preventing-crime good",
      "cumbria responding-to-the-public good",
      "cumbria managing-offenders requires-improvement",
    ],
  );
  check(
    "a panel's clerk",
    `Northamptonshire Police, Fire and Crime Panel

Minutes of the meeting held on 12 June 2025

Item 6: HMICFRS PEEL 2023-25 report on Northamptonshire Police

The Chief Constable outlined the report. Members heard that protecting vulnerable people had been graded adequate, as had investigating crime. The grade for responding to the public was requires improvement.

In reply to Councillor Jay Moss, the Chief Constable confirmed that no area had been graded inadequate. RESOLVED that the report be noted and that two outstanding actions be brought to the next meeting.
`,
    [
      "northamptonshire protecting-vulnerable-people adequate",
      "northamptonshire investigating-crime adequate",
      "northamptonshire responding-to-the-public requires-improvement",
      "northamptonshire inadequate 0",
    ],
  );
  check(
    "an inspector's voice",
    `PEEL 2021/22: Cambridgeshire Constabulary

HMICFRS has today published its report on Cambridgeshire Constabulary.

Her Majesty's Inspector of Constabulary Ros Whitlam said: "I am pleased with some aspects of the performance of the constabulary. We graded it good at treating the public fairly. It is adequate at managing offenders, but it requires improvement at responding to the public."

The report adds that the constabulary is adequate at preventing crime. It makes good use of volunteers.
`,
    [
      "cambridgeshire treating-the-public good",
      "cambridgeshire managing-offenders adequate",
      "cambridgeshire responding-to-the-public requires-improvement",
      "cambridgeshire preventing-crime adequate",
    ],
  );
});

describe("tables and lists", () => {
  check(
    "the grade above its areas",
    `Kent Police: the grades

HMICFRS has published its PEEL 2023-25 report on Kent Police. The grades are set out below, and the full report can be read on the inspectorate's own site, where earlier reports on the force are also kept.

Good
Preventing crime
Managing offenders

Adequate
Responding to the public
Leadership

Requires improvement
Investigating crime

The force has to write to the Home Secretary about the report within 56 days of its publication.
`,
    [
      "kent preventing-crime good",
      "kent managing-offenders good",
      "kent responding-to-the-public adequate",
      "kent leadership adequate",
      "kent investigating-crime requires-improvement",
    ],
  );
  check(
    "bullets with the earlier grade in brackets",
    `What the inspectors said about Essex

HMICFRS has published its PEEL 2023-25 report on Essex Police. For each area, the grade of 2022 is given in brackets after the new one, so that readers can see how the force has changed.

- Preventing crime: good (2022: adequate)
- Investigating crime: adequate (2022: adequate)
- Managing offenders: good (2022: requires improvement)

The report also describes good work by special constables in Southend.
`,
    [
      "essex preventing-crime good",
      "previous essex preventing-crime adequate 2022",
      "essex investigating-crime adequate",
      "previous essex investigating-crime adequate 2022",
      "essex managing-offenders good",
      "previous essex managing-offenders requires-improvement 2022",
    ],
  );
  check(
    "columns of two years",
    `Gwent Police: two inspections compared

HMICFRS has published its PEEL 2018/19 report on Gwent Police. The table shows the grades for the three pillars this time beside those that the force was given in the PEEL inspections of 2017.

Pillar\t2017\t2018/19
Effectiveness\tGood\tGood
Efficiency\tRequires improvement\tGood
Legitimacy\tGood\tRequires improvement

The next inspection of the force is due to begin in the autumn of the year after next.
`,
    [
      "previous gwent effectiveness good 2017",
      "gwent effectiveness good",
      "previous gwent efficiency requires-improvement 2017",
      "gwent efficiency good",
      "previous gwent legitimacy good 2017",
      "gwent legitimacy requires-improvement",
    ],
  );
  check(
    "a list below each force's name",
    `Forces of the north-east: the results

HMICFRS has published PEEL 2021/22 reports on Durham Constabulary and Northumbria Police. The main results are these, as the inspectorate gave them this morning to reporters from the region's newspapers.

Durham Constabulary
Preventing crime – outstanding
Investigating crime – good

Northumbria Police
Preventing crime – good
Investigating crime – adequate
Responding to the public – requires improvement

Both forces have been asked to reply in writing to the Home Secretary.
`,
    [
      "durham preventing-crime outstanding",
      "durham investigating-crime good",
      "northumbria preventing-crime good",
      "northumbria investigating-crime adequate",
      "northumbria responding-to-the-public requires-improvement",
    ],
  );
});

describe("hardly a grade", () => {
  check(
    "praise for two forces and one grade",
    `Joint unit praised for outstanding rescue

HMICFRS inspected Norfolk Constabulary and Suffolk Constabulary under PEEL 2021/22, and its reports mention their joint roads unit.

Officers of the unit pulled two people from a flooded lane in Diss, an act that the mayor called outstanding. Suffolk Constabulary has made good progress with its drones, and Norfolk has good links with farmers.

The only grade mentioned at the ceremony was Norfolk's for preventing crime, which HMICFRS rated good.
`,
    ["norfolk preventing-crime good"],
  );
  check(
    "targets of a commissioner",
    `Commissioner sets goals for the force

The Police and Crime Commissioner for Dorset has published a plan that follows the PEEL 2023-25 report of HMICFRS on Dorset Police.

By 2027 the plan aims for Dorset Police to be graded outstanding for preventing crime and good for investigating crime. It also calls for adequate cover at night in Weymouth and Bournemouth.

The plan says little of how the force did this time. It speaks of good intentions, outstanding warrants and inadequate buildings, and asks residents for their views by the end of May.
`,
    [],
  );
  check(
    "a scale explained",
    `How police forces are graded

HMICFRS is inspecting Cleveland Police and Durham Constabulary this spring as part of its PEEL 2023-25 programme.

Forces are graded outstanding, good, adequate, requires improvement or inadequate in each area. A force that is graded inadequate may be moved to a closer form of monitoring. The inspectorate will publish its reports next winter.

Until then, neither force will comment. Cleveland's officers have a good deal to do, and Durham's have 90 outstanding warrants to serve.
`,
    [],
  );
  check(
    "an official's own view",
    `Councillors clash over police

Members of Wiltshire Council debated the PEEL 2021/22 report by HMICFRS on Wiltshire Police last night.

Councillor Ann Harding said: "Our neighbourhood officers are outstanding and I will not hear otherwise." Councillor Jon Pell replied: "The force is inadequate at answering the phone."

The council voted to write to the chief constable. It asked for adequate notice of station closures in Swindon and Salisbury, and for a good explanation of each one before the next financial year begins.
`,
    [],
  );
});

describe("more lists and columns", () => {
  check(
    "areas above their grade",
    `Surrey Police inspection: at a glance

HMICFRS has published its PEEL 2021/22 report on Surrey Police. Each area is shown with its grade on the line below it, in the order in which the inspectors took them when they came to Guildford.

Preventing crime
Outstanding

Investigating crime
Adequate

Managing offenders
Requires improvement

Supporting the workforce
Good

The force will give its answer to the report at a public meeting in the new year.
`,
    [
      "surrey preventing-crime outstanding",
      "surrey investigating-crime adequate",
      "surrey managing-offenders requires-improvement",
      "surrey workforce good",
    ],
  );
  check(
    "one line for each grade with brackets",
    `Lancashire's report card

HMICFRS has published its PEEL 2023-25 report on Lancashire Constabulary. The press office sent out this summary with the report, and it added that the chief constable would speak to reporters in Preston at noon.

• Outstanding (preventing crime)
• Good (responding to the public, managing offenders)
• Adequate (investigating crime)

Officers were also thanked for good conduct during the floods, when the county's outstanding volunteers helped to fill sandbags.
`,
    [
      "lancashire preventing-crime outstanding",
      "lancashire responding-to-the-public good",
      "lancashire managing-offenders good",
      "lancashire investigating-crime adequate",
    ],
  );
  check(
    "a row with a footnote",
    `Pillar grades for two forces

HMIC published its PEEL 2016 reports on Sussex Police and Surrey Police this spring. The grades for the pillars are given here for readers who have asked for them in a form that can be cut out and kept.

Force\tEffectiveness\tEfficiency\tLegitimacy
Sussex Police\tRequires improvement\tGood\tGood*
Surrey Police\tGood\tRequires improvement\tGood

* The report on this pillar was published in December, before the others.
`,
    [
      "sussex effectiveness requires-improvement",
      "sussex efficiency good",
      "sussex legitimacy good",
      "surrey effectiveness good",
      "surrey efficiency requires-improvement",
      "surrey legitimacy good",
    ],
  );
});

describe("more of two forces and of earlier grades", () => {
  check(
    "this is worse than before",
    `Force falls back on two fronts

HMICFRS has published its PEEL 2023-25 report on Thames Valley Police, which covers Oxfordshire, Berkshire and Buckinghamshire.

The force was graded adequate for preventing crime. In 2022 it was graded good for that. It was also graded good in 2022 for its treatment of the public, but now it requires improvement in that area.

Managing offenders was graded good. The report speaks of good partnerships with prisons in Aylesbury and of outstanding debts that have since been paid.
`,
    [
      "thames-valley preventing-crime adequate",
      "previous thames-valley preventing-crime good 2022",
      "previous thames-valley treating-the-public good 2022",
      "thames-valley treating-the-public requires-improvement",
      "thames-valley managing-offenders good",
    ],
  );
  gap(
    "two forces, one of them improved",
    `Inspectors see change in Hull, but none over the river

HMIC has published its PEEL 2016 reports on Humberside Police and Lincolnshire Police.

In 2015, Humberside Police was graded inadequate for efficiency. This year it was graded as requiring improvement.

Lincolnshire Police was graded as requiring improvement for efficiency in both years, 2015 and 2016. For legitimacy, the two forces received the same grade: good. Inspectors noted good morale among call handlers in Grimsby.
`,
    [
      "previous humberside efficiency inadequate 2015",
      "humberside efficiency requires-improvement",
      "previous lincolnshire efficiency requires-improvement 2015",
      "lincolnshire efficiency requires-improvement",
      "humberside legitimacy good",
      "lincolnshire legitimacy good",
    ],
  );
  check(
    "quoted grades for two forces",
    `Cumbria 'good', Lancashire 'outstanding' at stopping crime

HMICFRS has published its PEEL 2021/22 reports on Cumbria Constabulary and Lancashire Constabulary.

Lancashire Constabulary was rated 'outstanding' for preventing crime and 'good' for managing offenders. Cumbria Constabulary was rated 'good' for preventing crime. Its work on managing offenders, by contrast, was rated 'inadequate'.

A spokesperson for Cumbria said: "We have made outstanding progress since the inspection and are now good at this work."
`,
    [
      "lancashire preventing-crime outstanding",
      "lancashire managing-offenders good",
      "cumbria preventing-crime good",
      "cumbria managing-offenders inadequate",
    ],
  );
  gap(
    "the same two areas",
    `Commissioners respond to twin reports

The PEEL 2023-25 reports by HMICFRS on Devon and Cornwall Police and Dorset Police have been welcomed by both commissioners.

Devon and Cornwall Police was graded good for preventing crime and adequate for investigating crime. Dorset Police received the same grades in the same two areas.

They part company on leadership. Dorset Police was graded good for leadership, and Devon and Cornwall Police was graded as requiring improvement for it.
`,
    [
      "devon-and-cornwall preventing-crime good",
      "devon-and-cornwall investigating-crime adequate",
      "dorset preventing-crime good",
      "dorset investigating-crime adequate",
      "dorset leadership good",
      "devon-and-cornwall leadership requires-improvement",
    ],
  );
  check(
    "appositions",
    `Bobbies' bosses rated

HMICFRS has released PEEL 2018/19 reports on Merseyside Police and Cheshire Constabulary.

Merseyside Police, the larger of the two, was graded good for effectiveness and outstanding for efficiency. Cheshire Constabulary, a force of some 2,000 officers, was graded good for effectiveness and good for efficiency.

Legitimacy, the third pillar, was graded good at Merseyside Police and as requiring improvement at Cheshire Constabulary.
`,
    [
      "merseyside effectiveness good",
      "merseyside efficiency outstanding",
      "cheshire effectiveness good",
      "cheshire efficiency good",
      "merseyside legitimacy good",
      "cheshire legitimacy requires-improvement",
    ],
  );
});

describe("more across sentences", () => {
  gap(
    "the other two",
    `Three areas under the lens in Norwich

HMICFRS has published its PEEL 2023-25 report on Norfolk Constabulary.

The report turns first to preventing crime, managing offenders and leadership. Leadership was graded outstanding. The other two were graded good.

Victims of fraud may be less pleased. Investigating crime was graded as requiring improvement, and a further inspection of that is planned. The constabulary says that it has good reason to expect better news next year.
`,
    [
      "norfolk leadership outstanding",
      "norfolk preventing-crime good",
      "norfolk managing-offenders good",
      "norfolk investigating-crime requires-improvement",
    ],
  );
  check(
    "the same verdict",
    `Suffolk police told to answer faster

HMICFRS has published its PEEL 2021/22 report on Suffolk Constabulary.

The constabulary was judged to require improvement at responding to the public. The same verdict was given for the way it manages offenders.

Its officers were rated good for their treatment of the public. Preventing crime was also graded good. In Ipswich, the report says, an outstanding effort by wardens has kept one estate quiet.
`,
    [
      "suffolk responding-to-the-public requires-improvement",
      "suffolk managing-offenders requires-improvement",
      "suffolk treating-the-public good",
      "suffolk preventing-crime good",
    ],
  );
  check(
    "all but one",
    `Stafford's officers nearly make a clean sweep

HMIC has published its PEEL 2016 report on Staffordshire Police.

The inspection covered effectiveness, efficiency and legitimacy. Staffordshire Police was graded good in all but efficiency, for which it was graded as requiring improvement.

In 2015, the force was graded good for efficiency. The commissioner said that a good budget was the outstanding issue and that it could not be settled before the spring.
`,
    [
      "staffordshire effectiveness good",
      "staffordshire legitimacy good",
      "staffordshire efficiency requires-improvement",
      "previous staffordshire efficiency good 2015",
    ],
  );
  check(
    "respectively for two forces",
    `Pairs of grades for paired forces

HMICFRS has published its PEEL 2018/19 reports on Essex Police and Kent Police.

Essex Police was graded good and outstanding for effectiveness and efficiency respectively. Kent Police was graded good for effectiveness and good for efficiency.

Legitimacy was graded outstanding in Kent and good in Essex. The two forces share a serious crime directorate, whose staff have a good record at trial in Chelmsford and Maidstone.
`,
    [
      "essex effectiveness good",
      "essex efficiency outstanding",
      "kent effectiveness good",
      "kent efficiency good",
      "kent legitimacy outstanding",
      "essex legitimacy good",
    ],
  );
  gap(
    "a verdict with a dash",
    `One black mark for Wakefield headquarters

HMICFRS has published its PEEL 2023-25 report on West Yorkshire Police.

The force was graded outstanding in two areas – preventing crime and managing offenders – and inadequate in one, responding to the public.

Before that, in 2022, responding to the public had been graded adequate. The report makes it clear that outstanding calls at the end of a shift are now passed on, and that control room staff give good advice to callers.
`,
    [
      "west-yorkshire outstanding 2",
      "west-yorkshire inadequate 1",
      "west-yorkshire preventing-crime outstanding",
      "west-yorkshire managing-offenders outstanding",
      "west-yorkshire responding-to-the-public inadequate",
      "previous west-yorkshire responding-to-the-public adequate 2022",
    ],
  );
  check(
    "two federation branches",
    `Branches speak with one voice

Gwent Police Federation and South Wales Police Federation have commented on the PEEL 2021/22 reports by HMICFRS on Gwent Police and South Wales Police.

The inspectorate graded Gwent Police as requiring improvement for supporting its workforce. It graded South Wales Police adequate for supporting its workforce.

Both forces were graded good for preventing crime. "Our members are outstanding," the two chairs wrote, "but their pay is inadequate."
`,
    [
      "gwent workforce requires-improvement",
      "south-wales workforce adequate",
      "gwent preventing-crime good",
      "south-wales preventing-crime good",
    ],
  );
});

describe("more with hardly a grade", () => {
  check(
    "numbers of forces",
    `National picture of police efficiency

HMIC published its national report on efficiency under PEEL 2016 on 3 November 2016.

Two forces were graded outstanding, 33 were graded good and eight were graded as requiring improvement. Durham Constabulary and Essex Police both gave evidence to the inspectors, who praised the good use that they make of tablets.

The inspectorate wants every force to have an adequate plan for its computers. It will look at outstanding orders for new equipment when it next visits, in the spring of the following year.
`,
    [],
  );
  check(
    "findings alone",
    `Revisit finds good progress at two forces

HMICFRS inspectors went back to Nottinghamshire Police and Derbyshire Constabulary to see what had been done since their PEEL 2021/22 reports.

They found good progress in both. Nottinghamshire has trained 80 more detectives, and supervision, which had been inadequate on night shifts, is better. Derbyshire has cleared all of its outstanding warrants.

Both forces will be inspected again, and a full report on each of them will be published in the usual way.
`,
    [],
  );
  check(
    "a hope in each of two counties",
    `Chiefs look ahead to inspection

HMICFRS will inspect Cheshire Constabulary and Merseyside Police next year as part of its PEEL 2025-27 programme.

Cheshire hopes to be graded outstanding for preventing crime. Merseyside wants to be rated good for responding to the public. Both have asked residents to say whether their local officers do a good job.

Work on outstanding complaints goes on at the headquarters in Winsford, and adequate car parking has been promised for the inspectors when they arrive.
`,
    [],
  );
});

describe("more round-ups", () => {
  check(
    "three forces, each with a past",
    `Three forces, three stories

HMICFRS has published its PEEL 2018/19 legitimacy grades for Cleveland Police, Durham Constabulary and Northumbria Police.

Cleveland Police was graded inadequate for legitimacy. It was graded good for legitimacy in 2016. Durham Constabulary was graded good for legitimacy, and it had been graded outstanding for legitimacy in 2015.

Northumbria Police was graded good for legitimacy. No earlier grade is given for it. The report says that its staff in Newcastle have a good understanding of bias.
`,
    [
      "cleveland legitimacy inadequate",
      "previous cleveland legitimacy good 2016",
      "durham legitimacy good",
      "previous durham legitimacy outstanding 2015",
      "northumbria legitimacy good",
    ],
  );
  gap(
    "the only one",
    `Four forces judged on finances

HMIC has published PEEL 2015 efficiency reports on Dorset Police, Wiltshire Police, Sussex Police and Surrey Police.

Only Surrey Police was graded as requiring improvement for efficiency. The other three were graded good.

On its workforce model, Wiltshire Police was graded outstanding. Dorset Police was graded good for its workforce model. Inspectors wrote of outstanding loans in one county and of good housekeeping in the next.
`,
    [
      "surrey efficiency requires-improvement",
      "dorset efficiency good",
      "wiltshire efficiency good",
      "sussex efficiency good",
      "wiltshire workforce-model outstanding",
      "dorset workforce-model good",
    ],
  );
  gap(
    "tallies for three forces",
    `Counting up the grades

HMICFRS has published PEEL 2021/22 reports on Cumbria Constabulary, Lancashire Constabulary and Merseyside Police.

Cumbria Constabulary was graded good in five areas and adequate in four. Lancashire Constabulary was graded good in six areas and requiring improvement in two.

Merseyside Police was graded outstanding in two areas. Tackling serious and organised crime is one of the two. Managing offenders is the other.
`,
    [
      "cumbria good 5",
      "cumbria adequate 4",
      "lancashire good 6",
      "lancashire requires-improvement 2",
      "merseyside outstanding 2",
      "merseyside serious-organised-crime outstanding",
      "merseyside managing-offenders outstanding",
    ],
  );
  check(
    "grouped by area",
    `Area by area: two forces

HMICFRS has published PEEL 2023-25 reports on Hertfordshire Constabulary and Bedfordshire Police.

Preventing crime: Hertfordshire Constabulary was graded good; Bedfordshire Police was graded adequate.

Investigating crime: Hertfordshire Constabulary was graded adequate; Bedfordshire Police was graded as requiring improvement.

Leadership: both forces were graded good.

The chief constables will discuss the reports in Luton, where outstanding questions about the shared dog unit are to be settled.
`,
    [
      "hertfordshire preventing-crime good",
      "bedfordshire preventing-crime adequate",
      "hertfordshire investigating-crime adequate",
      "bedfordshire investigating-crime requires-improvement",
      "hertfordshire leadership good",
      "bedfordshire leadership good",
    ],
  );
  check(
    "a row for each force and year",
    `Efficiency in Wales over two years

HMIC has published its PEEL 2016 efficiency reports on the Welsh forces. The table gives the grades for efficiency in each of the two years in which the pillar has been inspected in this way.

Force\t2015\t2016
Gwent Police\tGood\tGood
North Wales Police\tRequires improvement\tGood
South Wales Police\tGood\tOutstanding
`,
    [
      "previous gwent efficiency good 2015",
      "gwent efficiency good",
      "previous north-wales efficiency requires-improvement 2015",
      "north-wales efficiency good",
      "previous south-wales efficiency good 2015",
      "south-wales efficiency outstanding",
    ],
  );
});

describe("praise between grades", () => {
  check(
    "two forces and their volunteers",
    `Volunteers shine in two counties

HMICFRS has published PEEL 2021/22 reports on Devon and Cornwall Police and Dorset Police.

Dorset Police has outstanding volunteers and makes good use of them. It was graded adequate for preventing crime. Devon and Cornwall Police, which has good links with farmers, was graded good for preventing crime.

Devon and Cornwall Police was also graded inadequate for managing offenders. Officers in Plymouth have since cleared most of their outstanding visits.
`,
    [
      "dorset preventing-crime adequate",
      "devon-and-cornwall preventing-crime good",
      "devon-and-cornwall managing-offenders inadequate",
    ],
  );
  gap(
    "a count of nothing",
    `No top marks in Northampton

HMICFRS has published its PEEL 2021/22 report on Northamptonshire Police.

The force was not graded outstanding in any area. It was graded adequate in four areas and requiring improvement in six.

Preventing crime is one of the four. The force has made good progress with its control room, the report says, although responding to the public was graded as requiring improvement.
`,
    [
      "northamptonshire outstanding 0",
      "northamptonshire adequate 4",
      "northamptonshire requires-improvement 6",
      "northamptonshire preventing-crime adequate",
      "northamptonshire responding-to-the-public requires-improvement",
    ],
  );
});
