import type { Block, Layout } from "../model/layout.js";
import type { Stretch } from "../model/stretch.js";
import type { RuleBook } from "../rules/book.js";
import type { Detected } from "../rules/detected.js";
import type { Mentions } from "../rules/mentions.js";
import { announcedAt, mayAnnounce } from "./speech-announced.js";
import { type Attribution, made } from "./speech-attribution.js";
import { signed, utteranceOwner } from "./speech-label.js";
import { type Line, lineOf } from "./speech-line.js";
import { carriedFrom, reporterOf, type Spoken, speakersOf } from "./speech-paragraph.js";

/** A quoted stretch and who speaks it, before anyone asked whether it is a quote. */
export interface SpokenStretch extends Spoken {
  readonly stretch: Stretch;
  readonly line: Line;
}

/** Every quoted stretch of the document with its speaker, in text order. */
export function spokenStretches(
  layout: Layout,
  { mentions, stretches }: Pick<Detected, "mentions" | "stretches">,
  book: RuleBook,
): readonly SpokenStretch[] {
  const spoken: SpokenStretch[] = [];
  if (stretches.length === 0) return spoken;
  const byBlock = new Map<number, Stretch[]>();
  for (const stretch of stretches) {
    const known = byBlock.get(stretch.block);
    if (known) known.push(stretch);
    else byBlock.set(stretch.block, [stretch]);
  }
  let previous = null as Paragraph | null;
  let open = null as Attribution | null;
  for (const block of layout.blocks) {
    if (block.kind === "chrome" || block.kind === "label") continue;
    const own = byBlock.get(block.index);
    if (block.kind === "caption") {
      if (own) for (const one of captioned(lineOf(layout, mentions, book, block, own), own)) spoken.push(one);
      continue;
    }
    const told =
      previous?.quotes.length && mayAnnounce(layout.doc.text, block.start)
        ? announcedAt(lineOf(layout, mentions, book, block, own ?? []), 0)
        : null;
    if (told && previous) signBackwards(spoken, previous, told);
    if (!own) {
      // A photo's line between two paragraphs of an open quote.
      if (block.kind === "heading" && previous?.quotes.at(-1)?.stretch.closed === false) continue;
      const author: Attribution | null = previous?.quotes.length ? signatureLine(layout, mentions, book, block) : null;
      if (author && previous) signBackwards(spoken, previous, author);
      previous = { block, line: null, quotes: NO_QUOTES, signature: author !== null };
      continue;
    }
    const line = lineOf(layout, mentions, book, block, own);
    const inLine = speakersOf(line);
    const runsOn: boolean = previous !== null && previous.quotes.length > 0;
    // Asked of the paragraph before only by a quote whose own paragraph does not tell.
    let asks = line.units.at(0)?.kind === "quote";
    let carried: Attribution | null = null;
    const quotes: SpokenStretch[] = [];
    for (const stretch of own) {
      const found = inLine.get(stretch.index) ?? UNTOLD;
      if (!stretch.opened && runsOn && open) {
        const attribution = carriedFrom(open, "speech.continued");
        quotes.push({ stretch, line, attribution, own: false, alone: true });
        continue;
      }
      if (asks && !found.attribution) {
        carried = fromBefore(layout, mentions, book, previous);
        asks = false;
      }
      let { attribution } = found;
      // "A vote for change" is how the day went: not governed, and the speaker before is the nearest there is.
      if (!attribution && carried) attribution = found.alone ? carried : { ...carried, strength: "none" };
      else {
        carried = null;
        asks = false;
      }
      quotes.push({ stretch, line, attribution, own: found.own, alone: found.alone });
    }
    for (const quote of quotes) spoken.push(quote);
    const first = quotes[0];
    const priorOpen = previous?.quotes.at(-1)?.stretch.closed === false;
    if (first?.attribution && first.own && priorOpen && previous)
      signBackwards(spoken, previous, carriedFrom(first.attribution, "speech.paragraph-after"));
    open = quotes.at(-1)?.attribution ?? null;
    previous = { block, line, quotes, signature: false };
  }
  return spoken;
}

const NO_QUOTES: readonly SpokenStretch[] = [];
const UNTOLD: Spoken = { attribution: null, own: false, alone: true };

