import type { NamePhrase } from "../model/name.js";
import { overlaps } from "../model/span.js";
import { looksNamed } from "../resolve/officials-cast.js";
import type { Person } from "../resolve/officials-persons.js";
import { phrasesIn } from "../rules/phrases.js";
import { wordClasses } from "../rules/word-classes.js";
import type { ExplainedNothing, Nearest } from "./explanation.js";
import type { People } from "./people.js";
import { quoted, type Scene } from "./scene.js";

const BY = "a byline: who wrote the page is no official";
const BYLINE = /^boilerplate\.(?:.*-)?byline/;

/** Each name, and each run of capitals that could be one, that became no official: the first place of each, and why. */
export function explainNames(scene: Scene, people: People): readonly ExplainedNothing[] {
  const { layout, resolution } = scene;
  const officials = new Set(resolution.facts.officials.map((official) => official.name));
  const taken = new Set(people.cast.persons.flatMap((person) => person.phrases));
  const persons = people.cast.persons.flatMap((person): readonly ExplainedNothing[] => {
    const shown = person.phrases.find((phrase) => looksNamed(phrase, people.cast.around.classes)) ?? person.phrases[0];
    if (officials.has(person.name) || !shown || (shown.span.words.length < 2 && shown.form === null)) return [];
    return [nothing(scene, shown, reasonOf(scene, person, shown), nearestOffice(scene, people, shown))];
  });
  const seen = new Set<string>();
  const others = scene.detected.names.flatMap((phrase): readonly ExplainedNothing[] => {
    const { text, words, titled } = phrase.span;
    if (taken.has(phrase) || words.length < 2 || seen.has(text)) return [];
    seen.add(text);
    const reason = titled
      ? "a heading in which every word has a capital: where a name begins or ends cannot be told"
      : "no first name, form of address or office shows that it is a person";
    return [nothing(scene, phrase, reason, null)];
  });
  const bylines = layout.blocks
    .filter((block) => block.rule !== null && BYLINE.test(block.rule))
    .map((block): ExplainedNothing => {
      return { sort: "name", at: scene.span(block), rule: block.rule, reason: BY, by: null, nearest: null };
    });
  return [...persons, ...others, ...bylines];
}

function nothing(scene: Scene, phrase: NamePhrase, reason: string, nearest: Nearest | null): ExplainedNothing {
  return { sort: "name", at: scene.span(phrase), rule: null, reason, by: null, nearest };
}

function reasonOf({ layout, resolution, detected, book }: Scene, person: Person, shown: NamePhrase): string {
  const block = layout.blocks[shown.block];
  const marks = block ? phrasesIn(layout, book, "kinds", block) : [];
  if (block && marks.some(({ rule, from }) => from === block.from && rule.id.endsWith("byline"))) return BY;
  if (resolution.facts.speakers.some((speaker) => speaker?.kind === "person" && speaker.name === person.name))
    return "a speaker of whom no office is stated";
  const named = [...detected.mentions.of("forces"), ...detected.mentions.of("inspectorates")];
  if (named.some((mention) => overlaps(mention, shown))) return "part of the name of a body or a place";
  return looksNamed(shown, wordClasses(book))
    ? "a name beside which no office is stated"
    : "no first name, form of address or office shows that it is a person";
}

/** The office that stands nearest to a name in its line, and whose it is. */
function nearestOffice(scene: Scene, { cast }: People, name: NamePhrase): Nearest | null {
  const away = (from: number, to: number): number => (to <= name.from ? name.from - to : from - name.to);
  const offices = cast.roles
    .filter(({ block, coreFrom, coreTo }) => block === name.block && (coreTo <= name.from || coreFrom >= name.to))
    .sort((one, other) => away(one.coreFrom, one.coreTo) - away(other.coreFrom, other.coreTo));
  const [office] = offices;
  if (!office) return null;
  const words = away(office.coreFrom, office.coreTo);
  const side = office.coreTo <= name.from ? "before" : "behind";
  const owner = cast.persons.find((person) =>
    person.namings.some((naming) => naming.phrase.mention === office.mention),
  );
  const told = owner ? `and it is ${owner.name}'s` : "and no rule of roles.yaml joins them so";
  const at = scene.span(office.mention);
  const far = words === 0 ? "right" : `${words} ${words === 1 ? "word" : "words"}`;
  const says = `the office ${quoted(at.text)} stands ${far} ${side} it, ${told}`;
  return { rule: office.mention.rule.id, says, read: at, wanted: null, instead: null };
}
