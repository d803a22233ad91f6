import type { DocumentFact } from "../model/facts.js";
import type { DocumentKind, Inspectorate, Round } from "../model/ids.js";
import { type Block, type Layout, sentenceAt } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { phrasesIn } from "../rules/phrases.js";
import { siteNameOf } from "../rules/site-names.js";
import { type Piece, piecesOf } from "../text/pieces.js";
import { isUpper } from "../text/units.js";
import { datesOf, reportDate } from "./dates.js";
import { subjectLine } from "./letter.js";
import { roundOf } from "./round.js";

/** What the page as a whole is and says of itself. */
export function resolveDocument(layout: Layout, mentions: Mentions, kind: DocumentKind, book: RuleBook): DocumentFact {
  const { published, updated } = datesOf(layout, book, kind);
  const service = serviceOf(layout, mentions);
  const named = inspectorateNamed(layout, mentions, published !== null && kind !== "news-article" ? published : null);
  const implied = isImplied(layout, mentions, book) || kind === "report";
  // A page about the inspectorate's ways ("How we grade forces") reports none of its inspections.
  const reportsInspection = (named !== null || implied) && named !== "hmics" && kind !== "other";
  const title = titleOf(layout, book, kind);
  const round =
    reportsInspection && service === "police"
      ? roundOf(layout, book, title, published ?? reportDate(layout, book))
      : null;
  const inspectorate = named ?? straplineOf(layout, book) ?? (implied ? bodyOf(round, published ?? updated) : null);
  return {
    kind,
    title,
    publisher: publisherOf(layout, kind, inspectorate, book),
    published,
    updated,
    inspectorate,
    round,
    service,
    hasPillars:
      service === "fire"
        ? isFourPoint(mentions, published)
        : round === null
          ? namesPillar(mentions)
          : round <= "2018-19",
    reportsInspection,
  };
}

/**
 * The body that the document names most; where two are named as often, the one named first. In a page of the later body's
 * time the earlier one counts only where it is not spoken of as history ("In 2014 HMIC carried out an audit").
 */
