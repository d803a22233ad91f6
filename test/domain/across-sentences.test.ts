import { describe } from "vitest";
import { check, gap } from "./readings.js";

/** Whole short documents in which a grade, its area and its force stand in different sentences. */
describe("the rounds of 2014 and 2015", () => {
  check(
    "an area in one sentence, its grade in the next",
    `Burglary squad pays off for Norfolk

HMIC published its crime inspection of Norfolk Constabulary on 27 November 2014. Three questions were asked of every force.

The first was about preventing offending. There, inspectors graded the constabulary good. They then turned to the way it investigates offending, and for that they gave it the same grade.

Anti-social behaviour was the third question. This was the high point of the visit: the constabulary was judged outstanding, and residents told the team that patrols had made good progress on two estates. Copies of the findings have been sent to parish councils.
`,
    ["norfolk preventing-crime good", "norfolk investigating-crime good", "norfolk anti-social-behaviour outstanding"],
  );
  check(
    "the former and the latter",
    `Watchdog's first PEEL report on Dorset

Her Majesty's Inspectorate of Constabulary (HMIC) released its first PEEL assessment of Dorset Police on 27 November 2014.

The report looks closely at two subjects: tackling anti-social behaviour and investigating offending. The former was graded good. The latter requires improvement, it says, because outstanding warrants had not been chased and supervision of files was patchy.

The force was also assessed for efficiency. Here the verdict was good, and the treasurer was commended for good housekeeping in a lean year. A spokeswoman said that an action plan would go before the commissioner in January.
`,
    ["dorset anti-social-behaviour good", "dorset investigating-crime requires-improvement", "dorset efficiency good"],
  );
  check(
    "a grade first and the areas after",
    `Cumbria Constabulary welcomes report

HMIC has inspected Cumbria Constabulary for its PEEL 2015 effectiveness report, which came out on 18 February 2016.

Three of the questions earned a grade of good. They were preventing crime and anti-social behaviour, investigating crime and managing offenders, and tackling serious and organised crime. The fourth did not: protecting vulnerable people was found to require improvement.

The constabulary was nevertheless graded good for effectiveness as a whole. Inspectors praised the good relationships that sergeants have built with village schools.
`,
    [
      "cumbria preventing-crime good",
      "cumbria investigating-crime good",
      "cumbria serious-organised-crime good",
      "cumbria protecting-vulnerable-people requires-improvement",
      "cumbria effectiveness good",
      "cumbria good 3",
    ],
  );
  gap(
    "both, and the third alone",
    `Money is tight but well spent, Suffolk is told

HMIC's PEEL 2015 efficiency report on Suffolk Constabulary was published on 20 October 2015.

Inspectors studied the workforce model and the financial position of the constabulary. Both were rated as good. They went on to ask how well it uses its resources to meet demand; that, they decided, was outstanding.

Taken together, the three answers led HMIC to judge the constabulary good for efficiency. Staff in the control room were singled out for their outstanding work with a new map.
`,
    [
      "suffolk workforce-model good",
      "suffolk financial-position good",
      "suffolk use-of-resources outstanding",
      "suffolk efficiency good",
    ],
  );
  check(
    "the inspector speaks of a question and then grades it",
    `Legitimacy of Wiltshire Police

On 11 February 2016 HMIC published its PEEL 2015 legitimacy report on Wiltshire Police.

Her Majesty's Inspector Dana Whitlow said: "We asked whether decisions on stop and search and Taser were fair and appropriate. In that area we have graded Wiltshire Police as requiring improvement."

She went on: "We also asked how well the force understands, engages with and treats fairly the people it serves. That we graded good. Overall, Wiltshire Police is good at legitimately keeping people safe and reducing crime."
`,
    [
      "wiltshire stop-and-search requires-improvement",
      "wiltshire treating-the-public good",
      "wiltshire legitimacy good",
    ],
  );
  check(
    "leadership and figures that carry no grade",
    `Inspectors leave Gwent with two tasks

Gwent Police has been inspected by HMIC as part of its PEEL 2015 programme. The effectiveness report came out on 18 February 2016.

The chief constable, it says, gives good direction, and the force has made good use of volunteers. Neither remark is a grade.

What is graded is how the force protects vulnerable people. It was rated inadequate on that score. Preventing crime was better received: inspectors spoke of good links with schools there, and their grade for it was good. The same grade was given for investigating crime.
`,
    ["gwent protecting-vulnerable-people inadequate", "gwent preventing-crime good", "gwent investigating-crime good"],
  );
  check(
    "a crime inspection of the year before",
    `Lancashire holds its ground on burglary

HMIC published its PEEL 2015 effectiveness report on Lancashire Constabulary on 18 February 2016.

The constabulary was graded good at investigating crime. It had been given the same grade for this in the crime inspection of 2014, when forty files were read.

Preventing crime tells a different story. In 2014 it was rated good. This time inspectors rated it outstanding, and they pointed to the outstanding commitment of officers who work with young people in the east of the county.
`,
    [
      "lancashire investigating-crime good",
      "previous lancashire investigating-crime good 2014",
      "previous lancashire preventing-crime good 2014",
      "lancashire preventing-crime outstanding",
    ],
  );
});

