import type { Layout } from "../model/layout.js";
import type { Mentions } from "../rules/mentions.js";
import { isLetter, isUpper } from "../text/units.js";
import type { SpokenStretch } from "./quote-speakers.js";
import { lastChar } from "./speech-line.js";
import { isNominal } from "./speech-parts.js";
import { ADVERB, AUXILIARY, BE, DETERMINER, MEANING, SCHEME } from "./speech-words.js";

/** Why a quoted stretch is no quote: the rule that came nearest, and the reason in words. */
export interface Refusal {
  readonly rule: string | null;
  readonly reason: string;
}

/** Fewer words than this are scare quotes unless a verb governs them. */
const FRAGMENT = 4;
/** A quoted name of more words is none. */
const LONG_NAME = 8;
/** A report's title of more words is none. */
const LONG_TITLE = 16;
/** A line that looks like a heading is one up to this many words; a longer one is a paragraph without its point. */
const HEADLINE = 14;

/** Null where the stretch is a quote; else why not. `before`: the last stretch that was one. */
export function refusalOf(
  spoken: SpokenStretch,
  layout: Layout,
  mentions: Mentions,
  before: SpokenStretch | undefined,
): Refusal | null {
  const { stretch, attribution } = spoken;
  const rule = attribution?.rule ?? null;
  const words = wordsIn(layout, stretch.from, stretch.to);
  if (words === 0) return { rule: null, reason: "the marks hold no word" };
  const placed = placeRefusal(spoken, layout, words);
  if (placed) return { rule, reason: placed };
  if (isGrade(mentions, layout, stretch.from, stretch.to) && !goesWith(before, spoken, layout))
    return { rule, reason: "the quoted words are only a grade" };
  const term = mentions
    .within("speech", stretch.from, stretch.to)
    .find((mention) => mention.rule.data.sort === "term" || mention.rule.data.sort === "naming");
  if (term?.rule.data.sort === "term" && term.to - term.from >= words)
    return { rule: term.rule.id, reason: "the quoted words are a term of the trade" };
  // "said the report marked 'a turning point, not a finishing line'": a verb of speech governs the verb of naming too.
  const told = spoken.own && attribution?.strength === "verb" && words > FRAGMENT && isLower(layout, stretch.start);
  const naming = told ? null : namingBefore(spoken, words);
  if (naming) return { rule, reason: naming };
  if (isShortName(spoken, layout, words)) return { rule, reason: "a name for what stands before the bracket" };
  if (isReport(layout, stretch.from, stretch.to)) return { rule, reason: "the title of a report" };
  if (termBehind(spoken)) return { rule, reason: "words behind it make it a term" };
  if (isTeaser(spoken, layout)) return { rule, reason: "a fragment of a headline that the page links to" };
  if (spoken.alone)
    return words < 3 && !attribution ? { rule: null, reason: "too short to stand alone, and nobody speaks it" } : null;
  const strength = attribution?.strength ?? "none";
  const governed = spoken.own && strength !== "none";
  if (isTitle(layout, stretch.from, stretch.to) && !isIntroduced(spoken))
    return { rule, reason: "a title: every word of it is capitalised" };
  if (words >= FRAGMENT)
    return !governed && words <= LONG_NAME && isAttributive(spoken) && (isSchemes(spoken) || !attribution)
      ? { rule, reason: "the name of what stands behind it" }
      : null;
  if (!governed) return { rule, reason: "a scare quote: no verb of speech governs it" };
  if (isAttributive(spoken) && !EVALUATES.test(layout.doc.text.slice(stretch.start, stretch.end))) {
    return { rule, reason: "a scare quote: it only qualifies the noun beside it" };
  }
  return null;
}

/** "largely positive", "too slow", "firm and fair", "remarkable": fragments that judge, even before a noun. */
const EVALUATES =
  /^(?:\S{3,20}ly|very|too|not|so|more|most|less|no) | (?:and|but) |^\p{L}{3,16}(?:able|ible|ous|ful|less|some|tic)$/iu;