function inspectorateNamed(layout: Layout, mentions: Mentions, published: string | null): Inspectorate | null {
  const counts = new Map<Inspectorate, number>();
  for (const mention of mentions.of("inspectorates")) {
    const { inspectorate } = mention.rule.data;
    if (inspectorate === null || inspectorate === "other") continue;
    if (inspectorate === "hmic" && published !== null && published >= RENAMED) {
      const sentence = sentenceAt(layout, mention.from);
      if (sentence && /\b20(?:0\d|1[0-7])\b/.test(layout.doc.text.slice(sentence.start, sentence.end))) continue;
    }
    counts.set(inspectorate, (counts.get(inspectorate) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** The day on which HMIC became HMICFRS. */
const RENAMED = "2017-07-19";

/** Whether the page speaks of this inspectorate without naming it: an inspector's title, or the programme's name. */
function isImplied(layout: Layout, mentions: Mentions, book: RuleBook): boolean {
  const others = mentions.of("inspectorates").filter((mention) => mention.rule.data.inspectorate === "other");
  const inspectors = mentions
    .of("roles")
    // "HMI Probation" begins like an inspector's title and is another body's name.
    .filter(({ rule, from }) => rule.data.service === "inspectorate" && !others.some((other) => other.from === from));
  if (inspectors.length > 0) return true;
  return layout.blocks.some((block) =>
    phrasesIn(layout, book, "rounds", block).some((phrase) => phrase.rule.data.strength === "name"),
  );
}

/** The body that reported in a round, or at a date; the later one where neither is known. */
function bodyOf(round: Round | null, date: string | null): Inspectorate {
  if (round !== null) return round <= "2016" ? "hmic" : "hmicfrs";
  return date !== null && date < RENAMED ? "hmic" : "hmicfrs";
}

/** "Promoting improvements in policing to make everyone safer" is the head of the earlier body's pages; the later body's names fire too. */
function straplineOf(layout: Layout, book: RuleBook): Inspectorate | null {
  const lines = book.files.boilerplate.filter((rule) => rule.data.sort === "strapline");
  const found = lines.filter((rule) => layout.blocks.some((block) => block.rule === rule.id));
  if (found.length === 0) return null;
  return found.find((rule) => rule.data.inspectorate !== undefined)?.data.inspectorate ?? "hmic";
}

/** Where the round is open: a pillar is named, and "adequate" nowhere, as up to 2018-19. */
function namesPillar(mentions: Mentions): boolean {
  if (mentions.of("scales").some((mention) => mention.rule.data.grade === "adequate")) return false;
  return mentions.of("pillars").some((mention) => mention.field === "pattern");
}

/** Fire pillars were graded as long as the scale had four points: up to January 2023, and never beside "adequate". */
function isFourPoint(mentions: Mentions, published: string | null): boolean {
  if (published !== null) return published < "2023-02-01";
  return !mentions.of("scales").some((mention) => mention.rule.data.grade === "adequate");
}

/** The service that most of the names are of, a title's before a text's; that of the first name where both are named as often. */
function serviceOf(layout: Layout, mentions: Mentions): "police" | "fire" {
  let lean = 0;
  for (const mention of mentions.of("forces")) {
    const { type } = mention.rule.data;
    if (mention.field !== "pattern" || type === "none") continue;
    const weight = lean === 0 ? 1.5 : mention.block === layout.title ? 2 : 1;
    lean += type === "fire" ? weight : -weight;
  }
  return lean > 0 ? "fire" : "police";
}

/**
 * A site's name behind the headline: " - HMIC", " | BBC News". What follows a bar always is one; behind a dash it has to be
 * the inspectorate's or a paper's, for a headline may end in a force's name.
 */
function siteBehind(layout: Layout, block: Block, book: RuleBook): Piece | null {
  const last = piecesOf(layout, block).at(-1);
  if (!last || last.first) return null;
  if (last.site) return last;
  const kind = siteNameOf(layout, last, book)?.data.kind;
  return kind !== undefined && kind !== "statement" ? last : null;
}

/** Whose page it is, as far as it says: the inspectorate's on its own pages, else the site's name behind the headline. */
function publisherOf(
  layout: Layout,
  kind: DocumentKind,
  inspectorate: Inspectorate | null,
  book: RuleBook,
): string | null {
  if ((kind === "report" || kind === "press-release") && inspectorate !== null) return inspectorate.toUpperCase();
  const title = layout.title === null ? undefined : layout.blocks[layout.title];
  const site = title ? siteBehind(layout, title, book) : null;
  return site && title ? layout.doc.text.slice(layout.tokens.start[site.from], title.end) : null;
}

/** The headline alone, without the site's name; a letter's subject line. */
function titleOf(layout: Layout, book: RuleBook, kind: DocumentFact["kind"]): Range | null {
  if (kind === "letter") {
    const subject = subjectLine(layout, book);
    if (subject) return subject;
  }
  const found = layout.title === null ? null : (layout.blocks[layout.title] ?? null);
  const title = kind === "minutes" ? (pageHeading(layout, book) ?? found) : found;
  if (!title) return null;
  return { start: title.start, end: siteBehind(layout, title, book)?.mark ?? title.end };
}

/** Minutes take the page heading, "EXAMPLE POLICE AND CRIME PANEL", not whose site it is nor the line that says when they met. */
function pageHeading(layout: Layout, book: RuleBook): Block | null {
  const headings = layout.blocks.filter((block) => block.kind === "heading" || block.kind === "title");
  const own = headings.find((block) => {
    const [first] = piecesOf(layout, block);
    const capital = isUpper(layout.doc.text.charCodeAt(block.start));
    return first && capital && block.to - block.from >= HEADING_TOKENS && siteNameOf(layout, first, book) === null;
  });
  return own ?? headings[0] ?? null;
}

/** "Agenda item" is no heading of a page. */
const HEADING_TOKENS = 3;