describe("the rounds of 2016 and 2017", () => {
  check(
    "a pillar, and then its questions with likewise",
    `Kent Police treats people well, say inspectors

Her Majesty's Inspectorate of Constabulary (HMIC) has published its PEEL 2016 legitimacy report on Kent Police.

Kent Police was rated outstanding for legitimacy. Treating the public with fairness and respect was graded outstanding. So was ensuring that the workforce behaves ethically and lawfully.

Only one answer fell short of that mark. It concerned the way in which the force treats its workforce with fairness and respect, which was graded good. "We saw good examples of managers checking on lone workers," the report says.
`,
    [
      "kent legitimacy outstanding",
      "kent treating-the-public outstanding",
      "kent ethical-behaviour outstanding",
      "kent workforce good",
    ],
  );
  check(
    "a relative clause with the earlier grade",
    `Bedfordshire Police and the missing detectives

HMIC has published its PEEL 2016 effectiveness report on Bedfordshire Police, dated 2 March 2017.

Protecting vulnerable people, which had been graded inadequate in 2015, now requires improvement. Investigating crime, by contrast, has slipped: it was good in 2015 and is now rated inadequate.

Detectives told the inspectors about inadequate laptops and long shifts. Elsewhere the news was better. Serious and organised crime, where the force works with six neighbours, was graded good.
`,
    [
      "previous bedfordshire protecting-vulnerable-people inadequate 2015",
      "bedfordshire protecting-vulnerable-people requires-improvement",
      "previous bedfordshire investigating-crime good 2015",
      "bedfordshire investigating-crime inadequate",
      "bedfordshire serious-organised-crime good",
    ],
  );
  gap(
    "the other two",
    `Efficiency: the sums add up in Cheshire

HMIC published its PEEL 2016 efficiency report on Cheshire Constabulary on 3 November 2016.

There are three questions. Understanding demand, using resources to manage current demand, and planning for future demand. The first of them was graded requires improvement, since the constabulary had not counted the calls that are closed without a visit.

The other two were both graded good. That was enough for the constabulary to be judged good for efficiency overall, and the finance director was thanked for a good set of accounts.
`,
    [
      "cheshire understanding-demand requires-improvement",
      "cheshire use-of-resources good",
      "cheshire planning-for-the-future good",
      "cheshire efficiency good",
    ],
  );
  check(
    "two forces with a change of subject",
    `Neighbours part company over fairness

HMIC's PEEL 2016 legitimacy reports, out on 8 December 2016, cover West Mercia Police and Warwickshire Police.

West Mercia Police was graded good for legitimacy. The force to its east was not so lucky. Warwickshire Police requires improvement for legitimacy, the inspectorate says.

In Warwickshire the trouble lay with ethics, and the force was rated as requiring improvement in ensuring that its workforce behaves ethically and lawfully. West Mercia Police was graded good in the same area. Both forces were described as having good ideas about recruiting.
`,
    [
      "west-mercia legitimacy good",
      "warwickshire legitimacy requires-improvement",
      "warwickshire ethical-behaviour requires-improvement",
      "west-mercia ethical-behaviour good",
    ],
  );
  check(
    "in quotation marks and without",
    `County force is 'good', says report

HMICFRS published its PEEL 2017 effectiveness report on Hertfordshire Constabulary on 22 March 2018.

The constabulary has been rated 'good' for effectiveness. Inspectors looked at how it investigates crime and reduces re-offending. Here too the grade was 'good'.

Then there is the protection of vulnerable people. It had been a worry in 2016, when the constabulary was told that it required improvement in this area. Now it is rated good.
`,
    [
      "hertfordshire effectiveness good",
      "hertfordshire investigating-crime good",
      "previous hertfordshire protecting-vulnerable-people requires-improvement 2016",
      "hertfordshire protecting-vulnerable-people good",
    ],
  );
  check(
    "a list in prose with semicolons",
    `Northumbria's efficiency under the lamp

HMICFRS published its PEEL 2017 efficiency report on Northumbria Police on 9 November 2017.

The marks are as follows: understanding demand, good; use of resources, requires improvement; planning for the future, good. From these the inspectorate arrived at its overall judgment, which is that Northumbria Police is good for efficiency.

The second of the three marks will smart. A panel member said that she had seen good evidence of change since the spring, and that the outstanding vacancies would be filled by Easter.
`,
    [
      "northumbria understanding-demand good",
      "northumbria use-of-resources requires-improvement",
      "northumbria planning-for-the-future good",
      "northumbria efficiency good",
    ],
  );
  check(
    "a judgment carried forward",
    `Durham Constabulary's record in full

HMICFRS published its PEEL 2017 effectiveness report on Durham Constabulary on 22 March 2018.

Not every question was asked again. Inspectors came back for the investigation of crime. That was graded outstanding. They came back, too, for the way in which the constabulary protects vulnerable people, and for this it was rated good.

Preventing crime was left alone. The grade of outstanding that it was given in 2016 has been carried forward. Members thanked the constabulary for a good year.
`,
    [
      "durham investigating-crime outstanding",
      "durham protecting-vulnerable-people good",
      "previous durham preventing-crime outstanding 2016",
    ],
  );
});

describe("the round of 2018-19", () => {
  check(
    "three pillars, one to a sentence",
    `Mixed report for Cleveland Police

The 2018/19 PEEL assessment of Cleveland Police was released by HMICFRS on 27 September 2019.

It covers effectiveness, efficiency and legitimacy. The force was graded inadequate for the first. The second brought no relief: inadequate. And for the third, inspectors arrived at the very same grade.

Below the pillars there is one exception. Treating the public with fairness and respect was graded as requiring improvement. The chief constable, who joined in the spring, spoke of good people in inadequate buildings.
`,
    [
      "cleveland effectiveness inadequate",
      "cleveland efficiency inadequate",
      "cleveland legitimacy inadequate",
      "cleveland treating-the-public requires-improvement",
    ],
  );
  check(
    "a question under each pillar in apposition",
    `Essex Police on the up

HMICFRS published its PEEL 2018/19 report on Essex Police on 2 May 2019.

Effectiveness, the first of the three pillars, was graded good. So was efficiency, the second. Legitimacy, the third, was graded good too.

Within the pillars there was one blot: investigating crime, a task shared between four local teams, was judged to require improvement. Serious and organised crime, on the other hand, was rated outstanding, a step up from 2017, when it was graded good.
`,
    [
      "essex effectiveness good",
      "essex efficiency good",
      "essex legitimacy good",
      "essex investigating-crime requires-improvement",
      "essex serious-organised-crime outstanding",
      "previous essex serious-organised-crime good 2017",
    ],
  );
  check(
    "the same for the way it",
    `Leaders in Gwent answer inspectors

HMICFRS released its PEEL 2018/19 report on Gwent Police on 7 February 2020.

The force was judged good at preventing crime and anti-social behaviour. The same verdict was given for the way it investigates crime. Protecting vulnerable people, however, was graded as requiring improvement.

A year earlier a separate visit had praised the good partnership with social workers. The present report goes on to planning for the future, and there Gwent Police is rated good.
`,
    [
      "gwent preventing-crime good",
      "gwent investigating-crime good",
      "gwent protecting-vulnerable-people requires-improvement",
      "gwent planning-for-the-future good",
    ],
  );
  check(
    "three forces in one text",
    `How the forces of the east did

HMICFRS published PEEL 2018/19 reports on Norfolk Constabulary, Suffolk Constabulary and Cambridgeshire Constabulary on 7 February 2020.

Norfolk Constabulary was the star: it was graded outstanding for efficiency. Suffolk Constabulary was rated good for the same pillar, and good for legitimacy besides.

Cambridgeshire Constabulary lagged behind them both. Its efficiency requires improvement, according to the report. For legitimacy, though, it was graded good. The three share a team of firearms officers, whose training was called good value.
`,
    [
      "norfolk efficiency outstanding",
      "suffolk efficiency good",
      "suffolk legitimacy good",
      "cambridgeshire efficiency requires-improvement",
      "cambridgeshire legitimacy good",
    ],
  );
  gap(
    "pairs by respectively after an announcement",
    `Panel hears of two grades and a gap

Item 5: inspection. HMICFRS's PEEL 2018/19 report on Lincolnshire Police was noted; it had been published on 27 September 2019.

Members were told that two questions sit under efficiency: meeting demand and planning for the future. They were graded good and inadequate respectively. Efficiency as a pillar was graded requires improvement.

A member asked about legitimacy. The commissioner's officer replied that the force was graded good under that heading, as it had been in 2017. The panel resolved to look at outstanding actions in March.
`,
    [
      "lincolnshire use-of-resources good",
      "lincolnshire planning-for-the-future inadequate",
      "lincolnshire efficiency requires-improvement",
      "lincolnshire legitimacy good",
      "previous lincolnshire legitimacy good 2017",
    ],
  );
  check(
    "all but one of the questions named",
    `Merseyside Police hails its detectives

Merseyside Police was inspected by HMICFRS, whose PEEL 2018/19 report came out on 27 September 2019.

The effectiveness pillar is made of four questions: preventing crime, investigating crime, protecting vulnerable people, and tackling serious and organised crime. Merseyside Police was graded good in all but one of them. The exception was the last, where it was rated outstanding.

There was praise for "good, old-fashioned" detective work. No cause of concern was raised by the team during the visit.
`,
    [
      "merseyside preventing-crime good",
      "merseyside investigating-crime good",
      "merseyside protecting-vulnerable-people good",
      "merseyside serious-organised-crime outstanding",
    ],
  );
});

