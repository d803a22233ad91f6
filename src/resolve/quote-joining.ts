import type { Block, Layout } from "../model/layout.js";
import { isLetter, isUpper } from "../text/units.js";
import type { SpokenStretch } from "./quote-speakers.js";
import type { Attribution } from "./speech-attribution.js";
import { lastChar, sentenceOfUnit } from "./speech-line.js";

/** Stretches that are one quote, in order. */
export interface Joined {
  readonly parts: readonly SpokenStretch[];
  readonly form: "full" | "partial";
  readonly attribution: Attribution | null;
}

/** Joins stretches into quotes: one stretch of speech by one speaker each. `stretches` are in text order. */
export function joined(layout: Layout, stretches: readonly SpokenStretch[]): readonly Joined[] {
  const groups: { parts: SpokenStretch[]; form: "full" | "partial" }[] = [];
  for (const spoken of stretches) {
    const group = groups.at(-1);
    const last = group?.parts.at(-1);
    let form = formOf(spoken);
    if (group && last && group.form === "full") {
      // "We tried," he said, "and we failed.": a small letter after the cue goes on with the sentence.
      const resumed = form === "partial" && last.stretch.block === spoken.stretch.block && isResumed(last, spoken);
      if (resumed) form = "full";
      if (form === "full" && joins(layout, last, spoken, resumed)) {
        group.parts.push(spoken);
        continue;
      }
    }
    groups.push({ parts: [spoken], form });
  }
  return groups.map(({ parts, form }) => {
    const own = parts.find((part) => part.own && part.attribution) ?? parts.find((part) => part.attribution);
    return { parts, form, attribution: own?.attribution ?? null };
  });
}

/** Whether a reader comes from one block straight to the other: furniture and captions are passed over, `headings` too where a quote is open. */
function follows(layout: Layout, from: number, to: number, headings: boolean): boolean {
  const isPassed = ({ kind, start }: Block): boolean =>
    kind === "chrome" ||
    kind === "caption" ||
    (headings && kind === "heading" && !QUOTED.test(layout.doc.text.charAt(start)));
  for (let index = from; index <= to; index++) {
    const block = layout.blocks[index];
    if (block && isPassed(block) !== (index > from && index < to)) return false;
  }
  return from < to;
}

const QUOTED = /["“‘']/;

function joins(layout: Layout, last: SpokenStretch, next: SpokenStretch, resumed: boolean): boolean {
  if (last.stretch.block === next.stretch.block) {
    if (resumed) return true;
    const from = sentenceOf(last);
    const to = sentenceOf(next);
    if (to - from > 1) return false;
    if (from === to) return !next.own || sameSpeaker(last, next);
    return next.own ? sameSpeaker(last, next) : next.alone;
  }
  if (next.line.place.get(next.stretch.index) !== 0) return false;
  if (!follows(layout, last.stretch.block, next.stretch.block, !last.stretch.closed)) return false;
  if (!next.stretch.opened) return true;
  if (next.attribution?.rule === "speech.name-inside") return false;
  if (!last.stretch.closed) return true;
  return (
    !next.own &&
    next.alone &&
    sentenceOf(last) === last.line.sentences.length - 1 &&
    next.attribution?.rule !== "speech.pull-quote-dash"
  );
}

/** Whether the second quote's own words name the first one's speaker again, or point back to it. */
function sameSpeaker(last: SpokenStretch, next: SpokenStretch): boolean {
  const one = last.attribution;
  const other = next.attribution;
  if (!one || !other) return false;
  if (other.pronoun || one.mention.start === other.mention.start) return true;
  const { text } = next.line;
  const word = (range: { start: number; end: number }): string =>
    text.slice(range.start, range.end).split(" ").at(-1) ?? "";
  return word(one.mention) === word(other.mention);
}

function sentenceOf(spoken: SpokenStretch): number {
  const at = spoken.line.place.get(spoken.stretch.index) ?? 0;
  return sentenceOfUnit(spoken.line, at);
}

function isResumed(last: SpokenStretch, next: SpokenStretch): boolean {
  const unit = last.line.units.at(last.line.place.get(last.stretch.index) ?? 0);
  return (
    unit !== undefined &&
    sentenceOf(last) === sentenceOf(next) &&
    ",-–—…".includes(lastChar(last.line.text, unit) || " ")
  );
}

/** Speech in sentences, or a fragment inside the reporter's own. */
function formOf(spoken: SpokenStretch): "full" | "partial" {
  const { stretch, line } = spoken;
  if (spoken.alone || !stretch.opened) return "full";
  const at = line.place.get(stretch.index) ?? 0;
  const before = line.units.at(at - 1);
  if (before?.mark === ":") return "full";
  let first = stretch.start;
  while (first < stretch.end && !isLetter(line.text.charCodeAt(first))) first++;
  const capital = isUpper(line.text.charCodeAt(first));
  const opens = line.sentences[sentenceOfUnit(line, at)]?.from === at;
  if (!capital) return "partial";
  if (opens || !before || before.kind !== "word") return "full";
  return spoken.attribution?.cue?.end === before.end || ENDS.test(line.text.slice(stretch.start, stretch.end))
    ? "full"
    : "partial";
}

const ENDS = /[.!?]$/;
