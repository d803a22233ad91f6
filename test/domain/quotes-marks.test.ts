import { describe, expect, test } from "vitest";
import { checkQuotes, quotesOf, recordOf } from "./people.js";

type Row = readonly [text: string, ...expected: string[]];
const A = "We have more to do this year and we know it.";

const MARKS: readonly Row[] = [
  [`Chief Constable Ada Fell said: “${A}”`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: "${A}"`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: “${A}"`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: "${A}”`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: ‘${A}’`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: '${A}'`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: ‘${A}'`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: «${A}»`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: \`\`${A}''`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: &quot;${A}&quot;`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: &#8220;${A}&#8221;`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: &ldquo;${A}&rdquo;`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said: \u00e2\u20ac\u0153${A}\u00e2\u20ac\u009d`, `official Ada Fell > ${A}`],
  [
    "Chief Constable Ada Fell said: ‘We’ve more to do, and the officers’ work shows it.’",
    "official Ada Fell > We’ve more to do, and the officers’ work shows it.",
  ],
  [
    "Chief Constable Ada Fell said: 'We've more to do, and the officers' work shows it.'",
    "official Ada Fell > We've more to do, and the officers' work shows it.",
  ],
  [
    "‘We’ve more to do,’ said Chief Constable Ada Fell. ‘It’s our job.’",
    "official Ada Fell > We’ve more to do, / It’s our job.",
  ],
  [
    "'We've more to do,' said Chief Constable Ada Fell. 'It's our job.'",
    "official Ada Fell > We've more to do, / It's our job.",
  ],
  [
    "Chief Constable Ada Fell said: “They called it ‘a top-to-bottom job’ and it was.”",
    "official Ada Fell > They called it ‘a top-to-bottom job’ and it was.",
  ],
  [
    "Chief Constable Ada Fell said: ‘They called it “a top-to-bottom job” and it was.’",
    "official Ada Fell > They called it “a top-to-bottom job” and it was.",
  ],
  [
    "Chief Constable Ada Fell said she was “confident... we have turned the corner”.",
    "official Ada Fell > confident... we have turned the corner",
  ],
  [`Chief Constable Ada Fell said: “${A}`, `official Ada Fell > ${A}`],
  [`Chief Constable Ada Fell said she knew it and would do it.”`],
  [`Staff worked hard.” PCC Bill Roe said he was grateful.`],
  ["Inspectors said staff were ˜worn out and short of sleep'.", "inspectorate > worn out and short of sleep"],
  ["Inspectors said staff were '˜worn out and short of sleep'.", "inspectorate > worn out and short of sleep"],
  ["The force was given a '˜Good' result for fairness and respect '“ that's the second best grade."],
  ["Officers' dogs and the force's cars were praised by the inspectors' team."],
];

const PARAGRAPHS: readonly Row[] = [
  [
    "Chief Constable Ada Fell said: “It is fair.\n\n“It is also a challenge.\n\n“We accept it.”",
    "official Ada Fell > It is fair. / It is also a challenge. / We accept it.",
  ],
  [
    "Chief Constable Ada Fell came.\n\n“The report is fair.\n\n“It is also a challenge.\n\n“We accept it,” she said.",
    "official Ada Fell > The report is fair. / It is also a challenge. / We accept it,",
  ],
  [
    'Chief Constable Ada Fell said: “It is fair.\n\n"It is also a challenge.\n\n"We accept it.”',
    "official Ada Fell > It is fair. / It is also a challenge. / We accept it.",
  ],
  [
    "Chief Constable Ada Fell said: “It is fair.”\n\n“It is also a challenge for us.”\n\n“We accept all of it.”",
    "official Ada Fell > It is fair. / It is also a challenge for us. / We accept all of it.",
  ],
  [
    "Chief Constable Ada Fell said: “It is fair.\n\nAdvertising\n\n“It is also a challenge for us.”",
    "official Ada Fell > It is fair. / It is also a challenge for us.",
  ],
  [
    "Chief Constable Ada Fell said: “It is fair.\n\nHide Ad\n\n“It is also a challenge for us.”",
    "official Ada Fell > It is fair. / It is also a challenge for us.",
  ],
  [
    "Chief Constable Ada Fell said: “It is fair.”\n\nPCC Bill Roe said: “It is not.”",
    "official Ada Fell > It is fair.",
    "official Bill Roe > It is not.",
  ],
  [
    "Chief Constable Ada Fell said: “It is fair.”\n\nShe added: “We accept it.”",
    "official Ada Fell > It is fair.",
    "official Ada Fell > We accept it.",
  ],
  [
    "“It is fair,” said Chief Constable Ada Fell. “We accept it.”\n\n“We always shall.”",
    "official Ada Fell > It is fair, / We accept it. / We always shall.",
  ],
  [
    '“The work is impressive,” the report said. "More is needed," it went on.',
    "inspectorate > The work is impressive, / More is needed,",
  ],
  [
    "Chief Constable Ada Fell said: “It is fair. We accept it.\n\nWe have more to do in the year ahead.\n\nThank you to all of our staff.”",
    "official Ada Fell > It is fair. We accept it. / We have more to do in the year ahead. / Thank you to all of our staff.",
  ],
  [
    "Chief Constable Ada Fell said the force was “on its way up” but “not there yet”.",
    "official Ada Fell > on its way up",
    "official Ada Fell > not there yet",
  ],
];

describe("5.1 marks", () => {
  test.each(MARKS)("%s", (text, ...expected) => checkQuotes(text, expected));
});

describe("5.2 paragraphs", () => {
  test.each(PARAGRAPHS)("%s", (text, ...expected) => checkQuotes(text, expected));

  test("an open quote gets a check", () => {
    const { checks } = recordOf(`Chief Constable Ada Fell said: “${A}`);
    expect(checks.map((check) => check.code)).toContain("quote-without-closing-mark");
  });

  test("a pull quote that repeats the body is no second quote", () => {
    const text = `Chief Constable Ada Fell said: “${A} Our staff have worked hard.”\n\n“${A}”\n\nThe force will publish a plan.`;
    expect(quotesOf(recordOf(text))).toEqual([`official Ada Fell > ${A} Our staff have worked hard.`]);
  });

  test("a headline’s fragment is none", () => {
    checkQuotes(
      "The force has a plan.",
      [],
      "Kent Police ‘is on the way up’ – watchdog\n\nHMICFRS has published its report on Kent Police.\n\n",
    );
  });
});

describe("5.4 short fragments", () => {
  test.each<Row>([
    ["Chief Constable Ada Fell said she was ‘heartened’.", "official Ada Fell > heartened"],
    ["A spokesperson for Kent Police said the force was ‘determined’ to improve.", "unnamed > determined"],
    ["Inspectors called the plan “weak” and its staffing “thin”.", "inspectorate > weak", "inspectorate > thin"],
    ["The force’s ‘hotspot’ patrols were praised."],
    ["The unit is a ‘first’ for the county."],
    ["Inspectors said the force’s ‘evidence-based’ work was strong."],
    ["It called the progress “remarkable”.", "inspectorate > remarkable"],
    ["HMICFRS said the force had made “remarkable” changes.", "inspectorate > remarkable"],
    ["PCC Bill Roe has praised the “remarkable” effort of officers.", "official Bill Roe > remarkable"],
    ["Inspectors said callers faced “unacceptable” delays.", "inspectorate > unacceptable"],
    ["Inspectors heard of shifts where ‘banter’ had become cruel."],
  ])("%s", (text, ...expected) => checkQuotes(text, expected));
});
