import type { QuoteFact } from "../model/facts.js";
import type { Block, Layout } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { type Line, lineOf } from "./speech-line.js";
import { phraseEndingAt, phraseStartingAt } from "./speech-noun-phrase.js";
import { BY, PRESENTS } from "./speech-words.js";

/** How often a transcript's speaker says "I" or "we", at least. */
const FIRST_PERSON = 3;

/** The whole document as one quote, where its title says that it is a transcript and its text is in the first person. */
export function transcriptOf(layout: Layout, mentions: Mentions, book: RuleBook): QuoteFact | null {
  const titling = mentions.of("speech").find(({ rule, block }) => {
    if (rule.data.sort !== "transcript") return false;
    const kind = layout.blocks[block]?.kind;
    return kind === "title" || kind === "heading";
  });
  const title = titling && layout.blocks[titling.block];
  if (!title) return null;
  const spans: Range[] = [];
  let persons = 0;
  let labels = 0;
  for (const block of layout.blocks) {
    if (block.index <= title.index || (block.kind !== "paragraph" && block.kind !== "item") || isNote(layout, block))
      continue;
    // "Interviewer: How did it go?": two voices are no transcript of one; "Our question was a simple one: ..." is no label.
    if (VOICE.test(layout.doc.text.slice(block.start, Math.min(block.end, block.start + 60))) && ++labels === 2)
      return null;
    persons += firstPersons(layout, block);
    spans.push({ start: block.start, end: block.end });
  }
  if (persons < FIRST_PERSON || spans.length < 2) return null;
  return {
    form: "transcript",
    spans,
    mention: speakerIn(lineOf(layout, mentions, book, title, [])),
    cue: null,
    rule: "speech.transcript-title",
    because: ["the title says it is a transcript", `the text says "I" or "we" ${persons} times`],
  };
}

/** One word or two, or a name, and a colon. */
const VOICE =
  /^\p{Lu}[\p{L}.'’-]{0,20}(?: \p{L}[\p{L}.'’-]{0,20}| \p{Lu}[\p{L}.'’-]{0,20}(?: \p{Lu}[\p{L}.'’-]{0,20}){1,3})?: /u;

/** "[Video length 3 min]" and the links under a text are no speech. */
function isNote(layout: Layout, block: Block): boolean {
  const text = layout.doc.text;
  const first = text.charAt(block.start);
  const last = text.charAt(block.end - 1);
  return ((first === "[" || first === "(") && "])".includes(last)) || !".!?…:;,\"”’'".includes(last);
}

function firstPersons(layout: Layout, block: Block): number {
  let count = 0;
  for (let token = block.from; token < block.to; token++) {
    const word = layout.doc.text.slice(layout.tokens.start[token], layout.tokens.end[token]);
    if (/^(?:I|[Ww]e|I['’](?:m|ve|d|ll))$/.test(word)) count++;
  }
  return count;
}

/** "HMI Ada Stroud's assessment of ...", "... by Inspector Ada Stroud", "HMI Ada Stroud on ...": the words of the title that name the speaker. */
function speakerIn(line: Line): Range | null {
  const { units } = line;
  const range = (phrase: { readonly from: number; readonly to: number } | null): Range | null =>
    phrase && { start: units.at(phrase.from)?.start ?? 0, end: units.at(phrase.to - 1)?.end ?? 0 };
  for (let at = 0; at < units.length; at++) {
    if (!(units.bits(at) & BY)) continue;
    const phrase = phraseStartingAt(line, at + 1, units.length);
    if (phrase?.sort === "name") return range(phrase);
  }
  // "HMI Ada Stroud on Kent Police - video transcript".
  for (let at = 0; at < units.length; at++) {
    const phrase = phraseStartingAt(line, at, units.length);
    if (phrase?.sort === "name" && units.bits(phrase.to) & PRESENTS) return range(phrase);
  }
  let owner = 0;
  while (owner < units.length && units.at(owner)?.kind !== "possessive") owner++;
  if (owner === units.length) return null;
  const phrase = owner > 0 ? phraseEndingAt(line, owner - 1, 0) : null;
  return phrase?.sort === "name" ? range(phrase) : null;
}