/** A caption speaks for itself: it takes no speaker from the text around it and hands none on. */
function captioned(line: Line, own: readonly Stretch[]): readonly SpokenStretch[] {
  const inLine = speakersOf(line);
  return own.map((stretch) => ({
    stretch,
    line,
    ...(inLine.get(stretch.index) ?? UNTOLD),
  }));
}

interface Paragraph {
  readonly block: Block;
  readonly line: Line | null;
  readonly quotes: readonly SpokenStretch[];
  /** Whether the block is the signature under a quote, and so no speaker of what follows. */
  readonly signature: boolean;
}

/** The speaker that the paragraph before hands to one that opens with a quote. */
function fromBefore(
  layout: Layout,
  mentions: Mentions,
  book: RuleBook,
  previous: Paragraph | null,
): Attribution | null {
  if (!previous || previous.signature) return null;
  const last = previous.quotes.at(-1);
  if (last && !last.stretch.closed && last.attribution) return carriedFrom(last.attribution, "speech.run-on");
  const { block } = previous;
  const colon = layout.doc.text.charAt(block.end - 1) === ":";
  const short = !last && block.to - block.from <= 10 && !colon;
  const text = colon || block.kind === "paragraph" || block.kind === "item";
  if (!short && !text) return null;
  if (!colon && last?.attribution && last.attribution.strength !== "none" && previous.line?.sentences.length)
    return carriedFrom(last.attribution, "speech.paragraph-before");
  const line = previous.line ?? lineOf(layout, mentions, book, block, []);
  if (short) {
    // A name on a line of its own, the words below it.
    const phrase = utteranceOwner(line, 0, line.units.length) ?? signed(line, 0);
    if (phrase && phrase.to - phrase.from >= 2)
      return made(line, phrase, -1, "verb", "speech.name-line", ["the line above holds only a name"]);
  }
  if (!text) return null;
  const lastSentence = line.sentences.at(-1);
  if (!lastSentence) return null;
  const owner = colon && utteranceOwner(line, lastSentence.from, lastSentence.to);
  if (owner) return made(line, owner, -1, "verb", "speech.colon-before", ["the line above says whose words follow"]);
  if (colon) return reporterOf(line, lastSentence.from, lastSentence.to, "speech.colon-before");
  for (let at = line.sentences.length - 1; at >= 0; at--) {
    const sentence = line.sentences[at];
    const found = sentence && reporterOf(line, sentence.from, sentence.to, "speech.paragraph-before");
    if (found) return found;
  }
  return null;
}

/** A line "- Helen Roe", or only "Helen Roe, nurse", under a quote that stands alone. */
function signatureLine(layout: Layout, mentions: Mentions, book: RuleBook, block: Block): Attribution | null {
  if (block.to - block.from > 18) return null;
  const { text } = layout.doc;
  const dashed = "-–—~".includes(text.charAt(block.start)) || (block.bullet !== null && "-–—".includes(block.bullet));
  const line = lineOf(layout, mentions, book, block, []);
  let first = 0;
  while ("-~".includes(line.units.at(first)?.mark || " ")) first++;
  const phrase = signed(line, first, dashed);
  if (!phrase || (!dashed && phrase.to - phrase.from < 2)) return null;
  const rule = dashed ? "speech.pull-quote-dash" : "speech.verbless-after";
  return made(line, phrase, -1, "verb", rule, [
    dashed ? "a line with a dash and a name follows the quote" : "a line with only a name follows the quote",
  ]);
}

/** Gives `author` to the quotes just before that have no speaker of their own, back to the one that opened. */
function signBackwards(spoken: SpokenStretch[], paragraph: Paragraph, author: Attribution): void {
  let at = spoken.findLastIndex((entry) => entry.stretch.block === paragraph.block.index);
  for (; at >= 0; at--) {
    const entry = spoken[at];
    if (!entry || entry.own || !entry.alone) return;
    // A name under a quote wins over one that the paragraph above only mentions: no verb of speech stands there.
    const bare = entry.attribution?.cue === null;
    if (
      entry.attribution &&
      ((author.rule === "speech.verbless-after" && !bare) || entry.attribution.rule !== "speech.paragraph-before")
    )
      return;
    spoken[at] = { ...entry, attribution: author };
  }
}