/** "Pay: 'a summer of discontent'": a link's words in a list, with no verb. */
function isTeaser({ attribution, stretch }: SpokenStretch, layout: Layout): boolean {
  const block = layout.blocks[stretch.block];
  const led = attribution?.rule === "speech.name-colon" && attribution.cue === null;
  // "- Sugar beet harvest 'best for a decade'".
  const unled =
    (attribution === null || (attribution.strength === "none" && attribution.cue === null)) &&
    stretch.outerEnd === block?.end;
  if (block?.kind !== "item" || !(led || unled)) return false;
  const { text } = layout.doc;
  return !isUpper(text.charCodeAt(stretch.start)) && !".!?".includes(text.charAt(stretch.end - 1));
}

const SIGNED = new Set(["speech.pull-quote-dash", "speech.verbless-after", "speech.name-line"]);

function wordsIn(layout: Layout, from: number, to: number): number {
  let words = 0;
  for (let token = from; token < to; token++)
    if ((layout.tokens.kind[token] ?? 0) <= 2 && layout.tokens.glued[token] !== 1) words++;
  return words;
}

function placeRefusal(spoken: SpokenStretch, layout: Layout, words: number): string | null {
  const block = layout.blocks[spoken.stretch.block];
  if (!block) return null;
  if (block.kind === "title") return "a fragment in the title";
  if (block.kind === "caption")
    return spoken.own && spoken.attribution?.strength === "verb" ? null : "a fragment in a caption";
  if (block.kind !== "heading") return null;
  const size = block.to - block.from;
  // '"We start on Monday." - Helen Roe': a signed quote has no point at its end.
  if (words > FRAGMENT && SIGNED.has(spoken.attribution?.rule ?? "")) return null;
  if (isAboveBody(layout, block.index)) return "a fragment in a headline";
  if (spoken.alone && words >= HEADLINE / 2 && spoken.stretch.start - block.start <= 6) return null;
  return size < HEADLINE || spoken.attribution?.strength !== "verb" ? "a fragment in a heading" : null;
}

/** Whether no paragraph of the text stands above the block: a headline that the layout took for a heading. */
function isAboveBody(layout: Layout, index: number): boolean {
  for (let at = index - 1, steps = 0; at >= 0; at--, steps++) {
    const block = layout.blocks[at];
    if (steps > 12 || (block?.kind === "paragraph" && block.to - block.from >= 12)) return false;
  }
  return true;
}

function isGrade(mentions: Mentions, layout: Layout, from: number, to: number): boolean {
  let at = from;
  for (const mention of mentions.within("scales", from, to)) {
    for (; at < mention.from; at++) if ((layout.tokens.kind[at] ?? 0) <= 2) return false;
    at = mention.to;
  }
  if (at === from) return false;
  for (; at < to; at++) if ((layout.tokens.kind[at] ?? 0) <= 2) return false;
  return true;
}

/** How many tokens may part two fragments that one verb governs: "called the plan 'weak' and its staffing 'inadequate'". */
const BESIDE = 5;

