import type { Layout } from "../model/layout.js";
import { blockAtUnit } from "./block-at.js";
import type { SpokenStretch } from "./quote-speakers.js";

/** How many quotes that stand alone are looked for elsewhere: keeps a long text of them linear. */
const MOST = 40;
/** Shorter quotes recur by chance. */
const SHORTEST = 20;

/** Parts off the pull quotes: stretches alone in their paragraph whose words the body holds too. */
export function withoutPullQuotes(
  layout: Layout,
  stretches: readonly SpokenStretch[],
): { readonly kept: readonly SpokenStretch[]; readonly repeats: readonly SpokenStretch[] } {
  const kept: SpokenStretch[] = [];
  const repeats: SpokenStretch[] = [];
  const seen = new Set<string>();
  let tried = 0;
  for (const spoken of stretches) {
    const candidate = standsAlone(spoken) && spoken.stretch.end - spoken.stretch.start >= SHORTEST && tried++ < MOST;
    if (candidate && !goesOn(layout, spoken.stretch.start) && isElsewhere(layout, spoken, seen)) repeats.push(spoken);
    else kept.push(spoken);
  }
  return { kept, repeats };
}

/** A paragraph of one closed quote, with no verb that gives it a speaker. */
function standsAlone(spoken: SpokenStretch): boolean {
  const { line, stretch } = spoken;
  return (
    line.place.size === 1 &&
    stretch.closed &&
    stretch.opened &&
    spoken.alone &&
    spoken.attribution?.rule !== "speech.cue-after"
  );
}

function isElsewhere(layout: Layout, spoken: SpokenStretch, seen: Set<string>): boolean {
  const { text } = layout.doc;
  const { start, end, block } = spoken.stretch;
  const words = text.slice(start, end).replace(/[.,!?…]$/, "");
  for (let at = text.indexOf(words), step = 0; at >= 0 && step < 3; at = text.indexOf(words, at + 1), step++) {
    const own = layout.blocks[block];
    if (own && at >= own.start && at < own.end) continue;
    // Where two paragraphs of their own say the same, the first is the quote.
    const alone =
      /["“”‘']/.test(text.charAt(at - 1)) &&
      (at < 2 || /\s/.test(text.charAt(at - 2))) &&
      /^[.,!?…]?["”’']\s*(?:[\n\r]|$)/.test(text.slice(at + words.length, at + words.length + 6));
    const title = layout.title === null ? undefined : layout.blocks[layout.title];
    if (title && at >= title.start && at < title.end) continue;
    if (!alone || at < start || seen.has(words) || goesOn(layout, at)) return true;
  }
  seen.add(words);
  return false;
}

/** Whether the paragraph at a unit goes on with a quote that the one before opened and did not close. */
function goesOn(layout: Layout, at: number): boolean {
  const { blocks, doc } = layout;
  const before = blocks[(blockAtUnit(layout, at)?.index ?? 0) - 1];
  if (before === undefined) return false;
  const words = doc.text.slice(before.start, before.end);
  return words.lastIndexOf("“") > words.lastIndexOf("”") || (words.split('"').length - 1) % 2 === 1;
}