describe("the round of 2021-22", () => {
  check(
    "counts with a total, and areas named for some",
    `Gloucestershire Constabulary told to act

HMICFRS has released its PEEL 2021/22 report on Gloucestershire Constabulary.

Of ten areas, two were graded good, three adequate, one as requiring improvement and four inadequate. The four inadequate grades were for investigating crime, responding to the public, supporting victims and protecting vulnerable people.

A commander said that inadequate broadband in rural stations did not help, and that good progress had been made since the visit.
`,
    [
      "gloucestershire good 2/10",
      "gloucestershire adequate 3/10",
      "gloucestershire requires-improvement 1/10",
      "gloucestershire inadequate 4/10",
      "gloucestershire investigating-crime inadequate",
      "gloucestershire responding-to-the-public inadequate",
      "gloucestershire supporting-victims inadequate",
      "gloucestershire protecting-vulnerable-people inadequate",
    ],
  );
  check(
    "a paraphrase in one sentence, a pronoun in the next",
    `999 callers left waiting in Wiltshire

The police watchdog, HMICFRS, has released its PEEL 2021/22 report on Wiltshire Police.

Its sharpest words are about the control room and how quickly 999 calls are answered. In this area the force was graded inadequate.

Value for money is another matter. It was rated adequate, with good use of the estate. As for wellbeing and workplace culture, inspectors wrote that sergeants "care", and they graded that area adequate as well.
`,
    [
      "wiltshire responding-to-the-public inadequate",
      "wiltshire use-of-resources adequate",
      "wiltshire workforce adequate",
    ],
  );
  check(
    "a federation's branch",
    `Federation: grade no surprise

Sussex Police Federation has replied to the PEEL 2021/22 report, in which HMICFRS examines Sussex Police.

Supporting the workforce was one of the areas. The grade for it was requires improvement. Investigating crime and managing offenders were graded adequate.

Branch chair Lee Orchard said: "Our members are outstanding. They would be good at investigating crime if there were more of them." He added that an inadequate canteen was the least of it. The force's grade for preventing crime is good.
`,
    [
      "sussex workforce requires-improvement",
      "sussex investigating-crime adequate",
      "sussex managing-offenders adequate",
      "sussex preventing-crime good",
    ],
  );
  check(
    "earlier grade without a year",
    `Staffordshire slips on response

HMICFRS published its PEEL 2021/22 report on Staffordshire Police in the autumn.

Responding to the public is now graded inadequate. Preventing crime was graded at the last inspection as well as at this one: it was good then, and it is adequate now.

Inspectors gave one outstanding grade. It went to disrupting serious organised crime, on which the force works with its neighbours. A councillor called it a good day's work.
`,
    [
      "staffordshire responding-to-the-public inadequate",
      "previous staffordshire preventing-crime good",
      "staffordshire preventing-crime adequate",
      "staffordshire outstanding 1",
      "staffordshire serious-organised-crime outstanding",
    ],
  );
  gap(
    "an ungraded area between graded ones",
    `What the inspectors said about Cumbria

HMICFRS has published its PEEL 2021/22 report on Cumbria Constabulary.

The service that victims receive was looked at but was not graded. Everything else that is named here was. Managing offenders was found to be good. The same goes for the recording of crime.

Where the constabulary fell down was in the good use of resources, an area in which it requires improvement, the inspectorate said. There were no inadequate grades.
`,
    [
      "cumbria supporting-victims not-graded",
      "cumbria managing-offenders good",
      "cumbria crime-recording good",
      "cumbria use-of-resources requires-improvement",
      "cumbria inadequate 0",
    ],
  );
  check(
    "a commissioner's office, good and adequate by turns",
    `Commissioner responds to inspection of Dyfed-Powys Police

I have read the PEEL 2021/22 report in which HMICFRS sets out its grades for Dyfed-Powys Police.

Good grades were given for preventing crime and for treatment of the public. An adequate grade was given for protecting vulnerable people. Responding to the public drew a grade of requires improvement, and I have asked the chief constable for a plan.

My hope is that by next year the force will be graded good in that area. Outstanding files are already being cleared.
`,
    [
      "dyfed-powys preventing-crime good",
      "dyfed-powys treating-the-public good",
      "dyfed-powys protecting-vulnerable-people adequate",
      "dyfed-powys responding-to-the-public requires-improvement",
    ],
  );
  gap(
    "a dash that names the one area",
    `Northamptonshire Police inspected

HMICFRS has published its PEEL 2021/22 report on Northamptonshire Police.

The force was rated requires improvement in two areas: investigating crime and managing offenders. It was adequate in one - recording data about crime.

Two areas were good. One of these was preventing crime. The other was treatment of the public, in which inspectors noted good manners at the front counter and an outstanding commitment to body-worn video.
`,
    [
      "northamptonshire requires-improvement 2",
      "northamptonshire investigating-crime requires-improvement",
      "northamptonshire managing-offenders requires-improvement",
      "northamptonshire adequate 1",
      "northamptonshire crime-recording adequate",
      "northamptonshire good 2",
      "northamptonshire preventing-crime good",
      "northamptonshire treating-the-public good",
    ],
  );
});

