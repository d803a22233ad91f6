import type { Party } from "../model/ids.js";
import type { Layout } from "../model/layout.js";
import type { NamePhrase, NameSpan } from "../model/name.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { ARTICLE, genderOf, LINK, wordClasses } from "../rules/word-classes.js";
import { POSSESSIVE, PUNCTUATION } from "../text/tokens.js";
import { isUpper } from "../text/units.js";
import { findNames } from "./name-spans.js";

const OPENING = 0x28;
const CLOSING = 0x29;
const COMMA = 0x2c;
const POINT = 0x2e;
const NONE: readonly string[] = [];

/** Every capitalised name with its honorifics, honours and party mark, in text order; the founder of the police is none. */
export function findNamePhrases(layout: Layout, mentions: Mentions, book: RuleBook): readonly NamePhrase[] {
  const classes = wordClasses(book);
  const banned = mentions.of("names").filter((mention) => mention.rule.data.sort === "not-a-person");
  const phrases: NamePhrase[] = [];
  let passed = 0;
  let next = 0;
  for (const span of findNames(layout, mentions, classes)) {
    // "Lord Hallam of Boughton": the second place is no second person.
    if (span.from < passed) continue;
    while ((banned[next]?.to ?? layout.tokens.count) <= span.from) next++;
    if ((banned[next]?.from ?? layout.tokens.count) < span.to) continue;
    const phrase = phraseOf(span, layout, mentions, classes);
    phrases.push(phrase);
    passed = phrase.to;
  }
  return phrases;
}

function phraseOf(span: NameSpan, layout: Layout, mentions: Mentions, classes: Uint32Array): NamePhrase {
  const { tokens, doc } = layout;
  const block = layout.blocks[span.block];
  const first = block?.from ?? 0;
  const last = block?.to ?? tokens.count;
  let honorifics = NONE;
  let form: NamePhrase["form"] = null;
  let gender: NamePhrase["gender"] = null;
  let from = span.from;
  for (;;) {
    const before = mentions.endingAt("names", from);
    if (before?.rule.data.sort !== "honorific" || before.from < first) break;
    honorifics = [before.rule.data.value, ...honorifics];
    form ??= before.rule.data.form ?? null;
    gender ??= before.rule.data.gender ?? null;
    from = before.from;
  }
  // "the Reverend Pat Hallam", "The Rt Hon Pat Hallam": the article belongs to the form of address.
  if (
    form === "surname" &&
    gender === null &&
    from > first &&
    ((classes[tokens.word[from - 1] ?? 0] ?? 0) & ARTICLE) !== 0
  )
    from--;
  // "Labour's Pat Hallam", "Conservative Pat Hallam".
  const possessive = tokens.kind[from - 1] === POSSESSIVE && from - 1 > first ? 1 : 0;
  const beside = mentions.endingAt("names", from - possessive);
  // "Chief Con Pat Hallam": the letters of a party inside an office.
  const side = beside && (mentions.at("roles", beside.from - 1)?.to ?? 0) > beside.from ? undefined : beside;
  let party: Party | null =
    side?.rule.data.sort === "party" && side.from >= first ? (side.rule.data.party ?? null) : null;
  if (side && party !== null) from = side.from;
  gender ??= genderOf(classes, span.ids[0] ?? 0);
  let honours = NONE;
  let to = span.to;
  if (
    form === "title" &&
    ((classes[tokens.word[to] ?? 0] ?? 0) & LINK) !== 0 &&
    isUpper(doc.text.charCodeAt(tokens.start[to + 1] ?? 0)) &&
    to + 1 < last
  )
    to += 2;
  for (;;) {
    const comma = isMark(layout, to, last, COMMA) ? 1 : 0;
    const honour = mentions.at("names", to + comma);
    if (honour?.rule.data.sort !== "honour" || honour.to > last) break;
    honours = [...honours, doc.text.slice(honour.start, honour.end)];
    to = honour.to;
  }
  if (isMark(layout, to, last, OPENING)) {
    const mark = mentions.at("names", to + 1);
    const whole = mark && (isMark(layout, mark.to, last, CLOSING) || isMark(layout, mark.to, last, COMMA));
    const close = whole && mark.rule.data.sort === "party" ? closing(layout, mark.to, last) : null;
    if (mark && close !== null) {
      party = mark.rule.data.party ?? null;
      to = close;
    }
  }
  party ??= partyBehind(layout, mentions, classes, to, last);
  return {
    from,
    to,
    start: tokens.start[from] ?? span.start,
    end: tokens.end[to - 1] ?? span.end,
    block: span.block,
    span,
    honorifics,
    form,
    gender,
    honours,
    party,
  };
}

/** Whether a token before `last` is the mark. */
function isMark({ tokens, doc }: Layout, at: number, last: number, mark: number): boolean {
  return at < last && tokens.kind[at] === PUNCTUATION && doc.text.charCodeAt(tokens.start[at] ?? 0) === mark;
}

/** "Mr Hallam, a Conservative, said": the party between commas behind a name. */
function partyBehind(layout: Layout, mentions: Mentions, classes: Uint32Array, at: number, last: number): Party | null {
  if (!isMark(layout, at, last, COMMA)) return null;
  const article = ((classes[layout.tokens.word[at + 1] ?? 0] ?? 0) & ARTICLE) !== 0 ? 1 : 0;
  const party = mentions.at("names", at + 1 + article);
  if (party?.rule.data.sort !== "party") return null;
  const ends = isMark(layout, party.to, last, COMMA) || isMark(layout, party.to, last, POINT);
  return ends ? (party.rule.data.party ?? null) : null;
}

/** The token after the bracket that closes within five tokens: "(Con, Loughborough East)". */
function closing(layout: Layout, at: number, last: number): number | null {
  for (let next = at; next < Math.min(at + 6, last); next++) if (isMark(layout, next, last, CLOSING)) return next + 1;
  return null;
}
