import type { Range } from "../model/span.js";
import type { Line } from "./speech-line.js";
import type { NounPhrase } from "./speech-noun-phrase.js";

/** Who speaks a quote, and by which words: ranges are UTF-16 units, `rule` the layout that found it. */
export interface Attribution {
  readonly mention: Range;
  readonly pronoun: boolean;
  readonly cue: Range | null;
  /** How strongly the words govern the quote: a verb of speech, one of opinion, or none at all. */
  readonly strength: "verb" | "opinion" | "none";
  readonly rule: string;
  readonly because: readonly string[];
}

/** The attribution to `phrase` by the cue at unit `cue`; -1 where no cue stands there. */
export function made(
  line: Line,
  phrase: NounPhrase,
  cue: number,
  strength: Attribution["strength"],
  rule: string,
  because: readonly string[],
): Attribution {
  const { units } = line;
  const first = units.at(phrase.from);
  const last = units.at(phrase.to - 1);
  const from = units.at(cue);
  const to = units.at(cue + Math.max(from?.cueLength ?? 1, 1) - 1);
  return {
    mention: { start: first?.start ?? 0, end: last?.end ?? 0 },
    pronoun: phrase.sort === "pronoun",
    cue: cue >= 0 && from && to ? { start: from.start, end: to.end } : null,
    strength,
    rule,
    because,
  };
}
