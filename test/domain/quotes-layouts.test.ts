import { describe, test } from "vitest";
import { checkQuotes, checkSpeakers } from "./people.js";

type Row = readonly [text: string, ...expected: string[]];

/** What most rows say, where the words do not matter. */
const SAID = "“We have more to do this year and we know it.”";

const LAYOUTS: Readonly<Record<string, readonly Row[]>> = {
  "1: title, name and a colon, the quote below": [
    [`Chief Constable Ada Fell said:\n\n${SAID}`, "official Ada Fell"],
    [`HM Inspector of Constabulary Ada Fell said:\n\n${SAID}`, "official Ada Fell"],
    [`Commenting on the report, Chief Constable Ada Fell said:\n\n${SAID}`, "official Ada Fell"],
    [`Ada Fell, Chief Constable of Kent Police, commented:\n\n${SAID}`, "official Ada Fell"],
  ],
  "2: name, verb and quote on one line": [
    [`Chief Constable Ada Fell said: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell said, ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell, who took over in May, said: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell, of Kent Police, told the BBC: ${SAID}`, "official Ada Fell"],
    [`PCC Bill Roe has said: ${SAID}`, "official Bill Roe"],
  ],
  "3: the verb before the name, behind the quote": [
    ["“We have more to do,” said Ada Fell, the chief constable.", "official Ada Fell"],
    ["“We have more to do,” said Chief Constable Ada Fell.", "official Ada Fell"],
    ["“We have more to do,” Chief Constable Ada Fell said.", "official Ada Fell"],
    ["“Is it enough?” asked Kent’s PCC Bill Roe.", "official Bill Roe"],
    ["“We have more to do,” says the force’s chief constable, Ada Fell.", "official Ada Fell"],
  ],
  "4: the quote in two parts": [
    ["“We have more to do,” Chief Constable Ada Fell said. “We shall do it.”", "official Ada Fell"],
    ["“We have more to do,” said Chief Constable Ada Fell, “and we shall do it.”", "official Ada Fell"],
    ["“We have,” said Chief Constable Ada Fell, “more to do than last year.”", "official Ada Fell"],
  ],
  "5: reported words with a fragment": [
    ["Chief Constable Ada Fell said that the report was “fair and helpful”.", "official Ada Fell"],
    ["The PCC, Bill Roe, said he was “heartened”.", "official Bill Roe"],
    ["Bill Roe, Kent’s PCC, told the panel that the force had “turned the corner at last”.", "official Bill Roe"],
    ["Inspectors said the control room was “stretched to its limits”.", "inspectorate"],
  ],
  "6: the paragraph before names the speaker": [
    [`Chief Constable Ada Fell welcomed the report.\n\n${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell has responded to the findings.\n\n${SAID}`, "official Ada Fell"],
    [`The chief constable, Ada Fell, was pleased that officers had been praised.\n\n${SAID}`, "official Ada Fell"],
    [
      `Chief Constable Ada Fell welcomed the “largely kind” report.\n\n${SAID}`,
      "official Ada Fell",
      "official Ada Fell",
    ],
    [`PCC Bill Roe praised staff but said calls were “too slow”.\n\n${SAID}`, "official Bill Roe", "official Bill Roe"],
  ],
  "7: no colon": [
    [`Chief Constable Ada Fell added ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell said ${SAID}`, "official Ada Fell"],
  ],
  "8: a pronoun or the office": [
    [`Chief Constable Ada Fell welcomed it.\n\nShe said: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell met PCC Bill Roe.\n\nHe said: ${SAID}`, "official Bill Roe"],
    [`Chief Constable Ada Fell met PCC Bill Roe.\n\nThe chief constable said: ${SAID}`, "official Ada Fell"],
    [`PCC Bill Roe welcomed it.\n\nThe Commissioner added: ${SAID}`, "official Bill Roe"],
    [`PCC Bill Roe welcomed it.\n\nMr Roe added: ${SAID}`, "official Bill Roe"],
    [
      "Chief Constable Ada Fell said: “We know it.”\n\nShe added: “We shall do it.”",
      "official Ada Fell",
      "official Ada Fell",
    ],
    [
      "Chief Constable Ada Fell said: “We know it.”\n\nPCC Bill Roe said: “I shall watch it.”\n\nHe went on: “And so shall others.”",
      "official Ada Fell",
      "official Bill Roe",
      "official Bill Roe",
    ],
    [
      "Chief Constable Ada Fell said: “We know it.”\n\nThe report said calls were slow.\n\nShe continued: “We shall do it.”",
      "official Ada Fell",
      "official Ada Fell",
    ],
    [`HMI Ada Fell led the inspection.\n\nThe HM Inspector said: ${SAID}`, "official Ada Fell"],
    [`HM Inspector Ada Fell led the inspection.\n\nThe Inspector went on: ${SAID}`, "official Ada Fell"],
    ["PCC Bill Roe came.\n\n“I shall watch it closely,” the commissioner said.", "official Bill Roe"],
    ["PCC Bill Roe came. “I shall watch it closely,” he said.", "official Bill Roe"],
    ["“I shall watch it closely,” the crime commissioner, Bill Roe, said.", "official Bill Roe"],
  ],
  "9: the inspectorate and its report": [
    [`Inspectors said: ${SAID}`, "inspectorate"],
    [`It said: ${SAID}`, "inspectorate"],
    [`The report said: ${SAID}`, "inspectorate"],
    [`The report continued: ${SAID}`, "inspectorate"],
    [`HMICFRS said: ${SAID}`, "inspectorate"],
    [`The inspectorate added: ${SAID}`, "inspectorate"],
    [`The watchdog said: ${SAID}`, "inspectorate"],
    [`A report by HMICFRS found: ${SAID}`, "inspectorate"],
    ["The report found officers were “worn out and short of sleep”.", "inspectorate"],
    ["The report concluded that the force “does not know what it spends”.", "inspectorate"],
    ["The report says the force “does not know what it spends”.", "inspectorate"],
    ["“The force does not know what it spends,” the report says.", "inspectorate"],
    ["“The force does not know what it spends,” inspectors wrote.", "inspectorate"],
    ["“The force does not know what it spends,” according to the report.", "inspectorate"],
    ["According to inspectors, the force “does not know what it spends”.", "inspectorate"],
    ["According to HMICFRS, the force “does not know what it spends”.", "inspectorate"],
    ["In its report, the inspectorate said the force “does not know what it spends”.", "inspectorate"],
    ["Inspectors found that the force “does not know what it spends”.", "inspectorate"],
    ["They said the force “does not know what it spends”, and inspectors will return.", "inspectorate"],
    ["The inspection found the force “does not know what it spends”.", "inspectorate"],
    [`His Majesty's Inspectorate of Constabulary and Fire & Rescue Services said: ${SAID}`, "inspectorate"],
    ["Inspectors warned of “a culture of short cuts and long lunches”.", "inspectorate"],
    [`Inspectors praised the control room.\n\n${SAID} the report said.`, "inspectorate"],
    [`The findings were mixed, with the report saying: ${SAID}`, "inspectorate"],
  ],
  "10: a name with no verb": [
    [`${SAID} Cllr Bill Roe, Medway Council`, "official Bill Roe"],
    [`${SAID} Chief Constable Ada Fell`, "official Ada Fell"],
    [`${SAID}\n\nChief Constable Ada Fell`, "official Ada Fell"],
    [`${SAID}\n\nAda Fell, Chief Constable`, "official Ada Fell"],
  ],
  "11: a dash and a name": [
    [`${SAID} – Bill Roe, PCC`, "official Bill Roe"],
    [`${SAID} - Chief Constable Ada Fell`, "official Ada Fell"],
    [`${SAID}\n\n– Chief Constable Ada Fell`, "official Ada Fell"],
    [`${SAID}\n— Ada Fell, chief constable`, "official Ada Fell"],
  ],
  "13: responding to something": [
    [`Responding to the report, Ada Fell, chief constable, said: ${SAID}`, "official Ada Fell"],
    [`Reacting to the findings, PCC Bill Roe said: ${SAID}`, "official Bill Roe"],
    [`Speaking after the report came out, Chief Constable Ada Fell said: ${SAID}`, "official Ada Fell"],
    [`In response, Kent Police said: ${SAID}`, "force"],
    [`Asked about the findings, PCC Bill Roe said: ${SAID}`, "official Bill Roe"],
    [`Welcoming the report, Kent’s Police and Crime Commissioner, Bill Roe, said: ${SAID}`, "official Bill Roe"],
    [`Following the publication of the report, Chief Constable Ada Fell has said: ${SAID}`, "official Ada Fell"],
    [`PCC Bill Roe’s response: ${SAID}`, "official Bill Roe"],
    [`Chief Constable Ada Fell’s response to the report: ${SAID}`, "official Ada Fell"],
  ],
  "14: many verbs": [
    [`Chief Constable Ada Fell said in a statement: ${SAID}`, "official Ada Fell"],
    [`In a statement, Chief Constable Ada Fell said: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell told Risk Weekly: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell tweeted: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell wrote on Facebook: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell explained: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell concluded: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell insisted: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell admitted: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell warned: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell stressed: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell pledged: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell hit back: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell paid tribute to staff: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell acknowledged there was “a long road ahead”.`, "official Ada Fell"],
    [`Chief Constable Ada Fell described the report as “a fair picture of the force”.`, "official Ada Fell"],
    [`Chief Constable Ada Fell was quick to respond. ${SAID}`, "official Ada Fell"],
    [`Speaking to the Echo, Chief Constable Ada Fell said: ${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell thanked officers for “working through the worst of it”.`, "official Ada Fell"],
  ],
  "15: somebody without a name": [
    [`A spokesperson for Kent Police said: ${SAID}`, "unnamed"],
    [`A Kent Police spokesman said: ${SAID}`, "unnamed"],
    [`A spokeswoman for the force said: ${SAID}`, "unnamed"],
    [`A Home Office spokesman said: ${SAID}`, "unnamed"],
    [`A spokesman for the PCC said: ${SAID}`, "unnamed"],
    [`A force spokesperson added: ${SAID}`, "unnamed"],
    [`One victim said: ${SAID}`, "unnamed"],
    [`One officer told inspectors: ${SAID}`, "unnamed"],
    ["“Nobody came,” one resident said.", "unnamed"],
    ["A spokesperson for the force said it was “determined to improve”.", "unnamed"],
    [`A spokesman for Chief Constable Ada Fell said: ${SAID}`, "unnamed"],
    [`A spokesperson said: ${SAID}`, "unnamed"],
    [`Staff told inspectors they were “running on fumes”.`, "unnamed"],
  ],
  "16: words before the title": [
    [`In her summary of the findings, HM Inspector of Constabulary Ada Fell said: ${SAID}`, "official Ada Fell"],
    [`In his foreword to the report HM Inspector Bill Roe wrote: ${SAID}`, "official Bill Roe"],
    [`Publishing the report, HM Inspector Ada Fell said: ${SAID}`, "official Ada Fell"],
  ],
  "17: the force": [
    ["The force said the report “to some degree reflected the work of the last year”.", "force"],
    [`Kent Police said: ${SAID}`, "force"],
    [`In a statement, Kent Police said: ${SAID}`, "force"],
    [`Kent Police said in a statement: ${SAID}`, "force"],
    ["“We have more to do,” the force said.", "force"],
    ["“We have more to do,” said Kent Police.", "force"],
  ],
  "5.6: other bodies": [
    [`The council said: ${SAID}`, "organisation"],
    [`The Home Office said: ${SAID}`, "organisation"],
    [`Kent Police Federation said: ${SAID}`, "organisation"],
    [`The charity Open Doors said: ${SAID}`, "organisation"],
    [`Women’s Aid said the findings were “deeply worrying for us all”.`, "organisation"],
    [`Victim Support said: ${SAID}`, "organisation"],
    [`The Office of the Police and Crime Commissioner said: ${SAID}`, "organisation"],
    [`The Mayor of London’s office said: ${SAID}`, "organisation"],
    [`The PCC’s office said: ${SAID}`, "organisation"],
    [`The union Unison said: ${SAID}`, "organisation"],
  ],
  "named people without office": [
    [`Shopkeeper Dilys Orme said: ${SAID}`, "person Dilys Orme"],
    ["“Nobody came,” said Dilys Orme, 43, from Dover.", "person Dilys Orme"],
    [`Dilys Orme, who runs a shop in Dover, said: ${SAID}`, "person Dilys Orme"],
    [`Dilys Orme runs a shop in Dover.\n\n“Nobody came,” she told us.`, "person Dilys Orme"],
    [`Her neighbour, Dilys Orme, said: ${SAID}`, "person Dilys Orme"],
  ],
  "a heading names the speaker": [
    [`Chief Constable Ada Fell:\n\n${SAID}`, "official Ada Fell"],
    [`Chief Constable Ada Fell: ${SAID}`, "official Ada Fell"],
    [`Ada Fell, Chief Constable: ${SAID}`, "official Ada Fell"],
    [`PCC Bill Roe said of the report: ${SAID}`, "official Bill Roe"],
    [`Comment from Chief Constable Ada Fell\n\n${SAID}`, "official Ada Fell"],
    [`Quote from Chief Constable Ada Fell:\n\n${SAID}`, "official Ada Fell"],
    [`Statement from PCC Bill Roe:\n\n${SAID}`, "official Bill Roe"],
  ],
};

