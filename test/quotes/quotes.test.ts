import { describe, expect, test } from "vitest";
import { quotesOf, written } from "./quoted.js";

const HEAD =
  "Library opens its new wing\n\nThe new wing of the library was opened on Friday by a crowd of children.\n\n";

function check(paragraphs: string, expected: readonly string[]): void {
  expect(written(HEAD + paragraphs)).toEqual(expected);
}

describe("joining", () => {
  test("a quote goes on behind its attribution", () => {
    check('"It was cold," said Mina Park. "We stayed anyway."', ["full It was cold, | We stayed anyway. <- Mina Park"]);
    check('"It was cold," she said, "and we stayed anyway."', ["full It was cold, | and we stayed anyway. <- she"]);
    check('He said: "It was cold," then "We stayed anyway."', ["full It was cold, | We stayed anyway. <- He"]);
    check('"It was cold," the guide said. "We stayed," she went on.', ["full It was cold, | We stayed, <- the guide"]);
  });

  test("paragraphs that each open with a mark are one quote", () => {
    check('Mina Park said: "It was cold that day.\n\n"We stayed anyway.\n\n"I am glad we did."', [
      "full It was cold that day. | We stayed anyway. | I am glad we did. <- Mina Park",
    ]);
    check('"It was cold that day.\n\n"We stayed anyway," she said.', [
      "full It was cold that day. | We stayed anyway, <- she",
    ]);
  });

  test("closed paragraphs with no new cue are one quote, a new cue begins another", () => {
    check('Mina Park said: "It was cold."\n\n"We stayed anyway."', [
      "full It was cold. | We stayed anyway. <- Mina Park",
    ]);
    check('Mina Park said: "It was cold."\n\nShe added: "We stayed anyway."', [
      "full It was cold. <- Mina Park",
      "full We stayed anyway. <- She",
    ]);
  });

  test("fragments of one sentence stay apart", () => {
    check('Mina Park said the hall was "cold as a tomb" and the tea "the worst in years".', [
      "partial cold as a tomb <- Mina Park",
      "partial the worst in years <- Mina Park",
    ]);
  });

  test("a quote runs over furniture and captions", () => {
    check('Mina Park said: "It was cold that day.\n\nHide Ad\n\nChildren at the new wing\n\n"We stayed anyway."', [
      "full It was cold that day. | We stayed anyway. <- Mina Park",
    ]);
  });

  test("an open quote runs through unmarked paragraphs to its closing mark", () => {
    const text = `${HEAD}Mina Park said: "It was cold that day.\n\nWe stayed anyway.\n\nI am glad we did."`;
    expect(written(text)).toEqual(["full It was cold that day. | We stayed anyway. | I am glad we did. <- Mina Park"]);
    expect(quotesOf(text).checks.map((each) => each.code)).toEqual(["unmarked-continuation"]);
  });

  test("a quote that nothing closes ends with its paragraph", () => {
    const text = `${HEAD}Mina Park said: "It was cold that day.\n\nThe wing has room for ninety children.`;
    expect(written(text)).toEqual(["full It was cold that day. <- Mina Park"]);
    expect(quotesOf(text).checks.map((each) => each.code)).toEqual(["quote-without-closing-mark"]);
  });
});

describe("marks", () => {
  test.each([
    ["curly", "“It was cold,” said Mina Park.", "It was cold,"],
    ["curly then straight", '“It was cold," said Mina Park.', "It was cold,"],
    ["single, curly then straight", "‘It was cold that day,' said Mina Park.", "It was cold that day,"],
    ["single", "'It was cold and the heating's gone,' said Mina Park.", "It was cold and the heating's gone,"],
    [
      "plural apostrophe inside",
      "'It was the builders' fault, all of it,' said Mina Park.",
      "It was the builders' fault, all of it,",
    ],
    ["nested", "\"It was 'cold' for us,\" said Mina Park.", "It was 'cold' for us,"],
    ["broken encoding", "â€œIt was cold,â€\u009d said Mina Park.", "It was cold,"],
    ["broken single", "'˜It was cold that day,' said Mina Park.", "It was cold that day,"],
    ["entities", "&quot;It was cold,&quot; said Mina Park.", "It was cold,"],
    ["guillemets", "«It was cold,» said Mina Park.", "It was cold,"],
    ["backquotes", "``It was cold,'' said Mina Park.", "It was cold,"],
  ])("%s", (_name, sentence, words) => check(sentence, [`full ${words} <- Mina Park`]));

  test("a closing mark with no opener and a broken dash are read over", () => {
    check("The wing was good value.' It cost little '“ less than most '“ to build.", []);
  });
});

