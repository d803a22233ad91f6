import type { Check } from "../model/doc.js";
import type { OfficialFact, SpeakerFact } from "../model/facts.js";
import type { NamePhrase } from "../model/name.js";
import type { Miss } from "../model/trace.js";
import type { RuleBook } from "../rules/book.js";
import { officialOf } from "./officials.js";
import { type Cast, castOf, type Holder, looksNamed } from "./officials-cast.js";
import { organisationOf, serviceOf } from "./officials-organisation.js";
import { type Promotion, promotionsOf, referencesOf } from "./people-references.js";
import type { Setting } from "./people-setting.js";
import { quotedTest, voicesOf } from "./speaker-voices.js";
import { speakersOf } from "./speakers.js";

export type { Setting } from "./people-setting.js";

export interface People {
  readonly officials: readonly OfficialFact[];
  /** One for each quote; null where the text does not settle it. */
  readonly speakers: readonly (SpeakerFact | null)[];
  readonly checks: readonly Check[];
  readonly misses: readonly Miss[];
}

/** Who the named people are, and which of them (or which body) spoke each quote. */
export function resolvePeople(setting: Setting, book: RuleBook): People {
  const cast = castOf(setting, book);
  const holders = promoted(
    cast,
    promotionsOf(
      cast,
      setting.quotes.flatMap((quote) => quote.mention ?? []),
    ),
    book,
  );
  const references = referencesOf(cast, holders);
  const officials = holders.map((holder) => {
    const pointing = references.filter((reference) => reference.holder === holder);
    return officialOf(holder, pointing, cast.around);
  });
  const index = new Map(holders.map((holder, at) => [holder.person, at]));
  const { speakers, checks } = speakersOf({
    cast,
    quotes: setting.quotes,
    references,
    voices: voicesOf(cast, references),
    officialOf: (person) => index.get(person) ?? null,
    isQuoted: quotedTest(setting.quotes),
  });
  return {
    officials,
    speakers,
    checks: [...checks, ...holders.flatMap(checksOf)],
    misses: missesOf(cast, holders, book),
  };
}

/** The holders once lone titles have given an office to those who were named without one. */
function promoted(cast: Cast, promotions: readonly Promotion[], book: RuleBook): readonly Holder[] {
  const gained = new Map(promotions.map((promotion) => [promotion.person, promotion.phrase]));
  return cast.persons.flatMap((person) => {
    const known = cast.holders.find((holder) => holder.person === person);
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
function missesOf(cast: Cast, holders: readonly Holder[], book: RuleBook): readonly Miss[] {
  const official = new Set(holders.map((holder) => holder.person));
  return cast.persons.flatMap((person): readonly Miss[] => {
    const shown: NamePhrase | undefined = person.phrases.find((phrase) => looksNamed(phrase, book));
    if (official.has(person) || !shown) return [];
    const { start, end } = shown;
    return [
      { rule: null, kind: "officials", range: { start, end }, reason: "a name beside which no office is stated" },
    ];
  });
}
