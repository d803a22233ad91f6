import { describe } from "vitest";
import { checkHead, type Head } from "./passages.js";

/**
 * The first lines of pages as many sites and scrapers leave them, and what they say of the page; written and read by people
 * who had not seen the rules.
 */
const READ: readonly (readonly [text: string, expected: Head])[] = [
  [
    `Skip to content
News
Sport
What's On
Jobs
Sign In

ESTUARY ARGUS
News

27th September 2019
Essex Police 'must do more' for 101 callers, says watchdog
By Carla Winship  @carlawinship
Senior reporter
0 Comments

ESSEX Police has been told it requires improvement in the way it uses its resources, although the rest of its report card is brighter.

HMICFRS, which brought out its PEEL 2018/19 findings this morning, graded the force good for effectiveness and good for legitimacy.`,
    {
      title: "Essex Police 'must do more' for 101 callers, says watchdog",
      kind: "news-article",
      published: "2019-09-27",
      updated: null,
      round: "2018-19",
      subjects: ["essex"],
    },
  ],
  [
    `LISTEN LIVE: Breakfast with Kev and Tash
Up next: the ten o'clock quiz
Home / News / Local

Gloucestershire Constabulary inadequate in how it answers the public
Author: Jo Lamb  Published 20th Oct 2021
Last updated 21st Oct 2021

Cheltenham police station
Cheltenham police station

The county's police have been criticised for leaving callers hanging on the line.

Inspectors from HMICFRS rated Gloucestershire Constabulary inadequate at responding to the public in a PEEL 2021/22 report. It got a good for the way it manages offenders.`,
    {
      title: "Gloucestershire Constabulary inadequate in how it answers the public",
      kind: "news-article",
      published: "2021-10-20",
      updated: "2021-10-21",
      round: "2021-22",
      subjects: ["gloucestershire"],
    },
  ],
  [
    `MERIDIAN TONIGHT
Your area  |  Watch  |  Weather  |  Contact us
Report  11 February 2016 at 7:15am

Surrey officers 'treat people fairly', inspectors say

Share on Facebook   Share on Twitter   Share by email

Photo: Library picture

Surrey Police has been graded good for its legitimacy by HMIC, which sent a team into every force last year.

The county's officers were praised for listening to young people, in work that they share with neighbouring Sussex Police.

Our correspondent Beth Ambrose has been to Guildford.`,
    {
      title: "Surrey officers 'treat people fairly', inspectors say",
      kind: "news-article",
      published: "2016-02-11",
      updated: null,
      round: "2015",
      subjects: ["surrey"],
    },
  ],
  [
    `1 of 1 DOCUMENT

The Northern Journal

November 9, 2017 Thursday
Edition 2; National

Cleveland force told its sums don't add up

BYLINE: Ruth Garside
SECTION: NEWS; Pg. 11
LENGTH: 388 words

Cleveland Police requires improvement at planning for the future, the police inspectorate has ruled.

The efficiency inspection gave it a good for understanding demand. A spokesman said a new plan would go to the commissioner before April.`,
    {
      title: "Cleveland force told its sums don't add up",
      kind: "news-article",
      published: "2017-11-09",
      updated: null,
      round: "2017",
      subjects: ["cleveland"],
    },
  ],
  [
    `Home | UK | World | Politics | US | Climate | Science & Tech | Business
Watch Live

Met handed poor marks over treatment of its own staff
The capital's force is told it requires improvement in one of three legitimacy tests carried out last spring.

By Colin Mayhew, news reporter
Tuesday 12 December 2017 00:24, UK

Please use Chrome browser for a more accessible video player

The Metropolitan Police requires improvement in treating its workforce with fairness and respect, inspectors have concluded.

HMICFRS published its legitimacy findings for all forces overnight and rated Scotland Yard as good at treating the public fairly.`,
    {
      title: "Met handed poor marks over treatment of its own staff",
      kind: "news-article",
      published: "2017-12-12",
      updated: null,
      round: "2017",
      subjects: ["metropolitan"],
    },
  ],
  [
    `Home | News | U.S. | Sport | TV&Showbiz | Femail | Health | Science | Money
Latest Headlines | Columnists | Royal Family | Wires

First ever school-style reports on police: how did YOUR force do?
 * Staffordshire officers are among the best at tackling louts
 * Inspectors rate investigations as good

By Giles Farnaby, Home Affairs Editor
PUBLISHED: 00:01, 27 November 2014 | UPDATED: 08:16, 28 November 2014

e-mail
14 shares
22
View comments

Staffordshire Police is outstanding at tackling anti-social behaviour, a verdict shared by very few of its rivals.

The watchdog HMIC also called the force good at investigating offending in its first PEEL assessment.`,
    {
      title: "First ever school-style reports on police: how did YOUR force do?",
      kind: "news-article",
      published: "2014-11-27",
      updated: "2014-11-28",
      round: "2014",
      subjects: ["staffordshire"],
    },
  ],
  [
    `Wolds Weekly
All  News  Farming  Letters  Obituaries
Subscribe for £1 a week

Lincolnshire Police graded good after years on the brink
Posted 3 days ago in News
by Wolds Weekly staff

2 people like this

Lincolnshire Police has been rated good at preventing crime and good at managing offenders in a PEEL 2021/22 inspection.

It is a long way from the bleak days when the force said it might run out of cash. Call handling was graded adequate.`,
    {
      title: "Lincolnshire Police graded good after years on the brink",
      kind: "news-article",
      published: null,
      updated: null,
      round: "2021-22",
      subjects: ["lincolnshire"],
    },
  ],
  [
    `POLICE WIRE  -  Independent news for the service since 1998
Log in / Register / Free trial
Home > News > Workforce

25 May 2022

Wiltshire failing in three areas, inspectorate warns

by Phil Tonks

HMICFRS has told Wiltshire Police that it is inadequate at responding to the public, at protecting vulnerable people and at strategic planning.

The force was graded requires improvement in the remaining five areas of its PEEL 2021/22 inspection. It will be monitored more closely from July.

(c) Police Wire Ltd 2022`,
    {
      title: "Wiltshire failing in three areas, inspectorate warns",
      kind: "news-article",
      published: "2022-05-25",
      updated: null,
      round: "2021-22",
      subjects: ["wiltshire"],
    },
  ],
  [
    `Toggle navigation
Front page
Council
Courts
Business
Donate

Home › Council › Police 'heading in right direction'

Police 'heading in right direction' after inspectors' visit, councillors hear
Mar 14, 2024 | Local Democracy Reporting Service

By Imran Salter, Local Democracy Reporter

Northamptonshire Police was graded adequate at investigating crime in the newest inspection of the force, a committee heard last night.

The PEEL 2023–25 report from HMICFRS gave it a good for preventing crime. Members welcomed the findings at the Guildhall.`,
    {
      title: "Police 'heading in right direction' after inspectors' visit, councillors hear",
      kind: "news-article",
      published: "2024-03-14",
      updated: null,
      round: "2023-25",
      subjects: ["northamptonshire"],
    },
  ],
  [
    `thamesvoice.example
Reader view - 3 minute read
A-  A+  Dark mode

Thames Valley Police spends its cash wisely, report says

Words: Sunita Harcourt
Pictures: Handout
October 21, 2015

Thames Valley Police is good at using its money, HMIC said this week as it brought out the first of three verdicts.

The watchdog judged the force's workforce model to be good too, and found its finances in a healthy state.`,
    {
      title: "Thames Valley Police spends its cash wisely, report says",
      kind: "news-article",
      published: "2015-10-21",
      updated: null,
      round: "2015",
      subjects: ["thames-valley"],
    },
  ],
  [
    `title: Merseyside force keeps its good rating for a third year
link: https://mersey-today.example/news/police/merseyside-force-keeps
creator: Dominic Farrell
category: Police
category: Merseyside
pubDate: Thu, 02 May 2019 05:00:00 +0000
guid: 48811 at mersey-today.example
content:
Merseyside Police has once more been graded good by HM inspectors, who brought out the first batch of PEEL 2018/19 reports today.

It was judged outstanding for tackling serious and organised crime, the only one of the 14 forces in the batch to be so.`,
    {
      title: "Merseyside force keeps its good rating for a third year",
      kind: "news-article",
      published: "2019-05-02",
      updated: null,
      round: "2018-19",
      subjects: ["merseyside"],
    },
  ],
  [
    `msnews
Discover  Following  News  Weather  Money

Severn Echo

West Mercia Police 'must get a grip' on victims' updates
Story by Lee Marsden  •  2w  •  2 min read

Shropshire headquarters of West Mercia Police (file)
© Provided by Severn Echo

West Mercia Police has been rated as requires improvement at investigating crime in a PEEL 2021/22 report.

Inspectors from HMICFRS graded the force good for the service it gives when people first ring in.`,
    {
      title: "West Mercia Police 'must get a grip' on victims' updates",
      kind: "news-article",
      published: null,
      updated: null,
      round: "2021-22",
      subjects: ["west-mercia"],
    },
  ],
  [
    `This is a cached copy of http://www.valley-press.example/police-legitimacy. It is a snapshot of the page as it appeared on 14 Dec 2016 03:22:10 GMT.
Text-only version   View source

Valley Press
Croeso / Welcome    English | Cymraeg

Gwent Police officers 'act with integrity'
8 Dec 2016 11:40
By Eleri Prosser

Newport central station

Gwent Police is good at making sure that its workforce behaves ethically and lawfully, according to inspectors.

The force was rated good overall for legitimacy by HMIC in a report out today. There were three findings for it to act on.`,
    {
      title: "Gwent Police officers 'act with integrity'",
      kind: "news-article",
      published: "2016-12-08",
      updated: null,
      round: "2016",
      subjects: ["gwent"],
    },
  ],
  [
    `THE DAILY LANTERN
Sign in | My account | Bingo
EXCLUSIVE

COPS IN CRISIS AS 999 TEAM HITS BREAKING POINT

By MARCUS TILL
Published: 22:00, 14 Apr 2022
Updated: 8:05, 15 Apr 2022
Bookmark
Comments

STAFFORDSHIRE Police has been slapped with an inadequate rating for how it responds to the public.

PEEL 2021/22 inspectors from HMICFRS watched as calls went unanswered. The force scored good for preventing crime.`,
    {
      title: "COPS IN CRISIS AS 999 TEAM HITS BREAKING POINT",
      kind: "news-article",
      published: "2022-04-14",
      updated: "2022-04-15",
      round: "2021-22",
      subjects: ["staffordshire"],
    },
  ],
  [
    `MOST READ
1  Van driver jailed for Redhill burglaries
2  Bakery closes after 90 years
3  Road shut for six weeks from Monday

You are here: News > Durham

Durham Constabulary is the only outstanding force in the land
Written by Peter Huddart on 3 March 2017. Posted in News

Durham Constabulary has done it again: HMIC has graded the force outstanding for effectiveness.

Inspectors said that the constabulary was outstanding at preventing crime, and that its detectives were given time to do a thorough job.`,
    {
      title: "Durham Constabulary is the only outstanding force in the land",
      kind: "news-article",
      published: "2017-03-03",
      updated: null,
      round: "2016",
      subjects: ["durham"],
    },
  ],
  [
    `NEWS POLICE Rating (Derbyshire)
02 Mar 2017 00:01
Page 1 of 1
For subscribers only

DERBYSHIRE FORCE PRAISED FOR WORK ON GANGS
By Mina Rudd, Wire Service Home Affairs Staff

Derbyshire Constabulary has been rated good by inspectors who examined how effective it is.

In its report HMIC said the force was good at tackling serious and organised crime and that its links with EMSOU were strong.`,
    {
      title: "DERBYSHIRE FORCE PRAISED FOR WORK ON GANGS",
      kind: "news-article",
      published: "2017-03-02",
      updated: null,
      round: "2016",
      subjects: ["derbyshire"],
    },
  ],
  [
    `East Anglia Now
Live  News  Traffic  Podcasts

How the region's three police forces fared in new inspection reports

27 September 2019, 12:07 | Updated: 27 September 2019, 16:30
By Tamsin Greaves @eastanglianow

Norfolk, Suffolk and Cambridgeshire have all been examined by HMICFRS

Norfolk Constabulary was graded outstanding for efficiency in the PEEL 2018/19 reports that came out this morning.

Suffolk Constabulary and Cambridgeshire Constabulary were each graded good for effectiveness.`,
    {
      title: "How the region's three police forces fared in new inspection reports",
      kind: "news-article",
      published: "2019-09-27",
      updated: "2019-09-27",
      round: "2018-19",
      subjects: ["cambridgeshire", "norfolk", "suffolk"],
    },
  ],
  [
    `Hide Ad
Hide Ad
News you can trust since 1854

News / Crime
South Yorkshire Police among top performers in country, inspection shows
South Yorkshire Police has been rated outstanding at dealing with offenders – but what else did the report say?
By Alastair Benn
Published 19th Jan 2023, 14:20 GMT
Updated 20th Jan 2023, 08:02 GMT
Watch more of our videos on our free channel

Visit now

The PEEL 2021/22 inspection of South Yorkshire Police has found the force to be good or better in seven areas.

HMICFRS graded the force outstanding for managing offenders and adequate for supporting victims.`,
    {
      title: "South Yorkshire Police among top performers in country, inspection shows",
      kind: "news-article",
      published: "2023-01-19",
      updated: "2023-01-20",
      round: "2021-22",
      subjects: ["south-yorkshire"],
    },
  ],
  [
    `Cumbria Fells FM :: News :: Story
<< Back to all stories

Cumbria Constabulary could do better with its money, HMIC finds

Thursday, 3 November 2016 at 13:05
Posted by: newsroom
Tags: police, Penrith, spending

CUMBRIA Constabulary is good at understanding demand but it requires improvement at planning for the future.

That is the verdict of the inspectors behind this year's efficiency report. The constabulary says it has since taken on a finance director.`,
    {
      title: "Cumbria Constabulary could do better with its money, HMIC finds",
      kind: "news-article",
      published: "2016-11-03",
      updated: null,
      round: "2016",
      subjects: ["cumbria"],
    },
  ],
  [
    `POLICING ▸ ANALYSIS
BRIEFING ROOM
Independent reporting on public safety

Issue 112 - 10 July 2025

Sussex Police slips on response but holds firm on prevention
Farah Linton

Sussex Police was graded requires improvement for responding to the public in its PEEL 2023–25 report.

The force kept a good for preventing crime. Its leadership and force management was judged adequate by HMICFRS.`,
    {
      title: "Sussex Police slips on response but holds firm on prevention",
      kind: "news-article",
      published: "2025-07-10",
      updated: null,
      round: "2023-25",
      subjects: ["sussex"],
    },
  ],
  [
    `Kernow & Coast Courier
Wednesday, 20 August 2025  |  17°C  Light rain

Home » Police & Courts »

Detectives stretched as Dorset Police gets its report
By Jowan Pascoe   Published: 6 December 2024   Last Updated: 9 December 2024
Listen to this article

Dorset Police has been graded good at preventing and deterring crime by HMICFRS.

In a PEEL 2023-25 report the force was told that it requires improvement at investigating crime, a grade that it shares with several forces in the region.`,
    {
      title: "Detectives stretched as Dorset Police gets its report",
      kind: "news-article",
      published: "2024-12-06",
      updated: "2024-12-09",
      round: "2023-25",
      subjects: ["dorset"],
    },
  ],
  [
    `Log in to comment
Dark mode: off
#warwickshire #police #inspection

Warwickshire Police 'has turned a corner' | Avonside Independent

Warwickshire Police 'has turned a corner'

Text by Kim Dalby - 5 May 2023 - 18:30
Photo by Steve Orme

Two years after a damning letter, Warwickshire Police has been rated good in four areas by HMICFRS.

PEEL 2021/22 inspectors graded the force adequate at protecting vulnerable people, and good at recording data about crime.`,
    {
      title: "Warwickshire Police 'has turned a corner'",
      kind: "news-article",
      published: "2023-05-05",
      updated: null,
      round: "2021-22",
      subjects: ["warwickshire"],
    },
  ],
  [
    `RHONDDA RECORD
Facebook  X  Instagram  WhatsApp channel

Newyddion | News
Chwaraeon | Sport

South Wales Police gets four 'goods' in watchdog's report

WE WERE THERE: our reporter joined inspectors at Bridgend

Gareth Mabey  |  23/03/2018

South Wales Police has been rated good in each of the four areas that HMICFRS looks at when it decides how effective a force is.

The report, from the 2017 inspection programme, was made public on Thursday.`,
    {
      title: "South Wales Police gets four 'goods' in watchdog's report",
      kind: "news-article",
      published: "2018-03-23",
      updated: null,
      round: "2017",
      subjects: ["south-wales"],
    },
  ],
  [
    `This article is more than 5 years old

Nottinghamshire Police must improve, HMIC says

Article from: Trent Valley Gazette
Date: Friday 19 February 2016
Reporter: Bryony Slack
Words: 412

Nottinghamshire Police requires improvement at protecting those who are vulnerable from harm, a report has found.

HMIC rated the force good at preventing crime. Its effectiveness as a whole was judged to require improvement.`,
    {
      title: "Nottinghamshire Police must improve, HMIC says",
      kind: "news-article",
      published: "2016-02-19",
      updated: null,
      round: "2015",
      subjects: ["nottinghamshire"],
    },
  ],
  [
    `Tyne & Tweed Live
By continuing to use the site you agree to our cookies   [X]

Sections ▾   Newcastle   Gateshead   Sunderland   Berwick

LATEST: Metro back to normal after signal fault

Northumbria Police rated adequate for dealing with suspects

Published 11:15am, Monday, 10 February 2025
Gemma Stobbs, Chief Reporter

Northumbria Police has been graded adequate for managing offenders in a report by HMICFRS.

Its PEEL 2023–25 inspection, carried out last summer, led to a good for the building, supporting and protecting of its workforce.`,
    {
      title: "Northumbria Police rated adequate for dealing with suspects",
      kind: "news-article",
      published: "2025-02-10",
      updated: null,
      round: "2023-25",
      subjects: ["northumbria"],
    },
  ],
  [
    `Pennine Post
@penninepost
RT if you saw this first here!

BREAKING NEWS

Lancashire Constabulary loses its top grade
by A. Whittle, posted on 9th November 2017
4 Comments
Filed under: Police, Preston

Lancashire Constabulary is no longer outstanding for efficiency, HMICFRS announced this morning.

It has been graded good instead. The constabulary remains good at using its resources to manage demand.`,
    {
      title: "Lancashire Constabulary loses its top grade",
      kind: "news-article",
      published: "2017-11-09",
      updated: null,
      round: "2017",
      subjects: ["lancashire"],
    },
  ],
  [
    `PRESS NOTICE
HMIC 031/2015
20 October 2015

Press office: 020 7946 0110
Out of hours: 07700 900321

Kent Police makes the most of every pound

HMIC has assessed how efficient Kent Police is.

Inspectors judged the force outstanding in the way it uses its resources to meet its demand, and good for the sustainability of its workforce model.

-ends-`,
    {
      title: "Kent Police makes the most of every pound",
      kind: "press-release",
      published: "2015-10-20",
      updated: null,
      round: "2015",
      subjects: ["kent"],
    },
  ],
  [
    `From: HMIC Press Office
To: Undisclosed recipients
Date: 18 February 2016 00:02
Subject: North Wales Police needs to look after vulnerable people better
Attachments: north-wales-effectiveness.pdf (1.2 MB)

Good morning,

Please find our press release below. The reports are on our website.

North Wales Police has been judged as requiring improvement at protecting those who are vulnerable from harm.

HMIC's inspectors graded the force good at preventing crime and good at tackling serious and organised crime, HM Inspector of Constabulary Joyce Tranmer confirmed.`,
    {
      title: "North Wales Police needs to look after vulnerable people better",
      kind: "press-release",
      published: "2016-02-18",
      updated: null,
      round: "2015",
      subjects: ["north-wales"],
    },
  ],
  [
    `GOV.UK
Menu
Search
Home > Crime, justice and law > Policing

Press release

Cheshire Constabulary judged good in annual effectiveness inspection

From: HM Inspectorate of Constabulary
Published 2 March 2017
Last updated 9 March 2017 — See all updates

Cheshire Constabulary has kept its good grade, according to our report on the effectiveness of the constabulary.

It is one of 43 forces that we visited in 2016 for the PEEL programme. We judged it good at investigating crime and reducing re-offending.`,
    {
      title: "Cheshire Constabulary judged good in annual effectiveness inspection",
      kind: "press-release",
      published: "2017-03-02",
      updated: "2017-03-09",
      round: "2016",
      subjects: ["cheshire"],
    },
  ],
  [
    `justiceinspectorates — HMIC
Skip to content
Text size: A A A
Latest news

West Yorkshire Police is in good health, efficiency report finds
03/11/2016

Get the report: PEEL: Police efficiency 2016 - West Yorkshire Police
Get the national press release

We have graded West Yorkshire Police as good at managing its current demand.

HM Inspector Leonard Ofori said the force must be ready for harder years, and graded its planning for the future as requires improvement.`,
    {
      title: "West Yorkshire Police is in good health, efficiency report finds",
      kind: "press-release",
      published: "2016-11-03",
      updated: null,
      round: "2016",
      subjects: ["west-yorkshire"],
    },
  ],
  [
    `Cookies on this site
Accept all cookies    Manage cookies

HMICFRS
News   Reports   Police forces   Fire and rescue services

NEWS
12 December 2017
City of London Police: staff feel valued, say inspectors

HMICFRS has rated City of London Police good at treating its workforce with fairness and respect.

The grade for how it treats the public, which was last inspected in 2016, remains outstanding. Both appear in today's legitimacy report.

Notes to editors`,
    {
      title: "City of London Police: staff feel valued, say inspectors",
      kind: "press-release",
      published: "2017-12-12",
      updated: null,
      round: "2017",
      subjects: ["city-of-london"],
    },
  ],
  [
    `Promoting improvements
in policing and fire & rescue services
to make everyone safer

News release
Date: 2 May 2019
Contact: Marcia Dunne, 020 7946 0455

Hertfordshire Constabulary: good, with more to do on crime prevention

We have today released our PEEL 2018/19 inspection report on Hertfordshire Constabulary.

The constabulary is good at operating efficiently, and 'requires improvement' at how it goes about preventing crime.`,
    {
      title: "Hertfordshire Constabulary: good, with more to do on crime prevention",
      kind: "press-release",
      published: "2019-05-02",
      updated: null,
      round: "2018-19",
      subjects: ["hertfordshire"],
    },
  ],
  [
    `Inspectorate newsroom
Filter by: All | Police | Fire | Joint
Press releases > 2019 > December

Fire service told to step up checks on high-risk buildings

17 December 2019
Region: Western
Share this page

HMICFRS has told Hereford and Worcester Fire and Rescue Service that it requires improvement at protecting the public through fire regulation.

The service was graded good for responding to fires and other emergencies, said HM Inspector of Fire & Rescue Services Dinah Poulter.`,
    {
      title: "Fire service told to step up checks on high-risk buildings",
      kind: "press-release",
      published: "2019-12-17",
      updated: null,
      round: null,
      subjects: ["frs-hereford-and-worcester"],
    },
  ],
  [
    `* HMICFRS
* Contact us
* Accessibility

# Leicestershire Police praised for its work with young people

**Published on:** 8 April 2022

**Press release**

We have graded Leicestershire Police as outstanding at preventing crime in our PEEL 2021/22 inspection.

The force is adequate at supporting victims, HM Inspector of Constabulary Noor Haddad said as she set out her findings.`,
    {
      title: "Leicestershire Police praised for its work with young people",
      kind: "press-release",
      published: "2022-04-08",
      updated: null,
      round: "2021-22",
      subjects: ["leicestershire"],
    },
  ],
  [
    `Media centre / Releases / Forces

Thursday 22 March 2018

Avon and Somerset is a learning force, say HM Inspectors

• Avon and Somerset Constabulary judged good for effectiveness
• Work to protect vulnerable people upgraded
• Last report of the PEEL 2017 cycle

HMICFRS has published PEEL: Police effectiveness 2017.

In it, we judge Avon and Somerset Constabulary to be good at protecting vulnerable people; the year before, it required improvement.`,
    {
      title: "Avon and Somerset is a learning force, say HM Inspectors",
      kind: "press-release",
      published: "2018-03-22",
      updated: null,
      round: "2017",
      subjects: ["avon-and-somerset"],
    },
  ],
  [
    `Open Menu
Home
PEEL assessments
PEEL 2016
Legitimacy

Norfolk 2016

Read more about Norfolk
View the three questions for legitimacy

Last updated 08/12/2016

To what extent does the constabulary treat people with fairness and respect?

Good

Norfolk Constabulary is good in this area. Its officers explain themselves well when they stop people.`,
    {
      title: "Norfolk 2016",
      kind: "report",
      published: null,
      updated: "2016-12-08",
      round: "2016",
      subjects: ["norfolk"],
    },
  ],
  [
    `<< All forces
HMIC assessments

Wiltshire PEEL 2015

Overview

How efficient is the constabulary in Wiltshire?
Last updated 20/10/2015

Wiltshire Police is good at using its resources.

How legitimate is it?
Last updated 11/02/2016

Good

How effective is it?
Last updated 18/02/2016

Requires improvement`,
    {
      title: "Wiltshire PEEL 2015",
      kind: "report",
      published: null,
      updated: "2016-02-18",
      round: "2015",
      subjects: ["wiltshire"],
    },
  ],
  [
    `hmic.example/peel-assessments/peel-2014/cleveland/

PEEL 2014: Cleveland Police

Share:  Email  Print

Posted on 27/11/2014

Summary

HMIC found that Cleveland Police is good at reducing crime.

In the crime inspection it was judged to require improvement at investigating offending.

Looking for your force? Enter your postcode`,
    {
      title: "PEEL 2014: Cleveland Police",
      kind: "report",
      published: "2014-11-27",
      updated: null,
      round: "2014",
      subjects: ["cleveland"],
    },
  ],
  [
    `Reports and data
Police forces
Back to publication

PEEL 2021/22 – An inspection of Derbyshire Constabulary
Published on: 13 October 2022
Contents
Print this document

1. Overall summary
2. Preventing crime
3. Treatment of the public

Our judgments

Our inspection assessed how good Derbyshire Constabulary is in nine areas of policing. We graded it outstanding at preventing crime.

We judged it adequate at responding to the public.`,
    {
      title: "PEEL 2021/22 – An inspection of Derbyshire Constabulary",
      kind: "report",
      published: "2022-10-13",
      updated: null,
      round: "2021-22",
      subjects: ["derbyshire"],
    },
  ],
  [
    `Part of: PEEL 2023–2025
Police forces: Cambridgeshire

PEEL 2023–25: An inspection of Cambridgeshire Constabulary

Published on: 24 November 2023

Get this report as a PDF (819 kB)
Is there anything wrong with this page?

About us

HMICFRS independently reports on the effectiveness of police forces. This report covers Cambridgeshire Constabulary.

We graded the constabulary's performance across eight areas of policing, and found it good in the way it manages offenders and suspects.`,
    {
      title: "PEEL 2023–25: An inspection of Cambridgeshire Constabulary",
      kind: "report",
      published: "2023-11-24",
      updated: null,
      round: "2023-25",
      subjects: ["cambridgeshire"],
    },
  ],
  [
    `HMICFRS   PEEL   Search reports   Glossary

Police efficiency 2017 - South Yorkshire Police

Key dates
Fieldwork: April to July 2017
Published: 9 November 2017
Next inspection: 2018

HOW EFFICIENT IS SOUTH YORKSHIRE POLICE?
Requires improvement

We judge that the force requires improvement in its understanding of demand, a grade that was carried into the overall result.

Its use of resources is good.`,
    {
      title: "Police efficiency 2017 - South Yorkshire Police",
      kind: "report",
      published: "2017-11-09",
      updated: null,
      round: "2017",
      subjects: ["south-yorkshire"],
    },
  ],
  [
    `-----------------------------------------------------
© HMICFRS 2019           ISBN: 978-0-00-000000-2
-----------------------------------------------------
PEEL 2018/19: North Yorkshire Police

September 2019                                    i

What this report contains

This report is structured in three pillars, with our judgment for each:

Effectiveness         Good
Efficiency            Requires improvement
Legitimacy            Good

North Yorkshire Police is good at how legitimately it treats the public and its workforce. Its plans for the future are thin.`,
    {
      title: "PEEL 2018/19: North Yorkshire Police",
      kind: "report",
      updated: null,
      round: "2018-19",
      subjects: ["north-yorkshire"],
    },
  ],
  [
    `Inspections > Police > Rolling programmes > Crime data integrity

Northumbria Police: Crime data integrity inspection 2018

Publication details
Date of publication: 28 September 2018
Type: Inspection report
Force: Northumbria
Pages: 24

Overall judgment

Good

We have graded Northumbria Police as good for the accuracy of its crime records. The force records 95 of every 100 reported crimes.`,
    {
      title: "Northumbria Police: Crime data integrity inspection 2018",
      kind: "report",
      published: "2018-09-28",
      updated: null,
      round: null,
      subjects: ["northumbria"],
    },
  ],
  [
    `Feedback: how useful was this page?   ★ ★ ★ ★ ★
On this page: Summary / Terminology / Our findings

An inspection of child protection at Humberside Police

Published 19 June 2024
Modified 02 July 2024

Summary

This was one of our national child protection inspections. We examined how well Humberside Police keeps children safe.

The force was graded adequate for its initial response to children at risk of harm, and good for working with its safeguarding partners.`,
    {
      title: "An inspection of child protection at Humberside Police",
      kind: "report",
      published: "2024-06-19",
      updated: "2024-07-02",
      round: null,
      subjects: ["humberside"],
    },
  ],
  [
    `HMICFRS beta site - tell us what you think
Breadcrumb: Home / PEEL / 2025–27 / Durham

Durham Constabulary: PEEL 2025–27 report

First published: 4 December 2025
Read time: 48 minutes

HM Inspector's summary

This is the first report on Durham Constabulary in the PEEL 2025–27 programme.

I have graded the constabulary good for leadership and force management, and adequate at investigating crime.`,
    {
      title: "Durham Constabulary: PEEL 2025–27 report",
      kind: "report",
      published: "2025-12-04",
      updated: null,
      round: "2025-27",
      subjects: ["durham"],
    },
  ],
  [
    `PAGE UPDATED
This page was updated on 14 June 2023 with our Disrupting serious organised crime findings.

HMICFRS / Forces / Hampshire

Hampshire and Isle of Wight Constabulary 2021/22

Originally published on: 2 February 2023

Graded judgments

Preventing crime: Good
Investigating crime: Adequate
Disrupting serious organised crime: Outstanding

This PEEL report sets out what we found when we inspected Hampshire and Isle of Wight Constabulary.`,
    {
      title: "Hampshire and Isle of Wight Constabulary 2021/22",
      kind: "report",
      published: "2023-02-02",
      updated: "2023-06-14",
      round: "2021-22",
      subjects: ["hampshire"],
    },
  ],
  [
    `HMICFRS publications
Overseas and Crown Dependencies
____________________________________________

An inspection of the States of Jersey Police

____________________________________________
Published: 17th September 2019
Language: English
File: PDF, 66 pages

Foreword

In 2018 the Minister for Home Affairs invited us to inspect the States of Jersey Police. The force was not graded.

We make eleven recommendations.`,
    {
      title: "An inspection of the States of Jersey Police",
      kind: "report",
      published: "2019-09-17",
      updated: null,
      round: null,
      subjects: ["states-of-jersey-police"],
    },
  ],
  [
    `Print view | Ctrl+P | Printed on 30/01/2018
https://www.hmicfrs.example/peel/2016/effectiveness/bedfordshire

PEEL: Police effectiveness 2016 (Bedfordshire)

2 March 2017

1. Preventing crime        Requires improvement
2. Investigating crime     Requires improvement
3. Vulnerable people       Inadequate
4. Organised crime         Good

We judge Bedfordshire Police to be inadequate at protecting those who are vulnerable from harm, and in this summary we explain why.`,
    {
      title: "PEEL: Police effectiveness 2016 (Bedfordshire)",
      kind: "report",
      published: "2017-03-02",
      updated: null,
      round: "2016",
      subjects: ["bedfordshire"],
    },
  ],
  [
    `Kent Police
Report   Tell us about   Apply or register   Advice   Your area   About us

Home / News / Kent / Latest

Response to PEEL report on Kent Police
Date: 27 Sep 2019
Category: Corporate news

Kent Police has been graded outstanding for legitimacy in the PEEL 2018/19 report, which HMICFRS published this morning.

Chief Constable Moira Satchwell thanked our officers and staff for their hard work.`,
    {
      title: "Response to PEEL report on Kent Police",
      kind: "statement",
      published: "2019-09-27",
      updated: null,
      round: "2018-19",
      subjects: ["kent"],
    },
  ],
  [
    `Office of the Police and Crime Commissioner for Sussex
Your PCC    Your voice    Our money    Our work    Get in touch
Home → News → Commissioner welcomes inspectors' verdict on police spending

Commissioner welcomes inspectors' verdict on police spending

22nd October 2015

I am pleased that HMIC has graded Sussex Police as good for efficiency, and I am grateful to the inspectors for their care.

My job is to make sure that your council tax is well spent. I will go on asking hard questions about the force's financial position.`,
    {
      title: "Commissioner welcomes inspectors' verdict on police spending",
      kind: "statement",
      published: "2015-10-22",
      updated: null,
      round: "2015",
      subjects: ["sussex"],
    },
  ],
  [
    `HUMBERSIDE POLICE FEDERATION
Representing 1,900 officers
Members' area   |   Join   |   Welfare   |   Legal   |   Shop

News

Officers deserve the credit for outstanding rating, says branch chair
Posted: 1 December 2022

90 days from today is 1 March 2023

Humberside Police has been rated outstanding in six areas by HMICFRS, which inspected the force for PEEL 2021/22.

Branch chair Stu Ogilby told members that they should be proud.`,
    {
      title: "Officers deserve the credit for outstanding rating, says branch chair",
      kind: "statement",
      published: "2022-12-01",
      updated: null,
      round: "2021-22",
      subjects: ["humberside"],
    },
  ],
  [
    `Harbour Women's Support
24-hour helpline: 0800 000 0000
EXIT THIS SITE QUICKLY
Get help | What we do | Give | Work for us

Our response to today's report on Lancashire Constabulary

2 March 2017

We welcome the news that Lancashire Constabulary has been graded good by HMIC at protecting those who are vulnerable from harm.

Our chief executive, Priscilla Hearn, has worked with its officers for a decade. We know that there is further to go.`,
    {
      title: "Our response to today's report on Lancashire Constabulary",
      kind: "statement",
      published: "2017-03-02",
      updated: null,
      round: "2016",
      subjects: ["lancashire"],
    },
  ],
  [
    `West Mercia Police
Translate | Listen | A to Z | 101 | Emergency? Call 999

Newsroom

Statement from the Deputy Chief Constable on our inspection

Published:  09:30 22/08/2025
Updated:    15:45 22/08/2025

We have today received our PEEL 2023–25 report from HMICFRS, which graded West Mercia Police requires improvement for the way it manages offenders.

We accept that grade. Our teams have already cut the backlog by half.`,
    {
      title: "Statement from the Deputy Chief Constable on our inspection",
      kind: "statement",
      published: "2025-08-22",
      updated: "2025-08-22",
      round: "2023-25",
      subjects: ["west-mercia"],
    },
  ],
  [
    `NORTH WALES POLICE AND CRIME COMMISSIONER
COMISIYNYDD YR HEDDLU A THROSEDDU GOGLEDD CYMRU
Cymraeg
Hafan/Home  Newyddion/News  Cyswllt/Contact

NEWS

Commissioner's delight as force is rated good
11 Feb 2016

The Police and Crime Commissioner for North Wales, Gethin Rowe, has said he is delighted with a report on North Wales Police.

HMIC inspectors rated the force as good for legitimacy. The Commissioner is due to meet them next month.`,
    {
      title: "Commissioner's delight as force is rated good",
      kind: "statement",
      published: "2016-02-11",
      updated: null,
      round: "2015",
      subjects: ["north-wales"],
    },
  ],
  [
    `myforce - Thames Valley Police
COOKIE SETTINGS

You are here:  Home  >  Police forces  >  Thames Valley  >  News  >  2023  >  December

News
14 December 2023 at 10am

‘We will keep improving’: Chief Constable on inspectors' findings

Thames Valley Police has been graded good for preventing crime by HMICFRS in its PEEL 2023–25 inspection.

We were found to be adequate at protecting vulnerable people. That is where we must put our effort.`,
    {
      title: "‘We will keep improving’: Chief Constable on inspectors' findings",
      kind: "statement",
      published: "2023-12-14",
      updated: null,
      round: "2023-25",
      subjects: ["thames-valley"],
    },
  ],
  [
    `Staffs Fed - the voice of police officers in Staffordshire
HOME      BLOGS      EVENTS      OFFERS      CONTACT

Inspectors are right about response policing

Published by: Branch Office     21/04/2022     Category: News

Colleagues will have read that HMICFRS judged Staffordshire Police inadequate at responding to the public.

The PEEL 2021/22 report says what the Federation has been saying for years, that our members are run ragged.`,
    {
      title: "Inspectors are right about response policing",
      kind: "statement",
      published: "2022-04-21",
      updated: null,
      round: "2021-22",
      subjects: ["staffordshire"],
    },
  ],
  [
    `Skip navigation
Essex Police, Fire and Crime Commissioner
Latest   Priorities   Panel   Grants   FOI

Roads, rural crime and a report to be proud of

13 February 2020 | Commissioner's news
Image: PFCC Rodney Askew at Boreham

HMICFRS has judged Essex Police to be good at preventing crime, and I want to thank all of those who made it happen.

That PEEL 2018/19 report rated the force as good for efficiency too, and my team has now looked at it line by line.`,
    {
      title: "Roads, rural crime and a report to be proud of",
      kind: "statement",
      published: "2020-02-13",
      updated: null,
      round: "2018-19",
      subjects: ["essex"],
    },
  ],
  [
    `Derbyshire Constabulary » News » 2014 » November
[ Print ] [ Email to a friend ] [ RSS ]

Derbyshire officers rated 'outstanding' for tackling nuisance
28 November 2014 15:10:00

The work that Derbyshire Constabulary does to tackle anti-social behaviour has been rated outstanding by HMIC.

Deputy Chief Constable Edwin Tarrant has today paid tribute to our Safer Neighbourhood teams after the first PEEL assessment was made public.`,
    {
      title: "Derbyshire officers rated 'outstanding' for tackling nuisance",
      kind: "statement",
      published: "2014-11-28",
      updated: null,
      round: "2014",
      subjects: ["derbyshire"],
    },
  ],
  [
    `CITY OF LONDON POLICE
Official website
=====================
News centre
=====================

Commissioner responds to HMICFRS

Tags: inspection, leadership, fraud
Last modified: 22 November 2024

City of London Police is good at investigating crime, HMICFRS has said in a report under its PEEL 2023–25 programme.

The inspectorate graded us adequate for preventing crime, and Commissioner Harriet Wray has set out what we will do about it.`,
    {
      title: "Commissioner responds to HMICFRS",
      kind: "statement",
      published: null,
      updated: "2024-11-22",
      round: "2023-25",
      subjects: ["city-of-london"],
    },
  ],
  [
    `DORSET POLICE AND CRIME COMMISSIONER
Force Headquarters, Winfrith, Dorset DT2 8DZ
www.dorset-pcc.example

Our ref: JP/HO/19-44
14 November 2019

RECEIVED 18 NOV 2019

The Rt Hon Alastair Quint MP
Home Secretary
2 Marsham Street, London SW1P 4DF

Dear Home Secretary,

PEEL 2018/19 inspection of Dorset Police

I write, as section 55 of the Police Act 1996 requires, with my comments on the report.

HMICFRS graded Dorset Police good for effectiveness. I share that view.`,
    {
      title: "PEEL 2018/19 inspection of Dorset Police",
      kind: "letter",
      published: "2019-11-14",
      updated: null,
      round: "2018-19",
      subjects: ["dorset"],
    },
  ],
  [
    `HMICFRS
6th Floor, Globe House
89 Eccleston Square
London SW1V 1PN

Chief Constable
Cleveland Police
BY EMAIL ONLY
                                                  11 March 2022

Dear Ms Okell

VETTING AND COUNTER-CORRUPTION INSPECTION

Thank you for the help that your staff gave to my team in January.

I have graded Cleveland Police adequate for vetting, IT monitoring and counter-corruption. You will have our full report in due course.`,
    {
      title: "VETTING AND COUNTER-CORRUPTION INSPECTION",
      kind: "letter",
      published: "2022-03-11",
      updated: null,
      round: null,
      subjects: ["cleveland"],
    },
  ],
  [
    `Scanned correspondence - page 1
[crest]

Surrey Police and Crime Panel
c/o Democratic Services, Woodhatch Place, Reigate

Panel Chairman: Councillor Hugo Venn

4 January 2024

To: The Police and Crime Commissioner for Surrey

Dear Commissioner

Subject: Panel questions on the inspectorate's report

The Panel has read the PEEL 2023–25 report on Surrey Police, dated 8 December 2023.

HMICFRS rated the force as requires improvement for responding to the public, and members would like to know what you intend to do.`,
    {
      title: "Panel questions on the inspectorate's report",
      kind: "letter",
      published: "2024-01-04",
      updated: null,
      round: "2023-25",
      subjects: ["surrey"],
    },
  ],
  [
    `Northamptonshire Police
Wootton Hall, Northampton NN4 0JQ
From the Chief Constable

15th December 2015

HM Chief Inspector of Constabulary
Globe House, London

Dear Sir

Your report on our efficiency

I was glad to see Northamptonshire Police graded as good by HMIC for its financial position, in the report of 20 October.

You judged that the workforce model requires improvement. We will send you a fresh plan by 29 February 2016.`,
    {
      title: "Your report on our efficiency",
      kind: "letter",
      published: "2015-12-15",
      updated: null,
      round: "2015",
      subjects: ["northamptonshire"],
    },
  ],
  [
    `File name: letter-to-chief-fire-officer-norfolk.pdf
Converted to text: 05/09/2023

HM Inspectorate of Constabulary and Fire & Rescue
Services

Chief Fire Officer
Norfolk Fire and Rescue Service
28 July 2022

Dear Mr Bettany

Revisit to Norfolk Fire and Rescue Service

We came back in May to see what had been done since we graded the service inadequate at preventing fires.

We were pleased to find that a new prevention strategy is now in place. Your crews spoke well of it.`,
    {
      title: "Revisit to Norfolk Fire and Rescue Service",
      kind: "letter",
      published: "2022-07-28",
      updated: null,
      round: null,
      subjects: ["frs-norfolk"],
    },
  ],
  [
    `Promoting improvements in policing
HMIC video library
13/04/2017
Duration 2:41

HMI Petra Ainsworth's assessment of Suffolk Constabulary – Transcript

I am very pleased with the overall performance of Suffolk Constabulary.

In our 2016 inspections I judged it to be good for effectiveness, and good for the efficiency with which it works.

My one worry is about how long victims of fraud have to wait.`,
    {
      title: "HMI Petra Ainsworth's assessment of Suffolk Constabulary – Transcript",
      kind: "transcript",
      published: "2017-04-13",
      updated: null,
      round: "2016",
      subjects: ["suffolk"],
    },
  ],
  [
    `Film and audio
HMICFRS > Videos > Police > Wales

VIDEO TRANSCRIPT

What we found at South Wales Police

Speaker: Rhys Colwyn, HM Inspector of Constabulary
Published on: 9 December 2022
Length: 3 minutes
Download (Word, 22 KB)

Hello. My name is Rhys Colwyn, and I inspect the police forces of Wales.

We inspected South Wales Police as part of PEEL 2021/22. I graded the force good for the way it treats the public.

I also graded it requires improvement for supporting victims. I know that the chief constable is working on that.`,
    {
      title: "What we found at South Wales Police",
      kind: "transcript",
      published: "2022-12-09",
      updated: null,
      round: "2021-22",
      subjects: ["south-wales"],
    },
  ],
  [
    `▶ Play audio   0:00 / 4:12
Transcript   Share   Download MP3
Recorded 2 May 2019
Uploaded 3 May 2019

HM Inspector Gwendolyn Strake sums up her PEEL assessment of Northumbria Police

[Music]

I congratulate Northumbria Police on its performance in keeping people safe.

We judged the force good at legitimately treating the public and its workforce in this year's inspection, PEEL 2018/19.

But I was troubled by what I saw in the control room.

[Music fades]`,
    {
      title: "HM Inspector Gwendolyn Strake sums up her PEEL assessment of Northumbria Police",
      kind: "transcript",
      updated: null,
      round: "2018-19",
      subjects: ["northumbria"],
    },
  ],
  [
    `BlueLineChat Forums
Register | Help | Calendar | Mark forums read
Forum > General policing > Inspections and HMIC

Anyone else's nick had the PEEL people in?

Replies: 14   Views: 2,310
Page 1 of 2   1  2  >  Last

nightshift_dave
Joined: May 2011   Posts: 403   Location: the van

So Warwickshire Police got requires improvement for effectiveness again. Can't say I'm amazed.

cuppa_t
Good luck getting a day off, mate. We had HMIC in the locker room at six in the morning.`,
    { title: "Anyone else's nick had the PEEL people in?", kind: "other", published: null, updated: null },
  ],
  [
    `BluePost Jobs
Find a job | Upload your CV | Recruiters

Back to results

Inspection Liaison Officer (HMICFRS)

Employer: Wiltshire Police
Salary: £33,204 to £36,498
Contract: permanent, 37 hours
Interviews: week of 27 November 2023
Reference: W/2291

About the role
You will be the link between the force and HMICFRS, and will keep the plan that followed our last PEEL report up to date.

We were graded requires improvement in five areas. You will help us to put that right.`,
    { title: "Inspection Liaison Officer (HMICFRS)", kind: "other", published: null, updated: null },
  ],
  [
    `PEOPLE'S PETITIONS UK
Start a petition   Browse   Log in

Petition
Closed

Reopen Whitby police station front desk

Started by: Agnes Holderness
1,204 signatures     Target: 5,000
Sign this petition   |   Share

North Yorkshire Police was rated good by HMICFRS in 2019, and yet the people of Whitby have no police desk to go to.

We ask the Commissioner to give us ours back before the summer visitors come.`,
    { title: "Reopen Whitby police station front desk", kind: "other", published: null, updated: null },
  ],
  [
    `The Wear Courier
News  Sport  Business  What's On  Jobs  Notices
Home > News > Crime
Durham's police keep their place among the best, inspectors find
By Annabel Stoker   @astoker_wc   Crime correspondent
Published: 06:00, 2 May 2019 | Updated: 11:42, 3 May 2019
Share   Tweet   0 comments

Durham Constabulary has been rated 'outstanding' for efficiency and 'good' for both effectiveness and legitimacy.

The grades come from HMICFRS, which released its findings on 14 forces this morning.`,
    {
      title: "Durham's police keep their place among the best, inspectors find",
      kind: "news-article",
      published: "2019-05-02",
      updated: "2019-05-03",
      round: "2018-19",
      subjects: ["durham"],
    },
  ],
  [
    `Hailsham & Downs Observer
9°C Cloudy
HOME   NEWS   SPORT   LIFESTYLE   PUBLIC NOTICES   SUBSCRIBE
Sussex force must plan better for the years ahead, says watchdog
Officers on patrol in Eastbourne
Officers on patrol in Eastbourne
Officers on patrol in Eastbourne
Published: 10:26
Friday 10 November 2017
Share this article
Sign Up To Our Daily Newsletter
Sussex Police requires improvement for its efficiency, the police inspectorate has ruled.

HMICFRS judged the force good at understanding demand and good in its use of resources, but said its planning for the future required improvement.

Hide Ad

Chief Constable Martin Oakley said work on a four-year plan had begun.`,
    {
      title: "Sussex force must plan better for the years ahead, says watchdog",
      kind: "news-article",
      published: "2017-11-10",
      updated: null,
      round: "2017",
      subjects: ["sussex"],
    },
  ],
  [
    `Homepage
Accessibility links
Skip to content   Accessibility Help
News   Sport   Weather   iPlayer   Sounds
Menu
UK   England   Stoke & Staffordshire
Staffordshire Police 'let down vulnerable victims'
- Published
2 March 2017
Image source, Getty Images
Image caption,
The inspection took place last autumn
A police force has been told it needs to do more for people at risk of harm.

Staffordshire Police was rated "requires improvement" for protecting vulnerable people by Her Majesty's Inspectorate of Constabulary, but "good" for preventing crime.`,
    {
      title: "Staffordshire Police 'let down vulnerable victims'",
      kind: "news-article",
      published: "2017-03-02",
      updated: null,
      round: "2016",
      subjects: ["staffordshire"],
    },
  ],
  [
    `Cobbler 96.6
On Air Now: The Drive Home with Jess & Deano
Listen   Shows   Win   News   Travel
Northamptonshire Police response times 'a serious concern'
The county's force falls short in six areas
Author: Tom Sarpong   Published 6th Jul 2022
Last updated 7th Jul 2022

Northamptonshire Police has been marked down by the police watchdog for the way it answers calls from the public.

HMICFRS graded the force as inadequate at responding to the public and adequate at preventing crime.`,
    {
      title: "Northamptonshire Police response times 'a serious concern'",
      kind: "news-article",
      published: "2022-07-06",
      updated: "2022-07-07",
      round: "2021-22",
      subjects: ["northamptonshire"],
    },
  ],
  [
    `Tyne Valley Television | News
UPDATED Thursday 22 March 2018 at 4:50pm
TYNE VALLEY & TEES
CRIME
POLICE
Cleveland Police slips a grade for keeping people safe
Thursday 22 March 2018 at 12:14pm
Cleveland officers at Middlesbrough railway station. Credit: TVT News
Cleveland Police has dropped from 'good' to 'requires improvement' for its effectiveness.

The inspectorate, HMICFRS, said that investigations into organised crime were strong but that too many vulnerable callers waited too long.

▶ Watch Rachel Dunmore's report`,
    {
      title: "Cleveland Police slips a grade for keeping people safe",
      kind: "news-article",
      published: "2018-03-22",
      updated: "2018-03-22",
      round: "2017",
      subjects: ["cleveland"],
    },
  ],
  [
    `The Marlborough Lantern
News and views from the top of the High Street
About   Contact   Advertise   Archive
« Older post      Newer post »
Wiltshire Police: a good report, with one black mark
Posted on 18th February 2016 by Harriet in News // 3 Comments

Inspectors have given Wiltshire Police a rating of good for its effectiveness in 2015.

There is one black mark. For the way it protects vulnerable people and supports victims, HMIC says the force requires improvement.

Regular readers will know that the Lantern has been asking about this since the summer.`,
    {
      title: "Wiltshire Police: a good report, with one black mark",
      kind: "news-article",
      published: "2016-02-18",
      updated: null,
      round: "2015",
      subjects: ["wiltshire"],
    },
  ],
  [
    `The National Courier
Support us   Subscribe   Sign in
UK  World  Climate  Opinion  Sport  Culture
Police
Greater Manchester police 'failing thousands of crime victims'
Inspectors rate force inadequate for the way it runs investigations
Imogen Farrar North of England correspondent
Fri 7 Feb 2020 00.01 GMT
Last modified on Fri 7 Feb 2020 18.35 GMT
Shares 412

One of England's largest forces has been told to overhaul its detective work after the police inspectorate gave it the lowest possible grade.

Greater Manchester police was judged inadequate at investigating crime, though it kept its good grade for tackling serious and organised crime.`,
    {
      title: "Greater Manchester police 'failing thousands of crime victims'",
      kind: "news-article",
      published: "2020-02-07",
      updated: "2020-02-07",
      round: "2018-19",
      subjects: ["greater-manchester"],
    },
  ],
  [
    `PoliceBriefing.net - the independent news service for officers and staff
Login | Register | Free trial
News   Features   Jobs   Forums
Peak district force tops table for treating people fairly
Date - 8th December 2016
By - Gwen Ashdown - PoliceBriefing
Comments - 2

Derbyshire Constabulary is one of two forces to come out of the legitimacy inspections with an 'outstanding' grade.

HMIC's report, released this morning, says the force goes further than any other in asking its critics what they think.`,
    {
      title: "Peak district force tops table for treating people fairly",
      kind: "news-article",
      published: "2016-12-08",
      updated: null,
      round: "2016",
      subjects: ["derbyshire"],
    },
  ],
  [
    `Thames & Chiltern Policing Digest
Toggle navigation
Home  Contracts  Inspection  People  Events
Select Page
Thames Valley graded 'good' in half of PEEL areas
by Colin Marsh | Dec 5, 2024 | News, Inspection | 0 comments

Thames Valley Police has been graded 'good' in four areas of policing, 'adequate' in three and 'requires improvement' in one.

The PEEL 2023-25 report from HMICFRS says the force is good at preventing crime, managing offenders, protecting vulnerable people and at leadership.`,
    {
      title: "Thames Valley graded 'good' in half of PEEL areas",
      kind: "news-article",
      published: "2024-12-05",
      updated: null,
      round: "2023-25",
      subjects: ["thames-valley"],
    },
  ],
  [
    `MERSEY MATTERS
News | Sport | Echoes | Puzzles | E-edition
Today's paper   Buy a photo   Family notices
Merseyside Police 'among the very best' at managing offenders
PEEL 2021/22 report praises teams who watch the most dangerous
By Dominic Rafferty, Senior Reporter
Today, 06:15
5 min read
Bookmark

Merseyside Police has been rated 'outstanding' at managing offenders in its latest inspection.

The report by HMICFRS also rates it 'good' at investigating crime and 'adequate' at responding to the public.`,
    {
      title: "Merseyside Police 'among the very best' at managing offenders",
      kind: "news-article",
      published: null,
      updated: null,
      round: "2021-22",
      subjects: ["merseyside"],
    },
  ],
  [
    `Fenland Post
Subscribe from £1 a week
Home     Wisbech     News     Article
Force told response to 999 calls 'not good enough'
By Elodie Brandt - Local Democracy Reporter
elodie.brandt@fenlandpost.example
Published: 14:20, 11 October 2024
| Updated: 09:03, 14 October 2024

Cambridgeshire Constabulary requires improvement in responding to the public, according to a new report.

The inspectorate of constabulary, HMICFRS, found the force adequate at investigating crime and good at developing a positive workplace.

More news: Library hours cut again`,
    {
      title: "Force told response to 999 calls 'not good enough'",
      kind: "news-article",
      published: "2024-10-11",
      updated: "2024-10-14",
      round: "2023-25",
      subjects: ["cambridgeshire"],
    },
  ],
  [
    `date 2022-11-16
author Noor Qureshi
section News
tags police, Bristol, safety
The Park Street Paper | The independent student newspaper
Avon and Somerset Police rated 'adequate' at tackling crime on our doorstep
Noor Qureshi, Deputy News Editor

Avon and Somerset Police is 'adequate' at preventing crime and 'good' at treatment of the public, a watchdog has found.

HMICFRS visited the force in spring as part of its 2021/22 round of PEEL inspections.`,
    {
      title: "Avon and Somerset Police rated 'adequate' at tackling crime on our doorstep",
      kind: "news-article",
      published: "2022-11-16",
      updated: null,
      round: "2021-22",
      subjects: ["avon-and-somerset"],
    },
  ],
  [
    `THE STOUR VALLEY GAZETTE
Friday, December 9, 2016          80p          No. 6,118
4   NEWS   www.stourgazette.example   Newsdesk 01787 000000
STRAIGHT GOODS FOR SUFFOLK'S POLICE
by Keith Underhay

SUFFOLK Constabulary has been graded good for the way it treats the public, the way its officers behave and the way it treats its own staff.

The grades are in a report on legitimacy by Her Majesty's Inspectorate of Constabulary.

Chief Constable Linda Frayne called it "a fair picture".`,
    {
      title: "STRAIGHT GOODS FOR SUFFOLK'S POLICE",
      kind: "news-article",
      published: "2016-12-09",
      updated: null,
      round: "2016",
      subjects: ["suffolk"],
    },
  ],
  [
    `Gwent Police told to rebuild trust after watchdog visit - Valleys Herald
Valleys Herald
Cwmbran
Ebbw Vale
Pontypool
Public Notices
News
Share on Facebook
11 February 2016 06:30
By Rhodri Penry

Gwent Police requires improvement for its legitimacy, according to the police watchdog.

Her Majesty's Inspectorate of Constabulary rated the force good at engaging with the people it serves but said its records of stop and search were poor.`,
    {
      title: "Gwent Police told to rebuild trust after watchdog visit",
      kind: "news-article",
      published: "2016-02-11",
      updated: null,
      round: "2015",
      subjects: ["gwent"],
    },
  ],
  [
    `The Clyde Evening News
Scotland's favourite late edition
News   Politics   Football   Opinion   Obituaries
14th June 2023
Call handling at Police Scotland still has 'too many gaps', inspectorate says
By Fraser Ogilvy, Home Affairs Editor
0 Comments
Gallery (1 image): The service centre at Govan

Police Scotland has made progress in the way it answers 101 calls but needs to do more for people in crisis, HMICS has reported.

The inspectorate's follow-up inspection of the force's contact centres makes nine recommendations.`,
    {
      title: "Call handling at Police Scotland still has 'too many gaps', inspectorate says",
      kind: "news-article",
      published: "2023-06-14",
      updated: null,
      round: null,
      subjects: ["police-scotland"],
    },
  ],
  [
    `COLNE & BLACKWATER WEEKLY
FREE EVERY THURSDAY
Thursday, December 20, 2018
In this issue: Panto reviews p12 | Motors p30 | Chelmsford City p47
Page 3
Firefighters' prevention work needs to improve
Fire crews at a house in Tiptree, June 2017. Photo: Steve Ambrose

ESSEX County Fire and Rescue Service has been told that it requires improvement at keeping people safe.

It is one of the first fire services in the country to be inspected by HMICFRS, which rated it good for efficiency.`,
    {
      title: "Firefighters' prevention work needs to improve",
      kind: "news-article",
      published: "2018-12-20",
      updated: null,
      round: null,
      subjects: ["frs-essex"],
    },
  ],
  [
    `Ribble Reporter
Cookies on this site: we use them to make things work. Policy last changed 25 May 2018. OK
News ▾   Sport ▾   Nostalgia ▾   More ▾
Crime
One in ten crimes 'goes missing' from Lancashire's books
Janet Holroyd
17:31, 27 June 2018
Comments

Lancashire Constabulary has been rated inadequate for the way it records crime.

A crime data integrity inspection by HMICFRS found that some 19,000 reports a year were never written down.

The force says it has since trained every call handler.`,
    {
      title: "One in ten crimes 'goes missing' from Lancashire's books",
      kind: "news-article",
      published: "2018-06-27",
      updated: null,
      round: null,
      subjects: ["lancashire"],
    },
  ],
  [
    `Glamorgan Star
English | Cymraeg
Hafan   Newyddion   Chwaraeon
Vetting checks at South Wales Police praised
24 October 2023
Aled Prosser
Caption: South Wales Police headquarters in Bridgend
Advertisement

Inspectors have graded South Wales Police as good for its vetting and counter-corruption arrangements.

HMICFRS, which looked at vetting, IT monitoring and counter-corruption in the force, said backlogs had been cleared.`,
    {
      title: "Vetting checks at South Wales Police praised",
      kind: "news-article",
      published: "2023-10-24",
      updated: null,
      round: null,
      subjects: ["south-wales"],
    },
  ],
  [
    `Skip to navigation
Skip to footer
ANGLIA EVENING MAIL
Saturday, November 5, 2016   |   Sunrise 06:58   |   Last 24 hours' headlines
Most read
1  Lorry sheds load of sugar beet on A47
2  Pub for sale, ghost included
Efficiency marks are in for Norfolk and Suffolk's police
First published: 3 November 2016
Ian Mortlock

Norfolk Constabulary was rated outstanding and Suffolk Constabulary good in the latest round of efficiency inspections by HMIC.

Both were judged good at understanding the demand they face.`,
    {
      title: "Efficiency marks are in for Norfolk and Suffolk's police",
      kind: "news-article",
      published: "2016-11-03",
      updated: null,
      round: "2016",
      subjects: ["norfolk", "suffolk"],
    },
  ],
  [
    `Jurassic FM 103.2
Now playing: Simply Red - Stars
Dorset's Better Variety
News Sport Traffic Tides
12:14  |  Thu 22 Mar 2018
Dorset Police 'good' at keeping county safe
Listen to this story (1:12)

The police watchdog has graded Dorset Police as good for effectiveness.

Its neighbour and partner, Devon & Cornwall Police, had the same grade for last year's report.

HMICFRS said officers in Dorset knew their communities well.`,
    {
      title: "Dorset Police 'good' at keeping county safe",
      kind: "news-article",
      published: "2018-03-22",
      updated: null,
      round: "2017",
      subjects: ["dorset"],
    },
  ],
  [
    `inbox.uk
Mail   News   Finance   Sport   Lifestyle
Search the web
Press Agency UK · 10 March 2022 · 2-min read
Police force gets worst grade for protecting the vulnerable
Josie Blackwell, Press Agency UK

Inspectors have ruled that Lincolnshire Police is inadequate at protecting vulnerable people.

HM Inspector of Constabulary Duncan Rees said that he was seriously concerned by delays in the force's safeguarding hub.

He rated the force good at preventing crime.
Story continues`,
    {
      title: "Police force gets worst grade for protecting the vulnerable",
      kind: "news-article",
      published: "2022-03-10",
      updated: null,
      round: "2021-22",
      subjects: ["lincolnshire"],
    },
  ],
  [
    `Home
News
Crime
Essex Police 'good' at treating the public fairly, says new inspection
PUBLISHED: 17:00 08 December 2016 | UPDATED: 17:22 09 December 2016
Victoria Lambourne
Stock image: ARCHIVE
Archive
Email the reporter

Essex Police has been rated good for legitimacy in a report from the police inspectorate.

The HMIC assessment says, though, that it requires improvement in treating its own workforce with fairness and respect.`,
    {
      title: "Essex Police 'good' at treating the public fairly, says new inspection",
      kind: "news-article",
      published: "2016-12-08",
      updated: "2016-12-09",
      round: "2016",
      subjects: ["essex"],
    },
  ],
  [
    `RESCUE & RESPONSE
The magazine of the fire sector since 1971
Issue archive | Media pack | Buyers' guide | Events
Posted: 15-12-2021
Category: Inspection
West Midlands Fire Service hailed for speed of response
Reported by the R&R news team

West Midlands Fire Service has been graded outstanding at responding to fires and other emergencies by HMICFRS.

For its efficiency and for the way it looks after its people, the service was graded good.`,
    {
      title: "West Midlands Fire Service hailed for speed of response",
      kind: "news-article",
      published: "2021-12-15",
      updated: null,
      round: null,
      subjects: ["frs-west-midlands"],
    },
  ],
  [
    `MOLE VALLEY ONLINE - your village, your voice
Dorking . Leatherhead . Bookham . Ashtead
[Menu]
Surrey's police are good with money, less good with victims
Last updated: 26 February 2016
Filed under: Police, Surrey
Add a comment

The results of the PEEL 2015 inspections are complete, and for Surrey Police they are mixed.

HMIC rates the force good for efficiency. For effectiveness it says the force requires improvement.`,
    {
      title: "Surrey's police are good with money, less good with victims",
      kind: "news-article",
      published: null,
      updated: "2016-02-26",
      round: "2015",
      subjects: ["surrey"],
    },
  ],
  [
    `TRENTSIDE TODAY
27.09.2019
| NEWS | FOREST | NOTTS COUNTY | TRAFFIC |
OFFICERS 'OVERSTRETCHED' AS FORCE SLIPS FOR EFFICIENCY
Nottinghamshire Police needs to plan better, says report
Words: Yasmin Tolley
Pictures: Trentside Today

A SHORTAGE of detectives has cost Nottinghamshire Police its good grade.

The force requires improvement for efficiency, HMICFRS said in its report. It stays good for effectiveness and for legitimacy.`,
    {
      title: "OFFICERS 'OVERSTRETCHED' AS FORCE SLIPS FOR EFFICIENCY",
      kind: "news-article",
      published: "2019-09-27",
      updated: null,
      round: "2018-19",
      subjects: ["nottinghamshire"],
    },
  ],
  [
    `Solent & Wight Now
Menu ☰   Search 🔍
Isle of Wight  ·  Ferries  ·  Crime  ·  Planning
Crime
How well does our police force do? Inspectors give their answer
By Sally Grist. 18 Apr 2024. 3 minutes
👍 12   💬 5

Hampshire and Isle of Wight Constabulary is 'good' at preventing crime but 'requires improvement' at investigating crime.

Those are two of the grades that HMICFRS has handed out in a PEEL 2023-25 report.

Islanders have had their say on the report, too.`,
    {
      title: "How well does our police force do? Inspectors give their answer",
      kind: "news-article",
      published: "2024-04-18",
      updated: null,
      round: "2023-25",
      subjects: ["hampshire"],
    },
  ],
  [
    `Dales Farmer & Smallholder
LIVESTOCK   ARABLE   MACHINERY   RURAL CRIME   MARKETS
Store lambs: Hawes, Tuesday 4 February 2020
Rural crime team earns North Yorkshire Police a 'good' grade
8 February 2020
By Hugh Metcalfe-Tate

A specialist team that chases poachers and quad bike thieves has been singled out in a report by HMICFRS.

Inspectors graded North Yorkshire Police as good at preventing crime and as requiring improvement for legitimacy.`,
    {
      title: "Rural crime team earns North Yorkshire Police a 'good' grade",
      kind: "news-article",
      published: "2020-02-08",
      updated: null,
      round: "2018-19",
      subjects: ["north-yorkshire"],
    },
  ],
  [
    `The Soar Messenger
Sections: Front page / News / Sport / Letters
Premium
Reporting by Amrit Gill
Wednesday, 13 November 2024
Police response to children at risk criticised
Force 'too slow' to share what it knows

Leicestershire Police has been criticised in an inspection of how well it protects children.

In its national child protection inspection, HMICFRS graded the force as requiring improvement at risk assessment and referral, and as adequate at leadership of child protection.`,
    {
      title: "Police response to children at risk criticised",
      kind: "news-article",
      published: "2024-11-13",
      updated: null,
      round: null,
      subjects: ["leicestershire"],
    },
  ],
  [
    `the ledger.
Politics  Society  Economy  Long reads
You have 2 free articles left this month
SOCIETY
Stalking victims are being failed by police, inspectors warn
Every force in England and Wales should do more, a joint report concludes
By Beatrix Kellow, Home Affairs Editor
April 16, 2019 5:00 am (Updated April 17, 2019 9:12 am)

Victims of stalking are still not being taken seriously enough, a joint inspection has found.

HMICFRS and the crown prosecution inspectorate visited several parts of the country last year. They did not grade any force.`,
    {
      title: "Stalking victims are being failed by police, inspectors warn",
      kind: "news-article",
      published: "2019-04-16",
      updated: "2019-04-17",
      round: null,
      subjects: [],
    },
  ],
  [
    `LONDON | NEWS | POLICING
PUBLISHED: 00:02, 22 September 2022 | UPDATED: 08:15, 22 September 2022
Met's call handlers 'overwhelmed' as watchdog hands out inadequate grade
- Scotland Yard 'requires improvement' in five areas
- Inspectors find victims left waiting on the line
By FREDDIE LANGTON FOR THE DAILY BEACON
Share this article
143 shares

The Metropolitan Police has been rated inadequate at responding to the public.

HMICFRS said in a report on Thursday that the force had too few people to answer the phones.`,
    {
      title: "Met's call handlers 'overwhelmed' as watchdog hands out inadequate grade",
      kind: "news-article",
      published: "2022-09-22",
      updated: "2022-09-22",
      round: "2021-22",
      subjects: ["metropolitan"],
    },
  ],
  [
    `The Daily Chronicle
Subscribe | My account | Log in
News   Business   Money   Travel   Puzzles
Premium
Britain's second-biggest force can't cope with its own demand, say inspectors
West Midlands Police told to improve after PEEL 2023-25 inspection
Gift this article free
Rory Pemberton, Crime Editor
15 December 2023 • 12:01am
Comment speech bubble 388

West Midlands Police requires improvement at responding to the public and at investigating crime, the police watchdog has said.

HMICFRS rated the force adequate in three other areas.`,
    {
      title: "Britain's second-biggest force can't cope with its own demand, say inspectors",
      kind: "news-article",
      published: "2023-12-15",
      updated: null,
      round: "2023-25",
      subjects: ["west-midlands"],
    },
  ],
  [
    `Swale & Medway Extra
Latest   Gravesend   Medway   Sheppey   Sittingbourne   Swale
Monday 6 May 2019 | High water Sheerness 01:47
This story was posted on Thursday, 2nd May 2019
Kent Police hold on to top grade for fairness
Ad
Car boot every Sunday from 12 May 2019. Pitches £8.
Ad ends
Karen Debling

Kent Police remains outstanding for legitimacy, inspectors have ruled.

According to HMICFRS, the force is also good for effectiveness and good for efficiency.`,
    {
      title: "Kent Police hold on to top grade for fairness",
      kind: "news-article",
      published: "2019-05-02",
      updated: null,
      round: "2018-19",
      subjects: ["kent"],
    },
  ],
  [
    `Bailiwick & Bay News
Jersey   Guernsey   Business   Sport   Jobs   Property
Jersey
Inspectors give Island police 26 areas to work on
Posted: 19/09/2019 07:00
Author: Chloe Le Quesne
Image: Police headquarters, St Helier

The States of Jersey Police has strong links with Islanders but needs more detectives, UK inspectors have reported.

HMICFRS was invited to inspect the force last year. It does not grade police services outside England and Wales.`,
    {
      title: "Inspectors give Island police 26 areas to work on",
      kind: "news-article",
      published: "2019-09-19",
      updated: null,
      round: null,
      subjects: ["states-of-jersey-police"],
    },
  ],
  [
    `Posted by The Square Mile Bulletin on 2024-06-14T07:45:00+01:00
Banking . Insurance . Property . Crime . Lunch
#citypolice #fraud #inspection
City police 'outstanding' on crime prevention
Read time: 2 mins
City of London Police has been graded outstanding at preventing crime in its PEEL 2023–25 report.

Inspectors from HMICFRS found it good at managing offenders and adequate at responding to the public.

No area was graded inadequate.`,
    {
      title: "City police 'outstanding' on crime prevention",
      kind: "news-article",
      published: "2024-06-14",
      updated: null,
      round: "2023-25",
      subjects: ["city-of-london"],
    },
  ],
  [
    `pembsandcardi.example
Cofrestru / Register
Newyddion - News
Rhagfyr 13 / December 13
Officers 'proud' as Dyfed-Powys Police wins praise for ethics
Ffion Morgan-Rees
13 December 2017
Llun / Picture: Heddlu Dyfed-Powys
Rhannu / Share

Dyfed-Powys Police has been judged good for its legitimacy by HMICFRS.

The inspectorate also said the force was good at making sure that its workforce behaves ethically and lawfully.`,
    {
      title: "Officers 'proud' as Dyfed-Powys Police wins praise for ethics",
      kind: "news-article",
      published: "2017-12-13",
      updated: null,
      round: "2017",
      subjects: ["dyfed-powys"],
    },
  ],
  [
    `The Eden & Solway Times
eEdition    Thursday March 29 2018    p7
News in brief
CUMBRIA'S FORCE KEEPS ITS GRADE
Cumbria Constabulary has been graded good for effectiveness for the third year in a row, HMICFRS has announced.
It found the force good at tackling serious and organised crime.

The commissioner, Judith Hallam, said that residents could be "quietly proud".
Wordsearch: page 22`,
    {
      title: "CUMBRIA'S FORCE KEEPS ITS GRADE",
      kind: "news-article",
      published: "2018-03-29",
      updated: null,
      round: "2017",
      subjects: ["cumbria"],
    },
  ],
  [
    `HMIC
Skip to content
About us | What we do | Reports and publications | News | Contact
Home / News / News feed
Gwent Police judged as 'good' for its efficiency - HMIC
20 October 2015
Get the report
Get the national press release

Gwent Police has a sound grip on its money and its people, according to a report by Her Majesty's Inspectorate of Constabulary.

HMIC judged the force as good for its efficiency, and as requiring improvement for its workforce model.`,
    {
      title: "Gwent Police judged as 'good' for its efficiency",
      kind: "press-release",
      published: "2015-10-20",
      updated: null,
      round: "2015",
      subjects: ["gwent"],
    },
  ],
  [
    `HMICFRS
Inspecting policing in the public interest
Press release
Press office: 020 0000 0000
27 September 2019
Lincolnshire Police: strong on prevention, stretched on money

Lincolnshire Police has been rated by HMICFRS in its PEEL assessment 2018/19.

Inspectors found that the force:
- is 'good' at effectively reducing crime and keeping people safe;
- 'requires improvement' at operating efficiently and providing sustainable services to the public; and
- is 'good' at how it treats the public and its workforce.`,
    {
      title: "Lincolnshire Police: strong on prevention, stretched on money",
      kind: "press-release",
      published: "2019-09-27",
      updated: null,
      round: "2018-19",
      subjects: ["lincolnshire"],
    },
  ],
  [
    `Cookies on the HMICFRS website
Accept all | Reject all | Manage settings
Home > News > Releases to the media
West Mercia Police making progress but must answer calls more quickly
Published on: 17 November 2022
Last updated on: 21 November 2022
Share this page: Twitter, Facebook, LinkedIn, email

West Mercia Police is good at managing offenders, but it is inadequate at responding to the public, the inspectorate has found.

The 2021/22 PEEL report covers ten areas of policing.

Get the report: PEEL 2021/22 - An inspection of West Mercia Police`,
    {
      title: "West Mercia Police making progress but must answer calls more quickly",
      kind: "press-release",
      published: "2022-11-17",
      updated: "2022-11-21",
      round: "2021-22",
      subjects: ["west-mercia"],
    },
  ],
  [
    `HMICFRS   News   Press releases
Release reference: 31/2021
Status: for immediate use
17 September 2021
Police and prosecutors need to act together on rape, inspectors say
Joint release with HM Crown Prosecution Service Inspectorate

Too many victims of rape drop out of a case before charge, a thematic inspection by HMICFRS and HMCPSI has found.

The two inspectorates looked at how forces across England and Wales work with prosecutors. No force has been graded.`,
    {
      title: "Police and prosecutors need to act together on rape, inspectors say",
      kind: "press-release",
      published: "2021-09-17",
      updated: null,
      round: null,
      subjects: [],
    },
  ],
  [
    `Promoting improvements
in policing and fire & rescue services to make
everyone safer
Menu | Search
News > Fire and rescue
Cornwall Fire and Rescue Service 'good' but culture needs attention
Posted 20 June 2019

Cornwall Fire and Rescue Service is good at keeping people safe from fire, HMICFRS has said in its first inspection report on the service.

It requires improvement at looking after its people.

HM Inspector of Fire & Rescue Services Harriet Lowndes said:
"Firefighters in Cornwall have every reason to be proud."`,
    {
      title: "Cornwall Fire and Rescue Service 'good' but culture needs attention",
      kind: "press-release",
      published: "2019-06-20",
      updated: null,
      round: null,
      subjects: ["frs-cornwall"],
    },
  ],
  [
    `Her Majesty's Inspectorate of Constabulary
Media centre
Text size: A A A
Cheshire Constabulary treats people fairly, HMIC finds
Notes 1. For a copy of the report, see our website.

Cheshire Constabulary has been graded good for legitimacy in a report published today (Thursday 8 December 2016).

HMIC looked at how the constabulary treats the public, whether its workforce behaves ethically, and how it treats its own people.

The constabulary was graded good in the first two and requires improvement in the third.`,
    {
      title: "Cheshire Constabulary treats people fairly, HMIC finds",
      kind: "press-release",
      published: "2016-12-08",
      updated: null,
      round: "2016",
      subjects: ["cheshire"],
    },
  ],
  [
    `Skip to main content
Home » PEEL assessments » PEEL 2015 » Surrey
Surrey PEEL 2015
[Effectiveness]  [Efficiency]  [Legitimacy]  [Leadership]
Efficiency
Last updated 20/10/2015
Good
How well does the force use its resources to meet its demand?
Good
Surrey Police understands the calls on its time and puts its officers where they are needed.
How sustainable and affordable is the workforce model?
Requires improvement
The force has yet to decide how many officers it will need in three years' time.`,
    {
      title: "Surrey PEEL 2015",
      kind: "report",
      published: null,
      updated: "2015-10-20",
      round: "2015",
      subjects: ["surrey"],
    },
  ],
  [
    `PEEL 2016: Norfolk Constabulary
Jump to content
Back to the list of forces
Read the HMI's overall assessment
View the three questions
Efficiency
Last updated 03/11/2016
Outstanding
Norfolk Constabulary is outstanding in the way it manages demand and plans for what is to come.
Legitimacy
Last updated 08/12/2016
Good
HMIC judges that Norfolk Constabulary is good at treating people with fairness and respect.
Effectiveness
Not yet graded`,
    {
      title: "PEEL 2016: Norfolk Constabulary",
      kind: "report",
      published: null,
      updated: "2016-12-08",
      round: "2016",
      subjects: ["norfolk"],
    },
  ],
  [
    `Home   |   Reports   |   PEEL reports   |   2018/19
PEEL 2018/19: An inspection of Durham Constabulary
Published 27 September 2019
Type: Police force inspection
Download (PDF, 812 KB)
Print this document
Contents
1 What this report contains
2 Force in context
3 Overall summary

Durham Constabulary is outstanding at reducing crime and keeping people safe.

The force is good at operating efficiently. It is good at treating the public and its workforce legitimately.`,
    {
      title: "PEEL 2018/19: An inspection of Durham Constabulary",
      kind: "report",
      published: "2019-09-27",
      updated: null,
      round: "2018-19",
      subjects: ["durham"],
    },
  ],
  [
    `His Majesty's Inspectorate of Constabulary and Fire & Rescue Services
Get updates | Complaints | Careers | Cymraeg
PEEL 2021/22 – An inspection of Northumbria Police
Published on: 13 October 2022
Updated on: 9 March 2023
This page was updated to add our findings on serious and organised crime.
Contents
Print this document
Overview
Our judgments
Our inspection assessed how good Northumbria Police is in ten areas of policing.
We make graded judgments in nine of these ten.
Outstanding: none
Good: preventing crime; treatment of the public; managing offenders
Adequate: investigating crime; protecting vulnerable people`,
    {
      title: "PEEL 2021/22 – An inspection of Northumbria Police",
      kind: "report",
      published: "2022-10-13",
      updated: "2023-03-09",
      round: "2021-22",
      subjects: ["northumbria"],
    },
  ],
  [
    `HMICFRS
December 2017
© HMICFRS 2017
ISBN: 978-0-00000-000-1
www.justiceinspectorates.example/hmicfrs
PEEL: Police legitimacy 2017 - An inspection of Humberside Police
Contents
Introduction  3
Force in numbers  4
Overview - How legitimate is Humberside Police?  6
1. Overview
Overall judgment: Good
Humberside Police is judged to be good at the way it treats the people it serves and the people it employs. HMICFRS judged it to require improvement at behaving ethically and lawfully.`,
    {
      title: "PEEL: Police legitimacy 2017 - An inspection of Humberside Police",
      kind: "report",
      updated: null,
      round: "2017",
      subjects: ["humberside"],
    },
  ],
  [
    `HMICFRS / Publications / Child protection
North Wales Police: National child protection inspection
First published 6 June 2024
Correction, 12 June 2024: the number of cases we audited was wrong in section 2.
Nation: Wales
Cymraeg
Print   Save   Send
Our grades

This is what we found in North Wales Police in our national child protection inspection.

The force is good at its initial response to children at risk. It requires improvement at investigation.`,
    {
      title: "North Wales Police: National child protection inspection",
      kind: "report",
      published: "2024-06-06",
      round: null,
      subjects: ["north-wales"],
    },
  ],
  [
    `Fire and Rescue Service inspections
Round 2 | All services | Compare
Effectiveness, efficiency and people 2021/22: Buckinghamshire Fire and Rescue Service
15 December 2021
Back to publication
◄ Previous   Next ►
Overview
Effectiveness: Good
Efficiency: Requires improvement
People: Requires improvement
Buckinghamshire Fire and Rescue Service responds well to fires, but it has too few people to do everything it has promised to do.
We last inspected the service two years ago.`,
    {
      title: "Effectiveness, efficiency and people 2021/22: Buckinghamshire Fire and Rescue Service",
      kind: "report",
      published: "2021-12-15",
      updated: null,
      round: null,
      subjects: ["frs-buckinghamshire"],
    },
  ],
  [
    `6th Floor, Globe House
London SW1
Direct line: 020 0000 0000
Email: hmi.office@hmicfrs.example
Chief Constable Anita Rowell
Wiltshire Police
London Road, Devizes
19 May 2022
Dear Anita,
Accelerated cause of concern: Wiltshire Police's protection of vulnerable people
I write in advance of our PEEL 2021/22 report on your force.
As we discussed, we will grade the force as inadequate at protecting vulnerable people. The reasons are set out below, together with what you need to do and by when.`,
    {
      title: "Accelerated cause of concern: Wiltshire Police's protection of vulnerable people",
      kind: "letter",
      published: "2022-05-19",
      updated: null,
      round: "2021-22",
      subjects: ["wiltshire"],
    },
  ],
  [
    `HMIC - PEEL 2014
Search   Sitemap   Accessibility   YouTube
You are here: Home / PEEL assessments / 2014
Hertfordshire: PEEL assessment 2014
Posted on 27th November 2014
Choose a force | Compare forces | What is PEEL?
Effectiveness
In our crime inspection we found Hertfordshire Constabulary to be good at reducing crime and preventing offending. We found it outstanding at tackling anti-social behaviour.
Efficiency
Hertfordshire Constabulary has been assessed as good in respect of the efficiency with which it spends public money.
Legitimacy
The constabulary acts fairly in most of what it does.`,
    {
      title: "Hertfordshire: PEEL assessment 2014",
      kind: "report",
      published: "2014-11-27",
      updated: null,
      round: "2014",
      subjects: ["hertfordshire"],
    },
  ],
  [
    `Cheshire Constabulary
Report   Tell us about   Apply   Advice   Your area   News
Home » News » Constabulary news
Constabulary responds to inspectorate's latest report
Published: 08:30 12/10/2022

Cheshire Constabulary has today welcomed a PEEL 2021/22 report from HMICFRS in which it was graded outstanding at preventing crime.

Chief Constable Gareth Molloy said: "This belongs to our officers, staff and volunteers.

"We know there is more to do on answering 101 calls and we are doing it."`,
    {
      title: "Constabulary responds to inspectorate's latest report",
      kind: "statement",
      published: "2022-10-12",
      updated: null,
      round: "2021-22",
      subjects: ["cheshire"],
    },
  ],
  [
    `Heddlu De Cymru
South Wales Police
Mewngofnodi | Log in
Cyfieithu'r dudalen hon
A fair reflection of hard work: our PEEL 2023-25 report
Newyddion | News
15:45 07/11/2024
By Corporate Communications

South Wales Police has welcomed the findings of His Majesty's inspectors, who have graded the force as good in five areas and adequate in three.

"It gives us a firm base," said Deputy Chief Constable Marged Llewelyn.`,
    {
      title: "A fair reflection of hard work: our PEEL 2023-25 report",
      kind: "statement",
      published: "2024-11-07",
      updated: null,
      round: "2023-25",
      subjects: ["south-wales"],
    },
  ],
  [
    `Northamptonshire Police, Fire and Crime Commissioner
[logo]
I want to... Report a crime / Make a complaint / Apply for funding
News archive > February 2020
PFCC's statement on the inspection of Northamptonshire Police
Friday 7th February 2020
Related documents: none

I have read the report that HMICFRS has published on Northamptonshire Police and I am disappointed by it.

The Force has been graded as requiring improvement for effectiveness and inadequate for efficiency. I have asked the Chief Constable to come to me with a plan in a fortnight.`,
    {
      title: "PFCC's statement on the inspection of Northamptonshire Police",
      kind: "statement",
      published: "2020-02-07",
      updated: null,
      round: "2018-19",
      subjects: ["northamptonshire"],
    },
  ],
  [
    `The voice of policing in the Black Country and Birmingham
West Midlands Police Federation
Members' area | Group insurance | Welfare | Latest news
Latest news
'Do not blame the front line' says branch chair
Posted: 14/12/2018 Updated: 17/12/2018
Tweet

The chair of West Midlands Police Federation has reacted to a report that rated West Midlands Police as inadequate at recording crime.

Phil Trubshaw said that the crime data integrity inspection by HMICFRS showed what happens when there are too few people to do the job.`,
    {
      title: "'Do not blame the front line' says branch chair",
      kind: "statement",
      published: "2018-12-14",
      updated: "2018-12-17",
      round: null,
      subjects: ["west-midlands"],
    },
  ],
  [
    `Nottinghamshire Police Federation
90 days from today is shown in the box on the right
Home About Us Reps News Contact
Inspectors see what our members have been saying for years
3 November 2016
Read more news »

Inspectors have graded the Force as requiring improvement for efficiency.

Federation chair Karl Winstanley said: "HMIC has listened to our members. The Force is asking fewer and fewer people to do more and more."`,
    {
      title: "Inspectors see what our members have been saying for years",
      kind: "statement",
      published: "2016-11-03",
      updated: null,
      round: "2016",
      subjects: ["nottinghamshire"],
    },
  ],
  [
    `Haven & Hope
Leave this site quickly [X]
Helpline open 24 hours: 0808 000 000
Donate | Get help | Our work | Press
Our response to the inspection of Avon and Somerset Police
Press | 02.03.2017
Registered charity in England and Wales

Haven & Hope, the domestic abuse charity, has responded to HMIC's PEEL effectiveness 2016 report on Avon and Somerset Police, which graded the force as good at protecting vulnerable people.

Miriam Castell, our chief executive, said: “It is heartening to see a police force take this seriously.”`,
    {
      title: "Our response to the inspection of Avon and Somerset Police",
      kind: "statement",
      published: "2017-03-02",
      updated: null,
      round: "2016",
      subjects: ["avon-and-somerset"],
    },
  ],
  [
    `DERBYSHIRE COUNTY COUNCIL
Modern.gov | Agendas, reports and minutes | Calendar | Councillors
MINUTES OF THE DERBYSHIRE POLICE AND CRIME PANEL
Date: Thursday 13 July 2017
Time: 10.00 am
Venue: Council Chamber, Matlock
Present: Councillor C. Abney (Chair), Councillors Datta, Fenn, Holme and Ruddock
12/17 APOLOGIES FOR ABSENCE
Apologies were received from Councillor Lacey.
13/17 HMIC INSPECTION
The Panel considered a report on the PEEL 2016 inspection of Derbyshire Constabulary, in which HMIC had graded the Constabulary as outstanding for legitimacy and good for effectiveness.
RESOLVED: That the report be noted.`,
    {
      title: "MINUTES OF THE DERBYSHIRE POLICE AND CRIME PANEL",
      kind: "minutes",
      published: null,
      updated: null,
      round: "2016",
      subjects: ["derbyshire"],
    },
  ],
  [
    `opcc-warwickshire.example » Holding to account » Meetings
Minutes of the Commissioner's Performance and Accountability Board
Held on: 8 October 2019, Leek Wootton
Attendees: Philippa Orme (PCC), Neil Strand (Chief Executive), CC Ian Bostock, DCC Lucy Aldham
Classification: OFFICIAL
Item 1 - Notes of the last meeting
Agreed.
Item 2 - PEEL 2018/19
CC Bostock told the Board that HMICFRS had graded Warwickshire Police as good for legitimacy and as requiring improvement for effectiveness.
The PCC asked what would be done first.
Action: DCC Aldham to bring a plan to the next Board.`,
    {
      title: "Minutes of the Commissioner's Performance and Accountability Board",
      kind: "minutes",
      published: null,
      updated: null,
      round: "2018-19",
      subjects: ["warwickshire"],
    },
  ],
  [
    `Joint Audit Committee for the Chief Constable and PCC for Gloucestershire
Unconfirmed minutes
Wednesday 6 March 2024, 10:30, Quedgeley
Members: Mrs E Farthing (Chair), Mr R Sole, Dr T Iqbal
Apologies: Mr D Crane
Minute 24.07 Inspection update
It was reported that HMICFRS had graded Gloucestershire Constabulary as adequate at leadership and force management and as good at developing a positive workplace in the PEEL 2023-25 inspection.
The Chair thanked the head of inspection for her paper.
Minute 24.08 Internal audit
Deferred.`,
    { kind: "minutes", published: null, updated: null, round: "2023-25", subjects: ["gloucestershire"] },
  ],
  [
    `Police & Crime Commissioner for Humberside
Bishop Burton Business Park
Rt Hon Home Secretary
Home Office
2 Marsham Street
Our ref: PCC/HS/044
11 April 2018
Dear Home Secretary
PEEL: Police effectiveness 2017 - Humberside Police
I am writing in response to the HMICFRS report on Humberside Police, as section 55 of the Police Act 1996 requires of me.
You will have seen that the force was graded as good, having been graded as requiring improvement a year earlier.
I have discussed the report with the Chief Constable.`,
    {
      title: "PEEL: Police effectiveness 2017 - Humberside Police",
      kind: "letter",
      published: "2018-04-11",
      updated: null,
      round: "2017",
      subjects: ["humberside"],
    },
  ],
  [
    `SUSSEX POLICE AND CRIME PANEL
c/o West Sussex County Council
County Hall, Chichester
Please ask for: Ninian Rae
Telephone: 033 000 0000
By email only
20th November 2017
To the Police and Crime Commissioner
Dear Commissioner
PEEL efficiency 2017: the Panel's questions
The Panel has now read the HMICFRS report, in which Sussex Police is graded as requiring improvement for its efficiency.
Members would be grateful for your answers to the questions below before we meet in January.`,
    {
      title: "PEEL efficiency 2017: the Panel's questions",
      kind: "letter",
      published: "2017-11-20",
      updated: null,
      round: "2017",
      subjects: ["sussex"],
    },
  ],
  [
    `Police and Crime Commissioner for Gwent | Comisiynydd Heddlu a Throseddu Gwent
Watch, listen, read
British Sign Language   Audio   Transcript
Eluned Prothero talks about the inspection of Gwent Police: full transcript
Recorded 29 February 2024
[Music]

Hello, I'm Eluned Prothero, and I'm your Police and Crime Commissioner.

You may have read that Gwent Police has had its PEEL 2023 to 2025 report. The inspectors graded it as good at preventing crime, and I'm delighted by that.

They also graded it as requiring improvement at responding to the public, and I want to tell you what I have done about it.`,
    {
      title: "Eluned Prothero talks about the inspection of Gwent Police: full transcript",
      kind: "transcript",
      updated: null,
      round: "2023-25",
      subjects: ["gwent"],
    },
  ],
  [
    `jobs.surreypolicing.example
Search jobs   |   Sign in   |   Saved jobs (0)
« Back to results
Head of Inspection and Improvement
Location: Guildford, with some home working
Salary: £58,104 to £63,990
Hours: 36 a week
Closing date: 30 June 2022, 23:55
Apply now
Surrey Police is looking for someone to lead its dealings with HMICFRS.
The force was graded as good at preventing crime in its PEEL 2021/22 report, and as requiring improvement at responding to the public. You will help us to do better next time.`,
    { title: "Head of Inspection and Improvement", kind: "other", published: null, updated: null },
  ],
];