describe("5.3 where the speaker stands", () => {
  for (const [name, rows] of Object.entries(LAYOUTS)) {
    test.each(rows)(`${name}: %s`, (text, ...expected) => checkSpeakers(text, expected));
  }
});

describe("two people near one quote", () => {
  test.each<Row>([
    [
      "Chief Constable Ada Fell said she had spoken to PCC Bill Roe.\n\n“We have more to do,” she said.",
      "official Ada Fell",
    ],
    ["PCC Bill Roe said Chief Constable Ada Fell had his support.\n\n“I told her so,” he added.", "official Bill Roe"],
    [
      "Chief Constable Ada Fell said: “We know it.”\n\nAlongside her, PCC Bill Roe said: “I do too.”",
      "official Ada Fell",
      "official Bill Roe",
    ],
    [
      "Ada Fell, the chief constable, and Bill Roe, the PCC, spoke to the panel. “I shall watch it,” said Mr Roe.",
      "official Bill Roe",
    ],
    [
      "“We know it,” said Ada Fell, the chief constable.\n\n“I know it too,” said the PCC, Bill Roe.",
      "official Ada Fell",
      "official Bill Roe",
    ],
    ["As Chief Constable Ada Fell told the panel: “We know it, and we shall do it.”", "official Ada Fell"],
    ["PCC Bill Roe, who appointed Chief Constable Ada Fell, said: “She has my support in this.”", "official Bill Roe"],
    [
      "Chief Constable Ada Fell and PCC Bill Roe said in a joint statement: “We are proud of our staff.”",
      "official Ada Fell",
    ],
    [
      "Sir Tobias Grey, then chief inspector, and his successor, Andrea Lisle, both warned of a “widening gap”.",
      "official Tobias Grey",
    ],
    [
      "“HMICFRS said we are ‘good’ at nearly everything,” the mayor’s deputy, Kit Ames, told reporters.",
      "official Kit Ames",
    ],
  ])("%s", (text, ...expected) => checkSpeakers(text, expected));
});

describe("not speech", () => {
  test.each([
    "Read Sir Thomas Grey’s biography.",
    "The force was graded ‘good’ at preventing crime.",
    "Inspectors said the force ‘requires improvement’ at investigating crime.",
    "The force’s ‘county lines’ team was small.",
    "It moved the force into its ‘engage’ phase.",
    "The plan, called ‘Safer Streets For All’, was published in May.",
    "The programme is known as ‘Operation Bright Star’.",
    "Officers call it the ‘top-to-bottom’ review.",
    "The report is entitled “A Force In Good Hands”.",
    "The so-called “golden hour” was missed.",
    "Staff could describe what ‘doing the right thing’ meant to them.",
    "‘Developing a positive workplace’ was also graded as adequate.",
    "Under the heading “Causes of concern” the report lists two.",
    "PCC Bill Roe said he accepted the report and would hold the force to account.",
    "The report praised the force for:\n\n• its control room\n\n• its dogs",
  ])("%s", (text) => checkQuotes(text, []));
});
