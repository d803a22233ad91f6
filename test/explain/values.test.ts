import { describe, expect, test } from "vitest";
import { explained, linesOf, OPENING } from "./told.js";

/** Asserts that the value or fact whose title begins so says these things, among others; `not ...` lines are what lost. */
function check(text: string, title: string, lines: readonly string[]): void {
  const { values, document } = explained(text);
  const value =
    values.find((one) => one.title.startsWith(title)) ?? document.find((one) => `${one.field} ${one.value}` === title);
  expect(value && linesOf(value)).toEqual(expect.arrayContaining([...lines]));
}

describe("a grade says how its rule read it, and what lost", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "The force was graded as good at preventing crime, up from adequate in 2021.",
      "good: kent, preventing-crime, current",
      [
        'pattern: read {grade} "good", {areas} "preventing crime" "good at preventing crime"',
        'area: preventing-crime: named in the sentence (areas.preventing-crime) "preventing crime"',
        "force: kent: the document's only force",
        "period: current: no words of an earlier inspection in its clause",
        'not pattern would read "graded as good": asked later, and the first rule that holds wins (grades.force-judged) "graded as good"',
        'not period previous: other words of its clause are nearer, or a turn of the sentence parts it from the grade (periods.earlier) "up from"',
      ],
    ],
    [
      "The force was graded as good at preventing crime, up from adequate in 2021.",
      "adequate: kent, preventing-crime, previous, 2021",
      ['period: previous: words of an earlier inspection (periods.earlier) "up from"'],
    ],
    [
      "Essex Police shares its helicopter, but Kent Police was graded as inadequate at investigating crime.",
      "inadequate: kent, investigating-crime",
      [
        'force: kent: the force named before it in the sentence "Kent Police"',
        'not force essex: named 10 words before the grade, and another settles whose it is (forces.essex) "Essex Police"',
      ],
    ],
    [
      "Our judgments\n\nEach question has a grade, and each grade a reason that the pages below set out at length.\n\nResponding to the public\n\nGood\n",
      "good: kent, responding-to-the-public",
      [
        "scope: it reads a whole line",
        'area: responding-to-the-public: the heading above names it (areas.responding-to-the-public) "Responding to the public"',
      ],
    ],
    [
      "Inspectors graded Kent Police as good.",
      "good: kent, overall",
      ["area: overall: no area is named, so the force as a whole is meant"],
    ],
  ])("%s", (text, title, lines) => check(OPENING + text, title, lines));

  test("a headline joins the grade that the text states", () => {
    const text = "Kent Police graded as good\n\nHMICFRS graded the force as good at preventing crime.\n";
    check(text, "good: kent, preventing-crime", [
      'pattern: read {grade} "good" (grades.force-judged) "graded as good"',
      "area: preventing-crime: named elsewhere; a headline or a lead joins what the text states below",
    ]);
  });
});

describe("a tally says what was counted", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "Across eight areas the force was rated good in three areas and adequate in two.",
      "3 of 8 good: kent",
      [
        'count: 3 counted with "good" "good in three areas"',
        "total: 8 in all: stated in its sentence or up to three lines before",
      ],
    ],
  ])("%s", (text, title, lines) => check(OPENING + text, title, lines));
});

describe("an official says which words gave the office, and whose it is", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "Chief Constable Pat Hallam thanked Essex Police for its help.",
      "Pat Hallam: chief-constable, kent",
      [
        'office: "Chief Constable" is the office chief-constable (roles.chief-constable) "Chief Constable"',
        "organisation: kent: the document's only subject body",
        'not organisation essex: named in the text, and not with the office (forces.essex) "Essex Police"',
      ],
    ],
    [
      "Sergeant Sam Cole spoke first. Sam Cole, chair of Kent Police Federation, spoke last.",
      "Sam Cole: federation-chair",
      ['not office sergeant ("Sergeant"): weighs less than the office that won (roles.sergeant) "Sergeant Sam Cole"'],
    ],
  ])("%s", (text, title, lines) => check(OPENING + text, title, lines));
});

describe("a quote says who speaks it, and who else was near", () => {
  const met = "Chief Constable Pat Hallam met Councillor Sam Cole on Monday.\n\n";
  test.each<[string, string, readonly string[]]>([
    [
      `${met}Councillor Cole said: "The roof has to be mended before the winter."`,
      "Sam Cole, full",
      [
        'words: "said" attributes it (speech.say) "said"',
        'speaker: "Councillor Cole" names Sam Cole "Councillor Cole"',
        'not speaker Pat Hallam: the words beside the quote name another "Chief Constable Pat Hallam"',
      ],
    ],
    [
      'Chief Constable Ann Hallam met Sir John Cole.\n\nShe said: "The roof has to be mended before the winter."',
      "Ann Hallam, full",
      [
        'speaker: "She" is Ann Hallam: named shortly before, "Chief Constable Ann Hallam" "She"',
        'not speaker John Cole: the pronoun is female, and this person is not "Sir John Cole"',
      ],
    ],
  ])("%s", (text, title, lines) => check(OPENING + text, title, lines));
});

describe("a force says why the inspection is its own", () => {
  test.each<[string, string, readonly string[]]>([
    [
      "Kent Police graded\n\nHMICFRS looked at Kent Police and spoke to Essex Police.\n",
      "kent, inspected",
      [
        'subject: the inspection is its own: the title names it "Kent Police"',
        'not subject essex: named 1 time, against 2 (forces.essex) "Essex Police"',
      ],
    ],
    [
      "Kent Police met to talk about a new roof.\n",
      "kent",
      ["subject: no subject: the document reports no inspection of this inspectorate"],
    ],
  ])("%s", (text, title, lines) => check(text, title, lines));
});

test("a finding names its heading", () => {
  check(`${OPENING}Areas for improvement\n\n- The force should answer calls faster.\n`, "area-for-improvement, kent", [
    'heading: under "Areas for improvement" "Areas for improvement"',
  ]);
});

describe("facts of the page say what settled them and what spoke against them", () => {
  const page =
    "Leadership in Kent\n\nBy Ann Example\n\nPublished 5 May 2022\n\nHMICFRS has published its PEEL 2021/22 report on Kent Police. Those who wrote it had first come to the county to meet the force and its partners on 3 June 2019, and they came again in the spring.\n";
  test.each<[string, readonly string[]]>([
    ["kind news-article", ['words: "By" weighs 5 for it (kinds.news-byline) "By"']],
    ["title Leadership in Kent", ['words: the first line that reads like a headline "Leadership in Kent"']],
    [
      "published 2022-05-05",
      [
        'words: the words beside it say so (dates.published) "5 May 2022"',
        'not words 2019-06-03: it stands in running text, and is not the page\'s own date "3 June 2019"',
      ],
    ],
    ["updated null", ["words: no line states a date as updated"]],
    ["inspectorate hmicfrs", ['words: named 1 time (inspectorates.hmicfrs) "HMICFRS"']],
    [
      "round 2021-22",
      [
        'words: "PEEL 2021/22" names the round (rounds.2021-22) "PEEL 2021/22"',
        "words: published 2022-05-05, when its reports came out (rounds.2021-22)",
      ],
    ],
  ])("%s", (title, lines) => check(page, title, lines));

  test("who speaks may settle the kind", () => {
    check(`${OPENING}Chief Constable Pat Hallam said: "We will mend the roof before winter."\n`, "kind statement", [
      "speaker: who speaks weighs 3 for it: inspectors 0, others 1",
      "not value news-article: weighs 2, against 3",
    ]);
  });
});
