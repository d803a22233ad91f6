import type { OfficialFact } from "../model/facts.js";
import type { Party } from "../model/ids.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import { tokenAt } from "../text/tokens.js";
import { ELECTED } from "./officials-cast.js";
import type { Holder } from "./officials-holder.js";
import type { Surroundings } from "./officials-organisation.js";
import type { Reference } from "./people-references.js";

/** The record's entry of a holder; `references` the lone titles that point at them. */
export function officialOf(
  holder: Holder,
  references: readonly Reference[],
  around: Surroundings,
  book: RuleBook,
): OfficialFact {
  const { person, naming, role, status, organisation, service } = holder;
  const honorifics: string[] = [];
  const honours = new Set<string>();
  for (const phrase of person.phrases) {
    for (const honorific of phrase.honorifics) honorifics.push(honorific);
    for (const honour of phrase.honours) honours.add(honour);
  }
  const title = naming ? around.layout.doc.text.slice(naming.phrase.mention.start, naming.phrase.end) : null;
  return {
    name: person.name,
    honorific: lasting(honorifics),
    title: title === null ? null : title.replace(/\s+/g, " "),
    role,
    status,
    organisation: organisation.id,
    party: ELECTED.includes(service) ? partyOf(holder, references, around, book) : null,
    honours: [...honours],
    mentions: joined(person.phrases, person.namings, references),
    rule: naming?.rule ?? "roles.title-alone",
    because: [...(naming?.because ?? ["a peer's title stands for the name"]), organisation.because],
  };
}

const PLAIN: ReadonlySet<string> = new Set(["Mr", "Mrs", "Ms", "Miss", "Rt Hon"]);

/** The form of address that outlasts the sentence: "Sir" or "Dr" before "Mr". */
function lasting(honorifics: readonly string[]): string | null {
  return honorifics.find((one) => !PLAIN.has(one)) ?? honorifics[0] ?? null;
}

/** The party that a mark, a word beside the name, the words between name and office or those right behind both give. */
function partyOf(
  { person }: Holder,
  references: readonly Reference[],
  around: Surroundings,
  book: RuleBook,
): Party | null {
  for (const phrase of person.phrases) if (phrase.party !== null) return phrase.party;
  for (const { start, end, name } of person.namings) {
    const { tokens } = around.layout;
    // "Pat Hallam, MP (Lab)": the mark may stand behind the office.
    const to = tokenAt(tokens, end - 1) + 1;
    const bracket = around.layout.doc.text.charAt(tokens.start[to] ?? 0) === "(" ? 2 : 0;
    for (const mention of around.mentions.within("names", tokenAt(tokens, start), to + bracket)) {
      if (mention.rule.data.sort === "party" && (mention.to <= name.span.from || mention.from >= name.span.to))
        return mention.rule.data.party ?? null;
    }
  }
  for (const { phrase } of references) if (phrase.party !== null) return phrase.party;
  for (const { end } of person.namings) {
    const behind = partyBehind(end, around, book);
    if (behind !== null) return behind;
  }
  return null;
}

/** "Councillor Pat Hallam, one of two Labour members", "Pat Hallam, of Plaid Cymru,", "... is a Conservative": nothing but small words stand between. */
function partyBehind(end: number, { layout, mentions }: Surroundings, book: RuleBook): Party | null {
  const { tokens, doc } = layout;
  const from = tokenAt(tokens, end - 1) + 1;
  const links = book.wordsOf("party-link");
  for (const { rule, from: at, to } of mentions.within("names", from, from + PARTY_WITHIN)) {
    if (rule.data.sort !== "party") continue;
    for (let token = from; token < at; token++) {
      const comma = token === from && doc.text.charAt(tokens.start[token] ?? 0) === ",";
      if (!comma && !links.has(tokens.word[token] ?? 0)) return null;
    }
    // "of the Labour-run council": the council's.
    const run = doc.text.charAt(tokens.start[to] ?? 0) === "-";
    return at > from && !run ? (rule.data.party ?? null) : null;
  }
  return null;
}

/** How near behind a name its party stands, in tokens. */
const PARTY_WITHIN = 8;

/** The ranges of all lists in text order, those that overlap made one. */
function joined(...lists: readonly (readonly Range[])[]): readonly Range[] {
  const sorted: { readonly start: number; end: number }[] = [];
  for (const list of lists) for (const { start, end } of list) sorted.push({ start, end });
  sorted.sort((one, other) => one.start - other.start || other.end - one.end);
  const result: typeof sorted = [];
  let last: (typeof sorted)[number] | null = null;
  for (const range of sorted) {
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else {
      result.push(range);
      last = range;
    }
  }
  return result;
}
