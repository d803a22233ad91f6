import { describe } from "vitest";
import { check, recordOf } from "./pages.js";

const HEAD = "Kent Police rated good by inspectors";
const BODY = "The force was rated good by HMICFRS, which came in May. It has more to do, the report says.";

const published = (text: string): string | null => recordOf(text).document.published;
const updated = (text: string): string | null => recordOf(text).document.updated;
const page = (line: string): string => `${HEAD}\n\n${line}\n\n${BODY}`;

describe("dates of publication", () => {
  check(published, [
    [page("Published on: 17 November 2022"), "2022-11-17"],
    [page("Posted on 27th November 2014"), "2014-11-27"],
    [page("Published 2nd March 2017"), "2017-03-02"],
    [page("Dec 5, 2024"), "2024-12-05"],
    [page("3 Mar 2022"), "2022-03-03"],
    [page("25 February 2016 10.52 am"), "2016-02-25"],
    [page("date 2022-11-16"), "2022-11-16"],
    [page("Published: 13:30 01/11/2022"), "2022-11-01"],
    [page("09:02 23/06/2022"), "2022-06-23"],
    [page("Author: Sam Cole Published 6th Jul 2022 Last updated 7th Jul 2022"), "2022-07-06"],
    [page("- Published\n\n27 September 2019"), "2019-09-27"],
    [page("By Sam Cole, Thursday 5 December 2024, 10:30"), "2024-12-05"],
    [page("by Press Team | 20 February 2025 | Policing"), "2025-02-20"],
    [page("Wednesday 27th of September, 2017"), "2017-09-27"],
    [page("News release – embargoed until 00.01 Thursday 3 November 2016"), "2016-11-03"],
    [page("Release date: 8 December 2016"), "2016-12-08"],
    [`22 March 2018\n\n${HEAD}\n\n${BODY}`, "2018-03-22"],
    [`${HEAD}\n\nHMICFRS today (Friday 27 September 2019) published its report on the force.`, "2019-09-27"],
    [`${HEAD}\n\nThe force was rated good in a report out today, Thursday 23 June 2022.`, "2022-06-23"],
    [`${HEAD}\n\n${BODY}\n\nPublished on 5 December 2024`, "2024-12-05"],
  ]);
});

describe("no date of publication", () => {
  check(published, [
    [page("Published: March 2017"), null],
    [`${HEAD}\n\nIn its report published today (Thursday), HMICFRS rated the force good.`, null],
    [`${HEAD}\n\nIn a report released today (May 2), HMICFRS rated the force good.`, null],
    [`${HEAD}\n\nThe report, issued yesterday, says the force was rated good by HMICFRS.`, null],
    [`${HEAD}\n\nHMICFRS inspected the force between 3 February 2016 and 4 November 2016, when it was good.`, null],
    [`${HEAD}\n\nThe last report, published on 2 March 2017 by HMICFRS, said that the force was good at this.`, null],
    [`${HEAD}\n\nSince 1 March 2014 the force has been led by somebody else, and HMICFRS rated it good.`, null],
    [page("Inspection fieldwork: October 2022"), null],
    [page("The next meeting is on 3 March 2017"), null],
    [page("Published on 31 February 2017"), null],
    ["Minutes of the meeting held on 3 March 2017\n\nPresent: Cllr Pat Hallam\n\nHMIC had published its report.", null],
  ]);
});

describe("a letter is dated above its salutation", () => {
  check(published, [
    [
      "Sixth Floor\nLong House\nLondon\n\nTo: Pat Hallam\nChief Constable\n\n17 November 2023\n\nDear Chief Constable\n\nEngage\n\nHMICFRS wrote on 2 May 2023.\n\nYours sincerely",
      "2023-11-17",
    ],
    ["Dear Chief Constable\n\nEngage\n\nWe met on 2 May 2023, HMICFRS and your force.\n\nYours sincerely", null],
  ]);
});

describe("dates of change", () => {
  check(updated, [
    [`Kent PEEL 2015\n\nHow effective is the force?\n\nLast updated 18/02/2016\n\nGood\n\n${BODY}`, "2016-02-18"],
    [
      `Kent 2016\n\nEffectiveness\n\nLast updated 03/11/2016\n\nGood\n\nLegitimacy\n\nLast updated 08/12/2016\n\nGood`,
      "2016-12-08",
    ],
    [page("Updated: 5 May 2022"), "2022-05-05"],
    [page("Last modified 5 May 2022"), "2022-05-05"],
    [page("Author: Sam Cole Published 6th Jul 2022 Last updated 7th Jul 2022"), "2022-07-07"],
    [
      `${HEAD}\n\n${BODY}\n\nThis page was updated on 9 March 2023 with what we found when we came back to look at how the force disrupts organised crime in the county.`,
      "2023-03-09",
    ],
    [page("Published 3 March 2017"), null],
    [`${HEAD}\n\nOfficers updated the victim on 3 March 2017, and the force was rated good by HMICFRS for that.`, null],
  ]);
});
