import type { QuoteFact, SpeakerFact } from "../model/facts.js";
import { contains, overlaps, type Range } from "../model/span.js";
import type { Voice } from "../resolve/speaker-voices.js";
import { HE, IT, SHE, THEY, wordClasses } from "../rules/word-classes.js";
import { tokenAt } from "../text/tokens.js";
import type { Condition, Loser, ToldValue } from "./explanation.js";
import type { People } from "./people.js";
import { blockAt, quoted, type Scene } from "./scene.js";

/** How many lines back somebody may be named who could be the speaker. */
const LINES_BACK = 2;

/** Each quote of the record: the words that make it speech, who its speaker is and why, and who else it could have been. */
export function explainQuotes(scene: Scene, people: People): readonly ToldValue[] {
  const { facts } = scene.resolution;
  return scene.record.quotes.map((entry, index): ToldValue => {
    const [first] = entry.spans;
    const at = facts.quotes.findIndex(({ spans }) => spans.some((range) => first && scene.touches(first, range)));
    const fact = facts.quotes[at];
    const speaker = facts.speakers[at] ?? null;
    const who = entry.speaker === null ? "speaker not settled" : (entry.speaker.name ?? entry.speaker.kind);
    return {
      field: "quotes",
      index,
      title: `${who}, ${entry.form}`,
      rule: entry.rule,
      at: entry.spans,
      met: fact ? metOf(scene, people, fact, speaker) : [],
      lost: fact ? lostOf(scene, people, fact, speaker) : [],
    };
  });
}

function metOf(scene: Scene, people: People, fact: QuoteFact, speaker: SpeakerFact | null): readonly Condition[] {
  const words = fact.because.map((says): Condition => ({ of: "words", says, rule: null, at: null }));
  const cue: Condition[] =
    fact.cue === null
      ? []
      : [
          {
            of: "words",
            says: `${quoted(scene.span(fact.cue).text)} attributes it`,
            rule: cueRule(scene, fact.cue),
            at: scene.span(fact.cue),
          },
        ];
  return [...words, ...cue, speakerCondition(scene, people, fact, speaker)];
}

function cueRule({ detected }: Scene, cue: Range): string | null {
  return detected.mentions.of("speech").find((mention) => overlaps(mention, cue))?.rule.id ?? null;
}

function speakerCondition(
  scene: Scene,
  people: People,
  { mention }: QuoteFact,
  speaker: SpeakerFact | null,
): Condition {
  if (mention === null) return { of: "speaker", says: "no words near it name a speaker", rule: null, at: null };
  const at = scene.span(mention);
  const words = quoted(at.text);
  const says = (told: string): Condition => ({ of: "speaker", says: told, rule: null, at });
  if (speaker === null) return says(`${words} can mean more than one speaker, or nobody whom the text names`);
  const who = speaker.name ?? `${speaker.kind}, without a name`;
  const voice = people.voices.find((one) => overlaps(one, mention) && one.person.name === speaker.name);
  if (voice) {
    const reference = people.references.find((one) => overlaps(one, mention) && one.holder !== null);
    if (reference) return says(`${words} is ${who}: the only one who holds that office here`);
    return says(`${words} names ${who}`);
  }
  if (speaker.kind === "unnamed") return says(`${words} is somebody whom the text does not name`);
  const word = pronounOf(scene, mention);
  if (word === "it" || word === "they") return says(`${words} is ${who}: the body that the text speaks of there`);
  if (word !== null) return says(`${words} is ${who}: ${pointedAt(scene, people, mention, speaker)}`);
  return says(`${words} is ${who}`);
}

/** Why a pronoun means somebody: they spoke last, or were named before. */
function pointedAt(scene: Scene, people: People, mention: Range, speaker: SpeakerFact): string {
  const { quotes, speakers } = scene.resolution.facts;
  const last = quotes
    .map(({ spans }, index) => ({ end: Math.max(...spans.map((span) => span.end)), speaker: speakers[index] ?? null }))
    .filter(({ end }) => end <= mention.start)
    .sort((one, other) => one.end - other.end)
    .at(-1);
  if (last?.speaker && last.speaker.name === speaker.name) return "who spoke last";
  const voice = people.voices.findLast((one) => one.person.name === speaker.name && one.end <= mention.start);
  if (!voice) return "nobody else can be meant";
  const lineOf = (at: number): number => blockAt(scene, tokenAt(scene.layout.tokens, at))?.index ?? 0;
  const place = lineOf(voice.start) === lineOf(mention.start) ? "in the same paragraph" : "shortly before";
  return `named ${place}, ${quoted(scene.span(voice).text)}`;
}

function pronounOf({ layout, book }: Scene, mention: Range): "male" | "female" | "it" | "they" | null {
  const bits = wordClasses(book)[layout.tokens.word[tokenAt(layout.tokens, mention.start)] ?? 0] ?? 0;
  if ((bits & HE) !== 0) return "male";
  if ((bits & SHE) !== 0) return "female";
  if ((bits & IT) !== 0) return "it";
  return (bits & THEY) !== 0 ? "they" : null;
}

function lostOf(scene: Scene, people: People, fact: QuoteFact, speaker: SpeakerFact | null): readonly Loser[] {
  const [first] = fact.spans;
  const place = fact.mention ?? first;
  const here = place && blockAt(scene, tokenAt(scene.layout.tokens, place.start));
  if (!place || !here) return [];
  const seen = new Set<string>([speaker?.name ?? ""]);
  const pronoun = fact.mention && pronounOf(scene, fact.mention);
  return people.voices.toReversed().flatMap((voice): readonly Loser[] => {
    const block = blockAt(scene, tokenAt(scene.layout.tokens, voice.start));
    const back = block ? here.index - block.index : LINES_BACK + 1;
    const { name } = voice.person;
    if (back < 0 || back > LINES_BACK || seen.has(name) || fact.spans.some((span) => contains(span, voice))) return [];
    seen.add(name);
    const why = whyNot(people, voice, pronoun, speaker === null, voice.start > place.start);
    return [{ of: "speaker", candidate: name, rule: null, why, at: scene.span(voice) }];
  });
}

function whyNot(
  people: People,
  voice: Voice,
  pronoun: ReturnType<typeof pronounOf>,
  open: boolean,
  behind: boolean,
): string {
  if (people.isQuoted(voice)) return "named inside a quote: whoever is spoken of there does not speak next";
  if ((pronoun === "male" || pronoun === "female") && voice.gender !== null && voice.gender !== pronoun)
    return `the pronoun is ${pronoun}, and this person is not`;
  if (open) return "could be meant, and another could as well";
  if (behind) return "named only behind the words that name the speaker";
  return pronoun === null ? "the words beside the quote name another" : "another was named nearer, or spoke last";
}