describe("the round of 2023-25", () => {
  check(
    "there, of the area before",
    `Avon and Somerset's detectives face criticism

HMICFRS has published its PEEL 2023-25 report on Avon and Somerset Police.

Investigating crime is where the report dwells longest. There the force was graded inadequate. Managing offenders fared little better, and it requires improvement in that area too.

At the other end of the scale stands preventing crime. Inspectors, who walked the streets of three towns, graded this outstanding. They also found good practice in the missing persons team.
`,
    [
      "avon-and-somerset investigating-crime inadequate",
      "avon-and-somerset managing-offenders requires-improvement",
      "avon-and-somerset preventing-crime outstanding",
    ],
  );
  gap(
    "of eight areas, the rest unnamed",
    `Good work on the beat, says watchdog

HMICFRS has published its PEEL 2023-25 report on Dorset Police.

Eight areas were graded. In five of them Dorset Police was good, in two it was adequate, and in one, managing offenders, it requires improvement.

The report does not linger on every one of the five. It does single out leadership, which is among them, and praises the good sense of the chief officers. Responding to the public was one of the two adequate areas.
`,
    [
      "dorset good 5/8",
      "dorset adequate 2/8",
      "dorset requires-improvement 1/8",
      "dorset managing-offenders requires-improvement",
      "dorset leadership good",
      "dorset responding-to-the-public adequate",
    ],
  );
  gap(
    "this, that and the other",
    `Response times cost Devon and Cornwall dear

His Majesty's Inspectorate of Constabulary and Fire & Rescue Services (HMICFRS) has published its PEEL 2023-25 report on Devon & Cornwall Police.

Two areas were rated inadequate. One was responding to the public, and the other was managing offenders.

Leadership and force management came next. This requires improvement, the inspectorate said. Inspectors also went to see how the force treats its own staff, and they graded that adequate. A union officer spoke of outstanding leave that nobody can take.
`,
    [
      "devon-and-cornwall inadequate 2",
      "devon-and-cornwall responding-to-the-public inadequate",
      "devon-and-cornwall managing-offenders inadequate",
      "devon-and-cornwall leadership requires-improvement",
      "devon-and-cornwall workforce adequate",
    ],
  );
  check(
    "neighbours compared, the subject changing twice",
    `Two forces, two stories

HMICFRS published PEEL 2023-25 reports on Surrey Police and Sussex Police on 14 November 2024.

Surrey Police was graded good at preventing crime. It was rated adequate at responding to the public. Over the border the picture is reversed. There Sussex Police was graded adequate at preventing crime, while responding to the public was good.

Surrey Police requires improvement at investigating crime. Sussex Police does too. A councillor who sits on both panels said that good neighbours should learn from each other.
`,
    [
      "surrey preventing-crime good",
      "surrey responding-to-the-public adequate",
      "sussex preventing-crime adequate",
      "sussex responding-to-the-public good",
      "surrey investigating-crime requires-improvement",
      "sussex investigating-crime requires-improvement",
    ],
  );
  gap(
    "previous grades told first",
    `Three years on, Nottinghamshire

HMICFRS published its PEEL 2023-25 report on Nottinghamshire Police in the spring.

In 2022 the force was graded good at investigating crime and adequate at managing offenders. Neither grade has lasted. Investigating crime is now inadequate. Managing offenders now requires improvement.

Preventing crime has kept the good grade that it was given in 2022. The report adds that a good deal of the shortfall in the other areas dates from one bad winter, when two hundred investigations stood outstanding.
`,
    [
      "previous nottinghamshire investigating-crime good 2022",
      "previous nottinghamshire managing-offenders adequate 2022",
      "nottinghamshire investigating-crime inadequate",
      "nottinghamshire managing-offenders requires-improvement",
      "nottinghamshire preventing-crime good",
      "previous nottinghamshire preventing-crime good 2022",
    ],
  );
  check(
    "a press officer with quoted grades",
    `Humberside Police keeps its shine

Humberside Police has welcomed its PEEL 2023-25 report from HMICFRS.

'Outstanding' is the grade for three areas: preventing crime, responding to the public and leadership. 'Good' is the grade for another three. These are police powers and public treatment, protecting vulnerable people and developing a positive workplace.

Chief Constable Robin Tarn said: "An outstanding team deserves every word. We know that we have to do better at investigating crime."
`,
    [
      "humberside outstanding 3",
      "humberside preventing-crime outstanding",
      "humberside responding-to-the-public outstanding",
      "humberside leadership outstanding",
      "humberside good 3",
      "humberside treating-the-public good",
      "humberside protecting-vulnerable-people good",
      "humberside workforce good",
    ],
  );
  gap(
    "in both of these areas",
    `West Midlands Police and the long road back

HMICFRS has published its PEEL 2023-25 report on West Midlands Police.

Inspectors spent most time on investigating crime and on protecting vulnerable people. In both of these areas the force was graded inadequate, and two causes of concern were issued.

Responding to the public and leadership came after them. The force requires improvement in the former. In the latter it was judged adequate. Recruits told the team that they had been given good training but inadequate notice of their shifts.
`,
    [
      "west-midlands investigating-crime inadequate",
      "west-midlands protecting-vulnerable-people inadequate",
      "west-midlands responding-to-the-public requires-improvement",
      "west-midlands leadership adequate",
    ],
  );
  check(
    "questions in plain words",
    `How good is your force?

HMICFRS has published its PEEL 2023-25 report on North Wales Police.

How well does it pick up the phone and get to people who call? Adequate, the report answers for responding to the public. Does it solve crime? Not well enough: for investigating crime it was graded as requiring improvement.

Does it look after its officers? For that it was graded good. Its chiefs, finally, received the grade of good for leadership. None of the areas was outstanding.
`,
    [
      "north-wales responding-to-the-public adequate",
      "north-wales investigating-crime requires-improvement",
      "north-wales workforce good",
      "north-wales leadership good",
      "north-wales outstanding 0",
    ],
  );
  gap(
    "a panel's minutes",
    `Police and Crime Panel: minutes of the meeting

7. HMICFRS inspection of Northamptonshire Police (PEEL 2023-25)

The officer took members through the grades. Protecting vulnerable people had been graded requires improvement. That was also the grade for investigating crime. Members noted that managing offenders was graded good.

Councillor Price asked about the control room. The officer said that the inspectorate had graded responding to the public adequate. In the previous report, he reminded them, the same area was graded requires improvement. Two outstanding queries were deferred.
`,
    [
      "northamptonshire protecting-vulnerable-people requires-improvement",
      "northamptonshire investigating-crime requires-improvement",
      "northamptonshire managing-offenders good",
      "northamptonshire responding-to-the-public adequate",
      "previous northamptonshire responding-to-the-public requires-improvement",
    ],
  );
  gap(
    "apart from",
    `Lancashire near the top of the class

HMICFRS has published its PEEL 2023-25 report on Lancashire Constabulary.

Four areas matter most to residents, the report says: preventing crime, responding to the public, investigating crime and protecting vulnerable people. Apart from the second, they were all graded good. Responding to the public was graded adequate.

Leadership was the surprise. It went from adequate to outstanding. "We saw outstanding leaders in every corridor," the inspectors wrote, "and good humour as well."
`,
    [
      "lancashire preventing-crime good",
      "lancashire investigating-crime good",
      "lancashire protecting-vulnerable-people good",
      "lancashire responding-to-the-public adequate",
      "previous lancashire leadership adequate",
      "lancashire leadership outstanding",
    ],
  );
  check(
    "three areas, three sentences, one grade",
    `Hampshire's chief: we will mend the phones

HMICFRS published its PEEL 2023-25 report on Hampshire and Isle of Wight Constabulary this week.

Preventing crime was graded good. Managing offenders was as well. And so, in spite of a difficult year, was developing a positive workplace.

It was a different matter when the inspectors rang 101. The constabulary requires improvement at responding to the public. The chief constable accepted that the grade was fair, but said that the volunteers in her control room had made an outstanding effort.
`,
    [
      "hampshire preventing-crime good",
      "hampshire managing-offenders good",
      "hampshire workforce good",
      "hampshire responding-to-the-public requires-improvement",
    ],
  );
  gap(
    "a grade held back to the end",
    `What they found in Leicestershire

HMICFRS has published its PEEL 2023-25 report on Leicestershire Police.

Leadership, protecting vulnerable people and managing offenders: in these three areas, said the inspectorate, Leicestershire Police is adequate. Investigating crime and responding to the public: in these two it requires improvement.

Crime prevention and the use of its powers remain. The force is good at the first of these. It is good at the second as well. A spokesman said good foundations had been laid.
`,
    [
      "leicestershire leadership adequate",
      "leicestershire protecting-vulnerable-people adequate",
      "leicestershire managing-offenders adequate",
      "leicestershire investigating-crime requires-improvement",
      "leicestershire responding-to-the-public requires-improvement",
      "leicestershire preventing-crime good",
      "leicestershire treating-the-public good",
    ],
  );
  gap(
    "the lowest grade in words",
    `Watchdog gives Gwent its lowest mark

HMICFRS has published its PEEL 2023-25 report on Gwent Police.

Responding to the public was given the lowest grade, inadequate. For protecting vulnerable people the force came away with the grade just above that one: requires improvement.

Police powers and public treatment came out better. Here inspectors found the force to be good, and spoke of outstanding records of every search. For workplace culture the force was graded adequate.
`,
    [
      "gwent responding-to-the-public inadequate",
      "gwent protecting-vulnerable-people requires-improvement",
      "gwent treating-the-public good",
      "gwent workforce adequate",
    ],
  );
  check(
    "elsewhere in the report",
    `Cleveland Police turns a corner

HMICFRS has published its PEEL 2023-25 report on Cleveland Police.

The force, which left enhanced monitoring in 2023, was graded adequate for preventing crime. It had been graded inadequate in that area at the previous inspection. Elsewhere in the report the inspectors grade it good for leadership.

They have not finished. Investigating crime, they say, requires improvement, and managing offenders does too. Good intentions and outstanding energy, wrote one of them, will not clear a backlog by themselves.
`,
    [
      "cleveland preventing-crime adequate",
      "previous cleveland preventing-crime inadequate",
      "cleveland leadership good",
      "cleveland investigating-crime requires-improvement",
      "cleveland managing-offenders requires-improvement",
    ],
  );
  check(
    "a comparator's grades",
    `South Yorkshire Police leads the region

HMICFRS published its PEEL 2023-25 report on South Yorkshire Police on 4 July 2024.

South Yorkshire Police was rated outstanding at preventing crime. No neighbour matched that: West Yorkshire Police was graded good in the same area, as was North Yorkshire Police.

The lead does not stretch to every subject. In managing offenders South Yorkshire Police was graded adequate. In that area West Yorkshire Police was rated good.
`,
    [
      "south-yorkshire preventing-crime outstanding",
      "west-yorkshire preventing-crime good",
      "north-yorkshire preventing-crime good",
      "south-yorkshire managing-offenders adequate",
      "west-yorkshire managing-offenders good",
    ],
  );
  check(
    "a semicolon list by grade",
    `Grades at a glance: Warwickshire

HMICFRS has published its PEEL 2023-25 report on Warwickshire Police.

The grades fall into three groups. The force is good at preventing crime and managing offenders; adequate at responding to the public, protecting vulnerable people and leadership; and requires improvement at investigating crime.

That last grade is the one that worries the commissioner. In 2022, investigating crime was graded adequate. She has asked for good, clear figures each month.
`,
    [
      "warwickshire preventing-crime good",
      "warwickshire managing-offenders good",
      "warwickshire responding-to-the-public adequate",
      "warwickshire protecting-vulnerable-people adequate",
      "warwickshire leadership adequate",
      "warwickshire investigating-crime requires-improvement",
      "previous warwickshire investigating-crime adequate 2022",
    ],
  );
  gap(
    "an area that the inspectors would not grade",
    `Service to victims left out of Kent grades

HMICFRS has published its PEEL 2023-25 report on Kent Police.

Inspectors read two hundred case files to see what service victims of crime get from the force. They did not grade that area. They did grade the recording of crime, and there Kent Police was outstanding.

Investigating crime was looked at next. Its grade is good. The federation called the result "an outstanding reward for inadequate pay".
`,
    ["kent supporting-victims not-graded", "kent crime-recording outstanding", "kent investigating-crime good"],
  );
  check(
    "a total given late",
    `Mixed marks for Thames Valley

HMICFRS has published its PEEL 2023-25 report on Thames Valley Police.

The force got one outstanding, two good, four adequate and one inadequate grade, eight in all. The outstanding grade was for preventing crime. The inadequate one was for responding to the public.

Leadership was one of the good areas. The deputy commissioner asked that good news should not hide the bad, and pointed to the outstanding fraud cases, which number more than ninety.
`,
    [
      "thames-valley outstanding 1/8",
      "thames-valley good 2/8",
      "thames-valley adequate 4/8",
      "thames-valley inadequate 1/8",
      "thames-valley preventing-crime outstanding",
      "thames-valley responding-to-the-public inadequate",
      "thames-valley leadership good",
    ],
  );
  check(
    "opinions next to grades",
    `Commissioner disputes grade for Cheshire Constabulary

HMICFRS has published its PEEL 2023-25 report on Cheshire Constabulary.

The inspectorate graded the constabulary adequate for investigating crime. The commissioner begs to differ. "It is good at investigating crime and outstanding at leadership," she said.

On leadership the report and the commissioner are closer: the grade given by the inspectors is good. For managing offenders they gave the same grade, and for that the commissioner had no quarrel with them.
`,
    ["cheshire investigating-crime adequate", "cheshire leadership good", "cheshire managing-offenders good"],
  );
  check(
    "which is also the grade for",
    `Norfolk's verdict

HMICFRS has published its PEEL 2023-25 report on Norfolk Constabulary.

Managing offenders, a task that has grown each year since 2019, was graded good. That is also the grade for protecting vulnerable people. For responding to the public, which takes in 999 calls and attendance, the constabulary was handed a grade of requires improvement.

Its leaders are told that they have a good plan. The grade for leadership itself is adequate.
`,
    [
      "norfolk managing-offenders good",
      "norfolk protecting-vulnerable-people good",
      "norfolk responding-to-the-public requires-improvement",
      "norfolk leadership adequate",
    ],
  );
  check(
    "county lines and other paraphrases",
    `Merseyside's fight against gangs

HMICFRS has published its PEEL 2021/22 report on Merseyside Police.

Gangs and county lines have troubled the region for years. For disrupting serious organised crime, the inspectorate has graded the force outstanding. Safeguarding the vulnerable is another of the areas graded. The verdict on that is good.

Detecting crime was also on the list. It is an area in which Merseyside Police was graded adequate. A detective called the caseload outstanding, and not in a good way.
`,
    [
      "merseyside serious-organised-crime outstanding",
      "merseyside protecting-vulnerable-people good",
      "merseyside investigating-crime adequate",
    ],
  );
  gap(
    "three forces and one area",
    `Three forces of the north and their grades

HMICFRS has now published PEEL 2023-25 reports on Durham Constabulary, Northumbria Police and Cleveland Police.

Responding to the public is the area that readers ask about. Durham Constabulary was graded good. Northumbria Police was graded adequate. Cleveland Police requires improvement.

Leadership is the next. In this area Durham Constabulary was rated outstanding, and the other two forces were both rated good. Floods, strikes and good weather all had a part in the figures.
`,
    [
      "durham responding-to-the-public good",
      "northumbria responding-to-the-public adequate",
      "cleveland responding-to-the-public requires-improvement",
      "durham leadership outstanding",
      "northumbria leadership good",
      "cleveland leadership good",
    ],
  );
  check(
    "again and still",
    `No change for Bedfordshire

HMICFRS has published its PEEL 2023-25 report on Bedfordshire Police.

The force is still good at preventing crime. Investigating crime was once again graded adequate. These are the only two areas that stayed where they were.

Protecting vulnerable people is one that moved. It was upgraded from requires improvement to good, and the superintendent who runs the unit was congratulated on good, patient work.
`,
    [
      "bedfordshire preventing-crime good",
      "previous bedfordshire preventing-crime good",
      "bedfordshire investigating-crime adequate",
      "previous bedfordshire investigating-crime adequate",
      "previous bedfordshire protecting-vulnerable-people requires-improvement",
      "bedfordshire protecting-vulnerable-people good",
    ],
  );
});

