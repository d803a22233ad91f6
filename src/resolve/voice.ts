import type { OfficialFact, QuoteFact, SpeakerFact } from "../model/facts.js";
import type { Role } from "../model/ids.js";
import { contains, type Range } from "../model/span.js";

const INSPECTORS: ReadonlySet<Role> = new Set([
  "chief-inspector-of-constabulary",
  "inspector-of-constabulary",
  "assistant-inspector-of-constabulary",
]);
/** A quoted stretch this short that holds a grade is a quoted grade, not speech. */
const SPEECH_UNITS = 32;

/**
 * Whether words at a place award in the inspectorate's or the narrator's voice: null where they do, else the reason. Inside
 * a quote only an inspector, or the inspectorate, awards; what anyone else says there is an opinion.
 */
export function voiceOf(
  quotes: readonly QuoteFact[],
  speakers: readonly (SpeakerFact | null)[],
  officials: readonly OfficialFact[],
): (range: Range) => string | null {
  const spoken = quotes.flatMap((quote, index) => {
    const speaker = speakers[index] ?? null;
    const role = speaker?.official == null ? null : (officials[speaker.official]?.role ?? null);
    if (speaker?.kind === "inspectorate" || (role !== null && INSPECTORS.has(role))) return [];
    // A transcript whose speaker holds no other office is the inspector's.
    if (quote.form === "transcript" && role === null) return [];
    return quote.spans.filter((span) => span.end - span.start > SPEECH_UNITS);
  });
  return (range) =>
    spoken.some((span) => contains(span, range)) ? "said in a quote of someone who is no inspector" : null;
}

/** How many inspectors (or the inspectorate) and how many others speak in a document's quotes, each named one counted once. */
export function voicesOf(people: {
  readonly officials: readonly OfficialFact[];
  readonly speakers: readonly (SpeakerFact | null)[];
}): { readonly inspectors: number; readonly others: number } {
  const inspectors = new Set<string>();
  const others = new Set<string>();
  for (const speaker of people.speakers) {
    if (!speaker) continue;
    const role = speaker.official === null ? null : (people.officials[speaker.official]?.role ?? null);
    const inspects = speaker.kind === "inspectorate" || (role !== null && INSPECTORS.has(role));
    (inspects ? inspectors : others).add(speaker.name ?? speaker.kind);
  }
  return { inspectors: inspectors.size, others: others.size };
}
