import { expect, test } from "vitest";
import { read } from "./stage.js";

const LEAD = "The report on the force came out in May.\n\n";

/** Text and who speaks its quotes, in order. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ["by name", 'Chief Constable Pat Hallam said: "We have more to do this year."', ["official Pat Hallam"]],
  ["by surname", 'Chief Constable Pat Hallam came.\n\n"We have more to do," said Mr Hallam.', ["official Pat Hallam"]],
  [
    "by office",
    'PCC Pat Hallam came.\n\nThe Commissioner said: "We have more to do this year."',
    ["official Pat Hallam"],
  ],
  [
    "she is the woman of the nearest paragraph",
    'Chief Constable Tom Cole came.\n\nPCC Alice Hallam welcomed the report.\n\nShe said: "We have more to do this year."',
    ["official Alice Hallam"],
  ],
  [
    "he passes over a woman",
    'Chief Constable Tom Cole met PCC Alice Hallam.\n\nHe said: "We have more to do this year."',
    ["official Tom Cole"],
  ],
  [
    "the subject of the sentence before the other name",
    'Superintendent Kit Cole met Sergeant Sam Hallam in May. "We have more to do this year," she said.',
    ["official Kit Cole"],
  ],
  [
    "he, after his boss",
    'Chief Constable Tom Cole came.\n\nHis boss, the Police and Crime Commissioner Pat Hallam, was there too.\n\nHe said: "We have more to do this year."',
    ["official Pat Hallam"],
  ],
  ["the report", 'The report said: "The force does not know what it spends on calls."', ["inspectorate"]],
  [
    "it, after the inspectorate",
    'Inspectors praised the calls.\n\nIt said: "The force does not know what it spends."',
    ["inspectorate"],
  ],
  ["a force", 'Kent Police said: "We have more to do this year, and we know it."', ["force Kent Police"]],
  ["a force's spokesman", 'A spokesman for Kent Police said: "We have more to do this year."', ["unnamed"]],
  [
    "a stranger",
    'One shopkeeper, who was burgled twice, was blunt.\n\n"Nobody came for a week," he said.',
    ["unnamed"],
  ],
  ["a named resident", '"Nobody came for a week," said Janet Holt, 43.', ["person Janet Holt"]],
  ["somebody's office", 'Kent PCC Pat Hallam’s office said: "We will look at it again this year."', ["organisation"]],
  ["a spokesman of a ministry", 'A Home Office spokesman said: "We have given forces what they need."', ["unnamed"]],
  ["a charity", 'The charity Safe Doors said: "Nobody came for a week, and nobody rang."', ["organisation"]],
  ["a council", 'Kent County Council said: "We will work with the force on this."', ["organisation"]],
];

test.each(CASES)("%s", (_name, text, expected) => {
  expect(read(LEAD + text).said.map((one) => one.replace(/^(inspectorate|unnamed|organisation) .*/, "$1"))).toEqual(
    expected,
  );
});

test("two equals give no speaker, and a check", () => {
  const result = read(
    `${LEAD}In May Superintendent Amy Cole and Inspector Beth Hallam were there.\n\nShe said: "We have more to do this year."`,
  );
  expect(result.said).toEqual(["null"]);
  expect(result.checks.map((check) => check.code)).toContain("quote-without-speaker");
});

test("the mention takes in the adjoining title", () => {
  const { speakers, text } = read(`${LEAD}"We have more to do this year," said Chief Constable Pat Hallam.`);
  const mention = speakers[0]?.mention;
  expect(mention && text.slice(mention.start, mention.end)).toBe("Chief Constable Pat Hallam");
});

test("a transcript is spoken by the person of its title", () => {
  const text =
    "HMI Pat Hallam's assessment of Kent Police - Transcript\n\nI am pleased with the force. I found much to like.\n\nI am less pleased with its calls, and I have told it so.\n";
  const result = read(text, { document: { kind: "transcript" } });
  expect(new Set(result.said)).toEqual(new Set(["official Pat Hallam"]));
});