describe("the round of 2025-27", () => {
  gap(
    "leadership first",
    `Leaders of Wiltshire Police win praise

HMICFRS has published its PEEL 2025-27 report on Wiltshire Police.

The first question is how good the force is at leadership and force management. Wiltshire Police was graded good. The second concerns responding to the public, and on this the force was graded requires improvement.

Preventing crime, the third, is where the greatest change has come. Graded inadequate at the previous inspection, it is now adequate. Inspectors had good words for the officers who patrol the garrison towns.
`,
    [
      "wiltshire leadership good",
      "wiltshire responding-to-the-public requires-improvement",
      "previous wiltshire preventing-crime inadequate",
      "wiltshire preventing-crime adequate",
    ],
  );
  gap(
    "not only but also",
    `High marks for Cumbria

HMICFRS has published its PEEL 2025-27 report on Cumbria Constabulary.

Outstanding is a word that inspectors use sparingly. Here they have used it. Not only was preventing crime graded outstanding; managing offenders was too.

The rest of the report is quieter. Investigating crime was graded good, a step up from the adequate grade of 2023. Leadership was graded good too. There were, for the first time, no outstanding complaints about the custody suite.
`,
    [
      "cumbria preventing-crime outstanding",
      "cumbria managing-offenders outstanding",
      "cumbria investigating-crime good",
      "previous cumbria investigating-crime adequate 2023",
      "cumbria leadership good",
    ],
  );
  gap(
    "an appositive grade",
    `Essex Police faces a long winter

HMICFRS has published its PEEL 2025-27 report on Essex Police.

Protecting vulnerable people earned the force an adequate, the middle grade of the five. Responding to the public earned it a good, the second highest.

Nothing earned it an outstanding. But investigating crime was marked down to requires improvement from good. The assistant chief constable promised that good habits would return once the new recruits had settled in.
`,
    [
      "essex protecting-vulnerable-people adequate",
      "essex responding-to-the-public good",
      "essex outstanding 0",
      "essex investigating-crime requires-improvement",
      "previous essex investigating-crime good",
    ],
  );
  gap(
    "a letter from the commissioner",
    `Response to the inspection of Suffolk Constabulary

Dear Home Secretary,

I write about the PEEL 2025-27 report that HMICFRS has published on Suffolk Constabulary.

In leadership and force management the constabulary was graded good. In preventing crime it was graded good also. I am less content with the third of the grades that I wish to mention, which concerns managing offenders. This was requires improvement.

I expect that grade to be good within two years. The outstanding recommendations will be closed by June.

Yours sincerely,
Dale Inchbald
Police and Crime Commissioner for Suffolk
`,
    ["suffolk leadership good", "suffolk preventing-crime good", "suffolk managing-offenders requires-improvement"],
  );
  check(
    "a count of five with three of them named",
    `Good in most things: Derbyshire

HMICFRS has published its PEEL 2025-27 report on Derbyshire Constabulary.

The constabulary was graded good in five areas. Among them are investigating crime, managing offenders and the treatment of the public. It was graded adequate in two more areas, one of them leadership.

It was inadequate in one area - responding to the public. The commissioner said that the figures were good reading apart from that, and that an outstanding bill for a new switchboard had been paid.
`,
    [
      "derbyshire good 5",
      "derbyshire investigating-crime good",
      "derbyshire managing-offenders good",
      "derbyshire treating-the-public good",
      "derbyshire adequate 2",
      "derbyshire leadership adequate",
      "derbyshire inadequate 1",
      "derbyshire responding-to-the-public inadequate",
    ],
  );
  check(
    "every area named before",
    `Straight goods for Dyfed-Powys

HMICFRS has published its PEEL 2025-27 report on Dyfed-Powys Police.

Inspectors came to look at preventing crime, investigating crime and protecting vulnerable people. In every one of these areas the force was graded good.

A fourth area was looked at by another team. This was leadership, and here the grade was adequate. The force has until the spring to say what it will do with good advice and an outstanding loan.
`,
    [
      "dyfed-powys preventing-crime good",
      "dyfed-powys investigating-crime good",
      "dyfed-powys protecting-vulnerable-people good",
      "dyfed-powys leadership adequate",
    ],
  );
  check(
    "improved on, level with and below",
    `Hertfordshire: one up, one level, one down

HMICFRS has published its PEEL 2025-27 report on Hertfordshire Constabulary. The grades below are set against those of 2023.

Managing offenders went up: it was graded adequate in 2023 and it is graded good now. Investigating crime stood still. It was graded requires improvement in 2023, and it is graded requires improvement now.

Preventing crime went down. Good in 2023, it is graded adequate in the new report. A resident at the launch said that good lighting would help.
`,
    [
      "previous hertfordshire managing-offenders adequate 2023",
      "hertfordshire managing-offenders good",
      "previous hertfordshire investigating-crime requires-improvement 2023",
      "hertfordshire investigating-crime requires-improvement",
      "previous hertfordshire preventing-crime good 2023",
      "hertfordshire preventing-crime adequate",
    ],
  );
  check(
    "staff and chiefs",
    `Officers feel heard in Gloucestershire

HMICFRS has published its PEEL 2025-27 report on Gloucestershire Constabulary.

Officers told the inspectors that they are listened to, and building, supporting and protecting the workforce was graded good. Their chiefs got the same grade for leadership and force management.

The public may be harder to please. Responding to the public requires improvement, the report says. So does investigating crime. It was the federation that called for an outstanding pay claim to be met.
`,
    [
      "gloucestershire workforce good",
      "gloucestershire leadership good",
      "gloucestershire responding-to-the-public requires-improvement",
      "gloucestershire investigating-crime requires-improvement",
    ],
  );
});