/** What the rules do not reach yet. */
const UNREAD: readonly (readonly [text: string, expected: Head])[] = [
  [
    `Accessibility links
Home
News
Sport
Weather
Radio
England | Local News | Regions | Humberside

Humberside Police making 'significant strides', report finds
22 March 2018

Share this with Facebook
Share this with Twitter
Share this with Email

Image caption Inspectors spent ten days with the force last autumn

A police force once labelled the worst performer in England has been rated good at keeping people safe.

The inspectorate's yearly effectiveness report said Humberside Police had put more detectives into its domestic abuse teams.`,
    {
      title: "Humberside Police making 'significant strides', report finds",
      kind: "news-article",
      published: "2018-03-22",
      updated: null,
      round: "2017",
      subjects: ["humberside"],
    },
  ],
  [
    `NewsCrimePolice
Why Bedfordshire officers are being pulled off the beat to plug gaps
The force has been handed the lowest mark there is by Her Majesty's Inspectorate of Constabulary
ShareComments
By Darren Poole, Crime Correspondent
06:00, 2 MAR 2017Updated07:42, 3 MAR 2017

(Image: Luton Chronicle)

Get the biggest daily stories by email
Subscribe
Thank you for subscribing
See our privacy notice

Bedfordshire Police was today branded inadequate by inspectors who looked at how well it keeps the public safe.

Its effectiveness has been in question since the spring, when the watchdog warned that neighbourhood teams were too thinly spread.`,
    {
      title: "Why Bedfordshire officers are being pulled off the beat to plug gaps",
      kind: "news-article",
      published: "2017-03-02",
      updated: "2017-03-03",
      round: "2016",
      subjects: ["bedfordshire"],
    },
  ],
  [
    `Skip to main content
Support us - Subscribe - Sign in
News Opinion Sport Culture Lifestyle
UK > UK politics  Education  Media  Society  Law  Scotland  Wales

Police

Greater Manchester police still fail too many victims, says watchdog

Inspectorate finds one in five crimes unrecorded and delays in seeing vulnerable people

Hana Rourke North of England editor
Fri 7 Feb 2020 06.01 GMT
Last modified on Sat 8 Feb 2020 09.48 GMT

Greater Manchester police requires improvement at protecting vulnerable people, the official inspectorate said on Friday.

GMP was graded good overall for legitimacy in the same PEEL assessment, the last of three batches to come out under the 2018/19 programme.`,
    {
      title: "Greater Manchester police still fail too many victims, says watchdog",
      kind: "news-article",
      published: "2020-02-07",
      updated: "2020-02-08",
      round: "2018-19",
      subjects: ["greater-manchester"],
    },
  ],
  [
    `PAGE 6     WESTERN HERALD     Friday, December 9, 2016
www.westernherald.example

NEWS

POLICE EARN PRAISE
FOR FAIR TREATMENT
OF THEIR STAFF

BY OLIVIA TREMAINE
o.tremaine@westernherald.example

DEVON and Cornwall Police have been judged good in a report
on the legitimacy of the force.

Officers in Exeter told HMIC's visitors that they were listened
to, and the force was rated outstanding at treating its
workforce with fairness and respect.`,
    {
      title: "POLICE EARN PRAISE FOR FAIR TREATMENT OF THEIR STAFF",
      kind: "news-article",
      published: "2016-12-09",
      updated: null,
      round: "2016",
      subjects: ["devon-and-cornwall"],
    },
  ],
  [
    `The Web Time Machine - 3 captures - saved 14 Aug 2018
[About this capture]   [close]

ISLAND & SOLENT NEWS
Home  News  Sport  Sailing  Ferry times

Constabulary's cuts 'have not harmed the public'
Published: 10:12 Tuesday 20 October 2015

HAMPSHIRE Constabulary has been judged outstanding for the way it plans its workforce, and good for its financial position.

HMIC, in the efficiency strand of its PEEL inspections, said that the constabulary had merged several back-office teams with the county council.`,
    {
      title: "Constabulary's cuts 'have not harmed the public'",
      kind: "news-article",
      published: "2015-10-20",
      updated: null,
      round: "2015",
      subjects: ["hampshire"],
    },
  ],
  [
    `ADVERTISEMENT

By Our Crime Desk
Published Thursday 8 December 2016
Share
Tweet
Print

AVON and Somerset Constabulary has been rated good by the inspectors who look into the legitimacy of police forces.

Its officers were found to treat people with fairness and respect, an area in which the constabulary was graded outstanding.`,
    {
      title: null,
      kind: "news-article",
      published: "2016-12-08",
      updated: null,
      round: "2016",
      subjects: ["avon-and-somerset"],
    },
  ],
  [
    `Fire and Blue Light Magazine | Subscribe | Media pack | Events | Contact
HOME > NEWS > HMICFRS

Fire service hailed for its prevention work
20.06.2019
By the editorial team

Merseyside firefighters at a home safety visit

Merseyside Fire and Rescue Service has been judged outstanding at preventing fires and other risks.

The inspectors rated the service good for effectiveness, good for efficiency and good for the way in which it looks after its people.`,
    {
      title: "Fire service hailed for its prevention work",
      kind: "news-article",
      published: "2019-06-20",
      updated: null,
      round: null,
      subjects: ["frs-merseyside"],
    },
  ],
  [
    `HMIC
Inspecting policing in the public interest
Home   About us   News   Publications   Crime and policing comparator   Contact us

Home » News » News feed »

Dyfed-Powys Police - PEEL assessment of a force that knows its communities

Posted on 27th November 2014

HMIC has today published its first PEEL assessment of Dyfed-Powys Police.

We found that the force is good at reducing crime and preventing offending, and good at investigating offending.

HM Inspector of Constabulary Alan Fewtrell said that he would return in the spring.`,
    {
      title: "Dyfed-Powys Police - PEEL assessment of a force that knows its communities",
      kind: "press-release",
      published: "2014-11-27",
      updated: null,
      round: "2014",
      subjects: ["dyfed-powys"],
    },
  ],
  [
    `His Majesty's Inspectorate
News item 1 of 214   Next >

Vetting at Suffolk Constabulary must be faster

News • Counter-corruption
Published on 15 November 2023
Updated on 21 November 2023 (correction to paragraph four)

Suffolk Constabulary requires improvement in vetting and in how it counters corruption, we have found.

This inspection of vetting, IT monitoring and counter-corruption stands apart from the PEEL inspection of the constabulary, HMICFRS said.`,
    {
      title: "Vetting at Suffolk Constabulary must be faster",
      kind: "press-release",
      published: "2023-11-15",
      updated: "2023-11-21",
      round: null,
      subjects: ["suffolk"],
    },
  ],
  [
    `Hepgor i'r prif gynnwys / Skip to main content
Cymraeg   English
HMICFRS logo

Datganiadau i'r wasg - Press releases

Improvements urgently needed at Gwent Police
27 February 2025

Darllenwch yn Gymraeg

Gwent Police must do more to answer the public quickly, we have said in a report published today.

We graded the force requires improvement for responding to the public and adequate for leadership and force management in our PEEL 2023–25 inspection.`,
    {
      title: "Improvements urgently needed at Gwent Police",
      kind: "press-release",
      published: "2025-02-27",
      updated: null,
      round: "2023-25",
      subjects: ["gwent"],
    },
  ],
  [
    `-- 1 of 3 --
HM Inspectorate of Constabulary
NEWS RELEASE                                        8 December 2016

LINCOLNSHIRE POLICE: OFFICERS ACT FAIRLY BUT
SUPERVISION OF STOP AND SEARCH IS PATCHY

HMIC has judged Lincolnshire Police to be good
for legitimacy.

It is one of a set of reports on legitimacy that HMIC
has released today. Lincolnshire Police requires
improvement at treating its workforce with fairness
and respect.`,
    {
      title: "LINCOLNSHIRE POLICE: OFFICERS ACT FAIRLY BUT SUPERVISION OF STOP AND SEARCH IS PATCHY",
      kind: "press-release",
      published: "2016-12-08",
      updated: null,
      round: "2016",
      subjects: ["lincolnshire"],
    },
  ],
  [
    `Effectiveness, efficiency and people
2021/22   |   Round 2

Cornwall Fire and Rescue Service

Published on: 15 December 2021
Fire and rescue service: Cornwall

Overview

Effectiveness  Good
Efficiency  Good
People  Requires improvement

I am pleased with the progress that Cornwall Fire and Rescue Service has made since its first inspection. Its prevention team is well run.

— Hamish Lorne, HM Inspector of Fire & Rescue Services`,
    { kind: "report", published: "2021-12-15", updated: null, round: null, subjects: ["frs-cornwall"] },
  ],
  [
    `Office of the Police and Crime Commissioner
for Gloucestershire
1 Waterwells, Quedgeley, Gloucester
Tel: 01452 000000

Date: 24th March 2017

Ms Sabine Hollis
HM Inspector of Constabulary

Dear Ms Hollis,

Thank you for sending me your report on the effectiveness of Gloucestershire Constabulary, from the 2016 round of PEEL.

I note that you have graded the constabulary as requires improvement at protecting those who are vulnerable from harm.`,
    {
      title: null,
      kind: "letter",
      published: "2017-03-24",
      updated: null,
      round: "2016",
      subjects: ["gloucestershire"],
    },
  ],
  [
    `Borough Council of the Tees
Home > Your council > Committees > Meeting documents

Cleveland Police and Crime Panel: minutes

Date: Tuesday 9 July 2019
Time: 10.30 am
Venue: Council Chamber, Stockton-on-Tees
Present: Councillors B. Nunn (Chair), P. Overy, S. Rashid
Apologies: Councillor T. Lyle

1. DECLARATIONS OF INTEREST
None.

2. HMICFRS PEEL ASSESSMENT 2018/19
The Panel was told that Cleveland Police had been graded requires improvement for legitimacy.

Councillor Overy asked when the inspectors would be back.`,
    {
      title: "Cleveland Police and Crime Panel: minutes",
      kind: "minutes",
      published: null,
      updated: null,
      round: "2018-19",
      subjects: ["cleveland"],
    },
  ],
  [
    `MINUTES OF THE NORFOLK POLICE AND CRIME PANEL

Held on:        Tuesday, 4 April 2017 at 10am
Held at:        County Hall, Norwich

In attendance:  Mr W Rolfe (Chairman)
                Mrs E Catchpole
                Dr R Musgrove

5   Police effectiveness
5.1 The Commissioner introduced the report. HMIC had judged Norfolk Constabulary to be good for effectiveness in its 2016 inspection.
5.2 It had been graded outstanding at tackling serious and organised crime, and members asked him to pass on their thanks.`,
    {
      title: "MINUTES OF THE NORFOLK POLICE AND CRIME PANEL",
      kind: "minutes",
      published: null,
      updated: null,
      round: "2016",
      subjects: ["norfolk"],
    },
  ],
  [
    `West Yorkshire Combined Authority   |   Meetings   |   Document library
Uploaded: 2 February 2023
Status: draft, to be agreed on 17 March 2023

Joint Independent Audit Committee – Minutes

Meeting date: 19 January 2023
Chair: Ms Ottilie Crabtree

Item 4 – Inspection update
The Deputy Chief Constable said that West Yorkshire Police had been graded outstanding for preventing crime in PEEL 2021/22.

Item 5 – Risk register
It was noted that HMICFRS had rated the force adequate for the service it gave to victims.`,
    {
      title: "Joint Independent Audit Committee – Minutes",
      kind: "minutes",
      updated: null,
      round: "2021-22",
      subjects: ["west-yorkshire"],
    },
  ],
  [
    `Buckinghamshire & Milton Keynes Fire Authority
Agendas | Members | Publication scheme
Published on this site 10 March 2020

Fire Authority Minutes

Minutes of the proceedings on Wednesday 12 February 2020
Present: Councillors Aldous, Bhatt, Crewe (in the chair) and Dooley
Public gallery: 2

FA31  Inspection report
The Chief Fire Officer presented the HMICFRS report on Buckinghamshire Fire and Rescue Service, which had been graded as requires improvement for efficiency.
FA32  Resolved
That the action plan be approved.`,
    {
      title: "Fire Authority Minutes",
      kind: "minutes",
      published: "2020-03-10",
      updated: null,
      round: null,
      subjects: ["frs-buckinghamshire"],
    },
  ],
  [
    `Skip to main menu
Devon & Cornwall | Dorset
Alliance governance pages

Police and Crime Panel for Dorset - minutes of the spring meeting

Thursday 11 April 2024, 2 pm, by video link
Clerk: Adela Finch

Welcome (item 1)
The Chair opened the meeting at 2.03 pm.

Inspection of Dorset Police (item 2)
Members had before them the PEEL 2023–25 report from HMICFRS. It graded the force adequate for protecting vulnerable people.

Members asked what had been done since the visit.`,
    {
      title: "Police and Crime Panel for Dorset - minutes of the spring meeting",
      kind: "minutes",
      published: null,
      updated: null,
      round: "2023-25",
      subjects: ["dorset"],
    },
  ],
  [
    `HM Inspectorate of Constabulary
Transcripts of our inspectors' summaries, 2015
<< previous     index     next >>

HMI Lorcan Meade on the efficiency of Nottinghamshire Police

Transcript

20 October 2015

I looked at how well Nottinghamshire Police uses the resources it has.

I have judged that the force requires improvement in its efficiency. Its workforce model was drawn up in haste.

I shall come back in the new year and I hope to see a better one.`,
    {
      title: "HMI Lorcan Meade on the efficiency of Nottinghamshire Police",
      kind: "transcript",
      published: "2015-10-20",
      updated: null,
      round: "2015",
      subjects: ["nottinghamshire"],
    },
  ],
  [
    `Policeopedia, the encyclopaedia that anyone can edit
Article   Talk   Read   Edit   View history
Jump to navigation   Jump to search

Bedfordshire Police

For the former Luton Borough Police, see Defunct forces.
Coordinates: 52°07′N 0°28′W
Motto: none
Agency overview: formed 1 April 1966

Bedfordshire Police is the territorial police force of the county of Bedfordshire in England.

In 2017 HMIC graded the force inadequate for effectiveness.[4] It has shared a firearms unit with two neighbours since 2012.`,
    { title: "Bedfordshire Police", kind: "other", published: null, updated: null },
  ],
  [
    `NORTHERN WIRE SERVICE
Slug: POLICE-INSPECT
Priority: 3
Embargo: none
Yorkshire forces good at cutting crime, inspectorate reports

LEEDS, November 27, 2014 (NWS) - West Yorkshire Police and Humberside Police were both judged good at reducing crime in the first PEEL assessments, which HMIC issued on Thursday.

Humberside requires improvement at investigating offending, HMIC added.

(Reporting by Joel Hattersley; editing by Pam Foss)`,
    {
      title: "Yorkshire forces good at cutting crime, inspectorate reports",
      kind: "news-article",
      published: "2014-11-27",
      updated: null,
      round: "2014",
      subjects: ["humberside", "west-yorkshire"],
    },
  ],
  [
    `By Ruth Penhaligon
Crime reporter, Tamar Daily
20th October 2015
4 shares
Email this to a friend
Print
Devon and Cornwall Police can pay its way for the next four years, a new inspection has found.

HMIC has rated the force as good for its efficiency, and as outstanding for its financial position.

It was less impressed by the workforce model, which was judged to require improvement.`,
    {
      title: null,
      kind: "news-article",
      published: "2015-10-20",
      updated: null,
      round: "2015",
      subjects: ["devon-and-cornwall"],
    },
  ],
  [
    `Heart of the Shires TV
LIVE   NEWS   WEATHER   CATCH UP
Friday 27 September 2019
Three Midlands forces, three different verdicts
Region | Policing | 2 min read
Presenter Leona Carty reports

Police forces across our patch have had their inspection results today.

Warwickshire Police was rated as requiring improvement for effectiveness, West Mercia Police as good and Staffordshire Police as outstanding.

The inspectorate, HMICFRS, looked at all three over the winter.`,
    {
      title: "Three Midlands forces, three different verdicts",
      kind: "news-article",
      published: "2019-09-27",
      updated: null,
      round: "2018-19",
      subjects: ["staffordshire", "warwickshire", "west-mercia"],
    },
  ],
  [
    `Don & Dearne Independent
Chief Constable Simon Attwater pictured in June 2017 (photo: Barry Walsh)
Chief Constable Simon Attwater pictured in June 2017 (photo: Barry Walsh)
Police 'good' on all three counts
Crime
By Melanie Crewe
Published 2nd May 2019, 09:00 BST
Have your say

South Yorkshire Police was rated good for effectiveness, efficiency and legitimacy by HMICFRS.

Mr Attwater, who took over two years ago, said the force had "come a long way".`,
    {
      title: "Police 'good' on all three counts",
      kind: "news-article",
      published: "2019-05-02",
      updated: null,
      round: "2018-19",
      subjects: ["south-yorkshire"],
    },
  ],
  [
    `Part of
All news from HMICFRS
Cleveland Police: sustained improvement, says inspectorate
From: HM Inspectorate of Constabulary and Fire & Rescue Services
Published: 21 March 2024
Applies to: England
Contents: The grades / What we said / Notes to editors

Cleveland Police has moved on a long way since its last inspection, according to our PEEL 2023–25 report.

We graded the force as good at preventing crime, adequate at investigating crime and adequate at leadership and force management.`,
    {
      title: "Cleveland Police: sustained improvement, says inspectorate",
      kind: "press-release",
      published: "2024-03-21",
      updated: null,
      round: "2023-25",
      subjects: ["cleveland"],
    },
  ],
  [
    `News from HMIC
HMIC is now on Twitter: follow us
Date: 23/11/2016
Contact: HMIC press office
Merseyside Police must record more of the crime that is reported to it
Crime data integrity programme

HMIC has graded Merseyside Police as inadequate for the accuracy of its crime recording.

The inspection is the fourth of the rolling crime data integrity programme, which will reach every force in time.

Find out more about crime data integrity`,
    {
      title: "Merseyside Police must record more of the crime that is reported to it",
      kind: "press-release",
      published: "2016-11-23",
      updated: null,
      round: null,
      subjects: ["merseyside"],
    },
  ],
  [
    `Publications | PEEL | England | South West
Gloucestershire PEEL assessment 2023–2025
Part of: PEEL assessments 2023–2025
Police force: Gloucestershire Constabulary
Publication date: 5 September 2024
Rate this page ☆☆☆☆☆

Overall summary

Gloucestershire Constabulary has come out of a hard few years in better shape. We have graded it as good at police powers and public treatment, adequate at managing offenders and requires improvement at protecting vulnerable people.

HM Inspector's observations
I congratulate the constabulary on its efforts.`,
    {
      title: "Gloucestershire PEEL assessment 2023–2025",
      kind: "report",
      published: "2024-09-05",
      updated: null,
      round: "2023-25",
      subjects: ["gloucestershire"],
    },
  ],
  [
    `Reports › Counter-corruption
A report into vetting and counter-corruption arrangements in Bedfordshire Police
Published on: 11 January 2024
Force inspected: Bedfordshire Police
Inspection team lead: A. Whitcombe
On this page
- Summary
- Vetting
- IT monitoring
- Counter-corruption

Summary
We found Bedfordshire Police to be adequate at vetting, IT monitoring and counter-corruption.
The force has a good relationship with its neighbours in these matters.`,
    {
      title: "A report into vetting and counter-corruption arrangements in Bedfordshire Police",
      kind: "report",
      published: "2024-01-11",
      updated: null,
      round: null,
      subjects: ["bedfordshire"],
    },
  ],
  [
    `HMIC
Video and audio
Transcript of HMI Helen Thorneycroft's message on the PEEL 2016 inspection of Kent Police
13 April 2017
Length: 2 minutes 41 seconds
Hide transcript
Download as text

I am pleased with the overall performance of Kent Police.

The force is good at keeping people safe, and I have graded it outstanding for its legitimacy.

There is one matter that I am keen to see put right, which is the time that it takes to examine phones and laptops.`,
    {
      title: "Transcript of HMI Helen Thorneycroft's message on the PEEL 2016 inspection of Kent Police",
      kind: "transcript",
      published: "2017-04-13",
      updated: null,
      round: "2016",
      subjects: ["kent"],
    },
  ],
  [
    `northumbria-police-newsroom.example
Emergency? Call 999
Breaking news alerts: sign up by text
Latest from the Force
"We will not let victims down" - Chief's message after inspection
27 Sep 2019
#Newcastle #Sunderland #Northumberland
Copy link

Northumbria Police has been told where it can get better after its PEEL inspection.

The Force was graded good for legitimacy and as requiring improvement for effectiveness. Both grades were announced by HMICFRS this morning.`,
    {
      title: '"We will not let victims down" - Chief\'s message after inspection',
      kind: "statement",
      published: "2019-09-27",
      updated: null,
      round: "2018-19",
      subjects: ["northumbria"],
    },
  ],
  [
    `Office of the Police and Crime Commissioner for Dorset
Your PCC | Money | Transparency | Get involved | Contact
Skip to content
Commissioner: 'Dorset people are getting a good service'
March 22nd, 2018 | Categories: Force performance | Tags: HMICFRS, PEEL
Font size + -

Dorset's Police and Crime Commissioner has spoken of his pride after Dorset Police was graded 'good' for effectiveness.

"I hear about the work of our officers every day," said Jonathan Rusk. "I am glad that the inspectors have heard about it too."`,
    {
      title: "Commissioner: 'Dorset people are getting a good service'",
      kind: "statement",
      published: "2018-03-22",
      updated: null,
      round: "2017",
      subjects: ["dorset"],
    },
  ],
  [
    `Page 1 of 7
Community Safety Scrutiny Committee: Minutes
Cambridge, Thursday, 9 June 2022 (2.00 pm - 4.35 pm)
In the Chair: Cllr P. Merrow
Officers: L. Tran, Democratic Services; J. Ollerton, Community Safety
Invited: Chief Superintendent Hannah Birtles, Cambridgeshire Constabulary
1. DECLARATIONS OF INTEREST
None.
2. HMICFRS INSPECTION OF CAMBRIDGESHIRE CONSTABULARY (PEEL 2021/22)
Ch Supt Birtles reported that the Constabulary had been graded good at preventing crime, adequate at investigating crime and requires improvement at responding to the public.
Members asked about response times in the villages.`,
    {
      title: "Community Safety Scrutiny Committee: Minutes",
      kind: "minutes",
      published: null,
      updated: null,
      round: "2021-22",
      subjects: ["cambridgeshire"],
    },
  ],
  [
    `Hampshire Constabulary
Office of the Chief Constable
Mottisfont Court
Tel 101
To: Mr Stuart Penrose, Police and Crime Commissioner
Date: 14 May 2019
Dear Stuart
Thank you for your note about the HMICFRS report.
As you say, we were graded good for effectiveness and good for legitimacy, while for efficiency we were graded outstanding. My senior team and I will turn next to the four areas for improvement that are set out in the 2018/19 report.
Yours sincerely
Alison Marchbank
Chief Constable`,
    { title: null, kind: "letter", published: "2019-05-14", updated: null, round: "2018-19", subjects: ["hampshire"] },
  ],
  [
    `openpedia
From Openpedia, the free encyclopaedia that anyone can write
Main page   Contents   Random article   Log in
Article   Talk   Read   Edit   View history
This page was last edited on 4 June 2023, at 18:22.
Dorset Police
"Dorset Constabulary" redirects here. For the museum, see Dorset Police Museum.
Type: territorial police force. Headquarters: Winfrith. Formed: 1974.
Dorset Police is the territorial police force responsible for policing the county of Dorset in the south west of England.
In its PEEL 2021/22 report HMICFRS graded the force as good at preventing crime and adequate at responding to the public.`,
    { title: "Dorset Police", kind: "other", published: null, updated: "2023-06-04" },
  ],
  [
    `UK Parliament > Business > Written questions and answers
Find an answer
Wiltshire Police: Inspections
Question for Home Office
UIN 158820, tabled on 9 March 2023
Asked by: Rosalind Kerr (Labour)
To ask the Home Secretary what steps she is taking after Wiltshire Police was graded inadequate at protecting vulnerable people in its PEEL 2021/22 report.
Answered by: the Minister of State for Policing
HMICFRS publishes its reports on its own website. The monitoring of the force is a matter for the inspectorate.`,
    { title: "Wiltshire Police: Inspections", kind: "other" },
  ],
  [
    `Standing up for those who police the railway
British Transport Police Federation » Your branch » News
Branch secretary 'not surprised' by vetting findings
Added 18 July 2024 by webmaster
Print this page
The secretary of the British Transport Police Federation has spoken about a report on vetting in British Transport Police.
HMICFRS graded the force as requiring improvement at vetting and counter-corruption.
"We said so in 2022," Marcus Otley told members. "The team is half the size it should be."`,
    {
      title: "Branch secretary 'not surprised' by vetting findings",
      kind: "statement",
      published: "2024-07-18",
      updated: null,
      round: null,
      subjects: ["btp"],
    },
  ],
];

describe("heads of pages", () => {
  for (const [text, expected] of READ) checkHead(text, expected);
  for (const [text, expected] of UNREAD) checkHead(text, expected, "gap");
});
