import type { DocumentFact } from "../model/facts.js";
import type { DocumentKind, Inspectorate, Round } from "../model/ids.js";
import { type Block, type Layout, sentenceAt } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { siteNameOf } from "../rules/site-names.js";
import { piecesOf } from "../text/pieces.js";
import { isUpper } from "../text/units.js";
import { datesOf, reportDate } from "./dates.js";
import { subjectLine } from "./letter.js";
import type { Page } from "./page.js";
import { roundOf } from "./round.js";

/** What the page as a whole is and says of itself. */
export function resolveDocument(page: Page, kind: DocumentKind): DocumentFact {
  const { layout, mentions, book, service } = page;
  const { published, updated } = datesOf(page, kind);
  const named = inspectorateNamed(
    layout,
    mentions,
    published !== null && kind !== "news-article" ? published : null,
    book,
  );
  const implied = named === null && (kind === "report" || page.implied);
  // A page about the inspectorate's ways ("How we grade forces") reports none of its inspections.
  const reportsInspection = (named !== null || implied) && named !== "hmics" && kind !== "other";
  const title = titleOf(page, kind);
  const round =
    reportsInspection && service === "police" ? roundOf(page, title, published ?? reportDate(layout, book)) : null;
  const inspectorate = named ?? straplineOf(layout, book) ?? (implied ? bodyOf(round, published ?? updated) : null);
  return {
    kind,
    title,
    publisher: publisherOf(page, kind, inspectorate),
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
 * time the earlier one counts only where it is not spoken of as history ("In 2014 HMIC carried out an audit"), and beside the
 * later name never where its sentence says that it is the earlier one ("On 19 July 2017 HMIC ... was renamed").
 */
function inspectorateNamed(
  layout: Layout,
  mentions: Mentions,
  published: string | null,
  book: RuleBook,
): Inspectorate | null {
  const counts = new Map<Inspectorate, number>();
  let renamed = 0;
  const words = book.wordsOf("renaming");
  for (const mention of mentions.of("inspectorates")) {
    const { inspectorate } = mention.rule.data;
    if (inspectorate === null || inspectorate === "other") continue;
    const sentence = inspectorate === "hmic" ? sentenceAt(layout, mention.from) : null;
    if (sentence && published !== null && published >= RENAMED) {
      if (/\b20(?:0\d|1[0-7])\b/.test(layout.doc.text.slice(sentence.start, sentence.end))) continue;
    }
    if (sentence && words.hasAny(layout.tokens.word, sentence.from, sentence.to)) renamed++;
    counts.set(inspectorate, (counts.get(inspectorate) ?? 0) + 1);
  }
  if (counts.has("hmicfrs")) counts.set("hmic", (counts.get("hmic") ?? 0) - renamed);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** The day on which HMIC became HMICFRS. */
const RENAMED = "2017-07-19";

/** The body that reported in a round, or at a date; the later one where neither is known. */
function bodyOf(round: Round | null, date: string | null): Inspectorate {
  if (round !== null) return round <= "2016" ? "hmic" : "hmicfrs";
  return date !== null && date < RENAMED ? "hmic" : "hmicfrs";
}

/** "Promoting improvements in policing to make everyone safer" is the head of the earlier body's pages; the later body's names fire too. */
function straplineOf(layout: Layout, book: RuleBook): Inspectorate | null {
  const straplines = book.once("document.straplines", ({ files }) =>
    files.boilerplate.filter((rule) => rule.data.sort === "strapline"),
  );
  const chrome = layout.blocks.filter((block) => block.rule !== null);
  const found = straplines.filter((rule) => chrome.some((block) => block.rule === rule.id));
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

/** Whose page it is, as far as it says: the inspectorate's on its own pages, else the site's name behind the headline. */
function publisherOf(page: Page, kind: DocumentKind, inspectorate: Inspectorate | null): string | null {
  if ((kind === "report" || kind === "press-release") && inspectorate !== null) return inspectorate.toUpperCase();
  const { headline, site } = page;
  const { doc, tokens } = page.layout;
  return site && headline ? doc.text.slice(tokens.start[site.from], headline.end) : null;
}

/** The headline alone, without the site's name; a letter's subject line. */
function titleOf(page: Page, kind: DocumentKind): Range | null {
  const { layout, book, headline } = page;
  if (kind === "letter") {
    const subject = subjectLine(layout, book);
    if (subject) return subject;
  }
  const title = kind === "minutes" ? (pageHeading(layout, book) ?? headline) : headline;
  if (!title) return null;
  const end = page.endOf(title);
  // "title: Force told to improve": a program's word for it.
  const { tokens, doc } = layout;
  const named = book.wordsOf("title-label").has(tokens.word[title.from] ?? 0);
  const colon = named && doc.text.charAt(tokens.start[title.from + 1] ?? 0) === ":";
  return { start: (colon ? tokens.start[title.from + 2] : undefined) ?? title.start, end };
}

/** Minutes take the page heading, "EXAMPLE POLICE AND CRIME PANEL", not whose site it is nor the line that says when they met. */
function pageHeading(layout: Layout, book: RuleBook): Block | null {
  const headings = layout.blocks.filter((block) => block.kind === "heading" || block.kind === "title");
  const own = headings.find((block) => {
    const [first] = piecesOf(layout, block);
    const capital = isUpper(layout.doc.text.charCodeAt(block.start));
    return first && capital && block.to - block.from >= HEADING_TOKENS && siteNameOf(layout, first, book) === null;
  });
  // "Committees and meetings", then "Minutes of the Kent Police and Crime Panel"; not "Minutes of the meeting held on ...".
  const openings = book.wordsOf("title-opening");
  const held = book.wordsOf("title-meeting");
  const minutes = headings.find(
    ({ from, to }) =>
      to - from >= HEADING_TOKENS &&
      openings.has(layout.tokens.word[from] ?? 0) &&
      !held.hasAny(layout.tokens.word, from, to),
  );
  return minutes ?? own ?? headings[0] ?? null;
}

/** "Agenda item" is no heading of a page. */
const HEADING_TOKENS = 3;