describe("what is no quote", () => {
  test.each([
    ["a grade", "The inspectors judged the wing 'good' and said the roof was 'inadequate'.", "grade"],
    ["a scare quote", "The wing has a 'green' roof.", "scare"],
    ["the name of a scheme", "Staff follow the 'right place, right time' approach in winter.", "name of what stands"],
    ["a report's title", "The council publishes 'WARM: Library heating 2017' today.", "title of a report"],
    ["a short name", 'The Warm Wings Trust ("WWT") opened it.', "before the bracket"],
    ["a title", 'Her book, "The Long and Cold Winter", is on every shelf.', "title"],
    ["a name", 'The plan, known as "the big move", was agreed in May.', "name"],
    ["a term", "Staff said the 'county lines' team was small.", "term"],
  ])("%s", (_name, sentence, reason) => {
    const { facts, misses } = quotesOf(HEAD + sentence);
    expect(facts).toEqual([]);
    expect(misses.length).toBeGreaterThan(0);
    expect(misses[0]?.reason).toContain(reason);
  });

  test("an arrow of the page's menu", () => {
    check("« Wing opens in the rain and the snow          Road to be closed: the dates »", []);
  });

  test("a headline of another page", () => {
    check(`${HEAD}Mina Park spoke of the wing.\n\nMost viewed\n‘I sold my house to buy a lighthouse’\nTen boots`, []);
  });

  test("a fragment of one word counts where a verb of speech governs it", () => {
    check('Mina Park said she was "heartened".', ["partial heartened <- Mina Park"]);
    check('Critics called the roof "ugly".', ["partial ugly <- Critics"]);
  });

  test("a fragment in the title", () => {
    const { facts, misses } = quotesOf(
      "New wing 'too cold', says guide\n\nThe new wing of the library was opened on Friday by children.",
    );
    expect(facts).toEqual([]);
    expect(misses.map((miss) => miss.reason)).toEqual(["a fragment in the title"]);
  });

  test("a pull quote above the paragraph that it is taken from", () => {
    const said = "Nobody had thought of the heating in the wing.";
    check(
      `${HEAD}"${said}"\n\nMina Park said: "It was cold, and it was dark, and the roof was not yet on.\n\n"${said}"`,
      [`full It was cold, and it was dark, and the roof was not yet on. | ${said} <- Mina Park`],
    );
  });

  test("a pull quote that repeats the body", () => {
    const { facts, misses } = quotesOf(
      `${HEAD}Mina Park said: "It was cold and nobody had thought of the heating."\n\nThe wing cost two million pounds.\n\n"nobody had thought of the heating"\n\nIt opens daily.`,
    );
    expect(facts).toHaveLength(1);
    expect(misses.map((miss) => miss.reason)).toEqual(["a pull quote: it repeats words of the text"]);
  });
});

describe("speakers", () => {
  test.each([
    ["an apposition", '"It was cold," Mina Park, 41, a guide from Hull, said.', "Mina Park"],
    ["an office after the name", 'Mina Park, chair of the Friends of Hull Library, said: "It was cold."', "Mina Park"],
    ["an office before the name", 'Deputy mayor Mina Park said: "It was cold."', "Deputy mayor Mina Park"],
    ["a who-clause", 'But Mina Park, who led walks, talks and tours as a guide, said: "It was cold."', "Mina Park"],
    ["a spokesperson", '"It was cold," said a spokeswoman for the Home Office.', "a spokeswoman for the Home Office"],
    ["a body between commas", 'The hall was, the report said, "colder than the street outside".', "the report"],
    ["a verb that no rule lists", '"It was cold," Mina Park trilled.', "Mina Park"],
    [
      "a report before the paragraph",
      'Mina Park was not amused by the heating.\n\n"It was cold all day."',
      "Mina Park",
    ],
    ["a handle", '"It was cold all day," tweeted @minapark.', "@minapark"],
  ])("%s", (_name, sentence, speaker) => {
    const text = HEAD + sentence;
    const mentions = quotesOf(text).facts.map(({ mention }) => mention && text.slice(mention.start, mention.end));
    expect(mentions).toEqual([speaker]);
  });

  test("nobody near: null and a check", () => {
    const { facts, checks } = quotesOf('Notices\n\n"It was cold all day and nobody came to help us."');
    expect(facts.map((fact) => fact.mention)).toEqual([null]);
    expect(checks.map((each) => each.code)).toEqual(["quote-without-speaker"]);
  });
});

test("a transcript's title may say who speaks on what; a question with a colon is no second voice", () => {
  const text =
    "Inspector Mina Park on the library - video transcript\n\nOur question was a simple one: is it warm? I think that we were glad of the lamps.\n\nNext is a second one: is it dry? I found that it was.";
  expect(written(text)).toEqual([
    "transcript Our question was a simple one: is it warm? I think that we were glad of the lamps. | Next is a second one: is it dry? I found that it was. <- Inspector Mina Park",
  ]);
});

test("a transcript is one quote of its paragraphs", () => {
  const text =
    "Inspector Mina Park's view of the library - Transcript\n\n[Video length 2 min]\n\nI came in May and I liked what I saw.\n\nI would like to see more heating in each of the halls that I was shown, in both of the wings, and\n\nmore lamps. I shall come back in the spring.";
  expect(written(text)).toEqual([
    "transcript I came in May and I liked what I saw. | I would like to see more heating in each of the halls that I was shown, in both of the wings, and\n\nmore lamps. I shall come back in the spring. <- Inspector Mina Park",
  ]);
});