/** Whether "and" joins the stretch to a fragment of the same verb right before it: then it is one too, though it be a grade's name. */
function goesWith(before: SpokenStretch | undefined, spoken: SpokenStretch, layout: Layout): boolean {
  const cue = spoken.attribution?.cue?.start;
  if (!before || cue === undefined || before.attribution?.cue?.start !== cue) return false;
  const between = layout.doc.text.slice(before.stretch.end, spoken.stretch.start);
  return spoken.stretch.from - before.stretch.to <= BESIDE + 2 && /^["'’”]? and [^.,;]*$/.test(between);
}

/** "entitled '...'", "known as '...'": words right before the quote that make it a name. */
function namingBefore(spoken: SpokenStretch, words: number): string | null {
  const { line, stretch } = spoken;
  const at = line.place.get(stretch.index) ?? 0;
  for (let back = 1; back <= 4 && at - back >= 0; back++) {
    const unit = line.units.at(at - back);
    if (!unit || unit.mark === ":" || unit.mark === "." || unit.cue === "verb") return null;
    if (unit.cue !== "naming" || (line.units.at(at - back - 1)?.bits ?? 0) & DETERMINER) continue;
    const between = back - unit.cueLength;
    if (between <= 0 || (between <= 2 && words < FRAGMENT)) return "words before it make it a name, a title or a grade";
  }
  return null;
}

/** "'Keeping the peace' was also graded as fair", "what 'duty of care' meant": words right behind it that make it a term. */
function termBehind({ line, stretch, attribution }: SpokenStretch): boolean {
  const { units } = line;
  const at = line.place.get(stretch.index) ?? 0;
  const next = units.at(at + 1);
  if (next?.kind !== "word") return false;
  if (next.bits & MEANING) return attribution?.cue === null || (attribution?.cue?.end ?? 0) < stretch.outerStart;
  if (!(next.bits & (AUXILIARY | BE))) return false;
  for (let after = at + 2; after <= at + 4; after++) {
    const unit = units.at(after);
    if (unit?.cue === "naming") return true;
    if (!((unit?.bits ?? 0) & (AUXILIARY | ADVERB))) return false;
  }
  return false;
}

/** 'Services ("HMICFRS") inspected': alone in brackets. */
function isShortName({ stretch }: SpokenStretch, { doc }: Layout, words: number): boolean {
  if (words >= FRAGMENT) return false;
  return (
    /\((?:the )?$/i.test(doc.text.slice(Math.max(0, stretch.outerStart - 5), stretch.outerStart)) &&
    doc.text.charAt(stretch.outerEnd) === ")"
  );
}

/** "publishes 'PEEL: Police legitimacy 2017'", "... 2015 – An inspection of Kent Police": a series, a colon and a year at the end or before a dash. */
function isReport({ tokens, doc }: Layout, from: number, to: number): boolean {
  const words = doc.text.slice(tokens.start[from], tokens.end[to - 1]);
  return to - from <= LONG_TITLE && /^\p{Lu}[^.!?:]*: [^.!?:]* 20[0-3]\d(?:$| [–—-] )/u.test(words);
}

function isLower(layout: Layout, start: number): boolean {
  const first = layout.doc.text.charCodeAt(start);
  return isLetter(first) && !isUpper(first);
}

/** "the 'right care, right person' approach". */
function isSchemes({ line, stretch }: SpokenStretch): boolean {
  const at = line.place.get(stretch.index) ?? 0;
  return ((line.units.at(at + 1)?.bits ?? 0) & SCHEME) !== 0;
}

/** Two to eight words, each with a capital but the small ones, and no sentence among them. */
function isTitle(layout: Layout, from: number, to: number): boolean {
  const { tokens, doc } = layout;
  let capitals = 0;
  let words = 0;
  for (let token = from; token < to; token++) {
    if ((tokens.kind[token] ?? 0) !== 1) continue;
    const start = tokens.start[token] ?? 0;
    words++;
    if (isUpper(doc.text.charCodeAt(start))) capitals++;
    else if ((tokens.end[token] ?? 0) - start > 3) return false;
  }
  return words >= 2 && words <= 10 && capitals >= 2 && capitals * 2 > words;
}

/** Whether a cue or a colon stands right before it: He said "Thank You". */
function isIntroduced(spoken: SpokenStretch): boolean {
  const { line, stretch } = spoken;
  const at = line.place.get(stretch.index) ?? 0;
  const before = line.units.at(at - 1);
  if (!before) return true;
  const end = spoken.attribution?.cue?.end ?? -1;
  return (
    before.mark === ":" ||
    (before.mark === "," && spoken.own && spoken.attribution?.strength === "verb") ||
    (before.end === end && spoken.attribution?.strength === "verb") ||
    ".!?".includes(lastChar(line.text, line.units.at(at) ?? before) || " ")
  );
}

/** Between an article and a noun: its 'county lines' team. */
function isAttributive(spoken: SpokenStretch): boolean {
  const { line, stretch } = spoken;
  const at = line.place.get(stretch.index) ?? 0;
  const before = line.units.at(at - 1);
  const after = line.units.at(at + 1);
  if (!before || !after || after.kind !== "word" || !isNominal(after) || after.cue !== null) return false;
  if (!/\s/.test(line.text.slice(stretch.start, stretch.end))) return true;
  return (
    before.kind === "possessive" ||
    (before.bits & DETERMINER) !== 0 ||
    /['’]\s$/.test(line.text.slice(before.end, line.units.at(at)?.start)) ||
    isNominal(before)
  );
}