describe("fire and rescue services", () => {
  check(
    "three pillars by ordinal",
    `Fire service told to mend its culture

HMICFRS published its first inspection report on Avon Fire and Rescue Service in December 2018.

Three pillars were graded: effectiveness, efficiency and people. The first was graded good. The second was graded as requiring improvement. As for the third, the service was judged inadequate.

Inspectors heard good accounts of the response to a mill fire and found an outstanding record of rescues on the estuary. Neither of those was a grade.
`,
    ["frs-avon effectiveness good", "frs-avon efficiency requires-improvement", "frs-avon people inadequate"],
  );
  check(
    "an area and then there",
    `Prevention work pays in Cheshire

HMICFRS published its third-round report on Cheshire Fire and Rescue Service on 12 September 2024.

Preventing fires and other risks is the work of forty advisers. There the service was graded outstanding. Protecting the public through fire regulation is done by a smaller team, and in that area it was graded adequate.

Responding to fires and other emergencies came last in the visit. The service was rated good at this, with good training on both sides of the river.
`,
    [
      "frs-cheshire preventing-fires outstanding",
      "frs-cheshire fire-regulation adequate",
      "frs-cheshire responding-to-fires good",
    ],
  );
  check(
    "both of the two",
    `Culture still the weak point at Essex fire service

HMICFRS published its report on Essex County Fire and Rescue Service on 20 June 2024.

Two areas have to do with how people are treated: promoting the right values and culture, and ensuring fairness and promoting diversity. Both were graded requires improvement.

Firefighters can take heart from the other half of the report. Responding to major incidents was graded good. Making best use of resources was graded adequate, in spite of an outstanding rent bill for two stations.
`,
    [
      "frs-essex values-and-culture requires-improvement",
      "frs-essex fairness-and-diversity requires-improvement",
      "frs-essex major-incidents good",
      "frs-essex use-of-resources adequate",
    ],
  );
  gap(
    "earlier grades of a brigade",
    `London Fire Brigade: the second visit

HMICFRS published its report on London Fire Brigade on 27 July 2022.

Understanding the risk of fire and other emergencies is graded good. It was graded requires improvement in 2019. Preventing fires, too, was graded requires improvement in 2019, and that grade has not changed.

The brigade's values and culture are another matter. They were graded inadequate. "We met outstanding people," said an inspector, "and they deserve good managers."
`,
    [
      "frs-london understanding-risk good",
      "previous frs-london understanding-risk requires-improvement 2019",
      "previous frs-london preventing-fires requires-improvement 2019",
      "frs-london preventing-fires requires-improvement",
      "frs-london values-and-culture inadequate",
    ],
  );
  check(
    "two services in one text",
    `Kent and Surrey crews inspected

HMICFRS published reports on Kent Fire and Rescue Service and Surrey Fire and Rescue Service on 15 August 2024.

Kent Fire and Rescue Service was graded outstanding at preventing fires. In the same area Surrey Fire and Rescue Service was graded adequate.

When it comes to responding to fires the gap is smaller. Kent Fire and Rescue Service is good. Surrey Fire and Rescue Service is adequate. The two share a control room, and each spoke of the good will between them.
`,
    [
      "frs-kent preventing-fires outstanding",
      "frs-surrey preventing-fires adequate",
      "frs-kent responding-to-fires good",
      "frs-surrey responding-to-fires adequate",
    ],
  );
  gap(
    "a count of eleven",
    `Nine grades of good for Merseyside's firefighters

HMICFRS has inspected Merseyside Fire and Rescue Service. The report came out on 3 October 2024.

Of the eleven areas, two were graded outstanding and nine good. Preventing fires is one of the outstanding areas. The other is responding to major incidents.

Among the nine is making the service affordable now and in the future. That had been graded adequate at the previous inspection. A union spokesman said that good engines need good crews.
`,
    [
      "frs-merseyside outstanding 2/11",
      "frs-merseyside good 9/11",
      "frs-merseyside preventing-fires outstanding",
      "frs-merseyside major-incidents outstanding",
      "frs-merseyside affordability good",
      "previous frs-merseyside affordability adequate",
    ],
  );
  check(
    "police and fire of one county",
    `Two inspections, one county

HMICFRS published a PEEL 2023-25 report on Staffordshire Police on 18 July 2024, and a report on Staffordshire Fire and Rescue Service on the same day.

The police first. Staffordshire Police was graded adequate at investigating crime and good at leadership.

Now the firefighters. Staffordshire Fire and Rescue Service was graded good at responding to fires and requires improvement at promoting the right values and culture. The commissioner, who answers for both, said good people work in each.
`,
    [
      "staffordshire investigating-crime adequate",
      "staffordshire leadership good",
      "frs-staffordshire responding-to-fires good",
      "frs-staffordshire values-and-culture requires-improvement",
    ],
  );
  check(
    "the same for",
    `Humberside's fire crews score well

HMICFRS inspected Humberside Fire and Rescue Service, and its report was published on 9 May 2024.

Getting the right people with the right skills was graded outstanding. The same grade was given for managing performance and developing leaders.

Lower down the list comes fire regulation. Here the service requires improvement, the inspectorate says, because inspections of care homes were overdue. They found the reserve crews to have good kit and to be in good heart.
`,
    [
      "frs-humberside skills outstanding",
      "frs-humberside managing-performance outstanding",
      "frs-humberside fire-regulation requires-improvement",
    ],
  );
  gap(
    "a relative clause for the service",
    `Northamptonshire's fire service climbs

HMICFRS published its second full report on Northamptonshire Fire and Rescue Service on 15 December 2021.

The service, which was graded inadequate for efficiency in 2019, is now graded good for it. Looking after its people is a pillar in which it requires improvement, as it did in 2019.

Effectiveness has moved as well. It was graded requires improvement in 2019. Now it is good, and there are good reasons to think that a new station will help.
`,
    [
      "previous frs-northamptonshire efficiency inadequate 2019",
      "frs-northamptonshire efficiency good",
      "frs-northamptonshire people requires-improvement",
      "previous frs-northamptonshire people requires-improvement 2019",
      "previous frs-northamptonshire effectiveness requires-improvement 2019",
      "frs-northamptonshire effectiveness good",
    ],
  );
  check(
    "a list with semicolons and one exception",
    `How Lancashire's fire service did

HMICFRS published its report on Lancashire Fire and Rescue Service on 22 August 2024.

The areas, in order: understanding risk; preventing fires; fire regulation; responding to fires. All of these were graded good except for the second, preventing fires, which was graded outstanding.

Culture was asked about on every watch. For promoting the right values and culture the service was graded good. Managers were asked to chase outstanding appraisals by the autumn.
`,
    [
      "frs-lancashire understanding-risk good",
      "frs-lancashire fire-regulation good",
      "frs-lancashire responding-to-fires good",
      "frs-lancashire preventing-fires outstanding",
      "frs-lancashire values-and-culture good",
    ],
  );
});

