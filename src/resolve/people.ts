import type { Check } from "../model/doc.js";
import type { OfficialFact, SpeakerFact } from "../model/facts.js";
import type { Miss } from "../model/trace.js";
import type { RuleBook } from "../rules/book.js";
import { RangeIndex } from "../text/range-index.js";
import { officialOf } from "./officials.js";
import { type Cast, castOf, looksNamed } from "./officials-cast.js";
import type { Gathered } from "./officials-gathered.js";
import type { Holder } from "./officials-holder.js";
import { organisationOf, serviceOf } from "./officials-organisation.js";
import type { Person } from "./officials-persons.js";
import { type Promotion, promotionsOf } from "./people-promotions.js";
import { lonePhrases, type Reference, referencesOf } from "./people-references.js";
import type { Setting } from "./people-setting.js";
import { Asked } from "./speaker-gender.js";
import { quotedTest, Voices, voicesOf } from "./speaker-voices.js";
import { speakersOf } from "./speakers.js";

export type { Setting } from "./people-setting.js";

export interface People {
  readonly officials: readonly OfficialFact[];
  /** One for each quote; null where the text does not settle it. */
  readonly speakers: readonly (SpeakerFact | null)[];
  readonly checks: readonly Check[];
  readonly misses: readonly Miss[];
  /** For `Setting`, should the people of the document be asked for again. */
  readonly gathered: Gathered | null;
}

/** Who the named people are, and which of them (or which body) spoke each quote. */
export function resolvePeople(setting: Setting, book: RuleBook): People {
  if (setting.detected.names.length === 0 && setting.quotes.length === 0) return NOBODY;
  const cast = castOf(setting, book);
  const { quotes } = setting;
  const lone = lonePhrases(cast);
  const spoken = lone.length === 0 ? [] : quotes.flatMap((quote) => quote.mention ?? []);
  const holders = promoted(cast, promotionsOf(cast, lone, spoken), book);
  const references = referencesOf(cast, holders, lone);
  const pointing = new Map<Holder, Reference[]>(holders.map((holder) => [holder, []]));
  for (const reference of references) if (reference.holder) pointing.get(reference.holder)?.push(reference);
  const officials = holders.map((holder) => officialOf(holder, pointing.get(holder) ?? [], cast.around, book));
  const index = new Map(holders.map((holder, at) => [holder.person, at]));
  const { speakers, checks } =
    quotes.length === 0
      ? NO_SPEAKERS
      : speakersOf({
          cast,
          quotes,
          references: new RangeIndex(references),
          voices: new Voices(voicesOf(cast, references)),
          asked: new Asked(book),
          officialOf: (person) => index.get(person) ?? null,
          isQuoted: quotedTest(quotes),
        });
  return {
    officials,
    speakers,
    checks: [...checks, ...holders.flatMap(checksOf)],
    misses: missesOf(cast, index),
    gathered: cast.gathered,
  };
}

const NO_SPEAKERS: ReturnType<typeof speakersOf> = { speakers: [], checks: [] };
const NOBODY: People = { officials: [], speakers: [], checks: [], misses: [], gathered: null };

/** The holders once lone titles have given an office to those who were named without one. */
function promoted(cast: Cast, promotions: readonly Promotion[], book: RuleBook): readonly Holder[] {
  if (promotions.length === 0) return cast.holders;
  const gained = new Map(promotions.map((promotion) => [promotion.person, promotion.phrase]));
  const holderOf = new Map(cast.holders.map((holder) => [holder.person, holder]));
  return cast.persons.flatMap((person) => {
    const known = holderOf.get(person);
    const phrase = gained.get(person);
    if (!phrase) return known ? [known] : [];
    const [name] = person.phrases;
    if (!name) return [];
    const because = [`"${cast.around.layout.doc.text.slice(phrase.start, phrase.end)}" can mean nobody else`];
    const naming = known?.naming ?? {
      name,
      phrase,
      rule: "roles.points-back",
      because,
      start: name.start,
      end: name.end,
    };
    const service = serviceOf(phrase.role, book);
    const organisation = known?.naming
      ? known.organisation
      : organisationOf(service, [naming], phrase.start, cast.around);
    return [{ person, role: phrase.role, service, status: phrase.status, organisation, naming }];
  });
}

function checksOf({ person, role, organisation }: Holder): readonly Check[] {
  const checks: Check[] = [];
  const [first] = person.phrases;
  const ranges = first ? [{ start: first.start, end: first.end }] : [];
  if (role === null) {
    checks.push({
      code: "role-not-settled",
      severity: "info",
      message: `the text gives ${person.name} no office`,
      ranges,
    });
  }
  if (organisation.open) {
    const message = `${person.name} could serve several of the bodies that the document names`;
    checks.push({ code: "organisation-not-settled", severity: "warning", message, ranges });
  }
  return checks;
}

/** Names that look like a person's and became no official: the first mention of each. */
function missesOf(cast: Cast, officials: ReadonlyMap<Person, number>): readonly Miss[] {
  const misses: Miss[] = [];
  for (const person of cast.persons) {
    if (officials.has(person)) continue;
    const shown = person.phrases.find((phrase) => looksNamed(phrase, cast.around.classes));
    if (!shown) continue;
    const { start, end } = shown;
    const reason = "a name beside which no office is stated";
    misses.push({ rule: null, kind: "officials", range: { start, end }, reason });
  }
  return misses;
}
