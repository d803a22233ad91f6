import { describe, expect, test } from "vitest";
import { spokenStretches } from "../../src/resolve/quote-speakers.js";
import { book, read } from "./quoted.js";

/** A headline and a paragraph before the example, so that it is read as body and not as a page's title. */
const HEAD =
  "Council meets to talk about the year\n\nThe council met on Monday evening in the old hall to talk about it.\n\n";

describe.each(book.files.speech.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
  const { examples } = book.stated(id);
  const worded = rule.data.sort !== "layout";

  test.each(
    examples.yes.map((yes) =>
      typeof yes === "string" ? { text: yes, gives: [] } : { text: yes.text, gives: yes.gives ?? [] },
    ),
  )("yes: $text", ({ text, gives }) => {
    if (worded) expect(mentionsOf(text)).toContain(id);
    for (const value of gives) {
      const found = speakersIn(HEAD + text);
      expect(found.map((each) => each.speaker)).toContain(value.speaker);
      if (!worded) expect(found.map((each) => each.rule)).toContain(id);
    }
  });

  test.each(examples.no)("no: %s", (text) => {
    if (worded) expect(mentionsOf(text)).not.toContain(id);
    else expect(speakersIn(HEAD + text).map((each) => each.rule)).not.toContain(id);
  });
});

function mentionsOf(text: string): readonly string[] {
  return read(text)
    .detected.mentions.of("speech")
    .map((mention) => mention.rule.id);
}

/** Every attributed stretch, before any are joined. */
function speakersIn(text: string): readonly { readonly speaker: string; readonly rule: string }[] {
  const { layout, detected } = read(text);
  return spokenStretches(layout, detected, book).flatMap(({ attribution }) =>
    attribution
      ? [{ speaker: text.slice(attribution.mention.start, attribution.mention.end), rule: attribution.rule }]
      : [],
  );
}