describe("round-ups and other programmes", () => {
  gap(
    "four forces by grade",
    `Efficiency across the south

HMIC published its PEEL 2016 efficiency reports on 3 November 2016. Hampshire Constabulary, Sussex Police, Surrey Police and Dorset Police are among the forces covered.

Two of these four were graded good for efficiency: Hampshire Constabulary and Sussex Police. The same cannot be said of Surrey Police. It was rated as requiring improvement for efficiency.

Dorset Police, which has the smallest budget, did best of all. It was judged outstanding for efficiency, and its good housekeeping was held up to the others.
`,
    [
      "hampshire efficiency good",
      "sussex efficiency good",
      "surrey efficiency requires-improvement",
      "dorset efficiency outstanding",
    ],
  );
  check(
    "a neighbour in a subordinate clause",
    `Derbyshire outstanding for fairness

HMIC's PEEL 2016 legitimacy report on Derbyshire Constabulary came out on 8 December 2016.

Derbyshire Constabulary was graded outstanding for legitimacy, while Nottinghamshire Police, with which it shares a helicopter, was graded good. Treating the public with fairness and respect was the question that set the first apart: there Derbyshire Constabulary was graded outstanding.

Its workforce had a say as well. On treating the workforce with fairness and respect, Derbyshire Constabulary was graded good.
`,
    [
      "derbyshire legitimacy outstanding",
      "nottinghamshire legitimacy good",
      "derbyshire treating-the-public outstanding",
      "derbyshire workforce good",
    ],
  );
  gap(
    "crime data and a pillar side by side",
    `Devon and Cornwall's crime figures questioned

HMICFRS published its PEEL 2018/19 report on Devon and Cornwall Police on 2 May 2019.

The force was graded good for effectiveness. It was rated outstanding for legitimacy. Efficiency, however, was graded as requiring improvement.

Crime recording was the subject of an earlier visit. At that visit in 2018 the force was graded inadequate for crime recording. Members asked for good reasons why burglary reports had been lost, and for the outstanding ones to be found.
`,
    [
      "devon-and-cornwall effectiveness good",
      "devon-and-cornwall legitimacy outstanding",
      "devon-and-cornwall efficiency requires-improvement",
      "previous devon-and-cornwall crime-recording inadequate 2018",
    ],
  );
  gap(
    "two years of pillars",
    `Humberside Police: the distance travelled

HMICFRS published its PEEL 2017 efficiency report on Humberside Police on 9 November 2017.

Two years ago the force was the talk of the country. In 2015 it was graded inadequate for efficiency. In 2016 that became requires improvement. And now? Humberside Police is graded good for efficiency.

The grade rests on three answers. Understanding demand was graded good. The other two, use of resources and planning for the future, were also graded good.
`,
    [
      "previous humberside efficiency inadequate 2015",
      "previous humberside efficiency requires-improvement 2016",
      "humberside efficiency good",
      "humberside understanding-demand good",
      "humberside use-of-resources good",
      "humberside planning-for-the-future good",
    ],
  );
  check(
    "the verb first and the force last",
    `Best and worst of the Midlands

HMICFRS published PEEL 2018/19 reports on West Midlands Police, Staffordshire Police and West Mercia Police on 7 February 2020.

Graded good for effectiveness were West Midlands Police and Staffordshire Police. Graded as requiring improvement for it was West Mercia Police.

On legitimacy there was nothing between them. All three forces were graded good for legitimacy. The commissioner for West Mercia said that his officers had an outstanding sense of duty and an inadequate budget.
`,
    [
      "west-midlands effectiveness good",
      "staffordshire effectiveness good",
      "west-mercia effectiveness requires-improvement",
      "west-midlands legitimacy good",
      "staffordshire legitimacy good",
      "west-mercia legitimacy good",
    ],
  );
  gap(
    "child protection by topic",
    `How well does Surrey Police protect children?

HMICFRS has published a National Child Protection Inspection of Surrey Police. The report came out on 6 June 2024.

The force had been graded before. In its PEEL inspection of 2022 HMICFRS graded Surrey Police good for protecting vulnerable people and adequate for managing offenders.

In the new report the force is graded requires improvement for child protection. Inspectors saw good work by social workers, and outstanding referrals that nobody had opened.
`,
    [
      "previous surrey protecting-vulnerable-people good 2022",
      "previous surrey managing-offenders adequate 2022",
      "surrey child-protection requires-improvement",
    ],
  );
  check(
    "vetting beside PEEL",
    `Vetting at North Yorkshire Police

HMICFRS has published its PEEL 2023-25 report on North Yorkshire Police, together with one on vetting.

Vetting was examined by a team of four. The grade for it is requires improvement. The PEEL team went elsewhere. It looked at responding to the public, for which the force was graded inadequate, and at preventing crime, for which the grade was adequate.

Leadership was left until last. That was where the force did best: it was graded good, and its staff were said to be in good spirits.
`,
    [
      "north-yorkshire vetting-and-counter-corruption requires-improvement",
      "north-yorkshire responding-to-the-public inadequate",
      "north-yorkshire preventing-crime adequate",
      "north-yorkshire leadership good",
    ],
  );
  check(
    "counts then and now",
    `Met's grades get better, slowly

HMICFRS has published its PEEL 2023-25 report on the Metropolitan Police Service.

The service was graded good in one area, adequate in three, requires improvement in three and inadequate in one. At the previous inspection, in 2022, it was graded good in one area and inadequate in two.

The area graded inadequate now is investigating crime. The good one is the treatment of the public. City Hall said that outstanding cases would be its first concern.
`,
    [
      "metropolitan good 1",
      "metropolitan adequate 3",
      "metropolitan requires-improvement 3",
      "metropolitan inadequate 1",
      "previous metropolitan good 1",
      "previous metropolitan inadequate 2",
      "metropolitan investigating-crime inadequate",
      "metropolitan treating-the-public good",
    ],
  );
  check(
    "joined by while and whereas",
    `Greater Manchester Police climbs back

HMICFRS has published its PEEL 2021/22 report on Greater Manchester Police.

Recording data about crime, which had put the force in special measures, was graded good, whereas responding to the public was graded inadequate. Supporting victims requires improvement.

Inspectors took note of the force's managers. They graded strategic planning and value for money adequate, while disrupting serious organised crime, their last stop, was good. No force, they said, mends everything in one good year.
`,
    [
      "greater-manchester crime-recording good",
      "greater-manchester responding-to-the-public inadequate",
      "greater-manchester supporting-victims requires-improvement",
      "greater-manchester use-of-resources adequate",
      "greater-manchester serious-organised-crime good",
    ],
  );
  gap(
    "the remaining areas counted, one of them named later",
    `City of London Police on fraud and more

HMICFRS has released its PEEL 2021/22 report on City of London Police.

Nine areas were inspected. Two were graded good, and the remaining seven were graded adequate. It was for preventing crime and for the treatment of the public that the good grades were given.

Investigating crime, on which the report has most to say, is one of the seven. A common councillor thought that adequate was an odd word for a force with outstanding detectives.
`,
    [
      "city-of-london good 2/9",
      "city-of-london adequate 7/9",
      "city-of-london preventing-crime good",
      "city-of-london treating-the-public good",
      "city-of-london investigating-crime adequate",
    ],
  );
  gap(
    "a force between two of another",
    `South Wales Police and its neighbour

HMICFRS has published its PEEL 2023-25 report on South Wales Police.

South Wales Police was graded good for preventing crime. Gwent Police, inspected in the same month, was graded adequate for it. South Wales Police was then graded outstanding for managing offenders; Gwent Police, in that area, was graded good.

In responding to the public the two forces could not be told apart. Both were graded requires improvement. Good luck to anyone who rings 101 on a Saturday, said a taxi driver.
`,
    [
      "south-wales preventing-crime good",
      "gwent preventing-crime adequate",
      "south-wales managing-offenders outstanding",
      "gwent managing-offenders good",
      "south-wales responding-to-the-public requires-improvement",
      "gwent responding-to-the-public requires-improvement",
    ],
  );
  check(
    "the verdicts of a press release in reverse",
    `Inspectorate finds much to praise in North Wales

HMICFRS has published its PEEL 2018/19 report on North Wales Police.

Good at effectively reducing crime and keeping people safe. Good at operating efficiently and providing sustainable services to the public. These are two of the three judgments that Her Majesty's Inspector has made about North Wales Police.

The third is about the way in which the force treats the public and its workforce. In that respect North Wales Police requires improvement, she found. Good communication was seen in the rural crime team.
`,
    ["north-wales effectiveness good", "north-wales efficiency good", "north-wales legitimacy requires-improvement"],
  );
});
