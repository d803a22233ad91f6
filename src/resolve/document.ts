import type { DocumentFact } from "../model/facts.js";
import type { DocumentKind, Inspectorate, Round } from "../model/ids.js";
import type { Block, Layout } from "../model/layout.js";
import type { Range } from "../model/span.js";
import type { RuleBook } from "../rules/book.js";
import type { Mentions } from "../rules/mentions.js";
import { datesOf } from "./dates.js";
import { phrasesIn } from "./phrases.js";
import { roundOf } from "./round.js";

/** What the page as a whole is and says of itself. */
export function resolveDocument(layout: Layout, mentions: Mentions, kind: DocumentKind, book: RuleBook): DocumentFact {
  const { published, updated } = datesOf(layout, book, kind);
  const service = serviceOf(mentions);
  const named = inspectorateNamed(mentions);
  const implied = isImplied(layout, mentions, book) || kind === "report";
  const reportsInspection = (named !== null || implied) && named !== "hmics";
  const round = roundOf(layout, book, published, service, reportsInspection);
  const inspectorate = named ?? straplineOf(layout) ?? (implied ? bodyOf(round, published ?? updated) : null);
  return {
    kind,
    title: titleOf(layout, book, kind),
    publisher: publisherOf(layout, kind, inspectorate),
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

/** The body that the document names most; where two are named as often, the one named first. */
function inspectorateNamed(mentions: Mentions): Inspectorate | null {
  const counts = new Map<Inspectorate, number>();
  for (const mention of mentions.of("inspectorates")) {
    const { inspectorate } = mention.rule.data;
    if (inspectorate === null || inspectorate === "other") continue;
    counts.set(inspectorate, (counts.get(inspectorate) ?? 0) + 1);
  }
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0] ?? null;
}

/** Whether the page speaks of this inspectorate without naming it: an inspector's title, or the programme's name. */
function isImplied(layout: Layout, mentions: Mentions, book: RuleBook): boolean {
  if (mentions.of("roles").some((mention) => mention.rule.data.service === "inspectorate")) return true;
  return layout.blocks.some((block) =>
    phrasesIn(layout, book, "rounds", block).some((phrase) => phrase.rule.data.strength === "name"),
  );
}

/** The body that reported in a round, or at a date; the later one where neither is known. */
function bodyOf(round: Round | null, date: string | null): Inspectorate {
  if (round !== null) return round <= "2016" ? "hmic" : "hmicfrs";
  return date !== null && date < "2017-07-19" ? "hmic" : "hmicfrs";
}

/** "Promoting improvements in policing to make everyone safer" is the head of the earlier body's pages. */
function straplineOf(layout: Layout): Inspectorate | null {
  const lines = layout.blocks.filter((block) => block.rule === "boilerplate.strapline");
  if (lines.length === 0) return null;
  return lines.some((block) => /fire/i.test(layout.doc.text.slice(block.start, block.end))) ? "hmicfrs" : "hmic";
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

function serviceOf(mentions: Mentions): "police" | "fire" {
  let fire = 0;
  let police = 0;
  for (const mention of mentions.of("forces")) {
    if (mention.field !== "pattern") continue;
    if (mention.rule.data.type === "fire") fire++;
    else if (mention.rule.data.type !== "none") police++;
  }
  return fire > police ? "fire" : "police";
}

/** A site's name after the headline: " - HMIC", " | BBC News". What follows a bar always is one; after a dash it has to be known. */
const SITE =
  /\s[|｜]\s[^|｜]{2,60}$|\s[-–—]\s(?:HMIC(?:FRS)?|BBC News|ITV News(?: [A-Z][a-z]+)?|GOV\.UK|Sky News|Police Professional|(?:The )?(?:[A-Z][\w'’]+ ){0,4}(?:News|Live|Online|Mercury|Post|Echo|Times|Gazette|Chronicle|Observer|Herald|Express|Mail|Telegraph|Standard|Argus|Star|Journal|Guardian|Press|Advertiser|Today|Independent|Messenger))$/;

/** Whose page it is, as far as it says: the inspectorate's on its own pages, else the site's name behind the headline. */
function publisherOf(layout: Layout, kind: DocumentFact["kind"], inspectorate: Inspectorate | null): string | null {
  if ((kind === "report" || kind === "press-release") && inspectorate !== null) return inspectorate.toUpperCase();
  const title = layout.title === null ? undefined : layout.blocks[layout.title];
  const site = title ? SITE.exec(layout.doc.text.slice(title.start, title.end)) : null;
  return site ? site[0].replace(/^\s[|｜–—-]\s/, "").trim() : null;
}

/** The headline alone, without the site's name; a letter's subject line. */
function titleOf(layout: Layout, _book: RuleBook, kind: DocumentFact["kind"]): Range | null {
  const { text } = layout.doc;
  if (kind === "letter") {
    const subject = subjectLine(layout);
    if (subject) return subject;
  }
  const found = layout.title === null ? null : (layout.blocks[layout.title] ?? null);
  // Minutes take the page heading, "EXAMPLE POLICE AND CRIME PANEL", not the line that says when they met.
  const first = layout.blocks.find((block) => block.kind === "heading" || block.kind === "title");
  const title = kind === "minutes" ? (first ?? found) : found;
  if (!title) return null;
  const line = text.slice(title.start, title.end);
  const site = SITE.exec(line);
  return { start: title.start, end: site ? title.start + site.index : title.end };
}

/** "Re: ...", "Subject: ...", or the first heading after the salutation. */
function subjectLine(layout: Layout): Range | null {
  const { text } = layout.doc;
  const salutation = layout.blocks.findIndex((block) => /^Dear\b/.test(text.slice(block.start, block.start + 5)));
  const after = (block: Block): Range | null => {
    const label = /^(?:re|subject|ref)\s?:\s{0,4}/i.exec(
      text.slice(block.start, Math.min(block.end, block.start + 20)),
    );
    return label ? { start: block.start + label[0].length, end: block.end } : null;
  };
  for (const block of layout.blocks.slice(0, salutation < 0 ? 12 : salutation + 4)) {
    const subject = after(block);
    if (subject && !/^\s*\S*\d\S*\s*$/.test(text.slice(subject.start, subject.end))) return subject;
  }
  const next =
    salutation < 0
      ? undefined
      : layout.blocks
          .slice(salutation + 1, salutation + 3)
          .find((block) => block.kind === "heading" || block.kind === "title");
  return next ? { start: next.start, end: next.end } : null;
}
